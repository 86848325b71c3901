// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace {

const QString folder = QStringLiteral(LOCKSTEP_SOURCE_DIR "/tests/gui/");

QString contentOf(const QString& name)
{
    QFile file(folder + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

struct Verb
{
    QString name; // "Fields: apply"
    QStringList tests; // "tst_fields_page::discardTakesEveryEditBack"
};

QStringList trimmed(const QStringList& texts)
{
    QStringList result;
    for (const QString& text : texts)
        result.append(text.trimmed());
    return result;
}

QList<Verb> verbs()
{
    QList<Verb> all;
    const QStringList lines = contentOf(QStringLiteral("verbs.txt")).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList parts = trimmed(line.split(u'|'));
        const QString tests = parts.value(2);
        all.append({QStringLiteral("%1: %2").arg(parts.value(0), parts.value(1)),
                    tests.isEmpty() ? QStringList() : trimmed(tests.split(u','))});
    }
    return all;
}

// The text from where the function begins to the end of its body; empty = there is no such function.
QString bodyOf(const QString& function, const QString& source)
{
    const QRegularExpression definition(
        QStringLiteral("^void \\w+::%1\\(\\)\\n\\{\\n(.*?)^\\}$").arg(QRegularExpression::escape(function)),
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    return definition.match(source).captured(1);
}

bool isSlot(const QString& function, const QString& source)
{
    const qsizetype first = source.indexOf(QLatin1String("private Q_SLOTS:"));
    const qsizetype end = source.indexOf(QLatin1String("\nprivate:"), first);
    return first >= 0
        && source.mid(first, end < 0 ? -1 : end - first)
               .contains(QStringLiteral("    void %1();").arg(function));
}

// Empty where that test exists, runs and looks at something.
QString faultOf(const QString& test)
{
    static const QStringList registered = QStringLiteral(LOCKSTEP_WINDOW_TESTS).split(u' ');
    static const QRegularExpression look(QStringLiteral("\\bQ(TRY_)?(VERIFY|COMPARE)"));
    const QString file = test.section(QLatin1String("::"), 0, 0);
    const QString function = test.section(QLatin1String("::"), 1);
    if (!registered.contains(file))
        return QStringLiteral("%1 is no registered test").arg(file);
    const QString source = contentOf(file + QStringLiteral(".cpp"));
    if (!isSlot(function, source))
        return QStringLiteral("%1 is not run by %2").arg(function, file);
    const QString body = bodyOf(function, source);
    if (!body.contains(look) || body.contains(QLatin1String("QSKIP")))
        return QStringLiteral("%1 in %2 proves nothing").arg(function, file);
    return {};
}

} // namespace

// Each thing a user can do in the window is done by a test of the window; verbs.txt names them.
class TestVerbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVerbHasATest();
    void whatProvesNothingIsFound();
};

void TestVerbs::everyVerbHasATest()
{
    const QList<Verb> all = verbs();
    QVERIFY(all.size() > 40);
    QStringList faults;
    for (const Verb& verb : all) {
        if (verb.tests.isEmpty())
            faults.append(verb.name + QStringLiteral(" - no window test proves it"));
        for (const QString& test : verb.tests) {
            if (const QString fault = faultOf(test); !fault.isEmpty())
                faults.append(QStringLiteral("%1 - %2").arg(verb.name, fault));
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("\n") + faults.join(u'\n')));
}

void TestVerbs::whatProvesNothingIsFound()
{
    QVERIFY(faultOf(QStringLiteral("tst_leads_page::chipsFilterByState")).isEmpty());
    QVERIFY(faultOf(QStringLiteral("tst_leads_page::nobodyWroteThis")).contains(QLatin1String("not run")));
    QVERIFY(faultOf(QStringLiteral("tst_nowhere::f5SyncsNow")).contains(QLatin1String("no registered test")));
    QVERIFY(faultOf(QStringLiteral("tst_leads_page::cleanup")).contains(QLatin1String("proves nothing")));
}

QTEST_GUILESS_MAIN(TestVerbs)
#include "tst_verbs.moc"
