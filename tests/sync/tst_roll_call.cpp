// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench.h"

#include <QTest>

using namespace lockstep;
using namespace lockstep::sync;
using Fault = support::FakeRemote::Fault;

// Whom a feed read from the beginning does not list is asked for, and only the answer counts.
class TestRollCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeletedRecordThatTheFeedLeftOutIsDeleted();
    void oneThatLeftTheBinUnseenIsDeleted();
    void oneThatMayBeHiddenIsNotVisible();
    void aHiddenRecordIsNotDeleted();
    void aRecordThatThePageLeftOutStays();
    void nothingIsConcludedFromAReadThatFails();
    void aPersonWhoseDeletionIsForgottenIsNotVisible();
    void aCursorTooOldLooksForTheMissingToo();
    void whoIsListedIsReadWhateverWasToldBefore();
    void whatNoRecordShowsGoesOnWhereTheFeedStood_data();
    void whatNoRecordShowsGoesOnWhereTheFeedStood();
    void whoIsListedIsNotAskedForAgain();
    void aFirstLoadAsksForNobody();

private:
    static void fullComparison(Workbench& bench);
    [[nodiscard]] static int idsRead(const support::FakeRemote& remote);
};

void TestRollCall::fullComparison(Workbench& bench)
{
    CycleOptions options;
    options.full = true;
    bench.cycle(options);
}

int TestRollCall::idsRead(const support::FakeRemote& remote)
{
    int read = 0;
    for (const support::FakeRemote::Call& call : remote.journal()) {
        if (call.operation == QLatin1String("read"))
            read += static_cast<int>(call.ids.size());
    }
    return read;
}

void TestRollCall::aDeletedRecordThatTheFeedLeftOutIsDeleted()
{
    Workbench bench;
    const QString gone = bench.linkedLead({{"LastName", "Byron"}, {"Title", "VP"}});
    const QString person = bench.personOf(gone);
    const QString stays = bench.linkedLead({{"LastName", "Lovelace"}});
    bench.salesforceOrg.remove(gone);
    bench.salesforceOrg.conceal(gone);
    bench.salesforceRemote.afterwards(QStringLiteral("changes"), [&] { bench.salesforceOrg.reveal(gone); });
    fullComparison(bench);
    QVERIFY(bench.linkOfPerson(person).state == core::LinkState::DeletedInSalesforce);
    QCOMPARE(bench.lastRun.recordsDeleted, 1);
    QVERIFY(addsUp(bench.lastRun));
    QCOMPARE(bench.logTypes(), QStringList{QStringLiteral("deleted-in-salesforce")});
    QVERIFY(bench.marketoOrg.at(person).values.value(QStringLiteral("salesforceIsDeleted")).toBool());
    QCOMPARE(bench.marketo(person, "salesforceType"), QString());
    QVERIFY(bench.linkOfRecord(stays).state == core::LinkState::InSync);
    QCOMPARE(bench.marketoOrg.living(), 2);
    fullComparison(bench);
    QVERIFY(bench.lastRun.wroteNothing());
}

void TestRollCall::oneThatLeftTheBinUnseenIsDeleted()
{
    Workbench bench;
    const QString gone = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(gone);
    bench.salesforceOrg.remove(gone);
    bench.salesforceOrg.purge(gone);
    bench.pass(5);
    bench.cycle();
    QVERIFY(bench.linkOfPerson(person).state == core::LinkState::InSync); // the feed says nothing
    fullComparison(bench);
    QVERIFY(bench.linkOfPerson(person).state == core::LinkState::DeletedInSalesforce);
    QCOMPARE(bench.logTypes(), QStringList{QStringLiteral("deleted-in-salesforce")});
    QVERIFY(bench.marketoOrg.at(person).values.value(QStringLiteral("salesforceIsDeleted")).toBool());
    QCOMPARE(bench.marketoOrg.living(), 1);
    QCOMPARE(bench.salesforceOrg.living(), 0);
    fullComparison(bench);
    QVERIFY(bench.lastRun.wroteNothing());
    comesToRest(bench);
}

// It may as well be out of our user's sight.
void TestRollCall::oneThatMayBeHiddenIsNotVisible()
{
    Workbench bench;
    bench.salesforceOrg.tellsPurged = false;
    const QString gone = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(gone);
    bench.salesforceOrg.remove(gone);
    bench.salesforceOrg.purge(gone);
    bench.pass(5);
    bench.cycle();
    QVERIFY(bench.linkOfPerson(person).state == core::LinkState::InSync); // the feed says nothing
    bench.forgetJournals();
    fullComparison(bench);
    QVERIFY(bench.linkOfPerson(person).state == core::LinkState::NotVisible);
    QCOMPARE(bench.linkOfPerson(person).stateCode, QStringLiteral("record-not-visible"));
    QCOMPARE(bench.logTypes(), QStringList{QStringLiteral("skipped")});
    QCOMPARE(bench.writes(), 0);
    QCOMPARE(bench.marketo(person, "salesforceId"), gone);
    fullComparison(bench);
    QVERIFY(bench.logTypes().isEmpty()); // told once
    QCOMPARE(bench.writes(), 0);
}

void TestRollCall::aHiddenRecordIsNotDeleted()
{
    Workbench bench;
    const QString hidden = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(hidden);
    bench.salesforceOrg.conceal(hidden);
    bench.forgetJournals();
    fullComparison(bench);
    QVERIFY(bench.linkOfPerson(person).state == core::LinkState::NotVisible);
    QCOMPARE(bench.writes(), 0);
    bench.salesforceOrg.reveal(hidden);
    fullComparison(bench);
    QVERIFY(bench.linkOfPerson(person).state == core::LinkState::InSync);
    comesToRest(bench);
}

void TestRollCall::aRecordThatThePageLeftOutStays()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(lead);
    // Seen again by the time it is asked for.
    bench.salesforceOrg.conceal(lead);
    bench.salesforceRemote.afterwards(QStringLiteral("changes"), [&] { bench.salesforceOrg.reveal(lead); });
    fullComparison(bench);
    QVERIFY(bench.linkOfPerson(person).state == core::LinkState::InSync);
    QVERIFY(bench.lastRun.wroteNothing());
}

void TestRollCall::nothingIsConcludedFromAReadThatFails()
{
    Workbench bench;
    const QString gone = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(gone);
    bench.salesforceOrg.remove(gone);
    bench.salesforceOrg.purge(gone);
    bench.salesforceRemote.script({QStringLiteral("read"), Fault::CutBefore, 1, {}});
    fullComparison(bench);
    QVERIFY(bench.lastRun.result == core::RunResult::Failed);
    QVERIFY(bench.linkOfPerson(person).state == core::LinkState::InSync);
}

void TestRollCall::aPersonWhoseDeletionIsForgottenIsNotVisible()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(lead);
    bench.marketoOrg.conceal(person);
    bench.marketoOrg.forgetEventsOf(person);
    bench.cycle();
    QVERIFY(bench.linkOfRecord(lead).state == core::LinkState::InSync); // the feed says nothing
    fullComparison(bench);
    QVERIFY(bench.linkOfRecord(lead).state == core::LinkState::NotVisible);
    QCOMPARE(bench.linkOfRecord(lead).stateCode, QStringLiteral("person-not-visible"));
    QCOMPARE(bench.salesforce(lead, "Marketo_Id__c"), person);
}

void TestRollCall::aCursorTooOldLooksForTheMissingToo()
{
    Workbench bench;
    const QString gone = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(gone);
    bench.salesforceOrg.remove(gone);
    bench.salesforceOrg.purge(gone);
    core::Error tooOld;
    tooOld.code = QStringLiteral("cursor-rejected");
    tooOld.outcome = core::Outcome::NotExecuted;
    bench.salesforceRemote.script({QStringLiteral("changes"), Fault::Refused, 1, tooOld});
    bench.cycle();
    QVERIFY(bench.linkOfPerson(person).state == core::LinkState::DeletedInSalesforce);
}

void TestRollCall::whoIsListedIsReadWhateverWasToldBefore()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    bench.cycle(); // has heard of the person's creation
    bench.marketoOrg.changeSilently(bench.personOf(lead), Workbench::values({{"title", "CMO"}}));
    fullComparison(bench);
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
}

void TestRollCall::whatNoRecordShowsGoesOnWhereTheFeedStood_data()
{
    QTest::addColumn<bool>("tooOld");
    QTest::newRow("by a full comparison") << false;
    QTest::newRow("where the cursor was too old") << true;
}

void TestRollCall::whatNoRecordShowsGoesOnWhereTheFeedStood()
{
    QFETCH(const bool, tooOld);
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(lead);
    bench.cycle();
    bench.marketoOrg.remove(person);
    bench.pass(90); // longer ago than the feed looks back by itself
    if (tooOld) {
        core::Error error;
        error.code = QStringLiteral("cursor-rejected");
        error.outcome = core::Outcome::NotExecuted;
        bench.marketoRemote.script({QStringLiteral("changes"), Fault::Refused, 1, error});
        bench.cycle();
    } else {
        fullComparison(bench);
    }
    QVERIFY(bench.linkOfRecord(lead).deletedInMarketo);
}

void TestRollCall::whoIsListedIsNotAskedForAgain()
{
    Workbench bench;
    (void)bench.linkedLead({{"LastName", "Byron"}});
    (void)bench.linkedLead({{"LastName", "Lovelace"}});
    bench.forgetJournals();
    fullComparison(bench);
    QCOMPARE(idsRead(bench.salesforceRemote), 0);
    QVERIFY(idsRead(bench.marketoRemote) <= 2); // the feed does not carry their values
}

void TestRollCall::aFirstLoadAsksForNobody()
{
    Workbench bench;
    (void)bench.addLead({{"LastName", "Byron"}});
    (void)bench.addPerson({{"lastName", "Lovelace"}});
    bench.cycle();
    QCOMPARE(idsRead(bench.marketoRemote), 2); // the one that is there, and the read-back of the new one
}

QTEST_GUILESS_MAIN(TestRollCall)
#include "tst_roll_call.moc"
