// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/net_log.h"

#include <QMutexLocker>

#include <atomic>

namespace lockstep::test {

namespace {

// Qt's handler is a plain function: this is how it finds its log.
std::atomic<NetLog*> current = nullptr;

} // namespace

NetLog::NetLog()
    : m_former(qInstallMessageHandler(&NetLog::handle))
{
    current = this;
}

NetLog::~NetLog()
{
    qInstallMessageHandler(m_former);
    current = nullptr;
}

QStringList NetLog::about(const QString& path) const
{
    return lines().filter(path);
}

QStringList NetLog::lines() const
{
    const QMutexLocker lock(&m_mutex);
    return m_lines;
}

void NetLog::clear()
{
    const QMutexLocker lock(&m_mutex);
    m_lines.clear();
}

void NetLog::handle(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    NetLog* const log = current;
    if (log == nullptr)
        return;
    if (qstrcmp(context.category, "lockstep.net") == 0) {
        const QMutexLocker lock(&log->m_mutex);
        log->m_lines.append(message);
    } else if (log->m_former != nullptr) {
        log->m_former(type, context, message);
    }
}

} // namespace lockstep::test
