// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/meta_store.h"
#include "workbench.h"

#include <QTest>

using namespace lockstep;
using namespace lockstep::sync;
using support::FakeRemote;

// What was synced is shown in Marketo's activity log where the user wants that, and is nothing more than
// that.
class TestMirror : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offByDefault();
    void eachOutcomeIsShownOnce();
    void aPushIsShownAtOnce();
    void aQuietCycleCostsNoCall();
    void aFailureIsMadeUpForLater();
    void anUnknownOutcomeIsNotSentAgain();
    void whatLeavesIsRememberedBefore();

private:
    static void switchOn(Workbench& bench)
    {
        QVERIFY(bench.settings.setValue(QStringLiteral("mirror.customActivity"), QStringLiteral("true")));
    }
    static qsizetype requests(const Workbench& bench)
    {
        return std::count_if(
            bench.marketoRemote.journal().begin(), bench.marketoRemote.journal().end(),
            [](const FakeRemote::Call& call) { return call.operation == QLatin1String("outcomes"); });
    }
    static core::Error refusal(core::Outcome outcome)
    {
        core::Error error;
        error.code = QStringLiteral("mirror-type-missing");
        error.scope = core::ErrorScope::System;
        error.retry = core::RetryClass::Admin;
        error.outcome = outcome;
        return error;
    }
};

void TestMirror::offByDefault()
{
    Workbench bench;
    (void)bench.linkedLead({{"Title", "VP"}});
    QVERIFY(bench.marketoRemote.outcomes.isEmpty());
    // Switched on, it begins with what happens from then on.
    switchOn(bench);
    bench.cycle();
    QVERIFY(bench.marketoRemote.outcomes.isEmpty());
}

void TestMirror::eachOutcomeIsShownOnce()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(lead);
    switchOn(bench);
    bench.editMarketo(person, {{"title", "CMO"}});
    const core::RunSummary run = bench.cycle();
    QVERIFY(addsUp(run));
    QCOMPARE(bench.marketoRemote.outcomes.size(), 1);
    const core::OutcomeActivity shown = bench.marketoRemote.outcomes.first();
    QCOMPARE(shown.person, person.toLongLong());
    QCOMPARE(shown.record, lead);
    QCOMPARE(shown.outcome, QStringLiteral("sync-updates-to-salesforce"));
    QCOMPARE(shown.result, QStringLiteral("ok"));
    QCOMPARE(shown.field, QStringLiteral("Title"));
    QCOMPARE(shown.oldValue, QStringLiteral("VP"));
    QCOMPARE(shown.newValue, QStringLiteral("CMO"));
    QVERIFY(!shown.text.isEmpty());
    comesToRest(bench);
    QCOMPARE(bench.marketoRemote.outcomes.size(), 1);
}

void TestMirror::aPushIsShownAtOnce()
{
    Workbench bench;
    (void)bench.linkedLead({{"Title", "VP"}});
    switchOn(bench);
    const QString person =
        bench.addPerson({{"email", "bob@example.com"}, {"lastName", "B"}, {"company", "C"}});
    bench.cycle();
    QVERIFY(bench.push(person));
    QVERIFY(!bench.marketoRemote.outcomes.isEmpty());
    QCOMPARE(bench.marketoRemote.outcomes.last().person, person.toLongLong());
}

void TestMirror::aQuietCycleCostsNoCall()
{
    Workbench bench;
    (void)bench.linkedLead({{"Title", "VP"}});
    switchOn(bench);
    bench.cycle();
    bench.pass(5);
    bench.forgetJournals();
    bench.cycle();
    QCOMPARE(requests(bench), 0);
}

void TestMirror::aFailureIsMadeUpForLater()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    switchOn(bench);
    bench.cycle();
    bench.editMarketo(bench.personOf(lead), {{"title", "CMO"}});
    bench.marketoRemote.script(
        {QStringLiteral("outcomes"), FakeRemote::Fault::Refused, 1, refusal(core::Outcome::NotSent)});
    const core::RunSummary run = bench.cycle();
    QVERIFY(run.result == core::RunResult::Succeeded);
    QCOMPARE(run.failed, 0);
    QVERIFY(bench.failures().isEmpty());
    QVERIFY(bench.marketoRemote.outcomes.isEmpty());
    bench.restart();
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.marketoRemote.outcomes.size(), 1);
}

void TestMirror::anUnknownOutcomeIsNotSentAgain()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    switchOn(bench);
    bench.cycle();
    bench.editMarketo(bench.personOf(lead), {{"title", "CMO"}});
    bench.marketoRemote.script({QStringLiteral("outcomes"), FakeRemote::Fault::CutAfter, 1, {}});
    QVERIFY(bench.cycle().result == core::RunResult::Succeeded);
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.marketoRemote.outcomes.size(), 1);
}

// A process that is killed while they are under way sends none of them again.
void TestMirror::whatLeavesIsRememberedBefore()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    switchOn(bench);
    bench.cycle();
    bench.editMarketo(bench.personOf(lead), {{"title", "CMO"}});
    QString remembered;
    bench.marketoRemote.meanwhile(QStringLiteral("outcomes"), [&bench, &remembered] {
        remembered =
            store::MetaStore(*bench.database).value(QStringLiteral("mirror.shown")).value_or(QString());
    });
    bench.cycle();
    QCOMPARE(bench.marketoRemote.outcomes.size(), 1);
    QCOMPARE(remembered, QString::number(store::LogStore(*bench.database).lastId().value_or(0)));
}

QTEST_GUILESS_MAIN(TestMirror)
#include "tst_mirror.moc"
