// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/wanted_lead_store.h"

#include "store/database.h"
#include "store/statement.h"

namespace lockstep::store {

WantedLeadStore::WantedLeadStore(Database& database)
    : m_database(database)
{ }

core::Done WantedLeadStore::keep(qint64 link, const WantedLead& wanted)
{
    static const QString sql =
        QStringLiteral("INSERT INTO wanted_lead (link, owner, recreate) VALUES (?, ?, ?) ON CONFLICT (link) "
                       "DO UPDATE SET owner = excluded.owner, recreate = excluded.recreate");
    return run(m_database, sql, {link, wanted.owner, wanted.recreate});
}

core::Expected<bool> WantedLeadStore::end(qint64 link)
{
    static const QString find = QStringLiteral("SELECT link FROM wanted_lead WHERE link = ?");
    static const QString drop = QStringLiteral("DELETE FROM wanted_lead WHERE link = ?");
    bool found = false;
    auto done = select(m_database, find, {link}, [&found](const Row&) { found = true; });
    if (done && found)
        done = run(m_database, drop, {link});
    if (!done)
        return core::Unexpected(done.error());
    return found;
}

core::Expected<QHash<qint64, WantedLead>> WantedLeadStore::all() const
{
    static const QString sql = QStringLiteral("SELECT link, owner, recreate FROM wanted_lead");
    QHash<qint64, WantedLead> wanted;
    const auto done = select(m_database, sql, {}, [&wanted](const Row& row) {
        wanted.insert(row.integer(0), WantedLead{row.text(1), row.flag(2)});
    });
    if (!done)
        return core::Unexpected(done.error());
    return wanted;
}

} // namespace lockstep::store
