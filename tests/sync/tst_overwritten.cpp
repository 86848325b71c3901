// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/verify.h"
#include "workbench.h"

#include <QTest>

using namespace lockstep;
using namespace lockstep::sync;
using core::ObjectType;
using support::FakeRemote;
using Fault = support::FakeRemote::Fault;

// Marketo has no conditional write: an edit between our read and our write is overwritten, found in the
// Old Value of our own activity, and put back. And what Marketo makes of a value is told by its own
// activity too.
class TestOverwritten : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMarketersEditIsPutBackOnBothSides_data();
    void aMarketersEditIsPutBackOnBothSides();
    void aRepsEditAfterTheRestoringStands();
    void ourActivityMayComeLate();
    void aNewerEditInMarketoCancelsTheRestoring();
    void aLaterEditThatHasBeenMergedStands();
    void whatFollowedALaterEditStandsAsWell();
    void aFailedWriteOfTheRestoringIsMadeUpFor();
    void whatTheRestoringOverwritesIsPutBackAsWell();
    void theNewestOfSeveralIsPutBack();
    void whatALostAnswerHidIsPutBackAsWell();
    void theEditThatSalesforceWinsOverIsOnlyListed();
    void aBooleanInTheActivitysFormIsNoEdit();
    void anActivitySpeaksInMarketosOwnWords();
    void nothingIsPutBackThatNobodyChanged();
    void marketosOwnMakingIsAbsorbed();
    void itWaitsForTheActivity();
    void anEditBesideMarketosMakingIsKept();
    void withoutAnActivityTheReadBackCountsInTheEnd();
    void aValueThatMarketoDoesNotTakeIsSaid();
    void whatWasNotReadBackIsNotBlank();

private:
    // A rep's edit on its way to Marketo meets a marketer's one.
    static void overwrite(Workbench& bench, const QString& lead);
};

void TestOverwritten::overwrite(Workbench& bench, const QString& lead)
{
    const QString person = bench.personOf(lead);
    bench.editSalesforce(lead, {{"City", "Austin"}});
    bench.marketoRemote.meanwhile(QStringLiteral("update"), [&bench, person] {
        bench.editMarketo(person, {{"city", "Boston"}});
    });
    bench.cycle();
    QCOMPARE(bench.marketo(person, "city"), QStringLiteral("Austin"));
    bench.pass(5);
}

void TestOverwritten::aMarketersEditIsPutBackOnBothSides_data()
{
    QTest::addColumn<bool>("tells");
    QTest::newRow("activities name the request") << true;
    QTest::newRow("activities name nobody") << false;
}

void TestOverwritten::aMarketersEditIsPutBackOnBothSides()
{
    QFETCH(const bool, tells);
    Workbench bench;
    bench.marketoRemote.tellsWhoAndHow = tells;
    const QString lead = bench.linkedLead({{"City", "NYC"}, {"Title", "VP"}});
    const QString person = bench.personOf(lead);
    overwrite(bench, lead);
    const core::RunSummary run = bench.cycle();
    QCOMPARE(bench.marketo(person, "city"), QStringLiteral("Boston"));
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Boston"));
    QCOMPARE(run.conflicts, 1);
    QVERIFY(bench.logTypes().contains(QStringLiteral("conflict")));
    const QList<store::Conflict> conflicts = bench.conflicts(lead);
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.first().field, QStringLiteral("City"));
    QCOMPARE(conflicts.first().marketoBase->toString(), QStringLiteral("NYC"));
    QCOMPARE(conflicts.first().marketo.toString(), QStringLiteral("Boston"));
    QCOMPARE(conflicts.first().salesforce.toString(), QStringLiteral("Austin"));
    QVERIFY(conflicts.first().winner == core::System::Marketo);
    QVERIFY(addsUp(run));
    comesToRest(bench);
    comesToRest(bench);
}

void TestOverwritten::aRepsEditAfterTheRestoringStands()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"City", "NYC"}});
    const QString person = bench.personOf(lead);
    overwrite(bench, lead);
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Boston"));
    bench.pass(5);
    bench.editSalesforce(lead, {{"City", "Utah"}});
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Utah"));
    QCOMPARE(bench.marketo(person, "city"), QStringLiteral("Utah"));
    comesToRest(bench);
}

void TestOverwritten::ourActivityMayComeLate()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"City", "NYC"}});
    const QString person = bench.personOf(lead);
    bench.marketoRemote.activityDelaySeconds = 540;
    overwrite(bench, lead);
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Austin"));
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.marketo(person, "city"), QStringLiteral("Boston"));
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Boston"));
}

void TestOverwritten::aNewerEditInMarketoCancelsTheRestoring()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"City", "NYC"}});
    const QString person = bench.personOf(lead);
    overwrite(bench, lead);
    bench.editMarketo(person, {{"city", "Chicago"}});
    bench.cycle();
    QCOMPARE(bench.marketo(person, "city"), QStringLiteral("Chicago"));
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Chicago"));
    comesToRest(bench);
}

void TestOverwritten::aLaterEditThatHasBeenMergedStands()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"City", "NYC"}});
    const QString person = bench.personOf(lead);
    bench.marketoRemote.activityDelaySeconds = 540;
    overwrite(bench, lead);
    // A push hears of the marketer's next edit long before the feed tells of the one that was overwritten.
    bench.editMarketo(person, {{"city", ""}});
    QVERIFY(bench.push(person).has_value());
    QCOMPARE(bench.salesforce(lead, "City"), QString());
    bench.pass(15);
    bench.cycle();
    QCOMPARE(bench.marketo(person, "city"), QString());
    QCOMPARE(bench.salesforce(lead, "City"), QString());
}

void TestOverwritten::whatFollowedALaterEditStandsAsWell()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"City", "NYC"}});
    const QString person = bench.personOf(lead);
    bench.marketoRemote.activityDelaySeconds = 540;
    overwrite(bench, lead);
    bench.editMarketo(person, {{"city", "Chicago"}});
    QVERIFY(bench.push(person).has_value());
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Chicago"));
    // A rep has seen the marketer's next edit and changed it, before the feed tells of the one that was lost.
    bench.editSalesforce(lead, {{"City", "Utah"}});
    QVERIFY(bench.push(person).has_value());
    QCOMPARE(bench.marketo(person, "city"), QStringLiteral("Utah"));
    for (int i = 0; i < 3; ++i) {
        bench.pass(15);
        bench.cycle();
    }
    QCOMPARE(bench.marketo(person, "city"), QStringLiteral("Utah"));
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Utah"));
    QVERIFY(bench.conflicts(lead).isEmpty());
}

void TestOverwritten::aFailedWriteOfTheRestoringIsMadeUpFor()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"City", "NYC"}});
    const QString person = bench.personOf(lead);
    overwrite(bench, lead);
    // Marketo takes its value back, Salesforce is out of reach for a while.
    bench.salesforceRemote.script({QStringLiteral("update"), Fault::CutBefore, 1, {}});
    bench.cycle();
    QCOMPARE(bench.marketo(person, "city"), QStringLiteral("Boston"));
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Austin"));
    bench.pass(11);
    bench.cycle();
    QCOMPARE(bench.marketo(person, "city"), QStringLiteral("Boston"));
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Boston"));
    comesToRest(bench);
}

// Two writes put a value back; whichever ends first, each tells of its own side only.
void TestOverwritten::whatTheRestoringOverwritesIsPutBackAsWell()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"City", "NYC"}});
    const QString person = bench.personOf(lead);
    overwrite(bench, lead);
    bench.salesforceRemote.script({QStringLiteral("update"), Fault::Busy, 1, {}});
    bench.marketoRemote.meanwhile(QStringLiteral("update"), [&bench, person] {
        bench.editMarketo(person, {{"city", "Chicago"}});
    });
    bench.cycle();
    QCOMPARE(bench.marketo(person, "city"), QStringLiteral("Boston"));
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.marketo(person, "city"), QStringLiteral("Chicago"));
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Chicago"));
    comesToRest(bench);
}

// Two edits of one field were overwritten, and Marketo tells of the older one last.
void TestOverwritten::theNewestOfSeveralIsPutBack()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"City", "NYC"}});
    const QString person = bench.personOf(lead);
    bench.marketoRemote.withheld = {QStringLiteral("Boston"), QStringLiteral("Austin")};
    overwrite(bench, lead);
    bench.editSalesforce(lead, {{"City", "Utah"}});
    bench.marketoRemote.meanwhile(QStringLiteral("update"), [&bench, person] {
        bench.editMarketo(person, {{"city", "Chicago"}});
    });
    bench.cycle();
    QCOMPARE(bench.marketo(person, "city"), QStringLiteral("Utah"));
    bench.pass(2);
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Chicago"));
    bench.marketoRemote.withheld.clear();
    for (int i = 0; i < 3; ++i) {
        bench.pass(1);
        bench.cycle();
        QCOMPARE(bench.marketo(person, "city"), QStringLiteral("Chicago"));
        QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Chicago"));
    }
    QCOMPARE(bench.conflicts(lead).size(), 1);
    comesToRest(bench);
}

// That our write was carried out is found out much later; its activity is still its own.
void TestOverwritten::whatALostAnswerHidIsPutBackAsWell()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"City", "NYC"}});
    const QString person = bench.personOf(lead);
    bench.editSalesforce(lead, {{"City", "Austin"}});
    bench.marketoRemote.meanwhile(QStringLiteral("update"), [&bench, person] {
        bench.editMarketo(person, {{"city", "Boston"}});
    });
    bench.marketoRemote.script({QStringLiteral("update"), Fault::CutAfter, 1, {}});
    bench.marketoRemote.afterwards(QStringLiteral("update"), [&bench] {
        bench.marketoRemote.script({QStringLiteral("read"), Fault::CutBefore, 1, {}});
    });
    bench.cycle();
    QCOMPARE(bench.openIntents().size(), 1);
    bench.pass(20);
    bench.cycle();
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.marketo(person, "city"), QStringLiteral("Boston"));
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Boston"));
    comesToRest(bench);
}

void TestOverwritten::theEditThatSalesforceWinsOverIsOnlyListed()
{
    Workbench bench;
    bench.setRule(ObjectType::Lead, "City",
                  [](core::FieldMapping& mapping) { mapping.conflictRule = core::ConflictRule::Salesforce; });
    const QString lead = bench.linkedLead({{"City", "NYC"}});
    const QString person = bench.personOf(lead);
    overwrite(bench, lead);
    bench.cycle();
    QCOMPARE(bench.marketo(person, "city"), QStringLiteral("Austin"));
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Austin"));
    const QList<store::Conflict> conflicts = bench.conflicts(lead);
    QCOMPARE(conflicts.size(), 1);
    QVERIFY(conflicts.first().winner == core::System::Salesforce);
    QCOMPARE(conflicts.first().marketo.toString(), QStringLiteral("Boston"));
    comesToRest(bench);
}

// Translated once more, "3" would be the "4" of the next step.
void TestOverwritten::anActivitySpeaksInMarketosOwnWords()
{
    core::FieldRow row;
    row.values = core::ValueMap({{QStringLiteral("2"), QStringLiteral("1"), core::Direction::Both},
                                 {QStringLiteral("3"), QStringLiteral("2"), core::Direction::Both},
                                 {QStringLiteral("4"), QStringLiteral("3"), core::Direction::Both}});
    const core::FieldValue three = core::FieldValue::text(QStringLiteral("3"));
    QCOMPARE(restForm(three, three, three, row), std::optional(three));
}

void TestOverwritten::aBooleanInTheActivitysFormIsNoEdit()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"HasOptedOutOfEmail", "true"}});
    const QString person = bench.personOf(lead);
    bench.editSalesforce(lead, {{"HasOptedOutOfEmail", "false"}});
    bench.cycle();
    QVERIFY(!bench.marketoOrg.at(person).values.value(QStringLiteral("unsubscribed")).toBool());
    bench.pass(5);
    bench.cycle();
    QVERIFY(bench.conflicts(lead).isEmpty());
    QVERIFY(!bench.marketoOrg.at(person).values.value(QStringLiteral("unsubscribed")).toBool());
    comesToRest(bench);
}

void TestOverwritten::nothingIsPutBackThatNobodyChanged()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"City", "NYC"}});
    bench.editSalesforce(lead, {{"City", "Austin"}});
    bench.cycle();
    bench.pass(1);
    bench.editSalesforce(lead, {{"City", "Boston"}});
    bench.cycle();
    for (int i = 0; i < 4; ++i) {
        bench.pass(5);
        bench.forgetJournals();
        bench.cycle();
        QCOMPARE(bench.writes(), 0);
    }
    QVERIFY(bench.conflicts(lead).isEmpty());
    QCOMPARE(bench.marketo(bench.personOf(lead), "city"), QStringLiteral("Boston"));
}

namespace {

// Marketo keeps the city in capitals, whoever writes it.
void keepCapitals(Workbench& bench)
{
    bench.marketoOrg.rule = [](core::Record& record) -> std::optional<core::Error> {
        const QString city = record.values.value(QStringLiteral("city")).toString();
        record.values.insert(QStringLiteral("city"), core::FieldValue::text(city.toUpper()));
        return std::nullopt;
    };
}

} // namespace

void TestOverwritten::marketosOwnMakingIsAbsorbed()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"City", "NYC"}});
    const QString person = bench.personOf(lead);
    keepCapitals(bench);
    bench.editSalesforce(lead, {{"City", "Austin"}});
    bench.cycle();
    QCOMPARE(bench.marketo(person, "city"), QStringLiteral("AUSTIN"));
    comesToRest(bench);
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Austin"));
    comesToRest(bench);
    // A marketer's later edit flows as ever.
    bench.editMarketo(person, {{"city", "BOSTON"}});
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("BOSTON"));
}

void TestOverwritten::itWaitsForTheActivity()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"City", "NYC"}, {"Title", "VP"}});
    const QString person = bench.personOf(lead);
    keepCapitals(bench);
    bench.marketoRemote.activityDelaySeconds = 540;
    bench.editSalesforce(lead, {{"City", "Austin"}});
    bench.cycle();
    // Meanwhile the other fields go on, and this one is not sent back.
    bench.pass(5);
    bench.editSalesforce(lead, {{"Title", "CMO"}});
    bench.cycle();
    QCOMPARE(bench.marketo(person, "title"), QStringLiteral("CMO"));
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Austin"));
    // What is changed while it waits is seen when it ends.
    bench.editSalesforce(lead, {{"City", "Boston"}});
    bench.cycle();
    bench.pass(10);
    bench.cycle();
    QCOMPARE(bench.marketo(person, "city"), QStringLiteral("BOSTON"));
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Boston"));
}

void TestOverwritten::anEditBesideMarketosMakingIsKept()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"City", "NYC"}});
    const QString person = bench.personOf(lead);
    bench.editSalesforce(lead, {{"City", "Austin"}});
    // A marketer changes the field between our write and our read-back.
    bench.marketoRemote.afterwards(QStringLiteral("update"), [&] {
        bench.editMarketo(person, {{"city", "Chicago"}});
    });
    bench.cycle();
    bench.pass(5);
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Chicago"));
    QCOMPARE(bench.marketo(person, "city"), QStringLiteral("Chicago"));
    comesToRest(bench);
}

void TestOverwritten::withoutAnActivityTheReadBackCountsInTheEnd()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"City", "NYC"}});
    const QString person = bench.personOf(lead);
    keepCapitals(bench);
    bench.marketoRemote.activityDelaySeconds = 1'000'000;
    bench.editSalesforce(lead, {{"City", "Austin"}});
    bench.cycle();
    for (int i = 0; i < 4; ++i) {
        bench.pass(6);
        bench.forgetJournals();
        bench.cycle();
        QCOMPARE(bench.writes(), 0);
    }
    bench.marketoRemote.activityDelaySeconds = 0;
    bench.editSalesforce(lead, {{"City", "Boston"}});
    bench.cycle();
    QCOMPARE(bench.marketo(person, "city"), QStringLiteral("BOSTON"));
}

void TestOverwritten::aValueThatMarketoDoesNotTakeIsSaid()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"City", "NYC"}});
    const QString person = bench.personOf(lead);
    bench.marketoOrg.kept = {QStringLiteral("city")};
    bench.editSalesforce(lead, {{"City", "Austin"}});
    bench.cycle();
    QList<core::LogEntry> said;
    for (int i = 0; i < 4; ++i) {
        bench.pass(6);
        bench.cycle();
        const QList<core::LogEntry> log = bench.log();
        std::copy_if(log.begin(), log.end(), std::back_inserter(said), [](const core::LogEntry& entry) {
            return entry.code == QLatin1String("value-not-taken");
        });
    }
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.first().person, person.toLongLong());
    QCOMPARE(said.first().field, QStringLiteral("City"));
    QCOMPARE(said.first().oldValue.toString(), QStringLiteral("NYC"));
    QCOMPARE(said.first().newValue.toString(), QStringLiteral("Austin"));
    QCOMPARE(bench.salesforce(lead, "City"), QStringLiteral("Austin"));
    comesToRest(bench);
}

// A field may be left out while something is read back, and be there again when that is kept.
void TestOverwritten::whatWasNotReadBackIsNotBlank()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"City", "Rome"}});
    Context context(EngineParts{bench.salesforceRemote, bench.marketoRemote, bench.waiter, bench.clock,
                                bench.settings, *bench.database, bench});
    FieldSets::Input input;
    input.salesforce = bench.salesforceOrg.schema;
    input.marketo = bench.marketoOrg.schema;
    context.fields = FieldSets(input);
    Run run(context, core::RunKind::Cycle, {});
    const auto pairs = context.stores.snapshots.pairs({bench.linkOfRecord(lead).id});
    const store::PairState& pair = pairs->first();
    const auto austin = core::FieldValue::text(QStringLiteral("Austin"));
    const auto rome = core::FieldValue::text(QStringLiteral("Rome"));
    Written written;
    written.intent.opId = QStringLiteral("op");
    written.intent.kind = store::IntentKind::Update;
    written.intent.payload = {{QStringLiteral("city"), austin}};
    written.intent.plan = {store::PlannedField{
        QStringLiteral("City"), rome, austin, {}, core::FieldBase{austin, austin}, false}};
    written.serverTime = bench.clock.now();
    written.image = core::Record();
    auto transaction = bench.database->begin();
    QVERIFY(Verifier(context, run).await(written, pair, pair.link.person).has_value());
    const auto awaited = context.stores.watch.awaited(pair.link.person, QStringLiteral("city"));
    QCOMPARE(awaited->size(), 1);
    QVERIFY(!awaited->first().image);
    // Of a create nothing is awaited but what came back otherwise.
    written.intent.opId = QStringLiteral("create");
    written.intent.kind = store::IntentKind::Create;
    QVERIFY(Verifier(context, run).await(written, pair, pair.link.person).has_value());
    QCOMPARE(context.stores.watch.awaited(pair.link.person, QStringLiteral("city"))->size(), 1);
    QVERIFY(transaction->commit().has_value());
}

QTEST_GUILESS_MAIN(TestOverwritten)
#include "tst_overwritten.moc"
