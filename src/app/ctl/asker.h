// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/context.h"
#include "core/run_request.h"

#include <optional>

namespace lockstep::app::ctl {

// Asks the process that owns the workspace for a run and waits for its reply. Nothing: it has ended in good
// order without having begun, and the workspace is free. "owner-gone": it died; "cancelled": we were
// stopped, and it does not begin with what it has not begun.
[[nodiscard]] core::Expected<std::optional<core::RunReply>> askOwner(Context& context, Workspace& workspace,
                                                                     const core::RunRequest& request);

} // namespace lockstep::app::ctl
