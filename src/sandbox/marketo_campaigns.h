// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/marketo_api.h"

namespace lockstep::sandbox {

// campaigns, campaigns/{id}/trigger and …/schedule over the fixed campaigns of the instance.
[[nodiscard]] Reply serveCampaigns(World& world, const MarketoCall& call);

// The rest of the asset API: smart campaigns and smart lists.
[[nodiscard]] Reply serveAssets(World& world, const MarketoCall& call);

} // namespace lockstep::sandbox
