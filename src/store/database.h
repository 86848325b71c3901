// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "store/executor.h"

#include <QHash>
#include <QString>
#include <algorithm>
#include <memory>

class QSqlQuery;

namespace lockstep::store {

// How surely a commit is on the disk when it returns: Full for intents, Normal for all the rest (a power
// cut may lose the newest Normal commits, never tear one).
enum class Durability { Normal, Full };

class Database;

// One BEGIN IMMEDIATE; rolls back when it dies uncommitted. Short, never open across a network call.
// Used in the thread of its Database, one at a time.
class Transaction
{
public:
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&& other) = delete;
    ~Transaction();
    // On failure (full disk) everything is rolled back.
    [[nodiscard]] core::Done commit();

private:
    friend class Database;
    explicit Transaction(Database& database);
    Database* m_database;
};

// A try-out: while it lives every Transaction is part of it, and all of them are undone when it dies, also
// by the death of the process. Holds the file's write lock (others read, nobody else writes). One at a
// time; used in the thread of its Database, which it does not outlive.
class Trial
{
public:
    Trial(Trial&& other) noexcept;
    Trial& operator=(Trial&& other) = delete;
    ~Trial();

private:
    friend class Database;
    explicit Trial(Database& database);
    Database* m_database;
};

// One connection to the workspace's SQLite file with its prepared statements. Opened, used and destroyed
// in one thread; each thread opens its own. The repositories hold a reference to it.
class Database
{
public:
    static constexpr int currentVersion = 14;

    // Opens (creates) the file, readable by its owner only, and brings it up to date. `path` may be
    // ":memory:". Codes: database-newer, database-damaged, database-no-wal, disk-full …
    [[nodiscard]] static core::Expected<std::unique_ptr<Database>>
    open(const QString& path, std::unique_ptr<Executor> executor = std::make_unique<QtExecutor>());
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] core::Expected<Transaction> begin(Durability durability = Durability::Normal);
    [[nodiscard]] core::Expected<Trial> beginTrial();

    // For the repositories (store/statement.h).
    [[nodiscard]] core::Expected<QSqlQuery*> prepared(const QString& sql);
    [[nodiscard]] core::Done execute(QSqlQuery& query, const QString& sql);

private:
    friend class Transaction;
    friend class Trial;
    Database(QString connection, std::unique_ptr<Executor> executor);
    [[nodiscard]] core::Done connect(const QString& path);
    [[nodiscard]] core::Done requireWal(const QString& path);
    [[nodiscard]] core::Done setDurability(Durability durability);
    [[nodiscard]] core::Done commit();
    void rollBack();
    void endTrial();

    QString m_connection;
    std::unique_ptr<Executor> m_executor;
    // A statement's text. Its length and its end tell it from nearly all others; the whole of it would take
    // longer to hash than a short statement to run.
    struct Text
    {
        QString sql;
        friend bool operator==(const Text& a, const Text& b) { return a.sql == b.sql; }
        friend std::size_t qHash(const Text& text, std::size_t seed)
        {
            return ::qHash(QStringView(text.sql).last(std::min<qsizetype>(text.sql.size(), 16)),
                           seed ^ static_cast<std::size_t>(text.sql.size()));
        }
    };
    QHash<Text, std::shared_ptr<QSqlQuery>> m_statements;
    Durability m_durability = Durability::Normal;
    bool m_inTransaction = false;
    bool m_inTrial = false;
    bool m_trialFailed = false; // SQLite may have ended it by itself: nothing may be written any more
};

} // namespace lockstep::store
