// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/change_log.h"

#include "runtime/setting_change.h"
#include "store/database.h"

namespace lockstep::app::ctl {

core::Done appendToLog(const Workspace& workspace, const core::LogEntry& entry)
{
    const auto database = workspace.databaseFactory()();
    if (!database)
        return core::Unexpected(database.error());
    return runtime::logChange(**database, entry);
}

} // namespace lockstep::app::ctl
