// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run_summary.h"

#include <array>
#include <utility>

namespace lockstep::core {

namespace {

constexpr std::array<std::pair<RunKind, QLatin1String>, 8> kindNames{{
    {RunKind::Cycle, QLatin1String("cycle")},
    {RunKind::Full, QLatin1String("full")},
    {RunKind::Push, QLatin1String("push")},
    {RunKind::Pull, QLatin1String("pull")},
    {RunKind::Retry, QLatin1String("retry")},
    {RunKind::Undo, QLatin1String("undo")},
    {RunKind::Preview, QLatin1String("preview")},
    {RunKind::Resolve, QLatin1String("resolve")},
}};

constexpr std::array<std::pair<RunResult, QLatin1String>, 7> resultNames{{
    {RunResult::Running, QLatin1String("running")},
    {RunResult::Succeeded, QLatin1String("succeeded")},
    {RunResult::Partly, QLatin1String("partly")},
    {RunResult::Failed, QLatin1String("failed")},
    {RunResult::Cancelled, QLatin1String("cancelled")},
    {RunResult::Paused, QLatin1String("paused")},
    {RunResult::Interrupted, QLatin1String("interrupted")},
}};

template <typename Names, typename Enum> QString nameOf(const Names& names, Enum value)
{
    for (const auto& [candidate, name] : names) {
        if (candidate == value)
            return name;
    }
    return {};
}

QJsonValue isoOrNull(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const PerSystem& count)
{
    return {{QStringLiteral("salesforce"), count.salesforce}, {QStringLiteral("marketo"), count.marketo}};
}

} // namespace

QString toString(RunKind kind)
{
    return nameOf(kindNames, kind);
}

QString toString(RunResult result)
{
    return nameOf(resultNames, result);
}

std::optional<RunKind> runKindFromString(QStringView text)
{
    for (const auto& [kind, name] : kindNames) {
        if (text == name)
            return kind;
    }
    return std::nullopt;
}

std::optional<RunResult> runResultFromString(QStringView text)
{
    for (const auto& [result, name] : resultNames) {
        if (text == name)
            return result;
    }
    return std::nullopt;
}

QJsonObject toJson(const RunSummary& summary, const QString& message)
{
    return {
        {QStringLiteral("run"), summary.run},
        {QStringLiteral("kind"), toString(summary.kind)},
        {QStringLiteral("result"), toString(summary.result)},
        {QStringLiteral("startedAt"), isoOrNull(summary.startedAt)},
        {QStringLiteral("endedAt"), isoOrNull(summary.endedAt)},
        {QStringLiteral("recovered"), summary.recovered},
        {QStringLiteral("examined"), summary.examined},
        {QStringLiteral("created"), toJson(summary.created)},
        {QStringLiteral("updated"), toJson(summary.updated)},
        {QStringLiteral("deleted"), toJson(summary.deleted)},
        {QStringLiteral("skipped"), summary.skipped},
        {QStringLiteral("failed"), summary.failed},
        {QStringLiteral("conflicts"), summary.conflicts},
        {QStringLiteral("retried"), summary.retried},
        {QStringLiteral("records"),
         QJsonObject{{QStringLiteral("created"), summary.recordsCreated},
                     {QStringLiteral("updated"), summary.recordsUpdated},
                     {QStringLiteral("deleted"), summary.recordsDeleted},
                     {QStringLiteral("skipped"), summary.recordsSkipped},
                     {QStringLiteral("failed"), summary.recordsFailed}}},
        {QStringLiteral("calls"), toJson(summary.calls)},
        {QStringLiteral("pausedUntil"), isoOrNull(summary.pausedUntil)},
        {QStringLiteral("message"), message},
    };
}

} // namespace lockstep::core
