// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lead_row.h"
#include "core/run_request.h"

namespace lockstep::gui {

// Whether both sides of a field can get the value of one, and what is asked of the sync then. `row` and
// `field` are null where nothing is chosen or it is not here yet. All pure.

// Why not; empty = it can be done.
[[nodiscard]] QString sideRefusal(const core::LeadRow* row, const core::CompareRow* field, core::System side);
[[nodiscard]] core::RunRequest sideRequest(const core::LeadRow& row, const core::CompareRow& field,
                                           core::System side);
[[nodiscard]] QString sideNotice(const core::CompareRow& field, core::System side); // once it is asked for

} // namespace lockstep::gui
