// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/meta_store.h"

#include "store/database.h"
#include "store/statement.h"

namespace lockstep::store {

MetaStore::MetaStore(Database& database)
    : m_database(database)
{ }

core::Expected<QString> MetaStore::value(const QString& key) const
{
    static const QString sql =
        QStringLiteral("SELECT %1 FROM meta WHERE key = ?").arg(undeclared(QStringLiteral("value")));
    QString value;
    const auto done = select(m_database, sql, {key}, [&](const Row& row) { value = row.text(0); });
    if (!done)
        return core::Unexpected(done.error());
    return value;
}

core::Done MetaStore::setValue(const QString& key, const QString& value)
{
    static const QString sql = QStringLiteral("INSERT INTO meta (key, value) VALUES (?, ?) "
                                              "ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    return run(m_database, sql, {key, value});
}

} // namespace lockstep::store
