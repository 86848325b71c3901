// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lead_row.h"

#include <array>
#include <utility>

namespace lockstep::core {

namespace {

constexpr std::array<std::pair<LinkState, QLatin1String>, 10> stateNames{{
    {LinkState::InSync, QLatin1String("in-sync")},
    {LinkState::Waiting, QLatin1String("waiting")},
    {LinkState::NeedsAttention, QLatin1String("needs-attention")},
    {LinkState::NotInSalesforce, QLatin1String("not-in-salesforce")},
    {LinkState::DeletedInSalesforce, QLatin1String("deleted-in-salesforce")},
    {LinkState::NotInMarketo, QLatin1String("not-in-marketo")},
    {LinkState::NotVisible, QLatin1String("not-visible")},
    {LinkState::FilteredOut, QLatin1String("filtered-out")},
    {LinkState::PossibleDuplicate, QLatin1String("possible-duplicate")},
    {LinkState::Frozen, QLatin1String("frozen")},
}};

} // namespace

QString toString(LinkState state)
{
    for (const auto& [candidate, name] : stateNames) {
        if (candidate == state)
            return name;
    }
    return {};
}

std::optional<LinkState> linkStateFromString(QStringView text)
{
    for (const auto& [state, name] : stateNames) {
        if (text == name)
            return state;
    }
    return std::nullopt;
}

} // namespace lockstep::core
