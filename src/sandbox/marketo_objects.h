// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/marketo_api.h"

namespace lockstep::sandbox {

// companies and salespersons; both are refused (1018) while the instance syncs with a CRM by itself.
[[nodiscard]] Reply serveObjects(World& world, const MarketoCall& call);

} // namespace lockstep::sandbox
