// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"

#include <QCoreApplication>

namespace lockstep::core::text {

QString stateName(LinkState state)
{
    switch (state) {
    case LinkState::InSync:
        return QCoreApplication::translate("text", "In sync");
    case LinkState::Waiting:
        return QCoreApplication::translate("text", "Waiting");
    case LinkState::NeedsAttention:
        return QCoreApplication::translate("text", "Needs attention");
    case LinkState::NotInSalesforce:
        return QCoreApplication::translate("text", "Not in Salesforce");
    case LinkState::DeletedInSalesforce:
        return QCoreApplication::translate("text", "Deleted in Salesforce");
    case LinkState::NotInMarketo:
        return QCoreApplication::translate("text", "Not in Marketo");
    case LinkState::NotVisible:
        return QCoreApplication::translate("text", "Not visible");
    case LinkState::FilteredOut:
        return QCoreApplication::translate("text", "Filtered out (stale)");
    case LinkState::PossibleDuplicate:
        return QCoreApplication::translate("text", "Possible duplicate");
    case LinkState::Frozen:
        return QCoreApplication::translate("text", "Frozen");
    }
    return {};
}

QString connectionName(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Never:
        return QCoreApplication::translate("text", "Not connected yet");
    case ConnectionState::Connected:
        return QCoreApplication::translate("text", "Connected");
    case ConnectionState::Degraded:
        return QCoreApplication::translate("text", "Connected, with problems");
    case ConnectionState::Reconnect:
        return QCoreApplication::translate("text", "Reconnect");
    case ConnectionState::Paused:
        return QCoreApplication::translate("text", "No calls left");
    case ConnectionState::Unreachable:
        return QCoreApplication::translate("text", "Unreachable");
    }
    return {};
}

QString runKindName(RunKind kind)
{
    switch (kind) {
    case RunKind::Cycle:
        return QCoreApplication::translate("text", "Sync");
    case RunKind::Full:
        return QCoreApplication::translate("text", "Full comparison");
    case RunKind::Push:
        return QCoreApplication::translate("text", "Sync Person to SFDC");
    case RunKind::Pull:
        return QCoreApplication::translate("text", "Chosen records");
    case RunKind::Retry:
        return QCoreApplication::translate("text", "Retry");
    case RunKind::Undo:
        return QCoreApplication::translate("text", "Undo");
    case RunKind::Preview:
        return QCoreApplication::translate("text", "Preview");
    case RunKind::Resolve:
        return QCoreApplication::translate("text", "Decision");
    }
    return {};
}

QString runResultName(RunResult result)
{
    switch (result) {
    case RunResult::Running:
        return QCoreApplication::translate("text", "Running");
    case RunResult::Succeeded:
        return QCoreApplication::translate("text", "Succeeded");
    case RunResult::Partly:
        return QCoreApplication::translate("text", "Some records failed");
    case RunResult::Failed:
        return QCoreApplication::translate("text", "Failed");
    case RunResult::Cancelled:
        return QCoreApplication::translate("text", "Stopped");
    case RunResult::Paused:
        return QCoreApplication::translate("text", "Paused: quota");
    case RunResult::Interrupted:
        return QCoreApplication::translate("text", "Interrupted");
    }
    return {};
}

} // namespace lockstep::core::text
