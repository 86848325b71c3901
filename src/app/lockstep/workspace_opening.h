// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QObject>
#include <QThread>
#include <QTimer>
#include <memory>

namespace lockstep::app {

class Workspace;

// Makes a workspace this program's own: its lock at once, its database in another thread, for a large one is
// read as a whole once a day. Main thread; owned by the program. The workspace outlives it and is nobody
// else's until the end is told.
class WorkspaceOpening : public QObject
{
    Q_OBJECT

public:
    explicit WorkspaceOpening(Workspace& workspace);
    ~WorkspaceOpening() override; // waits for the database

    // "workspace-locked" with the holder; else the end comes as a signal.
    [[nodiscard]] core::Done start();

Q_SIGNALS:
    void takesLong(); // half a second has passed
    void opened();
    void failed(const lockstep::core::Error& error); // the lock was given back

private:
    void end();

    Workspace& m_workspace;
    QTimer m_patience;
    core::Done m_outcome;
    std::unique_ptr<QThread> m_thread;
};

} // namespace lockstep::app
