// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QLockFile>
#include <QString>

namespace lockstep::platform {

// One process owns a workspace's sync at a time; others may read. Held from acquire() until it is
// destroyed; a lock left behind by a dead process is taken over, whatever number it had. Main thread; owned
// by the program.
class WorkspaceLock
{
public:
    explicit WorkspaceLock(const QString& lockFile);

    // "workspace-locked" with the holder's program and process id.
    [[nodiscard]] core::Done acquire();
    void release();
    [[nodiscard]] bool isHeld() const { return m_file.isLocked(); }

    // The other process that holds the workspace, as "program (pid)"; empty = nobody.
    [[nodiscard]] static QString holder(const QString& lockFile);

private:
    QLockFile m_file;
};

} // namespace lockstep::platform
