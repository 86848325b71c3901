// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/migrations.h"
#include "store/sql_error.h"
#include "store/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <utility>

namespace lockstep::store {

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QLatin1String inMemory(":memory:");

// SQLite gives its -wal and -shm files the permissions of the database, so only that one is made here,
// before SQLite could make it readable for others.
core::Done createPrivately(const QString& path)
{
    const QFileInfo info(path);
    const QDir folder = info.absoluteDir();
    const bool folderMade = folder.exists()
        || (QDir().mkpath(folder.absolutePath())
            && QFile::setPermissions(folder.absolutePath(), ownerOnly | QFileDevice::ExeOwner));
    QFile file(path);
    if (!folderMade || (!info.exists() && !file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))) {
        return core::Unexpected(
            databaseError(QStringLiteral("database-cannot-open"), file.errorString(), {path}));
    }
    return {};
}

} // namespace

Transaction::Transaction(Database& database)
    : m_database(&database)
{ }

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{ }

Transaction::~Transaction()
{
    if (m_database)
        m_database->rollBack();
}

core::Done Transaction::commit()
{
    auto done = m_database->commit();
    if (!done)
        m_database->rollBack();
    m_database = nullptr; // only now: what is thrown out of the commit rolls back
    return done;
}

Trial::Trial(Database& database)
    : m_database(&database)
{ }

Trial::Trial(Trial&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{ }

Trial::~Trial()
{
    if (m_database)
        m_database->endTrial();
}

Database::Database(QString connection, std::unique_ptr<Executor> executor)
    : m_connection(std::move(connection))
    , m_executor(std::move(executor))
{ }

Database::~Database()
{
    m_statements.clear(); // a connection with live statements cannot be closed
    QSqlDatabase::removeDatabase(m_connection);
}

core::Expected<std::unique_ptr<Database>> Database::open(const QString& path,
                                                         std::unique_ptr<Executor> executor)
{
    if (path != inMemory) {
        if (const auto done = createPrivately(path); !done)
            return core::Unexpected(done.error());
    }
    const QString name = QStringLiteral("lockstep-") + QUuid::createUuid().toString(QUuid::Id128);
    std::unique_ptr<Database> database(new Database(name, std::move(executor)));
    if (const auto done = database->connect(path); !done)
        return core::Unexpected(done.error());
    return database;
}

core::Done Database::connect(const QString& path)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    connection.setDatabaseName(path);
    connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!connection.open())
        return core::Unexpected(sqlError(connection.lastError()));
    if (auto done = run(*this, QStringLiteral("PRAGMA foreign_keys = ON")); !done)
        return done;
    // The version is looked at before anything could change a newer program's file.
    const auto version = selectNumber(*this, QStringLiteral("PRAGMA user_version"));
    if (!version)
        return core::Unexpected(version.error());
    if (*version <= currentVersion) {
        if (auto done = requireWal(path); !done)
            return done;
    }
    if (auto done = run(*this, QStringLiteral("PRAGMA synchronous = NORMAL")); !done)
        return done;
    if (auto done = run(*this, QStringLiteral("PRAGMA cache_size = -20000")); !done) // kilobytes
        return done;
    // In pages: a load writes its busiest pages many times between two check points. As much as is kept
    // anyway.
    if (auto done = run(*this, QStringLiteral("PRAGMA wal_autocheckpoint = 16000")); !done)
        return done;
    // What one large load or trial has made of the write-ahead log is cut back to this when it starts anew.
    if (auto done = run(*this, QStringLiteral("PRAGMA journal_size_limit = 67108864")); !done)
        return done;
    return migrate(*this);
}

core::Done Database::requireWal(const QString& path)
{
    const QString wanted = path == inMemory ? QStringLiteral("memory") : QStringLiteral("wal");
    QString answer;
    auto done = select(*this, QStringLiteral("PRAGMA journal_mode = WAL"), {},
                       [&](const Row& row) { answer = row.text(0); });
    if (!done)
        return done;
    if (answer != wanted)
        return core::Unexpected(databaseError(QStringLiteral("database-no-wal"), answer, {path}));
    return {};
}

core::Expected<Transaction> Database::begin(Durability durability)
{
    Q_ASSERT(!m_inTransaction);
    if (m_trialFailed)
        return core::Unexpected(databaseError(QStringLiteral("database-failed"), {}));
    if (const auto done = setDurability(durability); !done)
        return core::Unexpected(done.error());
    const auto begun = m_inTrial ? run(*this, QStringLiteral("SAVEPOINT step"))
                                 : run(*this, QStringLiteral("BEGIN IMMEDIATE"));
    if (!begun)
        return core::Unexpected(begun.error());
    m_inTransaction = true;
    return Transaction(*this);
}

core::Expected<Trial> Database::beginTrial()
{
    Q_ASSERT(!m_inTransaction && !m_inTrial);
    if (const auto begun = run(*this, QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return core::Unexpected(begun.error());
    m_inTrial = true;
    return Trial(*this);
}

// Not through the executor, like rollBack(). What a long trial has put aside in the write-ahead log is cut
// back when the log starts anew (journal_size_limit).
void Database::endTrial()
{
    Q_ASSERT(!m_inTransaction);
    m_inTrial = false;
    m_trialFailed = false;
    QSqlQuery(QSqlDatabase::database(m_connection, false)).exec(QStringLiteral("ROLLBACK"));
}

core::Done Database::setDurability(Durability durability)
{
    // What a trial writes is never kept, and SQLite does not change its mind in the middle.
    if (durability == m_durability || m_inTrial)
        return {};
    auto done = durability == Durability::Full ? run(*this, QStringLiteral("PRAGMA synchronous = FULL"))
                                               : run(*this, QStringLiteral("PRAGMA synchronous = NORMAL"));
    if (done)
        m_durability = durability;
    return done;
}

core::Done Database::commit()
{
    auto done = m_inTrial ? run(*this, QStringLiteral("RELEASE step")) : run(*this, QStringLiteral("COMMIT"));
    if (done)
        m_inTransaction = false;
    return done;
}

// Not through the executor: after a failure this has to get through, and SQLite may have rolled back
// by itself, so its answer says nothing.
void Database::rollBack()
{
    m_inTransaction = false;
    if (!m_inTrial) {
        if (const auto query = prepared(QStringLiteral("ROLLBACK")))
            (*query)->exec();
        return;
    }
    // After a full disk the whole trial may be gone, and a savepoint of the next step would be a real one.
    m_trialFailed = true;
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.exec(QStringLiteral("ROLLBACK TO step"));
    query.exec(QStringLiteral("RELEASE step"));
}

core::Expected<QSqlQuery*> Database::prepared(const QString& sql)
{
    auto& query = m_statements[Text{sql}];
    if (!query) {
        auto fresh = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_connection, false));
        fresh->setForwardOnly(true);
        if (!fresh->prepare(sql))
            return core::Unexpected(sqlError(fresh->lastError()));
        query = std::move(fresh);
    }
    return query.get();
}

core::Done Database::execute(QSqlQuery& query, const QString& sql)
{
    return m_executor->execute(query, sql);
}

} // namespace lockstep::store
