// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench.h"

#include <QTest>

using namespace lockstep;
using namespace lockstep::sync;
using core::ObjectType;
using core::RunResult;

// The scenarios a marketing-ops expert would try, told to the engine over both systems in memory.
class TestScenarios : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLeadIsBornInMarketo();
    void anEditInMarketoReachesSalesforce();
    void anEditInSalesforceReachesMarketo();
    void anUnsyncedFieldCausesNothing();
    void aMarketoOnlyPersonIsNotSent();
    void syncPersonCreatesALead();
    void marketoWinsAConflict();
    void theLoserOfAConflictIsKeptAsLongAsTheLog();
    void differentFieldsBothSurvive();
    void theSameValueOnBothSidesIsNoConflict();
    void aFieldCanHaveItsOwnRule();
    void theNewerEditWinsByTheTimeOfItsField_data();
    void theNewerEditWinsByTheTimeOfItsField();
    void aClearedValueIsAnEdit();
    void aTooLongValueIsHeldBack();
    void aBlankThatTheOrgDoesNotTakeIsHeldBack();
    void aValidationRuleWaitsForAFix();
    void lockedRowsAreTriedAgain();
    void lockedRowsAreTriedAgainWhoeverHeardOfThem();
    void whatIsPlannedLeavesBeforeTheNextLinksAreRead();
};

void TestScenarios::aLeadIsBornInMarketo()
{
    Workbench bench;
    const QString lead = bench.addLead({{"FirstName", "Ada"}, {"Email", "ada@example.com"}, {"Title", "VP"}});
    const core::RunSummary run = bench.cycle();
    QVERIFY(run.result == RunResult::Succeeded);
    QCOMPARE(run.created, (core::PerSystem{0, 1}));
    QCOMPARE(run.recordsCreated, 1);
    const QString person = bench.personOf(lead);
    QCOMPARE(bench.marketo(person, "email"), QStringLiteral("ada@example.com"));
    QCOMPARE(bench.marketo(person, "title"), QStringLiteral("VP"));
    QCOMPARE(bench.marketo(person, "salesforceId"), lead);
    QCOMPARE(bench.marketo(person, "salesforceType"), QStringLiteral("Lead"));
    QCOMPARE(bench.salesforce(lead, "Marketo_Id__c"), person);
    QCOMPARE(bench.logTypes(), QStringList{QStringLiteral("new-person")});
    QVERIFY(bench.linkOfRecord(lead).state == core::LinkState::InSync);
    comesToRest(bench);
}

void TestScenarios::anEditInMarketoReachesSalesforce()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString owner = bench.salesforceOrg.at(lead).ownerName;
    bench.editMarketo(bench.personOf(lead), {{"title", "CMO"}});
    const core::RunSummary run = bench.cycle();
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
    QCOMPARE(run.updated, (core::PerSystem{1, 0}));
    QCOMPARE(run.recordsUpdated, 1);
    const auto writes = bench.salesforceRemote.writes();
    QCOMPARE(writes.size(), 1);
    QCOMPARE(writes.first().records.size(), 1);
    QCOMPARE(writes.first().records.first().values, Workbench::values({{"Title", "CMO"}}));
    QVERIFY(writes.first().options.assign.isEmpty());
    QCOMPARE(bench.salesforceOrg.at(lead).ownerName, owner);
    const auto log = bench.log();
    QCOMPARE(log.size(), 1);
    QVERIFY(log.first().type == core::LogType::SyncUpdatesToSalesforce);
    QCOMPARE(log.first().field, QStringLiteral("Title"));
    QCOMPARE(log.first().oldValue.toString(), QStringLiteral("VP"));
    QCOMPARE(log.first().newValue.toString(), QStringLiteral("CMO"));
    QCOMPARE(log.first().rule, QStringLiteral("changed-in-marketo"));
    comesToRest(bench);
}

void TestScenarios::anEditInSalesforceReachesMarketo()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Phone", "1"}});
    bench.editSalesforce(lead, {{"Phone", "+44 20 7946 0000"}});
    const core::RunSummary run = bench.cycle();
    QCOMPARE(bench.marketo(bench.personOf(lead), "phone"), QStringLiteral("+44 20 7946 0000"));
    QCOMPARE(run.updated, (core::PerSystem{0, 1}));
    QVERIFY(bench.salesforceRemote.writes().isEmpty());
    const auto log = bench.log();
    QCOMPARE(log.size(), 1);
    QVERIFY(log.first().type == core::LogType::SyncUpdatesToMarketo);
    QCOMPARE(log.first().field, QStringLiteral("Phone"));
    QCOMPARE(log.first().oldValue.toString(), QStringLiteral("1"));
    QCOMPARE(log.first().run, run.run);
    comesToRest(bench);
}

void TestScenarios::anUnsyncedFieldCausesNothing()
{
    Workbench bench;
    const QString lead = bench.linkedLead({});
    bench.editSalesforce(lead, {{"Rep_Note__c", "called"}});
    const core::RunSummary run = bench.cycle();
    QCOMPARE(run.examined, 1);
    QCOMPARE(run.skipped, 1);
    QCOMPARE(bench.writes(), 0);
    QVERIFY(bench.log().isEmpty());
    comesToRest(bench);
}

void TestScenarios::aMarketoOnlyPersonIsNotSent()
{
    Workbench bench;
    const QString person = bench.addPerson({{"email", "solo@example.com"}, {"lastName", "Solo"}});
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(bench.cycle().failed, 0);
        bench.pass(5);
    }
    QCOMPARE(bench.salesforceOrg.living(), 0);
    QVERIFY(bench.linkOfPerson(person).state == core::LinkState::NotInSalesforce);
    QVERIFY(bench.failures().isEmpty());
}

void TestScenarios::syncPersonCreatesALead()
{
    Workbench bench;
    const QString person =
        bench.addPerson({{"email", "solo@example.com"}, {"lastName", "Solo"}, {"company", "Falcon"}});
    bench.cycle();
    const auto result = bench.push(person);
    QVERIFY(result);
    QCOMPARE(result->summary.created, (core::PerSystem{1, 0}));
    QVERIFY(result->refused.isEmpty());
    const QString lead = bench.linkOfPerson(person).record;
    QCOMPARE(bench.salesforce(lead, "LastName"), QStringLiteral("Solo"));
    QCOMPARE(bench.salesforce(lead, "Marketo_Id__c"), person);
    QCOMPARE(bench.marketo(person, "salesforceId"), lead);
    QCOMPARE(bench.marketo(person, "salesforceType"), QStringLiteral("Lead"));
    const auto log = bench.log();
    QCOMPARE(bench.logTypes(), QStringList{QStringLiteral("sync-to-salesforce")});
    QCOMPARE(log.first().arguments, QStringList{QStringLiteral("Inbound Queue")});

    bench.forgetJournals();
    const auto again = bench.push(person);
    QVERIFY(again);
    QVERIFY(again->summary.wroteNothing());
    QCOMPARE(bench.writes(), 0);
    QCOMPARE(bench.salesforceOrg.living(), 1);
    comesToRest(bench);
}

void TestScenarios::marketoWinsAConflict()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"City", "NYC"}});
    bench.editMarketo(bench.personOf(lead), {{"city", "Boston"}});
    bench.editSalesforce(lead, {{"City", "Austin"}});
    const core::RunSummary run = bench.cycle();
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Boston"));
    QCOMPARE(bench.marketo(bench.personOf(lead), "city"), QStringLiteral("Boston"));
    QCOMPARE(run.conflicts, 1);
    QCOMPARE(bench.salesforceRemote.writes().size(), 1);
    QVERIFY(bench.marketoRemote.writes().isEmpty());
    const auto conflicts = bench.conflicts(lead);
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.first().field, QStringLiteral("City"));
    QCOMPARE(conflicts.first().marketoBase->toString(), QStringLiteral("NYC"));
    QCOMPARE(conflicts.first().marketo.toString(), QStringLiteral("Boston"));
    QCOMPARE(conflicts.first().salesforce.toString(), QStringLiteral("Austin"));
    QVERIFY(conflicts.first().winner == core::System::Marketo);
    QVERIFY(bench.logTypes().contains(QStringLiteral("conflict")));
    comesToRest(bench);
}

void TestScenarios::theLoserOfAConflictIsKeptAsLongAsTheLog()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"City", "NYC"}});
    bench.editMarketo(bench.personOf(lead), {{"city", "Boston"}});
    bench.editSalesforce(lead, {{"City", "Austin"}});
    bench.cycle();
    bench.pass(60 * 24 * 89);
    bench.cycle();
    QCOMPARE(bench.conflicts(lead).size(), 1);
    bench.pass(60 * 24 * 2);
    bench.cycle();
    QVERIFY(bench.conflicts(lead).isEmpty());
}

void TestScenarios::differentFieldsBothSurvive()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}, {"Phone", "1"}});
    const QString person = bench.personOf(lead);
    bench.editMarketo(person, {{"title", "CMO"}});
    bench.editSalesforce(lead, {{"Phone", "2"}});
    const core::RunSummary run = bench.cycle();
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
    QCOMPARE(bench.salesforce(lead, "Phone"), QStringLiteral("2"));
    QCOMPARE(bench.marketo(person, "title"), QStringLiteral("CMO"));
    QCOMPARE(bench.marketo(person, "phone"), QStringLiteral("2"));
    QCOMPARE(run.conflicts, 0);
    QCOMPARE(run.recordsUpdated, 1);
    QVERIFY(bench.conflicts(lead).isEmpty());
    comesToRest(bench);
}

void TestScenarios::theSameValueOnBothSidesIsNoConflict()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"City", "NYC"}});
    bench.editMarketo(bench.personOf(lead), {{"city", "Boston"}});
    bench.editSalesforce(lead, {{"City", "Boston"}});
    const core::RunSummary run = bench.cycle();
    QCOMPARE(bench.writes(), 0);
    QCOMPARE(run.conflicts, 0);
    QVERIFY(bench.conflicts(lead).isEmpty());
    const auto bases = store::SnapshotStore(*bench.database).bases(bench.linkOfRecord(lead).id);
    QCOMPARE(bases->value(QStringLiteral("City")).marketo.toString(), QStringLiteral("Boston"));
    comesToRest(bench);
}

void TestScenarios::aFieldCanHaveItsOwnRule()
{
    Workbench bench;
    bench.setRule(ObjectType::Lead, "LeadSource",
                  [](core::FieldMapping& mapping) { mapping.conflictRule = core::ConflictRule::Salesforce; });
    const QString lead = bench.linkedLead({{"LeadSource", "Web"}, {"City", "NYC"}});
    const QString person = bench.personOf(lead);
    bench.editMarketo(person, {{"leadSource", "Event"}, {"city", "Boston"}});
    bench.editSalesforce(lead, {{"LeadSource", "Partner"}, {"City", "Austin"}});
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "LeadSource"), QStringLiteral("Partner"));
    QCOMPARE(bench.marketo(person, "leadSource"), QStringLiteral("Partner"));
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Boston"));
    comesToRest(bench);
}

void TestScenarios::theNewerEditWinsByTheTimeOfItsField_data()
{
    QTest::addColumn<bool>("repIsLast");
    QTest::addColumn<bool>("isTold");
    QTest::addColumn<QString>("winner");
    QTest::newRow("the rep was last") << true << true << QStringLiteral("CFO");
    QTest::newRow("the marketer was last") << false << true << QStringLiteral("CMO");
    QTest::newRow("nothing tells when: Marketo wins") << true << false << QStringLiteral("CMO");
}

void TestScenarios::theNewerEditWinsByTheTimeOfItsField()
{
    QFETCH(const bool, repIsLast);
    QFETCH(const bool, isTold);
    QFETCH(const QString, winner);
    Workbench bench;
    bench.setRule(ObjectType::Lead, "Title",
                  [](core::FieldMapping& mapping) { mapping.conflictRule = core::ConflictRule::Newest; });
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(lead);
    bench.cycle(); // the rule holds from here on
    const auto byRep = [&] { bench.editSalesforce(lead, {{"Title", "CFO"}}); };
    const auto byMarketer = [&] { bench.editMarketo(person, {{"title", "CMO"}}); };
    repIsLast ? byMarketer() : byRep();
    bench.pass(1);
    repIsLast ? byRep() : byMarketer();
    bench.pass(1);
    // Any other change of the person moves its updatedAt, and tells nothing of this field.
    bench.editMarketo(person, {{"leadSource", "Webinar"}});
    if (!isTold) {
        bench.marketoOrg.forgetEventsOf(person);
        bench.editMarketo(person, {{"leadSource", "Trade Show"}});
    }
    bench.pass(1);
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "Title"), winner);
    QCOMPARE(bench.marketo(person, "title"), winner);
    QCOMPARE(bench.conflicts(lead).size(), 1);
    comesToRest(bench);
}

void TestScenarios::aClearedValueIsAnEdit()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Email", "a@x.com"}});
    const QString person = bench.personOf(lead);
    bench.editMarketo(person, {{"email", ""}});
    bench.cycle();
    QVERIFY(bench.salesforceOrg.at(lead).values.value(QStringLiteral("Email")).isNull());

    bench.setRule(ObjectType::Lead, "Email",
                  [](core::FieldMapping& mapping) { mapping.blankRule = core::BlankRule::Keep; });
    bench.editSalesforce(lead, {{"Email", "b@x.com"}});
    bench.pass(5);
    bench.cycle();
    bench.editMarketo(person, {{"email", ""}});
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "Email"), QStringLiteral("b@x.com"));
    QCOMPARE(bench.marketo(person, "email"), QStringLiteral("b@x.com"));
    QCOMPARE(bench.log().first().rule, QStringLiteral("blank-kept"));
    comesToRest(bench);
}

void TestScenarios::aTooLongValueIsHeldBack()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}, {"Phone", "1"}});
    const QString person = bench.personOf(lead);
    core::FieldValues edit = Workbench::values({{"phone", "2"}});
    edit.insert(QStringLiteral("title"), core::FieldValue::text(QString(140, QLatin1Char('x'))));
    bench.marketoOrg.edit(person, edit);
    const core::RunSummary run = bench.cycle();
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("VP"));
    QCOMPARE(bench.salesforce(lead, "Phone"), QStringLiteral("2"));
    QCOMPARE(run.failed, 1);
    QCOMPARE(run.recordsFailed, 1);
    QCOMPARE(bench.failures().size(), 1);
    QCOMPARE(bench.failures().first().code, QStringLiteral("STRING_TOO_LONG"));
    QCOMPARE(bench.failures().first().arguments,
             (QStringList{QStringLiteral("Title"), QStringLiteral("128"), QStringLiteral("140")}));
    QVERIFY(bench.linkOfRecord(lead).state == core::LinkState::NeedsAttention);

    // An edit of another field goes through; what is still held back is no new failure.
    bench.editMarketo(person, {{"phone", "3"}});
    bench.pass(5);
    QCOMPARE(bench.cycle().failed, 0);
    QCOMPARE(bench.salesforce(lead, "Phone"), QStringLiteral("3"));
    QCOMPARE(bench.failures().size(), 1);
    bench.editMarketo(person, {{"title", "CMO"}});
    bench.pass(5);
    bench.cycle();
    QVERIFY(bench.failures().isEmpty());
    QVERIFY(bench.linkOfRecord(lead).state == core::LinkState::InSync);
    comesToRest(bench);
}

void TestScenarios::aBlankThatTheOrgDoesNotTakeIsHeldBack()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Status", "Open"}, {"Phone", "1"}});
    const QString person = bench.personOf(lead);
    bench.editMarketo(person, {{"leadStatus", ""}, {"phone", "2"}});
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "Status"), QStringLiteral("Open"));
    QCOMPARE(bench.salesforce(lead, "Phone"), QStringLiteral("2"));
    QCOMPARE(bench.failures().size(), 1);
    QCOMPARE(bench.failures().first().code, QStringLiteral("REQUIRED_FIELD_MISSING"));
    QCOMPARE(bench.failures().first().field, QStringLiteral("Status"));
    bench.editMarketo(person, {{"leadStatus", "Closed"}});
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "Status"), QStringLiteral("Closed"));
    QVERIFY(bench.failures().isEmpty());
    comesToRest(bench);
}

void TestScenarios::aValidationRuleWaitsForAFix()
{
    Workbench bench;
    QStringList leads;
    for (int i = 0; i < 30; ++i)
        leads += bench.addLead({{"Title", "VP"}});
    bench.cycle();
    bench.pass(5);
    bench.salesforceOrg.rule = [](core::Record& record) -> std::optional<core::Error> {
        if (record.values.value(QStringLiteral("Status")).toString() != QLatin1String("Qualified")
            || !record.values.value(QStringLiteral("Phone")).isNull())
            return std::nullopt;
        core::Error error;
        error.code = QStringLiteral("FIELD_CUSTOM_VALIDATION_EXCEPTION");
        error.retry = core::RetryClass::Fix;
        error.outcome = core::Outcome::Done;
        error.message = QStringLiteral("Phone required when Status is Qualified");
        return error;
    };
    const QString bad = leads.first();
    for (const QString& lead : std::as_const(leads))
        bench.editMarketo(bench.personOf(lead), {{"title", "CMO"}});
    bench.editMarketo(bench.personOf(bad), {{"title", "VP"}, {"leadStatus", "Qualified"}});

    const core::RunSummary run = bench.cycle();
    QVERIFY(run.result == RunResult::Partly);
    QCOMPARE(run.failed, 1);
    QCOMPARE(run.recordsFailed, 1);
    QCOMPARE(run.recordsUpdated, 29);
    QVERIFY(addsUp(run));
    QCOMPARE(bench.salesforce(leads.last(), "Title"), QStringLiteral("CMO"));
    core::LogFilter filter;
    filter.run = run.run;
    filter.result = core::LogResult::Failed;
    const auto failed = *store::LogStore(*bench.database).page(filter, 0, 10);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().message, QStringLiteral("Phone required when Status is Qualified"));
    QCOMPARE(failed.first().field, QStringLiteral("Status"));
    QCOMPARE(failed.first().newValue.toString(), QStringLiteral("Qualified"));
    QCOMPARE(failed.first().record, bad);

    comesToRest(bench); // no retry storm
    QCOMPARE(bench.failures().size(), 1);
    bench.editMarketo(bench.personOf(bad), {{"phone", "123"}});
    bench.cycle();
    QCOMPARE(bench.salesforce(bad, "Status"), QStringLiteral("Qualified"));
    QCOMPARE(bench.salesforce(bad, "Phone"), QStringLiteral("123"));
    QVERIFY(bench.failures().isEmpty());
    QVERIFY(bench.linkOfRecord(bad).state == core::LinkState::InSync);
    comesToRest(bench);
}

void TestScenarios::lockedRowsAreTriedAgain()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    bench.editMarketo(bench.personOf(lead), {{"title", "CMO"}});
    bench.salesforceRemote.script({QStringLiteral("update"), support::FakeRemote::Fault::Busy, 2, {}});
    const core::RunSummary run = bench.cycle();
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
    QCOMPARE(run.retried, 1);
    QCOMPARE(run.failed, 0);
    QVERIFY(bench.failures().isEmpty());
    comesToRest(bench);
}

// The second row's refusal comes while the first one is tried again.
void TestScenarios::lockedRowsAreTriedAgainWhoeverHeardOfThem()
{
    Workbench bench;
    const QString one = bench.linkedLead({{"Title", "VP"}});
    const QString two = bench.linkedLead({{"Title", "VP"}});
    bench.setChunk(1);
    bench.editMarketo(bench.personOf(one), {{"title", "CMO"}});
    bench.editMarketo(bench.personOf(two), {{"title", "CTO"}});
    bench.salesforceRemote.script({QStringLiteral("update"), support::FakeRemote::Fault::Busy, 2, {}});
    const core::RunSummary run = bench.cycle();
    QVERIFY(bench.openIntents().isEmpty());
    QCOMPARE(bench.salesforce(one, "Title"), QStringLiteral("CMO"));
    QCOMPARE(bench.salesforce(two, "Title"), QStringLiteral("CTO"));
    QCOMPARE(run.retried, 2);
    QCOMPARE(run.failed, 0);
    comesToRest(bench);
}

// A request that is not full leaves as well: what it was planned on would get old.
void TestScenarios::whatIsPlannedLeavesBeforeTheNextLinksAreRead()
{
    using Call = support::FakeRemote::Call;
    Workbench bench;
    const QString one = bench.linkedLead({{"Title", "VP"}});
    const QString two = bench.linkedLead({{"Title", "VP"}});
    bench.setChunk(1);
    bench.salesforceRemote.allowed.writeBatch = 200;
    bench.editMarketo(bench.personOf(one), {{"title", "CMO"}});
    bench.editMarketo(bench.personOf(two), {{"title", "CTO"}});
    bench.cycle();
    const QList<Call>& journal = bench.salesforceRemote.journal();
    const auto write = std::find_if(journal.begin(), journal.end(), [](const Call& call) {
        return call.operation == QLatin1String("update");
    });
    const auto read = std::find_if(journal.begin(), journal.end(), [&two](const Call& call) {
        return call.operation == QLatin1String("read") && call.ids.contains(two);
    });
    QVERIFY(read != journal.end());
    QVERIFY(write < read);
    comesToRest(bench);
}

QTEST_GUILESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
