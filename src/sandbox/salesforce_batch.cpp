// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of SalesforceApi that carry several independent requests in one.
#include "sandbox/json_writer.h"
#include "sandbox/salesforce_api.h"

namespace lockstep::sandbox {
namespace {

constexpr int mostInBatch = 25;
constexpr int mostGraphs = 75;

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
    QByteArray results;
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
        results.append(results.isEmpty() ? "" : ",");
        results.append("{\"statusCode\":").append(QByteArray::number(reply.status));
        results.append(",\"result\":").append(bodyInside(reply)).append('}');
    }
    Reply reply;
    reply.body =
        QByteArray("{\"hasErrors\":") + (failed ? "true" : "false") + ",\"results\":[" + results + "]}";
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
    for (const auto& value : graphs) {
        if (const auto refused = headerRefusal(value[u"compositeRequest"].toArray()))
            return *refused;
    }
    QByteArray answers;
    bool committed = false;
    for (const auto& value : graphs) {
        const QJsonArray parts = value[u"compositeRequest"].toArray();
        const Composed composed = compose(call, parts, true);
        committed = committed || composed.committed;
        answers.append(answers.isEmpty() ? "{" : ",{");
        appendKey(answers, u"graphId");
        appendQuoted(answers, value[u"graphId"].toString());
        answers.append(",\"graphResponse\":").append(composed.json);
        answers.append(",\"isSuccessful\":");
        answers.append(composed.good && !parts.isEmpty() ? "true}" : "false}");
    }
    Reply reply;
    reply.body = "{\"graphs\":[" + answers + "]}";
    reply.committed = committed;
    return reply;
}

} // namespace lockstep::sandbox
