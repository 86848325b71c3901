// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database_file.h"

#include "store/backup.h"
#include "store/bulk_load.h"
#include "store/database.h"
#include "store/meta_store.h"
#include "store/raw_connection.h"
#include "store/request_store.h"
#include "store/salvage.h"
#include "store/sql_error.h"
#include "store/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>

namespace lockstep::store {

namespace {

// A check reads the whole file, so it is made after an end that was none (who closes the file well takes its
// write-ahead log with him), and else once a day.
constexpr qint64 checkSeconds = 24 * 3600;

QString checkedAtKey()
{
    return QStringLiteral("quick-check.at");
}

bool isCheckDue(const QString& path, const QDateTime& now)
{
    if (QFileInfo(path + QStringLiteral("-wal")).size() > 0)
        return true;
    RawConnection connection(path);
    if (!connection.open())
        return true;
    QSqlQuery query(connection.handle());
    query.prepare(QStringLiteral("SELECT value FROM meta WHERE key = ?"));
    query.bindValue(0, checkedAtKey());
    if (!query.exec() || !query.next())
        return true;
    const qint64 age = QDateTime::fromString(Row(query).text(0), Qt::ISODate).secsTo(now);
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

// The write-ahead log belongs to the file and moves with it.
core::Expected<QString> setAside(const QString& path, const QDateTime& now)
{
    const QString name = freeName(path, now);
    QFile file(path);
    if (!file.rename(name)) {
        return core::Unexpected(
            databaseError(QStringLiteral("database-cannot-open"), file.errorString(), {path}));
    }
    for (const QString& suffix : {QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        if (QFile::exists(path + suffix) && !QFile::rename(path + suffix, name + suffix))
            return core::Unexpected(
                databaseError(QStringLiteral("database-cannot-open"), {}, {path + suffix}));
    }
    return name;
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
    }
    return BulkLoad(**database).end();
}

core::Expected<FileReport> rebuild(const QString& path, const QDateTime& now, const QString& backupFolder)
{
    const auto name = setAside(path, now);
    if (!name)
        return core::Unexpected(name.error());
    const auto fresh = Database::open(path);
    if (!fresh)
        return core::Unexpected(fresh.error());
    const auto saved = salvage(*name, newestBackup(backupFolder), **fresh);
    if (!saved)
        return core::Unexpected(saved.error());
    if (const auto done = MetaStore(**fresh).setValue(metaRecoveredFrom, QFileInfo(*name).fileName()); !done)
        return core::Unexpected(done.error());
    return FileReport{*name, saved->links, saved->mappings};
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

core::Expected<FileReport> prepareFile(const QString& path, const QDateTime& now, const QString& backupFolder)
{
    const bool due = QFileInfo(path).size() > 0 && isCheckDue(path, now);
    if (due) {
        const auto sound = isSound(path);
        if (!sound)
            return core::Unexpected(sound.error());
        if (!*sound)
            return rebuild(path, now, backupFolder);
    }
    if (const auto done = openAndRepair(path, now, due); !done) {
        if (meansDamaged(done.error()))
            return rebuild(path, now, backupFolder);
        return core::Unexpected(done.error());
    }
    return FileReport();
}

} // namespace lockstep::store
