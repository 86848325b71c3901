// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync_status.h"

#include <array>
#include <utility>

namespace lockstep::core {

namespace {

constexpr std::array<std::pair<ConnectionState, QLatin1String>, 6> stateNames{{
    {ConnectionState::Never, QLatin1String("never")},
    {ConnectionState::Connected, QLatin1String("connected")},
    {ConnectionState::Degraded, QLatin1String("degraded")},
    {ConnectionState::Reconnect, QLatin1String("reconnect")},
    {ConnectionState::Paused, QLatin1String("paused")},
    {ConnectionState::Unreachable, QLatin1String("unreachable")},
}};

} // namespace

QString toString(ConnectionState state)
{
    for (const auto& [candidate, name] : stateNames) {
        if (candidate == state)
            return name;
    }
    return {};
}

std::optional<ConnectionState> connectionStateFromString(QStringView text)
{
    for (const auto& [state, name] : stateNames) {
        if (text == name)
            return state;
    }
    return std::nullopt;
}

} // namespace lockstep::core
