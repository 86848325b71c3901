// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench.h"

#include <QTest>

using namespace lockstep;
using namespace lockstep::sync;

// Every linked pair is looked at once in so many days, whatever the feeds tell.
class TestAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheFeedsDoNotTellIsFound();
    void itIsSpreadOverTheDays();
    void itsCallsAreNotTheCycles();
    void itStopsWithTheShareOfTheDay();
    void itAsksForWholeCallsWhereThereAreMany();

private:
    static void manyLinked(Workbench& bench, int count);
    [[nodiscard]] static int peopleRead(const Workbench& bench);
};

void TestAudit::manyLinked(Workbench& bench, int count)
{
    bench.salesforceRemote.changesPerPage = 2000;
    bench.marketoRemote.changesPerPage = 2000;
    for (int i = 0; i < count; ++i)
        (void)bench.addLead({{"Title", "VP"}});
    bench.cycle();
    bench.pass(60);
    bench.cycle(); // the first round begins
    bench.pass(60);
    bench.cycle();
    bench.forgetJournals();
}

int TestAudit::peopleRead(const Workbench& bench)
{
    int read = 0;
    for (const support::FakeRemote::Call& call : bench.marketoRemote.journal()) {
        if (call.operation == QLatin1String("read"))
            read += static_cast<int>(call.ids.size());
    }
    return read;
}

void TestAudit::whatTheFeedsDoNotTellIsFound()
{
    Workbench bench;
    const QString hidden = bench.linkedLead({{"Title", "VP"}});
    const QString formula = bench.linkedLead({{"City", "NYC"}});
    for (int i = 0; i < 2; ++i) { // out of the look-back
        bench.cycle();
        bench.pass(60);
    }
    bench.salesforceOrg.conceal(hidden);
    bench.salesforceOrg.changeSilently(formula, Workbench::values({{"City", "Boston"}}));
    bench.cycle();
    QCOMPARE(bench.marketo(bench.personOf(formula), "city"), QStringLiteral("NYC"));
    bench.pass(7 * 24 * 60);
    bench.cycle();
    QVERIFY(bench.linkOfRecord(hidden).state == core::LinkState::NotVisible);
    QCOMPARE(bench.marketo(bench.personOf(formula), "city"), QStringLiteral("Boston"));
    bench.salesforceOrg.reveal(hidden);
    bench.pass(8 * 24 * 60);
    bench.cycle();
    QVERIFY(bench.linkOfRecord(hidden).state == core::LinkState::InSync);
}

void TestAudit::itIsSpreadOverTheDays()
{
    Workbench bench;
    manyLinked(bench, 900);
    QList<int> perDay;
    for (int day = 0; day < 7; ++day) {
        bench.forgetJournals();
        for (int i = 0; i < 8; ++i) {
            bench.pass(3 * 60);
            bench.cycle();
        }
        perDay += peopleRead(bench);
    }
    QCOMPARE(std::accumulate(perDay.begin(), perDay.end(), 0), 900);
    QCOMPARE(*std::max_element(perDay.begin(), perDay.end()), 300);
}

void TestAudit::itsCallsAreNotTheCycles()
{
    Workbench bench;
    manyLinked(bench, 10);
    bench.pass(8 * 24 * 60);
    bench.cycle();
    QCOMPARE(peopleRead(bench), 10);
    const core::RunSummary audited = bench.lastRun;
    bench.pass(5);
    const core::RunSummary plain = bench.cycle();
    QCOMPARE(audited.calls.salesforce - 1, plain.calls.salesforce); // its describe was too old
    QCOMPARE(audited.examined, 0);
    QVERIFY(audited.wroteNothing());
}

void TestAudit::itStopsWithTheShareOfTheDay()
{
    Workbench bench;
    manyLinked(bench, 700);
    bench.pass(8 * 24 * 60);
    bench.marketoRemote.afterwards(QStringLiteral("read"), [&] { bench.marketoRemote.used = {900, 1000}; });
    QVERIFY(bench.cycle().result == core::RunResult::Paused);
    QCOMPARE(peopleRead(bench), 300);
    bench.marketoRemote.used = {1, 1000};
    bench.pass(15);
    bench.forgetJournals();
    QVERIFY(bench.cycle().result == core::RunResult::Succeeded);
    QVERIFY(peopleRead(bench) >= 400);
}

void TestAudit::itAsksForWholeCallsWhereThereAreMany()
{
    Workbench bench;
    bench.salesforceRemote.allowed.readBatch = 2000;
    QVERIFY(bench.settings.setValue(QStringLiteral("audit.days"), QStringLiteral("1")));
    manyLinked(bench, 2400);
    bench.pass(3 * 24 * 60);
    bench.cycle();
    QCOMPARE(peopleRead(bench), 2400);
    int asked = 0;
    for (const support::FakeRemote::Call& call : bench.salesforceRemote.journal())
        asked += call.operation == QLatin1String("read") ? 1 : 0;
    QCOMPARE(asked, 4); // four parts a day at least
}

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
