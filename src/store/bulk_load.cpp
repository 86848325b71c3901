// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulk_load.h"

#include "store/database.h"
#include "store/statement.h"

#include <span>

namespace lockstep::store {

namespace {

// Random places in eight indexes cost a first load more than all else it writes. E-mail and state stay: the
// engine itself looks people up by them.
const QString beginning[]{
    QStringLiteral("INSERT INTO meta (key, value) VALUES ('search-suspended', '') "
                   "ON CONFLICT (key) DO NOTHING"),
    QStringLiteral("DROP INDEX IF EXISTS link_name"),
    QStringLiteral("DROP INDEX IF EXISTS link_name_rest"),
    QStringLiteral("DROP INDEX IF EXISTS link_name_order"),
    QStringLiteral("DROP INDEX IF EXISTS link_company"),
    QStringLiteral("DROP INDEX IF EXISTS link_owner"),
    QStringLiteral("DROP INDEX IF EXISTS link_last_synced"),
    QStringLiteral("DROP INDEX IF EXISTS link_type"),
};

// As in the migrations; a test compares.
const QString ending[]{
    QStringLiteral("CREATE INDEX IF NOT EXISTS link_name ON link (name_key)"),
    QStringLiteral("CREATE INDEX IF NOT EXISTS link_name_rest ON link "
                   "(substr(name_key, instr(name_key, ' ') + 1))"),
    QStringLiteral("CREATE INDEX IF NOT EXISTS link_name_order ON link (name_order)"),
    QStringLiteral("CREATE INDEX IF NOT EXISTS link_company ON link (company_key)"),
    QStringLiteral("CREATE INDEX IF NOT EXISTS link_owner ON link (owner_key)"),
    QStringLiteral("CREATE INDEX IF NOT EXISTS link_last_synced ON link (last_synced)"),
    QStringLiteral("CREATE INDEX IF NOT EXISTS link_type ON link "
                   "((CASE WHEN record IS NULL THEN 0 ELSE object END))"),
    QStringLiteral("INSERT INTO link_search (link_search) VALUES ('rebuild')"),
    QStringLiteral("DELETE FROM meta WHERE key = 'search-suspended'"),
};

core::Done runInOne(Database& database, std::span<const QString> statements)
{
    auto transaction = database.begin();
    if (!transaction)
        return core::Unexpected(transaction.error());
    for (const QString& sql : statements) {
        if (auto done = run(database, sql); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace

BulkLoad::BulkLoad(Database& database)
    : m_database(database)
{ }

core::Done BulkLoad::begin()
{
    // What a statement would undo, should it fail half-way, would be written to a file page by page.
    if (auto done = run(m_database, QStringLiteral("PRAGMA temp_store = MEMORY")); !done)
        return done;
    return runInOne(m_database, beginning);
}

core::Done BulkLoad::end()
{
    const auto underWay = isUnderWay();
    if (!underWay)
        return core::Unexpected(underWay.error());
    if (!*underWay)
        return {};
    // The indexes of a million rows are sorted in files.
    if (auto done = run(m_database, QStringLiteral("PRAGMA temp_store = FILE")); !done)
        return done;
    return runInOne(m_database, ending);
}

core::Expected<bool> BulkLoad::isUnderWay() const
{
    const auto count =
        selectNumber(m_database, QStringLiteral("SELECT count(*) FROM meta WHERE key = 'search-suspended'"));
    if (!count)
        return core::Unexpected(count.error());
    return *count != 0;
}

} // namespace lockstep::store
