// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked for single people: pull and retry, and what a push says when its outcome is not known.
#include "store/statement.h"
#include "workbench.h"

#include <QTest>

using namespace lockstep;
using namespace lockstep::sync;
using core::LinkState;
using core::RunRequest;
using Fault = support::FakeRemote::Fault;

class TestPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPullTakesAnEditOfEitherSideAtOnce();
    void aPulledRecordWithoutAPersonGetsOne();
    void aPulledRecordFindsThePersonItsKeyNames();
    void aPullFollowsAConvertedLeadToItsContact();
    void aPullFollowsALeadItNeverKnewToItsContact();
    void aPullOfADeletedLeadIsTheDelete();
    void aPullAsksForADeletedPersonAgain();
    void aPullOfNothingKnownIsRefused_data();
    void aPullOfNothingKnownIsRefused();
    void aPullOfAnUnsharedRecordIsRefused();
    void aPullThatIsNotKnownToHaveHappenedIsNoSuccess();

    void aRetryTriesWhatNobodyHasEdited();
    void aRetryOfAGroupLeavesTheOthersAlone();
    void aRetryOfAPersonLeavesTheOthersAlone();
    void aRetryMakesTheLeadThatAPushCouldNot();
    void aRefusedPushGoesThroughOnceThePersonIsMended();
    void aPushThatFoundTheOrgBusyIsTriedAgainByItself();
    void whatFoundTheOrgBusyIsTriedAgainByAClockThatWasSetBack();
    void aRecordInAnApprovalProcessIsTriedAgainLater();
    void aPushTellsOfAHeldFieldOnce();
    void duringMaintenanceNothingIsAskedForTwice();
    void aRetryThatFailsAgainSaysSo();
    void aRetryOfAGroupThatIsNoneIsRefused();
    void aRetryWithNothingFailedDoesNothing();

    void aPushOfUnknownOutcomeIsNoSuccess();
    void aPushIntoADeadConnectionIsNoSuccess();
    void aPushStandsUntilItHasGoneThrough_data();
    void aPushStandsUntilItHasGoneThrough();
    void aPushStandsWhenItsProcessEnds();
    void aPushThatFailsBesideACycleIsCarriedOutByIt();
    void whoseLeadIsDeletedIsLookedForByTheEmailOfNow();
    void theOwnerOfARefusedPushIsKept();
    void aPushWaitsForNoBackFill();
    void whatTheOrgFillsInReachesThePerson();
    void whatAPushWroteIsNotUndoneByWhatTheCycleHadReadBefore();
};

namespace {

// Status may not be Qualified as long as there is no phone.
void qualifiedNeedsPhone(Workbench& bench)
{
    bench.salesforceOrg.rule = [](core::Record& record) -> std::optional<core::Error> {
        const bool qualified = record.values.value(QStringLiteral("Status")).toString() == u"Qualified";
        if (!qualified || !record.values.value(QStringLiteral("Phone")).toString().isEmpty())
            return std::nullopt;
        core::Error error;
        error.code = QStringLiteral("FIELD_CUSTOM_VALIDATION_EXCEPTION");
        error.scope = core::ErrorScope::Record;
        error.retry = core::RetryClass::Fix;
        error.outcome = core::Outcome::Done;
        error.message = QStringLiteral("Phone is required");
        error.fields = {QStringLiteral("Status")};
        return error;
    };
}

QString groupOf(Workbench& bench, const QString& code)
{
    const auto groups = store::LedgerStore(*bench.database).groups();
    for (const store::FailureGroup& group : *groups) {
        if (group.cause.code == code)
            return core::groupId(group.cause);
    }
    return {};
}

} // namespace

void TestPeople::aPullTakesAnEditOfEitherSideAtOnce()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}, {"City", "Rome"}});
    const QString person = bench.personOf(lead);
    const QString other = bench.linkedLead({{"Title", "VP"}});
    bench.editSalesforce(lead, {{"Title", "CEO"}});
    bench.editMarketo(person, {{"city", "Paris"}});
    bench.editSalesforce(other, {{"Title", "CEO"}});
    const auto pulled = bench.serve(RunRequest::pull({lead}));
    QVERIFY(pulled);
    QVERIFY(pulled->refusedRecords.isEmpty());
    QVERIFY(pulled->summary.kind == core::RunKind::Pull);
    QVERIFY(pulled->summary.result == core::RunResult::Succeeded);
    QCOMPARE(pulled->summary.updated, (core::PerSystem{1, 1}));
    QCOMPARE(bench.marketo(person, "title"), QStringLiteral("CEO"));
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Paris"));
    QCOMPARE(bench.marketo(bench.personOf(other), "title"), QStringLiteral("VP"));
    QVERIFY(addsUp(pulled->summary));
    bench.pass(5);
    QCOMPARE(bench.cycle().updated, (core::PerSystem{0, 1})); // the other one
    comesToRest(bench);
}

void TestPeople::aPulledRecordWithoutAPersonGetsOne()
{
    Workbench bench;
    bench.cycle();
    const QString lead = bench.addLead({{"Email", "ada@example.com"}});
    const QString contact = bench.addContact({{"Email", "bo@example.com"}});
    const auto pulled = bench.serve(RunRequest::pull({lead, contact, lead}));
    QVERIFY(pulled);
    QCOMPARE(pulled->summary.created, (core::PerSystem{0, 2}));
    QCOMPARE(bench.marketo(bench.personOf(lead), "email"), QStringLiteral("ada@example.com"));
    QCOMPARE(bench.salesforce(contact, "Marketo_Id__c"), bench.personOf(contact));
    comesToRest(bench);
}

void TestPeople::aPulledRecordFindsThePersonItsKeyNames()
{
    Workbench bench;
    bench.cycle();
    const QString person = bench.addPerson({{"email", "ada@example.com"}, {"title", "CMO"}});
    const QString lead = bench.addLead({{"Marketo_Id__c", qPrintable(person)}});
    const auto pulled = bench.serve(RunRequest::pull({lead}));
    QVERIFY(pulled);
    QCOMPARE(bench.personOf(lead), person);
    QCOMPARE(bench.marketoOrg.living(), 1);
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
}

void TestPeople::aPullFollowsAConvertedLeadToItsContact()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(lead);
    const QString contact = bench.salesforceOrg.convert(lead);
    bench.editSalesforce(contact, {{"Title", "CEO"}});
    const auto pulled = bench.serve(RunRequest::pull({lead}));
    QVERIFY(pulled);
    QVERIFY(pulled->refusedRecords.isEmpty());
    QCOMPARE(bench.linkOfPerson(person).record, contact);
    QCOMPARE(bench.marketo(person, "title"), QStringLiteral("CEO"));
    QCOMPARE(bench.marketo(person, "salesforceType"), QStringLiteral("Contact"));
    QVERIFY(addsUp(pulled->summary));
}

void TestPeople::aPullFollowsALeadItNeverKnewToItsContact()
{
    Workbench bench;
    bench.cycle();
    const QString lead = bench.addLead({{"Email", "ada@example.com"}});
    const QString contact = bench.salesforceOrg.convert(lead);
    const auto pulled = bench.serve(RunRequest::pull({lead}));
    QVERIFY(pulled);
    QVERIFY(pulled->refusedRecords.isEmpty());
    QCOMPARE(bench.marketo(bench.personOf(contact), "salesforceId"), contact);
}

void TestPeople::aPullOfADeletedLeadIsTheDelete()
{
    Workbench bench;
    const QString lead = bench.linkedLead({});
    const QString person = bench.personOf(lead);
    bench.salesforceOrg.remove(lead);
    const auto pulled = bench.serve(RunRequest::pull({lead}));
    QVERIFY(pulled);
    QVERIFY(pulled->refusedRecords.isEmpty());
    QCOMPARE(pulled->summary.recordsDeleted, 1);
    QVERIFY(bench.linkOfPerson(person).deletedInSalesforce);
    QCOMPARE(bench.marketo(person, "salesforceIsDeleted"), QStringLiteral("true"));
    QVERIFY(addsUp(pulled->summary));
}

void TestPeople::aPullAsksForADeletedPersonAgain()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    bench.marketoOrg.remove(bench.personOf(lead));
    bench.cycle();
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.marketoOrg.living(), 0);
    const auto pulled = bench.serve(RunRequest::pull({lead}));
    QVERIFY(pulled);
    QCOMPARE(pulled->summary.created.marketo, 1);
    QCOMPARE(bench.salesforce(lead, "Marketo_Id__c"), bench.personOf(lead));
    comesToRest(bench);
}

void TestPeople::aPullOfNothingKnownIsRefused_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("no such lead") << core::salesforceId18(u"00Q000000999999");
    QTest::newRow("no such contact") << core::salesforceId18(u"003000000999999");
    QTest::newRow("an account") << core::salesforceId18(u"001000000999999");
}

void TestPeople::aPullOfNothingKnownIsRefused()
{
    QFETCH(QString, id);
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    bench.editSalesforce(lead, {{"Title", "CEO"}});
    const auto pulled = bench.serve(RunRequest::pull({id, lead}));
    QVERIFY(pulled);
    QCOMPARE(pulled->refusedRecords.keys(), QStringList{id});
    QCOMPARE(pulled->refusedRecords.value(id).code, QStringLiteral("record-not-found"));
    QCOMPARE(bench.marketo(bench.personOf(lead), "title"), QStringLiteral("CEO"));
}

void TestPeople::aPullOfAnUnsharedRecordIsRefused()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(lead);
    bench.salesforceOrg.conceal(lead);
    bench.editMarketo(person, {{"title", "CMO"}});
    const auto pulled = bench.serve(RunRequest::pull({lead}));
    QVERIFY(pulled);
    QCOMPARE(pulled->refusedRecords.value(lead).code, QStringLiteral("record-not-visible"));
    QVERIFY(bench.linkOfRecord(lead).state == LinkState::NotVisible);
    QCOMPARE(bench.writes(), 0);
    QVERIFY(addsUp(pulled->summary));
}

void TestPeople::aPullThatIsNotKnownToHaveHappenedIsNoSuccess()
{
    Workbench bench;
    bench.cycle();
    const QString lead = bench.addLead({{"Email", "ada@example.com"}});
    bench.marketoRemote.script({QStringLiteral("create"), Fault::CutBefore, 1, {}});
    const auto pulled = bench.serve(RunRequest::pull({lead}));
    QVERIFY(pulled);
    QCOMPARE(pulled->refusedRecords.value(lead).code, QStringLiteral("fenced"));
    QCOMPARE(pulled->refusedRecords.value(lead).arguments.constFirst(), lead);
    QVERIFY(pulled->summary.result == core::RunResult::Partly);
}

void TestPeople::aRetryTriesWhatNobodyHasEdited()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(lead);
    qualifiedNeedsPhone(bench);
    bench.editMarketo(person, {{"leadStatus", "Qualified"}});
    bench.cycle();
    QCOMPARE(bench.failures().size(), 1);
    bench.salesforceOrg.rule = {}; // an admin has taken the rule away
    bench.pass(5);
    bench.forgetJournals();
    bench.cycle();
    QCOMPARE(bench.writes(), 0); // it waits for an edit, or for somebody who says so
    const auto retried = bench.serve(RunRequest::retry());
    QVERIFY(retried);
    QVERIFY(retried->refused.isEmpty());
    QVERIFY(retried->summary.kind == core::RunKind::Retry);
    QCOMPARE(retried->summary.updated, (core::PerSystem{1, 0}));
    QCOMPARE(bench.salesforce(lead, "Status"), QStringLiteral("Qualified"));
    QVERIFY(bench.failures().isEmpty());
    QVERIFY(bench.linkOfRecord(lead).state == LinkState::InSync);
    comesToRest(bench);
}

void TestPeople::aRetryOfAGroupLeavesTheOthersAlone()
{
    Workbench bench;
    const QString ruled = bench.linkedLead({});
    const QString longTitle = bench.linkedLead({});
    qualifiedNeedsPhone(bench);
    bench.editMarketo(bench.personOf(ruled), {{"leadStatus", "Qualified"}});
    bench.editMarketo(bench.personOf(longTitle), {{"title", QByteArray(200, 'x').constData()}});
    bench.cycle();
    QCOMPARE(bench.failures().size(), 2);
    bench.salesforceOrg.rule = {};
    bench.forgetJournals();
    const QString group = groupOf(bench, QStringLiteral("FIELD_CUSTOM_VALIDATION_EXCEPTION"));
    const auto retried = bench.serve(RunRequest::retry(group));
    QVERIFY(retried);
    QCOMPARE(retried->summary.examined, 1);
    QCOMPARE(retried->summary.failed, 0);
    QCOMPARE(bench.salesforce(ruled, "Status"), QStringLiteral("Qualified"));
    QCOMPARE(bench.failures().size(), 1);
    QCOMPARE(bench.failures().constFirst().link, bench.linkOfRecord(longTitle).id);
}

void TestPeople::aRetryOfAPersonLeavesTheOthersAlone()
{
    Workbench bench;
    const QString one = bench.linkedLead({});
    const QString two = bench.linkedLead({});
    qualifiedNeedsPhone(bench);
    for (const QString& lead : {one, two})
        bench.editMarketo(bench.personOf(lead), {{"leadStatus", "Qualified"}});
    bench.cycle();
    bench.salesforceOrg.rule = {};
    const qint64 stranger = 999'999;
    const auto retried = bench.serve(RunRequest::retry({}, {bench.personOf(one).toLongLong(), stranger}));
    QVERIFY(retried);
    QCOMPARE(retried->refused.keys(), QList<qint64>{stranger});
    QCOMPARE(retried->refused.value(stranger).code, QStringLiteral("person-not-found"));
    QCOMPARE(bench.salesforce(one, "Status"), QStringLiteral("Qualified"));
    QCOMPARE(bench.salesforce(two, "Status"), QStringLiteral("Open"));
    QCOMPARE(bench.failures().size(), 1);
}

void TestPeople::aRetryMakesTheLeadThatAPushCouldNot()
{
    Workbench bench;
    const QString person = bench.addPerson({{"lastName", "Solo"}});
    bench.cycle();
    QVERIFY(bench.push(person));
    QCOMPARE(bench.failures().size(), 1);
    QCOMPARE(bench.salesforceOrg.living(), 0);
    QVERIFY(bench.settings.setValue(QStringLiteral("create.company"), QStringLiteral("[unknown]")));
    const auto retried = bench.serve(RunRequest::retry());
    QVERIFY(retried);
    QCOMPARE(retried->summary.created, (core::PerSystem{1, 0}));
    QCOMPARE(bench.salesforce(bench.linkOfPerson(person).record, "Company"), QStringLiteral("[unknown]"));
    QVERIFY(bench.failures().isEmpty());
    comesToRest(bench);
}

void TestPeople::aRefusedPushGoesThroughOnceThePersonIsMended()
{
    Workbench bench;
    qualifiedNeedsPhone(bench);
    const QString lacksCompany = bench.addPerson({{"lastName", "Solo"}});
    const QString lacksPhone =
        bench.addPerson({{"lastName", "Duo"}, {"company", "Acme"}, {"leadStatus", "Qualified"}});
    const QString nobodys = bench.addPerson({{"lastName", "Tres"}, {"company", "Acme"}});
    bench.cycle();
    QVERIFY(bench.push(lacksCompany));
    QVERIFY(bench.push(lacksPhone));
    QCOMPARE(bench.failures().size(), 2);
    bench.pass(5);
    comesToRest(bench); // nothing is tried as long as nobody mends it
    QCOMPARE(bench.salesforceOrg.living(), 0);
    bench.editMarketo(lacksCompany, {{"company", "Acme"}});
    bench.editMarketo(lacksPhone, {{"phone", "123"}});
    bench.editMarketo(nobodys, {{"phone", "123"}});
    const core::RunSummary run = bench.cycle();
    QCOMPARE(run.created, (core::PerSystem{2, 0}));
    QVERIFY(bench.failures().isEmpty());
    QVERIFY(bench.linkOfPerson(lacksPhone).isLinked());
    QVERIFY(!bench.linkOfPerson(nobodys).isLinked());
    comesToRest(bench);
}

void TestPeople::aPushThatFoundTheOrgBusyIsTriedAgainByItself()
{
    Workbench bench;
    const QString person = bench.addPerson({{"lastName", "Solo"}, {"company", "Acme"}});
    bench.cycle();
    bench.salesforceOrg.rule = [](core::Record&) -> std::optional<core::Error> {
        core::Error error;
        error.code = QStringLiteral("UNABLE_TO_LOCK_ROW");
        error.scope = core::ErrorScope::Record;
        error.retry = core::RetryClass::Retry;
        error.outcome = core::Outcome::Done;
        return error;
    };
    QVERIFY(bench.push(person));
    QCOMPARE(bench.failures().size(), 1);
    bench.salesforceOrg.rule = nullptr;
    bench.pass(5);
    bench.cycle();
    QVERIFY(bench.linkOfPerson(person).isLinked());
    QVERIFY(bench.failures().isEmpty());
    comesToRest(bench);
}

void TestPeople::whatFoundTheOrgBusyIsTriedAgainByAClockThatWasSetBack()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    bench.salesforceRemote.script({QStringLiteral("update"), Fault::Busy, 4, {}});
    bench.editMarketo(bench.personOf(lead), {{"title", "CMO"}});
    bench.cycle();
    QCOMPARE(bench.failures().size(), 1);
    QVERIFY(store::run(*bench.database, QStringLiteral("UPDATE failure SET last_at = last_at + 10800000")));
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
    QVERIFY(bench.failures().isEmpty());
}

// Its lock lasts for hours: one try a cycle, and nobody has to edit it for the next one.
void TestPeople::aRecordInAnApprovalProcessIsTriedAgainLater()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    bench.salesforceOrg.rule = [](core::Record&) -> std::optional<core::Error> {
        core::Error error;
        error.code = QStringLiteral("ENTITY_IS_LOCKED");
        error.scope = core::ErrorScope::Record;
        error.retry = core::RetryClass::Retry;
        error.outcome = core::Outcome::Done;
        return error;
    };
    bench.editMarketo(bench.personOf(lead), {{"title", "CMO"}});
    bench.forgetJournals();
    bench.cycle();
    QCOMPARE(bench.salesforceRemote.writes().size(), 1);
    QCOMPARE(bench.failures().size(), 1);
    bench.salesforceOrg.rule = nullptr;
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
    QVERIFY(bench.failures().isEmpty());
}

// What the org fills in is brought over by another look, which meets the held field once more.
void TestPeople::aPushTellsOfAHeldFieldOnce()
{
    Workbench bench;
    bench.salesforceOrg.rule = [](core::Record& record) -> std::optional<core::Error> {
        core::FieldValue& status = record.values[QStringLiteral("Status")];
        if (status.isNull())
            status = core::FieldValue::text(QStringLiteral("Open"));
        return std::nullopt;
    };
    const QString person = bench.addPerson(
        {{"lastName", "Solo"}, {"company", "Acme"}, {"title", QByteArray(200, 'x').constData()}});
    bench.cycle();
    const auto push = bench.push(person);
    QVERIFY(push);
    QCOMPARE(bench.marketo(person, "leadStatus"), QStringLiteral("Open"));
    QCOMPARE(push->summary.failed, 1);
    QCOMPARE(bench.failures().size(), 1);
    QCOMPARE(bench.failures().constFirst().count, 1);
}

// Every record is refused alike until it is over: each is sent once, nothing counts as failed.
void TestPeople::duringMaintenanceNothingIsAskedForTwice()
{
    Workbench bench;
    const QString one = bench.linkedLead({{"Title", "VP"}});
    const QString other = bench.linkedLead({{"Title", "VP"}});
    bench.salesforceOrg.rule = [](core::Record&) -> std::optional<core::Error> {
        core::Error error;
        error.code = QStringLiteral("INSERT_UPDATE_DELETE_NOT_ALLOWED_DURING_MAINTENANCE");
        error.scope = core::ErrorScope::System;
        error.retry = core::RetryClass::Retry;
        error.outcome = core::Outcome::Done;
        return error;
    };
    for (const QString& lead : {one, other})
        bench.editMarketo(bench.personOf(lead), {{"title", "CMO"}});
    bench.forgetJournals();
    const core::RunSummary run = bench.cycle();
    QVERIFY(run.result == core::RunResult::Failed);
    QCOMPARE(run.messageCode, QStringLiteral("INSERT_UPDATE_DELETE_NOT_ALLOWED_DURING_MAINTENANCE"));
    QCOMPARE(bench.salesforceRemote.writes().size(), 1);
    QVERIFY(bench.failures().isEmpty());
    bench.salesforceOrg.rule = nullptr;
    bench.cycle();
    for (const QString& lead : {one, other})
        QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
    comesToRest(bench);
}

void TestPeople::aRetryThatFailsAgainSaysSo()
{
    Workbench bench;
    const QString lead = bench.linkedLead({});
    bench.editMarketo(bench.personOf(lead), {{"title", QByteArray(200, 'x').constData()}});
    bench.cycle();
    const int before = bench.failures().constFirst().count;
    const auto retried = bench.serve(RunRequest::retry());
    QVERIFY(retried);
    QCOMPARE(retried->summary.failed, 1);
    QCOMPARE(retried->summary.recordsFailed, 1);
    QVERIFY(retried->summary.result == core::RunResult::Partly);
    QCOMPARE(bench.logTypes(), QStringList{QStringLiteral("failed")});
    QCOMPARE(bench.failures().constFirst().count, before + 1);
    QVERIFY(addsUp(retried->summary));
}

void TestPeople::aRetryOfAGroupThatIsNoneIsRefused()
{
    Workbench bench;
    const QString lead = bench.linkedLead({});
    const auto retried = bench.serve(RunRequest::retry(QStringLiteral("0123abcd")));
    QVERIFY(retried);
    QVERIFY(retried->summary.result == core::RunResult::Failed);
    QCOMPARE(retried->summary.messageCode, QStringLiteral("group-not-found"));
    QCOMPARE(bench.writes(), 0);
}

void TestPeople::aRetryWithNothingFailedDoesNothing()
{
    Workbench bench;
    const QString lead = bench.linkedLead({});
    const auto retried = bench.serve(RunRequest::retry());
    QVERIFY(retried);
    QCOMPARE(retried->summary.examined, 0);
    QVERIFY(retried->summary.result == core::RunResult::Succeeded);
    QCOMPARE(bench.writes(), 0);
}

void TestPeople::aPushOfUnknownOutcomeIsNoSuccess()
{
    Workbench bench;
    const QString person = bench.addPerson({{"lastName", "Solo"}, {"company", "Falcon"}});
    bench.cycle();
    bench.salesforceRemote.script({QStringLiteral("create"), Fault::CutBefore, 1, {}});
    const auto pushed = bench.push(person);
    QVERIFY(pushed);
    const core::Error waiting = pushed->refused.value(person.toLongLong());
    QCOMPARE(waiting.code, QStringLiteral("fenced"));
    QCOMPARE(waiting.arguments.constFirst(), person);
    const QDateTime until = QDateTime::fromString(waiting.arguments.constLast(), Qt::ISODate);
    QVERIFY(until > bench.clock.now());
    QVERIFY(until <= bench.clock.now().addSecs(620));
    QVERIFY(pushed->summary.result == core::RunResult::Partly);
    QCOMPARE(pushed->summary.messageCode, waiting.code);
    QCOMPARE(pushed->summary.failed, 0); // it may yet have gone through
    QCOMPARE(pushed->summary.recordsSkipped, 1);
    QVERIFY(addsUp(pushed->summary));

    bench.pass(11);
    bench.cycle();
    QVERIFY(bench.openIntents().isEmpty());
}

void TestPeople::aPushIntoADeadConnectionIsNoSuccess()
{
    Workbench bench;
    const QString person = bench.addPerson({{"lastName", "Solo"}, {"company", "Falcon"}});
    bench.cycle();
    // Neither the create nor the look-up after it is answered: until when is not known either.
    bench.salesforceRemote.script({QStringLiteral("create"), Fault::CutBefore, 1, {}});
    bench.salesforceRemote.afterwards(QStringLiteral("create"), [&bench] {
        bench.salesforceRemote.script({QStringLiteral("find"), Fault::CutBefore, 5, {}});
    });
    const auto pushed = bench.push(person);
    QVERIFY(pushed);
    QCOMPARE(pushed->refused.value(person.toLongLong()).code, QStringLiteral("outcome-unknown"));
    QVERIFY(pushed->summary.result == core::RunResult::Partly);
}

void TestPeople::aPushStandsUntilItHasGoneThrough_data()
{
    QTest::addColumn<bool>("recreated");
    QTest::newRow("of a person without a record") << false;
    QTest::newRow("of one whose record is deleted") << true;
}

// Neither answered nor carried out.
void TestPeople::aPushStandsUntilItHasGoneThrough()
{
    QFETCH(const bool, recreated);
    Workbench bench;
    QString person;
    if (recreated) {
        const QString lead = bench.linkedLead({});
        person = bench.personOf(lead);
        bench.salesforceOrg.remove(lead);
    } else {
        person = bench.addPerson({{"lastName", "Solo"}, {"company", "Falcon"}});
    }
    bench.cycle();
    bench.salesforceRemote.script({QStringLiteral("create"), Fault::CutBefore, 1, {}});
    core::PushTarget target;
    target.recreateDeleted = recreated;
    QVERIFY(bench.push(person, target));
    QCOMPARE(bench.salesforceOrg.living(), 0);
    bench.pass(15);
    bench.restart();
    bench.cycle();
    QCOMPARE(bench.salesforceOrg.living(), 1);
    QVERIFY(bench.linkOfPerson(person).isLinked());
    QVERIFY(bench.logTypes().contains(QStringLiteral("sync-to-salesforce")));
    comesToRest(bench);
}

// The record of then is no longer what the person is: somebody else may have that address by now.
void TestPeople::whoseLeadIsDeletedIsLookedForByTheEmailOfNow()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Email", "old@example.com"}, {"LastName", "Ito"}});
    const QString person = bench.personOf(lead);
    bench.salesforceOrg.remove(lead);
    bench.cycle();
    bench.pass(5);
    bench.editMarketo(person, {{"email", "new@example.com"}, {"lastName", "Ito-Diaz"}});
    bench.cycle();
    const store::Link shown = bench.linkOfPerson(person);
    QCOMPARE(shown.email, QStringLiteral("new@example.com"));
    QVERIFY(shown.name.endsWith(QStringLiteral("Ito-Diaz")));
    const QString stranger = bench.addLead({{"Email", "old@example.com"}, {"LastName", "Stranger"}});
    const QString own = bench.addLead({{"Email", "new@example.com"}, {"LastName", "Ito"}});
    core::PushTarget target;
    target.recreateDeleted = true;
    QVERIFY(bench.push(person, target));
    QCOMPARE(bench.linkOfPerson(person).record, own);
    QCOMPARE(bench.salesforce(stranger, "LastName"), QStringLiteral("Stranger"));
    QCOMPARE(bench.salesforceOrg.living(), 2);
}

void TestPeople::aPushStandsWhenItsProcessEnds()
{
    Workbench bench;
    const QString person = bench.addPerson({{"lastName", "Solo"}, {"company", "Falcon"}});
    bench.cycle();
    // Before anything could be sent for it.
    bench.salesforceRemote.meanwhile(QStringLiteral("find"), [&bench] { bench.stopNow(); });
    (void)bench.push(person);
    QCOMPARE(bench.salesforceOrg.living(), 0);
    bench.salesforceRemote.meanwhile(QStringLiteral("find"), [] {});
    bench.restart();
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.salesforceOrg.living(), 1);
    QVERIFY(bench.linkOfPerson(person).isLinked());
    // It is no rule: a person who loses this lead gets no other one.
    bench.salesforceOrg.remove(bench.linkOfPerson(person).record);
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.salesforceOrg.living(), 0);
}

void TestPeople::aPushThatFailsBesideACycleIsCarriedOutByIt()
{
    Workbench bench;
    const QStringList leads{bench.linkedLead({{"Title", "VP"}}), bench.linkedLead({{"Title", "VP"}})};
    const QString person = bench.addPerson({{"lastName", "Solo"}, {"company", "Falcon"}});
    bench.cycle();
    bench.setChunk(1);
    bench.pass(5);
    for (const QString& lead : leads)
        bench.editMarketo(bench.personOf(lead), {{"title", "CMO"}});
    // Asked for while the first of them is being written.
    bench.salesforceRemote.meanwhile(QStringLiteral("update"), [&] {
        bench.salesforceRemote.script({QStringLiteral("find"), Fault::CutBefore, 1, {}});
        bench.requests += RunRequest::push({person.toLongLong()});
        bench.waiter.wake();
    });
    bench.cycle();
    QCOMPARE(bench.pushResults.size(), 1);
    QVERIFY(bench.pushResults.first());
    QVERIFY(bench.pushResults.first()->summary.result == core::RunResult::Failed);
    QVERIFY(bench.linkOfPerson(person).isLinked());
    QCOMPARE(bench.salesforceOrg.living(), 3);
}

void TestPeople::theOwnerOfARefusedPushIsKept()
{
    Workbench bench;
    const QString person = bench.addPerson({{"lastName", "Solo"}});
    const QString other = bench.addPerson({{"lastName", "Duo"}});
    bench.cycle();
    const QString rep = QStringLiteral("005000000000009AAA");
    core::PushTarget target;
    target.assign = QStringLiteral("user:") + rep;
    QVERIFY(bench.push(person, target));
    QVERIFY(bench.push(other));
    QCOMPARE(bench.salesforceOrg.living(), 0);
    bench.editMarketo(person, {{"company", "Falcon"}});
    bench.editMarketo(other, {{"company", "Falcon"}});
    bench.forgetJournals();
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.salesforceOrg.living(), 2);
    QCOMPARE(bench.salesforce(bench.linkOfPerson(person).record, "OwnerId"), rep);
    QVERIFY(bench.salesforce(bench.linkOfPerson(other).record, "OwnerId") != rep);
    // Salesforce's own rules would choose another owner for the first one.
    for (const support::FakeRemote::Call& write : bench.salesforceRemote.writes()) {
        if (write.operation == QLatin1String("create"))
            QCOMPARE(write.options.assign.isEmpty(),
                     write.records.first().values.contains(QStringLiteral("OwnerId")));
    }
    QCOMPARE(bench.logTypes().count(QStringLiteral("sync-to-salesforce")), 2);
}

void TestPeople::aPushWaitsForNoBackFill()
{
    Workbench bench;
    bench.setRule(core::ObjectType::Lead, "City",
                  [](core::FieldMapping& mapping) { mapping.enabled = false; });
    for (int i = 0; i < 5; ++i)
        (void)bench.addLead({});
    const QString person = bench.addPerson({{"lastName", "Solo"}, {"company", "Falcon"}});
    for (int i = 0; i < 2; ++i) { // then the feeds have no news
        bench.cycle();
        bench.pass(60);
    }
    bench.setRule(core::ObjectType::Lead, "City",
                  [](core::FieldMapping& mapping) { mapping.enabled = true; });
    bench.marketoRemote.allowed.readBatch = 1;
    bench.marketoRemote.allowed.inFlight = 2;
    bench.forgetJournals();
    bench.marketoRemote.meanwhile(QStringLiteral("read"), [&] {
        bench.requests += core::RunRequest::push({person.toLongLong()});
        bench.waiter.wake();
    });
    bench.cycle();
    QCOMPARE(bench.pushResults.size(), 1);
    QCOMPARE(bench.pushResults.first()->summary.created.salesforce, 1);
    QStringList operations; // the back-fill's reads and the update of the person, who is told of the lead
    for (const support::FakeRemote::Call& call : bench.marketoRemote.journal()) {
        if (!call.ids.contains(person))
            operations += call.operation;
    }
    QCOMPARE(operations.count(QStringLiteral("update")), 1);
    QVERIFY(operations.indexOf(QStringLiteral("update")) < operations.lastIndexOf(QStringLiteral("read")));
}

void TestPeople::whatTheOrgFillsInReachesThePerson()
{
    Workbench bench;
    bench.salesforceOrg.rule = [](core::Record& record) -> std::optional<core::Error> {
        core::FieldValue& status = record.values[QStringLiteral("Status")];
        if (status.toString().isEmpty())
            status = core::FieldValue::text(QStringLiteral("Open"));
        return std::nullopt;
    };
    const QString person = bench.addPerson({{"lastName", "Solo"}, {"company", "Falcon"}});
    bench.cycle();
    QVERIFY(bench.push(person));
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.marketo(person, "leadStatus"), QStringLiteral("Open"));
    comesToRest(bench);
}

// The cycle's read of the person is under way while the push brings the rep's title to Marketo.
void TestPeople::whatAPushWroteIsNotUndoneByWhatTheCycleHadReadBefore()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(lead);
    bench.pass(60);
    bench.editMarketo(person, {{"phone", "1"}});
    bench.marketoRemote.afterwards(QStringLiteral("read"), [&] {
        bench.editSalesforce(lead, {{"Title", "CMO"}});
        bench.requests += core::RunRequest::push({person.toLongLong()});
        bench.waiter.wake();
    });
    const core::RunSummary run = bench.cycle();
    QCOMPARE(bench.pushResults.size(), 1);
    QVERIFY(bench.pushResults.first());
    QVERIFY(addsUp(run));
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
    QCOMPARE(bench.marketo(person, "title"), QStringLiteral("CMO"));
    QCOMPARE(bench.salesforce(lead, "Phone"), QStringLiteral("1"));
}

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
