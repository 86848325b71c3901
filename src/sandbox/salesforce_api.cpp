// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/salesforce_api.h"

#include "sandbox/json_writer.h"
#include "sandbox/salesforce_describe.h"
#include "sandbox/salesforce_replication.h"

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
    const QStringList& path = request.parts;
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

} // namespace lockstep::sandbox
