// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lead_store.h"

#include "store/database.h"
#include "store/link_row.h"
#include "store/statement.h"

namespace lockstep::store {

namespace {

core::LeadRow leadRowFrom(const Link& link)
{
    return {link.id,      link.person, link.record, link.object,    link.name,           link.email,
            link.company, link.owner,  link.state,  link.stateCode, link.stateArguments, link.lastSynced};
}

} // namespace

QString waitingRowsSql()
{
    return QStringLiteral("SELECT id AS number FROM link WHERE state = ? UNION SELECT link FROM dirty "
                          "UNION SELECT link FROM outbox WHERE state <> 3");
}

LeadStore::LeadStore(Database& database)
    : m_database(database)
{ }

core::Expected<QList<core::LeadRow>> LeadStore::rows(const QList<qint64>& links) const
{
    static const QString sql = QStringLiteral("SELECT %1 FROM link l WHERE l.id = ?").arg(linkColumns());
    QList<core::LeadRow> rows;
    rows.reserve(links.size());
    for (const qint64 link : links) {
        const auto done =
            select(m_database, sql, {link}, [&](const Row& row) { rows.append(leadRowFrom(linkFrom(row))); });
        if (!done)
            return core::Unexpected(done.error());
    }
    return rows;
}

core::Expected<int> LeadStore::count(core::LinkState state) const
{
    static const QString sql = QStringLiteral("SELECT count(*) FROM link WHERE state = ?");
    int rows = 0;
    const auto done = select(m_database, sql, {state}, [&](const Row& row) { rows = row.number(0); });
    if (!done)
        return core::Unexpected(done.error());
    return rows;
}

core::Expected<QList<core::LeadRow>> LeadStore::inState(core::LinkState state, qint64 afterId,
                                                        int limit) const
{
    static const QString sql =
        QStringLiteral("SELECT %1 FROM link l WHERE l.state = ? AND l.id > ? ORDER BY l.id LIMIT ?")
            .arg(linkColumns());
    QList<core::LeadRow> rows;
    const auto done = select(m_database, sql, {state, afterId, limit},
                             [&](const Row& row) { rows.append(leadRowFrom(linkFrom(row))); });
    if (!done)
        return core::Unexpected(done.error());
    return rows;
}

} // namespace lockstep::store
