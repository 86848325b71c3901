// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/salesforce_call.h"
#include "sandbox/world_clock.h"

namespace lockstep::sandbox {

// sobjects/X/updated and sobjects/X/deleted: the ids of a span of time.
[[nodiscard]] Reply updatedIds(const WorldClock& clock, const SObject& object, const SalesforceCall& call);
[[nodiscard]] Reply deletedIds(const WorldClock& clock, const SObject& object, const SalesforceCall& call);

} // namespace lockstep::sandbox
