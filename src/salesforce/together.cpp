// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/together.h"

#include "net/chain.h"
#include "net/json_page.h"
#include "net/json_reply.h"

#include <QJsonArray>

#include <algorithm>

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

// What is wanted of each part, by its place in the list.
enum PartPath : qsizetype { Reference, Status, HttpHeaders, Body };

net::PageShape partShape()
{
    return {.rowsKey = QByteArrayLiteral("compositeResponse"),
            .paths = {QStringLiteral("referenceId"), QStringLiteral("httpStatusCode"),
                      QStringLiteral("httpHeaders"), QStringLiteral("body")}};
}

PartAnswer answerOf(const net::JsonPart& json, const std::optional<RowReader>& reader, const QDateTime& date)
{
    PartAnswer answer;
    answer.status = json.value(Status).toString().toInt();
    const QJsonObject headers = json.object(HttpHeaders);
    for (auto it = headers.constBegin(); it != headers.constEnd(); ++it)
        answer.headers.insert(it.key().toLatin1().toLower(), it.value().toString().toLatin1());
    if (!reader)
        answer.body = json.object(Body);
    else if (answer.isSuccess())
        answer.rows = rowsInside(json, Body, *reader, date);
    return answer;
}

core::Expected<PartAnswers> answersOf(const net::Response& response,
                                      const QList<std::optional<RowReader>>& readers)
{
    PartAnswers answers{.parts = QList<PartAnswer>(readers.size()), .date = response.date};
    const auto frame = net::readParts(response, partShape(), [&](const net::JsonPart& part) {
        const QString reference = part.text(Reference);
        for (qsizetype i = 0; i < readers.size(); ++i) {
            if (reference == referenceOf(i))
                answers.parts[i] = answerOf(part, readers.at(i), response.date);
        }
    });
    if (!frame)
        return core::Unexpected(frame.error());
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
    QList<std::optional<RowReader>> readers;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        requests.append(requestOf(parts.at(i), i));
        readers.append(parts.at(i).reader);
    }
    const auto chain = net::Chain<PartAnswers>::start();
    chain->then(
        connection.fetch(
            connection.dataPath(QStringLiteral("composite")),
            {{QStringLiteral("allOrNone"), false}, {QStringLiteral("compositeRequest"), requests}}),
        [chain, readers](const net::Response& response) { chain->finish(answersOf(response, readers)); });
    return chain->pending();
}

} // namespace lockstep::salesforce
