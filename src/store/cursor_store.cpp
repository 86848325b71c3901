// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cursor_store.h"

#include "core/schema_change.h"
#include "store/codec.h"
#include "store/database.h"
#include "store/statement.h"

namespace lockstep::store {

CursorStore::CursorStore(Database& database)
    : m_database(database)
{ }

core::Expected<QByteArray> CursorStore::cursor(core::System system) const
{
    static const QString sql = QStringLiteral("SELECT cursor FROM cursor WHERE system = ?");
    QByteArray cursor;
    const auto done = select(m_database, sql, {system}, [&](const Row& row) { cursor = row.bytes(0); });
    if (!done)
        return core::Unexpected(done.error());
    return cursor;
}

core::Done CursorStore::saveCursor(core::System system, const QByteArray& cursor)
{
    static const QString sql = QStringLiteral("INSERT INTO cursor (system, cursor) VALUES (?, ?) "
                                              "ON CONFLICT (system) DO UPDATE SET cursor = excluded.cursor");
    return run(m_database, sql, {system, cursor});
}

core::Expected<QSet<QString>> CursorStore::seen(core::System system, const QStringList& keys) const
{
    static const QString sql = QStringLiteral("SELECT key FROM seen WHERE system = %1 AND key IN (%2)");
    static const KeyedStatement salesforce(sql.arg(static_cast<int>(core::System::Salesforce)));
    static const KeyedStatement marketo(sql.arg(static_cast<int>(core::System::Marketo)));
    QSet<QString> known;
    const auto done = selectAll(m_database, system == core::System::Salesforce ? salesforce : marketo, keys,
                                [&](const Row& row) { known.insert(row.text(0)); });
    if (!done)
        return core::Unexpected(done.error());
    return known;
}

core::Done CursorStore::addSeen(core::System system, const QStringList& keys, const QDateTime& at)
{
    static const QString sql = QStringLiteral("INSERT INTO seen (system, key, at) VALUES (?, ?, ?) "
                                              "ON CONFLICT (system, key) DO NOTHING");
    for (const QString& key : keys) {
        if (auto done = run(m_database, sql, {system, key, at}); !done)
            return done;
    }
    return {};
}

core::Done CursorStore::forgetSeen(core::System system, const QDateTime& before)
{
    static const QString sql = QStringLiteral("DELETE FROM seen WHERE system = ? AND at < ?");
    return run(m_database, sql, {system, before});
}

core::Expected<std::optional<core::Schema>> CursorStore::schema(core::System system) const
{
    static const QString sql =
        QStringLiteral("SELECT read_at, CASE WHEN objects = ? THEN NULL ELSE objects END AS news "
                       "FROM schema_cache WHERE system = ?");
    Decoded& known = m_decoded[system];
    std::optional<core::Schema> schema;
    const auto done = select(m_database, sql, {known.bytes, system}, [&](const Row& row) {
        if (!row.isNull(1)) {
            known.bytes = row.bytes(1);
            known.schema = decodeSchema(known.bytes);
        }
        schema = known.schema;
        schema->readAt = row.time(0);
    });
    if (!done)
        return core::Unexpected(done.error());
    return schema;
}

core::Done CursorStore::saveSchema(core::System system, const core::Schema& schema, const QDateTime& now)
{
    static const QString sql = QStringLiteral(
        "INSERT INTO schema_cache (system, read_at, objects) VALUES (?, ?, ?) "
        "ON CONFLICT (system) DO UPDATE SET read_at = excluded.read_at, objects = excluded.objects");
    static const QString sameSql = QStringLiteral("UPDATE schema_cache SET read_at = ? WHERE system = ?");
    const auto before = this->schema(system);
    if (!before)
        return core::Unexpected(before.error());
    if (auto kept = keepPast(system, *before, schema, now); !kept)
        return kept;
    // As mostly: writing it out takes longest.
    if (*before && (*before)->objects == schema.objects && (*before)->validators == schema.validators)
        return run(m_database, sameSql, {schema.readAt, system});
    const QByteArray objects = encode(schema);
    m_decoded[system] = {objects, schema};
    return run(m_database, sql, {system, schema.readAt, objects});
}

core::Done CursorStore::keepPast(core::System system, const std::optional<core::Schema>& before,
                                 const core::Schema& next, const QDateTime& now)
{
    static const QString forget = QStringLiteral("DELETE FROM schema_past WHERE system = ? AND until <= ?");
    static const QString keep =
        QStringLiteral("INSERT INTO schema_past (system, until, objects) VALUES (?, ?, ?) "
                       "ON CONFLICT (system, until) DO NOTHING");
    auto done = run(m_database, forget, {system, now.addDays(-1)});
    if (done && before && !core::sameFields(*before, next))
        done = run(m_database, keep, {system, now, encode(*before)});
    return done;
}

core::Expected<std::optional<core::Schema>> CursorStore::schemaAt(core::System system,
                                                                  const QDateTime& at) const
{
    static const QString sql = QStringLiteral(
        "SELECT objects FROM schema_past WHERE system = ? AND until > ? ORDER BY until LIMIT 1");
    std::optional<core::Schema> schema;
    const auto done =
        select(m_database, sql, {system, at}, [&](const Row& row) { schema = decodeSchema(row.bytes(0)); });
    if (!done)
        return core::Unexpected(done.error());
    return schema;
}

} // namespace lockstep::store
