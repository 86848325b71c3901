// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "salesforce/connection.h"

namespace lockstep::salesforce {

// Asks how many calls the day has left: one call. Whoever may not read the limits is answered by the gauge of
// the refusal. {-1, -1} where nothing tells.
[[nodiscard]] core::Pending<core::ApiUsage> askLimits(Connection& connection);

// What the body of the limits says; {-1, -1} when it says nothing. Pure.
[[nodiscard]] core::ApiUsage usageFromLimits(const QJsonObject& limits);

} // namespace lockstep::salesforce
