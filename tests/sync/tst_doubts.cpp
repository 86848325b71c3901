// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench.h"

#include <QTest>

using namespace lockstep;
using namespace lockstep::sync;
using core::ObjectType;
using Fault = support::FakeRemote::Fault;

// A write whose answer was lost: what the record shows later tells whether it was carried out, and what it
// does not tell is not made up.
class TestDoubts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeletedRecordStillTellsThatTheWriteLanded();
    void aFlagThatSomebodySetTellsNothing();

private:
    // The next write to Salesforce fails so, and cannot be looked up at once.
    static void loseAnswer(Workbench& bench, Fault fault);
    static void settle(Workbench& bench);
};

void TestDoubts::loseAnswer(Workbench& bench, Fault fault)
{
    bench.salesforceRemote.script({QStringLiteral("update"), fault, 1, {}});
    bench.salesforceRemote.afterwards(QStringLiteral("update"), [&bench] {
        bench.salesforceRemote.script({QStringLiteral("read"), Fault::CutBefore, 1, {}});
    });
}

void TestDoubts::settle(Workbench& bench)
{
    for (int i = 0; i < 3; ++i) {
        bench.pass(15);
        bench.cycle();
    }
}

void TestDoubts::aDeletedRecordStillTellsThatTheWriteLanded()
{
    Workbench bench;
    bench.setRule(ObjectType::Lead, "Title",
                  [](core::FieldMapping& mapping) { mapping.conflictRule = core::ConflictRule::Salesforce; });
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(lead);
    bench.editMarketo(person, {{"title", "CMO"}});
    loseAnswer(bench, Fault::CutAfter);
    bench.cycle();
    QCOMPARE(bench.openIntents().size(), 1);
    bench.salesforceOrg.remove(lead);
    settle(bench);
    bench.editMarketo(person, {{"title", "CTO"}});
    bench.salesforceOrg.restore(lead);
    settle(bench);
    // "CMO" was ours, so nobody has edited in Salesforce.
    QCOMPARE(bench.marketo(person, "title"), QStringLiteral("CTO"));
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CTO"));
    QVERIFY(bench.conflicts(lead).isEmpty());
}

void TestDoubts::aFlagThatSomebodySetTellsNothing()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(lead);
    bench.editSalesforce(lead, {{"Title", "CMO"}});
    bench.editMarketo(person, {{"title", "CTO"}, {"unsubscribed", "true"}});
    loseAnswer(bench, Fault::CutBefore);
    bench.cycle();
    QCOMPARE(bench.openIntents().size(), 1);
    bench.editSalesforce(lead, {{"HasOptedOutOfEmail", "true"}});
    settle(bench);
    QCOMPARE(bench.marketo(person, "title"), QStringLiteral("CTO"));
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CTO"));
}

QTEST_GUILESS_MAIN(TestDoubts)
#include "tst_doubts.moc"
