// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

const QString sourceDir = QStringLiteral(LOCKSTEP_SOURCE_DIR);

QString fileOf(const QString& language)
{
    return QStringLiteral("lockstep_%1.ts").arg(language);
}

struct Message
{
    QString context;
    QString source;
    QStringList forms; // the plural's, or the one translation
    bool isPlural = false;
    bool isUnfinished = false;

    [[nodiscard]] QString name() const { return context + QStringLiteral(": ") + source; }
};

QList<Message> messagesOf(const QString& path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        if (name == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (name == QLatin1String("message")) {
            messages.append({});
            messages.last().context = context;
            messages.last().isPlural =
                xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
        } else if (name == QLatin1String("source")) {
            messages.last().source = xml.readElementText();
        } else if (name == QLatin1String("translation")) {
            messages.last().isUnfinished = xml.attributes().hasAttribute(QLatin1String("type"));
            if (!messages.last().isPlural)
                messages.last().forms = {xml.readElementText()};
        } else if (name == QLatin1String("numerusform")) {
            messages.last().forms.append(xml.readElementText());
        }
    }
    return messages;
}

// The places for values, in no order; %n may be missing where a form says it in words.
QStringList placesOf(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("%L?\\d"));
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places += match.next().captured();
    places.sort();
    return places;
}

// Of a text of one of our files; empty where nothing is wrong.
QString faultOf(const Message& message, int forms)
{
    if (message.isUnfinished || message.forms.contains(QString()))
        return QStringLiteral("not translated");
    if (message.forms.size() != (message.isPlural ? forms : 1))
        return QStringLiteral("has %1 forms").arg(message.forms.size());
    for (const QString& form : message.forms) {
        if (placesOf(form) != placesOf(message.source))
            return QStringLiteral("has other places for values: ") + form;
    }
    return {};
}

} // namespace

// Every text of the window stands in every language. What changed is taken into the files by
// `./dev translations`.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("forms");
        QTest::newRow("German") << QStringLiteral("de") << 2;
        QTest::newRow("English, plurals only") << QStringLiteral("en") << 2;
        QTest::newRow("Spanish") << QStringLiteral("es") << 2;
        QTest::newRow("French") << QStringLiteral("fr") << 2;
        QTest::newRow("Japanese") << QStringLiteral("ja") << 1;
    }
    void everyTextIsTranslated()
    {
        QFETCH(QString, language);
        QFETCH(int, forms);
        // As the sources are now: the texts they gained since show as unfinished.
        const QTemporaryDir folder;
        const QString path = folder.filePath(fileOf(language));
        QVERIFY(QFile::copy(sourceDir + QStringLiteral("/translations/") + fileOf(language), path));
        QProcess lupdate;
        lupdate.setWorkingDirectory(sourceDir);
        QStringList arguments = QStringLiteral(LOCKSTEP_LUPDATE_ARGUMENTS).split(u' ');
        if (language == QLatin1String("en"))
            arguments.prepend(QStringLiteral("-pluralonly"));
        lupdate.start(QStringLiteral(LOCKSTEP_LUPDATE), arguments + QStringList{QStringLiteral("-ts"), path});
        QVERIFY(lupdate.waitForFinished());
        QCOMPARE(lupdate.exitCode(), 0);

        const QList<Message> messages = messagesOf(path);
        QVERIFY(!messages.isEmpty());
        QStringList faults;
        for (const Message& message : messages) {
            if (const QString fault = faultOf(message, forms); !fault.isEmpty())
                faults += message.name() + QStringLiteral(" - ") + fault;
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
