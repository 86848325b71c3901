// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of SalesforceApi that carry several independent requests in one.
#include "sandbox/salesforce_api.h"

#include <QJsonDocument>

namespace lockstep::sandbox {
namespace {

constexpr int mostInBatch = 25;
constexpr int mostGraphs = 75;

QJsonValue bodyOf(const Reply& reply)
{
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    if (document.isObject())
        return document.object();
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(QJsonValue::Null);
}

Reply tooMany(const QString& message)
{
    return salesforceFailure(QStringLiteral("EXCEEDED_MAX_SIZE_REQUEST"), message, 400);
}

} // namespace

Reply SalesforceApi::batch(const SalesforceCall& call)
{
    const auto json = call.json();
    if (!json)
        return malformedJson();
    const QJsonArray parts = json->value(u"batchRequests").toArray();
    if (parts.isEmpty() || parts.size() > mostInBatch)
        return tooMany(QStringLiteral("The batchRequests must hold 1 to 25 subrequests"));
    const bool haltOnError = json->value(u"haltOnError").toBool();
    m_sessions.countCalls(int(parts.size()) - 1);
    QJsonArray results;
    bool failed = false;
    bool committed = false;
    for (const auto& value : parts) {
        Reply reply = salesforceFailure(QStringLiteral("BATCH_PROCESSING_HALTED"),
                                        QStringLiteral("Batch processing halted per request."), 412);
        if (!failed || !haltOnError) {
            QJsonObject part = value.toObject();
            part.insert(QStringLiteral("url"),
                        QString(QStringLiteral("/services/data/") + part[u"url"].toString()));
            part.insert(QStringLiteral("body"), part[u"richInput"]);
            reply = subrequest(call, part, {});
        }
        failed = failed || reply.status >= 400;
        committed = committed || reply.committed;
        results.append(QJsonObject{{QStringLiteral("statusCode"), reply.status},
                                   {QStringLiteral("result"), bodyOf(reply)}});
    }
    Reply reply =
        jsonReply(QJsonObject{{QStringLiteral("hasErrors"), failed}, {QStringLiteral("results"), results}});
    reply.committed = committed;
    return reply;
}

Reply SalesforceApi::graph(const SalesforceCall& call)
{
    const auto json = call.json();
    if (!json)
        return malformedJson();
    const QJsonArray graphs = json->value(u"graphs").toArray();
    if (graphs.isEmpty() || graphs.size() > mostGraphs)
        return tooMany(QStringLiteral("The graphs must be 1 to 75"));
    QJsonArray answers;
    bool committed = false;
    for (const auto& value : graphs) {
        const QJsonObject graph = value.toObject();
        const QJsonArray parts = graph[u"compositeRequest"].toArray();
        const Reply reply = compositeOf(call, parts, true);
        const QJsonArray replies = bodyOf(reply).toObject()[u"compositeResponse"].toArray();
        const bool good = std::all_of(replies.begin(), replies.end(), [](const QJsonValue& one) {
            return one[u"httpStatusCode"].toInt() < 400;
        });
        committed = committed || reply.committed;
        answers.append(QJsonObject{
            {QStringLiteral("graphId"), graph[u"graphId"]},
            {QStringLiteral("graphResponse"), QJsonObject{{QStringLiteral("compositeResponse"), replies}}},
            {QStringLiteral("isSuccessful"), good && !replies.isEmpty()}});
    }
    Reply reply = jsonReply(QJsonObject{{QStringLiteral("graphs"), answers}});
    reply.committed = committed;
    return reply;
}

} // namespace lockstep::sandbox
