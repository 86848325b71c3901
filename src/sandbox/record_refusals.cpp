// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/record_refusals.h"

#include <QJsonDocument>

#include <algorithm>

namespace lockstep::sandbox {
namespace {

QJsonArray listOf(const QJsonObject& entry, qsizetype count)
{
    QJsonArray list;
    for (qsizetype place = 0; place < std::max<qsizetype>(1, count); ++place)
        list.append(entry);
    return list;
}

QJsonObject reason(const char* key, const QString& code, const QString& message)
{
    return {{QLatin1String(key), code},
            {QStringLiteral("message"), message},
            {QStringLiteral("fields"), QJsonArray()}};
}

// A row alone is refused by the status of the whole answer, one of a collection in its place, one of a
// composite request by the status of its part.
Reply refusedRows(const Request& request, const QJsonObject& body, const QString& code,
                  const QString& message)
{
    const QJsonArray parts = body[u"compositeRequest"].toArray();
    if (!parts.isEmpty()) {
        QJsonArray answers;
        for (const auto& part : parts)
            answers.append(
                QJsonObject{{QStringLiteral("body"), QJsonArray{reason("errorCode", code, message)}},
                            {QStringLiteral("httpHeaders"), QJsonObject()},
                            {QStringLiteral("httpStatusCode"), 400},
                            {QStringLiteral("referenceId"), part[u"referenceId"]}});
        return jsonReply(QJsonObject{{QStringLiteral("compositeResponse"), answers}});
    }
    if (!request.parts.contains(QStringLiteral("composite")))
        return jsonReply(QJsonArray{reason("errorCode", code, message)}, 400);
    const qsizetype count = request.method == "DELETE" ? request.list(QStringLiteral("ids")).size()
                                                       : body[u"records"].toArray().size();
    return jsonReply(listOf({{QStringLiteral("success"), false},
                             {QStringLiteral("errors"), QJsonArray{reason("statusCode", code, message)}}},
                            count));
}

Reply skippedPeople(const QJsonObject& body, const QString& code, const QString& message)
{
    const QJsonObject skipped{
        {QStringLiteral("status"), QStringLiteral("skipped")},
        {QStringLiteral("reasons"),
         QJsonArray{QJsonObject{{QStringLiteral("code"), code}, {QStringLiteral("message"), message}}}}};
    return jsonReply(QJsonObject{{QStringLiteral("requestId"), QStringLiteral("f00d#1")},
                                 {QStringLiteral("result"), listOf(skipped, body[u"input"].toArray().size())},
                                 {QStringLiteral("success"), true}});
}

} // namespace

Reply refusedRecords(const QString& system, const Request& request, const QString& code,
                     const QString& message)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    return system == QLatin1String("salesforce") ? refusedRows(request, body, code, message)
                                                 : skippedPeople(body, code, message);
}

} // namespace lockstep::sandbox
