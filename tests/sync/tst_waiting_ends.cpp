// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench.h"

#include <QTest>

using namespace lockstep;
using namespace lockstep::sync;
using support::FakeRemote;
using Fault = support::FakeRemote::Fault;

// A delete, a merge, a conversion or a match is seen while a write of that row may still be carried out:
// it is taken when the write's outcome is known, and no run fails for it.
class TestWaitingEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deletedWhileItsPersonMayStillBeMade_data();
    void deletedWhileItsPersonMayStillBeMade();
    void mergedIntoARecordWhosePersonMayStillBeMade_data();
    void mergedIntoARecordWhosePersonMayStillBeMade();
    void convertedWhileAnUpdateMayStillBeCarriedOut();
    void convertedBeforeItWasReadBack();
    void restoredAndConvertedWhileItsDeletionIsBeingNoted();
    void deletedWhileAnUpdateMayStillBeCarriedOut();
    void aPersonDeletedWhileItsLeadMayStillBeMade_data();
    void aPersonDeletedWhileItsLeadMayStillBeMade();
    void aPersonMergedWhileItsLeadMayStillBeMade();
    void ourOwnPersonIsSeenBeforeItsCreateIsFound();
    void aMatchByEmailWaitsForTheFencedRow();

private:
    // The next create in Marketo has no answer and is not found by the look that follows.
    static void losePersonCreate(Workbench& bench, bool executed);
    static void passFences(Workbench& bench);
};

void TestWaitingEnds::losePersonCreate(Workbench& bench, bool executed)
{
    bench.marketoRemote.script(
        {QStringLiteral("create"), executed ? Fault::CutAfter : Fault::CutBefore, 1, {}});
    bench.marketoRemote.afterwards(QStringLiteral("create"), [&bench] {
        bench.marketoRemote.script({QStringLiteral("find"), Fault::CutBefore, 1, {}});
    });
}

void TestWaitingEnds::passFences(Workbench& bench)
{
    for (int i = 0; i < 3; ++i) {
        bench.pass(11);
        const core::RunSummary run = bench.cycle();
        QVERIFY2(run.result != core::RunResult::Failed, qPrintable(run.messageCode));
    }
    QVERIFY(bench.openIntents().isEmpty());
}

void TestWaitingEnds::deletedWhileItsPersonMayStillBeMade_data()
{
    QTest::addColumn<bool>("executed");
    QTest::newRow("carried out") << true;
    QTest::newRow("not carried out") << false;
}

void TestWaitingEnds::deletedWhileItsPersonMayStillBeMade()
{
    QFETCH(const bool, executed);
    Workbench bench;
    const QString lead = bench.addLead({{"Email", "a@x.com"}});
    losePersonCreate(bench, executed);
    bench.cycle();
    QCOMPARE(bench.openIntents().size(), 1);
    bench.salesforceOrg.remove(lead);
    bench.marketoRemote.script({QStringLiteral("find"), Fault::CutBefore, 1, {}});
    const core::RunSummary run = bench.cycle();
    QVERIFY(run.result == core::RunResult::Succeeded);
    QVERIFY(bench.linkOfRecord(lead).id != 0);
    passFences(bench);
    if (executed) {
        const QString person = bench.marketoOrg.records().firstKey();
        QVERIFY(bench.linkOfPerson(person).state == core::LinkState::DeletedInSalesforce);
        QVERIFY(bench.marketoOrg.at(person).values.value(QStringLiteral("salesforceIsDeleted")).toBool());
    } else {
        QCOMPARE(bench.linkOfRecord(lead).id, 0);
        QCOMPARE(bench.marketoOrg.living(), 0);
    }
    comesToRest(bench);
}

void TestWaitingEnds::mergedIntoARecordWhosePersonMayStillBeMade_data()
{
    deletedWhileItsPersonMayStillBeMade_data();
}

void TestWaitingEnds::mergedIntoARecordWhosePersonMayStillBeMade()
{
    QFETCH(const bool, executed);
    Workbench bench;
    const QString loser = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(loser);
    const QString winner = bench.addLead({{"Title", "CMO"}});
    losePersonCreate(bench, executed);
    bench.cycle();
    QCOMPARE(bench.openIntents().size(), 1);
    bench.salesforceOrg.merge(winner, loser);
    bench.marketoRemote.script({QStringLiteral("find"), Fault::CutBefore, 1, {}});
    const core::RunSummary run = bench.cycle();
    QVERIFY(run.result == core::RunResult::Succeeded);
    passFences(bench);
    if (executed) {
        QCOMPARE(bench.marketoOrg.living(), 2);
        QCOMPARE(bench.linkOfPerson(person).stateCode, QStringLiteral("two-people-one-record"));
    } else {
        QCOMPARE(bench.marketoOrg.living(), 1);
        QCOMPARE(bench.personOf(winner), person);
        QCOMPARE(bench.marketo(person, "salesforceId"), winner);
    }
    comesToRest(bench);
}

void TestWaitingEnds::convertedWhileAnUpdateMayStillBeCarriedOut()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(lead);
    bench.editMarketo(person, {{"title", "CMO"}});
    bench.salesforceRemote.script({QStringLiteral("update"), Fault::CutBefore, 1, {}});
    bench.cycle();
    QCOMPARE(bench.openIntents().size(), 1);
    bench.pass(1);
    const QString contact = bench.salesforceOrg.convert(lead);
    const core::RunSummary run = bench.cycle();
    QVERIFY(run.result == core::RunResult::Succeeded);
    QVERIFY(bench.openIntents().isEmpty());
    QCOMPARE(bench.linkOfPerson(person).record, contact);
    QCOMPARE(bench.salesforce(contact, "Title"), QStringLiteral("CMO"));
    QVERIFY(bench.failures().isEmpty());
    QCOMPARE(bench.salesforceOrg.living(), 2);
    comesToRest(bench);
}

void TestWaitingEnds::convertedBeforeItWasReadBack()
{
    Workbench bench;
    const QString person = bench.addPerson({{"lastName", "Solo"}, {"company", "Falcon"}});
    bench.cycle();
    const auto loseNextRead = [&bench] {
        bench.salesforceRemote.script({QStringLiteral("read"), Fault::CutBefore, 1, {}});
    };
    bench.salesforceRemote.afterwards(QStringLiteral("create"), loseNextRead);
    QVERIFY(bench.push(person));
    QCOMPARE(bench.openIntents().size(), 1);
    bench.pass(1);
    const QString contact = bench.salesforceOrg.convert(bench.salesforceOrg.records().firstKey());
    loseNextRead();
    bench.cycle();
    QCOMPARE(bench.openIntents().size(), 1); // so the contact waits for its row
    QCOMPARE(bench.marketoOrg.living(), 1);
    bench.pass(5);
    bench.cycle();
    QVERIFY(bench.openIntents().isEmpty());
    QCOMPARE(bench.linkOfPerson(person).record, contact);
    QCOMPARE(bench.salesforce(contact, "Marketo_Id__c"), person);
    QCOMPARE(bench.marketoOrg.living(), 1);
    QVERIFY(bench.failures().isEmpty());
    comesToRest(bench);
}

void TestWaitingEnds::restoredAndConvertedWhileItsDeletionIsBeingNoted()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(lead);
    bench.salesforceOrg.remove(lead);
    bench.marketoRemote.script({QStringLiteral("update"), Fault::CutBefore, 1, {}});
    bench.cycle();
    QCOMPARE(bench.openIntents().size(), 1);
    bench.pass(1);
    bench.salesforceOrg.restore(lead);
    const QString contact = bench.salesforceOrg.convert(lead);
    bench.cycle();
    QCOMPARE(bench.marketoOrg.living(), 1);
    passFences(bench);
    QCOMPARE(bench.marketoOrg.living(), 1);
    QCOMPARE(bench.linkOfPerson(person).record, contact);
    QVERIFY(bench.linkOfPerson(person).state == core::LinkState::InSync);
    QVERIFY(!bench.marketoOrg.at(person).values.value(QStringLiteral("salesforceIsDeleted")).toBool());
    QVERIFY(bench.failures().isEmpty());
    comesToRest(bench);
}

void TestWaitingEnds::deletedWhileAnUpdateMayStillBeCarriedOut()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(lead);
    bench.editSalesforce(lead, {{"Title", "CMO"}});
    bench.marketoRemote.script({QStringLiteral("update"), Fault::CutBefore, 1, {}});
    bench.cycle();
    QCOMPARE(bench.openIntents().size(), 1);
    bench.salesforceOrg.remove(lead);
    const core::RunSummary run = bench.cycle();
    QVERIFY(run.result == core::RunResult::Succeeded);
    passFences(bench);
    QVERIFY(bench.linkOfPerson(person).state == core::LinkState::DeletedInSalesforce);
    QVERIFY(bench.marketoOrg.at(person).values.value(QStringLiteral("salesforceIsDeleted")).toBool());
    comesToRest(bench);
}

void TestWaitingEnds::aPersonDeletedWhileItsLeadMayStillBeMade_data()
{
    deletedWhileItsPersonMayStillBeMade_data();
}

void TestWaitingEnds::aPersonDeletedWhileItsLeadMayStillBeMade()
{
    QFETCH(const bool, executed);
    Workbench bench;
    const QString person = bench.addPerson({{"lastName", "Solo"}, {"company", "Falcon"}});
    bench.cycle();
    bench.salesforceRemote.script(
        {QStringLiteral("create"), executed ? Fault::CutAfter : Fault::CutBefore, 1, {}});
    bench.salesforceRemote.afterwards(QStringLiteral("create"), [&bench] {
        bench.salesforceRemote.script({QStringLiteral("find"), Fault::CutBefore, 1, {}});
    });
    QVERIFY(bench.push(person));
    QCOMPARE(bench.openIntents().size(), 1);
    bench.marketoOrg.remove(person);
    bench.salesforceRemote.script({QStringLiteral("find"), Fault::CutBefore, 1, {}});
    const core::RunSummary run = bench.cycle();
    QVERIFY2(run.result == core::RunResult::Succeeded, qPrintable(run.messageCode));
    passFences(bench);
    QCOMPARE(bench.marketoOrg.living(), 0);
    QCOMPARE(bench.salesforceOrg.living(), executed ? 1 : 0);
    if (executed) {
        const store::Link link = bench.linkOfRecord(bench.salesforceOrg.records().firstKey());
        QVERIFY(link.state == core::LinkState::NotInMarketo);
        QCOMPARE(link.person, 0);
    }
    comesToRest(bench);
}

void TestWaitingEnds::aPersonMergedWhileItsLeadMayStillBeMade()
{
    Workbench bench;
    const QString loser = bench.addPerson({{"lastName", "Solo"}, {"company", "Falcon"}});
    const QString winner = bench.addPerson({{"lastName", "Solo"}, {"company", "Falcon"}});
    bench.cycle();
    bench.salesforceRemote.script({QStringLiteral("create"), Fault::CutAfter, 1, {}});
    bench.salesforceRemote.afterwards(QStringLiteral("create"), [&bench] {
        bench.salesforceRemote.script({QStringLiteral("find"), Fault::CutBefore, 1, {}});
    });
    QVERIFY(bench.push(loser));
    bench.marketoOrg.merge(winner, loser);
    bench.salesforceRemote.script({QStringLiteral("find"), Fault::CutBefore, 1, {}});
    QVERIFY(bench.cycle().result == core::RunResult::Succeeded);
    passFences(bench);
    const QString lead = bench.salesforceOrg.records().firstKey();
    QCOMPARE(bench.personOf(lead), winner);
    QCOMPARE(bench.salesforce(lead, "Marketo_Id__c"), winner);
    QCOMPARE(bench.marketo(winner, "salesforceId"), lead);
    comesToRest(bench);
}

void TestWaitingEnds::ourOwnPersonIsSeenBeforeItsCreateIsFound()
{
    Workbench bench;
    const QString lead = bench.addLead({{"Email", "a@x.com"}});
    losePersonCreate(bench, true);
    bench.cycle();
    bench.pass(1);
    // The search fails again, while the feed shows the person with our key.
    bench.marketoRemote.script({QStringLiteral("find"), Fault::CutBefore, 1, {}});
    const core::RunSummary run = bench.cycle();
    QVERIFY2(run.result == core::RunResult::Succeeded, qPrintable(run.messageCode));
    passFences(bench);
    QCOMPARE(bench.marketoOrg.living(), 1);
    QCOMPARE(bench.personOf(lead), bench.marketoOrg.records().firstKey());
    QVERIFY(bench.linkOfRecord(lead).state == core::LinkState::InSync);
    comesToRest(bench);
}

void TestWaitingEnds::aMatchByEmailWaitsForTheFencedRow()
{
    Workbench bench;
    const QString person = bench.addPerson({{"lastName", "Solo"}, {"company", "F"}, {"email", "s@x.com"}});
    bench.cycle();
    bench.salesforceRemote.script({QStringLiteral("create"), Fault::CutBefore, 1, {}});
    QVERIFY(bench.push(person));
    QCOMPARE(bench.openIntents().size(), 1);
    // A rep enters the same one by hand.
    const QString lead = bench.addLead({{"LastName", "Solo"}, {"Company", "F"}, {"Email", "s@x.com"}});
    const core::RunSummary run = bench.cycle();
    QVERIFY2(run.result == core::RunResult::Succeeded, qPrintable(run.messageCode));
    QCOMPARE(bench.marketoOrg.living(), 1);
    passFences(bench);
    QCOMPARE(bench.marketoOrg.living(), 1);
    QCOMPARE(bench.salesforceOrg.living(), 1);
    QCOMPARE(bench.personOf(lead), person);
    comesToRest(bench);
}

QTEST_GUILESS_MAIN(TestWaitingEnds)
#include "tst_waiting_ends.moc"
