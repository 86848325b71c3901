// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/work_store.h"

#include "store/database.h"
#include "store/statement.h"

namespace lockstep::store {

WorkStore::WorkStore(Database& database)
    : m_database(database)
{ }

core::Done WorkStore::addUnread(const QList<Unread>& changes)
{
    static const QString sql =
        QStringLiteral("INSERT INTO unread (object, id, event_key) VALUES (?, ?, ?) "
                       "ON CONFLICT (object, id) DO UPDATE SET event_key = excluded.event_key");
    for (const Unread& change : changes) {
        if (auto done = run(m_database, sql, {change.object, change.id, change.eventKey}); !done)
            return done;
    }
    return {};
}

core::Done WorkStore::removeUnread(core::ObjectType object, const QStringList& ids)
{
    static const KeyedStatement statement(
        QStringLiteral("DELETE FROM unread WHERE object = ? AND id IN (%1)"));
    return runAll(m_database, statement, {object}, ids);
}

core::Expected<QList<Unread>> WorkStore::unread(core::ObjectType object, int limit) const
{
    static const QString sql =
        QStringLiteral("SELECT id, event_key FROM unread WHERE object = ? ORDER BY id LIMIT ?");
    QList<Unread> changes;
    const auto done = select(m_database, sql, {object, limit}, [&](const Row& row) {
        changes.append({object, row.text(0), row.text(1)});
    });
    if (!done)
        return core::Unexpected(done.error());
    return changes;
}

core::Done WorkStore::markDirty(const QList<DirtyLink>& links)
{
    static const QString sql =
        QStringLiteral("INSERT INTO dirty (link, priority, reason, since) VALUES (?, ?, ?, ?) "
                       "ON CONFLICT (link) DO UPDATE SET priority = excluded.priority, "
                       "reason = excluded.reason WHERE excluded.priority < dirty.priority");
    for (const DirtyLink& dirty : links) {
        auto done = run(m_database, sql, {dirty.link, dirty.priority, dirty.reason, dirty.since});
        if (!done)
            return done;
    }
    return {};
}

core::Done WorkStore::clearDirty(const QList<qint64>& links)
{
    static const KeyedStatement statement(QStringLiteral("DELETE FROM dirty WHERE link IN (%1)"));
    return runAll(m_database, statement, {}, links);
}

core::Expected<QList<DirtyLink>> WorkStore::dirty(int limit, const DirtyLink& after) const
{
    static const QString sql = QStringLiteral("SELECT link, priority, reason, since FROM dirty "
                                              "WHERE (priority, link) > (?, ?) "
                                              "ORDER BY priority, link LIMIT ?");
    QList<DirtyLink> links;
    const auto done = select(m_database, sql, {after.priority, after.link, limit}, [&](const Row& row) {
        links.append({row.integer(0), row.number(1), row.text(2), row.time(3)});
    });
    if (!done)
        return core::Unexpected(done.error());
    return links;
}

core::Expected<int> WorkStore::dirtyCount() const
{
    const auto count = selectNumber(m_database, QStringLiteral("SELECT count(*) FROM dirty"));
    if (!count)
        return core::Unexpected(count.error());
    return static_cast<int>(*count);
}

} // namespace lockstep::store
