// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulk_load.h"
#include "store/cursor_store.h"
#include "store/ledger_store.h"
#include "store/log_store.h"
#include "store/outbox_store.h"
#include "store/run_store.h"
#include "store/snapshot_store.h"
#include "store/statement.h"
#include "store/work_store.h"
#include "store_testing.h"

#include <QSqlQuery>
#include <QTemporaryDir>

using namespace lockstep;
using namespace lockstep::storetest;
using store::Database;
using store::Durability;

namespace {

// Which statement fails; shared with the executor that the Database owns.
struct Fault
{
    int failAt = 0; // 0 = none
    int count = 0;
};

class FailingExecutor : public store::QtExecutor
{
public:
    explicit FailingExecutor(Fault& fault)
        : m_fault(fault)
    { }
    core::Done execute(QSqlQuery& query, const QString& sql) override
    {
        if (++m_fault.count == m_fault.failAt) {
            core::Error error;
            error.code = QStringLiteral("injected");
            return core::Unexpected(error);
        }
        return QtExecutor::execute(query, sql);
    }

private:
    Fault& m_fault;
};

store::Snapshot snapshotOf(core::ObjectType object, const QString& id, const QString& title)
{
    store::Snapshot snapshot;
    snapshot.record.object = object;
    snapshot.record.id = id;
    snapshot.record.values = {{QStringLiteral("Title"), core::FieldValue::text(title)}};
    return snapshot;
}

// Runs the steps of one transaction in turn; the first failure ends and rolls back all of it.
core::Done inTransaction(Database& database, Durability durability,
                         std::initializer_list<std::function<core::Done()>> steps)
{
    auto transaction = database.begin(durability);
    if (!transaction)
        return core::Unexpected(transaction.error());
    for (const auto& step : steps) {
        if (auto done = step(); !done)
            return done;
    }
    return transaction->commit();
}

core::Done withoutValue(const core::Expected<qint64>& value)
{
    if (!value)
        return core::Unexpected(value.error());
    return {};
}

// The writes of a small cycle: a page with its cursor, an intent, its request, its answer.
class Cycle
{
public:
    explicit Cycle(Database& database)
        : m_database(database)
        , m_links(database)
        , m_snapshots(database)
        , m_work(database)
        , m_outbox(database)
        , m_log(database)
        , m_ledger(database)
        , m_cursors(database)
        , m_runs(database)
    {
        m_intent.opId = QStringLiteral("op");
        m_intent.link = 1;
    }

    core::Done page()
    {
        return inTransaction(
            m_database, Durability::Normal,
            {[&] { return withoutValue(m_runs.begin({})); },
             [&] { return withoutValue(m_links.insert(person(1, QStringLiteral("Ada")))); },
             [&] { return withoutValue(m_links.insert(record(recordId(1), QStringLiteral("Ada")))); },
             [&] {
                 return m_snapshots.save(
                     1, snapshotOf(core::ObjectType::Person, QStringLiteral("1"), QStringLiteral("CMO")));
             },
             [&] {
                 return m_snapshots.save(
                     2, snapshotOf(core::ObjectType::Lead, recordId(1), QStringLiteral("VP")));
             },
             [&] {
                 return m_work.markDirty({{1, 1, QStringLiteral("feed"), at(0)}, {2, 1, {}, at(0)}});
             },
             [&] { return m_cursors.addSeen(core::System::Marketo, {QStringLiteral("g")}, at(0)); },
             [&] { return m_cursors.saveCursor(core::System::Marketo, "page-1"); }});
    }
    core::Done plan()
    {
        return inTransaction(m_database, Durability::Full,
                             {[&] { return m_links.join(1, 2); }, [&] { return m_outbox.insert({m_intent}); },
                              [&] { return m_work.clearDirty({1}); }});
    }
    core::Done send()
    {
        return inTransaction(m_database, Durability::Normal, {[&] {
                                 return m_outbox.markSent({m_intent.opId}, QStringLiteral("b"), at(1));
                             }});
    }
    core::Done answer()
    {
        core::LogEntry entry;
        entry.at = at(2);
        entry.person = 1;
        store::Failure failure;
        failure.link = 1;
        return inTransaction(m_database, Durability::Normal,
                             {[&] { return m_outbox.close({m_intent.opId}, QStringLiteral("done")); },
                              [&] {
                                  return m_snapshots.saveBases(1, {{QStringLiteral("Title"), {}}});
                              },
                              [&] { return m_links.setState(1, core::LinkState::InSync); },
                              [&] { return m_ledger.recordFailure(failure); },
                              [&] { return m_ledger.addConflict(conflict()); },
                              [&] {
                                  return withoutValue(m_log.append({entry, entry}));
                              }});
    }

private:
    static store::Conflict conflict()
    {
        store::Conflict made;
        made.at = at(2);
        return made;
    }

    Database& m_database;
    store::LinkStore m_links;
    store::SnapshotStore m_snapshots;
    store::WorkStore m_work;
    store::OutboxStore m_outbox;
    store::LogStore m_log;
    store::LedgerStore m_ledger;
    store::CursorStore m_cursors;
    store::RunStore m_runs;
    store::Intent m_intent;
};

// Everything in the file, as text: equal texts are equal files for us.
core::Expected<QString> contentOf(Database& database)
{
    static const QString tables[]{
        QStringLiteral("meta"),     QStringLiteral("link"),   QStringLiteral("snapshot"),
        QStringLiteral("base"),     QStringLiteral("dirty"),  QStringLiteral("unread"),
        QStringLiteral("outbox"),   QStringLiteral("cursor"), QStringLiteral("failure"),
        QStringLiteral("conflict"), QStringLiteral("run"),    QStringLiteral("log"),
        QStringLiteral("seen")};
    QString content;
    for (const QString& table : tables) {
        auto running = store::Running::start(database, QStringLiteral("SELECT * FROM ") + table, {});
        if (!running)
            return core::Unexpected(running.error());
        content += table + QLatin1Char('\n');
        while (running->next()) {
            for (int column = 0; column < running->columns(); ++column)
                content += running->row().text(column) + QLatin1Char('|');
            content += QLatin1Char('\n');
        }
        if (const auto done = running->end(); !done)
            return core::Unexpected(done.error());
    }
    return content;
}

constexpr int transactions = 4;

core::Done runStep(Cycle& cycle, int number)
{
    switch (number) {
    case 0:
        return cycle.page();
    case 1:
        return cycle.plan();
    case 2:
        return cycle.send();
    default:
        return cycle.answer();
    }
}

} // namespace

class TestFaultSweep : public QObject
{
    Q_OBJECT

private:
    // The content after each transaction of a run without faults.
    QStringList m_stages;

private Q_SLOTS:
    void initTestCase()
    {
        REQUIRE_VALUE(database, Database::open(QStringLiteral(":memory:")));
        Cycle cycle(*database);
        REQUIRE_VALUE(empty, contentOf(*database));
        m_stages.append(empty);
        for (int number = 0; number < transactions; ++number) {
            REQUIRE_OK(runStep(cycle, number));
            REQUIRE_VALUE(content, contentOf(*database));
            QVERIFY(content != m_stages.constLast());
            m_stages.append(content);
        }
    }

    // For every N: the N-th statement fails, the transaction it belongs to has left nothing, and trying
    // that transaction again brings the same result as if nothing had happened.
    void nothingIsHalfSavedWhicheverStatementFails()
    {
        int faults = 0;
        for (int failAt = 1;; ++failAt) {
            Fault fault;
            REQUIRE_VALUE(
                database,
                Database::open(QStringLiteral(":memory:"), std::make_unique<FailingExecutor>(fault)));
            Cycle cycle(*database);
            fault = {failAt, 0};
            bool hit = false;
            for (int number = 0; number < transactions; ++number) {
                const auto done = runStep(cycle, number);
                if (!done) {
                    QCOMPARE(done.error().code, QStringLiteral("injected"));
                    hit = true;
                    fault.failAt = 0;
                    REQUIRE_VALUE(content, contentOf(*database));
                    QCOMPARE(content, m_stages.at(number));
                    REQUIRE_OK(runStep(cycle, number));
                }
                const int seen = std::exchange(fault.count, 0); // reading it back must not count
                const int wanted = std::exchange(fault.failAt, 0);
                REQUIRE_VALUE(content, contentOf(*database));
                QCOMPARE(content, m_stages.at(number + 1));
                fault = {wanted, seen};
            }
            if (!hit)
                break;
            ++faults;
        }
        QVERIFY2(faults > 30, qPrintable(QString::number(faults)));
    }

    // The same for opening: no fault leaves a file that the next start cannot bring up to date.
    void openingSurvivesAFaultInEveryStatement()
    {
        int faults = 0;
        for (int failAt = 1;; ++failAt) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("lockstep.db"));
            Fault fault{failAt, 0};
            const bool opened = Database::open(path, std::make_unique<FailingExecutor>(fault)).has_value();
            REQUIRE_VALUE(database, Database::open(path));
            REQUIRE_OK(Cycle(*database).page());
            if (opened)
                break;
            ++faults;
        }
        QVERIFY2(faults > 40, qPrintable(QString::number(faults)));
    }
};

QTEST_GUILESS_MAIN(TestFaultSweep)
#include "tst_fault_sweep.moc"
