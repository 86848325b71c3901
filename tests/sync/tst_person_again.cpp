// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench.h"

#include <QTest>

using namespace lockstep;
using namespace lockstep::sync;
using Fault = support::FakeRemote::Fault;

namespace {

std::optional<core::Error> withCityInCapitals(core::Record& record)
{
    core::FieldValue& city = record.values[QStringLiteral("City")];
    city = core::FieldValue::text(city.toString().toUpper());
    return std::nullopt;
}

} // namespace

// A person deleted in Marketo comes back with an edit of the record that they have not got.
class TestPersonAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEditMadeBeforeTheDeletionCounts();
    void anEditWhoseWriteFoundNobodyCounts();
    void anEditMadeBeforeTheDeletionIsKeptAcrossProcesses();
    void theSettingForbidsItForAnEarlierEditToo();
    void whatThePersonHadGotMakesNobodyAgain();
    void whatMayHaveReachedThePersonMakesNobodyAgain();
    void whatTheOrgMadeOfAWriteInDoubtMakesNobodyAgain();
    void whatIsAsItWasFoundMakesNobodyAgain_data();
    void whatIsAsItWasFoundMakesNobodyAgain();
    void whatMarketoHadRefusedMakesNobodyAgain();
    void whatTheFilterKeepsBackMakesNobodyAgain();
    void aMergeToldAfterTheDeletionMakesNobodyAgain();
    void aFieldSwitchedOnSinceMakesNobodyAgain();
    void aConversionMakesNobodyAgain_data() { inAnyOrder(); }
    void aConversionMakesNobodyAgain();
    void anEditMadeBeforeTheConversionCounts();
    void aRestoredRecordMakesNobodyAgain_data() { inAnyOrder(); }
    void aRestoredRecordMakesNobodyAgain();
    void whatIsGoneOnBothSidesIsForgottenWithItsLog();

private:
    static void inAnyOrder();
};

void TestPersonAgain::inAnyOrder()
{
    QTest::addColumn<bool>("personFirst");
    QTest::newRow("the person goes first") << true;
    QTest::newRow("the person goes last") << false;
}

void TestPersonAgain::anEditMadeBeforeTheDeletionCounts()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString former = bench.personOf(lead);
    bench.editSalesforce(lead, {{"Title", "CMO"}});
    bench.marketoOrg.remove(former);
    QCOMPARE(bench.cycle().recordsDeleted, 1);
    bench.pass(5);
    const core::RunSummary run = bench.cycle();
    QCOMPARE(run.created.marketo, 1);
    QVERIFY(addsUp(run));
    QCOMPARE(bench.marketoOrg.living(), 1);
    QVERIFY(bench.personOf(lead) != former);
    QCOMPARE(bench.marketo(bench.personOf(lead), "title"), QStringLiteral("CMO"));
    QCOMPARE(bench.marketo(bench.personOf(lead), "salesforceId"), lead);
    QCOMPARE(bench.salesforce(lead, "Marketo_Id__c"), bench.personOf(lead));
    QVERIFY(bench.linkOfRecord(lead).state == core::LinkState::InSync);
    comesToRest(bench);
}

void TestPersonAgain::anEditWhoseWriteFoundNobodyCounts()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    bench.editSalesforce(lead, {{"Title", "CMO"}});
    bench.marketoRemote.meanwhile(QStringLiteral("update"),
                                  [&] { bench.marketoOrg.remove(bench.personOf(lead)); });
    bench.cycle();
    QCOMPARE(bench.marketoOrg.living(), 0);
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.marketoOrg.living(), 1);
    QCOMPARE(bench.marketo(bench.personOf(lead), "title"), QStringLiteral("CMO"));
    QVERIFY(bench.failures().isEmpty());
    comesToRest(bench);
}

void TestPersonAgain::anEditMadeBeforeTheDeletionIsKeptAcrossProcesses()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    bench.editSalesforce(lead, {{"Title", "CMO"}});
    bench.marketoOrg.remove(bench.personOf(lead));
    bench.cycle();
    bench.restart();
    // Out of every look-back: nothing tells of the edit again.
    bench.pass(120);
    bench.cycle();
    QCOMPARE(bench.marketoOrg.living(), 1);
    QCOMPARE(bench.marketo(bench.personOf(lead), "title"), QStringLiteral("CMO"));
}

void TestPersonAgain::theSettingForbidsItForAnEarlierEditToo()
{
    Workbench bench;
    QVERIFY(bench.settings.setValue(QStringLiteral("recreate.inMarketo"), QStringLiteral("false")));
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    bench.editSalesforce(lead, {{"Title", "CMO"}});
    bench.marketoOrg.remove(bench.personOf(lead));
    bench.cycle();
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.marketoOrg.living(), 0);
    QVERIFY(bench.linkOfRecord(lead).state == core::LinkState::NotInMarketo);
}

void TestPersonAgain::whatThePersonHadGotMakesNobodyAgain()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    bench.editSalesforce(lead, {{"Title", "CMO"}});
    bench.cycle();
    bench.editSalesforce(lead, {{"Rep_Note__c", "not synced"}});
    bench.marketoOrg.remove(bench.personOf(lead));
    for (int i = 0; i < 3; ++i) {
        bench.cycle();
        bench.pass(5);
    }
    QCOMPARE(bench.marketoOrg.living(), 0);
    QVERIFY(bench.linkOfRecord(lead).state == core::LinkState::NotInMarketo);
}

void TestPersonAgain::whatMayHaveReachedThePersonMakesNobodyAgain()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(lead);
    bench.editSalesforce(lead, {{"Title", "CMO"}});
    bench.marketoRemote.script({QStringLiteral("update"), Fault::CutAfter, 1, {}});
    // Deleted before we have looked for what became of our write.
    bench.marketoRemote.afterwards(QStringLiteral("update"), [&] { bench.marketoOrg.remove(person); });
    for (int i = 0; i < 4; ++i) {
        bench.cycle();
        bench.pass(5);
    }
    QCOMPARE(bench.marketoOrg.living(), 0);
    bench.editSalesforce(lead, {{"Title", "CEO"}});
    bench.cycle();
    QCOMPARE(bench.marketo(bench.personOf(lead), "title"), QStringLiteral("CEO"));
}

// Our value comes back in the org's spelling: by itself it tells nobody's name.
void TestPersonAgain::whatTheOrgMadeOfAWriteInDoubtMakesNobodyAgain()
{
    Workbench bench;
    bench.setRule(core::ObjectType::Lead, "City",
                  [](core::FieldMapping& mapping) { mapping.conflictRule = core::ConflictRule::Salesforce; });
    const QString lead = bench.linkedLead({{"City", "Lyon"}, {"Title", "VP"}});
    const QString person = bench.personOf(lead);
    bench.salesforceOrg.rule = withCityInCapitals;
    bench.editMarketo(person, {{"city", "Rome"}});
    bench.salesforceRemote.script({QStringLiteral("update"), Fault::CutAfter, 1, {}});
    bench.salesforceRemote.afterwards(QStringLiteral("update"), [&] { bench.marketoOrg.remove(person); });
    for (int i = 0; i < 4; ++i) {
        bench.cycle();
        bench.pass(5);
    }
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("ROME"));
    QCOMPARE(bench.marketoOrg.living(), 0);
    bench.editSalesforce(lead, {{"Title", "CEO"}});
    bench.cycle();
    QCOMPARE(bench.marketo(bench.personOf(lead), "title"), QStringLiteral("CEO"));
}

void TestPersonAgain::whatIsAsItWasFoundMakesNobodyAgain_data()
{
    QTest::addColumn<bool>("repEdits"); // it, between our two writes
    QTest::newRow("nobody has touched it") << false;
    QTest::newRow("a rep has edited it since") << true;
}

// The write in doubt was found, and another one of ours has followed it.
void TestPersonAgain::whatIsAsItWasFoundMakesNobodyAgain()
{
    QFETCH(const bool, repEdits);
    Workbench bench;
    const QString lead = bench.linkedLead({{"City", "Lyon"}, {"Title", "VP"}, {"Phone", "1"}});
    const QString person = bench.personOf(lead);
    bench.salesforceOrg.rule = withCityInCapitals;
    bench.editMarketo(person, {{"city", "Rome"}, {"phone", "2"}});
    bench.salesforceRemote.script({QStringLiteral("update"), Fault::CutAfter, 1, {}});
    core::Error busy;
    busy.code = QStringLiteral("606");
    busy.scope = core::ErrorScope::System;
    busy.retry = core::RetryClass::Stop;
    busy.outcome = core::Outcome::NotExecuted;
    bench.marketoRemote.script({QStringLiteral("update"), Fault::Refused, 1, busy});
    bench.cycle();
    bench.pass(5);
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("ROME"));
    QCOMPARE(bench.marketo(person, "city"), QStringLiteral("Rome"));
    if (repEdits)
        bench.editSalesforce(lead, {{"City", "Bonn"}});
    bench.editMarketo(person, {{"title", "CMO"}});
    bench.marketoRemote.meanwhile(QStringLiteral("update"), [&] { bench.marketoOrg.remove(person); });
    for (int i = 0; i < 4; ++i) {
        bench.cycle();
        bench.pass(5);
    }
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
    QCOMPARE(bench.marketoOrg.living(), repEdits ? 1 : 0);
}

void TestPersonAgain::whatMarketoHadRefusedMakesNobodyAgain()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    bench.editSalesforce(lead, {{"Title", "CMO"}});
    core::Error refused;
    refused.code = QStringLiteral("1003");
    refused.scope = core::ErrorScope::Record;
    refused.outcome = core::Outcome::Done;
    refused.message = QStringLiteral("Invalid value");
    bench.marketoRemote.script({QStringLiteral("update"), Fault::RecordsFailed, 1, refused});
    bench.cycle();
    QCOMPARE(bench.failures().size(), 1);
    bench.pass(60);
    bench.marketoOrg.remove(bench.personOf(lead));
    for (int i = 0; i < 3; ++i) {
        bench.cycle();
        bench.pass(5);
    }
    QCOMPARE(bench.marketoOrg.living(), 0);
}

void TestPersonAgain::whatTheFilterKeepsBackMakesNobodyAgain()
{
    Workbench bench;
    QVERIFY(bench.settings.setValue(QStringLiteral("filter.lead"),
                                    QStringLiteral(R"([{"field":"Status","op":"equals","value":"Open"}])")));
    const QString lead = bench.linkedLead({{"Title", "VP"}, {"Status", "Open"}});
    bench.editSalesforce(lead, {{"Status", "Closed"}});
    bench.cycle();
    bench.editSalesforce(lead, {{"Title", "CMO"}});
    bench.marketoOrg.remove(bench.personOf(lead));
    for (int i = 0; i < 3; ++i) {
        bench.cycle();
        bench.pass(5);
    }
    QCOMPARE(bench.marketoOrg.living(), 0);
}

void TestPersonAgain::aMergeToldAfterTheDeletionMakesNobodyAgain()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString loser = bench.personOf(lead);
    const QString winner = bench.addPerson({{"lastName", "Byron"}});
    bench.cycle();
    bench.pass(5);
    bench.editSalesforce(lead, {{"Title", "CMO"}});
    bench.marketoOrg.remove(loser);
    bench.cycle();
    bench.pass(5);
    bench.marketoOrg.tellMerge(winner, loser);
    bench.cycle();
    QCOMPARE(bench.personOf(lead), winner);
    QCOMPARE(bench.marketoOrg.living(), 1);
    QCOMPARE(bench.salesforce(lead, "Marketo_Id__c"), winner);
    comesToRest(bench);
}

// Its value is read for the first time when somebody touches what is not synced.
void TestPersonAgain::aFieldSwitchedOnSinceMakesNobodyAgain()
{
    Workbench bench;
    bench.setRule(core::ObjectType::Lead, "City",
                  [](core::FieldMapping& mapping) { mapping.enabled = false; });
    const QString lead = bench.linkedLead({{"City", "Rome"}, {"Title", "VP"}});
    bench.marketoOrg.remove(bench.personOf(lead));
    bench.cycle();
    bench.setRule(core::ObjectType::Lead, "City",
                  [](core::FieldMapping& mapping) { mapping.enabled = true; });
    bench.pass(60);
    bench.editSalesforce(lead, {{"Rep_Note__c", "not synced"}});
    for (int i = 0; i < 3; ++i) {
        bench.cycle();
        bench.pass(5);
    }
    QCOMPARE(bench.marketoOrg.living(), 0);
    // From then on it is known, and an edit of it counts.
    bench.editSalesforce(lead, {{"City", "Bonn"}});
    bench.cycle();
    QCOMPARE(bench.marketo(bench.personOf(lead), "city"), QStringLiteral("Bonn"));
}

void TestPersonAgain::aConversionMakesNobodyAgain()
{
    QFETCH(const bool, personFirst);
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(lead);
    QString contact;
    const auto convert = [&] { contact = bench.salesforceOrg.convert(lead); };
    if (!personFirst)
        convert();
    bench.marketoOrg.remove(person);
    bench.cycle();
    bench.pass(5);
    if (personFirst)
        convert();
    for (int i = 0; i < 3; ++i) {
        bench.cycle();
        bench.pass(5);
    }
    QCOMPARE(bench.marketoOrg.living(), 0);
    QVERIFY(bench.linkOfRecord(contact).state == core::LinkState::NotInMarketo);
    QVERIFY(bench.linkOfRecord(contact).object == core::ObjectType::Contact);
    comesToRest(bench);
    // By the native rule they come back with the contact's next edit.
    bench.editSalesforce(contact, {{"Title", "CMO"}});
    bench.cycle();
    QCOMPARE(bench.marketo(bench.personOf(contact), "title"), QStringLiteral("CMO"));
    QCOMPARE(bench.marketo(bench.personOf(contact), "salesforceType"), QStringLiteral("Contact"));
}

void TestPersonAgain::anEditMadeBeforeTheConversionCounts()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    bench.editSalesforce(lead, {{"Title", "CMO"}});
    bench.marketoOrg.remove(bench.personOf(lead));
    bench.cycle();
    bench.pass(5);
    const QString contact = bench.salesforceOrg.convert(lead);
    for (int i = 0; i < 2; ++i) {
        bench.cycle();
        bench.pass(5);
    }
    QCOMPARE(bench.marketoOrg.living(), 1);
    QCOMPARE(bench.marketo(bench.personOf(contact), "title"), QStringLiteral("CMO"));
    comesToRest(bench);
}

void TestPersonAgain::aRestoredRecordMakesNobodyAgain()
{
    QFETCH(const bool, personFirst);
    Workbench bench;
    QVERIFY(bench.settings.setValue(QStringLiteral("recreate.inMarketo"), QStringLiteral("false")));
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(lead);
    personFirst ? bench.marketoOrg.remove(person) : bench.salesforceOrg.remove(lead);
    bench.cycle();
    bench.pass(5);
    personFirst ? bench.salesforceOrg.remove(lead) : bench.marketoOrg.remove(person);
    bench.cycle();
    QVERIFY(addsUp(bench.lastRun));
    QVERIFY(bench.linkOfRecord(lead).state == core::LinkState::NotInMarketo);
    comesToRest(bench);
    bench.salesforceOrg.restore(lead);
    bench.cycle();
    QVERIFY(bench.logTypes().contains(QStringLiteral("restored")));
    bench.pass(5);
    bench.editSalesforce(lead, {{"Title", "CMO"}});
    bench.cycle();
    QCOMPARE(bench.marketoOrg.living(), 0);
    QCOMPARE(bench.salesforce(lead, "Marketo_Id__c"), QString());
    QVERIFY(bench.linkOfRecord(lead).state == core::LinkState::NotInMarketo);
    bench.pass(5);
    bench.cycle();
    comesToRest(bench);
}

void TestPersonAgain::whatIsGoneOnBothSidesIsForgottenWithItsLog()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString other = bench.linkedLead({{"Title", "VP"}});
    bench.marketoOrg.remove(bench.personOf(lead));
    bench.marketoOrg.remove(bench.personOf(other));
    bench.salesforceOrg.remove(lead);
    bench.cycle();
    bench.pass(60 * 24 * 89);
    bench.cycle();
    QVERIFY(bench.linkOfRecord(lead).id != 0);
    bench.pass(60 * 24 * 2);
    bench.cycle();
    QCOMPARE(bench.linkOfRecord(lead).id, 0);
    QVERIFY(bench.linkOfRecord(other).id != 0); // its record is alive
}

QTEST_GUILESS_MAIN(TestPersonAgain)
#include "tst_person_again.moc"
