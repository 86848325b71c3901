// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/salesforce_replication.h"

#include "sandbox/json_writer.h"
#include "sandbox/salesforce_values.h"

namespace lockstep::sandbox {
namespace {

constexpr qint64 minute = 60;
constexpr qint64 day = 24 * 3600;
constexpr qint64 updatesKept = 30 * day;
constexpr qint64 deletesKept = 15 * day;

struct Span
{
    qint64 from = 0;
    qint64 until = 0;
};

QString moment(qint64 seconds)
{
    return QString::fromLatin1(isoSeconds(seconds) + ".000+0000");
}

tl::unexpected<Failure> wrongDate(const QString& message)
{
    return refuse(QStringLiteral("INVALID_REPLICATION_DATE"), message);
}

// The seconds of both ends are passed over.
Result<Span> spanOf(const WorldClock& clock, const SalesforceCall& call, qint64 kept)
{
    const auto from = readMoment(call.request.parameter(QStringLiteral("start")));
    const auto until = readMoment(call.request.parameter(QStringLiteral("end")));
    if (!from || !until)
        return wrongDate(QStringLiteral("startDate and endDate must be given as ISO 8601 date times"));
    const Span span{*from / minute * minute, *until / minute * minute};
    if (span.until - span.from <= minute)
        return wrongDate(QStringLiteral("endDate must be at least one minute greater than startDate"));
    if (*from < clock.seconds() - kept)
        return wrongDate(QStringLiteral("startDate before org replication enabled date"));
    return span;
}

QJsonObject covered(const WorldClock& clock, const Span& span)
{
    const qint64 now = clock.seconds() / minute * minute;
    return {{QStringLiteral("latestDateCovered"), moment(std::min(span.until, now))}};
}

template <typename Take> void walk(const SObject& object, const Span& span, const Take& take)
{
    const auto& order = object.table.byStamp();
    for (auto it = order.lower_bound({span.from, 0}); it != order.end() && it->first < span.until; ++it)
        take(object.table.row(it->second));
}

} // namespace

Reply updatedIds(const WorldClock& clock, const SObject& object, const SalesforceCall& call)
{
    const Result<Span> span = spanOf(clock, call, updatesKept);
    if (!span)
        return salesforceFailure(span.error().code, span.error().message, span.error().status);
    QJsonArray ids;
    walk(object, *span, [&ids](const Table::Row& row) {
        if (!row.deleted)
            ids.append(row.key);
    });
    QJsonObject json = covered(clock, *span);
    json.insert(QStringLiteral("ids"), ids);
    return jsonReply(json);
}

Reply deletedIds(const WorldClock& clock, const SObject& object, const SalesforceCall& call)
{
    const Result<Span> span = spanOf(clock, call, deletesKept);
    if (!span)
        return salesforceFailure(span.error().code, span.error().message, span.error().status);
    QJsonArray records;
    walk(object, *span, [&records](const Table::Row& row) {
        if (row.deleted)
            records.append(QJsonObject{{QStringLiteral("id"), row.key},
                                       {QStringLiteral("deletedDate"), moment(row.stamp)}});
    });
    QJsonObject json = covered(clock, *span);
    json.insert(QStringLiteral("deletedRecords"), records);
    json.insert(QStringLiteral("earliestDateAvailable"), moment((clock.seconds() - deletesKept) / day * day));
    return jsonReply(json);
}

} // namespace lockstep::sandbox
