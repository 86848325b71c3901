// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/workspace_lock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>
#include <QStringList>
#include <QSysInfo>
#include <chrono>

namespace lockstep::platform {

namespace {

// holder() takes the lock for a moment to see whether it is free: an owner must outwait that.
constexpr std::chrono::milliseconds patience(250);

QStringList describeHolder(const QLockFile& file)
{
    qint64 pid = 0;
    QString host;
    QString program;
    if (!file.getLockInfo(&pid, &host, &program))
        return {QStringLiteral("?"), QStringLiteral("?")};
    return {program, QString::number(pid)};
}

bool isDiskFull(const QString& file)
{
    constexpr qint64 block = 4096;
    const qint64 left = QStorageInfo(QFileInfo(file).path()).bytesAvailable();
    return left >= 0 && left < block; // -1 = unknown
}

// Removes the file of a dead owner whose death its number does not tell: in a container the next process has
// the same one, or the host another name. The maker of a file holds it, so that a living one keeps it, and he
// holds it already when it has contents.
bool removeLeftBehind(QLockFile& file)
{
    // By one at a time: else the second would remove what the first has made in its place.
    QLockFile alone(file.fileName() + QStringLiteral(".rmlock"));
    qint64 pid = 0;
    QString host;
    if (!alone.tryLock(0) || !file.getLockInfo(&pid, &host, nullptr))
        return false;
    const bool isUntold = pid == QCoreApplication::applicationPid() || host != QSysInfo::machineHostName();
    return isUntold && file.removeStaleLockFile();
}

} // namespace

WorkspaceLock::WorkspaceLock(const QString& lockFile)
    : m_file(lockFile)
{
    // A lock grows old only by the death of its process, however long that has run.
    m_file.setStaleLockTime(0);
}

core::Done WorkspaceLock::acquire()
{
    if (m_file.isLocked() || m_file.tryLock(int(patience.count())))
        return {};
    if (m_file.error() == QLockFile::LockFailedError && removeLeftBehind(m_file)
        && m_file.tryLock(int(patience.count())))
        return {};
    core::Error error;
    error.scope = core::ErrorScope::Workspace;
    error.outcome = core::Outcome::NotSent;
    if (m_file.error() == QLockFile::LockFailedError) {
        error.code = QStringLiteral("workspace-locked");
        error.arguments = describeHolder(m_file);
    } else if (m_file.error() == QLockFile::UnknownError && isDiskFull(m_file.fileName())) {
        error.code = QStringLiteral("disk-full");
    } else {
        error.code = QStringLiteral("file-unwritable");
        error.arguments = QStringList{m_file.fileName()};
    }
    return core::Unexpected(error);
}

void WorkspaceLock::release()
{
    m_file.unlock();
}

QString WorkspaceLock::holder(const QString& lockFile)
{
    QLockFile file(lockFile);
    file.setStaleLockTime(0);
    if (file.tryLock(0) || file.error() != QLockFile::LockFailedError || removeLeftBehind(file))
        return {};
    const QStringList holder = describeHolder(file);
    return QStringLiteral("%1 (%2)").arg(holder.first(), holder.last());
}

} // namespace lockstep::platform
