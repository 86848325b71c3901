// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/throughput.h"

namespace lockstep::models {

namespace {
constexpr qint64 secondsAnHour = 3600;
}

QList<HourOfWrites> throughput(const QList<core::RunSummary>& runs, const QDateTime& now, int hours)
{
    const qint64 lastHour = now.toSecsSinceEpoch() / secondsAnHour;
    const qint64 firstHour = lastHour - hours + 1;
    QList<HourOfWrites> result;
    result.reserve(hours);
    for (qint64 hour = firstHour; hour <= lastHour; ++hour)
        result.append({QDateTime::fromSecsSinceEpoch(hour * secondsAnHour, Qt::UTC), {}});
    for (const core::RunSummary& run : runs) {
        const qint64 hour = run.startedAt.toSecsSinceEpoch() / secondsAnHour;
        if (run.kind == core::RunKind::Preview || !run.startedAt.isValid() || hour < firstHour
            || hour > lastHour)
            continue;
        core::PerSystem& writes = result[hour - firstHour].writes;
        writes.salesforce += run.created.salesforce + run.updated.salesforce + run.deleted.salesforce;
        writes.marketo += run.created.marketo + run.updated.marketo + run.deleted.marketo;
    }
    return result;
}

} // namespace lockstep::models
