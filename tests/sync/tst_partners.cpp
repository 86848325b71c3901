// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench.h"

#include <QTest>

using namespace lockstep;
using namespace lockstep::sync;
using core::LinkState;
using support::FakeRemote;

// Who belongs together where a feed has not told of one of them, or a former link still names them.
class TestPartners : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whomTheFirstLoadIsNotToldOfIsLookedFor();
    void whoNamesTheRecordIsMergedThoughTheFirstLoadDidNotTell();
    void aFullComparisonLooksInMarketoToo();
    void aPersonOfADeletedRecordTakesTheRecordOfWhomTheyWin();
    void aDeletedRecordEnteredAnewWithItsKeyIsRelinked_data();
    void aDeletedRecordEnteredAnewWithItsKeyIsRelinked();
    void aRivalThatIsDeletedLeavesThePersonToTheOther();
    void aPersonOfADeletedRecordCanBeLinkedByHand();
    void aDeletedRecordEnteredAnewIsNotMadeOnceMore();
    void severalThatWereEnteredAnewAreLeftToTheUser_data();
    void severalThatWereEnteredAnewAreLeftToTheUser();
    void aRestoredRecordIsNoWishForAnotherOne();
    void aContactIsKnownByTheKeyOfItsLead_data();
    void aContactIsKnownByTheKeyOfItsLead();
    void aLeadIsLookedAtThoughAFieldIsHiddenMeanwhile();
    void aKeyThatAConvertedLeadKeepsIsNotUsedAgain();
    void theNumberOfAKeyIsKnownAfterARebuild();
    void aKeyIsFollowedThoughThePersonIsReadByAnotherProcess();
    void whoIsJoinedWithAnotherFreesTheRivals();
    void aKeyEnteredByHandFreesTheRivals();
    void withoutMatchingByEmailNobodyHasARival();

private:
    struct Trio // one record and two people of one e-mail address
    {
        QString lead;
        QString first;
        QString second;
    };
    static Trio rivals(Workbench& bench);
};

TestPartners::Trio TestPartners::rivals(Workbench& bench)
{
    const Trio trio{bench.addLead({{"Email", "ada@example.com"}}),
                    bench.addPerson({{"email", "ada@example.com"}}),
                    bench.addPerson({{"email", "ada@example.com"}})};
    bench.cycle();
    bench.pass(5);
    return trio;
}

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
    const QString person = bench.addPerson({{"title", "CMO"}, {"salesforceId", lead.toUtf8().constData()}});
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

void TestPartners::aPersonOfADeletedRecordTakesTheRecordOfWhomTheyWin()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString gone = bench.linkedLead({{"Title", "CMO"}});
    const QString loser = bench.personOf(lead);
    const QString winner = bench.personOf(gone);
    bench.salesforceOrg.remove(gone);
    bench.cycle();
    bench.pass(5);
    bench.marketoOrg.merge(winner, loser);
    QVERIFY(addsUp(bench.cycle()));
    QCOMPARE(bench.personOf(lead), winner);
    QVERIFY(bench.linkOfRecord(lead).state == LinkState::InSync);
    QCOMPARE(bench.marketo(winner, "salesforceId"), lead);
    QCOMPARE(bench.marketo(winner, "salesforceType"), QStringLiteral("Lead"));
    QVERIFY(!bench.marketoOrg.at(winner).values.value(QStringLiteral("salesforceIsDeleted")).toBool());
    // The first key is still the deleted record's.
    QCOMPARE(bench.salesforce(lead, "Marketo_Id__c"), winner + QStringLiteral("-2"));
    QVERIFY(bench.failures().isEmpty());
    comesToRest(bench);
}

void TestPartners::aDeletedRecordEnteredAnewWithItsKeyIsRelinked_data()
{
    QTest::addColumn<bool>("atOnce");
    QTest::newRow("in one cycle") << true;
    QTest::newRow("one cycle later") << false;
}

void TestPartners::aDeletedRecordEnteredAnewWithItsKeyIsRelinked()
{
    QFETCH(const bool, atOnce);
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(lead);
    bench.salesforceOrg.remove(lead);
    if (!atOnce)
        bench.cycle();
    bench.pass(5);
    const QString again = bench.addLead({{"Title", "CMO"}, {"Marketo_Id__c", person.toUtf8().constData()}});
    bench.cycle();
    QCOMPARE(bench.marketoOrg.living(), 1);
    QCOMPARE(bench.personOf(again), person);
    QVERIFY(bench.logTypes().contains(QStringLiteral("relinked")));
    QVERIFY(bench.linkOfRecord(again).state == LinkState::InSync);
    QCOMPARE(bench.marketo(person, "salesforceId"), again);
    QCOMPARE(bench.marketo(person, "salesforceType"), QStringLiteral("Lead"));
    QVERIFY(!bench.marketoOrg.at(person).values.value(QStringLiteral("salesforceIsDeleted")).toBool());
    // They meet for the first time: nothing says that the new record's title is an edit.
    QCOMPARE(bench.salesforce(again, "Title"), QStringLiteral("VP"));
    QCOMPARE(bench.conflicts(again).size(), 1);
    comesToRest(bench);
}

void TestPartners::aRivalThatIsDeletedLeavesThePersonToTheOther()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(lead);
    const QString contact =
        bench.addContact({{"LastName", "Byron"}, {"Marketo_Id__c", person.toUtf8().constData()}});
    bench.cycle();
    QCOMPARE(bench.linkOfRecord(contact).stateCode, QStringLiteral("two-records-one-person"));
    bench.pass(5);
    bench.salesforceOrg.remove(lead);
    bench.cycle();
    bench.pass(5);
    bench.editSalesforce(contact, {{"Phone", "1"}});
    bench.cycle();
    QCOMPARE(bench.personOf(contact), person);
    QCOMPARE(bench.marketo(person, "phone"), QStringLiteral("1"));
    QVERIFY(bench.failures().isEmpty());
    comesToRest(bench);
}

void TestPartners::aPersonOfADeletedRecordCanBeLinkedByHand()
{
    Workbench bench;
    const QString gone = bench.linkedLead({{"Title", "VP"}});
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(gone);
    bench.salesforceOrg.remove(gone);
    bench.marketoOrg.remove(bench.personOf(lead));
    bench.cycle();
    bench.pass(5);
    const auto reply = bench.serve(core::RunRequest::link(person.toLongLong(), lead));
    QVERIFY(reply);
    QVERIFY(reply->refused.isEmpty());
    QCOMPARE(bench.personOf(lead), person);
    QVERIFY(bench.logTypes().contains(QStringLiteral("relinked")));
    QCOMPARE(bench.marketo(person, "salesforceId"), lead);
    bench.pass(5);
    bench.cycle();
    comesToRest(bench);
}

// What a first push would link a new one finds as well.
void TestPartners::aDeletedRecordEnteredAnewIsNotMadeOnceMore()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Email", "ada@example.com"}, {"Title", "VP"}});
    const QString person = bench.personOf(lead);
    bench.salesforceOrg.remove(lead);
    const QString again = bench.addLead({{"Email", "Ada@example.com"}, {"Title", "VP"}});
    const auto pushed = bench.push(person, {QStringLiteral("auto"), true});
    QVERIFY(pushed);
    QVERIFY(pushed->refused.isEmpty());
    QVERIFY(addsUp(pushed->summary));
    QCOMPARE(bench.salesforceOrg.living(), 1);
    QCOMPARE(bench.linkOfPerson(person).record, again);
    QVERIFY(bench.logTypes().contains(QStringLiteral("relinked")));
    QCOMPARE(bench.marketo(person, "salesforceId"), again);
    QCOMPARE(bench.salesforce(again, "Marketo_Id__c"), person + QStringLiteral("-2"));
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.marketoOrg.living(), 1);
    comesToRest(bench);
}

void TestPartners::severalThatWereEnteredAnewAreLeftToTheUser_data()
{
    QTest::addColumn<bool>("link");
    QTest::newRow("one is linked") << true;
    QTest::newRow("a lead of their own is made") << false;
}

void TestPartners::severalThatWereEnteredAnewAreLeftToTheUser()
{
    QFETCH(const bool, link);
    Workbench bench;
    const QString lead = bench.linkedLead({{"Email", "ada@example.com"}, {"Title", "VP"}});
    const QString person = bench.personOf(lead);
    bench.salesforceOrg.remove(lead);
    const QString first = bench.addLead({{"Email", "ada@example.com"}});
    const QString second = bench.addLead({{"Email", "ada@example.com"}});
    const auto pushed = bench.push(person, {QStringLiteral("auto"), true});
    QVERIFY(pushed);
    QCOMPARE(pushed->refused.value(person.toLongLong()).code, QStringLiteral("possible-duplicate"));
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(bench.salesforceOrg.living(), 2);
        QCOMPARE(bench.marketoOrg.living(), 1);
        QVERIFY(bench.linkOfPerson(person).state == LinkState::PossibleDuplicate);
        QVERIFY(bench.linkOfRecord(first).state == LinkState::PossibleDuplicate);
        QVERIFY(bench.linkOfRecord(second).state == LinkState::PossibleDuplicate);
        bench.pass(5);
        bench.cycle();
    }
    QVERIFY(bench.marketoOrg.at(person).values.value(QStringLiteral("salesforceIsDeleted")).toBool());

    const auto decided = bench.serve(link ? core::RunRequest::link(person.toLongLong(), first)
                                          : core::RunRequest::separate({person.toLongLong()}, {}));
    QVERIFY(decided);
    QVERIFY(decided->refused.isEmpty());
    QCOMPARE(bench.salesforceOrg.living(), link ? 2 : 3);
    QVERIFY(bench.linkOfPerson(person).isLinked());
    QCOMPARE(bench.linkOfPerson(person).record == first, link);
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.marketoOrg.living(), link ? 2 : 3); // the others are nobody's duplicates any more
    comesToRest(bench);
}

void TestPartners::aRestoredRecordIsNoWishForAnotherOne()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(lead);
    bench.salesforceOrg.remove(lead);
    bench.editMarketo(person, {{"company", ""}}); // no lead without it
    QVERIFY(bench.push(person, {QStringLiteral("auto"), true}));
    bench.salesforceOrg.restore(lead);
    bench.editMarketo(person, {{"company", "Falcon"}});
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.linkOfPerson(person).record, lead);
    bench.pass(5);
    bench.salesforceOrg.remove(lead);
    bench.cycle();
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.salesforceOrg.living(), 0);
    QVERIFY(bench.linkOfPerson(person).state == LinkState::DeletedInSalesforce);
}

void TestPartners::aContactIsKnownByTheKeyOfItsLead_data()
{
    QTest::addColumn<bool>("contactFirst");
    QTest::addColumn<bool>("merged");
    QTest::newRow("the contact is shown first") << true << false;
    QTest::newRow("the lead is shown first") << false << false;
    QTest::newRow("the winner of a merge is shown first") << true << true;
    QTest::newRow("the loser of a merge is shown first") << false << true;
}

// Converted or merged while the database was lost.
void TestPartners::aContactIsKnownByTheKeyOfItsLead()
{
    QFETCH(const bool, contactFirst);
    QFETCH(const bool, merged);
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(lead);
    QString heir;
    if (merged) {
        heir = bench.addLead({{"Title", "VP"}});
        bench.pass(1);
        bench.salesforceOrg.merge(heir, lead);
    } else {
        heir = bench.salesforceOrg.convert(lead);
    }
    if (!contactFirst) {
        bench.pass(1);
        bench.editSalesforce(heir, {{"Phone", "1"}});
    }
    bench.salesforceRemote.changesPerPage = 1;
    bench.loseDatabase();
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.marketoOrg.living(), 1);
    QCOMPARE(bench.linkOfPerson(person).record, heir);
    QCOMPARE(bench.marketo(person, "salesforceId"), heir);
    QCOMPARE(bench.marketo(person, "salesforceType"),
             merged ? QStringLiteral("Lead") : QStringLiteral("Contact"));
    comesToRest(bench);
}

void TestPartners::aLeadIsLookedAtThoughAFieldIsHiddenMeanwhile()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Email", "ada@example.com"}, {"Title", "VP"}});
    const QString person = bench.personOf(lead);
    const QString contact = bench.salesforceOrg.convert(lead);
    bench.salesforceRemote.afterwards(QStringLiteral("read"), [&] {
        bench.salesforceOrg.hide(core::ObjectType::Lead, QStringLiteral("Title"));
    });
    QVERIFY(bench.serve(core::RunRequest::pull({contact})));
    QVERIFY(!bench.salesforceOrg.knows(core::ObjectType::Lead, QStringLiteral("Title")));
    QCOMPARE(bench.marketoOrg.living(), 1);
    QCOMPARE(bench.personOf(contact), person);
    bench.pass(5);
    bench.cycle();
    comesToRest(bench);
}

void TestPartners::aKeyThatAConvertedLeadKeepsIsNotUsedAgain()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(lead);
    bench.salesforceOrg.remove(bench.salesforceOrg.convert(lead));
    bench.loseDatabase();
    bench.pass(5);
    bench.cycle();
    QVERIFY(bench.linkOfPerson(person).state == LinkState::NotInSalesforce);
    const auto pushed = bench.push(person);
    QVERIFY(pushed);
    QVERIFY(pushed->refused.isEmpty());
    QCOMPARE(pushed->summary.created.salesforce, 1);
    QVERIFY(bench.failures().isEmpty());
    QCOMPARE(bench.salesforce(bench.linkOfPerson(person).record, "Marketo_Id__c"),
             person + QStringLiteral("-2"));
    bench.pass(5);
    bench.cycle();
    comesToRest(bench);
}

void TestPartners::theNumberOfAKeyIsKnownAfterARebuild()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(lead);
    const core::PushTarget again{QStringLiteral("auto"), true};
    bench.salesforceOrg.remove(lead);
    QVERIFY(bench.push(person, again));
    const QString second = bench.linkOfPerson(person).record;
    bench.loseDatabase();
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.linkOfPerson(person).record, second);
    bench.pass(5);
    bench.salesforceOrg.remove(second);
    QVERIFY(bench.push(person, again));
    QCOMPARE(bench.salesforce(bench.linkOfPerson(person).record, "Marketo_Id__c"),
             person + QStringLiteral("-3"));
}

// An earlier tool has filled the keys; the people are still unread when the process ends.
void TestPartners::aKeyIsFollowedThoughThePersonIsReadByAnotherProcess()
{
    Workbench bench;
    const QString person = bench.addPerson({{"email", "ada@example.com"}, {"title", "VP"}});
    const QString lead = bench.addLead({{"Title", "VP"}, {"Marketo_Id__c", person.toUtf8().constData()}});
    core::Error refused;
    refused.code = QStringLiteral("610");
    refused.scope = core::ErrorScope::System;
    bench.marketoRemote.script({QStringLiteral("read"), FakeRemote::Fault::Refused, 1, refused});
    QVERIFY(bench.cycle().result == core::RunResult::Failed);
    bench.restart();
    bench.pass(60);
    bench.cycle();
    QCOMPARE(bench.marketoOrg.living(), 1);
    QCOMPARE(bench.personOf(lead), person);
    QCOMPARE(bench.marketo(person, "salesforceId"), lead);
    comesToRest(bench);
}

void TestPartners::whoIsJoinedWithAnotherFreesTheRivals()
{
    Workbench bench;
    const Trio all = rivals(bench);
    QVERIFY(bench.linkOfRecord(all.lead).state == LinkState::PossibleDuplicate);
    const QString other = bench.addLead({{"Email", "bob@example.com"}});
    bench.editMarketo(all.second, {{"email", "bob@example.com"}});
    bench.cycle();
    QCOMPARE(bench.personOf(other), all.second);
    QCOMPARE(bench.personOf(all.lead), all.first);
    QVERIFY(bench.linkOfRecord(all.lead).state == LinkState::InSync);
    comesToRest(bench);
}

void TestPartners::aKeyEnteredByHandFreesTheRivals()
{
    Workbench bench;
    const Trio all = rivals(bench);
    const QString other = bench.addLead({{"Marketo_Id__c", all.second.toUtf8().constData()}});
    bench.cycle();
    QCOMPARE(bench.personOf(other), all.second);
    QCOMPARE(bench.personOf(all.lead), all.first);
    bench.pass(5);
    bench.cycle();
    comesToRest(bench);
}

void TestPartners::withoutMatchingByEmailNobodyHasARival()
{
    Workbench bench;
    const Trio all = rivals(bench);
    QVERIFY(bench.settings.setValue(QStringLiteral("match.byEmail"), QStringLiteral("false")));
    bench.cycle();
    QCOMPARE(bench.marketoOrg.living(), 3);
    QVERIFY(bench.linkOfRecord(all.lead).isLinked());
    QVERIFY(bench.linkOfPerson(all.first).state == LinkState::NotInSalesforce);
    QVERIFY(bench.linkOfPerson(all.second).state == LinkState::NotInSalesforce);
    bench.pass(5);
    bench.cycle();
    comesToRest(bench);
}

QTEST_GUILESS_MAIN(TestPartners)
#include "tst_partners.moc"
