// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger_store.h"
#include "store/mapping_store.h"
#include "store/outbox_store.h"
#include "store/run_store.h"
#include "store/status_store.h"
#include "store/work_store.h"
#include "store_testing.h"

using namespace lockstep;
using namespace lockstep::storetest;
using core::FieldValue;
using store::Conflict;
using store::Database;
using store::Failure;

namespace {

Failure failure(qint64 link, const QString& code = QStringLiteral("TOO_LONG"))
{
    Failure made;
    made.link = link;
    made.code = code;
    made.field = QStringLiteral("Title");
    made.firstAt = at(0);
    made.lastAt = at(0);
    return made;
}

Conflict conflict(qint64 link, int second)
{
    Conflict made;
    made.link = link;
    made.at = at(second);
    made.field = QStringLiteral("City");
    return made;
}

} // namespace

class TestLedgers : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Database> m_database;

private Q_SLOTS:
    void init()
    {
        REQUIRE_VALUE(database, Database::open(QStringLiteral(":memory:")));
        m_database = std::move(database);
    }
    void cleanup() { m_database.reset(); }

    void aFailureSeenAgainCountsUp()
    {
        store::LedgerStore ledger(*m_database);
        Failure first = failure(1);
        first.target = core::System::Marketo;
        first.object = core::ObjectType::Contact;
        first.value = FieldValue::number(QStringLiteral("1.50"));
        first.message = QStringLiteral("old text");
        first.arguments = {QStringLiteral("128")};
        first.retry = core::RetryClass::Admin;
        first.valuesHash = "hash";
        REQUIRE_OK(ledger.recordFailure(first));
        first.id = 1;
        REQUIRE_VALUE(once, ledger.failures(1));
        QCOMPARE(once, QList<Failure>{first});

        Failure again = first;
        again.firstAt = at(60);
        again.lastAt = at(60);
        again.value = FieldValue::text(QStringLiteral("x"));
        again.message = QStringLiteral("new text");
        again.valuesHash = "other";
        REQUIRE_OK(ledger.recordFailure(again));
        again.firstAt = at(0);
        again.count = 2;
        REQUIRE_VALUE(twice, ledger.failures(1));
        QCOMPARE(twice, QList<Failure>{again});
    }

    void failuresAreClearedForOneTargetOrBothOrSingly()
    {
        store::LedgerStore ledger(*m_database);
        Failure marketo = failure(1);
        marketo.target = core::System::Marketo;
        REQUIRE_OK(ledger.recordFailure(failure(1)));
        REQUIRE_OK(ledger.recordFailure(marketo));
        REQUIRE_OK(ledger.recordFailure(failure(2)));
        REQUIRE_OK(ledger.recordFailure(failure(3)));
        REQUIRE_OK(ledger.clearFailures(1, core::System::Salesforce));
        REQUIRE_VALUE(ofOne, ledger.failures(1));
        QCOMPARE(ofOne.size(), 1);
        QVERIFY(ofOne.at(0).target == core::System::Marketo);
        REQUIRE_OK(ledger.clearFailures(1));
        REQUIRE_VALUE(open, ledger.openFailures(0, 10));
        QCOMPARE(open.size(), 2);
        REQUIRE_OK(ledger.clearFailure(open.at(0).id));
        REQUIRE_VALUE(left, ledger.openFailures(open.at(0).id, 10));
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.at(0).link, 3);
    }

    void failuresOfOneCauseAreOneGroup()
    {
        store::LinkStore links(*m_database);
        store::LedgerStore ledger(*m_database);
        store::Link linked = person(11, QStringLiteral("Ada"));
        linked.record = recordId(1);
        REQUIRE_VALUE(first, links.insert(linked));
        REQUIRE_VALUE(second, links.insert(person(12, QStringLiteral("Bob"))));
        Failure tooLong = failure(first);
        tooLong.arguments = {QStringLiteral("Title"), QStringLiteral("128"), QStringLiteral("140")};
        Failure longer = failure(second);
        longer.arguments = {QStringLiteral("Title"), QStringLiteral("128"), QStringLiteral("1400")};
        Failure otherField = failure(first);
        otherField.field = QStringLiteral("City");
        otherField.arguments = {QStringLiteral("City")};
        Failure otherSide = failure(first);
        otherSide.target = core::System::Marketo;
        for (const Failure& each : {otherSide, tooLong, otherField, longer})
            REQUIRE_OK(ledger.recordFailure(each));

        REQUIRE_VALUE(groups, ledger.groups());
        QCOMPARE(groups.size(), 3);
        QCOMPARE(groups.at(0).count, 2);
        QCOMPARE(groups.at(0).cause.field, QStringLiteral("Title"));
        QCOMPARE(groups.at(0).arguments, (QStringList{QStringLiteral("Title"), QStringLiteral("128")}));
        QCOMPARE(groups.at(1).cause.field, QStringLiteral("City"));
        QCOMPARE(groups.at(1).arguments, QStringList{QStringLiteral("City")});
        QVERIFY(groups.at(2).cause.target == core::System::Marketo);
        REQUIRE_VALUE(page, ledger.failures(groups.at(0).cause, 0, 1));
        QCOMPARE(page.size(), 1);
        QCOMPARE(page.at(0).person, 11);
        QCOMPARE(page.at(0).record, recordId(1));
        QCOMPARE(page.at(0).failure.arguments, tooLong.arguments);
        REQUIRE_VALUE(rest, ledger.failures(groups.at(0).cause, page.at(0).failure.id, 10));
        QCOMPARE(rest.size(), 1);
        QCOMPARE(rest.at(0).person, 12);
        QCOMPARE(rest.at(0).record, QString());
    }

    void aConflictKeepsBothSides()
    {
        store::LedgerStore ledger(*m_database);
        Conflict full = conflict(1, 5);
        full.run = 12;
        full.object = core::ObjectType::Contact;
        full.marketoBase = FieldValue::text(QStringLiteral("NYC"));
        full.salesforceBase = FieldValue::null();
        full.marketo = FieldValue::text(QStringLiteral("Boston"));
        full.salesforce = FieldValue::text(QStringLiteral("Austin"));
        full.winner = core::System::Salesforce;
        full.rule = QStringLiteral("conflict-salesforce-wins");
        REQUIRE_OK(ledger.addConflict(full));
        REQUIRE_OK(ledger.addConflict(conflict(1, 6)));
        REQUIRE_VALUE(conflicts, ledger.conflicts(1));
        full.id = 1;
        QCOMPARE(conflicts.size(), 2);
        QVERIFY(!conflicts.at(0).marketoBase.has_value());
        QCOMPARE(conflicts.at(1), full);
    }

    void oldConflictsAreForgotten()
    {
        store::LedgerStore ledger(*m_database);
        REQUIRE_OK(ledger.addConflict(conflict(1, 5)));
        REQUIRE_OK(ledger.addConflict(conflict(1, 6)));
        REQUIRE_OK(ledger.expireConflicts(at(6)));
        REQUIRE_VALUE(left, ledger.conflicts(1));
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().at, at(6));
    }

    void aRunComesBackAsItWent()
    {
        store::RunStore runs(*m_database);
        core::RunSummary summary;
        summary.kind = core::RunKind::Full;
        summary.startedAt = at(0);
        REQUIRE_VALUE(number, runs.begin(summary));
        summary.run = number;
        summary.result = core::RunResult::Partly;
        summary.endedAt = at(7);
        summary.recovered = true;
        int next = 1;
        for (int* counter : {&summary.examined, &summary.created.salesforce, &summary.created.marketo,
                             &summary.updated.salesforce, &summary.updated.marketo,
                             &summary.deleted.salesforce, &summary.deleted.marketo, &summary.skipped,
                             &summary.failed, &summary.conflicts, &summary.retried, &summary.recordsCreated,
                             &summary.recordsUpdated, &summary.recordsDeleted, &summary.recordsSkipped,
                             &summary.recordsFailed, &summary.calls.salesforce, &summary.calls.marketo})
            *counter = next++;
        summary.pausedUntil = at(900);
        summary.messageCode = QStringLiteral("quota");
        summary.messageArguments = {QStringLiteral("salesforce")};
        REQUIRE_OK(runs.update(summary));
        REQUIRE_VALUE(loaded, runs.byId(number));
        QCOMPARE(*loaded, summary);
        REQUIRE_VALUE(none, runs.byId(99));
        QVERIFY(!none.has_value());
    }

    void openRunsOfADeadProcessEndAsInterrupted()
    {
        store::RunStore runs(*m_database);
        core::RunSummary ended;
        ended.result = core::RunResult::Succeeded;
        ended.endedAt = at(1);
        REQUIRE_OK(runs.begin(ended));
        REQUIRE_VALUE(open, runs.begin({}));
        REQUIRE_VALUE(interrupted, runs.interruptOpen(at(9)));
        QCOMPARE(interrupted, QList<qint64>{open});
        REQUIRE_VALUE(newest, runs.newest(10));
        QVERIFY(newest.at(0).result == core::RunResult::Interrupted);
        QCOMPARE(newest.at(0).endedAt, at(9));
        QVERIFY(newest.at(1).result == core::RunResult::Succeeded);
        REQUIRE_VALUE(none, runs.interruptOpen(at(10)));
        QVERIFY(none.isEmpty());
    }

    void aMappingIsSavedReplacedAndReset()
    {
        store::MappingStore mappings(*m_database);
        core::FieldMapping title;
        title.salesforceField = QStringLiteral("Title");
        title.marketoField = QStringLiteral("title");
        title.enabled = true;
        title.direction = core::Direction::ToMarketo;
        title.conflictRule = core::ConflictRule::Newest;
        title.blankRule = core::BlankRule::Keep;
        core::FieldMapping contact = title;
        contact.object = core::ObjectType::Contact;
        contact.conflictRule.reset();
        REQUIRE_OK(mappings.save({contact, title}));
        REQUIRE_VALUE(saved, mappings.all());
        QCOMPARE(saved, (QList<core::FieldMapping>{title, contact}));
        title.enabled = false;
        title.direction = core::Direction::Both;
        REQUIRE_OK(mappings.save({title}));
        REQUIRE_OK(mappings.remove(core::ObjectType::Contact, QStringLiteral("Title")));
        REQUIRE_VALUE(changed, mappings.all());
        QCOMPARE(changed, QList<core::FieldMapping>{title});
    }

    void theCountersOfTheOverviewAddUp()
    {
        store::LinkStore links(*m_database);
        store::LedgerStore ledger(*m_database);
        const auto add = [&](int number, core::ObjectType object, core::LinkState state) {
            store::Link link = person(number, QStringLiteral("a"));
            link.record = recordId(number);
            link.object = object;
            link.state = state;
            link.deletedInSalesforce = state == core::LinkState::DeletedInSalesforce;
            return links.insert(link);
        };
        using core::LinkState;
        using core::ObjectType;
        REQUIRE_VALUE(first, add(1, ObjectType::Lead, LinkState::InSync));
        REQUIRE_VALUE(second, add(2, ObjectType::Lead, LinkState::Waiting));
        REQUIRE_VALUE(third, add(3, ObjectType::Contact, LinkState::InSync));
        REQUIRE_OK(add(4, ObjectType::Lead, LinkState::DeletedInSalesforce));
        for (const int number : {6, 7})
            REQUIRE_OK(add(number, ObjectType::Contact, LinkState::PossibleDuplicate));
        REQUIRE_OK(links.insert(person(5, QStringLiteral("only in Marketo"))));
        // One waits by its state and its mark, one by its mark, one by its intent: three in all.
        REQUIRE_OK(store::WorkStore(*m_database).markDirty({{first, 1, {}, {}}, {second, 1, {}, {}}}));
        store::Intent open;
        open.opId = QStringLiteral("op");
        open.link = third;
        REQUIRE_OK(store::OutboxStore(*m_database).insert({open}));
        REQUIRE_OK(ledger.recordFailure(failure(first)));
        REQUIRE_OK(ledger.recordFailure(failure(first, QStringLiteral("OTHER"))));
        REQUIRE_OK(ledger.recordFailure(failure(second)));
        REQUIRE_OK(ledger.recordFailure(failure(0, QStringLiteral("FIELD_GONE"))));
        REQUIRE_OK(ledger.addConflict(conflict(first, 0)));
        REQUIRE_OK(ledger.addConflict(conflict(first, 100)));
        store::RunStore runs(*m_database);
        core::RunSummary preview;
        preview.kind = core::RunKind::Preview;
        REQUIRE_OK(runs.begin({}));
        for (int i = 1; i < 12; ++i)
            REQUIRE_OK(runs.begin(preview));

        core::SyncStatus status;
        status.lockedBy = QStringLiteral("somebody");
        REQUIRE_OK(store::StatusStore(*m_database).fill(status, at(50)));
        QCOMPARE(status.linkedLeads, 2);
        QCOMPARE(status.linkedContacts, 3);
        QCOMPARE(status.waiting, 3);
        QCOMPARE(status.attention, 5); // two have failed, two wait for a decision, one alert is nobody's
        QCOMPARE(status.attentionCauses, 4);
        QCOMPARE(status.conflictsToday, 1);
        QCOMPARE(status.lastRun, 12);
        QCOMPARE(status.lastRuns.size(), 10);
        QVERIFY(status.lastSync);
        QCOMPARE(status.lastSync->run, 1); // all since were previews
        QCOMPARE(status.lockedBy, QStringLiteral("somebody"));
    }
};

QTEST_GUILESS_MAIN(TestLedgers)
#include "tst_ledgers.moc"
