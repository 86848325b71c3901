// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/marketo_api.h"

namespace lockstep::sandbox {

// The lead resources: read by id and by filter, sync, delete, merge. Lives for one call.
class MarketoLeads
{
public:
    explicit MarketoLeads(World& world);

    [[nodiscard]] Reply byId(const MarketoCall& call) const;
    [[nodiscard]] Reply byFilter(const MarketoCall& call) const;
    [[nodiscard]] Reply sync(const MarketoCall& call);
    [[nodiscard]] Reply remove(const MarketoCall& call);
    [[nodiscard]] Reply merge(const MarketoCall& call);

private:
    // The columns to show, the id first; an unknown name is refused.
    [[nodiscard]] Result<QList<int>> columnsOf(const MarketoCall& call) const;
    void appendPerson(QByteArray& json, int row, const QList<int>& columns) const;
    [[nodiscard]] std::optional<Failure> lookupRefusal(const SyncRequest& request) const;

    MarketoInstance& m_marketo;
};

} // namespace lockstep::sandbox
