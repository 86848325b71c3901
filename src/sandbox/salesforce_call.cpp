// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/salesforce_call.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>

namespace lockstep::sandbox {

QByteArray SalesforceCall::method() const
{
    const QString meant = request.parameter(QStringLiteral("_HttpMethod"));
    return request.method == "POST" && !meant.isEmpty() ? meant.toUpper().toLatin1() : request.method;
}

bool SalesforceCall::assigns() const
{
    return request.header("sforce-auto-assign").toUpper() != "FALSE";
}

bool SalesforceCall::allowsDuplicates() const
{
    return request.header("sforce-duplicate-rule-header")
        .toLower()
        .replace(' ', "")
        .contains("allowsave=true");
}

std::optional<QJsonObject> SalesforceCall::json() const
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

QJsonArray errorList(const Failure& failure, const QString& codeKey)
{
    return {QJsonObject{{codeKey, failure.code},
                        {QStringLiteral("message"), failure.message},
                        {QStringLiteral("fields"), QJsonArray::fromStringList(failure.fields)}}};
}

Reply salesforceFailure(const Failure& failure)
{
    if (failure.duplicates.isEmpty())
        return jsonReply(errorList(failure, QStringLiteral("errorCode")), failure.status);
    return jsonReply(QJsonArray{QJsonObject{{QStringLiteral("duplicateResult"), failure.duplicates},
                                            {QStringLiteral("errorCode"), failure.code},
                                            {QStringLiteral("message"), failure.message}}},
                     failure.status);
}

Reply salesforceFailure(const QString& code, const QString& message, int status)
{
    const QJsonObject error{{QStringLiteral("message"), message}, {QStringLiteral("errorCode"), code}};
    return jsonReply(QJsonArray{error}, status);
}

Reply notFound()
{
    return salesforceFailure(QStringLiteral("NOT_FOUND"),
                             QStringLiteral("The requested resource does not exist"), 404);
}

Reply wrongMethod(const SalesforceCall& call, const char* allowed)
{
    Reply reply = salesforceFailure(QStringLiteral("METHOD_NOT_ALLOWED"),
                                    QStringLiteral("HTTP Method '%1' not allowed. Allowed are %2")
                                        .arg(QString::fromLatin1(call.method()), QLatin1String(allowed)),
                                    405);
    reply.headers.append(std::pair<QByteArray, QByteArray>("Allow", allowed));
    return reply;
}

Reply malformedJson()
{
    return salesforceFailure(
        QStringLiteral("JSON_PARSER_ERROR"),
        QStringLiteral("Unexpected character: was expecting an object at [line:1, column:1]"), 400);
}

QByteArray bodyInside(const Reply& reply)
{
    const bool isJson = !reply.body.isEmpty() && reply.contentType.startsWith("application/json");
    return isJson ? reply.body : "null";
}

std::optional<qint64> readHttpDate(const QByteArray& text)
{
    const QString day = QString::fromLatin1(text.mid(text.indexOf(',') + 1)).trimmed();
    QDateTime moment = QLocale::c().toDateTime(day, QStringLiteral("dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!moment.isValid())
        return std::nullopt;
    moment.setTimeSpec(Qt::UTC);
    return moment.toSecsSinceEpoch();
}

QByteArray httpDate(qint64 seconds)
{
    return QLocale::c()
        .toString(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC),
                  QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
        .toLatin1();
}

std::optional<Reply> conditionRefusal(const Request& request)
{
    for (const char* name : {"if-modified-since", "if-unmodified-since"}) {
        const QByteArray date = request.header(name);
        if (!date.isEmpty() && !readHttpDate(date))
            return salesforceFailure(QStringLiteral("INVALID_HEADER"),
                                     QStringLiteral("invalid date in a condition header"), 400);
    }
    return std::nullopt;
}

void addVersion(Reply& reply, const QString& name, qint64 changedAt)
{
    reply.headers.append({"Last-Modified", httpDate(changedAt)});
    reply.headers.append({"ETag", "\"" + QByteArray::number(qHash(name) ^ size_t(changedAt), 16) + "\""});
}

} // namespace lockstep::sandbox
