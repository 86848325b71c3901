// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger_store.h"

#include "core/lead_row.h"
#include "store/codec.h"
#include "store/database.h"
#include "store/statement.h"

namespace lockstep::store {

namespace {

constexpr int failureColumns = 14;

QString selectFailures(const QString& rest)
{
    return QStringLiteral("SELECT %1 ")
               .arg(undeclared(
                   QStringLiteral("f.id, f.link, f.target, f.object, f.code, f.field, f.value, f.message, "
                                  "f.arguments, f.retry, f.count, f.first_at, f.last_at, f.values_hash")))
        + rest;
}

Failure failureFrom(const Row& row)
{
    Failure failure;
    failure.id = row.integer(0);
    failure.link = row.integer(1);
    failure.target = row.enumeration<core::System>(2);
    failure.object = row.enumeration<core::ObjectType>(3);
    failure.code = row.text(4);
    failure.field = row.text(5);
    failure.value = decodeScalar(row.text(6));
    failure.message = row.text(7);
    failure.arguments = decodeList(row.text(8));
    failure.retry = row.enumeration<core::RetryClass>(9);
    failure.count = row.number(10);
    failure.firstAt = row.time(11);
    failure.lastAt = row.time(12);
    failure.valuesHash = row.bytes(13);
    return failure;
}

core::Expected<QList<Failure>> failureList(Database& database, const QString& sql,
                                           std::initializer_list<Param> params)
{
    QList<Failure> failures;
    const auto done =
        select(database, sql, params, [&](const Row& row) { failures.append(failureFrom(row)); });
    if (!done)
        return core::Unexpected(done.error());
    return failures;
}

// Two lists as they are stored bound all that lie between them in the order of their texts: what both
// begin with, all begin with.
QStringList sharedArguments(const QString& least, const QString& greatest)
{
    const QStringList first = decodeList(least);
    const QStringList last = decodeList(greatest);
    QStringList shared;
    for (qsizetype i = 0; i < first.size() && i < last.size() && first.at(i) == last.at(i); ++i)
        shared += first.at(i);
    return shared;
}

Conflict conflictFrom(const Row& row)
{
    Conflict conflict;
    conflict.id = row.integer(0);
    conflict.run = row.integer(1);
    conflict.link = row.integer(2);
    conflict.at = row.time(3);
    conflict.object = row.enumeration<core::ObjectType>(4);
    conflict.field = row.text(5);
    if (row.flag(6)) {
        conflict.marketoBase = decodeScalar(row.text(7));
        conflict.salesforceBase = decodeScalar(row.text(8));
    }
    conflict.marketo = decodeScalar(row.text(9));
    conflict.salesforce = decodeScalar(row.text(10));
    conflict.winner = row.enumeration<core::System>(11);
    conflict.rule = row.text(12);
    return conflict;
}

} // namespace

LedgerStore::LedgerStore(Database& database)
    : m_database(database)
{ }

core::Done LedgerStore::recordFailure(const Failure& failure)
{
    static const QString sql = QStringLiteral(
        "INSERT INTO failure (link, target, object, code, field, value, message, arguments, retry, count, "
        "first_at, last_at, values_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (link, target, object, field, code) DO UPDATE SET value = excluded.value, message = "
        "excluded.message, arguments = excluded.arguments, "
        "retry = excluded.retry, count = failure.count + excluded.count, last_at = excluded.last_at, "
        "values_hash = excluded.values_hash");
    return run(m_database, sql,
               {failure.link, failure.target, failure.object, failure.code, failure.field,
                encodeScalar(failure.value), failure.message, encode(failure.arguments), failure.retry,
                failure.count, failure.firstAt, failure.lastAt, failure.valuesHash});
}

core::Done LedgerStore::clearFailures(qint64 link, core::System target)
{
    static const QString sql = QStringLiteral("DELETE FROM failure WHERE link = ? AND target = ?");
    return run(m_database, sql, {link, target});
}

core::Done LedgerStore::clearFailures(qint64 link)
{
    static const QString sql = QStringLiteral("DELETE FROM failure WHERE link = ?");
    return run(m_database, sql, {link});
}

core::Done LedgerStore::clearFailure(qint64 id)
{
    static const QString sql = QStringLiteral("DELETE FROM failure WHERE id = ?");
    return run(m_database, sql, {id});
}

core::Expected<QList<Failure>> LedgerStore::failures(qint64 link) const
{
    static const QString sql =
        selectFailures(QStringLiteral("FROM failure f WHERE f.link = ? ORDER BY f.id"));
    return failureList(m_database, sql, {link});
}

core::Expected<QSet<qint64>> LedgerStore::linksWith(const QString& code) const
{
    static const QString sql = QStringLiteral("SELECT DISTINCT link FROM failure WHERE code = ?");
    QSet<qint64> links;
    const auto done = select(m_database, sql, {code}, [&](const Row& row) { links.insert(row.integer(0)); });
    if (!done)
        return core::Unexpected(done.error());
    return links;
}

core::Expected<QList<Failure>> LedgerStore::retryable() const
{
    static const QString sql = selectFailures(
        QStringLiteral("FROM failure f JOIN link l ON l.id = f.link WHERE f.retry = ? AND l.state "
                       "<> ? ORDER BY f.id"));
    return failureList(m_database, sql, {core::RetryClass::Retry, core::LinkState::NotVisible});
}

core::Expected<QList<Failure>> LedgerStore::openFailures(qint64 afterId, int limit) const
{
    static const QString sql =
        selectFailures(QStringLiteral("FROM failure f WHERE f.id > ? ORDER BY f.id LIMIT ?"));
    return failureList(m_database, sql, {afterId, limit});
}

core::Expected<QList<FailureGroup>> LedgerStore::groups() const
{
    static const QString sql = QStringLiteral(
        "SELECT target, object, field, code, count(*), min(arguments), max(arguments), sum(link <> 0), "
        "max(id) "
        "FROM failure "
        "GROUP BY target, object, field, code ORDER BY count(*) DESC, target, object, field, code");
    QList<FailureGroup> groups;
    const auto done = select(m_database, sql, {}, [&](const Row& row) {
        const core::FailureCause cause{row.enumeration<core::System>(0), row.enumeration<core::ObjectType>(1),
                                       row.text(2), row.text(3)};
        groups += FailureGroup{cause, row.number(4), sharedArguments(row.text(5), row.text(6)), row.number(7),
                               row.integer(8)};
    });
    if (!done)
        return core::Unexpected(done.error());
    return groups;
}

core::Expected<QList<FailedLink>> LedgerStore::failures(const core::FailureCause& cause, qint64 afterId,
                                                        int limit) const
{
    static const QString sql = selectFailures(
        QStringLiteral(", l.person, l.record, l.name FROM failure f LEFT JOIN link l ON l.id = f.link "
                       "WHERE f.target = ? AND f.object = ? AND f.field = ? AND f.code = ? AND f.id > ? "
                       "ORDER BY f.id LIMIT ?"));
    QList<FailedLink> failures;
    const auto done =
        select(m_database, sql, {cause.target, cause.object, cause.field, cause.code, afterId, limit},
               [&](const Row& row) {
                   failures += FailedLink{failureFrom(row), row.integer(failureColumns),
                                          row.text(failureColumns + 1), row.text(failureColumns + 2)};
               });
    if (!done)
        return core::Unexpected(done.error());
    return failures;
}

core::Done LedgerStore::addConflict(const Conflict& conflict)
{
    static const QString sql = QStringLiteral(
        "INSERT INTO conflict (run, link, at, object, field, has_base, marketo_base, salesforce_base, "
        "marketo, salesforce, winner, rule) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const bool hasBase = conflict.marketoBase && conflict.salesforceBase;
    return run(m_database, sql,
               {conflict.run, conflict.link, conflict.at, conflict.object, conflict.field, hasBase,
                encodeScalar(conflict.marketoBase.value_or(core::FieldValue())),
                encodeScalar(conflict.salesforceBase.value_or(core::FieldValue())),
                encodeScalar(conflict.marketo), encodeScalar(conflict.salesforce), conflict.winner,
                conflict.rule});
}

core::Expected<QList<Conflict>> LedgerStore::conflicts(qint64 link) const
{
    static const QString sql = QStringLiteral(
        "SELECT id, run, link, at, object, field, has_base, marketo_base, salesforce_base, marketo, "
        "salesforce, winner, rule FROM conflict WHERE link = ? ORDER BY id DESC");
    QList<Conflict> conflicts;
    const auto done =
        select(m_database, sql, {link}, [&](const Row& row) { conflicts.append(conflictFrom(row)); });
    if (!done)
        return core::Unexpected(done.error());
    return conflicts;
}

core::Done LedgerStore::expireConflicts(const QDateTime& before)
{
    return run(m_database, QStringLiteral("DELETE FROM conflict WHERE at < ?"), {before});
}

} // namespace lockstep::store
