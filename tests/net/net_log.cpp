// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/net_log.h"

namespace lockstep::test {

namespace {

// Qt's handler is a plain function: this is how it finds its log.
NetLog* current = nullptr;

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
    return m_lines.filter(path);
}

void NetLog::handle(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (current != nullptr && qstrcmp(context.category, "lockstep.net") == 0)
        current->m_lines.append(message);
    else if (current != nullptr && current->m_former != nullptr)
        current->m_former(type, context, message);
}

} // namespace lockstep::test
