// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/limits.h"

#include "net/chain.h"

namespace lockstep::salesforce {

namespace {

// Reading the limits takes a permission that the sync can do without.
bool mayNotRead(const core::Error& error)
{
    return error.outcome == core::Outcome::NotExecuted
        && (error.scope != core::ErrorScope::System || error.code == QLatin1String("FORBIDDEN"));
}

} // namespace

core::Pending<core::ApiUsage> askLimits(Connection& connection)
{
    const auto chain = net::Chain<core::ApiUsage>::start();
    chain->whenever(connection.get(connection.dataPath(QStringLiteral("limits"))),
                    [&connection, chain](const core::Expected<net::Response>& response) {
                        if (!response && !mayNotRead(response.error())) {
                            chain->finish(core::Unexpected(response.error()));
                            return;
                        }
                        // The gauge of the headers is the fresher one; it may have been taken away on the
                        // way.
                        if (response && response->header(QByteArrayLiteral("sforce-limit-info")).isEmpty())
                            connection.setUsage(
                                usageFromLimits(QJsonDocument::fromJson(response->body).object()));
                        chain->finish(connection.usage());
                    });
    return chain->pending();
}

core::ApiUsage usageFromLimits(const QJsonObject& limits)
{
    const QJsonObject day = limits.value(QLatin1String("DailyApiRequests")).toObject();
    const qint64 most = day.value(QLatin1String("Max")).toInteger(-1);
    const qint64 left = day.value(QLatin1String("Remaining")).toInteger(-1);
    if (most < 0 || left < 0)
        return {};
    return {.used = most - left, .limit = most};
}

} // namespace lockstep::salesforce
