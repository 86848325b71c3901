// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/shared_database.h"

#include "store/bulk_load.h"
#include "store/log_store.h"
#include "store/statement.h"

namespace lockstep::sim {

namespace {

// A first load drops the indexes that only the lead list reads and builds them anew. In a life nobody reads
// them, and after each time SQLite would prepare every statement again.
bool isOfListIndex(const QString& sql)
{
    return sql.startsWith(QLatin1String("DROP INDEX")) || sql.startsWith(QLatin1String("CREATE INDEX"));
}

} // namespace

class SharedDatabase::Executor : public store::QtExecutor
{
public:
    explicit Executor(const Guard& guard)
        : m_guard(guard)
    { }
    core::Done execute(QSqlQuery& query, const QString& sql) override
    {
        if (!m_guard)
            return QtExecutor::execute(query, sql);
        if (isOfListIndex(sql))
            return m_guard(sql, [] { return core::Done(); });
        return m_guard(sql, [&] { return QtExecutor::execute(query, sql); });
    }

private:
    const Guard& m_guard;
};

SharedDatabase::SharedDatabase()
{
    auto opened = store::Database::open(QStringLiteral(":memory:"), std::make_unique<Executor>(m_guard));
    if (!opened)
        qFatal("no database in memory: %s", qPrintable(opened.error().message));
    m_database = std::move(*opened);
}

SharedDatabase::~SharedDatabase() = default;

store::Database& SharedDatabase::renew(const Guard& guard)
{
    m_guard = nullptr;
    empty();
    m_guard = guard;
    return *m_database;
}

// Whatever refers to a row goes before it, and the search index as a whole.
void SharedDatabase::empty()
{
    // The log gives its lines up to retention only.
    core::Done done = store::LogStore(*m_database).expire(QDateTime(QDate(9999, 1, 1), QTime(0, 0), Qt::UTC));
    QStringList statements{QStringLiteral("INSERT INTO meta VALUES ('%1', '') ON CONFLICT DO NOTHING")
                               .arg(store::searchSuspendedKey)};
    if (done) {
        done = store::select(*m_database,
                             QStringLiteral("SELECT 'DELETE FROM ' || name FROM sqlite_master "
                                            "WHERE type = 'table' AND name NOT LIKE 'link_search%' "
                                            "AND name NOT IN ('log', 'meta') ORDER BY rowid DESC"),
                             {}, [&](const store::Row& row) { statements += row.text(0); });
    }
    statements += QStringLiteral("INSERT INTO link_search (link_search) VALUES ('delete-all')");
    statements += QStringLiteral("DELETE FROM meta");
    // In a Normal transaction, so that every life begins with the same durability.
    auto transaction = m_database->begin();
    for (const QString& sql : std::as_const(statements)) {
        if (done)
            done = store::run(*m_database, sql);
    }
    if (!transaction || !done || !transaction->commit())
        qFatal("the database cannot be emptied");
}

} // namespace lockstep::sim
