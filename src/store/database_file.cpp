// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database_file.h"

#include "store/backup.h"
#include "store/bulk_load.h"
#include "store/database.h"
#include "store/ledger_store.h"
#include "store/meta_store.h"
#include "store/raw_connection.h"
#include "store/request_store.h"
#include "store/salvage.h"
#include "store/sql_error.h"
#include "store/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <optional>

namespace lockstep::store {

namespace {

// A check reads the whole file, so it is made after an end that was none (who closes the file well takes its
// write-ahead log with him), and else once a day.
constexpr qint64 checkSeconds = 24 * 3600;

QString checkedAtKey()
{
    return QStringLiteral("quick-check.at");
}

// Beside the database, which may not take a mark any more.
QString checkMark(const QString& path)
{
    return path + QStringLiteral(".check");
}

// What a file that may be damaged says; none: nothing, or it cannot be read.
std::optional<QString> metaOf(const QString& path, const QString& key)
{
    RawConnection connection(path);
    if (!connection.open())
        return std::nullopt;
    QSqlQuery query(connection.handle());
    query.prepare(QStringLiteral("SELECT value FROM meta WHERE key = ?"));
    query.bindValue(0, key);
    if (!query.exec() || !query.next())
        return std::nullopt;
    return Row(query).text(0);
}

bool isCheckDue(const QString& path, const QDateTime& now)
{
    if (QFile::exists(checkMark(path)) || QFileInfo(path + QStringLiteral("-wal")).size() > 0)
        return true;
    const std::optional<QString> at = metaOf(path, checkedAtKey());
    if (!at)
        return true;
    const qint64 age = QDateTime::fromString(*at, Qt::ISODate).secsTo(now);
    return age < 0 || age >= checkSeconds;
}

QString freeName(const QString& path, const QDateTime& now)
{
    const QString stem =
        path + QStringLiteral(".damaged-") + now.toUTC().toString(QStringLiteral("yyyyMMddTHHmmssZ"));
    QString name = stem;
    for (int number = 2; QFile::exists(name); ++number)
        name = QStringLiteral("%1-%2").arg(stem).arg(number);
    return name;
}

// The write-ahead log belongs to the file and goes with it.
QStringList withLog(const QString& path)
{
    return {path, path + QStringLiteral("-wal"), path + QStringLiteral("-shm")};
}

core::Done renameFile(const QString& from, const QString& to)
{
    QFile file(from);
    if (!file.rename(to)) {
        return core::Unexpected(
            databaseError(QStringLiteral("database-cannot-open"), file.errorString(), {from}));
    }
    return {};
}

// Where the new database is made: what is cut meanwhile has left the old one where it was.
QString newName(const QString& path)
{
    return path + QStringLiteral(".rebuilt");
}

void removeNew(const QString& path)
{
    const QStringList files = withLog(newName(path));
    for (const QString& file : files)
        QFile::remove(file);
}

// Puts the new database into the place of the damaged one; may be called again where it was cut.
core::Done exchange(const QString& path, const QString& aside)
{
    const QStringList from = withLog(path);
    const QStringList to = withLog(aside);
    for (qsizetype i = 0; i < from.size(); ++i) {
        if (!QFile::exists(from.at(i)))
            continue;
        if (core::Done done = renameFile(from.at(i), to.at(i)); !done)
            return done;
    }
    if (core::Done done = renameFile(newName(path), path); !done)
        return done;
    removeNew(path); // what was made beside it to read it
    QFile::remove(checkMark(path));
    return {};
}

// Cut in the middle of it there is none, but the new one, whose mark is written last.
core::Done finishExchange(const QString& path)
{
    if (QFile::exists(path) || !QFile::exists(newName(path)))
        return {};
    const std::optional<QString> aside = metaOf(newName(path), metaRecoveredFrom);
    return aside ? exchange(path, QFileInfo(path).dir().filePath(*aside)) : core::Done();
}

core::Done openAndRepair(const QString& path, const QDateTime& now, bool checked)
{
    const auto database = Database::open(path);
    if (!database)
        return core::Unexpected(database.error());
    if (core::Done done = RequestStore(**database).closeOlderThan(now); !done)
        return done;
    if (checked) {
        auto noted = MetaStore(**database).setValue(checkedAtKey(), now.toString(Qt::ISODate));
        if (!noted)
            return noted;
        QFile::remove(checkMark(path));
    }
    return BulkLoad(**database).end();
}

// For the user, and with it the mark that says that the file is whole.
core::Done noteLoss(Database& fresh, const QString& aside, const QStringList& arguments, const QDateTime& now)
{
    Failure loss;
    loss.code = databaseRebuilt;
    loss.arguments = arguments;
    loss.retry = core::RetryClass::Admin;
    loss.firstAt = now;
    loss.lastAt = now;
    auto transaction = fresh.begin();
    if (!transaction)
        return core::Unexpected(transaction.error());
    core::Done done = LedgerStore(fresh).recordFailure(loss);
    if (done)
        done = MetaStore(fresh).setValue(metaRecoveredFrom, aside);
    return done ? transaction->commit() : done;
}

core::Expected<Salvaged> makeNew(const QString& path, const QString& aside, const QString& backup,
                                 const QDateTime& now)
{
    removeNew(path);
    const auto fresh = Database::open(newName(path));
    if (!fresh)
        return core::Unexpected(fresh.error());
    auto saved = salvage(path, backup, **fresh);
    if (!saved)
        return saved;
    const QString name = QFileInfo(aside).fileName();
    const QStringList told{name, QString::number(saved->links), QString::number(saved->mappings)};
    if (const auto done = noteLoss(**fresh, name, QFile::exists(path) ? told : QStringList(), now); !done)
        return core::Unexpected(done.error());
    // All of it is to be in the file itself, which is renamed without its log.
    const auto busy = selectNumber(**fresh, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (!busy)
        return core::Unexpected(busy.error());
    if (*busy != 0)
        return core::Unexpected(databaseError(QStringLiteral("database-busy"), {}));
    return saved;
}

core::Expected<FileReport> rebuild(const QString& path, const QDateTime& now, const QString& backup)
{
    const QString aside = freeName(path, now);
    const auto saved = makeNew(path, aside, backup, now);
    if (!saved) {
        removeNew(path); // it may have filled the disk
        return core::Unexpected(saved.error());
    }
    if (const auto done = exchange(path, aside); !done)
        return core::Unexpected(done.error());
    return FileReport{QFile::exists(aside) ? aside : QString(), saved->links, saved->mappings};
}

} // namespace

core::Expected<bool> isSound(const QString& path)
{
    RawConnection connection(path);
    auto done = connection.open();
    QString verdict;
    if (done) {
        QSqlQuery query(connection.handle());
        if (query.exec(QStringLiteral("PRAGMA quick_check(1)")) && query.next())
            verdict = Row(query).text(0);
        else
            done = core::Unexpected(sqlError(query.lastError()));
    }
    if (!done && !meansDamaged(done.error()))
        return core::Unexpected(done.error());
    return done && verdict == QLatin1String("ok");
}

void demandCheck(const QString& path)
{
    QFile mark(checkMark(path));
    static_cast<void>(mark.open(QIODevice::WriteOnly)); // without it the day's check finds the damage
}

core::Expected<FileReport> prepareFile(const QString& path, const QDateTime& now, const QString& backupFolder)
{
    if (const auto done = finishExchange(path); !done)
        return core::Unexpected(done.error());
    const QString backup = newestBackup(backupFolder);
    const bool isThere = QFileInfo(path).size() > 0;
    if (!isThere && !backup.isEmpty())
        return rebuild(path, now, backup);
    const bool due = isThere && isCheckDue(path, now);
    if (due) {
        const auto sound = isSound(path);
        if (!sound)
            return core::Unexpected(sound.error());
        if (!*sound)
            return rebuild(path, now, backup);
    }
    if (const auto done = openAndRepair(path, now, due); !done) {
        if (meansDamaged(done.error()))
            return rebuild(path, now, backup);
        return core::Unexpected(done.error());
    }
    return FileReport();
}

} // namespace lockstep::store
