// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/link_fields.h"
#include "sync/plan.h"
#include "workbench.h"

#include <QTest>

using namespace lockstep;
using namespace lockstep::sync;

// Who is who, and what Sync Person does: matching, possible duplicates, lost databases, refusals.
class TestIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangedUserIsLearnedAnew();
    void anotherOrgIsNotWritten_data();
    void anotherOrgIsNotWritten();
    void oneOfEachEmailIsLinked();
    void severalOfOneEmailAreLeftToTheUser();
    void aDeletedTwinFreesTheOthers();
    void twoLeadsWithoutPersonBecomeTwoPeople();
    void aPersonJustMadeIsNoDuplicateOfTheNextLead();
    void aLostDatabaseIsRebuiltFromTheLinkFields();
    void aHalfMadeLinkIsCompleted();
    void aContactGoesToNoQueue();
    void aContactThatThePushFindsGoesToNoQueue();
    void aUserOwnsAPushedContact();
    void anOwnerThatTheOrgRefusesKeepsNothingElseBack_data();
    void anOwnerThatTheOrgRefusesKeepsNothingElseBack();
    void aDefaultStandsForWhatIsBlankOnly();
    void whatMayOnlyBeUpdatedFollowsTheCreate();
    void aDeletedLeadIsMadeAgainOnlyWhenAsked();
    void aPushWithoutCompanySendsNothing();
    void defaultsFillARequiredBlank();
    void peopleAreServedBesideACycle();
    void aChangeMadeByAFlowComesToRest();
    void aRepsEditMeanwhileIsMerged();
    void missingLinkFieldsAreNamedAndCreated();
    void aLinkFieldThatMayOnlyBeReadIsMissing();
    void besideMarketosOwnSyncNothingIsWritten();
    void aFieldSwitchedOnIsFilledBothWays();
};

void TestIdentity::oneOfEachEmailIsLinked()
{
    Workbench bench;
    const QString lead = bench.addLead({{"Email", "Ada@Example.com"}, {"Title", "VP"}});
    const QString person = bench.addPerson({{"email", "ada@example.com"}, {"phone", "1"}});
    const core::RunSummary run = bench.cycle();
    QCOMPARE(bench.marketoOrg.living(), 1);
    QCOMPARE(bench.personOf(lead), person);
    QVERIFY(bench.logTypes().contains(QStringLiteral("linked")));
    QCOMPARE(bench.marketo(person, "title"), QStringLiteral("VP"));
    QCOMPARE(bench.salesforce(lead, "Phone"), QStringLiteral("1"));
    QCOMPARE(bench.salesforce(lead, "Marketo_Id__c"), person);
    QCOMPARE(bench.marketo(person, "salesforceId"), lead);
    QVERIFY(addsUp(run));
    bench.pass(5);
    QVERIFY(bench.cycle().wroteNothing());
}

void TestIdentity::severalOfOneEmailAreLeftToTheUser()
{
    Workbench bench;
    const QString lead = bench.addLead({{"Email", "ada@example.com"}});
    const QString first = bench.addPerson({{"email", "ada@example.com"}});
    const QString second = bench.addPerson({{"email", "ada@example.com"}});
    const core::RunSummary run = bench.cycle();
    QCOMPARE(bench.writes(), 0);
    QCOMPARE(bench.marketoOrg.living(), 2);
    QVERIFY(bench.linkOfRecord(lead).state == core::LinkState::PossibleDuplicate);
    QVERIFY(bench.linkOfPerson(first).state == core::LinkState::PossibleDuplicate);
    QVERIFY(bench.linkOfPerson(second).state == core::LinkState::PossibleDuplicate);
    QVERIFY(addsUp(run));
    const auto pushed = bench.push(first);
    QVERIFY(pushed);
    QCOMPARE(pushed->refused.value(first.toLongLong()).code, QStringLiteral("possible-duplicate"));
    QCOMPARE(bench.salesforceOrg.living(), 1);

    // One of them gets another e-mail: the other two are now one of each.
    bench.editMarketo(second, {{"email", "other@example.com"}});
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.personOf(lead), first);
    QVERIFY(bench.linkOfPerson(second).state == core::LinkState::NotInSalesforce);
}

void TestIdentity::aDeletedTwinFreesTheOthers()
{
    Workbench bench;
    const QString lead = bench.addLead({{"Email", "ada@example.com"}});
    const QString first = bench.addPerson({{"email", "ada@example.com"}});
    const QString second = bench.addPerson({{"email", "ada@example.com"}});
    bench.cycle();
    bench.marketoOrg.remove(second);
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.personOf(lead), first);
    QVERIFY(bench.linkOfRecord(lead).state == core::LinkState::InSync);
}

void TestIdentity::twoLeadsWithoutPersonBecomeTwoPeople()
{
    Workbench bench;
    const QString one = bench.addLead({{"Email", "ada@example.com"}});
    const QString two = bench.addLead({{"Email", "ada@example.com"}});
    bench.cycle();
    QCOMPARE(bench.marketoOrg.living(), 2);
    QVERIFY(bench.personOf(one) != bench.personOf(two));
}

// The second lead is looked for in Marketo while the first one's person is on its way.
void TestIdentity::aPersonJustMadeIsNoDuplicateOfTheNextLead()
{
    Workbench bench;
    (void)bench.linkedLead({});
    bench.setChunk(1);
    const QString one = bench.addLead({{"Email", "ada@example.com"}});
    const QString two = bench.addLead({{"Email", "ada@example.com"}});
    bench.pass(5);
    QVERIFY(addsUp(bench.cycle()));
    QVERIFY(!bench.logTypes().contains(QStringLiteral("skipped")));
    QCOMPARE(bench.marketoOrg.living(), 3);
    QVERIFY(bench.personOf(one) != bench.personOf(two));
    bench.pass(5);
    bench.cycle();
    QVERIFY(bench.linkOfRecord(one).state == core::LinkState::InSync);
    QVERIFY(bench.linkOfRecord(two).state == core::LinkState::InSync);
    comesToRest(bench);
}

void TestIdentity::aLostDatabaseIsRebuiltFromTheLinkFields()
{
    Workbench bench;
    QStringList leads;
    for (int i = 0; i < 120; ++i)
        leads += bench.addLead({{"Title", "VP"}});
    bench.cycle();
    QStringList people;
    for (const QString& lead : std::as_const(leads))
        people += bench.personOf(lead);

    bench.database = std::move(*store::Database::open(QStringLiteral(":memory:")));
    bench.restart();
    bench.forgetJournals();
    bench.cycle();
    QCOMPARE(bench.writes(), 0);
    QCOMPARE(bench.marketoOrg.living(), 120);
    for (qsizetype i = 0; i < leads.size(); ++i)
        QCOMPARE(bench.personOf(leads.at(i)), people.at(i));
}

void TestIdentity::aHalfMadeLinkIsCompleted()
{
    Workbench bench;
    const QString lead = bench.addLead({});
    const QString person = bench.marketoOrg.add(
        core::ObjectType::Person, {{QStringLiteral("salesforceId"), core::FieldValue::text(lead)}});
    bench.cycle();
    QCOMPARE(bench.marketoOrg.living(), 1);
    QCOMPARE(bench.salesforce(lead, "Marketo_Id__c"), person);
}

void TestIdentity::aContactGoesToNoQueue()
{
    Workbench bench;
    const QString contact = bench.addContact({{"Title", "VP"}});
    bench.cycle();
    const QString person = bench.personOf(contact);
    QCOMPARE(bench.marketo(person, "company"), QStringLiteral("Navy"));
    bench.forgetJournals();
    const auto pushed = bench.push(person, {QStringLiteral("queue:00G000000000001AAA"), false});
    QVERIFY(pushed);
    QCOMPARE(pushed->refused.value(person.toLongLong()).code, QStringLiteral("contact-to-queue"));
    QCOMPARE(bench.writes(), 0);
    QVERIFY(addsUp(pushed->summary));
}

void TestIdentity::aContactThatThePushFindsGoesToNoQueue()
{
    Workbench bench;
    const QString person = bench.addPerson(
        {{"email", "ada@example.com"}, {"lastName", "Byron"}, {"company", "Acme"}, {"title", "CMO"}});
    bench.cycle();
    const QString contact = bench.addContact({{"Email", "ada@example.com"}});
    const auto pushed = bench.push(person, {QStringLiteral("queue:00G000000000001AAA"), false});
    QVERIFY(pushed);
    QCOMPARE(pushed->refused.value(person.toLongLong()).code, QStringLiteral("contact-to-queue"));
    QVERIFY(addsUp(pushed->summary));
    QCOMPARE(bench.linkOfPerson(person).record, contact);
    QCOMPARE(bench.salesforce(contact, "Title"), QStringLiteral("CMO")); // the rest is no matter of its owner
    QVERIFY(bench.failures().isEmpty());
    for (const support::FakeRemote::Call& write : bench.salesforceRemote.writes()) {
        for (const core::WriteRecord& record : write.records)
            QVERIFY(record.id != contact || !record.values.contains(QStringLiteral("OwnerId")));
    }
}

void TestIdentity::aUserOwnsAPushedContact()
{
    Workbench bench;
    const QString contact = bench.addContact({{"Title", "VP"}});
    bench.cycle();
    const QString person = bench.personOf(contact);
    bench.editMarketo(person, {{"title", "CMO"}});
    const core::PushTarget target{QStringLiteral("user:005000000000009AAA"), false};
    QVERIFY(bench.push(person, target));
    QCOMPARE(bench.salesforce(contact, "OwnerId"), core::salesforceId18(u"005000000000009AAA"));
    QCOMPARE(bench.salesforce(contact, "Title"), QStringLiteral("CMO"));
    bench.forgetJournals();
    QVERIFY(bench.push(person, target));
    QCOMPARE(bench.writes(), 0);
}

void TestIdentity::anOwnerThatTheOrgRefusesKeepsNothingElseBack_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("retry");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("no right to give it away")
        << QStringLiteral("INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY") << int(core::RetryClass::Admin)
        << QStringList();
    QTest::newRow("the user has left")
        << QStringLiteral("INACTIVE_OWNER_OR_USER") << int(core::RetryClass::Fix)
        << QStringList{QStringLiteral("OwnerId")};
    QTest::newRow("the field may not be written")
        << QStringLiteral("INVALID_FIELD_FOR_INSERT_UPDATE") << int(core::RetryClass::Admin)
        << QStringList{QStringLiteral("OwnerId")};
}

void TestIdentity::anOwnerThatTheOrgRefusesKeepsNothingElseBack()
{
    QFETCH(const QString, code);
    QFETCH(const int, retry);
    QFETCH(const QStringList, fields);
    Workbench bench;
    const QString contact = bench.addContact({{"Title", "VP"}});
    bench.cycle();
    const QString person = bench.personOf(contact);
    bench.editMarketo(person, {{"title", "CMO"}});
    bench.salesforceOrg.rule = [&](core::Record& record) -> std::optional<core::Error> {
        if (record.values.value(ownerField).toString().isEmpty())
            return std::nullopt;
        core::Error error;
        error.code = code;
        error.retry = static_cast<core::RetryClass>(retry);
        error.outcome = core::Outcome::Done;
        error.message = QStringLiteral("the org's own text");
        error.fields = fields;
        return error;
    };
    const auto pushed = bench.push(person, {QStringLiteral("user:005000000000009AAA"), false});
    QVERIFY(pushed);
    QCOMPARE(bench.salesforce(contact, "Title"), QStringLiteral("CMO"));
    QCOMPARE(bench.salesforce(contact, "OwnerId"), QString());
    const QList<core::LogEntry> log = bench.log();
    const auto refused = std::find_if(log.begin(), log.end(), [](const core::LogEntry& entry) {
        return entry.type == core::LogType::Failed && entry.field == ownerField;
    });
    QVERIFY(refused != log.end());
    QCOMPARE(refused->code, code);
    QVERIFY(addsUp(pushed->summary));
    bench.pass(5);
    bench.forgetJournals();
    bench.cycle();
    QCOMPARE(bench.writes(), 0);
    QVERIFY(bench.failures().isEmpty());
}

void TestIdentity::aDefaultStandsForWhatIsBlankOnly()
{
    Workbench bench;
    QVERIFY(bench.settings.setValue(QStringLiteral("create.lastName"), QStringLiteral("[unknown]")));
    QVERIFY(bench.settings.setValue(QStringLiteral("create.company"), QStringLiteral("[unknown]")));
    const QString person = bench.addPerson({{"email", "a@x.com"}, {"lastName", "L"}});
    core::FieldValues tooLong;
    tooLong.insert(QStringLiteral("lastName"), core::FieldValue::text(QString(81, QLatin1Char('x'))));
    bench.marketoOrg.edit(person, tooLong);
    QVERIFY(bench.push(person));
    QCOMPARE(bench.salesforceOrg.living(), 0);
    QCOMPARE(bench.failures().size(), 1);
    QCOMPARE(bench.failures().first().field, QStringLiteral("LastName"));
    QCOMPARE(bench.failures().first().code, QStringLiteral("STRING_TOO_LONG"));
    bench.editMarketo(person, {{"lastName", "Lovelace"}});
    bench.pass(5);
    QVERIFY(bench.push(person));
    const QString lead = bench.linkOfPerson(person).record;
    QCOMPARE(bench.salesforce(lead, "LastName"), QStringLiteral("Lovelace"));
    QCOMPARE(bench.salesforce(lead, "Company"), QStringLiteral("[unknown]"));
}

void TestIdentity::whatMayOnlyBeUpdatedFollowsTheCreate()
{
    Workbench bench;
    for (core::FieldInfo& field : bench.salesforceOrg.schema.objects[core::ObjectType::Lead].fields)
        field.createable = field.createable && field.name != QLatin1String("City");
    const QString person =
        bench.addPerson({{"email", "a@x.com"}, {"lastName", "L"}, {"company", "Acme"}, {"city", "Boston"}});
    QVERIFY(bench.push(person));
    const QString lead = bench.linkOfPerson(person).record;
    QVERIFY(!lead.isEmpty());
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Boston"));
    QCOMPARE(bench.marketo(person, "city"), QStringLiteral("Boston"));
    QVERIFY(bench.failures().isEmpty());
    comesToRest(bench);
}

void TestIdentity::aDeletedLeadIsMadeAgainOnlyWhenAsked()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(lead);
    bench.salesforceOrg.remove(lead);
    const auto refused = bench.push(person);
    QVERIFY(refused);
    QCOMPARE(refused->refused.value(person.toLongLong()).code, QStringLiteral("deleted-in-salesforce"));
    QCOMPARE(bench.salesforceOrg.living(), 0);

    const auto made = bench.push(person, {QStringLiteral("auto"), true});
    QVERIFY(made);
    QCOMPARE(bench.salesforceOrg.living(), 1);
    const QString second = bench.linkOfPerson(person).record;
    QVERIFY(second != lead);
    QCOMPARE(bench.salesforce(second, "Marketo_Id__c"), person + QStringLiteral("-2"));
    QCOMPARE(bench.marketo(person, "salesforceId"), second);
    QVERIFY(!bench.marketoOrg.at(person).values.value(QStringLiteral("salesforceIsDeleted")).toBool());
    bench.pass(5);
    bench.forgetJournals();
    QVERIFY(bench.cycle().wroteNothing());
    QCOMPARE(bench.linkOfPerson(person).record, second);
}

void TestIdentity::aPushWithoutCompanySendsNothing()
{
    Workbench bench;
    const QString person = bench.addPerson({{"lastName", "Solo"}});
    const auto pushed = bench.push(person);
    QVERIFY(pushed);
    QCOMPARE(pushed->summary.failed, 1);
    QVERIFY(pushed->summary.result == core::RunResult::Partly);
    QCOMPARE(bench.failures().size(), 1);
    QCOMPARE(bench.failures().first().code, QStringLiteral("REQUIRED_FIELD_MISSING"));
    QCOMPARE(bench.failures().first().field, QStringLiteral("Company"));
    QCOMPARE(bench.writes(), 0);
    bench.editMarketo(person, {{"company", "Falcon"}});
    QVERIFY(bench.push(person));
    QVERIFY(bench.failures().isEmpty());
    QCOMPARE(bench.salesforceOrg.living(), 1);
}

void TestIdentity::defaultsFillARequiredBlank()
{
    Workbench bench;
    QVERIFY(bench.settings.setValue(QStringLiteral("create.company"), QStringLiteral("[unknown]")));
    const QString person = bench.addPerson({{"lastName", "Solo"}});
    QVERIFY(bench.push(person));
    const QString lead = bench.linkOfPerson(person).record;
    QCOMPARE(bench.salesforce(lead, "Company"), QStringLiteral("[unknown]"));
    bench.pass(5);
    bench.forgetJournals();
    bench.cycle();
    QCOMPARE(bench.writes(), 0);
    QCOMPARE(bench.marketo(person, "company"), QString());
}

void TestIdentity::peopleAreServedBesideACycle()
{
    Workbench bench;
    QStringList leads;
    for (int i = 0; i < 900; ++i)
        leads += bench.addLead({});
    const QString person =
        bench.addPerson({{"lastName", "Solo"}, {"company", "Falcon"}, {"email", "solo@x.com"}});
    // Asked for while the people of the first load are being created.
    bench.marketoRemote.meanwhile(QStringLiteral("create"), [&] {
        bench.requests += core::RunRequest::push({person.toLongLong()});
        bench.waiter.wake();
    });
    const core::RunSummary run = bench.cycle();
    QCOMPARE(bench.pushResults.size(), 1);
    QVERIFY(bench.pushResults.first());
    QCOMPARE(bench.pushResults.first()->summary.created.salesforce, 1);
    QVERIFY(bench.pushResults.first()->summary.endedAt < run.endedAt);
    QCOMPARE(run.created, (core::PerSystem{0, 900}));
    QVERIFY(addsUp(run));
    const int calls = bench.salesforceRemote.callsMade();
    QCOMPARE(run.calls.salesforce + bench.pushResults.first()->summary.calls.salesforce, calls);
}

void TestIdentity::aChangeMadeByAFlowComesToRest()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"City", "Rome"}});
    bench.salesforceOrg.rule = [](core::Record& record) -> std::optional<core::Error> {
        core::FieldValue& city = record.values[QStringLiteral("City")];
        city = core::FieldValue::text(city.toString().toUpper());
        return std::nullopt;
    };
    const QString person = bench.personOf(lead);
    bench.editMarketo(person, {{"city", "Boston"}});
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("BOSTON"));
    bench.forgetJournals();
    for (int i = 0; i < 3; ++i) {
        bench.pass(5);
        bench.cycle();
    }
    QCOMPARE(bench.writes(), 0);
    // Another edit brings the pair up again: what the flow made of our value is still no edit of a rep.
    bench.editMarketo(person, {{"title", "CMO"}});
    bench.cycle();
    QVERIFY(bench.marketoRemote.writes().isEmpty());
    QCOMPARE(bench.marketo(person, "city"), QStringLiteral("Boston"));
}

void TestIdentity::aRepsEditMeanwhileIsMerged()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}, {"Phone", "1"}});
    const QString person = bench.personOf(lead);
    bench.editMarketo(person, {{"title", "CMO"}, {"phone", "2"}});
    // After the feed was read, before the records are read again.
    bench.salesforceRemote.meanwhile(QStringLiteral("read"), [&] {
        bench.editSalesforce(lead, {{"Title", "CTO"}});
    });
    const core::RunSummary run = bench.cycle();
    QCOMPARE(run.conflicts, 1);
    QCOMPARE(bench.conflicts(lead).first().salesforce.toString(), QStringLiteral("CTO"));
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
    QCOMPARE(bench.salesforce(lead, "Phone"), QStringLiteral("2"));
}

void TestIdentity::aLinkFieldThatMayOnlyBeReadIsMissing()
{
    Workbench bench;
    for (core::FieldInfo& field : bench.salesforceOrg.schema.objects[core::ObjectType::Lead].fields)
        field.updateable = field.updateable && field.name != QLatin1String("Marketo_Id__c");
    (void)bench.addLead({});
    const core::RunSummary run = bench.cycle();
    QCOMPARE(run.messageCode, QStringLiteral("link-fields-missing"));
    QCOMPARE(run.messageArguments, QStringList{QStringLiteral("Lead.Marketo_Id__c")});
    QCOMPARE(bench.marketoOrg.living(), 0);
}

// Two syncs would write the same people.
void TestIdentity::besideMarketosOwnSyncNothingIsWritten()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    bench.marketoRemote.native = true;
    bench.pass(70);
    bench.editSalesforce(lead, {{"Title", "CMO"}});
    for (int i = 0; i < 2; ++i) {
        const core::RunSummary run = bench.cycle();
        QVERIFY(run.result == core::RunResult::Failed);
        QCOMPARE(run.messageCode, QStringLiteral("1018"));
        QCOMPARE(bench.marketo(bench.personOf(lead), "title"), QStringLiteral("VP"));
    }
    // Switched off there, it is noticed by the next run; or the user takes it upon himself.
    bench.marketoRemote.native = false;
    QVERIFY(bench.cycle().result == core::RunResult::Succeeded);
    QCOMPARE(bench.marketo(bench.personOf(lead), "title"), QStringLiteral("CMO"));
    bench.marketoRemote.native = true;
    bench.pass(70);
    QVERIFY(bench.settings.setValue(QStringLiteral("nativeSync.handedOver"), QStringLiteral("true")));
    QVERIFY(bench.cycle().result == core::RunResult::Succeeded);
}

void TestIdentity::missingLinkFieldsAreNamedAndCreated()
{
    Workbench bench;
    bench.marketoOrg.hide(core::ObjectType::Person, QStringLiteral("salesforceType"));
    const core::RunSummary run = bench.cycle();
    QVERIFY(run.result == core::RunResult::Failed);
    QCOMPARE(run.messageCode, QStringLiteral("link-fields-missing"));
    QCOMPARE(run.messageArguments, QStringList{QStringLiteral("Person.salesforceType")});

    LinkFields linkFields(bench.salesforceRemote, bench.marketoRemote, bench.waiter, bench.settings);
    QCOMPARE(linkFields.check({})->missing.size(), 1);
    const auto created = linkFields.setup({});
    QVERIFY(created);
    QCOMPARE(created->created, QStringList{QStringLiteral("Person.salesforceType")});
    QVERIFY(created->missing.isEmpty());
    QVERIFY(bench.cycle().result == core::RunResult::Succeeded);
}

void TestIdentity::aFieldSwitchedOnIsFilledBothWays()
{
    Workbench bench;
    bench.setRule(core::ObjectType::Lead, "City",
                  [](core::FieldMapping& mapping) { mapping.enabled = false; });
    const QString lead = bench.linkedLead({{"City", "Rome"}});
    const QString person = bench.personOf(lead);
    QCOMPARE(bench.marketo(person, "city"), QString());
    bench.setRule(core::ObjectType::Lead, "City",
                  [](core::FieldMapping& mapping) { mapping.enabled = true; });
    bench.cycle();
    QCOMPARE(bench.marketo(person, "city"), QStringLiteral("Rome"));
    QCOMPARE(bench.log().first().rule, QStringLiteral("filled-blank"));
}

// Our own writes are told by our user: with another one's id the flow's answer would be taken for an edit.
void TestIdentity::aChangedUserIsLearnedAnew()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"City", "NYC"}});
    const QString person = bench.personOf(lead);
    bench.salesforceOrg.apiUser = QStringLiteral("005000000000003AAA");
    bench.restart();
    bench.salesforceOrg.rule = [](core::Record& record) -> std::optional<core::Error> {
        const QString city = record.values.value(QStringLiteral("City")).toString();
        record.values.insert(QStringLiteral("City"), core::FieldValue::text(city.toUpper()));
        return std::nullopt;
    };
    bench.editMarketo(person, {{"city", "Boston"}});
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("BOSTON"));
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.marketo(person, "city"), QStringLiteral("Boston"));
}

void TestIdentity::anotherOrgIsNotWritten_data()
{
    QTest::addColumn<bool>("salesforce");
    QTest::newRow("Salesforce") << true;
    QTest::newRow("Marketo") << false;
}

void TestIdentity::anotherOrgIsNotWritten()
{
    QFETCH(const bool, salesforce);
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(lead);
    (salesforce ? bench.salesforceOrg : bench.marketoOrg).organisation = QStringLiteral("a sandbox");
    bench.restart();
    bench.editMarketo(person, {{"title", "CMO"}});
    const core::RunSummary run = bench.cycle();
    QVERIFY(run.result == core::RunResult::Failed);
    QCOMPARE(run.messageCode, QStringLiteral("other-tenant"));
    const auto pushed = bench.push(person);
    QVERIFY(pushed);
    QCOMPARE(pushed->summary.messageCode, QStringLiteral("other-tenant"));
    QCOMPARE(bench.writes(), 0);

    (salesforce ? bench.salesforceOrg : bench.marketoOrg).organisation = QStringLiteral("our own");
    bench.restart();
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
}

QTEST_GUILESS_MAIN(TestIdentity)
#include "tst_identity.moc"
