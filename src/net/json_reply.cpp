// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/json_reply.h"

namespace lockstep::net {

namespace {

core::Error replyError(const Response& response, bool write, const QString& code)
{
    core::Error error;
    error.code = code;
    error.scope = core::ErrorScope::System;
    error.retry = core::RetryClass::Retry;
    error.outcome = write ? core::Outcome::Unknown : core::Outcome::NotExecuted;
    error.arguments = QStringList{response.host};
    error.requestId = response.requestId;
    return error;
}

bool isCutJson(const QByteArray& body, QJsonParseError::ParseError error)
{
    const QByteArray text = body.trimmed();
    if (!text.startsWith('{') && !text.startsWith('['))
        return false;
    return error == QJsonParseError::UnterminatedObject || error == QJsonParseError::UnterminatedArray
        || error == QJsonParseError::UnterminatedString || !(text.endsWith('}') || text.endsWith(']'));
}

} // namespace

core::Expected<QJsonDocument> parseJson(const Response& response, bool write)
{
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(response.body, &error);
    if (error.error == QJsonParseError::NoError)
        return document;
    const bool cut = isCutJson(response.body, error.error);
    return core::Unexpected(
        replyError(response, write, cut ? QStringLiteral("truncated-body") : QStringLiteral("not-json")));
}

core::Error statusError(const Response& response, bool write)
{
    core::Error error = replyError(response, write, QStringLiteral("http-status"));
    error.arguments = {QString::number(response.status), response.host};
    const bool isUnknownMethod = response.status == 501;
    const bool temporary =
        (response.status >= 500 && !isUnknownMethod) || response.status == 429 || response.status == 408;
    if (response.status < 500 || isUnknownMethod)
        error.outcome = core::Outcome::NotExecuted;
    if (temporary)
        error.code = QStringLiteral("http-temporary");
    else
        error.retry = core::RetryClass::Stop;
    error.retryAfterSeconds = response.header(QByteArrayLiteral("retry-after")).toInt();
    return error;
}

core::Error unexpectedAnswer(const Response& response, bool write)
{
    return replyError(response, write, QStringLiteral("unexpected-answer"));
}

core::Error cancelled(core::Outcome outcome)
{
    core::Error error;
    error.code = QStringLiteral("cancelled");
    error.retry = core::RetryClass::Stop;
    error.outcome = outcome;
    return error;
}

} // namespace lockstep::net
