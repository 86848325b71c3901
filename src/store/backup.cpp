// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "store/database.h"
#include "store/database_file.h"
#include "store/sql_error.h"
#include "store/statement.h"

#include <QDir>
#include <QFile>

namespace lockstep::store {

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
const QString pattern = QStringLiteral("lockstep-[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9].db");

core::Unexpected cannotWrite(const QString& path, const QString& why)
{
    return core::Unexpected(databaseError(QStringLiteral("backup-failed"), why, {path}));
}

// The names sort by day.
QStringList backupsIn(const QString& folder)
{
    return QDir(folder).entryList({pattern}, QDir::Files, QDir::Name);
}

// Readable by its owner only from the first byte on; SQLite fills an empty file.
core::Done createPrivately(const QString& path)
{
    QFile::remove(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return cannotWrite(path, file.errorString());
    return {};
}

} // namespace

DailyBackup::DailyBackup(Database& database, QString folder)
    : m_database(database)
    , m_folder(std::move(folder))
{ }

core::Expected<QString> DailyBackup::make(const QDateTime& now) const
{
    const QString path =
        QStringLiteral("%1/lockstep-%2.db").arg(m_folder, now.toUTC().date().toString(Qt::ISODate));
    if (QFile::exists(path))
        return QString();
    const QDir folder(m_folder);
    if (!folder.exists()
        && (!QDir().mkpath(m_folder) || !QFile::setPermissions(m_folder, ownerOnly | QFileDevice::ExeOwner)))
        return cannotWrite(m_folder, {});

    const QString part = path + QStringLiteral(".part");
    if (const auto created = createPrivately(part); !created)
        return core::Unexpected(created.error());
    if (const auto copied = run(m_database, QStringLiteral("VACUUM INTO ?"), {part}); !copied) {
        QFile::remove(part);
        return core::Unexpected(copied.error());
    }
    const auto sound = isSound(part);
    if (!sound || !*sound) {
        QFile::remove(part);
        if (!sound)
            return core::Unexpected(sound.error());
        return core::Unexpected(databaseError(QStringLiteral("backup-damaged"), {}, {path}));
    }
    if (!QFile::rename(part, path))
        return cannotWrite(path, {});
    removeOld();
    return path;
}

void DailyBackup::removeOld() const
{
    QStringList names = backupsIn(m_folder);
    while (names.size() > kept)
        QFile::remove(m_folder + u'/' + names.takeFirst());
}

QString newestBackup(const QString& folder)
{
    const QStringList names = folder.isEmpty() ? QStringList() : backupsIn(folder);
    return names.isEmpty() ? QString() : QDir(folder).filePath(names.last());
}

} // namespace lockstep::store
