// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

namespace lockstep::platform {

// Where the parts of one workspace lie. A value, any thread.
class WorkspacePaths
{
public:
    explicit WorkspacePaths(const QString& root);
    // `given` (--workspace), else LOCKSTEP_WORKSPACE, else workspaces/default in the application's data.
    [[nodiscard]] static WorkspacePaths locate(const QString& given);

    [[nodiscard]] const QString& root() const { return m_root; } // absolute, clean
    [[nodiscard]] QString settingsFile() const;
    [[nodiscard]] QString databaseFile() const;
    [[nodiscard]] QString logFolder() const;
    [[nodiscard]] QString lockFile() const;
    [[nodiscard]] QString backupFolder() const;
    // Outside the workspace, so that a copy put back does not bring it along: in the user's data.
    [[nodiscard]] QString epochFile() const;

    [[nodiscard]] bool exists() const; // initialised: it has settings
    // An empty workspace, for its owner only: "workspace-exists", "folder-unwritable", "file-unwritable".
    [[nodiscard]] core::Done create() const;

private:
    QString m_root;
};

} // namespace lockstep::platform
