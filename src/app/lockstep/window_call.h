// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace lockstep::app {

// One window a workspace: the program that shows it is called by a later start, which then ends. Only
// programs of the same user can call and be called. Main thread; owned by the program.
class WindowCall : public QObject
{
    Q_OBJECT

public:
    explicit WindowCall(const QString& workspaceRoot);

    // Answers from now on. Only for the holder of the workspace's lock: it takes over what was left behind.
    void listen();
    // Whether another program shows that workspace's window, and has just put it in front. Waits two seconds
    // for its answer.
    [[nodiscard]] static bool isAnswered(const QString& workspaceRoot);
    // The socket's path.
    [[nodiscard]] static QString addressOf(const QString& workspaceRoot);

Q_SIGNALS:
    void called(); // the window has to show before the slot returns

private:
    void answer();

    QString m_address;
    QLocalServer m_server;
};

} // namespace lockstep::app
