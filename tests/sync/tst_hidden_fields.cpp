// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench.h"

#include <QTest>

namespace lockstep::sync {

using core::ObjectType;
using core::RunRequest;
using core::RunResult;
using core::System;

// A field that is hidden while the kept describe still shows it: the refused request is made again without
// it, whatever it was for, and nobody waits who does not need that field.
class HiddenFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsUnderWayAreAllAskedAgain_data();
    void readsUnderWayAreAllAskedAgain();
    void aSearchIsAskedAgain();
    void whoIsLookedForByAHiddenEmailWaits_data();
    void whoIsLookedForByAHiddenEmailWaits();
    void aPushReadsThePersonAgain();
    void aPushFindsAPersonNotKnownYet();
    void anUndoReadsThePersonAgain();
    void whatIsNotKnownWholeIsLookedAtAgain();
    void theOtherObjectsFieldOfThatNameStays();
};

void HiddenFieldsTest::theOtherObjectsFieldOfThatNameStays()
{
    Workbench bench;
    const QString lead = bench.addLead({{"Email", "ada@example.com"}, {"Title", "VP"}});
    const QString contact = bench.addContact({{"Email", "grace@example.com"}, {"Title", "VP"}});
    bench.cycle();
    bench.pass(5);
    bench.salesforceOrg.hide(ObjectType::Lead, QStringLiteral("Title"));
    bench.editSalesforce(contact, {{"Title", "CMO"}});
    bench.cycle();
    QCOMPARE(bench.marketo(bench.personOf(contact), "title"), QStringLiteral("CMO"));
    QCOMPARE(bench.failures().size(), 1);
    QVERIFY(bench.failures().first().object == ObjectType::Lead);
}

void HiddenFieldsTest::readsUnderWayAreAllAskedAgain_data()
{
    QTest::addColumn<QString>("ofLead");
    QTest::addColumn<QString>("ofContact");
    QTest::newRow("the same field") << QStringLiteral("Title") << QStringLiteral("Title");
    // The answer to the first refusal has read both describes anew.
    QTest::newRow("one field each") << QStringLiteral("City") << QStringLiteral("Account.Name");
}

void HiddenFieldsTest::readsUnderWayAreAllAskedAgain()
{
    QFETCH(const QString, ofLead);
    QFETCH(const QString, ofContact);
    Workbench bench;
    const QString lead = bench.addLead({{"Email", "ada@example.com"}, {"FirstName", "Ada"}});
    const QString contact = bench.addContact({{"Email", "grace@example.com"}, {"FirstName", "Grace"}});
    bench.cycle();
    bench.pass(5);
    const QString first = bench.personOf(lead);
    const QString second = bench.personOf(contact);
    bench.editMarketo(first, {{"firstName", "Augusta"}});
    bench.editMarketo(second, {{"firstName", "Brewster"}});
    bench.salesforceOrg.hide(ObjectType::Lead, ofLead);
    bench.salesforceOrg.hide(ObjectType::Contact, ofContact);
    QVERIFY(bench.serve(RunRequest::push({first.toLongLong(), second.toLongLong()}, {})).has_value());
    QVERIFY(bench.lastRun.result == RunResult::Succeeded);
    QCOMPARE(bench.salesforce(lead, "FirstName"), QStringLiteral("Augusta"));
    QCOMPARE(bench.salesforce(contact, "FirstName"), QStringLiteral("Brewster"));
}

void HiddenFieldsTest::aSearchIsAskedAgain()
{
    Workbench bench;
    (void)bench.linkedLead({{"Email", "ada@example.com"}});
    const QString person =
        bench.addPerson({{"email", "bob@example.com"}, {"lastName", "Bob"}, {"company", "Bobs"}});
    bench.salesforceOrg.hide(ObjectType::Lead, QStringLiteral("City"));
    QVERIFY(bench.push(person).has_value());
    QVERIFY(bench.lastRun.result == RunResult::Succeeded);
    QVERIFY(bench.linkOfPerson(person).isLinked());
    QCOMPARE(bench.failures().size(), 1);
    QCOMPARE(bench.failures().first().field, QStringLiteral("City"));
}

void HiddenFieldsTest::whoIsLookedForByAHiddenEmailWaits_data()
{
    QTest::addColumn<ObjectType>("object");
    QTest::newRow("of leads") << ObjectType::Lead;
    QTest::newRow("of contacts") << ObjectType::Contact;
}

void HiddenFieldsTest::whoIsLookedForByAHiddenEmailWaits()
{
    QFETCH(const ObjectType, object);
    Workbench bench;
    const QString lead = bench.linkedLead({{"Email", "ada@example.com"}, {"City", "Rome"}});
    const QString asked =
        bench.addPerson({{"email", "bob@example.com"}, {"lastName", "Bob"}, {"company", "Bobs"}});
    const QString other = bench.addPerson({{"lastName", "Nobody"}, {"company", "Nowhere"}});
    const core::Schema all = bench.salesforceOrg.schema;
    bench.salesforceOrg.hide(object, QStringLiteral("Email"));
    QVERIFY(bench.serve(RunRequest::push({asked.toLongLong(), other.toLongLong()}, {})).has_value());
    QVERIFY(!bench.linkOfPerson(asked).isLinked());
    QVERIFY(bench.linkOfPerson(other).isLinked());
    const auto waits = store::LedgerStore(*bench.database).failures(bench.linkOfPerson(asked).id);
    QCOMPARE(waits->size(), 1);
    QCOMPARE(waits->first().code, QStringLiteral("field-hidden"));
    QCOMPARE(waits->first().arguments, QStringList{core::toString(object) + QStringLiteral(".Email")});
    QVERIFY(waits->first().target == System::Salesforce);

    bench.pass(5);
    bench.editSalesforce(lead, {{"City", "Bonn"}});
    bench.cycle();
    QVERIFY(bench.lastRun.result != RunResult::Failed);
    QCOMPARE(bench.marketo(bench.personOf(lead), "city"), QStringLiteral("Bonn"));
    QVERIFY(!bench.linkOfPerson(asked).isLinked());

    bench.salesforceOrg.schema = all;
    bench.pass(70);
    bench.cycle();
    QVERIFY(bench.linkOfPerson(asked).isLinked());
    QVERIFY(bench.failures().isEmpty());
}

void HiddenFieldsTest::aPushReadsThePersonAgain()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}, {"City", "Rome"}});
    const QString person = bench.personOf(lead);
    bench.editMarketo(person, {{"title", "CMO"}});
    bench.marketoOrg.hide(ObjectType::Person, QStringLiteral("city"));
    QVERIFY(bench.push(person).has_value());
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
}

void HiddenFieldsTest::aPushFindsAPersonNotKnownYet()
{
    Workbench bench;
    (void)bench.linkedLead({{"City", "Rome"}});
    const QString person =
        bench.addPerson({{"email", "bob@example.com"}, {"lastName", "Bob"}, {"company", "Bobs"}});
    bench.marketoOrg.hide(ObjectType::Person, QStringLiteral("city"));
    const auto reply = bench.push(person);
    QVERIFY(reply.has_value());
    QVERIFY(reply->refused.isEmpty());
    QVERIFY(bench.linkOfPerson(person).isLinked());
}

void HiddenFieldsTest::anUndoReadsThePersonAgain()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}, {"City", "Rome"}, {"Phone", "1"}});
    const QString person = bench.personOf(lead);
    bench.editSalesforce(lead, {{"City", "Bonn"}});
    const qint64 run = bench.cycle().run;
    bench.pass(5);
    bench.editMarketo(person, {{"city", "Oslo"}});
    bench.marketoOrg.hide(ObjectType::Person, QStringLiteral("phone"));
    const auto report = bench.undo({run});
    QVERIFY(report.has_value());
    QCOMPARE(bench.marketo(person, "city"), QStringLiteral("Oslo"));
    QCOMPARE(report->left.size(), 1);
    QCOMPARE(report->left.first().reason, QStringLiteral("changed-since"));
}

// A field joins while a pair is being worked on, so that nothing can be said of it for now.
void HiddenFieldsTest::whatIsNotKnownWholeIsLookedAtAgain()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}, {"City", "Rome"}});
    bench.setRule(ObjectType::Lead, "Rep_Note__c", [](core::FieldMapping& mapping) {
        mapping.marketoField = QStringLiteral("repNote");
        mapping.enabled = true;
    });
    bench.pass(15); // our own writes leave the look-back
    bench.cycle();
    bench.pass(5);
    bench.editMarketo(bench.personOf(lead), {{"title", "CMO"}});
    bench.salesforceRemote.meanwhile(QStringLiteral("read"), [&bench] {
        core::FieldInfo note;
        note.name = QStringLiteral("repNote");
        note.length = 255;
        bench.marketoOrg.schema.objects[ObjectType::Person].fields += note;
        bench.salesforceOrg.hide(ObjectType::Lead, QStringLiteral("City"));
    });
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("VP"));
    QCOMPARE(*store::WorkStore(*bench.database).dirtyCount(), 1);
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
    comesToRest(bench);
}

} // namespace lockstep::sync

QTEST_GUILESS_MAIN(lockstep::sync::HiddenFieldsTest)
#include "tst_hidden_fields.moc"
