// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench.h"

#include <QTest>

namespace lockstep::sync {

using core::ObjectType;

// The contact of a person account can only be read: Salesforce takes its values through the account.
class PersonAccountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsContactGoesOneWayAndHoldsUpNoOther();
    void nothingIsWrittenToItAtAll();
    void anOwnerItIsToGetIsSaidToBeLeft();

private:
    // An org with person accounts, and what it says to whoever writes their contacts.
    static void prepare(Workbench& bench);
    static QString accountContact(Workbench& bench, Workbench::Values list);
};

void PersonAccountsTest::prepare(Workbench& bench)
{
    core::FieldInfo field;
    field.name = QStringLiteral("IsPersonAccount");
    field.type = core::FieldType::Boolean;
    field.createable = false;
    field.updateable = false;
    bench.salesforceOrg.schema.objects[ObjectType::Contact].fields += field;
    bench.salesforceOrg.rule = [](const core::Record& record) -> std::optional<core::Error> {
        if (!record.values.value(QStringLiteral("IsPersonAccount")).toBool())
            return std::nullopt;
        core::Error error;
        error.code = QStringLiteral("INVALID_FIELD_FOR_INSERT_UPDATE");
        error.scope = core::ErrorScope::Record;
        error.retry = core::RetryClass::Admin;
        error.outcome = core::Outcome::Done;
        error.message = QStringLiteral("bad field names on insert/update call: Title");
        error.fields = QStringList{QStringLiteral("Title"), QStringLiteral("Marketo_Id__c")};
        return error;
    };
}

QString PersonAccountsTest::accountContact(Workbench& bench, Workbench::Values list)
{
    core::FieldValues all = Workbench::values({{"LastName", "Hopper"}, {"IsPersonAccount", "true"}});
    all.insert(Workbench::values(list));
    return bench.salesforceOrg.add(ObjectType::Contact, all);
}

void PersonAccountsTest::itsContactGoesOneWayAndHoldsUpNoOther()
{
    Workbench bench;
    prepare(bench);
    const QString own = accountContact(bench, {{"Title", "VP"}});
    const QString plain = bench.addContact({{"Title", "VP"}});
    bench.cycle();
    bench.pass(5);
    bench.cycle();
    bench.pass(5);
    const QString person = bench.personOf(own);
    bench.editMarketo(person, {{"title", "CMO"}});
    bench.editMarketo(bench.personOf(plain), {{"title", "CMO"}});
    QVERIFY(bench.cycle().result == core::RunResult::Succeeded);
    QCOMPARE(bench.salesforce(plain, "Title"), QStringLiteral("CMO"));
    QCOMPARE(bench.salesforce(own, "Title"), QStringLiteral("VP"));
    QCOMPARE(bench.marketo(person, "title"), QStringLiteral("VP")); // as any field that only goes there
    QVERIFY(!bench.logTypes().contains(QStringLiteral("suspended")));
    QVERIFY(bench.failures().isEmpty());
    bench.editSalesforce(own, {{"Title", "CTO"}});
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.marketo(person, "title"), QStringLiteral("CTO"));
    comesToRest(bench);
}

void PersonAccountsTest::nothingIsWrittenToItAtAll()
{
    Workbench bench;
    prepare(bench);
    const QString own = accountContact(bench, {{"Title", "VP"}});
    bench.cycle();
    QVERIFY(bench.linkOfRecord(own).isLinked());
    QCOMPARE(bench.marketo(bench.personOf(own), "salesforceId"), own);
    QVERIFY(bench.salesforceRemote.writes().isEmpty());
    QVERIFY(bench.failures().isEmpty());
    comesToRest(bench);
}

void PersonAccountsTest::anOwnerItIsToGetIsSaidToBeLeft()
{
    Workbench bench;
    prepare(bench);
    const QString own = accountContact(bench, {{"Title", "VP"}});
    bench.cycle();
    bench.forgetJournals();
    core::PushTarget target;
    target.assign = QStringLiteral("user:") + support::FakeOrg::otherUser;
    QVERIFY(bench.push(bench.personOf(own), target));
    QVERIFY(bench.salesforceRemote.writes().isEmpty());
    QCOMPARE(bench.failures().size(), 1);
    QCOMPARE(bench.failures().first().code, QStringLiteral("INVALID_PERSON_ACCOUNT_OPERATION"));
}

} // namespace lockstep::sync

QTEST_GUILESS_MAIN(lockstep::sync::PersonAccountsTest)
#include "tst_person_accounts.moc"
