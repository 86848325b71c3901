// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log_entry.h"

#include <array>
#include <utility>

namespace lockstep::core {

namespace {

constexpr std::array<std::pair<LogType, QLatin1String>, 19> typeNames{{
    {LogType::NewLead, QLatin1String("new-lead")},
    {LogType::SyncToSalesforce, QLatin1String("sync-to-salesforce")},
    {LogType::SyncUpdatesToSalesforce, QLatin1String("sync-updates-to-salesforce")},
    {LogType::SyncUpdatesToMarketo, QLatin1String("sync-updates-to-marketo")},
    {LogType::NewPerson, QLatin1String("new-person")},
    {LogType::Linked, QLatin1String("linked")},
    {LogType::Relinked, QLatin1String("relinked")},
    {LogType::Converted, QLatin1String("converted")},
    {LogType::Merged, QLatin1String("merged")},
    {LogType::DeletedInSalesforce, QLatin1String("deleted-in-salesforce")},
    {LogType::DeletedInMarketo, QLatin1String("deleted-in-marketo")},
    {LogType::Restored, QLatin1String("restored")},
    {LogType::Conflict, QLatin1String("conflict")},
    {LogType::Failed, QLatin1String("failed")},
    {LogType::Skipped, QLatin1String("skipped")},
    {LogType::Suspended, QLatin1String("suspended")},
    {LogType::Resumed, QLatin1String("resumed")},
    {LogType::Undo, QLatin1String("undo")},
    {LogType::SettingsChanged, QLatin1String("settings-changed")},
}};

constexpr std::array<std::pair<LogResult, QLatin1String>, 4> resultNames{{
    {LogResult::Ok, QLatin1String("ok")},
    {LogResult::Failed, QLatin1String("failed")},
    {LogResult::Skipped, QLatin1String("skipped")},
    {LogResult::Conflict, QLatin1String("conflict")},
}};

template <typename Names, typename Enum> QString nameOf(const Names& names, Enum value)
{
    for (const auto& [candidate, name] : names) {
        if (candidate == value)
            return name;
    }
    return {};
}

template <typename Enum, typename Names> std::optional<Enum> valueOf(const Names& names, QStringView text)
{
    for (const auto& [value, name] : names) {
        if (text == name)
            return value;
    }
    return std::nullopt;
}

} // namespace

QString toString(LogType type)
{
    return nameOf(typeNames, type);
}

QString toString(LogResult result)
{
    return nameOf(resultNames, result);
}

std::optional<LogType> logTypeFromString(QStringView text)
{
    return valueOf<LogType>(typeNames, text);
}

std::optional<LogResult> logResultFromString(QStringView text)
{
    return valueOf<LogResult>(resultNames, text);
}

} // namespace lockstep::core
