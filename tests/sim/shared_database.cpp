// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/shared_database.h"

#include "store/log_store.h"
#include "store/statement.h"

namespace lockstep::sim {

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

void SharedDatabase::empty()
{
    // The log gives its lines up to retention only.
    core::Done done = store::LogStore(*m_database).expire(QDateTime(QDate(9999, 1, 1), QTime(0, 0), Qt::UTC));
    QStringList tables;
    if (done) {
        done = store::select(*m_database,
                             QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' "
                                            "AND name NOT LIKE 'link_search%' AND name <> 'log'"),
                             {}, [&](const store::Row& row) { tables += row.text(0); });
    }
    // In a Normal transaction, so that every life begins with the same durability.
    auto transaction = m_database->begin();
    if (done)
        done = store::run(*m_database, QStringLiteral("PRAGMA defer_foreign_keys = ON"));
    for (const QString& table : std::as_const(tables)) {
        if (done)
            done = store::run(*m_database, QStringLiteral("DELETE FROM ") + table);
    }
    if (!transaction || !done || !transaction->commit())
        qFatal("the database cannot be emptied");
}

} // namespace lockstep::sim
