// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SalesforceApi that carries several requests in one, dependent ones or not.
#include "sandbox/json_writer.h"
#include "sandbox/salesforce_api.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>

namespace lockstep::sandbox {
namespace {

constexpr int mostInBatch = 25;
constexpr int mostGraphs = 75;

Reply tooMany(const QString& message)
{
    return salesforceFailure(QStringLiteral("EXCEEDED_MAX_SIZE_REQUEST"), message, 400);
}

// Where "lead.id" or "read.records[0].Id" leads in the earlier answers; nothing if to no plain value.
std::optional<QString> referredTo(const QString& path, const QHash<QString, QByteArray>& answers)
{
    static const QRegularExpression step(QStringLiteral("\\.([^.\\[]+)|\\[(\\d+)\\]"));
    const QString name = path.section(QRegularExpression(QStringLiteral("[.\\[]")), 0, 0);
    const QJsonDocument answer = QJsonDocument::fromJson(answers.value(name));
    QJsonValue value = answer.isArray() ? QJsonValue(answer.array()) : QJsonValue(answer.object());
    QRegularExpressionMatchIterator steps = step.globalMatch(path, name.size());
    while (steps.hasNext()) {
        const QRegularExpressionMatch match = steps.next();
        value = match.captured(2).isEmpty() ? value.toObject().value(match.captured(1))
                                            : value.toArray().at(match.captured(2).toInt());
    }
    const bool isPlain = value.isString() || value.isDouble() || value.isBool();
    return isPlain ? std::optional(value.toVariant().toString()) : std::nullopt;
}

// Puts the values of earlier answers for "@{lead.id}" in a url or a text of a body.
bool resolveReferences(QString& text, const QHash<QString, QByteArray>& answers, QString& missing)
{
    qsizetype start = 0;
    while ((start = text.indexOf(QLatin1String("@{"), start)) >= 0) {
        const qsizetype end = text.indexOf(QLatin1Char('}'), start);
        if (end < 0)
            return true;
        const QString path = text.mid(start + 2, end - start - 2);
        const std::optional<QString> value = referredTo(path, answers);
        if (!value) {
            missing = QStringLiteral("Invalid reference specified. No value for %1 found in %2")
                          .arg(path, path.section(QLatin1Char('.'), 0, 0));
            return false;
        }
        text.replace(start, end - start + 1, *value);
        start += value->size();
    }
    return true;
}

// The same in all texts of a body.
bool resolveReferences(QJsonValue& json, const QHash<QString, QByteArray>& answers, QString& missing)
{
    bool found = true;
    const auto resolve = [&](QJsonValue inner) {
        found = found && resolveReferences(inner, answers, missing);
        return inner;
    };
    if (json.isString()) {
        QString text = json.toString();
        found = resolveReferences(text, answers, missing);
        json = text;
    } else if (json.isArray()) {
        QJsonArray list = json.toArray();
        for (qsizetype place = 0; place < list.size(); ++place)
            list[place] = resolve(list[place]);
        json = list;
    } else if (json.isObject()) {
        QJsonObject object = json.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = resolve(it.value());
        json = object;
    }
    return found;
}

// The headers a part has from the request around it.
bool hasHeadersOfItsOwn(const QJsonValue& part)
{
    static const QStringList inherited{QStringLiteral("accept"), QStringLiteral("authorization"),
                                       QStringLiteral("content-type")};
    const QStringList names = part[u"httpHeaders"].toObject().keys();
    return std::any_of(names.begin(), names.end(),
                       [](const QString& name) { return inherited.contains(name, Qt::CaseInsensitive); });
}

Reply rolledBack()
{
    return salesforceFailure(
        QStringLiteral("PROCESSING_HALTED"),
        QStringLiteral("The transaction was rolled back since another operation in the same transaction "
                       "failed."),
        400);
}

void appendPart(QByteArray& json, const Reply& reply, const QString& reference)
{
    QJsonObject headers;
    for (const auto& [name, value] : reply.headers)
        headers.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    json.append("{\"body\":").append(bodyInside(reply));
    json.append(",\"httpHeaders\":").append(QJsonDocument(headers).toJson(QJsonDocument::Compact));
    json.append(",\"httpStatusCode\":").append(QByteArray::number(reply.status)).append(',');
    appendKey(json, u"referenceId");
    appendQuoted(json, reference);
    json.append('}');
}

constexpr int mostQueries = 5; // in one composite request

bool isQueryOrCollection(const QJsonValue& part)
{
    static const QRegularExpression pattern(
        QStringLiteral("^/services/data/v[0-9.]+/(query|queryAll|composite/sobjects)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(part.toObject()[u"url"].toString()).hasMatch();
}

bool isCollection(const QJsonValue& part)
{
    static const QRegularExpression pattern(QStringLiteral("^/services/data/v[0-9.]+/composite/sobjects\\b"),
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(part.toObject()[u"url"].toString()).hasMatch();
}

// What a request around a collection asks for goes before what the collection asks for.
QJsonObject allOrNonePart(QJsonObject part)
{
    if (part[u"body"].isObject()) {
        QJsonObject body = part[u"body"].toObject();
        body.insert(QStringLiteral("allOrNone"), true);
        part.insert(QStringLiteral("body"), body);
    }
    const QString url = part[u"url"].toString();
    part.insert(QStringLiteral("url"),
                QString(url).replace(QLatin1String("?"), QLatin1String("?allOrNone=true&")));
    return part;
}

} // namespace

Reply SalesforceApi::composite(const SalesforceCall& call)
{
    const auto json = call.json();
    if (!json)
        return malformedJson();
    const QJsonArray parts = json->value(u"compositeRequest").toArray();
    if (parts.isEmpty() || parts.size() > 25)
        return tooMany(QStringLiteral("The compositeRequest must hold 1 to 25 subrequests"));
    if (std::count_if(parts.begin(), parts.end(), isQueryOrCollection) > mostQueries)
        return tooMany(
            QStringLiteral("No more than 5 subrequests may be sObject Collections or query operations"));
    if (const auto refused = headerRefusal(parts))
        return *refused;
    const Composed composed = compose(call, parts, json->value(u"allOrNone").toBool());
    Reply reply;
    reply.body = composed.json;
    reply.committed = composed.committed;
    return reply;
}

std::optional<Reply> SalesforceApi::headerRefusal(const QJsonArray& parts)
{
    if (std::none_of(parts.begin(), parts.end(), hasHeadersOfItsOwn))
        return std::nullopt;
    return salesforceFailure(QStringLiteral("INVALID_HEADER"),
                             QStringLiteral("A subrequest may not specify the headers Accept, Authorization "
                                            "and Content-Type"),
                             400);
}

SalesforceApi::Composed SalesforceApi::compose(const SalesforceCall& call, const QJsonArray& parts,
                                               bool allOrNone)
{
    QHash<QString, QByteArray> answers;
    QList<Reply> replies;
    QList<bool> good;
    const auto steps = [&] {
        for (const auto& part : parts) {
            const bool strict = allOrNone && isCollection(part);
            const Reply reply =
                subrequest(call, strict ? allOrNonePart(part.toObject()) : part.toObject(), answers);
            good.append(reply.status < 400 && !(strict && reply.body.contains("\"success\":false")));
            answers.insert(part[u"referenceId"].toString(), reply.body);
            replies.append(reply);
        }
        return !allOrNone || !good.contains(false);
    };
    const bool kept = m_world.salesforce.allOrNothing(steps);
    Composed composed;
    for (qsizetype place = 0; place < replies.size(); ++place) {
        Reply& reply = replies[place];
        composed.good = composed.good && good[place];
        if (!kept && good[place])
            reply = rolledBack();
        composed.committed = composed.committed || (kept && reply.committed);
        composed.json.append(place == 0 ? "" : ",");
        appendPart(composed.json, reply, parts[place][u"referenceId"].toString());
    }
    composed.json = "{\"compositeResponse\":[" + composed.json + "]}";
    return composed;
}

Reply SalesforceApi::subrequest(const SalesforceCall& call, const QJsonObject& part,
                                const QHash<QString, QByteArray>& answers)
{
    QString url = part[u"url"].toString();
    QJsonValue body = part[u"body"];
    QString missing;
    if (!resolveReferences(url, answers, missing) || !resolveReferences(body, answers, missing))
        return salesforceFailure(QStringLiteral("PROCESSING_HALTED"), missing, 400);
    Request request;
    request.method = part[u"method"].toString().toUpper().toLatin1();
    request.target = url.toUtf8();
    if (body.isObject())
        request.body = QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
    request.headers = call.request.headers;
    for (const char* conditional : {"if-modified-since", "if-unmodified-since"})
        request.headers.remove(conditional);
    const QJsonObject headers = part[u"httpHeaders"].toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        request.headers.insert(it.key().toLower().toLatin1(), it.value().toString().toLatin1());
    const qsizetype question = request.target.indexOf('?');
    splitPath(request, question < 0 ? request.target : request.target.left(question));
    if (question >= 0)
        addParameters(request.parameters, request.target.mid(question + 1));
    if (request.parts.value(0) != QLatin1String("services") || request.parts.size() < 4)
        return notFound();
    return route({request, request.parts[2].toLower().toLatin1(), request.parts.mid(3)});
}

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
