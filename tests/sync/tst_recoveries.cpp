// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench.h"

#include <QSqlQuery>
#include <QTest>

using namespace lockstep;
using namespace lockstep::sync;
using Fault = support::FakeRemote::Fault;

namespace {

// The n-th INSERT, UPDATE or DELETE from now on is refused once; shared with the executor of the database.
struct Refusal
{
    int countdown = 0; // 0 = none
};

class RefusingExecutor : public store::QtExecutor
{
public:
    explicit RefusingExecutor(Refusal& refusal)
        : m_refusal(refusal)
    { }
    core::Done execute(QSqlQuery& query, const QString& sql) override
    {
        const bool counts = !sql.startsWith(QLatin1String("SELECT")) && m_refusal.countdown > 0;
        if (counts && --m_refusal.countdown == 0) {
            core::Error error;
            error.code = QStringLiteral("disk-full");
            error.scope = core::ErrorScope::Workspace;
            error.retry = core::RetryClass::Stop;
            return core::Unexpected(error);
        }
        return QtExecutor::execute(query, sql);
    }

private:
    Refusal& m_refusal;
};

// Several cycles with a pause longer than any fence between them.
void settle(Workbench& bench)
{
    for (int i = 0; i < 3; ++i) {
        bench.pass(15);
        bench.cycle();
    }
}

} // namespace

// What simulated lives have brought up: states that a later cycle could not get out of by itself, and
// edits that were taken for something else.
class TestRecoveries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRefusedStatementLeavesNothingOpenForEver();
    void whatWasRolledBackIsNeitherLoggedNorCounted();
    void whatChangedBehindAHiddenFieldIsReadWhenItReturns();
    void whatChangedJustBeforeAFieldWasHiddenIsWrittenWhenItReturns();
    void aPersonSeenWhileItsCreateIsOpenIsThatOne();
    void aLeadConvertedWhileItsPersonIsUnderWayKeepsThatPerson();
    void nobodyIsMadeForOneWhosePartnerIsUnderWay();
    void whatTheTargetMadeOfAValueIsLookedUpLater();
    void aClosedLinkComesToRestAfterAnUnknownOutcome();
    void whomACreateMadeIsNoFirstMeeting_data();
    void whomACreateMadeIsNoFirstMeeting();
    void marketosMakingIsKnownThoughReadBackLater();
    void whatAFormerPersonsWriteAwaitedHoldsNothing();
    void aMarketersOverwrittenEditIsFoundThoughReadBackLater();
    void whatAPushHasSeenIsNotForgottenForAnOlderPage();
    void whatAPushCouldNotSaveIsTheCyclesToTake();
    void aLeadConvertedDuringTheSearchIsFound();
    void theHeirOfAWaitingEndGetsNobodyElse();
    void aFailureEndsWithAWriteThatWasInDoubt_data();
    void aFailureEndsWithAWriteThatWasInDoubt();
};

void TestRecoveries::aRefusedStatementLeavesNothingOpenForEver()
{
    for (int n = 1; n <= 60; n += 3) {
        Refusal refusal;
        Workbench bench;
        bench.database = std::move(
            *store::Database::open(QStringLiteral(":memory:"), std::make_unique<RefusingExecutor>(refusal)));
        bench.restart();
        const QString lead = bench.linkedLead({{"Email", "a@x.com"}, {"Title", "VP"}});
        bench.editSalesforce(lead, {{"Title", "CMO"}});
        refusal.countdown = n;
        bench.cycle();
        refusal.countdown = 0;
        settle(bench);
        QVERIFY(bench.lastRun.result == core::RunResult::Succeeded);
        QCOMPARE(bench.openIntents().size(), 0);
        QCOMPARE(bench.marketo(bench.personOf(lead), "title"), QStringLiteral("CMO"));
        QCOMPARE(bench.marketoOrg.living(), 1);
    }
}

void TestRecoveries::whatWasRolledBackIsNeitherLoggedNorCounted()
{
    for (int n = 1; n <= 60; ++n) {
        Refusal refusal;
        Workbench bench;
        bench.database = std::move(
            *store::Database::open(QStringLiteral(":memory:"), std::make_unique<RefusingExecutor>(refusal)));
        bench.restart();
        const QString lead = bench.linkedLead({{"Email", "a@x.com"}, {"Title", "VP"}});
        bench.editSalesforce(lead, {{"Title", "CMO"}});
        bench.editMarketo(bench.personOf(lead), {{"title", "CFO"}});
        refusal.countdown = n;
        bench.cycle();
        refusal.countdown = 0;
        settle(bench);
        QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CFO"));
        core::LogFilter filter;
        filter.type = core::LogType::SyncUpdatesToSalesforce;
        QCOMPARE(store::LogStore(*bench.database).newer(filter, 0, 100)->size(), 1);
        filter.type = core::LogType::Conflict;
        QCOMPARE(store::LogStore(*bench.database).newer(filter, 0, 100)->size(), 1);
        int updated = 0;
        int conflicts = 0;
        const auto runs = store::RunStore(*bench.database).newest(100);
        QVERIFY(runs.has_value());
        for (const core::RunSummary& run : *runs) {
            updated += run.updated.salesforce;
            conflicts += run.conflicts;
        }
        // A run whose own end is refused keeps no counters.
        QVERIFY(updated <= 1);
        QVERIFY(conflicts <= 1);
    }
}

void TestRecoveries::whatChangedBehindAHiddenFieldIsReadWhenItReturns()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const core::Schema all = bench.salesforceOrg.schema;
    bench.salesforceOrg.hide(core::ObjectType::Lead, QStringLiteral("Title"));
    bench.cycle();
    bench.editMarketo(bench.personOf(lead), {{"title", "CMO"}});
    settle(bench);
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("VP"));

    bench.salesforceOrg.schema = all;
    bench.pass(90);
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
    comesToRest(bench);
}

void TestRecoveries::whatChangedJustBeforeAFieldWasHiddenIsWrittenWhenItReturns()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const core::Schema all = bench.salesforceOrg.schema;
    bench.editMarketo(bench.personOf(lead), {{"title", "CMO"}});
    bench.salesforceRemote.meanwhile(QStringLiteral("update"), [&bench] {
        bench.salesforceOrg.hide(core::ObjectType::Lead, QStringLiteral("Title"));
    });
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("VP"));

    bench.salesforceOrg.schema = all;
    bench.pass(90);
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
    comesToRest(bench);
}

void TestRecoveries::aPersonSeenWhileItsCreateIsOpenIsThatOne()
{
    Workbench bench;
    const QString lead = bench.addLead({{"Email", "a@x.com"}});
    bench.marketoRemote.script({QStringLiteral("create"), Fault::CutBefore, 1, {}});
    bench.cycle();
    bench.pass(1);
    // Marketo executes it after all, just when the next cycle has probed for it.
    bench.marketoRemote.meanwhile(QStringLiteral("changes"), [&] {
        (void)bench.addPerson({{"email", "a@x.com"},
                               {"lastName", "Lovelace"},
                               {"company", "Analytical"},
                               {"leadStatus", "Open"},
                               {"salesforceId", lead.toLatin1().constData()}});
    });
    const core::RunSummary run = bench.cycle();
    QVERIFY(run.result == core::RunResult::Succeeded);
    settle(bench);
    QCOMPARE(bench.marketoOrg.living(), 1);
    QVERIFY(bench.openIntents().isEmpty());
    QVERIFY(bench.linkOfRecord(lead).person != 0);
    QVERIFY(bench.linkOfRecord(lead).state == core::LinkState::InSync);
}

void TestRecoveries::aLeadConvertedWhileItsPersonIsUnderWayKeepsThatPerson()
{
    Workbench bench;
    const QString lead = bench.addLead({{"Email", "a@x.com"}});
    bench.marketoRemote.script({QStringLiteral("create"), Fault::CutAfter, 1, {}});
    bench.marketoRemote.script({QStringLiteral("find"), Fault::CutBefore, 2, {}});
    bench.cycle();
    const QString contact = bench.salesforceOrg.convert(lead);
    settle(bench);
    QCOMPARE(bench.marketoOrg.living(), 1);
    QVERIFY(bench.openIntents().isEmpty());
    const QString person = bench.personOf(contact);
    QCOMPARE(bench.marketo(person, "salesforceId"), contact);
    QCOMPARE(bench.marketo(person, "salesforceType"), QStringLiteral("Contact"));
    QCOMPARE(bench.salesforce(contact, "Marketo_Id__c"), person);
}

void TestRecoveries::nobodyIsMadeForOneWhosePartnerIsUnderWay()
{
    Workbench bench;
    const QString person = bench.addPerson({{"email", "a@x.com"}, {"lastName", "L"}, {"company", "C"}});
    bench.cycle();
    bench.salesforceRemote.script({QStringLiteral("create"), Fault::CutBefore, 1, {}});
    QVERIFY(bench.push(person).has_value());
    QCOMPARE(bench.openIntents().size(), 1);
    // A rep enters the same human before it is known whether our lead was created.
    const QString lead = bench.addLead({{"Email", "a@x.com"}});
    bench.pass(1);
    bench.cycle();
    QVERIFY(bench.lastRun.result == core::RunResult::Succeeded);
    QCOMPARE(bench.marketoOrg.living(), 1);
    settle(bench);
    QCOMPARE(bench.marketoOrg.living(), 1);
    QCOMPARE(bench.personOf(lead), person);
    QVERIFY(bench.openIntents().isEmpty());
}

void TestRecoveries::whatTheTargetMadeOfAValueIsLookedUpLater()
{
    Workbench bench;
    bench.marketoOrg.rule = [](core::Record& record) -> std::optional<core::Error> {
        core::FieldValue& city = record.values[QStringLiteral("city")];
        city = core::FieldValue::text(city.toString().toLower());
        return std::nullopt;
    };
    const QString lead = bench.addLead({{"City", "Paris"}});
    bench.marketoRemote.afterwards(QStringLiteral("create"), [&bench] {
        bench.marketoRemote.script({QStringLiteral("read"), Fault::CutBefore, 1, {}});
    });
    bench.cycle();
    bench.editSalesforce(lead, {{"City", "Lyon"}});
    settle(bench);
    // Marketo's "paris" was nobody's edit.
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Lyon"));
    QCOMPARE(bench.marketo(bench.personOf(lead), "city"), QStringLiteral("lyon"));
    QVERIFY(bench.conflicts(lead).isEmpty());
    comesToRest(bench);
}

void TestRecoveries::aClosedLinkComesToRestAfterAnUnknownOutcome()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(lead);
    bench.salesforceOrg.remove(lead);
    bench.marketoRemote.script({QStringLiteral("update"), Fault::CutBefore, 1, {}});
    bench.cycle();
    settle(bench);
    QCOMPARE(bench.marketo(person, "salesforceIsDeleted"), QStringLiteral("true"));
    QVERIFY(bench.linkOfPerson(person).state == core::LinkState::DeletedInSalesforce);
    QVERIFY(bench.linkOfPerson(person).stateCode.isEmpty());
}

void TestRecoveries::whomACreateMadeIsNoFirstMeeting_data()
{
    QTest::addColumn<bool>("beside");
    QTest::newRow("a push beside the cycle sees the person first") << true;
    QTest::newRow("the feed tells of the person before it is read back") << false;
}

void TestRecoveries::whomACreateMadeIsNoFirstMeeting()
{
    QFETCH(const bool, beside);
    Workbench bench;
    const QString lead =
        bench.addLead({{"Email", "a@x.com"}, {"LeadSource", "Web"}, {"HasOptedOutOfEmail", "true"}});
    bench.marketoRemote.afterwards(QStringLiteral("create"), [&] {
        if (beside)
            bench.requests += core::RunRequest::push({bench.marketoOrg.records().firstKey().toLongLong()});
        else
            bench.marketoRemote.script({QStringLiteral("read"), Fault::CutBefore, 2, {}});
        bench.editSalesforce(lead,
                             {{"LastName", "Byron"}, {"LeadSource", ""}, {"HasOptedOutOfEmail", "false"}});
    });
    bench.cycle();
    settle(bench);
    const QString person = bench.personOf(lead);
    QCOMPARE(bench.marketoOrg.living(), 1);
    QCOMPARE(bench.salesforce(lead, "LastName"), QStringLiteral("Byron"));
    QCOMPARE(bench.marketo(person, "lastName"), QStringLiteral("Byron"));
    QCOMPARE(bench.salesforce(lead, "LeadSource"), QString());
    QCOMPARE(bench.marketo(person, "leadSource"), QString());
    QCOMPARE(bench.salesforce(lead, "HasOptedOutOfEmail"), QStringLiteral("false"));
    QVERIFY(bench.conflicts(lead).isEmpty());
    comesToRest(bench);
}

void TestRecoveries::marketosMakingIsKnownThoughReadBackLater()
{
    Workbench bench;
    bench.marketoOrg.rule = [](core::Record& record) -> std::optional<core::Error> {
        core::FieldValue& city = record.values[QStringLiteral("city")];
        city = core::FieldValue::text(city.toString().toLower());
        return std::nullopt;
    };
    const QString lead = bench.linkedLead({});
    bench.editSalesforce(lead, {{"City", "Lyon"}});
    bench.marketoRemote.afterwards(QStringLiteral("update"), [&bench] {
        bench.marketoRemote.script({QStringLiteral("read"), Fault::CutBefore, 1, {}});
    });
    bench.cycle();
    QCOMPARE(bench.openIntents().size(), 1);
    bench.pass(5);
    bench.marketoRemote.meanwhile(QStringLiteral("changes"), [&] {
        bench.editSalesforce(lead, {{"City", "Rome"}});
    });
    bench.cycle();
    settle(bench);
    // Marketo's "lyon" was nobody's edit.
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Rome"));
    QCOMPARE(bench.marketo(bench.personOf(lead), "city"), QStringLiteral("rome"));
    QVERIFY(bench.conflicts(lead).isEmpty());
}

// Marketo makes something else of a value, of the first person as of the one made again, and the activity
// that would tell so never comes: an edit made meanwhile still flows.
void TestRecoveries::whatAFormerPersonsWriteAwaitedHoldsNothing()
{
    Workbench bench;
    bench.marketoOrg.rule = [](core::Record& record) -> std::optional<core::Error> {
        core::FieldValue& city = record.values[QStringLiteral("city")];
        city = core::FieldValue::text(city.toString().toLower());
        return std::nullopt;
    };
    const QString lead = bench.addLead({{"City", "Lyon"}});
    bench.cycle();
    bench.pass(10);
    bench.marketoOrg.remove(bench.personOf(lead));
    bench.cycle();
    bench.editSalesforce(lead, {{"Phone", "1"}});
    bench.marketoRemote.afterwards(QStringLiteral("create"), [&] {
        bench.editSalesforce(lead, {{"City", "Rome"}});
    });
    bench.cycle();
    for (int i = 0; i < 8; ++i) {
        bench.pass(5);
        bench.cycle();
    }
    QCOMPARE(bench.marketo(bench.personOf(lead), "city"), QStringLiteral("rome"));
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Rome"));
}

void TestRecoveries::aMarketersOverwrittenEditIsFoundThoughReadBackLater()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"City", "Paris"}});
    const QString person = bench.personOf(lead);
    bench.editSalesforce(lead, {{"City", "Lyon"}});
    bench.marketoRemote.meanwhile(QStringLiteral("update"), [&] {
        bench.editMarketo(person, {{"city", "Boston"}});
        // Neither at once nor by the next cycle, which hears of both edits.
        bench.marketoRemote.script({QStringLiteral("read"), Fault::CutBefore, 2, {}});
    });
    bench.cycle();
    QCOMPARE(bench.marketo(person, "city"), QStringLiteral("Lyon"));
    bench.pass(5);
    bench.cycle();
    bench.pass(5);
    bench.cycle();
    settle(bench);
    QCOMPARE(bench.marketo(person, "city"), QStringLiteral("Boston"));
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Boston"));
}

void TestRecoveries::whatAPushHasSeenIsNotForgottenForAnOlderPage()
{
    Workbench bench;
    const QString person = bench.addPerson({{"email", "a@x.com"}, {"lastName", "L"}, {"company", "C"}});
    bench.cycle();
    const QString lead = bench.addLead({{"Email", "a@x.com"}});
    // The page shows the lead, which is deleted before the page is worked on; a push hears of that.
    bench.salesforceRemote.afterwards(QStringLiteral("changes"), [&] {
        bench.salesforceOrg.remove(lead);
        bench.requests += core::RunRequest::push({person.toLongLong()});
    });
    bench.cycle();
    QCOMPARE(bench.pushResults.size(), 1);
    settle(bench);
    QCOMPARE(bench.marketoOrg.living(), 1);
    QCOMPARE(bench.salesforceOrg.living(), 1);
    QVERIFY(bench.linkOfPerson(person).record != lead);
    QVERIFY(bench.linkOfPerson(person).isLinked());
}

// Whichever statement of the push is refused: the page that shows the conversion is not outdated by it.
void TestRecoveries::whatAPushCouldNotSaveIsTheCyclesToTake()
{
    for (int n = 1; n <= 30; ++n) {
        Refusal refusal;
        Workbench bench;
        bench.database = std::move(
            *store::Database::open(QStringLiteral(":memory:"), std::make_unique<RefusingExecutor>(refusal)));
        bench.restart();
        const QString lead = bench.linkedLead({{"Email", "a@x.com"}, {"Title", "VP"}});
        const QString person = bench.personOf(lead);
        const QString contact = bench.salesforceOrg.convert(lead);
        bench.salesforceRemote.meanwhile(QStringLiteral("changes"), [&] {
            bench.requests += core::RunRequest::push({person.toLongLong()});
            bench.salesforceRemote.afterwards(QStringLiteral("read"), [&] { refusal.countdown = n; });
        });
        bench.cycle();
        refusal.countdown = 0;
        settle(bench);
        QCOMPARE(bench.marketoOrg.living(), 1);
        QCOMPARE(bench.personOf(contact), person);
        QVERIFY(bench.failures().isEmpty());
    }
}

void TestRecoveries::aLeadConvertedDuringTheSearchIsFound()
{
    Workbench bench;
    const QString person = bench.addPerson({{"email", "a@x.com"}, {"lastName", "L"}, {"company", "C"}});
    const QString lead = bench.addLead({{"Email", "a@x.com"}});
    const QString contact = bench.salesforceOrg.convert(lead);
    // The contacts were searched before the conversion, the leads after it.
    bench.salesforceOrg.conceal(contact);
    bench.salesforceRemote.meanwhile(QStringLiteral("read"), [&] { bench.salesforceOrg.reveal(contact); });
    QVERIFY(bench.push(person).has_value());
    QCOMPARE(bench.linkOfPerson(person).record, contact);
    settle(bench);
    QCOMPARE(bench.marketoOrg.living(), 1);
    QCOMPARE(bench.marketo(person, "salesforceType"), QStringLiteral("Contact"));
}

void TestRecoveries::theHeirOfAWaitingEndGetsNobodyElse()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Email", "a@x.com"}, {"Title", "VP"}});
    const QString person = bench.personOf(lead);
    bench.editSalesforce(lead, {{"Title", "CMO"}});
    bench.marketoRemote.script({QStringLiteral("update"), Fault::CutBefore, 1, {}});
    bench.marketoRemote.meanwhile(QStringLiteral("update"), [&bench] {
        bench.marketoRemote.script({QStringLiteral("read"), Fault::CutBefore, 1, {}});
    });
    bench.cycle();
    const QString contact = bench.salesforceOrg.convert(lead);
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.marketoOrg.living(), 1);
    settle(bench);
    QCOMPARE(bench.marketoOrg.living(), 1);
    QCOMPARE(bench.personOf(contact), person);
    QCOMPARE(bench.marketo(person, "title"), QStringLiteral("CMO"));
    comesToRest(bench);
}

void TestRecoveries::aFailureEndsWithAWriteThatWasInDoubt_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("carried out, the answer is lost") << Fault::CutAfter;
    QTest::newRow("not carried out") << Fault::CutBefore;
}

void TestRecoveries::aFailureEndsWithAWriteThatWasInDoubt()
{
    QFETCH(const Fault, fault);
    Workbench bench;
    const QString lead = bench.linkedLead({{"Title", "VP"}});
    const QString person = bench.personOf(lead);
    bench.editMarketo(person, {{"title", "CMO"}});
    bench.salesforceRemote.script({QStringLiteral("update"), Fault::Busy, 4, {}});
    bench.cycle();
    QCOMPARE(bench.failures().size(), 1);
    bench.pass(5);
    bench.salesforceRemote.script({QStringLiteral("update"), fault, 1, {}});
    bench.cycle();
    bench.editMarketo(person, {{"title", fault == Fault::CutBefore ? "VP" : "CMO"}});
    settle(bench);
    QVERIFY(bench.failures().isEmpty());
    QVERIFY(bench.linkOfPerson(person).state == core::LinkState::InSync);
    comesToRest(bench);
}

QTEST_GUILESS_MAIN(TestRecoveries)
#include "tst_recoveries.moc"
