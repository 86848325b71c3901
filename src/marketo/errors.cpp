// SPDX-License-Identifier: GPL-3.0-or-later
#include "marketo/errors.h"

#include "net/json_reply.h"

#include <QHash>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTimeZone>

namespace lockstep::marketo {

using core::Error;
using core::ErrorScope;
using core::Outcome;
using core::RetryClass;

namespace {

struct Treatment
{
    RetryClass retry = RetryClass::Fix;
    ErrorScope scope = ErrorScope::Request;
    bool mayHaveExecuted = false;
};

// What a code means for the whole request. Those that may have executed: sync-semantics §6.
Treatment ofResponse(const QString& code)
{
    using enum RetryClass;
    using Scope = ErrorScope;
    static const QHash<QString, Treatment> table{
        {QStringLiteral("500"), {Retry, Scope::Request, true}},
        {QStringLiteral("502"), {Retry, Scope::Request, true}},
        {QStringLiteral("600"), {Stop, Scope::System, false}},
        {QStringLiteral("601"), {Stop, Scope::System, false}},
        {QStringLiteral("602"), {Stop, Scope::System, false}},
        {QStringLiteral("603"), {Admin, Scope::System, false}},
        {QStringLiteral("604"), {Retry, Scope::Request, true}},
        {QStringLiteral("605"), {Stop, Scope::Request, false}},
        {QStringLiteral("606"), {Retry, Scope::System, false}},
        {QStringLiteral("607"), {Stop, Scope::System, false}},
        {QStringLiteral("608"), {Retry, Scope::System, true}},
        {QStringLiteral("609"), {Stop, Scope::Request, false}},
        {QStringLiteral("610"), {Stop, Scope::System, false}},
        {QStringLiteral("611"), {Retry, Scope::Request, true}},
        {QStringLiteral("612"), {Stop, Scope::Request, false}},
        {QStringLiteral("613"), {Stop, Scope::Request, false}},
        {QStringLiteral("614"), {Retry, Scope::System, true}},
        {QStringLiteral("615"), {Retry, Scope::System, false}},
        {QStringLiteral("616"), {Stop, Scope::System, false}},
        {QStringLiteral("703"), {Admin, Scope::System, false}},
        {QStringLiteral("713"), {Retry, Scope::Request, true}},
        {QStringLiteral("719"), {Retry, Scope::Request, true}},
        {QStringLiteral("1006"), {Admin, Scope::Field, false}},
        {QStringLiteral("1008"), {Admin, Scope::Object, false}},
        {QStringLiteral("1009"), {Admin, Scope::Object, false}},
        {QStringLiteral("1010"), {Admin, Scope::Object, false}},
        {QStringLiteral("1011"), {Admin, Scope::Field, false}},
        {QStringLiteral("1016"), {Retry, Scope::Request, false}},
        {QStringLiteral("1018"), {Admin, Scope::System, false}},
        {QStringLiteral("1019"), {Retry, Scope::Request, false}},
        {QStringLiteral("1022"), {Retry, Scope::Request, false}},
        {QStringLiteral("1029"), {Retry, Scope::Request, false}},
    };
    return table.value(code);
}

Treatment ofRecord(const QString& code)
{
    using enum RetryClass;
    using Scope = ErrorScope;
    static const QHash<QString, Treatment> table{
        {QStringLiteral("1004"), {Relink, Scope::Record, false}},
        {QStringLiteral("1005"), {Relink, Scope::Record, false}},
        {QStringLiteral("1006"), {Admin, Scope::Field, false}},
        {QStringLiteral("1008"), {Admin, Scope::Record, false}},
        {QStringLiteral("1009"), {Admin, Scope::Object, false}},
        {QStringLiteral("1010"), {Admin, Scope::Record, false}},
        {QStringLiteral("1011"), {Admin, Scope::Field, false}},
        {QStringLiteral("1014"), {Retry, Scope::Record, false}},
        {QStringLiteral("1018"), {Admin, Scope::System, false}},
        {QStringLiteral("1021"), {Admin, Scope::Field, false}},
        {QStringLiteral("1022"), {Retry, Scope::Record, false}},
        {QStringLiteral("719"), {Retry, Scope::Record, false}},
    };
    return table.value(code, {Fix, Scope::Record, false});
}

QStringList fieldsNamed(const QString& message)
{
    static const QRegularExpression quoted(QStringLiteral("[Ff]ield '([^']+)'"));
    const QRegularExpressionMatch match = quoted.match(message);
    return match.hasMatch() ? QStringList{match.captured(1)} : QStringList();
}

// `code` is documented as a string; some bodies hold a number.
Error named(const QJsonObject& item)
{
    Error error;
    const QJsonValue code = item.value(QLatin1String("code"));
    error.code = code.isString() ? code.toString() : QString::number(code.toInteger());
    error.message = item.value(QLatin1String("message")).toString();
    error.fields = fieldsNamed(error.message);
    error.arguments = error.fields;
    return error;
}

} // namespace

Error responseError(const QJsonObject& envelope, const QDateTime& date, bool write)
{
    const QJsonArray errors = envelope.value(QLatin1String("errors")).toArray();
    if (errors.isEmpty()) {
        Error error;
        error.code = QStringLiteral("no-reason-given");
        error.outcome = write ? Outcome::Unknown : Outcome::NotExecuted;
        return error;
    }
    Error error = named(errors.first().toObject());
    const Treatment treatment = ofResponse(error.code);
    error.retry = treatment.retry;
    error.scope = treatment.scope;
    error.outcome = write && treatment.mayHaveExecuted ? Outcome::Unknown : Outcome::NotExecuted;
    if (error.code == QLatin1String("607"))
        error.retryAfterSeconds = secondsToMidnight(date);
    return error;
}

namespace {

// Marketo answers 200 to nearly everything; a gateway or another server may choose the status that suits a
// failure. Beyond 499 the status says more: the request may have been executed.
std::optional<Error> refusalIn(const net::Response& response, bool write)
{
    constexpr int serverFailed = 500;
    const QJsonObject envelope = QJsonDocument::fromJson(response.body).object();
    const bool isRefusal = envelope.value(QLatin1String("success")) == QJsonValue(false)
        && !envelope.value(QLatin1String("errors")).toArray().isEmpty();
    if (!isRefusal || response.status >= serverFailed)
        return std::nullopt;
    return responseError(envelope, response.date, write);
}

// What a bulk job has written, or a part of it, is no envelope.
bool isFile(const net::Response& response)
{
    constexpr int partialContent = 206;
    const QByteArray type = response.header(QByteArrayLiteral("content-type"));
    return response.status == partialContent || type.startsWith("text/csv")
        || type.startsWith("application/octet-stream");
}

} // namespace

std::optional<Error> replyError(const net::Response& response, bool write)
{
    if (!response.isSuccess())
        return refusalIn(response, write).value_or(net::statusError(response, write));
    if (isFile(response))
        return std::nullopt;
    // Saves parsing a page of people twice: inside a JSON string the quote would be escaped. Only behind the
    // people does it tell that the body is whole.
    constexpr qsizetype tail = 256;
    if (response.body.size() > tail && response.body.endsWith('}')
        && response.body.last(tail).contains("\"success\":true"))
        return std::nullopt;
    const auto document = net::parseJson(response, write);
    if (!document)
        return document.error();
    const QJsonObject envelope = document->object();
    const QJsonValue success = envelope.value(QLatin1String("success"));
    if (!success.isBool())
        return net::unexpectedAnswer(response, write);
    if (success.toBool())
        return std::nullopt;
    return responseError(envelope, response.date, write);
}

Error recordError(const QJsonArray& reasons)
{
    Error error;
    error.code = QStringLiteral("no-reason-given");
    if (!reasons.isEmpty())
        error = named(reasons.first().toObject());
    const Treatment treatment = ofRecord(error.code);
    error.retry = treatment.retry;
    error.scope = treatment.scope;
    error.outcome = Outcome::Done;
    return error;
}

std::optional<Error> identityError(const net::Response& response, bool write)
{
    // What passes says nothing of who asks, whatever its body is.
    const Error failed = net::statusError(response, write);
    if (failed.code == QLatin1String("http-temporary") || response.status >= 500)
        return failed;
    const QJsonObject object = QJsonDocument::fromJson(response.body).object();
    const QJsonValue reason = object.value(QLatin1String("error"));
    if (reason.isString() || response.status == 400 || response.status == 401) {
        Error error;
        error.code = QStringLiteral("marketo-sign-in-refused");
        error.scope = ErrorScope::System;
        error.retry = RetryClass::Stop;
        error.outcome = Outcome::NotExecuted;
        error.message = object.value(QLatin1String("error_description")).toString();
        error.arguments = QStringList{reason.toString(QString::number(response.status))};
        return error;
    }
    if (!response.isSuccess())
        return failed;
    const auto document = net::parseJson(response, write);
    if (!document)
        return document.error();
    if (!document->object().value(QLatin1String("access_token")).isString())
        return net::unexpectedAnswer(response, write);
    return std::nullopt;
}

int secondsToMidnight(const QDateTime& now)
{
    constexpr int standardOffset = -6 * 3600;
    QTimeZone central("America/Chicago");
    if (!central.isValid())
        central = QTimeZone(standardOffset);
    const QDateTime there = now.toTimeZone(central);
    const QDateTime midnight(there.date().addDays(1), QTime(0, 0), central);
    return static_cast<int>(now.secsTo(midnight));
}

std::optional<int> quotaNamed(const Error& error)
{
    static const QRegularExpression number(QStringLiteral("quota '?([0-9]+)'?"));
    const QRegularExpressionMatch match = number.match(error.message);
    if (error.code != QLatin1String("607") || !match.hasMatch())
        return std::nullopt;
    return match.captured(1).toInt();
}

} // namespace lockstep::marketo
