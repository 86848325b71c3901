// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/together.h"

#include "net/chain.h"
#include "net/json_reply.h"

#include <QJsonArray>

namespace lockstep::salesforce {

namespace {

QString referenceOf(qsizetype index)
{
    return QStringLiteral("part%1").arg(index);
}

QJsonObject requestOf(const Part& part, qsizetype index)
{
    QJsonObject request{{QStringLiteral("method"), QStringLiteral("GET")},
                        {QStringLiteral("url"), part.path},
                        {QStringLiteral("referenceId"), referenceOf(index)}};
    QJsonObject headers;
    for (const net::Header& header : part.headers)
        headers.insert(QString::fromLatin1(header.name), QString::fromLatin1(header.value));
    if (!headers.isEmpty())
        request.insert(QStringLiteral("httpHeaders"), headers);
    return request;
}

PartAnswer answerOf(const QJsonObject& json)
{
    PartAnswer answer;
    answer.status = json.value(QLatin1String("httpStatusCode")).toInt();
    answer.body = json.value(QLatin1String("body"));
    const QJsonObject headers = json.value(QLatin1String("httpHeaders")).toObject();
    for (auto it = headers.constBegin(); it != headers.constEnd(); ++it)
        answer.headers.insert(it.key().toLatin1().toLower(), it.value().toString().toLatin1());
    return answer;
}

core::Expected<PartAnswers> answersOf(const net::Response& response, qsizetype count)
{
    const auto json = net::parseJson(response, false);
    if (!json)
        return core::Unexpected(json.error());
    const QJsonArray list = json->object().value(QLatin1String("compositeResponse")).toArray();
    PartAnswers answers{.parts = QList<PartAnswer>(count), .date = response.date};
    for (const auto& each : list) {
        const QJsonObject part = each.toObject();
        for (qsizetype i = 0; i < count; ++i) {
            if (part.value(QLatin1String("referenceId")).toString() == referenceOf(i))
                answers.parts[i] = answerOf(part);
        }
    }
    const bool complete = std::all_of(answers.parts.cbegin(), answers.parts.cend(),
                                      [](const PartAnswer& part) { return part.status != 0; });
    if (!complete)
        return core::Unexpected(net::unexpectedAnswer(response, false));
    return answers;
}

} // namespace

core::Pending<PartAnswers> getTogether(Connection& connection, const QList<Part>& parts)
{
    QJsonArray requests;
    for (qsizetype i = 0; i < parts.size(); ++i)
        requests.append(requestOf(parts.at(i), i));
    const auto chain = net::Chain<PartAnswers>::start();
    chain->then(connection.fetch(
                    connection.dataPath(QStringLiteral("composite")),
                    {{QStringLiteral("allOrNone"), false}, {QStringLiteral("compositeRequest"), requests}}),
                [chain, count = parts.size()](const net::Response& response) {
                    chain->finish(answersOf(response, count));
                });
    return chain->pending();
}

} // namespace lockstep::salesforce
