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
};

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

} // namespace lockstep::sync

QTEST_GUILESS_MAIN(lockstep::sync::HiddenFieldsTest)
#include "tst_hidden_fields.moc"
