// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench.h"

#include <QTest>

using namespace lockstep;
using namespace lockstep::sync;

// A record that Marketo fails on never delays others.
class TestPoison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOneThatSpoilsAWriteIsFoundAndTheOthersGoThrough();
    void whatSpoiledAWriteIsKnownToTheNextProcess();
    void aPersonWhoCannotBeReadStopsNobodyElse();
    void whoCannotBeReadIsAskedForEverMoreRarely();
    void aPersonWhoCannotBeReadIsNotWrittenBlindly();
    void nobodyIsCreatedWhereTheSearchWasNotAnswered();

private:
    static constexpr int count = 8;
    // Linked leads, all of them edited in Salesforce since.
    static QStringList edited(Workbench& bench);
    static int written(const Workbench& bench, const QStringList& leads);
    static int reads(const Workbench& bench, const QString& person);
};

QStringList TestPoison::edited(Workbench& bench)
{
    QStringList leads;
    for (int i = 0; i < count; ++i)
        leads += bench.addLead({{"Title", "VP"}});
    bench.cycle();
    bench.pass(60);
    bench.cycle();
    bench.pass(60);
    for (const QString& lead : std::as_const(leads))
        bench.editSalesforce(lead, {{"Title", "CMO"}});
    bench.forgetJournals();
    return leads;
}

int TestPoison::written(const Workbench& bench, const QStringList& leads)
{
    int done = 0;
    for (const QString& lead : leads) {
        const QString person = bench.salesforce(lead, "Marketo_Id__c");
        done += bench.marketo(person, "title") == QLatin1String("CMO") ? 1 : 0;
    }
    return done;
}

int TestPoison::reads(const Workbench& bench, const QString& person)
{
    int asked = 0;
    for (const support::FakeRemote::Call& call : bench.marketoRemote.journal())
        asked += call.operation == QLatin1String("read") && call.ids.contains(person) ? 1 : 0;
    return asked;
}

void TestPoison::theOneThatSpoilsAWriteIsFoundAndTheOthersGoThrough()
{
    Workbench bench;
    const QStringList leads = edited(bench);
    const QString spoiler = bench.personOf(leads.at(2));
    bench.marketoRemote.failsToWrite = {spoiler};
    bench.cycle();
    QCOMPARE(written(bench, leads), 0);
    // 8, 4, 2 and 1 at a time, a fence between each.
    for (int i = 0; i < 4; ++i) {
        bench.pass(5);
        QVERIFY(bench.cycle().result != core::RunResult::Failed);
    }
    QCOMPARE(written(bench, leads), count - 1);
    QCOMPARE(bench.failures().size(), 1);
    QCOMPARE(bench.failures().first().link, bench.linkOfPerson(spoiler).id);
    QCOMPARE(bench.failures().first().code, QStringLiteral("611"));
    QVERIFY(bench.linkOfPerson(spoiler).state == core::LinkState::NeedsAttention);

    // It is tried again by itself, alone, and goes through as soon as Marketo takes it.
    bench.marketoRemote.failsToWrite.clear();
    bench.pass(5);
    bench.cycle();
    QCOMPARE(written(bench, leads), count);
    QVERIFY(bench.failures().isEmpty());
    comesToRest(bench);
}

void TestPoison::whatSpoiledAWriteIsKnownToTheNextProcess()
{
    Workbench bench;
    const QStringList leads = edited(bench);
    bench.marketoRemote.failsToWrite = {bench.personOf(leads.at(5))};
    for (int i = 0; i < 5; ++i) {
        bench.cycle();
        bench.restart();
        bench.pass(5);
    }
    QCOMPARE(written(bench, leads), count - 1);
    QCOMPARE(bench.failures().size(), 1);
}

void TestPoison::aPersonWhoCannotBeReadStopsNobodyElse()
{
    Workbench bench;
    const QStringList leads = edited(bench);
    const QString poisoned = bench.personOf(leads.at(2));
    bench.editMarketo(poisoned, {{"phone", "1"}});
    bench.editMarketo(bench.personOf(leads.at(3)), {{"phone", "2"}});
    bench.marketoRemote.failsToRead = {poisoned};
    QVERIFY(bench.cycle().result == core::RunResult::Partly);
    QCOMPARE(written(bench, leads), count - 1);
    QCOMPARE(bench.salesforce(leads.at(3), "Phone"), QStringLiteral("2"));
    QVERIFY(bench.linkOfPerson(poisoned).state == core::LinkState::NeedsAttention);
    QCOMPARE(bench.failures().size(), 1);
    QCOMPARE(bench.failures().first().message, QStringLiteral("System error"));

    bench.marketoRemote.failsToRead.clear();
    bench.pass(5);
    bench.cycle();
    QCOMPARE(written(bench, leads), count);
    QCOMPARE(bench.salesforce(leads.at(2), "Phone"), QStringLiteral("1"));
    QVERIFY(bench.failures().isEmpty());
    QVERIFY(bench.linkOfPerson(poisoned).state == core::LinkState::InSync);
    comesToRest(bench);
}

void TestPoison::whoCannotBeReadIsAskedForEverMoreRarely()
{
    Workbench bench;
    const QStringList leads = edited(bench);
    const QString poisoned = bench.personOf(leads.at(2));
    bench.marketoRemote.failsToRead = {poisoned};
    bench.editMarketo(poisoned, {{"phone", "1"}});
    for (int i = 0; i < 24; ++i) { // two hours
        bench.cycle();
        bench.pass(5);
    }
    const int asked = reads(bench, poisoned);
    QVERIFY2(asked <= 8, qPrintable(QString::number(asked)));
    QCOMPARE(bench.failures().size(), 1);
}

void TestPoison::aPersonWhoCannotBeReadIsNotWrittenBlindly()
{
    Workbench bench;
    const QStringList leads = edited(bench);
    const QString poisoned = bench.personOf(leads.at(2));
    // Read again just before the write, which is the first that anybody hears of it.
    bench.marketoRemote.failsToRead = {poisoned};
    bench.cycle();
    QCOMPARE(written(bench, leads), count - 1);
    QCOMPARE(bench.marketo(poisoned, "title"), QStringLiteral("VP"));
    QCOMPARE(bench.failures().size(), 1);
    bench.marketoRemote.failsToRead.clear();
    bench.pass(5);
    bench.cycle();
    QCOMPARE(written(bench, leads), count);
    comesToRest(bench);
}

void TestPoison::nobodyIsCreatedWhereTheSearchWasNotAnswered()
{
    Workbench bench;
    (void)bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.addPerson({{"email", "ada@example.com"}});
    bench.marketoRemote.failsToRead = {person};
    const QString lead = bench.addLead({{"Email", "ada@example.com"}});
    const QString other = bench.addLead({{"Email", "bo@example.com"}});
    bench.cycle();
    QCOMPARE(bench.linkOfRecord(lead).person, 0);
    QVERIFY(bench.linkOfRecord(other).person != 0);
    bench.marketoRemote.failsToRead.clear();
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.personOf(lead), person);
    QVERIFY(bench.failures().isEmpty());
}

QTEST_GUILESS_MAIN(TestPoison)
#include "tst_poison.moc"
