// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/field_value.h"
#include "core/schema.h"

#include <optional>

namespace lockstep::sync {

// A value that the target is known to refuse (required, length, restricted picklist, type), told by the
// codes Salesforce itself would give, so that both end in one group. Pure; none = may be sent.
[[nodiscard]] std::optional<core::Error> preflight(const core::FieldValue& value,
                                                   const core::FieldInfo& target);

} // namespace lockstep::sync
