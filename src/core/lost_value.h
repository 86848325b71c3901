// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field_mapping.h"
#include "core/merge.h"

#include <optional>

namespace lockstep::core {

// What a conflict took from that side, where it can still be given back; none: the side won, or somebody has
// edited the field since. `conflict` is what both sides held then, `now` what they hold. Pure, any thread.
[[nodiscard]] std::optional<FieldValue> lostValue(const FieldBase& conflict, const FieldBase& now,
                                                  System side, const FieldRow& row);

} // namespace lockstep::core
