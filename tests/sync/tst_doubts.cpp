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
    void whatMayBeRestoredStaysFenced();
    void whatIsRestoredMeanwhileIsNotWrittenBeforeTheFenceIsOver();
    void whatIsGoneForGoodIsFencedNoMore_data();
    void whatIsGoneForGoodIsFencedNoMore();
    void aFlagThatSomebodySetTellsNothing();
    void whatHoldsAsPlannedIsAgreedOnWhoeverWroteIt();
    void whatAConvertedLeadHoldsAsPlannedIsAgreedOn();
    void whatIsHiddenSinceIsNoBlank();
    void theMarkerTellsWhateverWasEditedSince();
    void withoutItsFieldTheMarkerIsOff();
    void whoWasDeletedBeforeTheReadBackIsNotMadeAgain();

private:
    // The next write to Salesforce fails so, and cannot be looked up at once.
    static void loseAnswer(Workbench& bench, Fault fault);
    static void settle(Workbench& bench);
    // A new lead's title was edited in Marketo, from VP to CMO, and the answer of its write lost.
    static QString leadInDoubt(Workbench& bench, Fault fault);
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

QString TestDoubts::leadInDoubt(Workbench& bench, Fault fault)
{
    QString lead = bench.linkedLead({{"Title", "VP"}});
    bench.editMarketo(bench.personOf(lead), {{"title", "CMO"}});
    loseAnswer(bench, fault);
    bench.cycle();
    return lead;
}

void TestDoubts::aDeletedRecordStillTellsThatTheWriteLanded()
{
    Workbench bench;
    bench.setRule(ObjectType::Lead, "Title",
                  [](core::FieldMapping& mapping) { mapping.conflictRule = core::ConflictRule::Salesforce; });
    const QString lead = leadInDoubt(bench, Fault::CutAfter);
    const QString person = bench.personOf(lead);
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

// A key finds nobody who is deleted, and the feed tells of a deletion by the id alone.
void TestDoubts::whoWasDeletedBeforeTheReadBackIsNotMadeAgain()
{
    struct Death // of the process
    { };
    Workbench bench;
    const QString lead = bench.addLead({{"Email", "ada@example.com"}});
    QString person;
    bench.marketoRemote.meanwhile(QStringLiteral("read"), [&] {
        person = bench.marketoOrg.records().firstKey();
        throw Death();
    });
    QVERIFY_THROWS_EXCEPTION(Death, bench.cycle());
    bench.marketoRemote.meanwhile(QStringLiteral("read"), [] {});
    bench.marketoOrg.remove(person);
    bench.restart();
    bench.pass(30);
    bench.cycle();
    bench.pass(30);
    bench.cycle();
    QCOMPARE(bench.marketoOrg.living(), 0);
    QVERIFY(bench.linkOfRecord(lead).deletedInMarketo);
}

void TestDoubts::whatMayBeRestoredStaysFenced()
{
    Workbench bench;
    const QString lead = leadInDoubt(bench, Fault::CutBefore);
    bench.salesforceOrg.remove(lead);
    bench.pass(1);
    bench.cycle();
    QCOMPARE(bench.openIntents().size(), 1);
    settle(bench);
    QCOMPARE(bench.openIntents().size(), 0);
    QCOMPARE(bench.linkOfRecord(lead).deletedInSalesforce, true);
}

void TestDoubts::whatIsRestoredMeanwhileIsNotWrittenBeforeTheFenceIsOver()
{
    Workbench bench;
    const QString lead = leadInDoubt(bench, Fault::CutBefore);
    const QString person = bench.personOf(lead);
    bench.salesforceOrg.remove(lead);
    bench.pass(1);
    bench.cycle();
    bench.salesforceOrg.restore(lead);
    bench.forgetJournals();
    bench.pass(1);
    bench.cycle();
    QCOMPARE(bench.salesforceRemote.writes().size(), 0);
    settle(bench);
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
    QCOMPARE(bench.linkOfRecord(lead).deletedInSalesforce, false);
    comesToRest(bench);
}

void TestDoubts::whatIsGoneForGoodIsFencedNoMore_data()
{
    QTest::addColumn<bool>("converted");
    QTest::newRow("lost a merge") << false;
    QTest::newRow("converted, then deleted") << true;
}

// Nothing can be carried out late.
void TestDoubts::whatIsGoneForGoodIsFencedNoMore()
{
    QFETCH(const bool, converted);
    Workbench bench;
    const QString lead = leadInDoubt(bench, Fault::CutBefore);
    const QString person = bench.personOf(lead);
    QCOMPARE(bench.openIntents().size(), 1);
    QString heir;
    if (converted) {
        heir = bench.salesforceOrg.convert(lead);
        bench.salesforceOrg.remove(lead);
    } else {
        heir = bench.addLead({{"Title", "VP"}});
        bench.salesforceOrg.merge(heir, lead);
    }
    bench.pass(1);
    bench.cycle();
    QCOMPARE(bench.openIntents().size(), 0);
    QCOMPARE(bench.linkOfPerson(person).record, heir);
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

// A blank tells nobody's name, and a value that was rewritten at once is not ours any more.
void TestDoubts::whatHoldsAsPlannedIsAgreedOnWhoeverWroteIt()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"City", "Lyon"}, {"Phone", "1"}});
    const QString person = bench.personOf(lead);
    bench.marketoOrg.rule = [](core::Record& record) -> std::optional<core::Error> {
        core::FieldValue& city = record.values[QStringLiteral("city")];
        city = core::FieldValue::text(city.toString().toUpper());
        return std::nullopt;
    };
    bench.editSalesforce(lead, {{"City", "Rome"}, {"Phone", ""}});
    bench.marketoRemote.script({QStringLiteral("update"), Fault::CutAfter, 1, {}});
    bench.cycle();
    QCOMPARE(bench.openIntents().size(), 1);
    bench.editSalesforce(lead, {{"Phone", "2"}});
    settle(bench);
    QCOMPARE(bench.marketo(person, "phone"), QStringLiteral("2"));
    QCOMPARE(bench.salesforce(lead, "Phone"), QStringLiteral("2"));
}

void TestDoubts::whatAConvertedLeadHoldsAsPlannedIsAgreedOn()
{
    Workbench bench;
    QVERIFY(bench.settings.setValue(QStringLiteral("conflict.contact"), QStringLiteral("salesforce")));
    const QString lead = bench.linkedLead({{"City", "Lyon"}, {"Phone", "1"}});
    const QString person = bench.personOf(lead);
    bench.salesforceOrg.rule = [](core::Record& record) -> std::optional<core::Error> {
        core::FieldValue& city = record.values[QStringLiteral("City")];
        city = core::FieldValue::text(city.toString().toUpper());
        return std::nullopt;
    };
    bench.editMarketo(person, {{"city", "Rome"}, {"phone", ""}});
    loseAnswer(bench, Fault::CutAfter);
    bench.cycle();
    QCOMPARE(bench.openIntents().size(), 1);
    bench.editMarketo(person, {{"phone", "2"}});
    const QString contact = bench.salesforceOrg.convert(lead);
    settle(bench);
    QCOMPARE(bench.marketo(person, "phone"), QStringLiteral("2"));
    QCOMPARE(bench.salesforce(contact, "Phone"), QStringLiteral("2"));
}

void TestDoubts::whatIsHiddenSinceIsNoBlank()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(lead);
    const core::Schema all = bench.salesforceOrg.schema;
    bench.editMarketo(person, {{"title", ""}});
    loseAnswer(bench, Fault::CutBefore);
    bench.cycle();
    QCOMPARE(bench.openIntents().size(), 1);
    bench.salesforceOrg.hide(ObjectType::Lead, QStringLiteral("Title"));
    settle(bench);
    QVERIFY(bench.openIntents().isEmpty());
    bench.salesforceOrg.schema = all;
    bench.pass(90);
    bench.cycle();
    // The write that would have cleared it never came, and nobody has set it anew.
    QCOMPARE(bench.salesforce(lead, "Title"), QString());
    QCOMPARE(bench.marketo(person, "title"), QString());
    comesToRest(bench);
}

void TestDoubts::theMarkerTellsWhateverWasEditedSince()
{
    Workbench bench;
    QVERIFY(
        bench.settings.setValue(QStringLiteral("salesforce.markerField"), QStringLiteral("Operation__c")));
    core::FieldInfo marker;
    marker.name = QStringLiteral("Operation__c");
    bench.salesforceOrg.schema.objects[ObjectType::Lead].fields += marker;
    bench.setRule(ObjectType::Lead, "Title",
                  [](core::FieldMapping& mapping) { mapping.conflictRule = core::ConflictRule::Salesforce; });
    const QString lead = leadInDoubt(bench, Fault::CutAfter);
    const QString person = bench.personOf(lead);
    const QList<store::Intent> open = bench.openIntents();
    QCOMPARE(open.size(), 1);
    QCOMPARE(bench.salesforce(lead, "Operation__c"), open.first().opId);
    // Of our value nothing is left; only the marker tells that the edit was made after it.
    bench.editSalesforce(lead, {{"Title", "CFO"}});
    bench.cycle();
    QCOMPARE(bench.openIntents().size(), 0); // at once, without the fence
    settle(bench);
    QCOMPARE(bench.marketo(person, "title"), QStringLiteral("CFO"));
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CFO"));
    QVERIFY(bench.conflicts(lead).isEmpty());
    comesToRest(bench);
}

void TestDoubts::withoutItsFieldTheMarkerIsOff()
{
    Workbench bench;
    QVERIFY(
        bench.settings.setValue(QStringLiteral("salesforce.markerField"), QStringLiteral("Operation__c")));
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    bench.editMarketo(bench.personOf(lead), {{"title", "CMO"}});
    QVERIFY(bench.cycle().result == core::RunResult::Succeeded);
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
}

QTEST_GUILESS_MAIN(TestDoubts)
#include "tst_doubts.moc"
