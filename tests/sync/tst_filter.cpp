// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench.h"

#include <QTest>

namespace lockstep::sync {

using core::LinkState;
using core::LogType;

namespace {

// Only records that say "sync" in a field that is itself not kept in step.
void setFilter(Workbench& bench, const char* key = "filter.lead",
               const char* json = R"([{"field":"Rep_Note__c","op":"equals","value":"Sync"}])")
{
    QVERIFY(bench.settings.setValue(QString::fromLatin1(key), QString::fromLatin1(json)));
}

void setCreateRule(Workbench& bench)
{
    setFilter(bench, "create.rule", R"([{"field":"leadStatus","op":"equals","value":"Qualified"}])");
}

} // namespace

// Which records flow at all (filter.*), and which people become leads by themselves (create.rule).
class FilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsOnlyWhatPasses();
    void suspendsWhatStopsPassing();
    void resumesOnTheKeptBases();
    void judgesKnownRecordsWhenItChanges();
    void forgetsFailuresOfWhatDoesNotFlow();
    void followsADeleteAllTheSame();
    void refusesAPushOfWhatDoesNotFlow();
    void doesNotLinkWhatDoesNotFlow();
    void leavesTheOnlyAdmittedCandidate();
    void pushFindsWhatDoesNotFlow();
    void pushLeavesSeveralThatDoNotFlowToTheUser();
    void keepsItsVerdictWhileAFieldIsHidden();
    void judgesContactsByTheirOwn();

    void ruleCreatesALead();
    void ruleLeavesTheOthersAlone();
    void ruleAppliesToPeopleKnownBefore();
    void ruleFindsWhatIsThere();
    void ruleFindsWhatDoesNotFlow();
    void ruleNeverRecreatesADeletedLead();
    void ruleSaysWhatIsMissing();
    void ruleForgetsWhomItNoLongerWants_data();
    void ruleForgetsWhomItNoLongerWants();
    void ruleTakesTheDefaults();
    void ruleIsPreviewed();
};

void FilterTest::createsOnlyWhatPasses()
{
    Workbench bench;
    setFilter(bench);
    const QString in = bench.addLead({{"Email", "in@example.com"}, {"Rep_Note__c", "sync"}});
    const QString out = bench.addLead({{"Email", "out@example.com"}});
    bench.cycle();
    QCOMPARE(bench.marketoOrg.living(), 1);
    QVERIFY(bench.linkOfRecord(in).isLinked());
    QVERIFY(bench.linkOfRecord(out).state == LinkState::FilteredOut);
    QCOMPARE(bench.linkOfRecord(out).stateCode, QStringLiteral("filtered-out"));
    QVERIFY(!bench.logTypes().contains(QStringLiteral("suspended"))); // it never flowed
    bench.pass(5);
    bench.cycle();
    comesToRest(bench);

    bench.editSalesforce(out, {{"Rep_Note__c", "SYNC"}});
    bench.pass(5);
    bench.cycle();
    QVERIFY(bench.linkOfRecord(out).isLinked());
    QVERIFY(bench.linkOfRecord(out).state == LinkState::InSync);
    QCOMPARE(bench.marketoOrg.living(), 2);
}

void FilterTest::suspendsWhatStopsPassing()
{
    Workbench bench;
    setFilter(bench);
    const QString lead =
        bench.linkedLead({{"Email", "ada@example.com"}, {"Title", "VP"}, {"Rep_Note__c", "sync"}});
    const QString person = bench.personOf(lead);
    bench.editSalesforce(lead, {{"Rep_Note__c", "no"}, {"Title", "CEO"}});
    bench.cycle();
    QCOMPARE(bench.logTypes(), QStringList{QStringLiteral("suspended")});
    QCOMPARE(bench.log().first().code, QStringLiteral("filtered-out"));
    QVERIFY(bench.linkOfRecord(lead).state == LinkState::FilteredOut);
    QCOMPARE(bench.marketo(person, "title"), QStringLiteral("VP"));
    QCOMPARE(bench.lastRun.recordsSkipped, 1);
    bench.pass(5);
    bench.editMarketo(person, {{"city", "Bonn"}});
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.writes(), 0);
    QCOMPARE(bench.salesforce(lead, "City"), QString());
    QVERIFY(bench.log().isEmpty());
    comesToRest(bench);
}

void FilterTest::resumesOnTheKeptBases()
{
    Workbench bench;
    setFilter(bench);
    const QString lead =
        bench.linkedLead({{"Email", "ada@example.com"}, {"Title", "VP"}, {"Rep_Note__c", "sync"}});
    const QString person = bench.personOf(lead);
    bench.editSalesforce(lead, {{"Rep_Note__c", "no"}});
    bench.cycle();
    bench.pass(5);
    bench.editMarketo(person, {{"title", "CMO"}});
    bench.editSalesforce(lead, {{"City", "Rome"}});
    bench.cycle();
    bench.pass(5);
    bench.editSalesforce(lead, {{"Rep_Note__c", "sync"}});
    bench.cycle();
    QVERIFY(bench.logTypes().contains(QStringLiteral("resumed")));
    QVERIFY(!bench.logTypes().contains(QStringLiteral("conflict")));
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
    QCOMPARE(bench.marketo(person, "city"), QStringLiteral("Rome"));
    QVERIFY(bench.linkOfRecord(lead).state == LinkState::InSync);
    comesToRest(bench);
}

void FilterTest::judgesKnownRecordsWhenItChanges()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Email", "ada@example.com"}});
    setFilter(bench);
    bench.cycle();
    QVERIFY(bench.linkOfRecord(lead).state == LinkState::FilteredOut);
    bench.pass(5);
    QVERIFY(bench.settings.setValue(QStringLiteral("filter.lead"), {}));
    bench.cycle();
    QVERIFY(bench.linkOfRecord(lead).state == LinkState::InSync);
    QCOMPARE(bench.logTypes(), QStringList{QStringLiteral("resumed")});
    comesToRest(bench);
}

void FilterTest::forgetsFailuresOfWhatDoesNotFlow()
{
    Workbench bench;
    setFilter(bench);
    const QString lead = bench.linkedLead({{"Email", "ada@example.com"}, {"Rep_Note__c", "sync"}});
    bench.editMarketo(bench.personOf(lead), {{"title", QByteArray(200, 'x').constData()}});
    bench.cycle();
    QCOMPARE(bench.failures().size(), 1);
    bench.pass(5);
    bench.editSalesforce(lead, {{"Rep_Note__c", ""}});
    bench.cycle();
    QVERIFY(bench.failures().isEmpty());
    QVERIFY(bench.linkOfRecord(lead).state == LinkState::FilteredOut);
}

void FilterTest::followsADeleteAllTheSame()
{
    Workbench bench;
    setFilter(bench);
    const QString lead = bench.linkedLead({{"Email", "ada@example.com"}, {"Rep_Note__c", "sync"}});
    const QString person = bench.personOf(lead);
    bench.editSalesforce(lead, {{"Rep_Note__c", ""}});
    bench.cycle();
    bench.pass(5);
    bench.salesforceOrg.remove(lead);
    bench.cycle();
    QVERIFY(bench.linkOfPerson(person).state == LinkState::DeletedInSalesforce);
    QCOMPARE(bench.marketo(person, "salesforceIsDeleted"), QStringLiteral("true"));
    comesToRest(bench);
}

void FilterTest::refusesAPushOfWhatDoesNotFlow()
{
    Workbench bench;
    setFilter(bench);
    const QString lead = bench.linkedLead({{"Email", "ada@example.com"}, {"Rep_Note__c", "sync"}});
    const QString person = bench.personOf(lead);
    bench.editSalesforce(lead, {{"Rep_Note__c", ""}});
    bench.editMarketo(person, {{"title", "CMO"}});
    bench.pass(1);
    const auto push = bench.push(person);
    QVERIFY(push);
    QCOMPARE(push->refused.value(person.toLongLong()).code, QStringLiteral("filtered-out"));
    QCOMPARE(bench.salesforce(lead, "Title"), QString());
}

void FilterTest::doesNotLinkWhatDoesNotFlow()
{
    Workbench bench;
    setFilter(bench);
    const QString lead = bench.addLead({{"Email", "ada@example.com"}});
    const QString person = bench.addPerson({{"email", "ada@example.com"}});
    bench.cycle();
    QVERIFY(!bench.linkOfRecord(lead).isLinked());
    QCOMPARE(bench.writes(), 0);
    bench.pass(5);
    bench.editSalesforce(lead, {{"Rep_Note__c", "sync"}});
    bench.cycle();
    QCOMPARE(bench.personOf(lead), person);
    QCOMPARE(bench.marketoOrg.living(), 1);
    comesToRest(bench);
}

void FilterTest::leavesTheOnlyAdmittedCandidate()
{
    Workbench bench;
    setFilter(bench);
    const QString in = bench.addLead({{"Email", "ada@example.com"}, {"Rep_Note__c", "sync"}});
    (void)bench.addLead({{"Email", "ada@example.com"}});
    const QString person = bench.addPerson({{"email", "ada@example.com"}});
    bench.cycle();
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.personOf(in), person);
    QCOMPARE(bench.marketoOrg.living(), 1);
}

void FilterTest::pushFindsWhatDoesNotFlow()
{
    Workbench bench;
    setFilter(bench);
    const QString lead = bench.addLead({{"Email", "ada@example.com"}});
    const QString person =
        bench.addPerson({{"email", "ada@example.com"}, {"lastName", "Byron"}, {"company", "Acme"}});
    bench.cycle();
    bench.pass(5);
    bench.forgetJournals();
    const auto push = bench.push(person);
    QVERIFY(push);
    QCOMPARE(push->refused.value(person.toLongLong()).code, QStringLiteral("filtered-out"));
    QVERIFY(addsUp(push->summary));
    QCOMPARE(bench.writes(), 0);
    QCOMPARE(bench.personOf(lead), person);
    QVERIFY(bench.linkOfRecord(lead).state == LinkState::FilteredOut);
    bench.pass(5);
    bench.editSalesforce(lead, {{"Rep_Note__c", "sync"}});
    bench.cycle();
    QVERIFY(bench.linkOfRecord(lead).state == LinkState::InSync);
    QCOMPARE(bench.marketo(person, "salesforceId"), lead);
    QCOMPARE(bench.salesforceOrg.living(), 1);
    QCOMPARE(bench.marketoOrg.living(), 1);
    comesToRest(bench);
}

void FilterTest::pushLeavesSeveralThatDoNotFlowToTheUser()
{
    Workbench bench;
    setFilter(bench);
    const QString lead = bench.addLead({{"Email", "ada@example.com"}});
    (void)bench.addLead({{"Email", "ada@example.com"}});
    const QString person =
        bench.addPerson({{"email", "ada@example.com"}, {"lastName", "Byron"}, {"company", "Acme"}});
    bench.cycle();
    bench.pass(5);
    const auto push = bench.push(person);
    QVERIFY(push);
    QCOMPARE(push->refused.value(person.toLongLong()).code, QStringLiteral("possible-duplicate"));
    bench.editSalesforce(lead, {{"Title", "CEO"}});
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.salesforceOrg.living(), 2);
    QVERIFY(bench.linkOfPerson(person).state == LinkState::PossibleDuplicate);
    QVERIFY(bench.linkOfRecord(lead).state == LinkState::FilteredOut);
    comesToRest(bench);
    const auto separate = bench.serve(core::RunRequest::separate({person.toLongLong()}, {}));
    QVERIFY(separate);
    QVERIFY(separate->refused.isEmpty());
    QCOMPARE(bench.salesforceOrg.living(), 3);
}

void FilterTest::keepsItsVerdictWhileAFieldIsHidden()
{
    Workbench bench;
    setFilter(bench);
    const QString in = bench.addLead({{"Email", "in@example.com"}, {"Title", "VP"}, {"Rep_Note__c", "sync"}});
    const QString out = bench.addLead({{"Email", "out@example.com"}, {"Title", "VP"}});
    bench.cycle();
    bench.pass(5);
    bench.salesforceOrg.hide(core::ObjectType::Lead, QStringLiteral("Rep_Note__c"));
    bench.editSalesforce(in, {{"Title", "CEO"}});
    bench.editSalesforce(out, {{"Title", "CEO"}});
    (void)bench.addLead({{"Email", "new@example.com"}, {"Rep_Note__c", "sync"}});
    bench.pass(70);
    bench.cycle();
    QCOMPARE(bench.marketo(bench.personOf(in), "title"), QStringLiteral("CEO"));
    QVERIFY(bench.linkOfRecord(out).state == LinkState::FilteredOut);
    QCOMPARE(bench.marketoOrg.living(), 1); // nobody is created on a guess
}

void FilterTest::judgesContactsByTheirOwn()
{
    Workbench bench;
    setFilter(bench);
    setFilter(bench, "filter.contact", R"([{"field":"Title","op":"isNotBlank"}])");
    (void)bench.addContact({{"Email", "in@example.com"}, {"Title", "VP"}});
    (void)bench.addContact({{"Email", "out@example.com"}});
    bench.cycle();
    QCOMPARE(bench.marketoOrg.living(), 1);
}

void FilterTest::ruleCreatesALead()
{
    Workbench bench;
    setCreateRule(bench);
    (void)bench.linkedLead({{"Email", "ada@example.com"}});
    const QString person = bench.addPerson({{"email", "bob@example.com"},
                                            {"lastName", "Bob"},
                                            {"company", "Acme"},
                                            {"leadStatus", "Qualified"}});
    bench.cycle();
    const store::Link link = bench.linkOfPerson(person);
    QVERIFY(link.isLinked());
    QCOMPARE(bench.lastRun.created.salesforce, 1);
    QCOMPARE(bench.logTypes(), QStringList{QStringLiteral("new-lead")});
    QCOMPARE(bench.salesforceOrg.at(link.record).ownerName, QStringLiteral("Inbound Queue"));
    QCOMPARE(bench.salesforce(link.record, "Marketo_Id__c"), person);
    QCOMPARE(bench.marketo(person, "salesforceId"), link.record);
    comesToRest(bench);
}

void FilterTest::ruleLeavesTheOthersAlone()
{
    Workbench bench;
    setCreateRule(bench);
    const QString person = bench.addPerson(
        {{"email", "bob@example.com"}, {"lastName", "Bob"}, {"company", "Acme"}, {"leadStatus", "Open"}});
    bench.cycle();
    QCOMPARE(bench.salesforceOrg.living(), 0);
    QVERIFY(bench.linkOfPerson(person).state == LinkState::NotInSalesforce);
    bench.pass(5);
    bench.editMarketo(person, {{"leadStatus", "Qualified"}});
    bench.cycle();
    QVERIFY(bench.linkOfPerson(person).isLinked());
}

void FilterTest::ruleAppliesToPeopleKnownBefore()
{
    Workbench bench;
    const QString person = bench.addPerson({{"email", "bob@example.com"},
                                            {"lastName", "Bob"},
                                            {"company", "Acme"},
                                            {"leadStatus", "Qualified"}});
    bench.cycle();
    QCOMPARE(bench.salesforceOrg.living(), 0);
    bench.pass(5);
    setCreateRule(bench);
    bench.cycle();
    QVERIFY(bench.linkOfPerson(person).isLinked());
    comesToRest(bench);
}

// What the feeds have not shown yet is looked up before anything is created.
void FilterTest::ruleFindsWhatIsThere()
{
    Workbench bench;
    setCreateRule(bench);
    (void)bench.linkedLead({{"Email", "ada@example.com"}});
    const QString person = bench.addPerson({{"email", "bob@example.com"},
                                            {"lastName", "Bob"},
                                            {"company", "Acme"},
                                            {"leadStatus", "Qualified"}});
    QString lead;
    bench.salesforceRemote.afterwards(QStringLiteral("changes"), [&] {
        lead = bench.addLead({{"Email", "BOB@example.com"}});
    });
    bench.cycle();
    QCOMPARE(bench.personOf(lead), person);
    QCOMPARE(bench.salesforceOrg.living(), 2);
}

void FilterTest::ruleFindsWhatDoesNotFlow()
{
    Workbench bench;
    setFilter(bench);
    setCreateRule(bench);
    const QString lead = bench.addLead({{"Email", "bob@example.com"}});
    const QString person = bench.addPerson({{"email", "bob@example.com"},
                                            {"lastName", "Bob"},
                                            {"company", "Acme"},
                                            {"leadStatus", "Qualified"}});
    bench.cycle();
    QCOMPARE(bench.salesforceOrg.living(), 1);
    QCOMPARE(bench.personOf(lead), person);
    QVERIFY(bench.linkOfRecord(lead).state == LinkState::FilteredOut);
    comesToRest(bench);
}

void FilterTest::ruleNeverRecreatesADeletedLead()
{
    Workbench bench;
    setCreateRule(bench);
    const QString lead = bench.linkedLead({{"Email", "ada@example.com"}, {"Status", "Qualified"}});
    const QString person = bench.personOf(lead);
    bench.salesforceOrg.remove(lead);
    bench.cycle();
    bench.pass(5);
    bench.editMarketo(person, {{"title", "CMO"}});
    bench.cycle();
    QCOMPARE(bench.salesforceOrg.living(), 0);
    // Not even by a workspace that knows nothing of it but what Marketo says.
    bench.loseDatabase();
    bench.pass(5);
    bench.cycle();
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.salesforceOrg.living(), 0);
}

void FilterTest::ruleSaysWhatIsMissing()
{
    Workbench bench;
    setCreateRule(bench);
    const QString person =
        bench.addPerson({{"email", "bob@example.com"}, {"lastName", "Bob"}, {"leadStatus", "Qualified"}});
    bench.cycle();
    QCOMPARE(bench.salesforceOrg.living(), 0);
    QVERIFY(bench.linkOfPerson(person).state == LinkState::NeedsAttention);
    QCOMPARE(bench.failures().size(), 1);
    QCOMPARE(bench.failures().first().code, QStringLiteral("REQUIRED_FIELD_MISSING"));
    QCOMPARE(bench.lastRun.failed, 1);
    bench.pass(5);
    bench.editMarketo(person, {{"company", "Acme"}});
    bench.cycle();
    QVERIFY(bench.linkOfPerson(person).isLinked());
    QVERIFY(bench.failures().isEmpty());
}

void FilterTest::ruleForgetsWhomItNoLongerWants_data()
{
    QTest::addColumn<bool>("isSwitchedOff");
    QTest::newRow("the person has changed") << false;
    QTest::newRow("there is no rule any more") << true;
}

void FilterTest::ruleForgetsWhomItNoLongerWants()
{
    QFETCH(const bool, isSwitchedOff);
    Workbench bench;
    setCreateRule(bench);
    const QString person =
        bench.addPerson({{"email", "bob@example.com"}, {"lastName", "Bob"}, {"leadStatus", "Qualified"}});
    bench.cycle();
    QCOMPARE(bench.failures().size(), 1);
    bench.pass(5);
    if (isSwitchedOff)
        QVERIFY(bench.settings.setValue(QStringLiteral("create.rule"), {}));
    else
        bench.editMarketo(person, {{"leadStatus", "Open"}});
    bench.cycle();
    QVERIFY(bench.failures().isEmpty());
    QVERIFY(bench.linkOfPerson(person).state == LinkState::NotInSalesforce);
    comesToRest(bench);
    bench.editMarketo(person, {{"company", "Acme"}});
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.salesforceOrg.living(), 0);
}

void FilterTest::ruleTakesTheDefaults()
{
    Workbench bench;
    setCreateRule(bench);
    QVERIFY(bench.settings.setValue(QStringLiteral("create.company"), QStringLiteral("[unknown]")));
    QVERIFY(bench.settings.setValue(QStringLiteral("create.lastName"), QStringLiteral("[unknown]")));
    const QString person =
        bench.addPerson({{"email", "bob@example.com"}, {"lastName", "Bob"}, {"leadStatus", "Qualified"}});
    bench.cycle();
    const QString lead = bench.linkOfPerson(person).record;
    QCOMPARE(bench.salesforce(lead, "Company"), QStringLiteral("[unknown]"));
    QCOMPARE(bench.salesforce(lead, "LastName"), QStringLiteral("Bob"));
}

void FilterTest::ruleIsPreviewed()
{
    Workbench bench;
    setCreateRule(bench);
    (void)bench.addPerson({{"email", "bob@example.com"},
                           {"lastName", "Bob"},
                           {"company", "Acme"},
                           {"leadStatus", "Qualified"}});
    const PreviewResult preview = bench.preview();
    QCOMPARE(preview.changes.size(), 2);
    QVERIFY(preview.changes.first().action == core::WriteAction::Create);
    QVERIFY(preview.changes.first().target == core::System::Salesforce);
    QVERIFY(preview.changes.last().action == core::WriteAction::Link);
    QVERIFY(preview.changes.last().fields.size() > 1);
    QCOMPARE(bench.salesforceOrg.living(), 0);
}

} // namespace lockstep::sync

QTEST_GUILESS_MAIN(lockstep::sync::FilterTest)
#include "tst_filter.moc"
