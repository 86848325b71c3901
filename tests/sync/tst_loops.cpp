// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench.h"

#include "sync/loop_guard.h"

#include <QTest>

using namespace lockstep;
using namespace lockstep::sync;
using core::FieldValue;
using core::ObjectType;
using core::System;

// Two automations that answer each other through the sync are stopped, and nobody else is.
class TestLoops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsAreCounted_data();
    void turnsAreCounted();
    void aFlowOfTheSaveItselfIsNoLoop();
    void theFifthWriteInTurnsIsNotMade();
    void aOneWayFieldThatIsTakenBackIsFrozenToo();
    void otherFieldsOfAFrozenPersonGoOn();
    void aRetryThawsTheField();
    void aChangedRuleThawsTheField();
    void aUserWhoEditsOftenIsNoLoop();
    void itThawsWhenBothSidesAgree();

private:
    // Salesforce has the city in capitals, Marketo in small letters, each a minute after a write.
    static void normalise(Workbench& bench, const QString& lead);
    static int runUntilFrozen(Workbench& bench, const QString& lead);
};

void TestLoops::turnsAreCounted_data()
{
    QTest::addColumn<QString>("writes"); // newest first, the one about to be made before the bar
    QTest::addColumn<int>("count");
    QTest::newRow("none before") << "S:Ohio|" << 0;
    QTest::newRow("case in turns") << "S:ohio|M:OHIO S:ohio M:OHIO S:ohio" << 4;
    QTest::newRow("the same side again is a user") << "M:Ohio|M:OHIO S:ohio M:OHIO" << 0;
    QTest::newRow("a new value is a user") << "S:Iowa|M:OHIO S:ohio M:OHIO" << 0;
    QTest::newRow("a user in between") << "S:ohio|M:OHIO S:ohio M:Iowa S:iowa" << 2;
    QTest::newRow("a prefix put on and taken off") << "S:X|M:MrX S:X M:MrX S:X M:MrX S:X" << 4;
    QTest::newRow("a box ticked and unticked by a user") << "M:true|M:false M:true M:false M:true" << 0;
    QTest::newRow("two people who disagree once") << "M:Boston|S:NYC M:Boston" << 0;
}

void TestLoops::turnsAreCounted()
{
    QFETCH(const QString, writes);
    QFETCH(const int, count);
    const auto writeOf = [](const QString& text) {
        return FieldWrite{
            text.startsWith(u'S') ? System::Salesforce : System::Marketo, FieldValue::text(text.mid(2)), {}};
    };
    QList<FieldWrite> before;
    const QStringList words = writes.section(u'|', 1).split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words)
        before += writeOf(word);
    QCOMPARE(writesInTurns(writeOf(writes.section(u'|', 0, 0)), before), count);
}

void TestLoops::normalise(Workbench& bench, const QString& lead)
{
    const QString person = bench.personOf(lead);
    bench.pass(1);
    const QString city = bench.salesforce(lead, "City");
    if (city != city.toUpper())
        bench.editSalesforce(lead, {{"City", city.toUpper().toUtf8().constData()}});
    const QString inMarketo = bench.marketo(person, "city");
    if (inMarketo != inMarketo.toLower())
        bench.editMarketo(person, {{"city", inMarketo.toLower().toUtf8().constData()}});
    bench.pass(4);
}

int TestLoops::runUntilFrozen(Workbench& bench, const QString& lead)
{
    bench.forgetJournals();
    for (int i = 0; i < 10; ++i) {
        bench.cycle();
        normalise(bench, lead);
    }
    return bench.writes();
}

void TestLoops::aOneWayFieldThatIsTakenBackIsFrozenToo()
{
    Workbench bench;
    bench.setRule(ObjectType::Lead, "City",
                  [](core::FieldMapping& mapping) { mapping.direction = core::Direction::ToMarketo; });
    const QString lead = bench.linkedLead({{"City", "NYC"}});
    const QString person = bench.personOf(lead);
    for (int i = 0; i < 10; ++i) {
        bench.editMarketo(person, {{"city", "New York City"}}); // a campaign's own spelling
        bench.pass(5);
        bench.cycle();
    }
    QCOMPARE(bench.marketoRemote.writes().size(), 4);
    QVERIFY(bench.linkOfRecord(lead).state == core::LinkState::Frozen);
    QCOMPARE(bench.failures().first().code, QStringLiteral("loop"));
}

void TestLoops::aFlowOfTheSaveItselfIsNoLoop()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"City", "NYC"}});
    bench.salesforceOrg.rule = [](core::Record& record) -> std::optional<core::Error> {
        const QString city = record.values.value(QStringLiteral("City")).toString();
        record.values.insert(QStringLiteral("City"), FieldValue::text(city.toUpper()));
        return std::nullopt;
    };
    bench.editMarketo(bench.personOf(lead), {{"city", "Boston"}});
    bench.cycle();
    QCOMPARE(bench.writes(), 1);
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("BOSTON"));
    comesToRest(bench);
    QVERIFY(bench.failures().isEmpty());
}

void TestLoops::theFifthWriteInTurnsIsNotMade()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"City", "NYC"}});
    bench.editSalesforce(lead, {{"City", "Ohio"}});
    QCOMPARE(runUntilFrozen(bench, lead), 4);
    QVERIFY(bench.linkOfRecord(lead).state == core::LinkState::Frozen);
    const QList<store::Failure> failures = bench.failures();
    QCOMPARE(failures.size(), 1);
    QCOMPARE(failures.first().code, QStringLiteral("loop"));
    QCOMPARE(failures.first().field, QStringLiteral("City"));
    // Not even after a new process.
    bench.restart();
    bench.forgetJournals();
    bench.cycle();
    normalise(bench, lead);
    bench.cycle();
    QCOMPARE(bench.writes(), 0);
}

void TestLoops::otherFieldsOfAFrozenPersonGoOn()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"City", "NYC"}, {"Title", "VP"}});
    bench.editSalesforce(lead, {{"City", "Ohio"}});
    runUntilFrozen(bench, lead);
    bench.editMarketo(bench.personOf(lead), {{"title", "CMO"}});
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
    QVERIFY(bench.linkOfRecord(lead).state == core::LinkState::Frozen);
    QCOMPARE(bench.failures().size(), 1);
    // A user's edit of the frozen field itself waits, too.
    bench.editMarketo(bench.personOf(lead), {{"city", "Iowa"}});
    bench.pass(5);
    bench.forgetJournals();
    bench.cycle();
    QCOMPARE(bench.writes(), 0);
}

void TestLoops::aRetryThawsTheField()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"City", "NYC"}});
    bench.editSalesforce(lead, {{"City", "Ohio"}});
    runUntilFrozen(bench, lead);
    bench.forgetJournals();
    QVERIFY(bench.serve(core::RunRequest::retry()));
    QCOMPARE(bench.writes(), 1);
    QVERIFY(bench.linkOfRecord(lead).state == core::LinkState::InSync);
    // The automations being still there, it is frozen again after four writes.
    normalise(bench, lead);
    QCOMPARE(runUntilFrozen(bench, lead), 3);
    QVERIFY(bench.linkOfRecord(lead).state == core::LinkState::Frozen);
}

void TestLoops::aChangedRuleThawsTheField()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"City", "NYC"}});
    bench.editSalesforce(lead, {{"City", "Ohio"}});
    runUntilFrozen(bench, lead);
    bench.setRule(ObjectType::Lead, "City",
                  [](core::FieldMapping& mapping) { mapping.direction = core::Direction::ToMarketo; });
    bench.forgetJournals();
    bench.cycle();
    QCOMPARE(bench.marketo(bench.personOf(lead), "city"), QStringLiteral("OHIO"));
    QVERIFY(bench.linkOfRecord(lead).state == core::LinkState::InSync);
    QVERIFY(bench.failures().isEmpty());
}

void TestLoops::aUserWhoEditsOftenIsNoLoop()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"City", "NYC"}});
    const QString person = bench.personOf(lead);
    for (int i = 0; i < 8; ++i) {
        bench.editSalesforce(lead, {{"City", i % 2 == 0 ? "Ohio" : "Iowa"}});
        bench.cycle();
        bench.pass(5);
        bench.cycle();
        QCOMPARE(bench.marketo(person, "city"), bench.salesforce(lead, "City"));
    }
    QVERIFY(bench.failures().isEmpty());
}

void TestLoops::itThawsWhenBothSidesAgree()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"City", "NYC"}});
    const QString person = bench.personOf(lead);
    bench.editSalesforce(lead, {{"City", "Ohio"}});
    runUntilFrozen(bench, lead);
    bench.editSalesforce(lead, {{"City", "Utah"}});
    bench.editMarketo(person, {{"city", "Utah"}});
    bench.cycle();
    QVERIFY(bench.failures().isEmpty());
    QVERIFY(bench.linkOfRecord(lead).state == core::LinkState::InSync);
    bench.pass(5);
    bench.editSalesforce(lead, {{"City", "Maine"}});
    bench.cycle();
    QCOMPARE(bench.marketo(person, "city"), QStringLiteral("Maine"));
}

QTEST_GUILESS_MAIN(TestLoops)
#include "tst_loops.moc"
