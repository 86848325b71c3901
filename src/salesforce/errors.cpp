// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/errors.h"

#include "core/record.h"
#include "net/json_reply.h"
#include "salesforce/describe.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace lockstep::salesforce {

using core::Error;
using core::ErrorScope;
using core::Outcome;
using core::RetryClass;

namespace {

// Salesforce gives no time; a rolling day frees calls slowly, so asking sooner only costs more of them.
constexpr int quotaPauseSeconds = 900;
constexpr int concurrencyPauseSeconds = 5;

struct Treatment
{
    RetryClass retry = RetryClass::Fix;
    ErrorScope scope = ErrorScope::Record;
};

const QHash<QString, Treatment>& treatments()
{
    using enum RetryClass;
    using Scope = ErrorScope;
    static const QHash<QString, Treatment> table{
        {QStringLiteral("INVALID_SESSION_ID"), {Stop, Scope::System}},
        {QStringLiteral("INVALID_AUTH_HEADER"), {Stop, Scope::System}},
        {QStringLiteral("REQUEST_LIMIT_EXCEEDED"), {Stop, Scope::System}},
        {QStringLiteral("concurrent-limit"), {Retry, Scope::Request}}, // ours, see adviseOnLimits()
        {QStringLiteral("API_DISABLED_FOR_ORG"), {Stop, Scope::System}},
        {QStringLiteral("API_CURRENTLY_DISABLED"), {Stop, Scope::System}},
        {QStringLiteral("FORBIDDEN"), {Stop, Scope::System}},
        {QStringLiteral("SERVER_UNAVAILABLE"), {Retry, Scope::Request}},
        {QStringLiteral("UNKNOWN_EXCEPTION"), {Retry, Scope::Request}},
        {QStringLiteral("TXN_SECURITY_METERING_ERROR"), {Retry, Scope::Request}},
        {QStringLiteral("QUERY_TIMEOUT"), {Retry, Scope::Request}},
        {QStringLiteral("INVALID_QUERY_LOCATOR"), {Retry, Scope::Request}},
        {QStringLiteral("INSERT_UPDATE_DELETE_NOT_ALLOWED_DURING_MAINTENANCE"), {Retry, Scope::System}},
        {QStringLiteral("MALFORMED_QUERY"), {Admin, Scope::Object}},
        {QStringLiteral("INVALID_TYPE"), {Admin, Scope::Object}},
        {QStringLiteral("INVALID_FIELD"), {Admin, Scope::Field}},
        {QStringLiteral("INVALID_FIELD_FOR_INSERT_UPDATE"), {Admin, Scope::Field}},
        {QStringLiteral("STORAGE_LIMIT_EXCEEDED"), {Admin, Scope::Object}},
        {QStringLiteral("INSUFFICIENT_ACCESS"), {Admin, Scope::Record}},
        {QStringLiteral("INSUFFICIENT_ACCESS_OR_READONLY"), {Admin, Scope::Record}},
        {QStringLiteral("INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY"), {Admin, Scope::Record}},
        {QStringLiteral("CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY"), {Fix, Scope::Record}},
        {QStringLiteral("CANNOT_EXECUTE_FLOW_TRIGGER"), {Fix, Scope::Record}},
        {QStringLiteral("APEX_ERROR"), {Fix, Scope::Record}},
        {QStringLiteral("UNABLE_TO_LOCK_ROW"), {Retry, Scope::Record}},
        {QStringLiteral("ENTITY_IS_LOCKED"), {Retry, Scope::Record}},
        {QStringLiteral("RECORD_IN_USE_BY_WORKFLOW"), {Retry, Scope::Record}},
        {QStringLiteral("TERRITORY_REALIGN_IN_PROGRESS"), {Retry, Scope::Record}},
        {QStringLiteral("TOO_MANY_APEX_REQUESTS"), {Retry, Scope::Record}},
        {QStringLiteral("ALREADY_IN_PROCESS"), {Retry, Scope::Record}},
        {QStringLiteral("REQUEST_RUNNING_TOO_LONG"), {Retry, Scope::Record}},
        {QStringLiteral("ALL_OR_NONE_OPERATION_ROLLED_BACK"), {Retry, Scope::Record}},
        {QStringLiteral("PROCESSING_HALTED"), {Retry, Scope::Record}},
        {QStringLiteral("DUPLICATE_VALUE"), {Relink, Scope::Record}},
        {QStringLiteral("ENTITY_IS_DELETED"), {Relink, Scope::Record}},
        {QStringLiteral("NOT_FOUND"), {Relink, Scope::Record}},
        {QStringLiteral("CANNOT_UPDATE_CONVERTED_LEAD"), {Relink, Scope::Record}},
        {QStringLiteral("ENTITY_FAILED_IFLASTMODIFIED_ON_UPDATE"), {Retry, Scope::Record}},
    };
    return table;
}

QStringList texts(const QJsonArray& array)
{
    QStringList result;
    for (const auto& value : array)
        result.append(value.toString());
    return result;
}

// A query's INVALID_FIELD names its column and its object only in the message. An account's fields are read
// as those of its contacts.
void takeColumn(Error& error)
{
    static const QRegularExpression column(QStringLiteral(
        "No such column '([A-Za-z0-9_.]+)' on (?:entity|sobject of type) '?([A-Za-z0-9_]+)'?"));
    // To somebody who may not see accounts.
    if (error.message.contains(QLatin1String("Didn't understand relationship 'Account'"))) {
        error.fields = accountFieldNames();
        error.object = core::toString(core::ObjectType::Contact);
        return;
    }
    const QRegularExpressionMatch match = column.match(error.message);
    if (!match.hasMatch())
        return;
    const bool onAccount = match.captured(2) == QLatin1String("Account");
    error.fields = {onAccount ? QStringLiteral("Account.") + match.captured(1) : match.captured(1)};
    error.object = onAccount ? core::toString(core::ObjectType::Contact) : match.captured(2);
}

// Their message names a user, their list of fields nothing.
bool isAboutTheOwner(const QString& code)
{
    return code == QLatin1String("INACTIVE_OWNER_OR_USER")
        || code == QLatin1String("OP_WITH_INVALID_USER_TYPE_EXCEPTION")
        || code == QLatin1String("TRANSFER_REQUIRES_READ");
}

// A reference that leads nowhere; where no field is named it is the record's own id, and the record is gone.
bool isAboutTheRecord(const Error& error)
{
    return error.code == QLatin1String("INVALID_CROSS_REFERENCE_KEY") && error.fields.isEmpty();
}

QStringList argumentsOf(const QString& code, const QString& message, const QStringList& fields)
{
    if (code == QLatin1String("DUPLICATE_VALUE")) {
        static const QRegularExpression id(QStringLiteral("record with id: ?([A-Za-z0-9]{15,18})"));
        const QString found = core::salesforceId18(id.match(message).captured(1));
        // "<unknown>" where the user may not see it: the field named beside is not the record.
        return found.isEmpty() ? QStringList() : QStringList{found};
    }
    return fields.isEmpty() ? QStringList() : QStringList{fields.join(QStringLiteral(", "))};
}

void adviseOnLimits(Error& error)
{
    if (error.code != QLatin1String("REQUEST_LIMIT_EXCEEDED"))
        return;
    error.retryAfterSeconds = quotaPauseSeconds;
    if (error.message.contains(QLatin1String("Concurrent"))) {
        error.code = QStringLiteral("concurrent-limit");
        error.retry = RetryClass::Retry;
        error.scope = ErrorScope::Request;
        error.retryAfterSeconds = concurrencyPauseSeconds;
    }
}

// A list, but for the pages beside the API.
QJsonObject firstError(const QByteArray& body)
{
    const QJsonDocument json = QJsonDocument::fromJson(body);
    return json.isObject() ? json.object() : json.array().first().toObject();
}

// Of an ended session the pages beside the API tell in a word of their own.
bool isEndedSession(const net::Response& response)
{
    return response.status == 401 || (response.status == 403 && response.body.contains("Bad_OAuth_Token"));
}

// A status that tells more than a code nobody has heard of: it speaks of the session, the traffic or the
// server.
bool tellsMore(int status)
{
    return status == 401 || status == 406 || status == 408 || status == 410 || status == 420 || status == 429
        || status >= 500;
}

// What a status means where the body says nothing.
Error errorOfStatus(const net::Response& response, bool write)
{
    Error error = net::statusError(response, write);
    error.scope = ErrorScope::Request;
    // 420 is the edge looking for the org, 406 a passing disturbance.
    if (response.status == 420 || response.status == 406) {
        error.code = QStringLiteral("http-temporary");
        error.retry = RetryClass::Retry;
    } else if (response.status == 410) {
        error.code = QStringLiteral("api-version-retired");
        error.scope = ErrorScope::System;
    } else if (response.status == 401 || response.status == 403) {
        error.scope = ErrorScope::System;
    }
    return error;
}

} // namespace

Error errorFromJson(const QJsonObject& json)
{
    Error error;
    error.code = json.value(QLatin1String("errorCode")).toString();
    if (error.code.isEmpty())
        error.code = json.value(QLatin1String("statusCode")).toString();
    error.message = json.value(QLatin1String("message")).toString();
    error.fields = texts(json.value(QLatin1String("fields")).toArray());
    if (error.fields.isEmpty() && error.code == QLatin1String("INVALID_FIELD"))
        takeColumn(error);
    if (error.fields.isEmpty() && isAboutTheOwner(error.code))
        error.fields = {QStringLiteral("OwnerId")};
    error.arguments = argumentsOf(error.code, error.message, error.fields);
    const Treatment treatment = treatments().value(error.code);
    error.retry = isAboutTheRecord(error) ? RetryClass::Relink : treatment.retry;
    error.scope = treatment.scope;
    adviseOnLimits(error);
    return error;
}

Error recordError(const QJsonObject& result)
{
    const QJsonArray errors = result.value(QLatin1String("errors")).toArray();
    Error error = errorFromJson(errors.isEmpty() ? QJsonObject() : errors.first().toObject());
    if (error.code.isEmpty())
        error.code = QStringLiteral("no-reason-given");
    error.outcome = Outcome::Done;
    return error;
}

Error replyError(const net::Response& response, bool write)
{
    Error error = errorFromJson(firstError(response.body));
    if (error.code.isEmpty()) {
        error = errorOfStatus(response, write);
    } else if (!treatments().contains(error.code) && tellsMore(response.status)) {
        const QString reason = QStringList{error.code, error.message}.join(QStringLiteral(": "));
        error = errorOfStatus(response, write);
        error.message = reason;
    } else if (response.status >= 500) {
        error.retry = RetryClass::Retry;
    }
    if (error.code == QLatin1String("http-status") && isEndedSession(response))
        error.code = QStringLiteral("INVALID_SESSION_ID");
    if (error.code == QLatin1String("DUPLICATES_DETECTED"))
        error.arguments = duplicateIds(response.body);
    if (error.retryAfterSeconds == 0)
        error.retryAfterSeconds = response.header(QByteArrayLiteral("retry-after")).toInt();
    error.outcome = write && response.status >= 500 ? Outcome::Unknown : Outcome::NotExecuted;
    error.requestId = response.requestId;
    return error;
}

Error requestError(const net::Response& response, bool write)
{
    Error error = replyError(response, write);
    if (response.status == 403 && !error.code.isEmpty() && !treatments().contains(error.code)
        && error.scope == ErrorScope::Record) {
        error.retry = RetryClass::Stop;
        error.scope = ErrorScope::System;
    }
    return error;
}

Error signInError(const net::Response& response)
{
    const QJsonObject json = QJsonDocument::fromJson(response.body).object();
    const QString reason = json.value(QLatin1String("error")).toString();
    const QString description = json.value(QLatin1String("error_description")).toString();
    Error error;
    if (reason.isEmpty() || response.status >= 500) {
        error = errorOfStatus(response, false);
    } else {
        error.code = reason;
        error.retry = RetryClass::Stop;
    }
    error.message = description;
    if (description.contains(QLatin1String("retry your request"))) {
        error.code = QStringLiteral("http-temporary");
        error.arguments = QStringList{QString::number(response.status), response.host};
        error.retry = RetryClass::Retry;
    }
    // Another refresh of the same grant is under way: one after it succeeds.
    if (description.contains(QLatin1String("already being processed"))) {
        error.code = QStringLiteral("sign-in-busy");
        error.retry = RetryClass::Retry;
    }
    error.scope = ErrorScope::System;
    error.requestId = response.requestId;
    return error;
}

Error staleRecordError()
{
    Error error;
    error.code = QStringLiteral("stale-record");
    error.scope = ErrorScope::Record;
    error.retry = RetryClass::Retry;
    error.outcome = Outcome::Done;
    return error;
}

QStringList duplicateIds(const QByteArray& body)
{
    const QJsonObject error = firstError(body);
    // Salesforce has long misspelt this key, and newer versions may not.
    QJsonObject duplicate = error.value(QLatin1String("duplicateResut")).toObject();
    if (duplicate.isEmpty())
        duplicate = error.value(QLatin1String("duplicateResult")).toObject();
    QStringList ids;
    const QJsonArray results = duplicate.value(QLatin1String("matchResults")).toArray();
    for (const auto& result : results) {
        const QJsonArray matches = result.toObject().value(QLatin1String("matchRecords")).toArray();
        for (const auto& match : matches) {
            const QJsonObject record = match.toObject().value(QLatin1String("record")).toObject();
            ids.append(core::salesforceId18(record.value(QLatin1String("Id")).toString()));
        }
    }
    ids.removeAll(QString());
    ids.removeDuplicates();
    return ids;
}

} // namespace lockstep::salesforce
