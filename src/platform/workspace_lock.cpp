// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/workspace_lock.h"

#include <QStringList>
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
    core::Error error;
    error.scope = core::ErrorScope::Workspace;
    error.outcome = core::Outcome::NotSent;
    if (m_file.error() == QLockFile::LockFailedError) {
        error.code = QStringLiteral("workspace-locked");
        error.arguments = describeHolder(m_file);
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
    if (file.tryLock(0) || file.error() != QLockFile::LockFailedError)
        return {};
    const QStringList holder = describeHolder(file);
    return QStringLiteral("%1 (%2)").arg(holder.first(), holder.last());
}

} // namespace lockstep::platform
