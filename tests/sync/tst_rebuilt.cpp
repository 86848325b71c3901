// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench.h"

#include <QTest>

namespace lockstep::sync {

using core::LinkState;

// A database that was lost is rebuilt from the link fields: nothing twice, nothing overwritten.
class RebuiltTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalValuesAreAdopted();
    void differencesWaitForAConfirmation();
    void aConfirmationLetsTheRulesDecide();
    void anEditThatMakesBothEqualEndsTheWait();
    void otherFieldsFlowMeanwhile();
    void theLossIsToldUntilItIsConfirmed();
    void aPushedPersonIsMeant();
    void aFirstMeetingByEmailNeedsNone();
};

void RebuiltTest::equalValuesAreAdopted()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Email", "ada@example.com"}, {"Title", "VP"}});
    const QString person = bench.personOf(lead);
    bench.loseDatabase();
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.writes(), 0);
    QCOMPARE(bench.personOf(lead), person);
    QVERIFY(bench.linkOfRecord(lead).state == LinkState::InSync);
    comesToRest(bench);
    bench.editMarketo(person, {{"title", "CMO"}});
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
    QVERIFY(!bench.logTypes().contains(QStringLiteral("conflict")));
}

void RebuiltTest::differencesWaitForAConfirmation()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Email", "ada@example.com"}, {"Title", "VP"}, {"City", "Rome"}});
    const QString person = bench.personOf(lead);
    bench.editMarketo(person, {{"title", "CMO"}, {"city", ""}});
    bench.loseDatabase();
    bench.pass(5);
    for (int i = 0; i < 3; ++i) {
        bench.cycle();
        QCOMPARE(bench.writes(), 0);
        QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("VP"));
        QCOMPARE(bench.marketo(person, "title"), QStringLiteral("CMO"));
        QVERIFY(bench.linkOfRecord(lead).state == LinkState::NeedsAttention);
        const QList<store::Failure> failures = bench.failures();
        QCOMPARE(failures.size(), 2); // both fields, each told once
        QCOMPARE(failures.first().code, QStringLiteral("rebuilt-differs"));
        QCOMPARE(bench.log().size(), i == 0 ? 3 : 0); // linked, and the two
        bench.pass(5);
        bench.editSalesforce(lead, {{"Rep_Note__c", QByteArray::number(i).constData()}}); // looked at again
    }
}

void RebuiltTest::aConfirmationLetsTheRulesDecide()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Email", "ada@example.com"}, {"Title", "VP"}});
    const QString person = bench.personOf(lead);
    bench.editMarketo(person, {{"title", "CMO"}});
    bench.loseDatabase();
    bench.pass(5);
    bench.cycle();
    QVERIFY(bench.engine->confirmRebuilt());
    bench.pass(5);
    const PreviewResult preview = bench.preview();
    QCOMPARE(preview.changes.size(), 1);
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
    QVERIFY(bench.logTypes().contains(QStringLiteral("conflict")));
    QVERIFY(bench.failures().isEmpty());
    QVERIFY(bench.linkOfRecord(lead).state == LinkState::InSync);
    comesToRest(bench);
}

void RebuiltTest::anEditThatMakesBothEqualEndsTheWait()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Email", "ada@example.com"}, {"Title", "VP"}});
    const QString person = bench.personOf(lead);
    bench.editMarketo(person, {{"title", "CMO"}});
    bench.loseDatabase();
    bench.pass(5);
    bench.cycle();
    bench.pass(5);
    bench.editSalesforce(lead, {{"Title", "CMO"}});
    bench.cycle();
    QCOMPARE(bench.writes(), 0);
    QVERIFY(bench.failures().isEmpty());
    QVERIFY(bench.linkOfRecord(lead).state == LinkState::InSync);
    bench.pass(5);
    bench.editSalesforce(lead, {{"Title", "CEO"}});
    bench.cycle();
    QCOMPARE(bench.marketo(person, "title"), QStringLiteral("CEO"));
}

void RebuiltTest::otherFieldsFlowMeanwhile()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Email", "ada@example.com"}, {"Title", "VP"}, {"City", "Rome"}});
    const QString person = bench.personOf(lead);
    bench.editMarketo(person, {{"title", "CMO"}});
    bench.loseDatabase();
    bench.pass(5);
    bench.cycle();
    bench.pass(5);
    // What is held of this pair holds its other fields too until the user has confirmed: nothing is lost.
    bench.editMarketo(person, {{"city", "Bonn"}});
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("VP"));
    bench.pass(5);
    QVERIFY(bench.engine->confirmRebuilt());
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Bonn"));
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
    comesToRest(bench);
}

void RebuiltTest::theLossIsToldUntilItIsConfirmed()
{
    Workbench bench;
    store::Failure loss; // as prepareFile leaves it
    loss.code = store::databaseRebuilt;
    loss.firstAt = bench.clock.now();
    loss.lastAt = bench.clock.now();
    QVERIFY(store::LedgerStore(*bench.database).recordFailure(loss));
    bench.cycle();
    QCOMPARE(bench.failures().size(), 1);
    QVERIFY(bench.engine->confirmRebuilt());
    QVERIFY(bench.failures().isEmpty());
}

void RebuiltTest::aPushedPersonIsMeant()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Email", "ada@example.com"}, {"Title", "VP"}});
    const QString person = bench.personOf(lead);
    bench.editMarketo(person, {{"title", "CMO"}});
    bench.loseDatabase();
    bench.pass(5);
    bench.cycle();
    bench.pass(5);
    const auto push = bench.push(person);
    QVERIFY(push);
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
    bench.pass(5);
    bench.cycle();
    QVERIFY(bench.failures().isEmpty());
    comesToRest(bench);
}

void RebuiltTest::aFirstMeetingByEmailNeedsNone()
{
    Workbench bench;
    const QString lead = bench.addLead({{"Email", "ada@example.com"}, {"Title", "VP"}});
    const QString person = bench.addPerson({{"email", "ada@example.com"}, {"title", "CMO"}});
    bench.cycle();
    QCOMPARE(bench.personOf(lead), person);
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
    QVERIFY(bench.failures().isEmpty());
}

} // namespace lockstep::sync

QTEST_GUILESS_MAIN(lockstep::sync::RebuiltTest)
#include "tst_rebuilt.moc"
