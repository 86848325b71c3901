// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/change_log.h"

#include "store/database.h"
#include "store/log_store.h"

namespace lockstep::app::ctl {

core::Done appendToLog(const Workspace& workspace, const core::LogEntry& entry)
{
    const auto database = workspace.databaseFactory()();
    if (!database)
        return core::Unexpected(database.error());
    auto transaction = (*database)->begin();
    if (!transaction)
        return core::Unexpected(transaction.error());
    if (const auto id = store::LogStore(**database).append({entry}); !id)
        return core::Unexpected(id.error());
    return transaction->commit();
}

} // namespace lockstep::app::ctl
