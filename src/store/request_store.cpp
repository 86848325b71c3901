// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/request_store.h"

#include "store/database.h"
#include "store/request_codec.h"
#include "store/run_store.h"
#include "store/sql_error.h"
#include "store/statement.h"

namespace lockstep::store {

namespace {

constexpr qint64 keptSeconds = 24 * 3600;

RequestLane laneOf(const core::RunRequest& request)
{
    if (request.kind == core::RunKind::Preview)
        return RequestLane::Preview;
    return request.isCycle() ? RequestLane::Cycle : RequestLane::People;
}

core::Done inTransaction(Database& database, const QString& sql, std::initializer_list<Param> params)
{
    auto transaction = database.begin();
    if (!transaction)
        return core::Unexpected(transaction.error());
    if (core::Done done = run(database, sql, params); !done)
        return done;
    return transaction->commit();
}

// How many rows it changed, with the commit.
core::Expected<int> countingInTransaction(Database& database, const QString& sql,
                                          std::initializer_list<Param> params)
{
    auto transaction = database.begin();
    if (!transaction)
        return core::Unexpected(transaction.error());
    const auto changed = runCounting(database, sql, params);
    if (!changed)
        return changed;
    if (const core::Done done = transaction->commit(); !done)
        return core::Unexpected(done.error());
    return changed;
}

} // namespace

RequestStore::RequestStore(Database& database)
    : m_database(database)
{ }

core::Expected<qint64> RequestStore::ask(const core::RunRequest& request, const QDateTime& at)
{
    static const QString sql =
        QStringLiteral("INSERT INTO request (asked_at, lane, state, wish, answer) VALUES (?, ?, ?, ?, '')");
    auto transaction = m_database.begin();
    if (!transaction)
        return core::Unexpected(transaction.error());
    const auto id = insertRow(m_database, sql, {at, laneOf(request), RequestState::Waiting, encode(request)});
    if (!id)
        return id;
    if (const core::Done done = transaction->commit(); !done)
        return core::Unexpected(done.error());
    return id;
}

core::Expected<RequestState> RequestStore::state(qint64 id) const
{
    static const QString sql = QStringLiteral("SELECT state FROM request WHERE id = ?");
    RequestState state = RequestState::Cancelled;
    const auto done =
        select(m_database, sql, {id}, [&](const Row& row) { state = row.enumeration<RequestState>(0); });
    if (!done)
        return core::Unexpected(done.error());
    return state;
}

core::Expected<core::RunReply> RequestStore::reply(qint64 id) const
{
    static const QString sql = QStringLiteral("SELECT answer FROM request WHERE id = ?");
    QString text;
    const auto done = select(m_database, sql, {id}, [&](const Row& row) { text = row.text(0); });
    if (!done)
        return core::Unexpected(done.error());
    auto reply = decodeReply(text);
    if (!reply || reply->summary.run == 0)
        return reply;
    const auto run = RunStore(m_database).byId(reply->summary.run);
    if (!run)
        return core::Unexpected(run.error());
    if (!*run)
        return core::Unexpected(databaseError(QStringLiteral("database-failed"), {}));
    reply->summary = **run;
    return reply;
}

core::Done RequestStore::forget(qint64 id)
{
    return inTransaction(m_database, QStringLiteral("DELETE FROM request WHERE id = ?"), {id});
}

core::Expected<bool> RequestStore::withdraw(qint64 id)
{
    static const QString sql = QStringLiteral("UPDATE request SET state = ? WHERE id = ? AND state = ?");
    const auto changed =
        countingInTransaction(m_database, sql, {RequestState::Cancelled, id, RequestState::Waiting});
    if (!changed)
        return core::Unexpected(changed.error());
    return *changed > 0;
}

core::Expected<std::optional<core::RunRequest>> RequestStore::take(RequestLane lane)
{
    // The index of open requests is walked, so that a look costs next to nothing.
    static const QString find = QStringLiteral(
        "SELECT id, wish FROM request WHERE lane = ? AND state < 2 AND state = 0 ORDER BY id LIMIT 1");
    static const QString claim = QStringLiteral("UPDATE request SET state = ? WHERE id = ? AND state = ?");
    std::optional<core::RunRequest> request;
    const auto found = select(m_database, find, {lane}, [&](const Row& row) {
        request = decodeRequest(row.text(1));
        request->ticket = row.integer(0);
    });
    if (!found)
        return core::Unexpected(found.error());
    if (!request)
        return request;
    const auto claimed = countingInTransaction(m_database, claim,
                                               {RequestState::Taken, request->ticket, RequestState::Waiting});
    if (!claimed)
        return core::Unexpected(claimed.error());
    // Withdrawn in this very moment: the next look finds the next one.
    return *claimed > 0 ? request : std::nullopt;
}

core::Done RequestStore::answer(qint64 id, const core::Expected<core::RunReply>& reply)
{
    static const QString sql = QStringLiteral("UPDATE request SET state = ?, answer = ? WHERE id = ?");
    return inTransaction(m_database, sql, {RequestState::Answered, encode(reply), id});
}

core::Done RequestStore::closeOlderThan(const QDateTime& start)
{
    static const QString close = QStringLiteral(
        "UPDATE request SET state = CASE state WHEN ? THEN ? ELSE ? END WHERE state < 2 AND asked_at < ?");
    static const QString forget = QStringLiteral("DELETE FROM request WHERE state >= 2 AND asked_at < ?");
    auto transaction = m_database.begin();
    if (!transaction)
        return core::Unexpected(transaction.error());
    if (core::Done done =
            run(m_database, close,
                {RequestState::Waiting, RequestState::HandedBack, RequestState::Cancelled, start});
        !done)
        return done;
    if (core::Done done = run(m_database, forget, {start.addSecs(-keptSeconds)}); !done)
        return done;
    return transaction->commit();
}

core::Done RequestStore::handBack()
{
    static const QString sql = QStringLiteral("UPDATE request SET state = ? WHERE state < 2 AND state = 0");
    return inTransaction(m_database, sql, {RequestState::HandedBack});
}

} // namespace lockstep::store
