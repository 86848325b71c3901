// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/salesforce_api.h"

#include "sandbox/json_writer.h"
#include "sandbox/salesforce_describe.h"
#include "sandbox/salesforce_replication.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace lockstep::sandbox {
namespace {

constexpr int oldestVersion = 31;
constexpr int newestVersion = 62;
constexpr qsizetype longestHead = 16'384; // URL and headers

QString seasonOf(int version)
{
    static const char* const seasons[]{"Spring", "Summer", "Winter"};
    const int releases = version - 60 + 30; // 30 releases before v60 is Spring '14
    const int year = 14 + releases / 3 + (releases % 3 == 2 ? 1 : 0);
    return QStringLiteral("%1 '%2").arg(QLatin1String(seasons[releases % 3]), QString::number(year));
}

Reply versions()
{
    QJsonArray list;
    for (int version = oldestVersion; version <= newestVersion; ++version)
        list.append(QJsonObject{{QStringLiteral("label"), seasonOf(version)},
                                {QStringLiteral("url"), QStringLiteral("/services/data/v%1.0").arg(version)},
                                {QStringLiteral("version"), QStringLiteral("%1.0").arg(version)}});
    return jsonReply(list);
}

Reply resources(const SalesforceCall& call, const QString& identityUrl)
{
    QJsonObject list{{QStringLiteral("identity"), identityUrl}};
    for (const char* name : {"composite", "jobs", "limits", "query", "queryAll", "sobjects", "tooling"})
        list.insert(QLatin1String(name),
                    QStringLiteral("/services/data/%1/%2")
                        .arg(QString::fromLatin1(call.version), QLatin1String(name)));
    return jsonReply(list);
}

qsizetype headSize(const Request& request)
{
    qsizetype size = request.target.size();
    for (auto it = request.headers.begin(); it != request.headers.end(); ++it)
        size += it.key().size() + it.value().size() + 4;
    return size;
}

// "@{lead.id}" in a url or a body: the value an earlier answer has at that place.
bool resolveReferences(QString& text, const QHash<QString, QByteArray>& answers, QString& missing)
{
    qsizetype start = 0;
    while ((start = text.indexOf(QLatin1String("@{"), start)) >= 0) {
        const qsizetype end = text.indexOf(QLatin1Char('}'), start);
        if (end < 0)
            return true;
        const QString path = text.mid(start + 2, end - start - 2);
        const QString name = path.section(QLatin1Char('.'), 0, 0);
        QJsonValue value = QJsonDocument::fromJson(answers.value(name)).object();
        for (const QString& step : path.section(QLatin1Char('.'), 1).split(QLatin1Char('.')))
            value = value.toObject().value(step);
        if (!value.isString()) {
            missing =
                QStringLiteral("Invalid reference specified. No value for %1 found in %2").arg(path, name);
            return false;
        }
        text.replace(start, end - start + 1, value.toString());
    }
    return true;
}

// How many live records there are of each object; all objects where none is named.
Reply recordCount(const SalesforceOrg& org, const QStringList& names)
{
    QJsonArray counts;
    for (const auto& object : org.objects()) {
        if (!names.isEmpty() && !names.contains(object->name, Qt::CaseInsensitive))
            continue;
        counts.append(QJsonObject{{QStringLiteral("count"), int(org.ids(object->name).size())},
                                  {QStringLiteral("name"), object->name}});
    }
    return jsonReply(QJsonObject{{QStringLiteral("sObjects"), counts}});
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

} // namespace

SalesforceApi::SalesforceApi(World& world)
    : m_world(world)
    , m_sessions(world)
    , m_oauth(world, m_sessions)
    , m_queries(world)
    , m_rows(world)
    , m_setup(world, m_rows)
    , m_bulk(world)
{ }

Reply SalesforceApi::failure(const Request& request, int status, const QString& code, const QString& message)
{
    if (request.parts.contains(QStringLiteral("oauth2")))
        return SalesforceOAuth::failure(status, code, message);
    return salesforceFailure(code, message, status);
}

Reply SalesforceApi::serve(const Request& request)
{
    if (headSize(request) > longestHead)
        return salesforceFailure(QStringLiteral("URI_TOO_LONG"), QStringLiteral("URI Too Long"), 414);
    QStringList path = request.parts;
    // Qt HTTP Server takes the first part of a target with two leading slashes for a host.
    if (path.value(0) == QLatin1String("data") || path.value(0) == QLatin1String("oauth2"))
        path.prepend(QStringLiteral("services"));
    if (path.value(0) == QLatin1String("id"))
        return m_sessions.identity(request);
    if (path.value(0) != QLatin1String("services"))
        return notFound();
    if (path.value(1) == QLatin1String("oauth2"))
        return m_oauth.serve(request, path.value(2));
    if (path.value(1) != QLatin1String("data"))
        return notFound();
    return path.size() == 2 ? versions() : data(request, path);
}

Reply SalesforceApi::data(const Request& request, const QStringList& path)
{
    const QString version = path.value(2).toLower();
    bool isNumber = false;
    const double number = QStringView(version).mid(1).toDouble(&isNumber);
    if (!isNumber || !version.startsWith(QLatin1Char('v')) || number > newestVersion)
        return notFound();
    if (number < oldestVersion)
        return salesforceFailure(QStringLiteral("UNSUPPORTED_API_VERSION"),
                                 QStringLiteral("This API version is retired."), 410);
    const auto refused = m_sessions.refusal(request);
    Reply reply = refused ? *refused : route({request, version.toLatin1(), path.mid(3)});
    if (number <= m_world.settings.salesforce.misspelledUpTo)
        reply.body.replace("[{\"duplicateResult\":", "[{\"duplicateResut\":");
    if (request.header("x-prettyprint") == "1" && reply.contentType.startsWith("application/json"))
        reply.body = indented(reply.body);
    reply.headers.append({"Sforce-Limit-Info",
                          "api-usage=" + QByteArray::number(m_sessions.callsToday()) + '/'
                              + QByteArray::number(m_sessions.dailyLimit())});
    return reply;
}

Reply SalesforceApi::route(const SalesforceCall& call)
{
    if (call.isAt(0, "jobs"))
        return m_bulk.serve(call);
    if (call.isAt(0, "query") || call.isAt(0, "queryAll"))
        return m_queries.serve(call);
    if (call.isAt(0, "composite"))
        return call.isAt(1, "sobjects") ? m_rows.collection(call) : together(call);
    if (call.isAt(0, "tooling"))
        return m_setup.tooling(call);
    if (call.isAt(0, "sobjects") && call.path.size() > 1)
        return ofObject(call);
    const bool isLimits = call.isAt(0, "limits");
    const bool isCount = isLimits && call.path.size() == 2 && call.isAt(1, "recordCount");
    const bool isKnown =
        isCount || call.path.isEmpty() || (call.path.size() == 1 && (isLimits || call.isAt(0, "sobjects")));
    if (!isKnown)
        return notFound();
    if (call.method() != "GET")
        return wrongMethod(call, "GET,HEAD");
    if (isCount)
        return recordCount(m_world.salesforce, call.request.list(QStringLiteral("sObjects")));
    if (isLimits)
        return limits();
    return call.path.isEmpty() ? resources(call, m_sessions.identityUrl())
                               : describeGlobal(m_world.salesforce, call);
}

Reply SalesforceApi::together(const SalesforceCall& call)
{
    const bool isBatch = call.path.size() == 2 && call.isAt(1, "batch");
    const bool isGraph = call.path.size() == 2 && call.isAt(1, "graph");
    if (call.path.size() > 1 && !isBatch && !isGraph)
        return notFound();
    if (call.method() != "POST")
        return wrongMethod(call, "POST");
    return isBatch ? batch(call) : (isGraph ? graph(call) : composite(call));
}

Reply SalesforceApi::ofObject(const SalesforceCall& call)
{
    SObject* object = m_world.salesforce.object(call.at(1));
    if (!object)
        return notFound();
    const bool single = call.path.size() == 3;
    const bool describes = single && call.isAt(2, "describe");
    const bool updates = single && call.isAt(2, "updated");
    const bool deletes = single && call.isAt(2, "deleted");
    if ((describes || updates || deletes) && call.method() != "GET")
        return wrongMethod(call, "GET,HEAD");
    if (describes)
        return describe(*object, call);
    if (updates)
        return updatedIds(m_world.clock, *object, call);
    if (deletes)
        return deletedIds(m_world.clock, *object, call);
    return SalesforceSetup::isSetupObject(object->name) ? m_setup.row(*object, call)
                                                        : m_rows.row(*object, call);
}

Reply SalesforceApi::limits() const
{
    const auto entry = [](int max, int remaining) {
        return QJsonObject{{QStringLiteral("Max"), max}, {QStringLiteral("Remaining"), remaining}};
    };
    const int max = m_sessions.dailyLimit();
    return jsonReply(
        QJsonObject{{QStringLiteral("DailyApiRequests"), entry(max, qMax(0, max - m_sessions.callsToday()))},
                    {QStringLiteral("DailyBulkApiBatches"), entry(15'000, 15'000)},
                    {QStringLiteral("DailyBulkV2QueryJobs"), entry(10'000, 10'000)},
                    {QStringLiteral("DataStorageMB"), entry(1'024, 1'019)},
                    {QStringLiteral("SingleEmail"), entry(5'000, 5'000)}});
}

Reply SalesforceApi::composite(const SalesforceCall& call)
{
    const auto json = call.json();
    if (!json)
        return malformedJson();
    const QJsonArray parts = json->value(u"compositeRequest").toArray();
    if (parts.isEmpty() || parts.size() > 25)
        return salesforceFailure(QStringLiteral("EXCEEDED_MAX_SIZE_REQUEST"),
                                 QStringLiteral("The compositeRequest must hold 1 to 25 subrequests"), 400);
    if (std::count_if(parts.begin(), parts.end(), isQueryOrCollection) > mostQueries)
        return salesforceFailure(
            QStringLiteral("EXCEEDED_MAX_SIZE_REQUEST"),
            QStringLiteral("No more than 5 subrequests may be sObject Collections or query operations"), 400);
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
    const auto steps = [&] {
        bool good = true;
        for (const auto& part : parts) {
            const Reply reply = subrequest(call, part.toObject(), answers);
            good = good && reply.status < 400;
            answers.insert(part[u"referenceId"].toString(), reply.body);
            replies.append(reply);
        }
        return good || !allOrNone;
    };
    const bool kept = m_world.salesforce.allOrNothing(steps);
    Composed composed;
    for (qsizetype place = 0; place < replies.size(); ++place) {
        Reply& reply = replies[place];
        composed.good = composed.good && reply.status < 400;
        if (!kept && reply.status < 400)
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
    QString body = part[u"body"].isObject()
        ? QString::fromUtf8(QJsonDocument(part[u"body"].toObject()).toJson(QJsonDocument::Compact))
        : QString();
    QString missing;
    if (!resolveReferences(url, answers, missing) || !resolveReferences(body, answers, missing))
        return salesforceFailure(QStringLiteral("PROCESSING_HALTED"), missing, 400);
    Request request;
    request.method = part[u"method"].toString().toUpper().toLatin1();
    request.target = url.toUtf8();
    request.body = body.toUtf8();
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

} // namespace lockstep::sandbox
