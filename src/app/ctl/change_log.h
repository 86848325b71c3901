// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "core/log_entry.h"

namespace lockstep::app::ctl {

// Appends to the activity log of an owned workspace.
[[nodiscard]] core::Done appendToLog(const Workspace& workspace, const core::LogEntry& entry);

} // namespace lockstep::app::ctl
