// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outbox_store.h"

#include "store/codec.h"
#include "store/database.h"
#include "store/statement.h"

namespace lockstep::store {

namespace {

QString selectIntents(const QString& rest)
{
    return QStringLiteral("SELECT %1 FROM outbox ")
               .arg(undeclared(
                   QStringLiteral("op_id, run, link, side, kind, object, target, key, payload, plan, state, "
                                  "batch, fence_until, attempts, created_at, sent_at")))
        + rest;
}

core::Expected<QSet<qint64>> linkSet(Database& database, const QString& sql)
{
    QSet<qint64> links;
    const auto done = select(database, sql, {}, [&](const Row& row) { links.insert(row.integer(0)); });
    if (!done)
        return core::Unexpected(done.error());
    return links;
}

Intent intentFrom(const Row& row)
{
    Intent intent;
    intent.opId = row.text(0);
    intent.run = row.integer(1);
    intent.link = row.integer(2);
    intent.side = row.enumeration<core::System>(3);
    intent.kind = row.enumeration<IntentKind>(4);
    intent.object = row.enumeration<core::ObjectType>(5);
    intent.target = row.text(6);
    intent.key = row.text(7);
    intent.payload = decodeValues(row.bytes(8));
    intent.plan = decodePlan(row.bytes(9));
    intent.state = row.enumeration<IntentState>(10);
    intent.batch = row.text(11);
    intent.fenceUntil = row.time(12);
    intent.attempts = row.number(13);
    intent.createdAt = row.time(14);
    intent.sentAt = row.time(15);
    if (intent.state == IntentState::Planned && intent.sentAt.isValid())
        intent.state = IntentState::Sent;
    return intent;
}

core::Expected<QList<Intent>> list(Database& database, const QString& sql,
                                   std::initializer_list<Param> params = {})
{
    QList<Intent> intents;
    const auto done = select(database, sql, params, [&](const Row& row) { intents.append(intentFrom(row)); });
    if (!done)
        return core::Unexpected(done.error());
    return intents;
}

} // namespace

OutboxStore::OutboxStore(Database& database)
    : m_database(database)
{ }

core::Done OutboxStore::insert(const QList<Intent>& intents)
{
    static const QString sql = QStringLiteral(
        "INSERT INTO outbox (op_id, run, link, side, kind, object, target, key, payload, plan, state, batch, "
        "fence_until, attempts, created_at, sent_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?)");
    for (const Intent& intent : intents) {
        auto done =
            run(m_database, sql,
                {intent.opId, intent.run, intent.link, intent.side, intent.kind, intent.object, intent.target,
                 Param::orNull(intent.key), encode(intent.payload), encode(intent.plan), intent.state,
                 intent.batch, intent.fenceUntil, intent.attempts, intent.createdAt, intent.sentAt});
        if (!done)
            return done;
    }
    return {};
}

core::Done OutboxStore::markSent(const QStringList& opIds, const QString& batch, const QDateTime& at)
{
    // A planned intent with a time of sending is a sent one: naming `state` would have SQLite rewrite the
    // two indexes of open intents.
    static const KeyedStatement statement(QStringLiteral(
        "UPDATE outbox SET batch = ?, sent_at = ?, attempts = attempts + 1 WHERE op_id IN (%1)"));
    return runAll(m_database, statement, {batch, at}, opIds);
}

core::Done OutboxStore::markUnknown(const QStringList& opIds, const QDateTime& fenceUntil)
{
    static const KeyedStatement statement(QStringLiteral(
        "UPDATE outbox SET state = ?, fence_until = coalesce(?, fence_until) WHERE op_id IN (%1)"));
    return runAll(m_database, statement, {IntentState::Unknown, fenceUntil}, opIds);
}

core::Done OutboxStore::markWritten(const QString& opId, const QString& target, const QDateTime& serverTime,
                                    const QString& request)
{
    static const QString sql =
        QStringLiteral("UPDATE outbox SET state = ?, target = ?, fence_until = ?, batch = ? WHERE op_id = ?");
    return run(m_database, sql, {IntentState::Written, target, serverTime, request, opId});
}

core::Done OutboxStore::markPlanned(const QStringList& opIds)
{
    static const KeyedStatement statement(
        QStringLiteral("UPDATE outbox SET state = ?, batch = '', sent_at = NULL, fence_until = NULL "
                       "WHERE op_id IN (%1)"));
    return runAll(m_database, statement, {IntentState::Planned}, opIds);
}

core::Done OutboxStore::close(const QStringList& opIds, const QString& outcome)
{
    static const KeyedStatement statement(
        QStringLiteral("UPDATE outbox SET state = ?, outcome = ? WHERE op_id IN (%1)"));
    return runAll(m_database, statement, {IntentState::Closed, outcome}, opIds);
}

core::Done OutboxStore::savePlan(const QString& opId, const QList<PlannedField>& plan)
{
    static const QString sql = QStringLiteral("UPDATE outbox SET plan = ? WHERE op_id = ?");
    return run(m_database, sql, {encode(plan), opId});
}

core::Expected<QList<Intent>> OutboxStore::open() const
{
    // The plus keeps the planner off the table: it walks the small index of open intents and sorts those.
    static const QString sql = selectIntents(QStringLiteral("WHERE state <> 3 ORDER BY +seq"));
    return list(m_database, sql);
}

core::Expected<QList<Intent>> OutboxStore::openOf(qint64 link) const
{
    static const QString sql = selectIntents(QStringLiteral("WHERE link = ? AND state <> 3 ORDER BY seq"));
    return list(m_database, sql, {link});
}

core::Expected<QSet<qint64>> OutboxStore::openLinks() const
{
    return linkSet(m_database, QStringLiteral("SELECT link FROM outbox WHERE state <> 3"));
}

core::Expected<QSet<qint64>> OutboxStore::heldLinks() const
{
    return linkSet(m_database, QStringLiteral("SELECT link FROM outbox WHERE state <> 3 AND state <> 2"));
}

core::Expected<QList<Intent>> OutboxStore::doneOf(qint64 link, qint64 since, int limit) const
{
    static const QString sql = selectIntents(QStringLiteral(
        "WHERE link = ? AND state = 3 AND outcome = 'done' AND seq > ? ORDER BY seq DESC LIMIT ?"));
    return list(m_database, sql, {link, since, limit});
}

// Closed because what they were written to had gone, or at the end of their fence.
core::Expected<QList<Intent>> OutboxStore::doubtfulOf(qint64 link) const
{
    static const QString sql =
        selectIntents(QStringLiteral("WHERE link = ? AND state = 3 AND (outcome = 'gone' OR (outcome = "
                                     "'not-executed' AND fence_until IS NOT NULL)) ORDER BY seq DESC"));
    return list(m_database, sql, {link});
}

core::Expected<qint64> OutboxStore::lastSequence() const
{
    return selectNumber(m_database, QStringLiteral("SELECT coalesce(max(seq), 0) FROM outbox"));
}

core::Expected<qint64> OutboxStore::sequenceOf(const QString& opId) const
{
    return selectNumber(m_database,
                        QStringLiteral("SELECT coalesce(max(seq), 0) FROM outbox WHERE op_id = ?"), {opId});
}

core::Expected<QList<Intent>> OutboxStore::ofLink(qint64 link) const
{
    static const QString sql = selectIntents(QStringLiteral("WHERE link = ? ORDER BY seq"));
    return list(m_database, sql, {link});
}

core::Expected<QList<Intent>> OutboxStore::ofRun(qint64 run) const
{
    static const QString sql = selectIntents(QStringLiteral("WHERE run = ? ORDER BY seq"));
    return list(m_database, sql, {run});
}

} // namespace lockstep::store
