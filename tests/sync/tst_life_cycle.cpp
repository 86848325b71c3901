// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench.h"

#include <QTest>

using namespace lockstep;
using namespace lockstep::sync;
using core::ObjectType;

// What a delete, a restore, a conversion or a merge on one side means for the other.
class TestLifeCycle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void convertedLeadKeepsItsPerson();
    void deletedInSalesforceKeepsThePerson();
    void deletedWhileEditedKeepsTheEdit();
    void aPersonDeletedInMarketoComesBackWithTheNextEdit();
    void aPersonIsNotMadeAgainWhereTheSettingForbidsIt();
    void aPersonWithoutARecordIsNotForgottenInSilence();
    void theLoserOfAMergeGivesItsPersonToAFreeWinner();
    void twoPeopleOfOneRecordNeedAttention();
    void twoRecordsOfOnePersonNeedAttention();
    void theSecondRecordOfOnePersonMayGo();
    void aKeyOfALinkedPersonMakesNoSecondPerson();
    void convertedBetweenTwoCyclesIsFollowed();
    void restoredAndConvertedBetweenTwoCyclesIsOpenAgain();
    void editsPendingAtAConversionFollowTheContactsRules();
    void aConversionIsNoEditOfWhatItRenamesOrLoses();
    void aPersonNotShownIsNotDeleted();
    void whatIsNotShownIsNotTriedAgain();
    void aRecordNotShownLeavesThePersonAlone();
    void aMergeTellsWhatBecameOfARefusedPerson();
    void aMergeOfTheTwoPeopleSettlesTheirOneRecord();
    void aMergeOfTheTwoRecordsSettlesTheirOnePerson();
    void chainsOfMergesEndAtTheLastWinner();
};

void TestLifeCycle::convertedLeadKeepsItsPerson()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Email", "ada@example.com"}, {"Title", "VP"}});
    const QString person = bench.personOf(lead);
    bench.editMarketo(person, {{"title", "CMO"}});
    QString contact;
    // Converted after our read, just before our write arrives.
    bench.salesforceRemote.meanwhile(QStringLiteral("update"),
                                     [&] { contact = bench.salesforceOrg.convert(lead); });
    bench.cycle();
    QCOMPARE(bench.linkOfPerson(person).record, contact);
    QVERIFY(bench.linkOfPerson(person).object == ObjectType::Contact);
    QCOMPARE(bench.marketo(person, "salesforceId"), contact);
    QCOMPARE(bench.marketo(person, "salesforceType"), QStringLiteral("Contact"));
    QCOMPARE(bench.salesforce(contact, "Title"), QStringLiteral("CMO"));
    QVERIFY(bench.logTypes().contains(QStringLiteral("converted")));
    QVERIFY(bench.failures().isEmpty());
    QCOMPARE(bench.marketoOrg.living(), 1);
    comesToRest(bench);
}

void TestLifeCycle::deletedInSalesforceKeepsThePerson()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(lead);
    bench.salesforceOrg.remove(lead);
    const core::RunSummary run = bench.cycle();
    QCOMPARE(run.recordsDeleted, 1);
    QVERIFY(bench.marketoOrg.at(person).values.value(QStringLiteral("salesforceIsDeleted")).toBool());
    QCOMPARE(bench.marketo(person, "salesforceType"), QString());
    QCOMPARE(bench.logTypes(), QStringList{QStringLiteral("deleted-in-salesforce")});
    QVERIFY(bench.linkOfPerson(person).state == core::LinkState::DeletedInSalesforce);
    comesToRest(bench);

    bench.editMarketo(person, {{"title", "CMO"}});
    bench.forgetJournals();
    bench.cycle();
    QCOMPARE(bench.writes(), 0);
    QCOMPARE(bench.salesforceOrg.living(), 0);

    bench.salesforceOrg.restore(lead);
    bench.pass(5);
    bench.cycle();
    QVERIFY(bench.logTypes().contains(QStringLiteral("restored")));
    QVERIFY(!bench.marketoOrg.at(person).values.value(QStringLiteral("salesforceIsDeleted")).toBool());
    QCOMPARE(bench.marketo(person, "salesforceType"), QStringLiteral("Lead"));
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
    comesToRest(bench);
}

void TestLifeCycle::deletedWhileEditedKeepsTheEdit()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(lead);
    bench.editMarketo(person, {{"title", "CMO"}});
    bench.salesforceRemote.meanwhile(QStringLiteral("update"), [&] { bench.salesforceOrg.remove(lead); });
    bench.cycle();
    QCOMPARE(bench.marketo(person, "title"), QStringLiteral("CMO"));
    QVERIFY(bench.marketoOrg.at(person).values.value(QStringLiteral("salesforceIsDeleted")).toBool());
    QCOMPARE(bench.salesforceOrg.living(), 0);
    comesToRest(bench);
}

void TestLifeCycle::aPersonDeletedInMarketoComesBackWithTheNextEdit()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    bench.marketoOrg.remove(bench.personOf(lead));
    const core::RunSummary run = bench.cycle();
    QCOMPARE(run.recordsDeleted, 1);
    QCOMPARE(bench.logTypes(), QStringList{QStringLiteral("deleted-in-marketo")});
    QVERIFY(bench.linkOfRecord(lead).state == core::LinkState::NotInMarketo);
    QCOMPARE(bench.salesforce(lead, "Marketo_Id__c"), QString());
    bench.pass(5);
    bench.cycle(); // our own clearing of the key is no edit
    QCOMPARE(bench.marketoOrg.living(), 0);
    bench.editSalesforce(lead, {{"Title", "CMO"}});
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.marketoOrg.living(), 1);
    QCOMPARE(bench.marketo(bench.personOf(lead), "title"), QStringLiteral("CMO"));
    QCOMPARE(bench.salesforce(lead, "Marketo_Id__c"), bench.personOf(lead));
}

void TestLifeCycle::aPersonIsNotMadeAgainWhereTheSettingForbidsIt()
{
    Workbench bench;
    QVERIFY(bench.settings.setValue(QStringLiteral("recreate.inMarketo"), QStringLiteral("false")));
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    bench.marketoOrg.remove(bench.personOf(lead));
    bench.cycle();
    bench.editSalesforce(lead, {{"Title", "CMO"}});
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.marketoOrg.living(), 0);
    QVERIFY(bench.linkOfRecord(lead).state == core::LinkState::NotInMarketo);
}

void TestLifeCycle::aPersonWithoutARecordIsNotForgottenInSilence()
{
    Workbench bench;
    const QString person = bench.addPerson({{"lastName", "Byron"}});
    bench.cycle();
    bench.pass(5);
    bench.marketoOrg.remove(person);
    const core::RunSummary run = bench.cycle();
    QCOMPARE(run.recordsDeleted, 1);
    QVERIFY(addsUp(run));
    QCOMPARE(bench.logTypes(), QStringList{QStringLiteral("deleted-in-marketo")});
    QCOMPARE(bench.log().first().person, person.toLongLong());
    QCOMPARE(bench.linkOfPerson(person).id, 0);
    comesToRest(bench);
}

void TestLifeCycle::theLoserOfAMergeGivesItsPersonToAFreeWinner()
{
    Workbench bench;
    const QString loser = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(loser);
    const QString winner = bench.addLead({{"Title", "VP"}});
    bench.salesforceOrg.merge(winner, loser);
    bench.cycle();
    QCOMPARE(bench.linkOfPerson(person).record, winner);
    QCOMPARE(bench.marketo(person, "salesforceId"), winner);
    QVERIFY(bench.logTypes().contains(QStringLiteral("merged")));
    QVERIFY(!bench.marketoOrg.at(person).values.value(QStringLiteral("salesforceIsDeleted")).toBool());
    QCOMPARE(bench.marketoOrg.living(), 1);
    comesToRest(bench);
}

void TestLifeCycle::twoPeopleOfOneRecordNeedAttention()
{
    Workbench bench;
    const QString loser = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(loser);
    const QString winner = bench.linkedLead({{"Title", "CMO"}});
    bench.salesforceOrg.merge(winner, loser);
    const core::RunSummary run = bench.cycle();
    QVERIFY(bench.linkOfPerson(person).state == core::LinkState::NeedsAttention);
    QCOMPARE(bench.linkOfPerson(person).stateCode, QStringLiteral("two-people-one-record"));
    QCOMPARE(bench.marketoOrg.living(), 2);
    QCOMPARE(run.failed, 1);
    comesToRest(bench);
}

void TestLifeCycle::twoRecordsOfOnePersonNeedAttention()
{
    Workbench bench;
    const QString loser = bench.linkedLead({{"Title", "VP"}});
    const QString winner = bench.linkedLead({{"Title", "CMO"}});
    bench.marketoOrg.merge(bench.personOf(winner), bench.personOf(loser));
    const core::RunSummary run = bench.cycle();
    QCOMPARE(run.failed, 1);
    for (int i = 0; i < 2; ++i) {
        QVERIFY(bench.linkOfRecord(loser).state == core::LinkState::NeedsAttention);
        QCOMPARE(bench.linkOfRecord(loser).stateCode, QStringLiteral("two-records-one-person"));
        QCOMPARE(bench.marketoOrg.living(), 1);
        bench.pass(5);
        bench.cycle();
    }
}

void TestLifeCycle::theSecondRecordOfOnePersonMayGo()
{
    Workbench bench;
    const QString loser = bench.linkedLead({{"Title", "VP"}});
    const QString winner = bench.linkedLead({{"Title", "CMO"}});
    bench.marketoOrg.merge(bench.personOf(winner), bench.personOf(loser));
    bench.cycle();
    bench.pass(5);
    bench.salesforceOrg.remove(loser);
    bench.forgetJournals();
    bench.cycle();
    QCOMPARE(bench.writes(), 0); // their person is nobody any more
    const QStringList told{QStringLiteral("deleted-in-salesforce"), QStringLiteral("deleted-in-marketo")};
    QCOMPARE(bench.logTypes(), told);
    QVERIFY(bench.failures().isEmpty());
    QVERIFY(bench.linkOfRecord(winner).state == core::LinkState::InSync);
    comesToRest(bench);
    // Back from the bin it waits for an edit, as one whose person is deleted.
    bench.salesforceOrg.restore(loser);
    bench.pass(5);
    bench.cycle();
    QVERIFY(bench.linkOfRecord(loser).state == core::LinkState::NotInMarketo);
    QCOMPARE(bench.marketoOrg.living(), 1);
}

void TestLifeCycle::aKeyOfALinkedPersonMakesNoSecondPerson()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(lead);
    const QString contact =
        bench.addContact({{"LastName", "Byron"}, {"Marketo_Id__c", person.toUtf8().constData()}});
    const core::RunSummary run = bench.cycle();
    QCOMPARE(bench.marketoOrg.living(), 1);
    QCOMPARE(run.failed, 1);
    QCOMPARE(bench.linkOfRecord(contact).stateCode, QStringLiteral("two-records-one-person"));
    QCOMPARE(bench.personOf(lead), person);
    comesToRest(bench);
}

void TestLifeCycle::convertedBetweenTwoCyclesIsFollowed()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Email", "ada@example.com"}, {"Title", "VP"}});
    const QString person = bench.personOf(lead);
    const QString contact = bench.salesforceOrg.convert(lead);
    bench.editSalesforce(contact, {{"Title", "CMO"}});
    bench.cycle();
    QCOMPARE(bench.linkOfPerson(person).record, contact);
    QCOMPARE(bench.marketo(person, "salesforceType"), QStringLiteral("Contact"));
    QCOMPARE(bench.marketo(person, "title"), QStringLiteral("CMO"));
    QCOMPARE(bench.salesforce(contact, "Marketo_Id__c"), person);
    QCOMPARE(bench.marketoOrg.living(), 1);
    comesToRest(bench);
}

void TestLifeCycle::restoredAndConvertedBetweenTwoCyclesIsOpenAgain()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(lead);
    bench.salesforceOrg.remove(lead);
    bench.cycle();
    bench.editMarketo(person, {{"title", "CMO"}});
    bench.pass(5);
    bench.salesforceOrg.restore(lead);
    const QString contact = bench.salesforceOrg.convert(lead);
    bench.cycle();
    QCOMPARE(bench.logTypes().filter(QStringLiteral("restored")).size(), 1);
    QVERIFY(bench.linkOfPerson(person).state == core::LinkState::InSync);
    QVERIFY(!bench.marketoOrg.at(person).values.value(QStringLiteral("salesforceIsDeleted")).toBool());
    QCOMPARE(bench.marketo(person, "salesforceType"), QStringLiteral("Contact"));
    QCOMPARE(bench.salesforce(contact, "Title"), QStringLiteral("CMO"));
    comesToRest(bench);
}

void TestLifeCycle::editsPendingAtAConversionFollowTheContactsRules()
{
    Workbench bench;
    QVERIFY(bench.settings.setValue(QStringLiteral("conflict.contact"), QStringLiteral("salesforce")));
    const QString lead = bench.linkedLead({{"Email", "ada@example.com"}, {"Title", "VP"}, {"Phone", "1"}});
    const QString person = bench.personOf(lead);
    bench.editMarketo(person, {{"title", "CMO"}, {"phone", "2"}});
    QString contact;
    bench.salesforceRemote.meanwhile(QStringLiteral("update"), [&] {
        contact = bench.salesforceOrg.convert(lead);
        bench.editSalesforce(contact, {{"Title", "CFO"}});
    });
    bench.cycle();
    // Of the title the contact's rule decides; the phone was changed on one side only.
    QCOMPARE(bench.salesforce(contact, "Title"), QStringLiteral("CFO"));
    QCOMPARE(bench.marketo(person, "title"), QStringLiteral("CFO"));
    QCOMPARE(bench.salesforce(contact, "Phone"), QStringLiteral("2"));
    QVERIFY(bench.failures().isEmpty());
    QCOMPARE(bench.linkOfPerson(person).record, contact);
    comesToRest(bench);
}

void TestLifeCycle::aConversionIsNoEditOfWhatItRenamesOrLoses()
{
    Workbench bench;
    core::FieldInfo score;
    score.name = QStringLiteral("mkto71_Lead_Score__c");
    score.type = core::FieldType::Decimal;
    score.custom = true;
    core::FieldInfo city;
    city.name = QStringLiteral("MailingCity");
    city.length = 40;
    bench.salesforceOrg.schema.objects[core::ObjectType::Lead].fields += score;
    bench.salesforceOrg.schema.objects[core::ObjectType::Contact].fields += {score, city};
    score.name = QStringLiteral("leadScore");
    bench.marketoOrg.schema.objects[core::ObjectType::Person].fields += score;
    bench.salesforceOrg.contactNames = {{QStringLiteral("City"), city.name},
                                        {QStringLiteral("mkto71_Lead_Score__c"), {}}};
    const QString first = bench.linkedLead({{"City", "Boston"}, {"mkto71_Lead_Score__c", "57"}});
    const QString second = bench.linkedLead({{"City", "Boston"}, {"Title", "VP"}});
    const QString mover = bench.personOf(first);
    const QString cleared = bench.personOf(second);
    QCOMPARE(bench.marketo(mover, "leadScore"), QStringLiteral("57"));

    // The rep corrects the city while converting; of the other one the marketer has cleared it just before.
    const QString contact = bench.salesforceOrg.convert(first);
    bench.editSalesforce(contact, {{"MailingCity", "Cambridge"}});
    bench.editMarketo(cleared, {{"city", ""}});
    const QString other = bench.salesforceOrg.convert(second);
    bench.cycle();
    QCOMPARE(bench.marketo(mover, "city"), QStringLiteral("Cambridge"));
    QCOMPARE(bench.salesforce(contact, "MailingCity"), QStringLiteral("Cambridge"));
    QCOMPARE(bench.salesforce(other, "MailingCity"), QString());
    QCOMPARE(bench.marketo(cleared, "city"), QString());
    QVERIFY(bench.conflicts(contact).isEmpty());
    // What the org did not take along is not taken from the person.
    QCOMPARE(bench.marketo(mover, "leadScore"), QStringLiteral("57"));
    QCOMPARE(bench.salesforce(contact, "mkto71_Lead_Score__c"), QStringLiteral("57"));
    comesToRest(bench);
}

void TestLifeCycle::aPersonNotShownIsNotDeleted()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(lead);
    bench.marketoOrg.conceal(person);
    bench.editMarketo(person, {{"title", "CMO"}});
    bench.cycle();
    QVERIFY(bench.linkOfRecord(lead).state == core::LinkState::NotVisible);
    QCOMPARE(bench.linkOfRecord(lead).stateCode, QStringLiteral("person-not-visible"));
    QCOMPARE(bench.personOf(lead), person);
    QCOMPARE(bench.logTypes(), QStringList{QStringLiteral("skipped")});
    // An edit of the record makes no second person, nor does it take the link apart.
    bench.pass(5);
    bench.editSalesforce(lead, {{"City", "Boston"}});
    bench.cycle();
    QCOMPARE(bench.marketoOrg.living(), 1);
    QCOMPARE(bench.salesforce(lead, "Marketo_Id__c"), person);
    QCOMPARE(bench.writes(), 0);

    bench.marketoOrg.reveal(person);
    bench.editMarketo(person, {{"phone", "1"}});
    bench.pass(5);
    bench.cycle();
    QVERIFY(bench.linkOfRecord(lead).state == core::LinkState::InSync);
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
    QCOMPARE(bench.marketo(person, "city"), QStringLiteral("Boston"));
    comesToRest(bench);
}

void TestLifeCycle::whatIsNotShownIsNotTriedAgain()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(lead);
    bench.editMarketo(person, {{"title", "CMO"}});
    bench.salesforceRemote.script({QStringLiteral("update"), support::FakeRemote::Fault::Busy, 4, {}});
    QCOMPARE(bench.cycle().failed, 1);
    bench.marketoOrg.conceal(person);
    bench.editMarketo(person, {{"phone", "1"}});
    bench.pass(5);
    bench.cycle();
    QVERIFY(bench.linkOfRecord(lead).state == core::LinkState::NotVisible);
    bench.pass(120);
    bench.cycle();
    QCOMPARE(bench.cycle().examined, 0);
    bench.marketoOrg.reveal(person);
    bench.editMarketo(person, {{"phone", "2"}});
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
    QVERIFY(bench.failures().isEmpty());
}

void TestLifeCycle::aRecordNotShownLeavesThePersonAlone()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(lead);
    bench.salesforceOrg.conceal(lead);
    bench.editMarketo(person, {{"title", "CMO"}});
    bench.cycle();
    QVERIFY(bench.linkOfRecord(lead).state == core::LinkState::NotVisible);
    QCOMPARE(bench.linkOfRecord(lead).stateCode, QStringLiteral("record-not-visible"));
    QCOMPARE(bench.writes(), 0);
    QCOMPARE(bench.marketo(person, "salesforceId"), lead);
    const auto pushed = bench.push(person);
    QVERIFY(pushed);
    QCOMPARE(pushed->refused.value(person.toLongLong()).code, QStringLiteral("record-not-visible"));

    bench.salesforceOrg.reveal(lead);
    bench.pass(5);
    bench.editSalesforce(lead, {{"Phone", "1"}});
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
    QCOMPARE(bench.marketo(person, "phone"), QStringLiteral("1"));
    comesToRest(bench);
}

void TestLifeCycle::aMergeTellsWhatBecameOfARefusedPerson()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString loser = bench.personOf(lead);
    const QString winner = bench.addPerson({{"lastName", "Byron"}});
    bench.cycle();
    bench.pass(5);
    bench.editSalesforce(lead, {{"Title", "CMO"}});
    // Merged after our read: our write is refused with 1004, and the feed tells of it at the next poll.
    bench.marketoRemote.meanwhile(QStringLiteral("update"), [&] { bench.marketoOrg.merge(winner, loser); });
    bench.cycle();
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.personOf(lead), winner);
    QCOMPARE(bench.marketoOrg.living(), 1);
    QCOMPARE(bench.salesforce(lead, "Marketo_Id__c"), winner);
    QCOMPARE(bench.marketo(winner, "salesforceId"), lead);
    QVERIFY(bench.linkOfRecord(lead).state == core::LinkState::InSync);
    comesToRest(bench);
}

void TestLifeCycle::aMergeOfTheTwoPeopleSettlesTheirOneRecord()
{
    Workbench bench;
    const QString loser = bench.linkedLead({{"Title", "VP"}});
    const QString loserPerson = bench.personOf(loser);
    const QString winner = bench.linkedLead({{"Title", "CMO"}});
    const QString winnerPerson = bench.personOf(winner);
    bench.salesforceOrg.merge(winner, loser);
    bench.cycle();
    QVERIFY(bench.linkOfPerson(loserPerson).state == core::LinkState::NeedsAttention);
    bench.pass(5);
    // The other way round than in Salesforce: the record's own person is the one that goes.
    bench.marketoOrg.merge(loserPerson, winnerPerson);
    bench.cycle();
    QCOMPARE(bench.personOf(winner), loserPerson);
    QVERIFY(bench.linkOfRecord(winner).state == core::LinkState::InSync);
    QCOMPARE(bench.salesforce(winner, "Marketo_Id__c"), loserPerson);
    QCOMPARE(bench.marketo(loserPerson, "salesforceId"), winner);
    QVERIFY(bench.failures().isEmpty());
    comesToRest(bench);
}

void TestLifeCycle::aMergeOfTheTwoRecordsSettlesTheirOnePerson()
{
    Workbench bench;
    const QString loser = bench.linkedLead({{"Title", "VP"}});
    const QString winner = bench.linkedLead({{"Title", "CMO"}});
    const QString person = bench.personOf(winner);
    bench.marketoOrg.merge(person, bench.personOf(loser));
    bench.cycle();
    QVERIFY(bench.linkOfRecord(loser).state == core::LinkState::NeedsAttention);
    bench.pass(5);
    bench.salesforceOrg.merge(loser, winner);
    bench.cycle();
    QCOMPARE(bench.personOf(loser), person);
    QVERIFY(bench.linkOfRecord(loser).state == core::LinkState::InSync);
    QCOMPARE(bench.marketo(person, "salesforceId"), loser);
    QVERIFY(bench.failures().isEmpty());
    comesToRest(bench);
}

void TestLifeCycle::chainsOfMergesEndAtTheLastWinner()
{
    Workbench bench;
    const QString first = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(first);
    const QString second = bench.addLead({{"Title", "VP"}});
    const QString third = bench.addLead({{"Title", "VP"}});
    bench.salesforceOrg.merge(second, first);
    bench.pass(1);
    bench.salesforceOrg.merge(third, second);
    bench.cycle();
    QCOMPARE(bench.linkOfPerson(person).record, third);
    QCOMPARE(bench.marketoOrg.living(), 1);
    comesToRest(bench);

    const QString secondPerson = bench.addPerson({{"lastName", "Byron"}});
    const QString thirdPerson = bench.addPerson({{"lastName", "Byron"}});
    bench.marketoOrg.merge(secondPerson, person);
    bench.pass(1);
    bench.marketoOrg.merge(thirdPerson, secondPerson);
    bench.cycle();
    QCOMPARE(bench.personOf(third), thirdPerson);
    QCOMPARE(bench.marketo(thirdPerson, "salesforceId"), third);
    QCOMPARE(bench.salesforce(third, "Marketo_Id__c"), thirdPerson);
    QCOMPARE(bench.salesforceOrg.living(), 1);
    comesToRest(bench);
}

QTEST_GUILESS_MAIN(TestLifeCycle)
#include "tst_life_cycle.moc"
