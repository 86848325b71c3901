// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench.h"

#include <QTest>

using namespace lockstep;
using namespace lockstep::sync;
using core::LinkState;
using core::ObjectType;
using core::RunRequest;
using core::System;
using support::FakeRemote;

// What only the user can decide: whose value, who belongs together, who does not, which person stays.
class TestDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLoserOfAConflictComesBack();
    void whatAFlowMakesOfAChosenValueComesToRest();
    void aChosenValueEndsALoop();
    void aChosenValueOfARebuiltPairIsNotHeld();
    void anEditMadeMeanwhileWins();
    void aChoiceThatWasCutShortIsFinished();
    void aSideThatCannotBeChosenIsRefused_data();
    void aSideThatCannotBeChosenIsRefused();
    void aChosenCandidateIsLinked();
    void nobodyIsTakenFromAnother();
    void aSeparateRecordGetsAPersonOfItsOwn();
    void aSeparatePersonGetsALeadOfItsOwn();
    void aSeparateCreateIsNeverMadeTwice();
    void aSeparatePersonIsRefusedOnce();
    void twoPeopleOfOneRecordAreMerged_data();
    void twoPeopleOfOneRecordAreMerged();
    void aMergeOfUnknownOutcomeIsLookedUp_data();
    void aMergeOfUnknownOutcomeIsLookedUp();
    void strangersAreNotMerged();

private:
    struct Trio // one record and two people of one e-mail address
    {
        QString lead;
        QString first;
        QString second;
    };
    static Trio trio(Workbench& bench);
    // Two people whose records were merged in Salesforce: the loser's person, the winner's person.
    static std::pair<QString, QString> entangled(Workbench& bench, QString& record);
    static core::Expected<core::RunReply> choose(Workbench& bench, const QString& lead, const char* field,
                                                 System side)
    {
        return bench.serve(RunRequest::resolve(bench.personOf(lead).toLongLong(), ObjectType::Lead,
                                               QString::fromLatin1(field), side));
    }
};

TestDecisions::Trio TestDecisions::trio(Workbench& bench)
{
    Trio trio;
    trio.lead = bench.addLead({{"Email", "ada@example.com"}});
    trio.first = bench.addPerson({{"email", "ada@example.com"}, {"lastName", "L"}, {"company", "A"}});
    trio.second = bench.addPerson({{"email", "ada@example.com"}, {"lastName", "L"}, {"company", "A"}});
    bench.cycle();
    bench.pass(5);
    bench.forgetJournals();
    return trio;
}

std::pair<QString, QString> TestDecisions::entangled(Workbench& bench, QString& record)
{
    const QString loser = bench.linkedLead({{"Title", "VP"}});
    record = bench.linkedLead({{"Title", "CMO"}});
    const QString first = bench.personOf(loser);
    const QString second = bench.personOf(record);
    bench.salesforceOrg.merge(record, loser);
    bench.cycle();
    bench.pass(5);
    bench.forgetJournals();
    return {first, second};
}

void TestDecisions::theLoserOfAConflictComesBack()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"City", "NYC"}});
    const QString person = bench.personOf(lead);
    bench.editSalesforce(lead, {{"City", "Austin"}});
    bench.editMarketo(person, {{"city", "Boston"}});
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Boston"));
    bench.pass(5);
    for (const auto& [side, city] : {std::pair{System::Salesforce, QStringLiteral("Austin")},
                                     std::pair{System::Marketo, QStringLiteral("Boston")}}) {
        bench.forgetJournals();
        const auto reply = choose(bench, lead, "City", side);
        QVERIFY(reply);
        QVERIFY(reply->refused.isEmpty());
        QVERIFY(reply->summary.kind == core::RunKind::Resolve);
        QVERIFY(reply->summary.result == core::RunResult::Succeeded);
        QCOMPARE(bench.salesforce(lead, "City"), city);
        QCOMPARE(bench.marketo(person, "city"), city);
        QCOMPARE(bench.writes(), 2);
        const QList<core::LogEntry> log = bench.log();
        QCOMPARE(log.size(), 2);
        for (const core::LogEntry& entry : log)
            QCOMPARE(entry.rule, QStringLiteral("chosen"));
        comesToRest(bench);
    }
    const auto again = choose(bench, lead, "City", System::Marketo);
    QVERIFY(again);
    QCOMPARE(again->refused.value(person.toLongLong()).code, QStringLiteral("sides-agree"));
}

void TestDecisions::whatAFlowMakesOfAChosenValueComesToRest()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"City", "NYC"}});
    const QString person = bench.personOf(lead);
    bench.editSalesforce(lead, {{"City", "Austin"}});
    bench.editMarketo(person, {{"city", "Boston"}});
    bench.cycle();
    bench.pass(5);
    bench.salesforceOrg.rule = [](core::Record& record) -> std::optional<core::Error> {
        const QString city = record.values.value(QStringLiteral("City")).toString();
        record.values.insert(QStringLiteral("City"), core::FieldValue::text(city.toUpper()));
        return std::nullopt;
    };
    QVERIFY(choose(bench, lead, "City", System::Salesforce));
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("AUSTIN"));
    QCOMPARE(bench.marketo(person, "city"), QStringLiteral("Austin"));
    comesToRest(bench);
    // Looked at again, the field is left alone.
    bench.editMarketo(person, {{"title", "CMO"}});
    bench.forgetJournals();
    bench.cycle();
    QCOMPARE(bench.writes(), 1);
    QVERIFY(!bench.salesforceRemote.writes().first().records.first().values.contains(QStringLiteral("City")));
}

void TestDecisions::aChosenValueEndsALoop()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"City", "NYC"}});
    const QString person = bench.personOf(lead);
    bench.editSalesforce(lead, {{"City", "Ohio"}});
    for (int i = 0; i < 10; ++i) {
        bench.cycle();
        bench.pass(1);
        if (const QString city = bench.salesforce(lead, "City"); city != city.toUpper())
            bench.editSalesforce(lead, {{"City", city.toUpper().toUtf8().constData()}});
        if (const QString city = bench.marketo(person, "city"); city != city.toLower())
            bench.editMarketo(person, {{"city", city.toLower().toUtf8().constData()}});
        bench.pass(4);
    }
    QVERIFY(bench.linkOfRecord(lead).state == LinkState::Frozen);
    bench.forgetJournals();
    const auto reply = choose(bench, lead, "City", System::Salesforce);
    QVERIFY(reply);
    QVERIFY(reply->refused.isEmpty());
    QCOMPARE(bench.writes(), 1);
    QCOMPARE(bench.marketo(person, "city"), QStringLiteral("OHIO"));
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("OHIO"));
    QVERIFY(bench.failures().isEmpty());
    QVERIFY(bench.linkOfRecord(lead).state == LinkState::InSync);
    // The value that went away is in the ledger.
    QCOMPARE(bench.conflicts(lead).first().marketo.toString(), QStringLiteral("ohio"));
    comesToRest(bench);
}

void TestDecisions::aChosenValueOfARebuiltPairIsNotHeld()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Email", "ada@example.com"}, {"Title", "VP"}, {"City", "Rome"}});
    const QString person = bench.personOf(lead);
    bench.editMarketo(person, {{"title", "CMO"}, {"city", "Bonn"}});
    bench.loseDatabase();
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.failures().size(), 2);
    bench.pass(5);
    QVERIFY(choose(bench, lead, "Title", System::Salesforce));
    QCOMPARE(bench.marketo(person, "title"), QStringLiteral("VP"));
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("VP"));
    // The other one still waits for a decision.
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Rome"));
    QCOMPARE(bench.marketo(person, "city"), QStringLiteral("Bonn"));
    QVERIFY(choose(bench, lead, "City", System::Marketo));
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Bonn"));
    bench.pass(5);
    bench.cycle();
    QVERIFY(bench.failures().isEmpty());
    comesToRest(bench);
}

void TestDecisions::anEditMadeMeanwhileWins()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"City", "NYC"}});
    const QString person = bench.personOf(lead);
    bench.editSalesforce(lead, {{"City", "Austin"}});
    bench.editMarketo(person, {{"city", "Boston"}});
    bench.cycle();
    bench.pass(5);
    // A rep is faster than the write of what was chosen.
    bench.salesforceRemote.meanwhile(QStringLiteral("update"), [&] {
        bench.pass(1);
        bench.editSalesforce(lead, {{"City", "Utah"}});
    });
    QVERIFY(choose(bench, lead, "City", System::Salesforce));
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Utah"));
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.marketo(person, "city"), QStringLiteral("Utah"));
    comesToRest(bench);
}

void TestDecisions::aChoiceThatWasCutShortIsFinished()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"City", "NYC"}});
    const QString person = bench.personOf(lead);
    bench.editSalesforce(lead, {{"City", "Austin"}});
    bench.editMarketo(person, {{"city", "Boston"}});
    bench.cycle();
    bench.pass(5);
    bench.marketoRemote.script({QStringLiteral("update"), FakeRemote::Fault::CutBefore, 1, {}});
    QVERIFY(choose(bench, lead, "City", System::Salesforce));
    bench.restart();
    for (int i = 0; i < 4; ++i) {
        bench.pass(5);
        bench.cycle();
    }
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Austin"));
    QCOMPARE(bench.marketo(person, "city"), QStringLiteral("Austin"));
    QVERIFY(bench.openIntents().isEmpty());
    comesToRest(bench);
}

void TestDecisions::aSideThatCannotBeChosenIsRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("toMarketoOnly");
    QTest::addColumn<QString>("code");
    QTest::newRow("no such field") << QStringLiteral("Nothing__c") << false
                                   << QStringLiteral("unknown-field");
    QTest::newRow("one way") << QStringLiteral("City") << true << QStringLiteral("one-way-field");
    QTest::newRow("equal") << QStringLiteral("City") << false << QStringLiteral("sides-agree");
}

void TestDecisions::aSideThatCannotBeChosenIsRefused()
{
    QFETCH(const QString, field);
    QFETCH(const bool, toMarketoOnly);
    QFETCH(const QString, code);
    Workbench bench;
    const QString lead = bench.linkedLead({{"City", "NYC"}});
    if (toMarketoOnly)
        bench.setRule(ObjectType::Lead, "City",
                      [](core::FieldMapping& mapping) { mapping.direction = core::Direction::ToMarketo; });
    const auto reply = choose(bench, lead, field.toLatin1().constData(), System::Marketo);
    QVERIFY(reply);
    QCOMPARE(reply->refused.value(bench.personOf(lead).toLongLong()).code, code);
    QCOMPARE(bench.writes(), 0);
    QVERIFY(addsUp(reply->summary));
}

void TestDecisions::aChosenCandidateIsLinked()
{
    Workbench bench;
    const Trio all = trio(bench);
    const auto reply = bench.serve(RunRequest::link(all.second.toLongLong(), all.lead));
    QVERIFY(reply);
    QVERIFY(reply->refused.isEmpty());
    QCOMPARE(bench.personOf(all.lead), all.second);
    QCOMPARE(bench.marketo(all.second, "salesforceId"), all.lead);
    QCOMPARE(bench.salesforce(all.lead, "Marketo_Id__c"), all.second);
    QVERIFY(bench.logTypes().contains(QStringLiteral("linked")));
    QCOMPARE(bench.marketoOrg.living(), 2);
    QVERIFY(addsUp(reply->summary));
    bench.pass(5);
    bench.cycle();
    QVERIFY(bench.linkOfPerson(all.first).state == LinkState::NotInSalesforce);
    comesToRest(bench);
    // Asked for again, there is nothing left to do.
    bench.forgetJournals();
    const auto again = bench.serve(RunRequest::link(all.second.toLongLong(), all.lead));
    QVERIFY(again);
    QVERIFY(again->refused.isEmpty());
    QCOMPARE(bench.writes(), 0);
}

void TestDecisions::nobodyIsTakenFromAnother()
{
    Workbench bench;
    const Trio all = trio(bench);
    const QString taken = bench.linkedLead({{"Email", "bob@example.com"}});
    const auto reply = bench.serve(RunRequest::link(all.first.toLongLong(), taken));
    QVERIFY(reply);
    QCOMPARE(reply->refused.value(all.first.toLongLong()).code, QStringLiteral("not-free"));
    const QString nobody = QStringLiteral("00Q000000999999AAA");
    const auto missing = bench.serve(RunRequest::link(all.first.toLongLong(), nobody));
    QVERIFY(missing);
    QCOMPARE(missing->refusedRecords.value(nobody).code, QStringLiteral("record-not-found"));
    QCOMPARE(bench.writes(), 0);
}

void TestDecisions::aSeparateRecordGetsAPersonOfItsOwn()
{
    Workbench bench;
    const Trio all = trio(bench);
    const auto reply = bench.serve(RunRequest::separate({}, {all.lead}));
    QVERIFY(reply);
    QVERIFY(reply->refusedRecords.isEmpty());
    QCOMPARE(reply->summary.created.marketo, 1);
    QCOMPARE(bench.marketoOrg.living(), 3);
    const QString own = bench.personOf(all.lead);
    QVERIFY(own != all.first && own != all.second && own != QLatin1String("0"));
    bench.pass(5);
    bench.cycle();
    QVERIFY(bench.linkOfPerson(all.first).state == LinkState::NotInSalesforce);
    QVERIFY(bench.linkOfPerson(all.second).state == LinkState::NotInSalesforce);
    comesToRest(bench);
    const auto again = bench.serve(RunRequest::separate({}, {all.lead}));
    QVERIFY(again);
    QVERIFY(again->refusedRecords.isEmpty());
    QCOMPARE(bench.marketoOrg.living(), 3);
    const auto stranger = bench.serve(RunRequest::separate({all.first.toLongLong()}, {}));
    QVERIFY(stranger);
    QCOMPARE(stranger->refused.value(all.first.toLongLong()).code, QStringLiteral("no-duplicate"));
}

void TestDecisions::aSeparatePersonGetsALeadOfItsOwn()
{
    Workbench bench;
    const Trio all = trio(bench);
    const auto reply = bench.serve(RunRequest::separate({all.first.toLongLong()}, {}));
    QVERIFY(reply);
    QVERIFY(reply->refused.isEmpty());
    QCOMPARE(reply->summary.created.salesforce, 1);
    QCOMPARE(bench.salesforceOrg.living(), 2);
    QVERIFY(bench.linkOfPerson(all.first).record != all.lead);
    // The other two are now one of each.
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.personOf(all.lead), all.second);
    comesToRest(bench);
}

void TestDecisions::aSeparateCreateIsNeverMadeTwice()
{
    Workbench bench;
    const Trio all = trio(bench);
    bench.marketoRemote.script({QStringLiteral("create"), FakeRemote::Fault::CutAfter, 1, {}});
    QVERIFY(bench.serve(RunRequest::separate({}, {all.lead})));
    bench.restart();
    for (int i = 0; i < 3; ++i) {
        QVERIFY(bench.serve(RunRequest::separate({}, {all.lead})));
        bench.pass(5);
        bench.cycle();
    }
    QCOMPARE(bench.marketoOrg.living(), 3);
    QVERIFY(bench.linkOfRecord(all.lead).state == LinkState::InSync);
    comesToRest(bench);
}

void TestDecisions::aSeparatePersonIsRefusedOnce()
{
    Workbench bench;
    bench.salesforceOrg.rule = [](core::Record& record) -> std::optional<core::Error> {
        core::Error error;
        error.code = QStringLiteral("FIELD_CUSTOM_VALIDATION_EXCEPTION");
        error.scope = core::ErrorScope::Record;
        error.retry = core::RetryClass::Fix;
        error.outcome = core::Outcome::Done;
        error.message = QStringLiteral("No more leads");
        return record.createdAt.isValid() ? std::nullopt : std::optional(error);
    };
    const QString lead = bench.addLead({{"Email", "ada@example.com"}});
    const QString first =
        bench.addPerson({{"email", "ada@example.com"}, {"lastName", "L"}, {"company", "A"}});
    (void)bench.addPerson({{"email", "ada@example.com"}, {"lastName", "L"}, {"company", "A"}});
    bench.cycle();
    bench.pass(5);
    const auto reply = bench.serve(RunRequest::separate({first.toLongLong()}, {}));
    QVERIFY(reply);
    QCOMPARE(reply->summary.failed, 1);
    QCOMPARE(bench.failures().size(), 1);
    QCOMPARE(bench.salesforceOrg.living(), 1);
    // What the user has said stands: no rule wants this lead.
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.failures().size(), 1);
    bench.salesforceOrg.rule = nullptr;
    bench.editMarketo(first, {{"title", "CMO"}});
    bench.pass(5);
    bench.cycle();
    QVERIFY(bench.linkOfPerson(first).isLinked());
    QCOMPARE(bench.salesforceOrg.living(), 2);
    QVERIFY(bench.failures().isEmpty());
}

void TestDecisions::twoPeopleOfOneRecordAreMerged_data()
{
    QTest::addColumn<bool>("keepsTheRecordsOwn");
    QTest::newRow("the record's own person stays") << true;
    QTest::newRow("the other one stays") << false;
}

void TestDecisions::twoPeopleOfOneRecordAreMerged()
{
    QFETCH(const bool, keepsTheRecordsOwn);
    Workbench bench;
    QString record;
    const auto [first, second] = entangled(bench, record);
    const QString winner = keepsTheRecordsOwn ? second : first;
    const QString loser = keepsTheRecordsOwn ? first : second;
    const auto reply = bench.serve(RunRequest::mergePeople(winner.toLongLong(), loser.toLongLong()));
    QVERIFY(reply);
    QVERIFY(reply->refused.isEmpty());
    QVERIFY(addsUp(reply->summary));
    QVERIFY(bench.logTypes().contains(QStringLiteral("merged")));
    QCOMPARE(bench.marketoOrg.living(), 1);
    QCOMPARE(bench.personOf(record), winner);
    QCOMPARE(bench.marketo(winner, "salesforceId"), record);
    QCOMPARE(bench.salesforce(record, "Marketo_Id__c"), winner);
    QVERIFY(bench.failures().isEmpty());
    bench.pass(5);
    bench.cycle();
    comesToRest(bench);
    const auto again = bench.serve(RunRequest::mergePeople(winner.toLongLong(), loser.toLongLong()));
    QVERIFY(again);
    QCOMPARE(again->refused.value(loser.toLongLong()).code, QStringLiteral("person-not-found"));
}

void TestDecisions::aMergeOfUnknownOutcomeIsLookedUp_data()
{
    QTest::addColumn<bool>("executed");
    QTest::newRow("carried out") << true;
    QTest::newRow("not carried out") << false;
}

void TestDecisions::aMergeOfUnknownOutcomeIsLookedUp()
{
    QFETCH(const bool, executed);
    Workbench bench;
    QString record;
    const auto [first, second] = entangled(bench, record);
    bench.marketoRemote.script({QStringLiteral("merge"),
                                executed ? FakeRemote::Fault::CutAfter : FakeRemote::Fault::CutBefore,
                                1,
                                {}});
    const RunRequest request = RunRequest::mergePeople(second.toLongLong(), first.toLongLong());
    const auto reply = bench.serve(request);
    QVERIFY(reply);
    QCOMPARE(reply->refused.isEmpty(), executed);
    if (!executed) {
        QCOMPARE(reply->refused.value(first.toLongLong()).code, QStringLiteral("outcome-unknown"));
        QCOMPARE(bench.marketoOrg.living(), 2);
        QVERIFY(bench.serve(request));
    }
    QCOMPARE(bench.marketoOrg.living(), 1);
    QCOMPARE(bench.personOf(record), second);
    bench.pass(5);
    bench.cycle();
    comesToRest(bench);
}

void TestDecisions::strangersAreNotMerged()
{
    Workbench bench;
    const QString one = bench.linkedLead({{"Title", "VP"}});
    const QString two = bench.linkedLead({{"Title", "CMO"}});
    const QString loser = bench.personOf(two);
    const auto reply =
        bench.serve(RunRequest::mergePeople(bench.personOf(one).toLongLong(), loser.toLongLong()));
    QVERIFY(reply);
    QCOMPARE(reply->refused.value(loser.toLongLong()).code, QStringLiteral("not-entangled"));
    QCOMPARE(bench.marketoOrg.living(), 2);
    QCOMPARE(bench.writes(), 0);
}

QTEST_GUILESS_MAIN(TestDecisions)
#include "tst_decisions.moc"
