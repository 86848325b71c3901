// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge.h"
#include "core/text.h"
#include "core/text_place.h"
#include "core/text_story.h"
#include "core/text_tables.h"

#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>

using namespace lockstep::core;

// Codes and arguments become sentences a marketing admin understands, with what to do.
class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysACode_data();
    void saysACode();
    void showsAnUnknownCodeAsItIs();
    void keepsPercentSignsOfValues();
    void fallsBackToTheFieldsOfAnError();
    void joinsEverythingInOneLine();
    void joinsSentences();
    void inTheWindowNoRemedyNamesTheCommandLine();
    void inTheWindowASecretIsNoVariable();
    void onTheCommandLineItsOwnWordsStay();
    void tellsALogEntry_data();
    void tellsALogEntry();
    void namesWhatMarketoUsersKnow();
    void namesEveryTypeStateAndRule();
};

namespace {

FieldValue text(const char* value)
{
    return FieldValue::text(QString::fromLatin1(value));
}

LogEntry written(LogType type, System target, MergeRule rule, const FieldValue& value = text("CMO"))
{
    LogEntry entry;
    entry.type = type;
    entry.target = target;
    entry.field = QStringLiteral("Title");
    entry.newValue = value;
    entry.rule = toString(rule);
    return entry;
}

template <typename Enum> QStringList namesOf(QString (*name)(Enum), Enum last)
{
    QStringList names;
    for (int value = 0; value <= static_cast<int>(last); ++value)
        names.append(name(static_cast<Enum>(value)));
    return names;
}

} // namespace

void TestText::saysACode_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("title");
    const auto row = [](const char* name, const char* code, const QStringList& arguments, const char* title) {
        QTest::newRow(name) << QString::fromLatin1(code) << arguments << QString::fromUtf8(title);
    };
    const QString title = QStringLiteral("Title");
    row("with its field", "REQUIRED_FIELD_MISSING", {QStringLiteral("Last Name")},
        "A required field is empty: Last Name");
    row("without its field", "REQUIRED_FIELD_MISSING", {}, "A required field is empty");
    row("fullest form", "STRING_TOO_LONG", {title, QStringLiteral("128"), QStringLiteral("140")},
        "Value too long: Title takes 128 characters, this one has 140");
    row("the limit without one length", "STRING_TOO_LONG", {title, QStringLiteral("128")},
        "Value too long: Title (128)");
    row("shorter form", "STRING_TOO_LONG", {title}, "Value too long: Title");
    row("Marketo's number", "607", {}, "Marketo's daily API quota is used up");
    row("Marketo's identity", "marketo-sign-in-refused", {QStringLiteral("invalid_client")},
        "Marketo refuses the client id or secret");
    row("arguments in another order", "http-status", {QStringLiteral("404"), QStringLiteral("a.example")},
        "a.example refused the request with HTTP status 404");
    row("our own", "unknown-setting", {QStringLiteral("sync.colour")}, "There is no setting “sync.colour”");
    row("no code", "", {}, "");
}

void TestText::saysACode()
{
    QFETCH(QString, code);
    QFETCH(QStringList, arguments);
    QFETCH(QString, title);
    QCOMPARE(text::sentence(code, arguments).title, title);
}

void TestText::showsAnUnknownCodeAsItIs()
{
    const text::Sentence unknown = text::sentence(QStringLiteral("SOMETHING_NEW"), {});
    QVERIFY(unknown.title.contains(QLatin1String("SOMETHING_NEW")));
    QVERIFY(!unknown.remedy.isEmpty());
}

void TestText::keepsPercentSignsOfValues()
{
    QCOMPARE(text::sentence(QStringLiteral("setting-out-of-range"),
                            {QStringLiteral("quota.push"), QStringLiteral("%3"), QStringLiteral("1")})
                 .title,
             QStringLiteral(u"quota.push cannot be “%3”; allowed: 1"));
}

void TestText::fallsBackToTheFieldsOfAnError()
{
    Error error;
    error.code = QStringLiteral("INVALID_FIELD_FOR_INSERT_UPDATE");
    error.fields = {QStringLiteral("Industry"), QStringLiteral("Rating")};
    QCOMPARE(text::sentence(error).title, QStringLiteral("The sync user may not write Industry, Rating"));
}

void TestText::joinsEverythingInOneLine()
{
    Error error;
    error.code = QStringLiteral("FIELD_CUSTOM_VALIDATION_EXCEPTION");
    error.message = QStringLiteral("Phone is required\nwhen qualified");
    const QString line = text::oneLine(error);
    QVERIFY2(line.startsWith(QLatin1String("A validation rule in Salesforce refused the change. ")),
             qPrintable(line));
    QVERIFY2(line.endsWith(QLatin1String("(Phone is required when qualified)")), qPrintable(line));
}

void TestText::joinsSentences()
{
    QCOMPARE(text::joined({QString(), text::sentenceEnd(QStringLiteral("It is %1")), QString(),
                           text::sentenceEnd(QStringLiteral("So %2.")), text::sentenceEnd(QString())}),
             QStringLiteral("It is %1. So %2."));
    QCOMPARE(text::sentenceEnd(QStringLiteral(u"はい。")), QStringLiteral(u"はい。"));
}

// People who click have no command line at hand, and know a setting by its label, not by its key.
void TestText::inTheWindowNoRemedyNamesTheCommandLine()
{
    text::setPlace(text::Place::Window);
    const auto back = qScopeGuard([] { text::setPlace(text::Place::CommandLine); });
    static const QRegularExpression foreign(
        QStringLiteral("lockstepctl|--\\w|\\bRun setup\\b|retentionDays"
                       "|\\b(quota|filter|create|recreate|marketo|salesforce|nativeSync|mirror)\\.\\w"));
    QStringList arguments;
    QStringList found;
    for (int count = 0; count <= 9; ++count) {
        for (const auto table : {text::salesforceTemplates(), text::marketoTemplates(), text::ownTemplates(),
                                 text::lostTemplates()}) {
            for (const text::Template& entry : table) {
                const QString code = QString::fromLatin1(entry.code);
                const QString remedy = text::sentence(code, arguments).remedy;
                if (!code.startsWith(QLatin1String("sandbox-")) && remedy.contains(foreign))
                    found.append(code + QStringLiteral(": ") + remedy);
            }
        }
        arguments.append(QStringLiteral("X"));
    }
    found.removeDuplicates();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    // Each of them stands in for one there is.
    for (const text::WindowRemedy& each : text::windowRemedies()) {
        const QString here = text::sentence(QString::fromLatin1(each.code), {}).remedy;
        QVERIFY2(here == QString::fromUtf8(each.remedy), each.code);
    }
}

void TestText::inTheWindowASecretIsNoVariable()
{
    const QString code = QStringLiteral("no-secret");
    const QString variable = QStringLiteral("LOCKSTEP_MARKETO_CLIENT_SECRET");
    QVERIFY(text::sentence(code, {variable}).title.contains(variable));
    text::setPlace(text::Place::Window);
    const auto back = qScopeGuard([] { text::setPlace(text::Place::CommandLine); });
    const text::Sentence sentence = text::sentence(code, {variable});
    QCOMPARE(sentence.title, QStringLiteral("A secret is missing"));
    QVERIFY2(!sentence.remedy.contains(variable), qPrintable(sentence.remedy));
}

void TestText::onTheCommandLineItsOwnWordsStay()
{
    const QString code = QStringLiteral("not-connected");
    QVERIFY(text::sentence(code, {}).remedy.contains(QLatin1String("lockstepctl connect")));
    text::setPlace(text::Place::Window);
    const auto back = qScopeGuard([] { text::setPlace(text::Place::CommandLine); });
    QVERIFY(text::sentence(code, {}).remedy.contains(QStringLiteral("Connect my systems…")));
    QCOMPARE(text::sentence(QStringLiteral("612"), {}).remedy, // and what fits everywhere
             QStringLiteral("Please report this with the text below: it should not happen."));
}

void TestText::tellsALogEntry_data()
{
    QTest::addColumn<LogEntry>("entry");
    QTest::addColumn<QString>("told");
    const LogType intoSalesforce = LogType::SyncUpdatesToSalesforce;
    const LogType intoMarketo = LogType::SyncUpdatesToMarketo;
    QTest::newRow("changed in Marketo")
        << written(intoSalesforce, System::Salesforce, MergeRule::ChangedInMarketo)
        << QStringLiteral("Title was changed in Marketo");
    QTest::newRow("cleared in Salesforce")
        << written(intoMarketo, System::Marketo, MergeRule::ChangedInSalesforce, FieldValue::null())
        << QStringLiteral("Title was cleared in Salesforce");
    QTest::newRow("blank refilled") << written(intoMarketo, System::Marketo, MergeRule::BlankKept)
                                    << QStringLiteral("Title was blank in Marketo and was filled again from "
                                                      "Salesforce: a blank does not replace a value");
    QTest::newRow("conflict") << written(LogType::Conflict, System::Salesforce,
                                         MergeRule::ConflictMarketoWins)
                              << QStringLiteral("Title was changed on both sides; Marketo won");
    LogEntry labelled = written(intoSalesforce, System::Salesforce, MergeRule::ChangedInMarketo);
    labelled.arguments = QStringList{QString(), QStringLiteral("Job Title")};
    QTest::newRow("by its label") << labelled << QStringLiteral("Job Title was changed in Marketo");
    LogEntry created;
    created.type = LogType::SyncToSalesforce;
    created.target = System::Salesforce;
    created.arguments = QStringList{QStringLiteral("Rita Rep")};
    QTest::newRow("lead created") << created
                                  << QStringLiteral("The lead was created in Salesforce, owned by Rita Rep");
    LogEntry failed;
    failed.type = LogType::Failed;
    failed.code = QStringLiteral("REQUIRED_FIELD_MISSING");
    failed.arguments = QStringList{QStringLiteral("Company")};
    QTest::newRow("failed") << failed << QStringLiteral("A required field is empty: Company");
    LogEntry linked;
    linked.type = LogType::Linked;
    QTest::newRow("linked") << linked << QStringLiteral("Person and record were linked");
}

void TestText::tellsALogEntry()
{
    QFETCH(LogEntry, entry);
    QFETCH(QString, told);
    QCOMPARE(text::sentence(entry), told);
}

void TestText::namesWhatMarketoUsersKnow()
{
    QCOMPARE(text::typeName(LogType::SyncToSalesforce), QStringLiteral("Sync Lead to SFDC"));
    QCOMPARE(text::typeName(LogType::SyncUpdatesToSalesforce), QStringLiteral("Sync Lead Updates to SFDC"));
    QCOMPARE(text::typeName(LogType::SyncUpdatesToMarketo), QStringLiteral("Change Data Value"));
}

void TestText::namesEveryTypeStateAndRule()
{
    QStringList types = namesOf<LogType>(text::typeName, LogType::SettingsChanged);
    QVERIFY(!types.contains(QString()));
    QCOMPARE(types.removeDuplicates(), 0);
    QStringList states = namesOf<LinkState>(text::stateName, LinkState::Frozen);
    QVERIFY(!states.contains(QString()));
    QCOMPARE(states.removeDuplicates(), 0);
    QVERIFY(!namesOf<LogResult>(text::resultName, LogResult::Conflict).contains(QString()));
    QVERIFY(
        !namesOf<ConnectionState>(text::connectionName, ConnectionState::Unreachable).contains(QString()));
    QVERIFY(!namesOf<RunKind>(text::runKindName, RunKind::Resolve).contains(QString()));
    QVERIFY(!namesOf<RunResult>(text::runResultName, RunResult::Interrupted).contains(QString()));
    for (int rule = 0; rule <= static_cast<int>(MergeRule::TrueWins); ++rule) {
        const QString code = toString(static_cast<MergeRule>(rule));
        QVERIFY2(text::ruleName(code) != code, qPrintable(code));
    }
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
