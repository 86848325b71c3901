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
    // One page of people with the fields the call asks for; an empty token ends the pages.
    [[nodiscard]] Reply page(const MarketoCall& call, const QList<int>& rows, const QString& nextToken) const;
    [[nodiscard]] Reply sync(const MarketoCall& call);
    [[nodiscard]] Reply remove(const MarketoCall& call);
    [[nodiscard]] Reply merge(const MarketoCall& call);
    [[nodiscard]] Reply push(const MarketoCall& call);
    [[nodiscard]] Reply associate(const MarketoCall& call);
    [[nodiscard]] Reply submitForm(const MarketoCall& call);
    [[nodiscard]] Reply memberships(const MarketoCall& call) const; // of programs, smart campaigns: none
    [[nodiscard]] Reply ofProgram(const MarketoCall& call) const; // nobody

private:
    // The columns to show, the id first; an unknown name is refused.
    [[nodiscard]] Result<QList<int>> columnsOf(const MarketoCall& call) const;
    void appendPerson(QByteArray& json, int row, const QList<int>& columns) const;
    [[nodiscard]] std::optional<Failure> unknownField(const QJsonArray& input) const;
    [[nodiscard]] QList<int> rowsMeant(const SyncRequest& request, const QJsonArray& input) const;
    [[nodiscard]] std::optional<Failure> lookupRefusal(const SyncRequest& request) const;

    const Settings& m_settings;
    MarketoInstance& m_marketo;
};

} // namespace lockstep::sandbox
