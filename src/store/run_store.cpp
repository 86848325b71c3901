// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/run_store.h"

#include "store/codec.h"
#include "store/database.h"
#include "store/statement.h"

namespace lockstep::store {

namespace {

core::RunSummary summaryFrom(const Row& row)
{
    core::RunSummary summary;
    summary.run = row.integer(0);
    summary.kind = core::runKindFromString(row.text(1)).value_or(core::RunKind::Cycle);
    summary.result = core::runResultFromString(row.text(2)).value_or(core::RunResult::Interrupted);
    summary.startedAt = row.time(3);
    summary.endedAt = row.time(4);
    decodeCounters(row.bytes(5), summary);
    return summary;
}

} // namespace

RunStore::RunStore(Database& database)
    : m_database(database)
{ }

core::Expected<qint64> RunStore::begin(const core::RunSummary& summary)
{
    static const QString sql = QStringLiteral(
        "INSERT INTO run (kind, result, started_at, ended_at, counters) VALUES (?, ?, ?, ?, ?)");
    return insertRow(m_database, sql,
                     {core::toString(summary.kind), core::toString(summary.result), summary.startedAt,
                      summary.endedAt, encodeCounters(summary)});
}

core::Done RunStore::update(const core::RunSummary& summary)
{
    static const QString sql = QStringLiteral(
        "UPDATE run SET kind = ?, result = ?, started_at = ?, ended_at = ?, counters = ? WHERE id = ?");
    return lockstep::store::run(m_database, sql,
                                {core::toString(summary.kind), core::toString(summary.result),
                                 summary.startedAt, summary.endedAt, encodeCounters(summary), summary.run});
}

core::Expected<QList<qint64>> RunStore::interruptOpen(const QDateTime& at)
{
    static const QString find = QStringLiteral("SELECT id FROM run WHERE result = ? ORDER BY id");
    static const QString end = QStringLiteral("UPDATE run SET result = ?, ended_at = ? WHERE result = ?");
    const QString running = core::toString(core::RunResult::Running);
    QList<qint64> runs;
    auto done = select(m_database, find, {running}, [&](const Row& row) { runs.append(row.integer(0)); });
    if (done && !runs.isEmpty())
        done = lockstep::store::run(m_database, end,
                                    {core::toString(core::RunResult::Interrupted), at, running});
    if (!done)
        return core::Unexpected(done.error());
    return runs;
}

core::Expected<std::optional<core::RunSummary>> RunStore::byId(qint64 run) const
{
    static const QString sql =
        QStringLiteral("SELECT id, kind, result, started_at, ended_at, counters FROM run WHERE id = ?");
    std::optional<core::RunSummary> summary;
    const auto done = select(m_database, sql, {run}, [&](const Row& row) { summary = summaryFrom(row); });
    if (!done)
        return core::Unexpected(done.error());
    return summary;
}

core::Expected<QList<core::RunSummary>> RunStore::newest(int limit) const
{
    static const QString sql = QStringLiteral(
        "SELECT id, kind, result, started_at, ended_at, counters FROM run ORDER BY id DESC LIMIT ?");
    QList<core::RunSummary> runs;
    const auto done =
        select(m_database, sql, {limit}, [&](const Row& row) { runs.append(summaryFrom(row)); });
    if (!done)
        return core::Unexpected(done.error());
    return runs;
}

core::Expected<std::optional<core::RunSummary>> RunStore::newestSync() const
{
    static const QString sql =
        QStringLiteral("SELECT id, kind, result, started_at, ended_at, counters FROM run "
                       "WHERE kind <> ? ORDER BY id DESC LIMIT 1");
    std::optional<core::RunSummary> summary;
    const auto done = select(m_database, sql, {core::toString(core::RunKind::Preview)},
                             [&](const Row& row) { summary = summaryFrom(row); });
    if (!done)
        return core::Unexpected(done.error());
    return summary;
}

core::Done RunStore::expire(const QDateTime& before)
{
    static const QString intents = QStringLiteral(
        "DELETE FROM outbox WHERE state = 3 AND run IN (SELECT id FROM run WHERE ended_at < ?)");
    static const QString runs = QStringLiteral("DELETE FROM run WHERE ended_at < ?");
    if (auto done = lockstep::store::run(m_database, intents, {before}); !done)
        return done;
    return lockstep::store::run(m_database, runs, {before});
}

} // namespace lockstep::store
