// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/shared_database.h"

#include "store/bulk_load.h"
#include "store/log_store.h"
#include "store/statement.h"

#include <QSqlQuery>

namespace lockstep::sim {

namespace {

// A first load drops the indexes that only the lead list reads and builds them anew. In a life nobody reads
// them, and after each time SQLite would prepare every statement again.
bool isOfListIndex(const QString& sql)
{
    return sql.startsWith(QLatin1String("DROP INDEX")) || sql.startsWith(QLatin1String("CREATE INDEX"));
}

// The engine asks for the links that have a write under way.
bool asksForOpenLinks(const QString& sql)
{
    return sql.startsWith(QLatin1String("SELECT link FROM outbox WHERE state <> 3"));
}

} // namespace

class SharedDatabase::Executor : public store::QtExecutor
{
public:
    explicit Executor(const SharedDatabase& shared)
        : m_shared(shared)
    { }
    core::Done execute(QSqlQuery& query, const QString& sql) override
    {
        if (!m_shared.m_guard)
            return QtExecutor::execute(query, sql);
        if (isOfListIndex(sql))
            return m_shared.m_guard(sql, [] { return core::Done(); });
        return m_shared.m_guard(sql, [&] {
            core::Done done = QtExecutor::execute(query, sql);
            if (!m_shared.m_flightIndexes.isEmpty() && asksForOpenLinks(sql)) {
                while (query.next()) { } // leaves no row to be seen
            }
            return done;
        });
    }

private:
    const SharedDatabase& m_shared;
};

SharedDatabase::SharedDatabase()
{
    auto opened = store::Database::open(QStringLiteral(":memory:"), std::make_unique<Executor>(*this));
    if (!opened)
        qFatal("no database in memory: %s", qPrintable(opened.error().message));
    m_database = std::move(*opened);
    m_emptying = emptying();
}

SharedDatabase::~SharedDatabase() = default;

store::Database& SharedDatabase::renew(const Guard& guard, bool singleFlight)
{
    m_guard = nullptr;
    empty();
    holdSingleFlight(singleFlight);
    m_guard = guard;
    return *m_database;
}

void SharedDatabase::holdSingleFlight(bool hold)
{
    if (hold == m_flightIndexes.isEmpty())
        return;
    QStringList statements = std::exchange(m_flightIndexes, {});
    if (!hold) {
        const core::Done done = store::select(
            *m_database, QStringLiteral("SELECT name, sql FROM sqlite_master WHERE name LIKE 'outbox_one_%'"),
            {}, [&](const store::Row& row) {
                statements += QStringLiteral("DROP INDEX ") + row.text(0);
                m_flightIndexes += row.text(1);
            });
        if (!done || m_flightIndexes.isEmpty())
            qFatal("no index holds a single flight");
    }
    for (const QString& sql : std::as_const(statements)) {
        if (!store::run(*m_database, sql))
            qFatal("cannot be done: %s", qPrintable(sql));
    }
}

// Whatever refers to a row goes before it, and the search index as a whole.
QStringList SharedDatabase::emptying() const
{
    QStringList statements{QStringLiteral("INSERT INTO meta VALUES ('%1', '') ON CONFLICT DO NOTHING")
                               .arg(store::searchSuspendedKey)};
    const core::Done done =
        store::select(*m_database,
                      QStringLiteral("SELECT 'DELETE FROM ' || name FROM sqlite_master "
                                     "WHERE type = 'table' AND name NOT LIKE 'link_search%' "
                                     "AND name NOT IN ('log', 'meta') ORDER BY rowid DESC"),
                      {}, [&](const store::Row& row) { statements += row.text(0); });
    if (!done)
        qFatal("the tables cannot be listed: %s", qPrintable(done.error().message));
    statements += QStringLiteral("INSERT INTO link_search (link_search) VALUES ('delete-all')");
    statements += QStringLiteral("DELETE FROM meta");
    return statements;
}

void SharedDatabase::empty()
{
    // The log gives its lines up to retention only.
    core::Done done = store::LogStore(*m_database).expire(QDateTime(QDate(9999, 1, 1), QTime(0, 0), Qt::UTC));
    // In a Normal transaction, so that every life begins with the same durability.
    auto transaction = m_database->begin();
    for (const QString& sql : m_emptying) {
        if (done)
            done = store::run(*m_database, sql);
    }
    if (!transaction || !done || !transaction->commit())
        qFatal("the database cannot be emptied: %s", done ? "" : qPrintable(done.error().message));
}

} // namespace lockstep::sim
