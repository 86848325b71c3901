// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QStringList>
#include <QtGlobal>

namespace lockstep::test {

// What the log says of requests while it lives. One at a time; any thread may write to it.
class NetLog
{
public:
    NetLog();
    ~NetLog(); // Qt's own handler is back
    NetLog(const NetLog&) = delete;
    NetLog& operator=(const NetLog&) = delete;

    // The lines about requests whose address contains `path`.
    [[nodiscard]] QStringList about(const QString& path) const;
    [[nodiscard]] QStringList lines() const;
    void clear();

private:
    static void handle(QtMsgType type, const QMessageLogContext& context, const QString& message);

    mutable QMutex m_mutex;
    QStringList m_lines;
    QtMessageHandler m_former = nullptr;
};

} // namespace lockstep::test
