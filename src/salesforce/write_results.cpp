// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/write_results.h"

#include "net/json_reply.h"
#include "salesforce/errors.h"

#include <QHash>
#include <QJsonDocument>
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

core::Expected<QList<WriteResult>>
compositeResults(const net::Response& response, const QStringList& references, WriteResult::Status success)
{
    const auto json = net::parseJson(response, true);
    if (!json)
        return core::Unexpected(json.error());
    const QJsonArray parts = json->object().value(QLatin1String("compositeResponse")).toArray();
    QHash<QString, WriteResult> byReference;
    for (const auto& value : parts) {
        const QJsonObject part = value.toObject();
        net::Response answer;
        answer.status = part.value(QLatin1String("httpStatusCode")).toInt();
        answer.body = QJsonDocument(part.value(QLatin1String("body")).toArray()).toJson();
        answer.requestId = response.requestId;
        const bool decided = answer.isSuccess() || answer.status == statusConditionFailed;
        const auto result = decided ? rowResult(answer, success)
                                    : core::Expected<WriteResult>(core::Unexpected(replyError(answer, true)));
        byReference.insert(part.value(QLatin1String("referenceId")).toString(),
                           result ? *result : failedResult(result.error()));
    }
    QList<WriteResult> results;
    for (const QString& reference : references) {
        if (!byReference.contains(reference))
            return core::Unexpected(net::unexpectedAnswer(response, true));
        results.append(byReference.value(reference));
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
