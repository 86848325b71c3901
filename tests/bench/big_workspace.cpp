// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/big_workspace.h"

#include "store/bulk_load.h"
#include "store/database.h"
#include "store/log_search.h"
#include "store/statement.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>

#include <algorithm>

namespace lockstep::bench {

namespace {

constexpr double nanosecondsPerMs = 1'000'000.0;

// Names are picked from words of eight letters each; the multiplier scatters neighbours.
const QString leadSql = QStringLiteral(R"(
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?),
words(i, first, last, company) AS (SELECT i,
    trim(substr('Ada     Bo      Carla   Deniz   Emil    Fatou   Grace   Hiro    ', 1 + i * 48271 % 8 * 8, 8)),
    trim(substr('Byron   Chen    Diaz    Ekici   Faber   Gueye   Hopper  Tanaka  ', 1 + i / 8 % 8 * 8, 8))
        || printf('-%05d', i * 48271 % 100000),
    trim(substr('Acme    Globex  Initech Hooli   Stark   Wayne   Umbra   Soylent ', 1 + i / 64 % 8 * 8, 8))
        || printf(' %d', i * 7919 % 5000) FROM n)
INSERT INTO link (person, record, object, suffix, state, state_code, state_arguments, name, email, company,
    owner, name_key, name_order, email_key, company_key, owner_key, last_synced, deleted_in_salesforce,
    deleted_in_marketo)
SELECT 1000 + i, printf('00Q%015d', i), 1, 0, CASE WHEN i % 10 = 0 THEN i / 10 % 10 ELSE 0 END, '', '[]',
    first || ' ' || last, lower(first || '.' || last || i) || '@example.com', company, 'Rita Rep',
    lower(first || ' ' || last), lower(first || ' ' || last) || char(1) || first || ' ' || last,
    lower(first || '.' || last || i) || '@example.com', lower(company), 'rita rep',
    1795000000000 + i * 7919 % 86400000, 0, 0
FROM words)");

const QString logSql = QStringLiteral(R"(
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
INSERT INTO log (at, run, person, record, object, type, result, target, field, old_value, new_value, rule, code,
    message, arguments, search_key)
SELECT 1790000000000 + i * 1000, 1 + i / 10000, 1001 + i * 7919 % ?, printf('00Q%015d', 1 + i * 7919 % ?), 1,
    CASE WHEN i % 20 = 0 THEN 'failed' ELSE 'sync-updates-to-salesforce' END,
    CASE WHEN i % 20 = 0 THEN 'failed' ELSE 'ok' END, 0, 'Title', 'tVP', 'tCMO', 'changed-in-marketo',
    CASE WHEN i % 20 = 0 THEN 'FIELD_CUSTOM_VALIDATION_EXCEPTION' ELSE '' END, '', '[]',
    (1001 + i * 7919 % ?) || char(10) || printf('00q%015d', 1 + i * 7919 % ?) || char(10)
        || 'title' || char(10) || 'vp' || char(10) || 'cmo' || char(10)
FROM n)");

QString open(const QString& name, const QString& databaseFile)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    database.setDatabaseName(databaseFile);
    return database.open() ? QString() : database.lastError().text();
}

void close(const QString& name)
{
    QSqlDatabase::database(name, false).close();
    QSqlDatabase::removeDatabase(name);
}

// Runs the statement with these numbers bound; empty, or what went wrong.
QString run(const QString& name, const QString& sql, std::initializer_list<int> numbers = {})
{
    QSqlQuery query(QSqlDatabase::database(name));
    if (!query.prepare(sql))
        return query.lastError().text();
    for (const int number : numbers)
        query.addBindValue(number);
    return query.exec() ? QString() : query.lastError().text();
}

// Five million entries into random places of five indexes would take many minutes: they are made afterwards,
// by the words with which the file itself remembers them.
QString fillLog(const QString& name, int leads, int logEntries)
{
    QStringList names;
    QStringList creations;
    {
        QSqlQuery query(QSqlDatabase::database(name));
        query.exec(QStringLiteral("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = "
                                  "'log' AND sql IS NOT NULL"));
        while (query.next()) {
            names.append(query.value(0).toString());
            creations.append(query.value(1).toString());
        }
    }
    QStringList steps{QStringLiteral("BEGIN")};
    for (const QString& index : std::as_const(names))
        steps.append(QStringLiteral("DROP INDEX ") + index);
    for (const QString& step : std::as_const(steps)) {
        if (QString wrong = run(name, step); !wrong.isEmpty())
            return wrong;
    }
    if (QString wrong = run(name, logSql, {logEntries, leads, leads, leads, leads}); !wrong.isEmpty())
        return wrong;
    creations.append(QStringLiteral("COMMIT"));
    for (const QString& step : std::as_const(creations)) {
        if (QString wrong = run(name, step); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

// Closed again after each measurement: its memory shall not count as the window's.
class PlainConnection
{
public:
    explicit PlainConnection(const QString& databaseFile)
    {
        if (open(name(), databaseFile).isEmpty())
            (void)run(name(), QStringLiteral("PRAGMA cache_size = -20000")); // as the store has it
    }
    ~PlainConnection() { close(name()); }
    PlainConnection(const PlainConnection&) = delete;
    PlainConnection& operator=(const PlainConnection&) = delete;

    [[nodiscard]] QSqlQuery query() const
    {
        QSqlQuery made(QSqlDatabase::database(name()));
        made.setForwardOnly(true);
        return made;
    }

private:
    static QString name() { return QStringLiteral("bench-plain"); }
};

double msOf(const QElapsedTimer& clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / nanosecondsPerMs;
}

QString fill(store::Database& database, const QString& databaseFile, int leads, int logEntries)
{
    store::BulkLoad load(database);
    if (const core::Done begun = load.begin(); !begun)
        return begun.error().code;
    const QString name = QStringLiteral("bench-fill");
    QString wrong = open(name, databaseFile);
    if (wrong.isEmpty())
        wrong = run(name, leadSql, {leads});
    if (wrong.isEmpty() && logEntries > 0)
        wrong = fillLog(name, leads, logEntries);
    close(name);
    if (!wrong.isEmpty())
        return wrong;
    const core::Done ended = load.end();
    return ended ? QString() : ended.error().code;
}

} // namespace

QString fillWorkspace(const QString& databaseFile, int leads, int logEntries)
{
    const auto database = store::Database::open(databaseFile);
    if (!database)
        return database.error().code;
    const auto kept =
        store::selectNumber(**database, QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM link LIMIT 1)"));
    if (!kept)
        return kept.error().code;
    if (const QString wrong = *kept == 0 ? fill(**database, databaseFile, leads, logEntries) : QString();
        !wrong.isEmpty())
        return wrong;
    store::LogSearch search(**database);
    core::Expected<bool> more = true;
    while (more && *more)
        more = search.catchUp();
    return more ? QString() : more.error().code;
}

PlainQueries::PlainQueries(const QString& databaseFile)
    : m_databaseFile(databaseFile)
{ }

double PlainQueries::time(const QString& sql) const
{
    constexpr int rounds = 3;
    const PlainConnection connection(m_databaseFile);
    QSqlQuery query = connection.query();
    double best = 0;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        if (!query.exec(sql))
            return 0;
        while (query.next())
            (void)query.value(0);
        best = round == 0 ? msOf(clock) : std::min(best, msOf(clock));
    }
    return best;
}

double PlainQueries::timeOfPage(int leads) const
{
    constexpr int rounds = 20;
    constexpr int rows = 128;
    const PlainConnection connection(m_databaseFile);
    QSqlQuery query = connection.query();
    query.prepare(
        QStringLiteral("SELECT name, email, company, owner, state, last_synced FROM link WHERE id = ?"));
    QRandomGenerator random(1);
    QElapsedTimer clock;
    clock.start();
    for (int row = 0; row < rounds * rows; ++row) {
        query.addBindValue(random.bounded(1, leads + 1));
        query.exec();
        while (query.next()) {
            for (int column = 0; column < 6; ++column)
                (void)query.value(column);
        }
    }
    return msOf(clock) / rounds;
}

} // namespace lockstep::bench
