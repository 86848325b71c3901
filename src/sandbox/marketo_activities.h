// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/marketo_api.h"

namespace lockstep::sandbox {

// The activity log as the API reads it: types, paging tokens, activities, lead changes, deleted leads.
// Lives for one call.
class MarketoActivities
{
public:
    explicit MarketoActivities(const World& world);

    [[nodiscard]] Reply serve(const MarketoCall& call) const;
    [[nodiscard]] QJsonObject shown(const Activity& activity) const; // one entry of the log
    [[nodiscard]] bool isKept(const Activity& activity) const; // young enough to be shown

private:
    using Shown = std::function<std::optional<QJsonObject>(const Activity&)>;

    [[nodiscard]] Reply pagingToken(const MarketoCall& call) const;
    [[nodiscard]] Reply activities(const MarketoCall& call) const;
    [[nodiscard]] Reply leadChanges(const MarketoCall& call) const;
    [[nodiscard]] Reply deletedLeads(const MarketoCall& call) const;
    // Walks the log from the token; short and empty pages are normal where few activities match.
    [[nodiscard]] Reply page(const MarketoCall& call, const Shown& shown) const;
    [[nodiscard]] QJsonObject head(const Activity& activity) const;
    [[nodiscard]] QJsonArray attributes(const Activity& activity) const;
    [[nodiscard]] QJsonArray auditAttributes(const Activity& activity) const;

    const World& m_world;
};

} // namespace lockstep::sandbox
