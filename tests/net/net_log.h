// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QtGlobal>

namespace lockstep::test {

// What the log says of requests while it lives. One at a time; one thread.
class NetLog
{
public:
    NetLog();
    ~NetLog(); // Qt's own handler is back
    NetLog(const NetLog&) = delete;
    NetLog& operator=(const NetLog&) = delete;

    // The lines about requests whose address contains `path`.
    [[nodiscard]] QStringList about(const QString& path) const;
    [[nodiscard]] const QStringList& lines() const { return m_lines; }
    void clear() { m_lines.clear(); }

private:
    static void handle(QtMsgType type, const QMessageLogContext& context, const QString& message);

    QStringList m_lines;
    QtMessageHandler m_former = nullptr;
};

} // namespace lockstep::test
