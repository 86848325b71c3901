// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/marketo_api.h"

namespace lockstep::sandbox {

// Static lists: finding them, their members, and their membership of a person. Lives for one call.
class MarketoListCalls
{
public:
    explicit MarketoListCalls(World& world);

    [[nodiscard]] Reply serve(const MarketoCall& call); // lists/…, list/…
    [[nodiscard]] Reply membershipOf(const MarketoCall& call); // leads/{id}/listMembership
    [[nodiscard]] Reply assets(const MarketoCall& call); // asset API: staticList(s)

private:
    [[nodiscard]] Reply find(const MarketoCall& call) const;
    [[nodiscard]] Reply members(const MarketoCall& call, const StaticList& list) const;
    [[nodiscard]] Reply changeMembers(const MarketoCall& call, StaticList& list);
    [[nodiscard]] Reply isMember(const MarketoCall& call, const StaticList& list) const;
    [[nodiscard]] Reply createAsset(const MarketoCall& call);
    [[nodiscard]] Reply oneAsset(const MarketoCall& call, StaticList& list);

    World& m_world;
};

} // namespace lockstep::sandbox
