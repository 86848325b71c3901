// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench.h"

#include <QHashSeed>
#include <QTest>
#include <random>

namespace lockstep::sync {

using core::FieldValue;
using core::LogType;
using core::ObjectType;
using core::System;
using support::FakeOrg;
using support::FakeRemote;

namespace {

struct FieldPair
{
    const char* salesforce;
    const char* marketo;
};
constexpr FieldPair fieldPairs[] = {{"Title", "title"}, {"Phone", "phone"}, {"City", "city"}};

// id → field → value, of the fields the tests edit.
using World = QHash<QString, QString>;

World look(const Workbench& bench)
{
    World world;
    for (const FakeOrg* org : {&bench.salesforceOrg, &bench.marketoOrg}) {
        for (const core::Record& record : org->records()) {
            for (const FieldPair& pair : fieldPairs) {
                const QString field =
                    QString::fromLatin1(org->system() == System::Salesforce ? pair.salesforce : pair.marketo);
                world.insert(record.id + u'.' + field, record.values.value(field).toString());
            }
        }
    }
    return world;
}

} // namespace

class UndoTest : public QObject
{
    Q_OBJECT

public:
    static void initMain() { QHashSeed::setDeterministicGlobalSeed(); } // a seed must replay in every process

private Q_SLOTS:
    void restoresWhatTheRunWrote();
    void restoresBothDirections();
    void leavesTheFailureOfAnotherFieldOpen_data();
    void leavesTheFailureOfAnotherFieldOpen();
    void leavesWhatSomeoneEditedSince();
    void leavesWhatBothSidesHaveAgreedOnSince();
    void restoresWhatAFlowMadeOfTheValue();
    void takesBackTheLoserOfAConflict();
    void previewWritesNothing();
    void listsCreations();
    void deletesCreationsWhenAsked();
    void keepsCreationsSomebodyWorkedOn();
    void deletesALeadThatTheOrgHasCompleted_data();
    void deletesALeadThatTheOrgHasCompleted();
    void keepsALeadThatSomebodyWorkedOn_data();
    void keepsALeadThatSomebodyWorkedOn();
    void restoresTheOwnerOfAPush();
    void isUndoneByAnUndo();
    void repeatedChangesNothing();
    void isFinishedByAnotherOneAfterACut();
    void isFinishedByAnotherOneAfterAQuotaPause();
    void doesNotBeginAboveTheQuota();
    void looksAgainAtARecordThatMoves();
    void refusesAnUnknownRun();
    void keepsFieldsThatAreNotSyncedAnyMore();
    void restoresTheUntouchedAndKeepsTheRest_data();
    void restoresTheUntouchedAndKeepsTheRest();

private:
    static core::UndoReport undo(Workbench& bench, qint64 run, bool deleteCreated = false);
    // The run of a push to an org that gives every new lead a status.
    static qint64 pushed(Workbench& bench, QString& person, bool thenACycle);
};

core::UndoReport UndoTest::undo(Workbench& bench, qint64 run, bool deleteCreated)
{
    bench.forgetJournals();
    const auto report = bench.undo({run, deleteCreated, false});
    if (!report) {
        QTest::qFail(qPrintable(report.error().code), __FILE__, __LINE__);
        return {};
    }
    bench.lastRun = report->summary;
    return *report;
}

void UndoTest::restoresWhatTheRunWrote()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Email", "ada@example.com"}, {"Title", "VP"}});
    const QString person = bench.personOf(lead);
    bench.editMarketo(person, {{"title", "CMO"}});
    const qint64 run = bench.cycle().run;
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
    bench.pass(5);

    const core::UndoReport report = undo(bench, run);
    QCOMPARE(report.undone, run);
    QVERIFY(report.summary.kind == core::RunKind::Undo);
    QVERIFY(report.summary.result == core::RunResult::Succeeded);
    QCOMPARE(report.summary.updated.salesforce, 1);
    QCOMPARE(report.summary.updated.marketo, 0);
    QVERIFY(report.left.isEmpty());
    QVERIFY(report.creations.isEmpty());
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("VP"));
    QCOMPARE(bench.marketo(person, "title"), QStringLiteral("CMO")); // the run did not write it
    const QList<core::LogEntry> log = bench.log();
    QCOMPARE(log.size(), 1);
    QVERIFY(log.first().type == LogType::Undo);
    QCOMPARE(log.first().oldValue.toString(), QStringLiteral("CMO"));
    QCOMPARE(log.first().newValue.toString(), QStringLiteral("VP"));
    QVERIFY(addsUp(report.summary));
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("VP"));
    comesToRest(bench);
    bench.cycle({true});
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("VP"));
    QCOMPARE(bench.writes(), 0);
}

void UndoTest::restoresBothDirections()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Email", "ada@example.com"}, {"Title", "VP"}, {"Phone", "1"}});
    const QString person = bench.personOf(lead);
    bench.editMarketo(person, {{"title", ""}});
    bench.editSalesforce(lead, {{"Phone", "2"}});
    const qint64 run = bench.cycle().run;
    bench.pass(5);
    const core::UndoReport report = undo(bench, run);
    QCOMPARE(report.summary.updated.salesforce, 1);
    QCOMPARE(report.summary.updated.marketo, 1);
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("VP"));
    QCOMPARE(bench.salesforce(lead, "Phone"), QStringLiteral("2"));
    QCOMPARE(bench.marketo(person, "title"), QString());
    QCOMPARE(bench.marketo(person, "phone"), QStringLiteral("1"));
    bench.pass(5);
    bench.cycle();
    comesToRest(bench);
}

void UndoTest::leavesTheFailureOfAnotherFieldOpen_data()
{
    QTest::addColumn<QStringList>("named");
    QTest::newRow("that names its field") << QStringList{QStringLiteral("City")};
    QTest::newRow("that names none") << QStringList();
}

// An undo carries the run's own fields: what was refused of the others has still not been sent.
void UndoTest::leavesTheFailureOfAnotherFieldOpen()
{
    QFETCH(const QStringList, named);
    Workbench bench;
    const QString lead = bench.linkedLead({{"City", "Sydney"}, {"Phone", "1"}, {"Title", "VP"}});
    const QString person = bench.personOf(lead);
    bench.editMarketo(person, {{"phone", "2"}});
    const qint64 run = bench.cycle().run;
    bench.pass(5);
    bench.salesforceOrg.rule = [named](core::Record& record) -> std::optional<core::Error> {
        if (record.values.value(QStringLiteral("City")).toString() != QLatin1String("Atlantis"))
            return std::nullopt;
        core::Error error;
        error.code = QStringLiteral("FIELD_CUSTOM_VALIDATION_EXCEPTION");
        error.scope = core::ErrorScope::Record;
        error.outcome = core::Outcome::Done;
        error.message = QStringLiteral("There is no such city");
        error.fields = named;
        return error;
    };
    bench.editMarketo(person, {{"city", "Atlantis"}, {"title", "CMO"}});
    bench.cycle();
    QCOMPARE(bench.failures().size(), 1);
    bench.pass(5);
    (void)undo(bench, run);
    QCOMPARE(bench.salesforce(lead, "Phone"), QStringLiteral("1"));
    QCOMPARE(bench.failures().size(), 1);
    QVERIFY(bench.linkOfRecord(lead).state == core::LinkState::NeedsAttention);
}

void UndoTest::leavesWhatSomeoneEditedSince()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Email", "ada@example.com"},
                                           {"FirstName", "Ada"},
                                           {"LastName", "Byron"},
                                           {"Title", "VP"},
                                           {"City", "Rome"}});
    const QString person = bench.personOf(lead);
    bench.editMarketo(person, {{"title", "CMO"}, {"city", "Bonn"}});
    const qint64 run = bench.cycle().run;
    bench.pass(5);
    bench.editSalesforce(lead, {{"Title", "CEO"}});
    bench.pass(1);
    const core::UndoReport report = undo(bench, run);
    QCOMPARE(report.left.size(), 1);
    QCOMPARE(report.left.first().name, QStringLiteral("Ada Byron"));
    QCOMPARE(report.left.first().field, QStringLiteral("Title"));
    QCOMPARE(report.left.first().reason, QStringLiteral("changed-since"));
    QCOMPARE(report.left.first().now.toString(), QStringLiteral("CEO"));
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CEO"));
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Rome"));
    bench.pass(5);
    bench.cycle(); // the later edit goes its way
    QCOMPARE(bench.marketo(person, "title"), QStringLiteral("CEO"));
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Rome"));
    comesToRest(bench);
}

void UndoTest::leavesWhatBothSidesHaveAgreedOnSince()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Email", "ada@example.com"}, {"Title", "VP"}});
    const QString person = bench.personOf(lead);
    bench.editMarketo(person, {{"title", "CMO"}});
    const qint64 run = bench.cycle().run;
    bench.pass(5);
    bench.editMarketo(person, {{"title", "CEO"}});
    bench.editSalesforce(lead, {{"Title", "CEO"}});
    bench.pass(5);
    bench.cycle(); // equal: no write, no log line
    bench.pass(5);
    const core::UndoReport report = undo(bench, run);
    QCOMPARE(report.left.size(), 1);
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CEO"));
}

void UndoTest::restoresWhatAFlowMadeOfTheValue()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Email", "ada@example.com"}, {"Title", "VP"}});
    bench.salesforceOrg.rule = [](core::Record& record) -> std::optional<core::Error> {
        FieldValue& title = record.values[QStringLiteral("Title")];
        if (title.toString() == QLatin1String("cmo"))
            title = FieldValue::text(QStringLiteral("CMO"));
        return std::nullopt;
    };
    bench.editMarketo(bench.personOf(lead), {{"title", "cmo"}});
    const qint64 run = bench.cycle().run;
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
    bench.pass(5);
    const core::UndoReport report = undo(bench, run);
    QVERIFY(report.left.isEmpty());
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("VP"));
    bench.pass(5);
    bench.cycle();
    comesToRest(bench);
}

void UndoTest::takesBackTheLoserOfAConflict()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Email", "ada@example.com"}, {"City", "NYC"}});
    bench.editMarketo(bench.personOf(lead), {{"city", "Boston"}});
    bench.editSalesforce(lead, {{"City", "Austin"}});
    const qint64 run = bench.cycle().run;
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Boston"));
    bench.pass(5);
    undo(bench, run);
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Austin"));
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Austin"));
    comesToRest(bench);
}

void UndoTest::previewWritesNothing()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Email", "ada@example.com"}, {"Title", "VP"}});
    bench.editMarketo(bench.personOf(lead), {{"title", "CMO"}});
    const qint64 run = bench.cycle().run;
    bench.pass(5);
    bench.forgetJournals();
    const auto report = bench.undo({run, false, true});
    QVERIFY(report);
    QCOMPARE(bench.writes(), 0);
    QVERIFY(report->summary.kind == core::RunKind::Preview);
    QCOMPARE(report->changes.size(), 1);
    const core::PlannedWriteField& field = report->changes.first().fields.first();
    QCOMPARE(field.field, QStringLiteral("Title"));
    QCOMPARE(field.salesforce.toString(), QStringLiteral("CMO")); // before
    QCOMPARE(field.marketo.toString(), QStringLiteral("VP")); // after
    QCOMPARE(field.rule, QStringLiteral("undo"));
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
}

void UndoTest::listsCreations()
{
    Workbench bench;
    (void)bench.linkedLead({{"Email", "ada@example.com"}});
    const QString lead = bench.addLead({{"Email", "new@example.com"}});
    const qint64 run = bench.cycle().run;
    bench.pass(5);
    const core::UndoReport report = undo(bench, run);
    QCOMPARE(report.creations.size(), 1);
    QCOMPARE(report.creations.first().record, lead);
    QVERIFY(report.creations.first().target == System::Marketo);
    QVERIFY(!report.creations.first().deleted);
    QCOMPARE(report.creations.first().reason, QStringLiteral("not-asked"));
    QCOMPARE(bench.writes(), 0);
    QCOMPARE(bench.marketoOrg.living(), 2);
}

void UndoTest::deletesCreationsWhenAsked()
{
    Workbench bench;
    (void)bench.linkedLead({{"Email", "ada@example.com"}});
    const QString lead = bench.addLead({{"Email", "new@example.com"}});
    const qint64 run = bench.cycle().run;
    bench.pass(5);
    const core::UndoReport report = undo(bench, run, true);
    QVERIFY(report.deletesCreated);
    QVERIFY(report.creations.first().deleted);
    QCOMPARE(report.summary.deleted.marketo, 1);
    QCOMPARE(bench.marketoOrg.living(), 1);
    QVERIFY(bench.logTypes().contains(QStringLiteral("undo")));
    QCOMPARE(bench.salesforce(lead, "Marketo_Id__c"), QString());
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.marketoOrg.living(), 1); // nobody creates it again
    comesToRest(bench);
    QCOMPARE(undo(bench, run, true).creations.first().reason, QStringLiteral("record-gone"));
}

void UndoTest::keepsCreationsSomebodyWorkedOn()
{
    Workbench bench;
    (void)bench.linkedLead({{"Email", "ada@example.com"}});
    const QString touched = bench.addLead({{"Email", "touched@example.com"}, {"Title", "VP"}});
    const QString synced = bench.addLead({{"Email", "synced@example.com"}, {"Title", "VP"}});
    const qint64 run = bench.cycle().run;
    bench.pass(5);
    bench.editMarketo(bench.personOf(synced), {{"title", "CMO"}});
    bench.cycle();
    bench.pass(5);
    bench.editMarketo(bench.personOf(touched), {{"title", "CMO"}});
    bench.pass(1);
    const core::UndoReport report = undo(bench, run, true);
    QCOMPARE(report.creations.size(), 2);
    for (const core::UndoCreation& creation : report.creations)
        QCOMPARE(creation.reason, QStringLiteral("changed-since"));
    QCOMPARE(bench.marketoOrg.living(), 3);
}

qint64 UndoTest::pushed(Workbench& bench, QString& person, bool thenACycle)
{
    bench.salesforceOrg.rule = [](core::Record& record) -> std::optional<core::Error> {
        FieldValue& status = record.values[QStringLiteral("Status")];
        if (status.toString().isEmpty())
            status = FieldValue::text(QStringLiteral("Open"));
        return std::nullopt;
    };
    person = bench.addPerson({{"lastName", "Solo"}, {"company", "Falcon"}, {"title", "VP"}});
    bench.cycle();
    const auto push = bench.push(person);
    bench.pass(5);
    if (thenACycle)
        bench.cycle();
    bench.pass(5);
    return push ? push->summary.run : 0;
}

void UndoTest::deletesALeadThatTheOrgHasCompleted_data()
{
    QTest::addColumn<bool>("thenACycle");
    QTest::newRow("at once") << false;
    QTest::newRow("after another cycle") << true;
}

void UndoTest::deletesALeadThatTheOrgHasCompleted()
{
    QFETCH(const bool, thenACycle);
    Workbench bench;
    QString person;
    const qint64 run = pushed(bench, person, thenACycle);
    QCOMPARE(bench.salesforceOrg.living(), 1);
    QCOMPARE(bench.marketo(person, "leadStatus"), QStringLiteral("Open"));
    const core::UndoReport report = undo(bench, run, true);
    QCOMPARE(report.creations.size(), 1);
    QCOMPARE(report.creations.first().reason, QString());
    QVERIFY(report.creations.first().deleted);
    QCOMPARE(report.summary.deleted.salesforce, 1);
    QCOMPARE(bench.salesforceOrg.living(), 0);
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.salesforceOrg.living(), 0); // nobody creates it again
    comesToRest(bench);
}

void UndoTest::keepsALeadThatSomebodyWorkedOn_data()
{
    QTest::addColumn<bool>("inMarketo");
    QTest::newRow("a rep") << false;
    QTest::newRow("a marketer") << true;
}

// Also where the sync was the last to save the lead.
void UndoTest::keepsALeadThatSomebodyWorkedOn()
{
    QFETCH(const bool, inMarketo);
    Workbench bench;
    QString person;
    const qint64 run = pushed(bench, person, true);
    const QString lead = bench.linkOfPerson(person).record;
    if (!inMarketo)
        bench.editSalesforce(lead, {{"Status", "Qualified"}});
    bench.editMarketo(person, {{"phone", "1"}});
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "Phone"), QStringLiteral("1"));
    bench.pass(5);
    const core::UndoReport report = undo(bench, run, true);
    QCOMPARE(report.creations.first().reason, QStringLiteral("changed-since"));
    QCOMPARE(bench.salesforceOrg.living(), 1);
}

void UndoTest::restoresTheOwnerOfAPush()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Email", "ada@example.com"}, {"OwnerId", "005000000000009AAA"}});
    const auto push = bench.push(bench.personOf(lead), {QStringLiteral("user:005000000000002AAA"), false});
    QVERIFY(push);
    QCOMPARE(bench.salesforce(lead, "OwnerId"), QStringLiteral("005000000000002AAA"));
    bench.pass(5);
    undo(bench, push->summary.run);
    QCOMPARE(bench.salesforce(lead, "OwnerId"), QStringLiteral("005000000000009AAA"));
    bench.pass(5);
    bench.cycle();
    comesToRest(bench);
}

void UndoTest::isUndoneByAnUndo()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Email", "ada@example.com"}, {"Title", "VP"}});
    bench.editMarketo(bench.personOf(lead), {{"title", "CMO"}});
    const qint64 run = bench.cycle().run;
    bench.pass(5);
    const qint64 second = undo(bench, run).summary.run;
    bench.pass(5);
    undo(bench, second);
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
    bench.pass(5);
    bench.cycle();
    comesToRest(bench);
}

void UndoTest::repeatedChangesNothing()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Email", "ada@example.com"}, {"Title", "VP"}});
    bench.editMarketo(bench.personOf(lead), {{"title", "CMO"}});
    const qint64 run = bench.cycle().run;
    bench.pass(5);
    undo(bench, run);
    bench.pass(5);
    const core::UndoReport again = undo(bench, run);
    QCOMPARE(bench.writes(), 0);
    QVERIFY(again.left.isEmpty());
    QVERIFY(again.summary.wroteNothing());
}

void UndoTest::isFinishedByAnotherOneAfterACut()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Email", "ada@example.com"}, {"Title", "VP"}, {"Phone", "1"}});
    const QString other = bench.linkedLead({{"Email", "bob@example.com"}, {"Title", "VP"}});
    bench.editMarketo(bench.personOf(lead), {{"title", "CMO"}});
    bench.editMarketo(bench.personOf(other), {{"title", "CMO"}});
    bench.salesforceRemote.allowed.writeBatch = 1;
    const qint64 run = bench.cycle().run;
    bench.pass(5);
    bench.salesforceRemote.allowed.inFlight = 1;
    bench.salesforceRemote.afterwards(QStringLiteral("update"), [&bench] { bench.stopNow(); });
    undo(bench, run);
    QVERIFY(bench.salesforce(lead, "Title") != bench.salesforce(other, "Title"));
    bench.restart();
    bench.pass(15);
    undo(bench, run);
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("VP"));
    QCOMPARE(bench.salesforce(other, "Title"), QStringLiteral("VP"));
    bench.pass(5);
    bench.cycle();
    comesToRest(bench);
}

void UndoTest::isFinishedByAnotherOneAfterAQuotaPause()
{
    Workbench bench;
    bench.salesforceRemote.allowed = {300, 10, 1};
    for (int i = 0; i < 40; ++i)
        (void)bench.addLead({{"Title", "VP"}});
    bench.cycle();
    bench.pass(5);
    const QStringList people = bench.marketoOrg.records().keys();
    for (const QString& person : people)
        bench.editMarketo(person, {{"title", "CMO"}});
    const qint64 run = bench.cycle().run;
    bench.pass(5);
    const auto withTitle = [&bench](const char* title) {
        const QList<core::Record> leads = bench.salesforceOrg.records().values();
        return std::count_if(leads.begin(), leads.end(), [&](const core::Record& lead) {
            return bench.salesforce(lead.id, "Title") == QLatin1String(title);
        });
    };
    QCOMPARE(withTitle("CMO"), 40);

    core::Error usedUp;
    usedUp.code = QStringLiteral("REQUEST_LIMIT_EXCEEDED");
    usedUp.scope = core::ErrorScope::System;
    usedUp.retry = core::RetryClass::Stop;
    usedUp.outcome = core::Outcome::NotExecuted;
    // The second request is refused, and the one that has left before that is known.
    bench.salesforceRemote.afterwards(QStringLiteral("update"), [&] {
        bench.salesforceRemote.script({QStringLiteral("update"), FakeRemote::Fault::Refused, 2, usedUp});
    });
    const core::UndoReport paused = undo(bench, run);
    QVERIFY(paused.summary.result == core::RunResult::Paused);
    QVERIFY(paused.summary.pausedUntil.isValid());
    QCOMPARE(paused.summary.failed, 0);
    QCOMPARE(withTitle("VP"), 10);
    QCOMPARE(paused.summary.updated.salesforce, 0); // counted by the run that can read them back
    QVERIFY(bench.failures().isEmpty());
    // While the day stays used up a repeat asks once and writes nothing.
    bench.forgetJournals();
    bench.salesforceRemote.script({QStringLiteral("usage"), FakeRemote::Fault::Refused, 1, usedUp});
    QVERIFY(!bench.undo({run, false, false}));
    QCOMPARE(bench.writes(), 0);

    bench.pass(40);
    bench.restart();
    const core::UndoReport rest = undo(bench, run);
    QVERIFY(rest.summary.result == core::RunResult::Succeeded);
    QCOMPARE(rest.summary.updated.salesforce, 40);
    QCOMPARE(withTitle("VP"), 40);
    QCOMPARE(undo(bench, run).summary.updated.salesforce, 0);
    bench.pass(5);
    bench.cycle();
    QCOMPARE(withTitle("VP"), 40);
    comesToRest(bench);
}

void UndoTest::doesNotBeginAboveTheQuota()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    bench.editMarketo(bench.personOf(lead), {{"title", "CMO"}});
    const qint64 run = bench.cycle().run;
    bench.pass(5);
    bench.salesforceRemote.used = {85, 100};
    bench.forgetJournals();
    const auto refused = bench.undo({run, false, false});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QStringLiteral("quota-reached"));
    QCOMPARE(bench.writes(), 0);
    bench.salesforceRemote.used = {10, 100};
    QCOMPARE(undo(bench, run).summary.updated.salesforce, 1);
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("VP"));
}

void UndoTest::looksAgainAtARecordThatMoves()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Email", "ada@example.com"}, {"Title", "VP"}});
    bench.editMarketo(bench.personOf(lead), {{"title", "CMO"}});
    const qint64 run = bench.cycle().run;
    bench.pass(5);
    bench.salesforceRemote.meanwhile(QStringLiteral("update"), [&] {
        bench.pass(1);
        bench.editSalesforce(lead, {{"Title", "CEO"}});
    });
    const core::UndoReport report = undo(bench, run);
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CEO"));
    QCOMPARE(report.left.size(), 1);
    QCOMPARE(report.left.first().reason, QStringLiteral("changed-since"));
}

void UndoTest::refusesAnUnknownRun()
{
    Workbench bench;
    (void)bench.linkedLead({{"Email", "ada@example.com"}});
    const auto report = bench.undo({99, false, false});
    QVERIFY(!report);
    QCOMPARE(report.error().code, QStringLiteral("run-not-found"));
}

void UndoTest::keepsFieldsThatAreNotSyncedAnyMore()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Email", "ada@example.com"}, {"Title", "VP"}});
    bench.editMarketo(bench.personOf(lead), {{"title", "CMO"}});
    const qint64 run = bench.cycle().run;
    bench.setRule(ObjectType::Lead, "Title", [](core::FieldMapping& mapping) { mapping.enabled = false; });
    bench.pass(5);
    const core::UndoReport report = undo(bench, run);
    QCOMPARE(report.left.size(), 1);
    QCOMPARE(report.left.first().reason, QStringLiteral("field-not-synced"));
    QCOMPARE(bench.writes(), 0);
}

void UndoTest::restoresTheUntouchedAndKeepsTheRest_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 60; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void UndoTest::restoresTheUntouchedAndKeepsTheRest()
{
    QFETCH(const unsigned, seed);
    std::mt19937 random(seed);
    const char* const words[] = {"red", "green", "blue", "grey", ""};
    const auto word = [&] { return words[random() % std::size(words)]; };
    Workbench bench;
    for (int i = 0; i < 8; ++i)
        (void)bench.addLead({{"Email", ("p" + QByteArray::number(i) + "@example.com").constData()},
                             {"Title", word()},
                             {"Phone", word()}});
    bench.cycle();
    bench.pass(5);
    const QStringList leads = bench.salesforceOrg.records().keys();
    const QStringList people = bench.marketoOrg.records().keys();
    const auto editSome = [&](int times) {
        for (int i = 0; i < times; ++i) {
            const FieldPair& pair = fieldPairs[random() % std::size(fieldPairs)];
            if (random() % 2 == 0)
                bench.editSalesforce(leads.at(random() % leads.size()), {{pair.salesforce, word()}});
            else
                bench.editMarketo(people.at(random() % people.size()), {{pair.marketo, word()}});
        }
        bench.pass(1);
    };
    editSome(20);
    const World before = look(bench);
    const qint64 run = bench.cycle().run;
    const World after = look(bench);
    bench.pass(5);
    editSome(6);
    const bool cycleBetween = random() % 2 == 0;
    if (cycleBetween) {
        bench.cycle();
        bench.pass(5);
    }
    const World since = look(bench);
    undo(bench, run);
    const World undone = look(bench);
    for (auto value = before.constBegin(); value != before.constEnd(); ++value) {
        const bool written = after.value(value.key()) != *value;
        const bool edited = since.value(value.key()) != after.value(value.key());
        QCOMPARE(undone.value(value.key()), written && !edited ? *value : since.value(value.key()));
    }
    // Whatever nobody has edited since the run stays as the undo has left it.
    bench.pass(5);
    bench.cycle();
    const World settled = look(bench);
    for (const QString& lead : leads) {
        for (const FieldPair& pair : fieldPairs) {
            const QString s = lead + u'.' + QString::fromLatin1(pair.salesforce);
            const QString m = bench.personOf(lead) + u'.' + QString::fromLatin1(pair.marketo);
            if (since.value(s) != after.value(s) || since.value(m) != after.value(m))
                continue;
            QCOMPARE(settled.value(s), undone.value(s));
            QCOMPARE(settled.value(m), undone.value(m));
        }
    }
    comesToRest(bench);
}

} // namespace lockstep::sync

QTEST_GUILESS_MAIN(lockstep::sync::UndoTest)
#include "tst_undo.moc"
