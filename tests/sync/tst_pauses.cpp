// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench.h"

#include <QTest>

using namespace lockstep;
using namespace lockstep::sync;
using support::FakeRemote;
using Fault = support::FakeRemote::Fault;

// A used-up day pauses the sync without losing or repeating anything, over processes too.
class TestPauses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRestFollowsAfterThePause();
    void discoveryGoesOnWhereItStopped();
    void aPauseCostsNoCall();
    void thePauseGrowsWithEveryVainQuestion();
    void marketoIsAskedWhenItsDayEnds();
    void askingByHandTakesOneCall();
    void onePersonIsRefusedWithTheReason();
    void thePreviewOfAPushHasAPushsShare();
    void theShareIsWatchedBeforeEveryRequest();
    void anOldCountIsAskedForOnce();
    void aPushHasMoreOfTheDay();
    void aBusyRecordIsTriedEverMoreRarely();
    void aBusyRecordIsTriedAtOnceWhenItChanges();

private:
    [[nodiscard]] static core::Error usedUp(const char* code, int seconds = 0);
    [[nodiscard]] static int calls(const Workbench& bench);
};

core::Error TestPauses::usedUp(const char* code, int seconds)
{
    core::Error error;
    error.code = QString::fromLatin1(code);
    error.scope = core::ErrorScope::System;
    error.retry = core::RetryClass::Stop;
    error.outcome = core::Outcome::NotExecuted;
    error.retryAfterSeconds = seconds;
    return error;
}

int TestPauses::calls(const Workbench& bench)
{
    return bench.salesforceRemote.callsMade() + bench.marketoRemote.callsMade();
}

void TestPauses::theRestFollowsAfterThePause()
{
    Workbench bench;
    bench.salesforceRemote.allowed = {300, 10, 1};
    for (int i = 0; i < 40; ++i)
        (void)bench.addLead({{"Title", "VP"}});
    bench.cycle();
    bench.pass(5);
    bench.forgetJournals();
    const QStringList people = bench.marketoOrg.records().keys();
    for (const QString& person : people)
        bench.editMarketo(person, {{"title", "CMO"}});
    // The second of four requests is refused, and the one that has left before that is known.
    bench.salesforceRemote.afterwards(QStringLiteral("update"), [&] {
        bench.salesforceRemote.script(
            {QStringLiteral("update"), Fault::Refused, 2, usedUp("REQUEST_LIMIT_EXCEEDED")});
    });
    const core::RunSummary paused = bench.cycle();
    QVERIFY(paused.result == core::RunResult::Paused);
    QCOMPARE(paused.pausedUntil, paused.endedAt.addSecs(900));
    QCOMPARE(paused.failed, 0);
    QVERIFY(bench.failures().isEmpty());
    // What was written is known to be; only reading it back has to wait for the next run, which counts it.
    const QList<store::Intent> open = bench.openIntents();
    QCOMPARE(open.size(), 10);
    for (const store::Intent& intent : open)
        QVERIFY(intent.state == store::IntentState::Written);

    bench.restart();
    bench.pass(16);
    bench.forgetJournals();
    const core::RunSummary resumed = bench.cycle();
    QVERIFY(resumed.result == core::RunResult::Succeeded);
    QCOMPARE(paused.updated.salesforce + resumed.updated.salesforce, 40);
    QVERIFY(bench.openIntents().isEmpty());
    int written = 0;
    for (const FakeRemote::Call& call : bench.salesforceRemote.writes())
        written += static_cast<int>(call.records.size());
    QCOMPARE(written, 30);
    comesToRest(bench);
}

void TestPauses::discoveryGoesOnWhereItStopped()
{
    Workbench bench;
    bench.salesforceRemote.changesPerPage = 10;
    for (int i = 0; i < 35; ++i)
        (void)bench.addLead({});
    int pages = 0;
    std::function<void()> refuse = [&] {
        if (++pages == 2)
            bench.salesforceRemote.script(
                {QStringLiteral("changes"), Fault::Refused, 1, usedUp("REQUEST_LIMIT_EXCEEDED")});
        else
            bench.salesforceRemote.afterwards(QStringLiteral("changes"), refuse);
    };
    bench.salesforceRemote.afterwards(QStringLiteral("changes"), refuse);
    QVERIFY(bench.cycle().result == core::RunResult::Paused);
    QCOMPARE(bench.marketoOrg.living(), 0);
    bench.pass(16);
    const core::RunSummary run = bench.cycle();
    QCOMPARE(run.created.marketo, 35);
    QCOMPARE(bench.marketoOrg.living(), 35);
}

void TestPauses::aPauseCostsNoCall()
{
    Workbench bench;
    (void)bench.linkedLead({});
    bench.salesforceRemote.script(
        {QStringLiteral("changes"), Fault::Refused, 1, usedUp("REQUEST_LIMIT_EXCEEDED")});
    const core::RunSummary first = bench.cycle();
    bench.restart();
    bench.pass(5);
    const int before = calls(bench);
    const core::RunSummary second = bench.cycle();
    QVERIFY(second.result == core::RunResult::Paused);
    QCOMPARE(second.messageCode, QStringLiteral("REQUEST_LIMIT_EXCEEDED"));
    QCOMPARE(second.pausedUntil, first.pausedUntil);
    QCOMPARE(calls(bench), before);
}

void TestPauses::thePauseGrowsWithEveryVainQuestion()
{
    Workbench bench;
    (void)bench.linkedLead({});
    bench.salesforceRemote.script(
        {QStringLiteral("changes"), Fault::Refused, 1, usedUp("REQUEST_LIMIT_EXCEEDED")});
    core::RunSummary run = bench.cycle();
    for (const int seconds : {900, 1800, 3600, 7200, 7200}) {
        QCOMPARE(run.endedAt.secsTo(run.pausedUntil), seconds);
        bench.clock.advance(std::chrono::seconds(seconds + 1));
        bench.salesforceRemote.script(
            {QStringLiteral("usage"), Fault::Refused, 1, usedUp("REQUEST_LIMIT_EXCEEDED")});
        const int before = calls(bench);
        run = bench.cycle();
        QCOMPARE(calls(bench), before + 1);
    }
    bench.pass(121);
    QVERIFY(bench.cycle().result == core::RunResult::Succeeded);
    // The next used-up day begins with the short pause again.
    bench.pass(5);
    bench.salesforceRemote.script(
        {QStringLiteral("changes"), Fault::Refused, 1, usedUp("REQUEST_LIMIT_EXCEEDED")});
    run = bench.cycle();
    QCOMPARE(run.endedAt.secsTo(run.pausedUntil), 900);
}

void TestPauses::marketoIsAskedWhenItsDayEnds()
{
    Workbench bench;
    (void)bench.linkedLead({});
    constexpr int toMidnight = 5 * 3600;
    bench.marketoRemote.script({QStringLiteral("changes"), Fault::Refused, 1, usedUp("607", toMidnight)});
    const core::RunSummary run = bench.cycle();
    QCOMPARE(run.endedAt.secsTo(run.pausedUntil), toMidnight);
    bench.restart();
    bench.pass(4 * 60);
    const int before = calls(bench);
    QVERIFY(bench.cycle().result == core::RunResult::Paused);
    QCOMPARE(calls(bench), before);
    bench.pass(61);
    QVERIFY(bench.cycle().result == core::RunResult::Succeeded);
}

void TestPauses::askingByHandTakesOneCall()
{
    Workbench bench;
    (void)bench.linkedLead({});
    bench.marketoRemote.script({QStringLiteral("changes"), Fault::Refused, 1, usedUp("607", 7200)});
    bench.cycle();
    bench.pass(10);
    bench.marketoRemote.script({QStringLiteral("usage"), Fault::Refused, 1, usedUp("607", 6600)});
    const int before = calls(bench);
    const core::RunSummary vain = bench.cycle({false, true});
    QVERIFY(vain.result == core::RunResult::Paused);
    QCOMPARE(vain.endedAt.secsTo(vain.pausedUntil), 6600);
    QCOMPARE(calls(bench), before + 1);
    // Somebody has bought more calls.
    QVERIFY(bench.cycle({false, true}).result == core::RunResult::Succeeded);
    bench.pass(5);
    QVERIFY(bench.cycle().result == core::RunResult::Succeeded);
}

void TestPauses::onePersonIsRefusedWithTheReason()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(lead);
    bench.salesforceRemote.script(
        {QStringLiteral("changes"), Fault::Refused, 1, usedUp("REQUEST_LIMIT_EXCEEDED")});
    bench.cycle();
    const auto pushed = bench.push(person);
    QVERIFY(pushed);
    QVERIFY(pushed->summary.result == core::RunResult::Paused);
    QCOMPARE(pushed->summary.messageCode, QStringLiteral("REQUEST_LIMIT_EXCEEDED"));
    QVERIFY(pushed->summary.pausedUntil > bench.clock.now());
}

void TestPauses::thePreviewOfAPushHasAPushsShare()
{
    Workbench bench;
    const QString person = bench.addPerson({{"lastName", "Solo"}, {"company", "Falcon"}});
    bench.cycle();
    bench.pass(5);
    bench.salesforceRemote.used = {85, 100};
    const std::stop_token stop;
    QCOMPARE(bench.preview().summary.messageCode, QStringLiteral("quota-reached"));
    const QList<core::RunRequest> pushes{core::RunRequest::push({person.toLongLong()})};
    const PreviewResult preview = bench.engine->previewOf(pushes, stop);
    QVERIFY(preview.summary.result == core::RunResult::Succeeded);
    QVERIFY(preview.summary.kind == core::RunKind::Preview);
    QVERIFY(!preview.changes.isEmpty());
    bench.salesforceRemote.used = {95, 100};
    QCOMPARE(bench.engine->previewOf(pushes, stop).summary.messageCode, QStringLiteral("quota-reached"));
}

void TestPauses::theShareIsWatchedBeforeEveryRequest()
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
    const qsizetype linkWrites = bench.salesforceRemote.writes().size();
    // In the middle of the run somebody else's integration eats the day.
    bench.salesforceRemote.afterwards(QStringLiteral("update"), [&] {
        bench.salesforceRemote.used = {800, 1000};
    });
    const core::RunSummary run = bench.cycle();
    QVERIFY(run.result == core::RunResult::Paused);
    QCOMPARE(run.messageCode, QStringLiteral("quota-reached"));
    QCOMPARE(run.failed, 0);
    QCOMPARE(bench.salesforceRemote.writes().size(), 1 + linkWrites);
    bench.salesforceRemote.used = {100, 1000};
    bench.pass(15);
    QCOMPARE(run.updated.salesforce + bench.cycle().updated.salesforce, 40);
}

void TestPauses::anOldCountIsAskedForOnce()
{
    Workbench bench;
    (void)bench.linkedLead({});
    bench.salesforceRemote.used = {900, 1000};
    int before = calls(bench);
    QVERIFY(bench.cycle().result == core::RunResult::Paused);
    QCOMPARE(calls(bench), before + 1);
    // The new day is learned of without any other work.
    bench.pass(15);
    bench.salesforceRemote.meanwhile(QStringLiteral("usage"), [&] {
        bench.salesforceRemote.used = {3, 1000};
    });
    QVERIFY(bench.cycle().result == core::RunResult::Succeeded);
}

void TestPauses::aPushHasMoreOfTheDay()
{
    Workbench bench;
    QVERIFY(bench.settings.setValue(QStringLiteral("quota.background"), QStringLiteral("60")));
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(lead);
    bench.editMarketo(person, {{"title", "CMO"}});
    bench.marketoRemote.used = {749, 1000};
    QVERIFY(bench.cycle().result == core::RunResult::Paused);
    QVERIFY(bench.push(person));
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
    bench.marketoRemote.used = {750, 1000};
    QVERIFY(bench.push(person)->summary.result == core::RunResult::Paused);
}

void TestPauses::aBusyRecordIsTriedEverMoreRarely()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    bench.editMarketo(bench.personOf(lead), {{"title", "CMO"}});
    bench.salesforceRemote.script({QStringLiteral("update"), Fault::Busy, 1000, {}});
    int tries = 0;
    for (int i = 0; i < 288; ++i) { // a day
        bench.forgetJournals();
        bench.cycle();
        tries += bench.salesforceRemote.writes().isEmpty() ? 0 : 1;
        bench.pass(5);
    }
    QCOMPARE(tries, 6); // 0, 5 min, 10, 20, 75, 5.5 h
    QCOMPARE(bench.failures().size(), 1);
    QVERIFY(bench.linkOfRecord(lead).state == core::LinkState::NeedsAttention);
}

void TestPauses::aBusyRecordIsTriedAtOnceWhenItChanges()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(lead);
    bench.editMarketo(person, {{"title", "CMO"}});
    bench.salesforceRemote.script({QStringLiteral("update"), Fault::Busy, 16, {}});
    for (int i = 0; i < 6; ++i) {
        bench.cycle();
        bench.pass(5);
    }
    QCOMPARE(bench.failures().size(), 1);
    bench.editMarketo(person, {{"phone", "1"}});
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
    QVERIFY(bench.failures().isEmpty());
    QVERIFY(bench.linkOfRecord(lead).state == core::LinkState::InSync);
}

QTEST_GUILESS_MAIN(TestPauses)
#include "tst_pauses.moc"
