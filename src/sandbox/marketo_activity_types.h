// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/custom_types.h"

namespace lockstep::sandbox {

// The types of activities as types.json lists them: the standard ones, then those the customer has approved.
[[nodiscard]] QJsonArray activityTypes(const CustomTypes& customTypes);

} // namespace lockstep::sandbox
