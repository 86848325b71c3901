// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/workspace_paths.h"

#include "platform/private_files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace lockstep::platform {

WorkspacePaths::WorkspacePaths(const QString& root)
    : m_root(QDir::cleanPath(QDir(root).absolutePath()))
{ }

WorkspacePaths WorkspacePaths::locate(const QString& given)
{
    if (!given.isEmpty())
        return WorkspacePaths(given);
    const QString fromEnvironment = qEnvironmentVariable("LOCKSTEP_WORKSPACE");
    if (!fromEnvironment.isEmpty())
        return WorkspacePaths(fromEnvironment);
    return WorkspacePaths(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                          + QStringLiteral("/workspaces/default"));
}

QString WorkspacePaths::settingsFile() const
{
    return m_root + QStringLiteral("/workspace.ini");
}

QString WorkspacePaths::databaseFile() const
{
    return m_root + QStringLiteral("/lockstep.db");
}

QString WorkspacePaths::logFolder() const
{
    return m_root + QStringLiteral("/logs");
}

QString WorkspacePaths::lockFile() const
{
    return m_root + QStringLiteral("/workspace.lock");
}

QString WorkspacePaths::backupFolder() const
{
    return m_root + QStringLiteral("/backups");
}

QString WorkspacePaths::epochFile() const
{
    // A temporary workspace leaves nothing behind.
    if (m_root.startsWith(QDir::cleanPath(QDir::tempPath()) + u'/'))
        return m_root + QStringLiteral("/epoch");
    const QByteArray name = QCryptographicHash::hash(m_root.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/lockstep/epochs/") + QString::fromLatin1(name.left(32));
}

bool WorkspacePaths::exists() const
{
    return QFileInfo::exists(settingsFile());
}

core::Done WorkspacePaths::create() const
{
    if (exists() || QFileInfo::exists(databaseFile())) {
        core::Error error;
        error.code = QStringLiteral("workspace-exists");
        error.scope = core::ErrorScope::Workspace;
        error.outcome = core::Outcome::NotSent;
        error.arguments = QStringList{QDir::toNativeSeparators(m_root)};
        return core::Unexpected(error);
    }
    if (core::Done made = makePrivateFolder(m_root); !made)
        return made;
    if (core::Done made = makePrivateFolder(logFolder()); !made)
        return made;
    return makePrivateFile(settingsFile());
}

} // namespace lockstep::platform
