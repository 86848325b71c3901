// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench.h"

#include <QTest>

using namespace lockstep;
using namespace lockstep::sync;

// Who belongs together where a feed has not told of one of them, or a former link still names them.
class TestPartners : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whomTheFirstLoadIsNotToldOfIsLookedFor();
    void whoNamesTheRecordIsMergedThoughTheFirstLoadDidNotTell();
    void aFullComparisonLooksInMarketoToo();
};

void TestPartners::whomTheFirstLoadIsNotToldOfIsLookedFor()
{
    Workbench bench;
    const QString lead = bench.addLead({{"Email", "ada@example.com"}});
    const QString person = bench.addPerson({{"email", "Ada@Example.com"}});
    bench.marketoOrg.forgetEventsOf(person);
    QVERIFY(addsUp(bench.cycle()));
    QCOMPARE(bench.marketoOrg.living(), 1);
    QCOMPARE(bench.personOf(lead), person);
    QCOMPARE(bench.salesforce(lead, "Marketo_Id__c"), person);
    bench.pass(5);
    bench.cycle();
    comesToRest(bench);
}

void TestPartners::whoNamesTheRecordIsMergedThoughTheFirstLoadDidNotTell()
{
    Workbench bench;
    const QString lead = bench.addLead({{"Title", "VP"}});
    const QString person =
        bench.addPerson({{"title", "CMO"}, {"salesforceId", lead.toUtf8().constData()}});
    bench.marketoOrg.forgetEventsOf(person);
    bench.cycle();
    QCOMPARE(bench.personOf(lead), person);
    QCOMPARE(bench.marketo(person, "title"), QStringLiteral("CMO"));
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
    QCOMPARE(bench.conflicts(lead).size(), 1);
}

void TestPartners::aFullComparisonLooksInMarketoToo()
{
    Workbench bench;
    (void)bench.linkedLead({});
    const QString person = bench.addPerson({{"email", "ada@example.com"}});
    bench.marketoOrg.forgetEventsOf(person);
    const QString lead = bench.addLead({{"Email", "ada@example.com"}});
    bench.cycle({true});
    QCOMPARE(bench.personOf(lead), person);
    QCOMPARE(bench.marketoOrg.living(), 2);
}

QTEST_GUILESS_MAIN(TestPartners)
#include "tst_partners.moc"
