// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench.h"

#include <QTest>

using namespace lockstep;
using namespace lockstep::sync;
using support::FakeRemote;
using Fault = support::FakeRemote::Fault;

// Never twice, never lost: what becomes of writes whose answer does not arrive, of a process that dies,
// of refused requests and of a wish to stop.
class TestOutcomes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCreateThatHappenedIsFoundAtOnce();
    void aCreateThatDidNotHappenIsFencedThenMadeOnce();
    void anUpdateThatHappenedIsFoundAtOnce();
    void anUpdateThatDidNotHappenIsFencedThenPlannedAnew();
    void anAnswerOfAnotherLengthIsUnknown();
    void aLeadCreatedByALostPushIsFoundByItsKey();
    void whatWasInFlightAtACrashIsProbed();
    void anEditBetweenACrashAndItsProbeIsMerged();
    void whatWasOnlyPlannedAtACrashIsPlannedAnew();
    void oneRecordOfUnknownOutcomeIsFenced();
    void aFailedLookLeavesNoOpenIntent();
    void oneBadRecordDoesNotSpoilItsRequest();
    void whoHeldTheRecordIsNotWrittenOver();
    void anExhaustedQuotaPausesAndResumes();
    void aHiddenFieldIsSuspendedAlone();
    void aCursorRejectedAgainAndAgainEndsTheRun();
    void whatAFeedOwesIsSaidOnceAndNoMoreWhenItHasCome();
    void stopSendsNothingNew();
    void backgroundWorkStopsBeforeThePush();
};

void TestOutcomes::aCreateThatHappenedIsFoundAtOnce()
{
    Workbench bench;
    const QString lead = bench.addLead({{"Email", "a@x.com"}});
    bench.marketoRemote.script({QStringLiteral("create"), Fault::CutAfter, 1, {}});
    const core::RunSummary run = bench.cycle();
    QCOMPARE(bench.marketoOrg.living(), 1);
    QCOMPARE(run.created.marketo, 1);
    QCOMPARE(run.recordsCreated, 1);
    QVERIFY(addsUp(run));
    QCOMPARE(bench.salesforce(lead, "Marketo_Id__c"), bench.personOf(lead));
    QVERIFY(bench.openIntents().isEmpty());
    bench.pass(5);
    QVERIFY(bench.cycle().wroteNothing());
}

void TestOutcomes::aCreateThatDidNotHappenIsFencedThenMadeOnce()
{
    Workbench bench;
    const QString lead = bench.addLead({{"Email", "a@x.com"}});
    bench.marketoRemote.script({QStringLiteral("create"), Fault::CutBefore, 1, {}});
    const core::RunSummary run = bench.cycle();
    QCOMPARE(run.created.marketo, 0);
    QCOMPARE(run.failed, 0);
    QCOMPARE(bench.openIntents().size(), 1);
    QVERIFY(bench.linkOfRecord(lead).state == core::LinkState::Waiting);

    // Within the horizon nothing is sent for that record, however often a cycle runs.
    bench.forgetJournals();
    bench.clock.advance(std::chrono::seconds(60));
    bench.cycle();
    QCOMPARE(bench.writes(), 0);

    bench.clock.advance(std::chrono::seconds(60));
    bench.cycle();
    QCOMPARE(bench.marketoOrg.living(), 1);
    QVERIFY(bench.linkOfRecord(lead).state == core::LinkState::InSync);
    QVERIFY(bench.openIntents().isEmpty());
}

void TestOutcomes::anUpdateThatHappenedIsFoundAtOnce()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    bench.editMarketo(bench.personOf(lead), {{"title", "CMO"}});
    bench.salesforceRemote.script({QStringLiteral("update"), Fault::CutAfter, 1, {}});
    const core::RunSummary run = bench.cycle();
    QCOMPARE(run.updated.salesforce, 1);
    QCOMPARE(bench.log().size(), 1);
    QVERIFY(bench.openIntents().isEmpty());
    bench.forgetJournals();
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.writes(), 0);
}

void TestOutcomes::anUpdateThatDidNotHappenIsFencedThenPlannedAnew()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(lead);
    bench.editMarketo(person, {{"title", "CMO"}});
    bench.salesforceRemote.script({QStringLiteral("update"), Fault::CutBefore, 1, {}});
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("VP"));
    bench.pass(5);
    // The marketer thinks again: the stored payload must never be sent.
    bench.editMarketo(person, {{"title", "CEO"}});
    bench.forgetJournals();
    bench.cycle();
    QCOMPARE(bench.writes(), 0);
    bench.pass(6);
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CEO"));
    QCOMPARE(bench.salesforceRemote.writes().size(), 1);
}

void TestOutcomes::anAnswerOfAnotherLengthIsUnknown()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    bench.editMarketo(bench.personOf(lead), {{"title", "CMO"}});
    bench.salesforceRemote.script({QStringLiteral("update"), Fault::ShortAnswer, 1, {}});
    bench.cycle();
    QVERIFY(bench.openIntents().isEmpty()); // probed: it was carried out
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
    QCOMPARE(bench.salesforceRemote.writes().size(), 1);
}

void TestOutcomes::aLeadCreatedByALostPushIsFoundByItsKey()
{
    Workbench bench;
    const QString person = bench.addPerson({{"lastName", "Solo"}, {"company", "Falcon"}});
    bench.cycle();
    bench.salesforceRemote.script({QStringLiteral("create"), Fault::CutAfter, 1, {}});
    const auto result = bench.push(person);
    QVERIFY(result);
    QCOMPARE(bench.salesforceOrg.living(), 1);
    QCOMPARE(result->summary.created.salesforce, 1);
    QCOMPARE(bench.marketo(person, "salesforceId"), bench.linkOfPerson(person).record);
    bench.pass(5);
    QVERIFY(bench.cycle().wroteNothing());
    QCOMPARE(bench.salesforceOrg.living(), 1);
}

void TestOutcomes::whatWasInFlightAtACrashIsProbed()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(lead);
    bench.editMarketo(person, {{"title", "CMO"}});
    // The process dies after the write: no answer is ever looked at.
    bench.salesforceRemote.afterwards(QStringLiteral("update"), [&] { bench.stopNow(); });
    bench.salesforceRemote.script({QStringLiteral("update"), Fault::CutAfter, 1, {}});
    bench.cycle();
    QCOMPARE(bench.openIntents().size(), 1);

    bench.restart();
    bench.forgetJournals();
    const core::RunSummary run = bench.cycle();
    QCOMPARE(bench.writes(), 0);
    QCOMPARE(run.updated.salesforce, 1);
    QCOMPARE(bench.logTypes(), QStringList{QStringLiteral("sync-updates-to-salesforce")});
    QVERIFY(bench.openIntents().isEmpty());
}

void TestOutcomes::anEditBetweenACrashAndItsProbeIsMerged()
{
    Workbench bench;
    const QString lead = bench.addLead({{"Email", "a@x.com"}, {"Title", "VP"}});
    bench.marketoRemote.afterwards(QStringLiteral("create"), [&] { bench.stopNow(); });
    bench.marketoRemote.script({QStringLiteral("create"), Fault::CutAfter, 1, {}});
    bench.cycle();
    QCOMPARE(bench.openIntents().size(), 1);

    bench.pass(1);
    bench.editMarketo(bench.marketoOrg.records().firstKey(), {{"title", "CMO"}});
    bench.restart();
    bench.pass(1);
    bench.cycle();
    QVERIFY(bench.openIntents().isEmpty());
    QCOMPARE(bench.marketoOrg.living(), 1);
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
    QCOMPARE(bench.marketo(bench.personOf(lead), "title"), QStringLiteral("CMO"));
}

void TestOutcomes::oneRecordOfUnknownOutcomeIsFenced()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    bench.editMarketo(bench.personOf(lead), {{"title", "CMO"}});
    core::Error error;
    error.code = QStringLiteral("SERVER_UNAVAILABLE");
    error.scope = core::ErrorScope::Record;
    error.retry = core::RetryClass::Retry;
    error.outcome = core::Outcome::Unknown;
    bench.forgetJournals();
    bench.salesforceRemote.script({QStringLiteral("update"), Fault::RecordsFailed, 1, error});
    bench.cycle();
    QCOMPARE(bench.salesforceRemote.writes().size(), 1);
    QCOMPARE(bench.openIntents().size(), 1);
    QVERIFY(bench.openIntents().first().fenceUntil.isValid());

    bench.pass(11);
    bench.cycle();
    QCOMPARE(bench.salesforceRemote.writes().size(), 2);
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
    QVERIFY(bench.openIntents().isEmpty());
}

void TestOutcomes::aFailedLookLeavesNoOpenIntent()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    bench.editMarketo(bench.personOf(lead), {{"title", "CMO"}});
    core::Error error;
    error.code = QStringLiteral("ENTITY_IS_DELETED");
    error.scope = core::ErrorScope::Record;
    error.retry = core::RetryClass::Relink;
    error.outcome = core::Outcome::NotExecuted;
    bench.salesforceRemote.script({QStringLiteral("update"), Fault::RecordsFailed, 1, error});
    bench.salesforceRemote.afterwards(QStringLiteral("update"), [&] {
        bench.salesforceRemote.script({QStringLiteral("read"), Fault::CutBefore, 1, {}});
    });
    bench.cycle();
    QVERIFY(bench.openIntents().isEmpty());
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
}

void TestOutcomes::whatWasOnlyPlannedAtACrashIsPlannedAnew()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const store::Link link = bench.linkOfRecord(lead);
    store::Intent planned;
    planned.opId = QStringLiteral("left-over");
    planned.link = link.id;
    planned.kind = store::IntentKind::Update;
    planned.object = core::ObjectType::Lead;
    planned.target = lead;
    planned.payload = Workbench::values({{"Title", "never sent"}});
    planned.createdAt = bench.clock.now();
    core::RunSummary cut;
    cut.startedAt = bench.clock.now();
    auto transaction = bench.database->begin(store::Durability::Full);
    const auto cutRun = store::RunStore(*bench.database).begin(cut);
    QVERIFY(cutRun);
    planned.run = *cutRun;
    QVERIFY(store::OutboxStore(*bench.database).insert({planned}));
    QVERIFY(transaction->commit());

    bench.restart();
    const core::RunSummary run = bench.cycle();
    QVERIFY(run.recovered);
    QVERIFY(bench.openIntents().isEmpty());
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("VP"));
    QVERIFY((*store::RunStore(*bench.database).byId(*cutRun))->result == core::RunResult::Interrupted);
}

void TestOutcomes::oneBadRecordDoesNotSpoilItsRequest()
{
    Workbench bench;
    for (int i = 0; i < 8; ++i)
        (void)bench.addLead({});
    core::Error error;
    error.code = QStringLiteral("1003");
    error.retry = core::RetryClass::Fix;
    error.outcome = core::Outcome::NotExecuted;
    error.message = QStringLiteral("Invalid data");
    bench.marketoRemote.script({QStringLiteral("create"), Fault::Refused, 2, error});
    const core::RunSummary run = bench.cycle();
    QCOMPARE(run.created.marketo, 8);
    QCOMPARE(run.failed, 0);
    QVERIFY(addsUp(run));
}

void TestOutcomes::whoHeldTheRecordIsNotWrittenOver()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}, {"City", "NYC"}});
    const QString other = bench.linkedLead({{"Title", "VP"}});
    bench.editMarketo(bench.personOf(lead), {{"title", "CMO"}, {"city", "Boston"}});
    bench.editMarketo(bench.personOf(other), {{"title", "CFO"}});
    bench.salesforceRemote.script({QStringLiteral("update"), Fault::Busy, 1, {}});
    bench.salesforceRemote.afterwards(QStringLiteral("update"), [&] {
        bench.editSalesforce(lead, {{"Title", "CEO"}});
    });
    const core::RunSummary run = bench.cycle();
    QCOMPARE(run.failed, 0);
    QCOMPARE(run.conflicts, 1);
    QCOMPARE(bench.conflicts(lead).first().salesforce.toString(), QStringLiteral("CEO"));
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Boston"));
    QCOMPARE(bench.salesforce(other, "Title"), QStringLiteral("CFO"));
    comesToRest(bench);
}

void TestOutcomes::anExhaustedQuotaPausesAndResumes()
{
    Workbench bench;
    for (int i = 0; i < 5; ++i)
        (void)bench.addLead({});
    core::Error error;
    error.code = QStringLiteral("607");
    error.retry = core::RetryClass::Stop;
    error.outcome = core::Outcome::NotExecuted;
    error.retryAfterSeconds = 900;
    bench.marketoRemote.script({QStringLiteral("create"), Fault::Refused, 1, error});
    const core::RunSummary paused = bench.cycle();
    QVERIFY(paused.result == core::RunResult::Paused);
    QVERIFY(paused.pausedUntil > bench.clock.now());
    QCOMPARE(paused.messageCode, QStringLiteral("607"));
    QVERIFY(bench.failures().isEmpty());
    bench.pass(15);
    const core::RunSummary resumed = bench.cycle();
    QVERIFY(resumed.result == core::RunResult::Succeeded);
    QCOMPARE(resumed.created.marketo, 5);
    QCOMPARE(bench.marketoOrg.living(), 5);
}

void TestOutcomes::aHiddenFieldIsSuspendedAlone()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"City", "NYC"}, {"Title", "VP"}});
    const QString person = bench.personOf(lead);
    bench.salesforceOrg.hide(core::ObjectType::Lead, QStringLiteral("City"));
    bench.editMarketo(person, {{"title", "CMO"}, {"city", "Boston"}});
    const core::RunSummary run = bench.cycle();
    QVERIFY(run.result == core::RunResult::Succeeded);
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("NYC"));
    QCOMPARE(bench.marketo(person, "city"), QStringLiteral("Boston"));
    QVERIFY(bench.logTypes().contains(QStringLiteral("suspended")));
}

void TestOutcomes::aCursorRejectedAgainAndAgainEndsTheRun()
{
    Workbench bench;
    for (int i = 0; i < 3; ++i)
        (void)bench.linkedLead({});
    bench.pass(5);
    bench.marketoRemote.changesPerPage = 1;
    core::Error error;
    error.code = QStringLiteral("cursor-rejected");
    error.outcome = core::Outcome::NotExecuted;
    // Every other question is refused: the feed begins anew, and is refused where it goes on.
    int asked = 0;
    std::function<void()> refuse = [&] {
        if (++asked % 2 == 1)
            bench.marketoRemote.script({QStringLiteral("changes"), Fault::Refused, 1, error});
        if (asked < 20)
            bench.marketoRemote.meanwhile(QStringLiteral("changes"), refuse);
    };
    bench.marketoRemote.meanwhile(QStringLiteral("changes"), refuse);
    const core::RunSummary run = bench.cycle();
    QCOMPARE(asked, 3);
    QCOMPARE(run.messageCode, QStringLiteral("cursor-rejected"));
}

void TestOutcomes::whatAFeedOwesIsSaidOnceAndNoMoreWhenItHasCome()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    core::Error owed;
    owed.code = QStringLiteral("smart-list-not-exported");
    owed.message = QStringLiteral("Export daily quota 500MB exceeded.");
    bench.marketoRemote.owed = owed;
    bench.editSalesforce(lead, {{"Title", "CMO"}});
    QVERIFY(bench.cycle().result == core::RunResult::Succeeded);
    QCOMPARE(bench.marketo(bench.personOf(lead), "title"), QStringLiteral("CMO"));
    QVERIFY(bench.logTypes().contains(QStringLiteral("failed")));
    QCOMPARE(bench.failures().size(), 1);
    QCOMPARE(bench.failures().first().message, owed.message);
    bench.pass(5);
    bench.cycle();
    QVERIFY(bench.log().isEmpty());
    QCOMPARE(bench.failures().size(), 1);
    bench.marketoRemote.owed.reset();
    bench.pass(5);
    bench.cycle();
    QVERIFY(bench.failures().isEmpty());
}

void TestOutcomes::stopSendsNothingNew()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    bench.editMarketo(bench.personOf(lead), {{"title", "CMO"}});
    bench.salesforceRemote.meanwhile(QStringLiteral("changes"), [&] { bench.stopNow(); });
    const core::RunSummary run = bench.cycle();
    QVERIFY(run.result == core::RunResult::Cancelled);
    QCOMPARE(bench.writes(), 0);
    bench.stop = std::stop_source();
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
}

void TestOutcomes::backgroundWorkStopsBeforeThePush()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(lead);
    bench.editMarketo(person, {{"title", "CMO"}});
    bench.salesforceRemote.used = {850, 1000};
    const core::RunSummary run = bench.cycle();
    QVERIFY(run.result == core::RunResult::Paused);
    QCOMPARE(run.messageCode, QStringLiteral("quota-reached"));
    QVERIFY(bench.push(person));
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
    bench.salesforceRemote.used = {960, 1000};
    QVERIFY(bench.push(person)->summary.result == core::RunResult::Paused);
}

QTEST_GUILESS_MAIN(TestOutcomes)
#include "tst_outcomes.moc"
