// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/write_results.h"

#include "net/json_reply.h"
#include "salesforce/errors.h"

#include <QJsonObject>

namespace lockstep::salesforce {

using core::WriteResult;

namespace {

constexpr int statusConditionFailed = 412;

WriteResult resultFromJson(const QJsonObject& json, WriteResult::Status success)
{
    WriteResult result;
    result.id = core::salesforceId18(json.value(QLatin1String("id")).toString());
    if (json.value(QLatin1String("success")).toBool())
        result.status = success;
    else
        result.error = recordError(json);
    return result;
}

} // namespace

core::Expected<QList<WriteResult>> collectionResults(const net::Response& response, qsizetype sent,
                                                     WriteResult::Status success)
{
    const auto json = net::parseJson(response, true);
    if (!json)
        return core::Unexpected(json.error());
    const QJsonArray entries = json->array();
    if (!json->isArray() || entries.size() != sent)
        return core::Unexpected(net::unexpectedAnswer(response, true));
    QList<WriteResult> results;
    for (const auto& entry : entries) {
        results.append(resultFromJson(entry.toObject(), success));
        if (auto& error = results.last().error)
            error->requestId = response.requestId;
    }
    return results;
}

core::Expected<WriteResult> rowResult(const net::Response& response, WriteResult::Status success)
{
    WriteResult result;
    if (response.status == statusConditionFailed) {
        result.error = staleRecordError();
        result.error->requestId = response.requestId;
        return result;
    }
    result.status = success;
    if (success != WriteResult::Status::Created)
        return result;
    const auto json = net::parseJson(response, true);
    if (!json)
        return core::Unexpected(json.error());
    result = resultFromJson(json->object(), success);
    if (result.id.isEmpty())
        return core::Unexpected(net::unexpectedAnswer(response, true));
    return result;
}

bool isRefusal(const core::Error& error)
{
    return error.outcome == core::Outcome::NotExecuted && error.scope != core::ErrorScope::Request
        && error.scope != core::ErrorScope::System;
}

WriteResult failedResult(const core::Error& error)
{
    WriteResult result;
    result.error = error;
    if (isRefusal(error))
        result.error->outcome = core::Outcome::Done;
    return result;
}

} // namespace lockstep::salesforce
