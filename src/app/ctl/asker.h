// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/context.h"
#include "core/run_request.h"

#include <optional>

namespace lockstep::app::ctl {

// Asks the process that owns the workspace for a run and waits for its reply. Nothing: it has ended without
// having begun, and the workspace is free or another one's. "owner-gone": it died in the middle; "cancelled":
// we were stopped, and it does not begin with what it has not begun.
[[nodiscard]] core::Expected<std::optional<core::RunReply>> askOwner(Context& context, Workspace& workspace,
                                                                     const core::RunRequest& request);

} // namespace lockstep::app::ctl
