// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench.h"

#include <QTest>

namespace lockstep::sync {

using core::ObjectType;
using core::System;
using support::FakeRemote;

namespace {

void enableNote(Workbench& bench)
{
    bench.pass(15); // our own writes leave the look-back
    bench.cycle();
    bench.marketoOrg.schema.objects[ObjectType::Person].fields += [] {
        core::FieldInfo info;
        info.name = QStringLiteral("repNote");
        info.length = 255;
        return info;
    }();
    bench.setRule(ObjectType::Lead, "Rep_Note__c", [](core::FieldMapping& mapping) {
        mapping.marketoField = QStringLiteral("repNote");
        mapping.enabled = true;
    });
    bench.pass(70); // both describes are read again
}

void showAgain(support::FakeOrg& org, ObjectType object, const core::FieldInfo& field)
{
    org.schema.objects[object].fields += field;
}

// Whom that system was asked for by id.
QSet<QString> readIds(const FakeRemote& remote)
{
    QSet<QString> ids;
    for (const FakeRemote::Call& call : remote.journal()) {
        if (call.operation == QLatin1String("read"))
            ids += QSet<QString>(call.ids.cbegin(), call.ids.cend());
    }
    return ids;
}

// As for a field that the sync user may only read.
std::optional<core::Error> refuseBonn(core::Record& record)
{
    if (record.values.value(QStringLiteral("City")).toString() != QLatin1String("Bonn"))
        return std::nullopt;
    core::Error error;
    error.code = QStringLiteral("INVALID_FIELD_FOR_INSERT_UPDATE");
    error.scope = core::ErrorScope::Record;
    error.retry = core::RetryClass::Admin;
    error.outcome = core::Outcome::Done;
    error.fields = QStringList{QStringLiteral("City")};
    return error;
}

core::Error ofTheCompany(const QString& field)
{
    core::Error error;
    error.code = QStringLiteral("1021");
    error.scope = core::ErrorScope::Field;
    error.retry = core::RetryClass::Admin;
    error.outcome = core::Outcome::Done;
    error.fields = QStringList{field};
    return error;
}

core::Direction directionOf(Workbench& bench, const QString& field)
{
    const auto saved = store::MappingStore(*bench.database).all();
    for (const core::FieldMapping& mapping : saved.value_or(QList<core::FieldMapping>())) {
        if (mapping.object == ObjectType::Lead && mapping.salesforceField == field)
            return mapping.direction;
    }
    return core::Direction::Both;
}

void setUpdateable(support::FakeOrg& org, bool updateable)
{
    for (core::FieldInfo& field : org.schema.objects[ObjectType::Lead].fields) {
        if (field.name == QLatin1String("City"))
            field.updateable = updateable;
    }
}

} // namespace

// The field table is live: fields are hidden and come back while cycles run, and a field that joins is
// filled afterwards.
class FieldsLiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHiddenFieldIsDroppedAlone();
    void aFieldHiddenInMidRunIsDroppedAlone();
    void aHiddenFieldIsAlertedOnce();
    void aFieldHiddenOnBothObjectsIsTwoAlerts();
    void aVisibleFieldResumes();
    void aFieldShownAgainResumesAtTheNextCycle();
    void aFieldThatMayBeWrittenAgainResumesAtTheNextCycle();
    void aFieldRefusedThoughDescribedStaysOut();
    void aFieldSwitchedOffIsNoAlert();
    void aFieldThatNeverWasIsNoAlert();
    void aFieldHiddenInMarketoIsDroppedAlone();
    void whatMarketoKeepsWithTheCompanyGoesToSalesforceOnly();
    void whatOnlyGoesToTheCompanyIsSuspended();
    void aFieldThatJoinsIsBackfilled();
    void aBackfillReadsThePairsOfTheFieldsObject();
    void aBackfillOfBothObjectsReadsBoth();
    void aBackfillComesInSlices();
    void aBackfillGoesOnInAnotherProcess();
    void aFullComparisonFillsAtOnce();
    void aBackfillWaitsForQuota();
    void aFieldDroppedByAPushIsFilledWhenItReturns();
    void aCreateKeepsTheBaseOfAFieldHiddenSince();
    void anEditMadeBeforeItsFieldIsHiddenFollowsTheCreate();
    void aSuspensionThatTheClockHasEndedDoesNotComeBack();
    void aRowThatGoesDuringABackfillIsNoFailure();
    void aFieldGivenAnotherMarketoFieldIsMetAnew_data();
    void aFieldGivenAnotherMarketoFieldIsMetAnew();
};

void FieldsLiveTest::aHiddenFieldIsDroppedAlone()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Email", "ada@example.com"}, {"Title", "VP"}, {"City", "Rome"}});
    const QString person = bench.personOf(lead);
    bench.salesforceOrg.hide(ObjectType::Lead, QStringLiteral("City"));
    bench.editSalesforce(lead, {{"Title", "CEO"}});
    bench.cycle(); // the describe is still the kept one: the query fails once
    QVERIFY(bench.lastRun.result == core::RunResult::Succeeded);
    QCOMPARE(bench.marketo(person, "title"), QStringLiteral("CEO"));
    QCOMPARE(bench.marketo(person, "city"), QStringLiteral("Rome")); // never cleared
    const auto kept =
        store::SnapshotStore(*bench.database).load(bench.linkOfRecord(lead).id, System::Salesforce);
    QCOMPARE((*kept)->record.values.value(QStringLiteral("City")).toString(), QStringLiteral("Rome"));
    bench.pass(5);
    bench.editMarketo(person, {{"title", "CMO"}});
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Rome"));
    comesToRest(bench);
}

void FieldsLiveTest::aFieldHiddenInMidRunIsDroppedAlone()
{
    Workbench bench;
    const QString first = bench.linkedLead({{"Email", "ada@example.com"}});
    const QString second = bench.linkedLead({{"Email", "bob@example.com"}});
    bench.editMarketo(bench.personOf(first), {{"title", "CMO"}, {"city", "Bonn"}});
    bench.editMarketo(bench.personOf(second), {{"title", "CMO"}, {"city", "Bonn"}});
    bench.salesforceRemote.allowed.writeBatch = 1;
    bench.salesforceRemote.allowed.inFlight = 1;
    bench.salesforceRemote.afterwards(QStringLiteral("update"), [&] {
        bench.salesforceOrg.hide(ObjectType::Lead, QStringLiteral("City"));
    });
    bench.cycle();
    QVERIFY(bench.lastRun.result == core::RunResult::Succeeded);
    QCOMPARE(bench.salesforce(first, "Title"), QStringLiteral("CMO"));
    QCOMPARE(bench.salesforce(second, "Title"), QStringLiteral("CMO"));
    QCOMPARE(bench.logTypes().count(QStringLiteral("suspended")), 1);
    // What was written before stays, what was not is not.
    const QStringList cities{bench.salesforce(first, "City"), bench.salesforce(second, "City")};
    QCOMPARE(cities.count(QStringLiteral("Bonn")), 1);
}

void FieldsLiveTest::aHiddenFieldIsAlertedOnce()
{
    Workbench bench;
    (void)bench.linkedLead({{"Email", "ada@example.com"}, {"City", "Rome"}});
    bench.salesforceOrg.hide(ObjectType::Lead, QStringLiteral("City"));
    bench.pass(70);
    const QDateTime since = bench.clock.now();
    bench.cycle();
    QCOMPARE(bench.logTypes(), QStringList{QStringLiteral("suspended")});
    QCOMPARE(bench.log().first().field, QStringLiteral("City"));
    QVERIFY(bench.log().first().object == ObjectType::Lead);
    for (int i = 0; i < 3; ++i) {
        bench.pass(70);
        bench.cycle();
        QVERIFY(bench.log().isEmpty());
        QCOMPARE(bench.failures().size(), 1);
        const store::Failure failure = bench.failures().first();
        QCOMPARE(failure.link, 0);
        QCOMPARE(failure.code, QStringLiteral("field-hidden"));
        QVERIFY(failure.object == ObjectType::Lead);
        QCOMPARE(failure.field, QStringLiteral("City"));
        QVERIFY(failure.target == System::Salesforce);
        QVERIFY(failure.firstAt >= since && failure.firstAt < since.addSecs(60));
    }
}

void FieldsLiveTest::aFieldHiddenOnBothObjectsIsTwoAlerts()
{
    Workbench bench;
    (void)bench.linkedLead({{"Email", "ada@example.com"}, {"Title", "VP"}});
    const core::Schema all = bench.salesforceOrg.schema;
    for (const ObjectType object : {ObjectType::Lead, ObjectType::Contact})
        bench.salesforceOrg.hide(object, QStringLiteral("Title"));
    bench.pass(70);
    bench.cycle();
    QCOMPARE(bench.failures().size(), 2);
    QVERIFY(bench.failures().first().object != bench.failures().last().object);
    bench.salesforceOrg.schema = all;
    bench.salesforceOrg.hide(ObjectType::Contact, QStringLiteral("Title"));
    bench.pass(70);
    bench.cycle();
    QCOMPARE(bench.failures().size(), 1);
    QVERIFY(bench.failures().first().object == ObjectType::Contact);
    bench.salesforceOrg.schema = all;
    bench.pass(70);
    bench.cycle();
    QVERIFY(bench.failures().isEmpty());
}

void FieldsLiveTest::aVisibleFieldResumes()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Email", "ada@example.com"}, {"City", "Rome"}});
    const core::FieldInfo city = *bench.salesforceOrg.schema.objects.value(ObjectType::Lead).find(u"City");
    bench.salesforceOrg.hide(ObjectType::Lead, QStringLiteral("City"));
    bench.pass(70);
    bench.cycle();
    bench.pass(5);
    bench.editMarketo(bench.personOf(lead), {{"city", "Bonn"}});
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Rome"));
    showAgain(bench.salesforceOrg, ObjectType::Lead, city);
    bench.pass(70);
    bench.cycle();
    QVERIFY(bench.logTypes().contains(QStringLiteral("resumed")));
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Bonn")); // what waited goes on its way
    QVERIFY(bench.failures().isEmpty());
    comesToRest(bench);
}

// However it was noticed that it is hidden: the describe that shows it again is what counts.
void FieldsLiveTest::aFieldShownAgainResumesAtTheNextCycle()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Email", "ada@example.com"}, {"City", "Rome"}});
    const core::Schema all = bench.salesforceOrg.schema;
    bench.salesforceOrg.hide(ObjectType::Lead, QStringLiteral("City"));
    bench.editSalesforce(lead, {{"Title", "CEO"}, {"City", "Bonn"}});
    bench.cycle(); // the query names it
    QCOMPARE(bench.failures().size(), 1);
    bench.salesforceOrg.schema = all;
    bench.pass(5);
    bench.cycle();
    QVERIFY(bench.logTypes().contains(QStringLiteral("resumed")));
    QCOMPARE(bench.marketo(bench.personOf(lead), "city"), QStringLiteral("Bonn"));
    QVERIFY(bench.failures().isEmpty());
    comesToRest(bench);
}

void FieldsLiveTest::aFieldThatMayBeWrittenAgainResumesAtTheNextCycle()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Email", "ada@example.com"}, {"City", "Rome"}});
    bench.salesforceOrg.rule = refuseBonn;
    setUpdateable(bench.salesforceOrg, false);
    bench.editMarketo(bench.personOf(lead), {{"city", "Bonn"}});
    bench.cycle(); // planned on the kept describe
    QCOMPARE(bench.failures().size(), 1);
    bench.salesforceOrg.rule = nullptr;
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Rome"));
    QCOMPARE(bench.marketo(bench.personOf(lead), "city"), QStringLiteral("Bonn")); // the edit is kept
    setUpdateable(bench.salesforceOrg, true);
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Bonn"));
    QVERIFY(bench.failures().isEmpty());
    comesToRest(bench);
}

// A describe that has never agreed with the refusal proves nothing.
void FieldsLiveTest::aFieldRefusedThoughDescribedStaysOut()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Email", "ada@example.com"}, {"City", "Rome"}});
    bench.salesforceOrg.rule = refuseBonn;
    bench.editMarketo(bench.personOf(lead), {{"city", "Bonn"}});
    bench.cycle();
    bench.salesforceOrg.rule = nullptr;
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Rome"));
    bench.pass(70);
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Bonn"));
}

void FieldsLiveTest::aFieldSwitchedOffIsNoAlert()
{
    Workbench bench;
    (void)bench.linkedLead({{"Email", "ada@example.com"}, {"City", "Rome"}});
    bench.setRule(ObjectType::Lead, "City", [](core::FieldMapping& mapping) { mapping.enabled = false; });
    bench.salesforceOrg.hide(ObjectType::Lead, QStringLiteral("City"));
    bench.pass(70);
    bench.cycle();
    QVERIFY(bench.log().isEmpty());
    QVERIFY(bench.failures().isEmpty());
}

// The default map names fields that many an org does not have.
void FieldsLiveTest::aFieldThatNeverWasIsNoAlert()
{
    Workbench bench;
    bench.salesforceOrg.hide(ObjectType::Lead, QStringLiteral("City"));
    (void)bench.linkedLead({{"Email", "ada@example.com"}});
    bench.pass(70);
    bench.cycle();
    QVERIFY(bench.log().isEmpty());
    QVERIFY(bench.failures().isEmpty());
}

void FieldsLiveTest::aFieldHiddenInMarketoIsDroppedAlone()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Email", "ada@example.com"}, {"Title", "VP"}, {"City", "Rome"}});
    bench.marketoOrg.hide(ObjectType::Person, QStringLiteral("city"));
    bench.editSalesforce(lead, {{"Title", "CEO"}, {"City", "Bonn"}});
    bench.cycle();
    QVERIFY(bench.lastRun.result == core::RunResult::Succeeded);
    QCOMPARE(bench.marketo(bench.personOf(lead), "title"), QStringLiteral("CEO"));
    QCOMPARE(bench.logTypes().count(QStringLiteral("suspended")), 1);
    QVERIFY(bench.failures().first().target == System::Marketo);
    comesToRest(bench);
}

void FieldsLiveTest::whatMarketoKeepsWithTheCompanyGoesToSalesforceOnly()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Company", "Acme"}, {"Title", "VP"}});
    const QString person = bench.personOf(lead);
    bench.editSalesforce(lead, {{"Title", "CEO"}, {"Company", "Globex"}});
    bench.forgetJournals();
    bench.marketoRemote.script({QStringLiteral("update"), FakeRemote::Fault::RecordsFailed, 1,
                                ofTheCompany(QStringLiteral("company"))});
    bench.cycle();
    QVERIFY(bench.lastRun.result == core::RunResult::Succeeded);
    QVERIFY(bench.failures().isEmpty());
    QCOMPARE(bench.marketo(person, "title"), QStringLiteral("CEO"));
    QCOMPARE(bench.marketo(person, "company"), QStringLiteral("Acme"));
    QCOMPARE(bench.logTypes().count(QStringLiteral("suspended")), 1);
    QVERIFY(directionOf(bench, QStringLiteral("Company")) == core::Direction::ToSalesforce);
    // It stays so, whatever time has passed.
    bench.pass(120);
    bench.editSalesforce(lead, {{"Company", "Initech"}});
    bench.cycle();
    for (const FakeRemote::Call& write : bench.marketoRemote.writes().mid(1))
        QVERIFY(!write.records.first().values.contains(QStringLiteral("company")));
    bench.pass(5);
    bench.editMarketo(person, {{"company", "Hooli"}});
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "Company"), QStringLiteral("Hooli"));
    comesToRest(bench);
}

// Turned round, it would fill what the user has never meant to be filled.
void FieldsLiveTest::whatOnlyGoesToTheCompanyIsSuspended()
{
    Workbench bench;
    bench.setRule(ObjectType::Lead, "Company",
                  [](core::FieldMapping& mapping) { mapping.direction = core::Direction::ToMarketo; });
    const QString lead = bench.linkedLead({{"Company", "Acme"}, {"Title", "VP"}});
    const QString person = bench.personOf(lead);
    bench.editSalesforce(lead, {{"Title", "CEO"}, {"Company", "Globex"}});
    bench.marketoRemote.script({QStringLiteral("update"), FakeRemote::Fault::RecordsFailed, 1,
                                ofTheCompany(QStringLiteral("company"))});
    bench.cycle();
    QCOMPARE(bench.marketo(person, "title"), QStringLiteral("CEO"));
    QCOMPARE(bench.marketo(person, "company"), QStringLiteral("Acme"));
    QCOMPARE(bench.logTypes().count(QStringLiteral("suspended")), 1);
    QVERIFY(directionOf(bench, QStringLiteral("Company")) == core::Direction::ToMarketo);
    bench.pass(5);
    bench.editMarketo(person, {{"company", "Hooli"}});
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "Company"), QStringLiteral("Globex"));
}

void FieldsLiveTest::aFieldThatJoinsIsBackfilled()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Email", "ada@example.com"}, {"Rep_Note__c", "calls back"}});
    const QString other = bench.linkedLead({{"Email", "bob@example.com"}, {"Rep_Note__c", "no"}});
    enableNote(bench);
    bench.cycle();
    QCOMPARE(bench.marketo(bench.personOf(lead), "repNote"), QStringLiteral("calls back"));
    QCOMPARE(bench.marketo(bench.personOf(other), "repNote"), QStringLiteral("no"));
    comesToRest(bench);
}

// The Fields page says before it is applied how many that are.
void FieldsLiveTest::aBackfillReadsThePairsOfTheFieldsObject()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Email", "ada@example.com"}, {"Rep_Note__c", "calls back"}});
    const QString contact = bench.addContact({{"Email", "c@example.com"}});
    bench.cycle();
    enableNote(bench);
    bench.forgetJournals();
    bench.cycle();
    QCOMPARE(bench.marketo(bench.personOf(lead), "repNote"), QStringLiteral("calls back"));
    QCOMPARE(readIds(bench.salesforceRemote), QSet<QString>({lead}));
    QCOMPARE(readIds(bench.marketoRemote), QSet<QString>({bench.personOf(lead)}));
    comesToRest(bench);
}

void FieldsLiveTest::aBackfillOfBothObjectsReadsBoth()
{
    Workbench bench;
    bench.setSliceSize(1);
    const QString lead = bench.linkedLead({{"Email", "ada@example.com"}, {"Rep_Note__c", "calls back"}});
    const QString contact = bench.addContact({{"Email", "c@example.com"}});
    bench.cycle();
    bench.setRule(ObjectType::Contact, "Title", [](core::FieldMapping& mapping) { mapping.enabled = false; });
    enableNote(bench);
    bench.cycle(); // as far as the first of the leads
    bench.setRule(ObjectType::Contact, "Title", [](core::FieldMapping& mapping) { mapping.enabled = true; });
    bench.pass(70);
    bench.forgetJournals();
    for (int slice = 0; slice < 3; ++slice) {
        bench.cycle();
        bench.pass(5);
    }
    QCOMPARE(readIds(bench.salesforceRemote), QSet<QString>({lead, contact}));
    comesToRest(bench);
}

void FieldsLiveTest::aBackfillComesInSlices()
{
    Workbench bench;
    bench.setSliceSize(2);
    QStringList leads;
    for (int i = 0; i < 5; ++i)
        leads += bench.addLead(
            {{"Email", ("p" + QByteArray::number(i) + "@example.com").constData()}, {"Rep_Note__c", "note"}});
    bench.cycle();
    bench.pass(5);
    enableNote(bench);
    const auto filled = [&] {
        return std::count_if(leads.begin(), leads.end(), [&](const QString& lead) {
            return bench.marketo(bench.personOf(lead), "repNote") == QLatin1String("note");
        });
    };
    bench.cycle();
    QCOMPARE(filled(), 2);
    bench.pass(5);
    bench.editMarketo(bench.personOf(leads.last()), {{"title", "CMO"}}); // ordinary work is not held up
    bench.cycle();
    QCOMPARE(bench.salesforce(leads.last(), "Title"), QStringLiteral("CMO"));
    QCOMPARE(filled(), 5); // two more, and the one that was looked at anyway
    bench.pass(5);
    bench.cycle();
    comesToRest(bench);
}

void FieldsLiveTest::aBackfillGoesOnInAnotherProcess()
{
    Workbench bench;
    bench.setSliceSize(1);
    const QString first = bench.linkedLead({{"Email", "ada@example.com"}, {"Rep_Note__c", "a"}});
    const QString second = bench.linkedLead({{"Email", "bob@example.com"}, {"Rep_Note__c", "b"}});
    enableNote(bench);
    bench.cycle();
    QCOMPARE(bench.marketo(bench.personOf(first), "repNote"), QStringLiteral("a"));
    QCOMPARE(bench.marketo(bench.personOf(second), "repNote"), QString());
    bench.restart();
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.marketo(bench.personOf(second), "repNote"), QStringLiteral("b"));
}

void FieldsLiveTest::aFullComparisonFillsAtOnce()
{
    Workbench bench;
    bench.setSliceSize(1);
    const QString first = bench.linkedLead({{"Email", "ada@example.com"}, {"Rep_Note__c", "a"}});
    const QString second = bench.linkedLead({{"Email", "bob@example.com"}, {"Rep_Note__c", "b"}});
    enableNote(bench);
    bench.cycle({true});
    QCOMPARE(bench.marketo(bench.personOf(first), "repNote"), QStringLiteral("a"));
    QCOMPARE(bench.marketo(bench.personOf(second), "repNote"), QStringLiteral("b"));
    bench.pass(5);
    bench.cycle();
    comesToRest(bench);
}

void FieldsLiveTest::aBackfillWaitsForQuota()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Email", "ada@example.com"}, {"Rep_Note__c", "a"}});
    enableNote(bench);
    bench.salesforceRemote.meanwhile(QStringLiteral("changes"), [&] {
        bench.salesforceRemote.used = {90, 100};
    });
    bench.cycle();
    QCOMPARE(bench.marketo(bench.personOf(lead), "repNote"), QString());
    bench.salesforceRemote.used = {0, 100};
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.marketo(bench.personOf(lead), "repNote"), QStringLiteral("a"));
}

void FieldsLiveTest::aFieldDroppedByAPushIsFilledWhenItReturns()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(lead);
    const core::Schema all = bench.salesforceOrg.schema;
    bench.editMarketo(person, {{"title", "CMO"}});
    // The error names the field; what else there is cannot be told just then.
    bench.salesforceRemote.meanwhile(QStringLiteral("update"), [&bench] {
        bench.salesforceOrg.hide(ObjectType::Lead, QStringLiteral("Title"));
        bench.marketoRemote.script({QStringLiteral("describe"), FakeRemote::Fault::CutBefore, 1, {}});
    });
    bench.cycle();
    bench.pass(1);
    QVERIFY(bench.push(person).has_value());
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("VP"));
    bench.salesforceOrg.schema = all;
    bench.pass(90);
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
}

void FieldsLiveTest::aCreateKeepsTheBaseOfAFieldHiddenSince()
{
    Workbench bench;
    const core::Schema all = bench.salesforceOrg.schema;
    const QString lead = bench.addLead({{"Title", "VP"}});
    bench.marketoRemote.afterwards(QStringLiteral("create"), [&bench] {
        bench.salesforceOrg.hide(ObjectType::Lead, QStringLiteral("Title"));
        bench.marketoRemote.script({QStringLiteral("read"), FakeRemote::Fault::CutBefore, 1, {}});
    });
    bench.cycle();
    bench.pass(70);
    bench.cycle();
    QCOMPARE(bench.openIntents().size(), 0);
    bench.salesforceOrg.schema = all;
    bench.editSalesforce(lead, {{"Title", "CMO"}});
    bench.pass(70);
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
    QCOMPARE(bench.marketo(bench.personOf(lead), "title"), QStringLiteral("CMO"));
    QVERIFY(bench.conflicts(lead).isEmpty());
}

void FieldsLiveTest::anEditMadeBeforeItsFieldIsHiddenFollowsTheCreate()
{
    Workbench bench;
    const core::Schema all = bench.salesforceOrg.schema;
    const auto loseNextFind = [&bench] {
        bench.marketoRemote.script({QStringLiteral("find"), FakeRemote::Fault::CutBefore, 1, {}});
    };
    const QString lead = bench.addLead({{"Title", "VP"}});
    bench.marketoRemote.script({QStringLiteral("create"), FakeRemote::Fault::CutAfter, 1, {}});
    bench.marketoRemote.afterwards(QStringLiteral("create"), loseNextFind);
    bench.cycle();
    bench.editSalesforce(lead, {{"Title", "CFO"}});
    bench.pass(1);
    loseNextFind();
    bench.cycle();
    QCOMPARE(bench.openIntents().size(), 1);
    bench.salesforceOrg.hide(ObjectType::Lead, QStringLiteral("Title"));
    bench.pass(70);
    bench.cycle();
    QCOMPARE(bench.openIntents().size(), 0);
    QCOMPARE(bench.marketo(bench.personOf(lead), "title"), QStringLiteral("VP"));
    bench.salesforceOrg.schema = all;
    bench.pass(70);
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CFO"));
    QCOMPARE(bench.marketo(bench.personOf(lead), "title"), QStringLiteral("CFO"));
    QVERIFY(bench.conflicts(lead).isEmpty());
}

void FieldsLiveTest::aSuspensionThatTheClockHasEndedDoesNotComeBack()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const core::Schema all = bench.salesforceOrg.schema;
    bench.salesforceOrg.hide(ObjectType::Lead, QStringLiteral("Title"));
    bench.cycle();
    bench.salesforceOrg.schema = all;
    // Set back, it says that the suspension lasts for hours yet: nothing lasts that long.
    bench.clock.advance(-std::chrono::hours(3));
    bench.cycle();
    bench.pass(200);
    bench.editMarketo(bench.personOf(lead), {{"title", "CMO"}});
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
}

void FieldsLiveTest::aRowThatGoesDuringABackfillIsNoFailure()
{
    Workbench bench;
    const QString kept = bench.linkedLead({{"Email", "a@x.com"}});
    const QString merged = bench.linkedLead({{"Email", "b@x.com"}});
    // The person of the one record goes into the other's, then the records follow, the other way round.
    bench.marketoOrg.merge(bench.personOf(merged), bench.personOf(kept));
    bench.cycle();
    enableNote(bench);
    bench.salesforceRemote.meanwhile(QStringLiteral("read"),
                                     [&] { bench.salesforceOrg.merge(kept, merged); });
    const core::RunSummary run = bench.cycle();
    QVERIFY2(run.result == core::RunResult::Succeeded, qPrintable(run.messageCode));
    QCOMPARE(bench.linkOfRecord(merged).id, 0);
}

void FieldsLiveTest::aFieldGivenAnotherMarketoFieldIsMetAnew_data()
{
    QTest::addColumn<bool>("wasOffBetween");
    QTest::newRow("at once") << false;
    QTest::newRow("switched off between") << true;
}

// What both sides agreed on was said of the old field: a blank new one has not been cleared by anybody.
void FieldsLiveTest::aFieldGivenAnotherMarketoFieldIsMetAnew()
{
    QFETCH(const bool, wasOffBetween);
    Workbench bench;
    core::FieldInfo site;
    site.name = QStringLiteral("site");
    site.length = 255;
    bench.marketoOrg.schema.objects[ObjectType::Person].fields += site;
    const QString blank = bench.linkedLead({{"Email", "ada@example.com"}, {"Title", "VP"}});
    const QString filled = bench.linkedLead({{"Email", "bob@example.com"}, {"Title", "CEO"}});
    const QString contact = bench.addContact({{"Email", "c@example.com"}, {"Title", "CFO"}});
    bench.cycle();
    bench.pass(15);
    bench.cycle();
    bench.editMarketo(bench.personOf(filled), {{"site", "Bonn"}});
    bench.cycle();
    if (wasOffBetween) {
        bench.setRule(ObjectType::Lead, "Title",
                      [](core::FieldMapping& mapping) { mapping.enabled = false; });
        bench.cycle();
    }
    bench.setRule(ObjectType::Lead, "Title", [](core::FieldMapping& mapping) {
        mapping.marketoField = QStringLiteral("site");
        mapping.enabled = true;
    });
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.salesforce(blank, "Title"), QStringLiteral("VP"));
    QCOMPARE(bench.marketo(bench.personOf(blank), "site"), QStringLiteral("VP"));
    QCOMPARE(bench.salesforce(filled, "Title"), QStringLiteral("Bonn")); // two values, none agreed on
    QCOMPARE(bench.conflicts(filled).size(), 1);
    QCOMPARE(bench.salesforce(contact, "Title"), QStringLiteral("CFO"));
    comesToRest(bench);
}

} // namespace lockstep::sync

QTEST_GUILESS_MAIN(lockstep::sync::FieldsLiveTest)
#include "tst_fields_live.moc"
