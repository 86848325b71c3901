// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/marketo_api.h"

namespace lockstep::sandbox {

// activities/external: activities of types the customer has made, and those types. Lives for one call.
class MarketoCustomActivities
{
public:
    explicit MarketoCustomActivities(World& world);

    [[nodiscard]] Reply serve(const MarketoCall& call);

private:
    [[nodiscard]] Reply add(const MarketoCall& call);
    [[nodiscard]] QJsonObject addOne(const MarketoCall& call, const QJsonObject& item);
    [[nodiscard]] Reply types(const MarketoCall& call) const;
    [[nodiscard]] Reply createType(const MarketoCall& call);
    [[nodiscard]] Reply oneType(const MarketoCall& call, CustomType& type);
    [[nodiscard]] Reply changeAttributes(const MarketoCall& call, CustomType& type);

    World& m_world;
};

} // namespace lockstep::sandbox
