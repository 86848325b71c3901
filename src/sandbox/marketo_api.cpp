// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/marketo_api.h"

#include "sandbox/json_writer.h"
#include "sandbox/marketo_activities.h"
#include "sandbox/marketo_campaigns.h"
#include "sandbox/marketo_custom_activities.h"
#include "sandbox/marketo_exports.h"
#include "sandbox/marketo_imports.h"
#include "sandbox/marketo_leads.h"
#include "sandbox/marketo_list_calls.h"
#include "sandbox/marketo_metadata.h"
#include "sandbox/marketo_objects.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <algorithm>

namespace lockstep::sandbox {
namespace {

constexpr qsizetype longestUri = 8'192;
constexpr qsizetype longestAssetUri = 65'536;
constexpr qsizetype largestBody = 1'048'576;
constexpr qsizetype largestImport = 10 * largestBody;

QString newRequestId(const WorldClock& clock)
{
    const uint random = QRandomGenerator::global()->bounded(0x1000u, 0xfffffu);
    return QString::number(random, 16) + QLatin1Char('#') + QString::number(clock.nowMs(), 16);
}

// A stray _method=POST or one in a real GET changes nothing.
QByteArray meantMethod(const Request& request)
{
    const QString meant = request.parameter(QStringLiteral("_method")).toUpper();
    if (request.method == "POST" && (meant == QLatin1String("GET") || meant == QLatin1String("DELETE")))
        return meant.toLatin1();
    return request.method;
}

// Where a path leads; nothing if it is none of the three APIs.
struct Place
{
    MarketoCall::Api api = MarketoCall::Api::Lead;
    QStringList path; // behind the version, without ".json"
};

std::optional<Place> placeOf(const Request& request)
{
    static const std::pair<MarketoCall::Api, QStringList> roots[]{
        {MarketoCall::Api::Lead, {QStringLiteral("rest"), QStringLiteral("v1")}},
        {MarketoCall::Api::Asset, {QStringLiteral("rest"), QStringLiteral("asset"), QStringLiteral("v1")}},
        {MarketoCall::Api::Bulk, {QStringLiteral("bulk"), QStringLiteral("v1")}}};
    const QStringList& parts = request.parts;
    for (const auto& [api, root] : roots) {
        if (parts.size() <= root.size() || parts.mid(0, root.size()) != root)
            continue;
        if (request.doubleSlash || !parts.constLast().endsWith(QLatin1String(".json")))
            return std::nullopt;
        Place place{api, parts.mid(root.size())};
        place.path.last().chop(5);
        return place;
    }
    return std::nullopt;
}

// The lead API is written to in JSON; parameters of a call that is meant as another one come as a form.
std::optional<Failure> bodyRefusal(const MarketoCall& call)
{
    const Request& request = call.request;
    const bool writes = call.method == "POST" || call.method == "DELETE";
    const bool parameters = call.method != request.method && request.isForm();
    if (call.api != MarketoCall::Api::Lead || !writes || request.body.isEmpty() || parameters)
        return std::nullopt;
    if (!request.header("content-type").startsWith("application/json"))
        return Failure{QStringLiteral("612"), QStringLiteral("Invalid Content Type"), {}, 200};
    if (!QJsonDocument::fromJson(request.body).isObject())
        return Failure{QStringLiteral("609"), QStringLiteral("Invalid JSON"), {}, 200};
    return std::nullopt;
}

Reply plainStatus(int status)
{
    Reply reply;
    reply.status = status;
    reply.contentType = "text/html;charset=UTF-8";
    return reply;
}

} // namespace

Reply marketoSuccess(const QString& requestId, const QJsonArray& result)
{
    return jsonReply(QJsonObject{{QStringLiteral("requestId"), requestId},
                                 {QStringLiteral("result"), result},
                                 {QStringLiteral("success"), true}});
}

Reply marketoPage(const MarketoCall& call, const QJsonArray& found)
{
    constexpr int largestPage = 300;
    const int asked = call.request.parameter(QStringLiteral("batchSize")).toInt();
    const int batch = asked > 0 ? std::min(asked, largestPage) : largestPage;
    const int from = std::max(0, call.request.parameter(QStringLiteral("nextPageToken")).toInt());
    QJsonArray result;
    for (int place = from; place < std::min(int(found.size()), from + batch); ++place)
        result.append(found[place]);
    QJsonObject json{{QStringLiteral("requestId"), call.requestId},
                     {QStringLiteral("result"), result},
                     {QStringLiteral("success"), true}};
    if (from + batch < found.size())
        json.insert(QStringLiteral("nextPageToken"), QString::number(from + batch));
    return jsonReply(json);
}

Reply assetSuccess(const QString& requestId, const QJsonArray& result)
{
    // Its keys come in this order, which no QJsonObject keeps.
    Reply reply;
    reply.body = "{\"success\":true,\"errors\":[],";
    appendKey(reply.body, u"requestId");
    appendQuoted(reply.body, requestId);
    if (result.isEmpty())
        reply.body.append(",\"warnings\":[\"No assets found for the given search criteria.\"]}");
    else
        reply.body.append(",\"warnings\":[],\"result\":")
            .append(QJsonDocument(result).toJson(QJsonDocument::Compact))
            .append('}');
    return reply;
}

Reply assetPage(const MarketoCall& call, const QJsonArray& found)
{
    constexpr int largestPage = 200;
    constexpr int usualPage = 20;
    const int from = std::max(0, call.request.parameter(QStringLiteral("offset")).toInt());
    const int asked = call.request.parameter(QStringLiteral("maxReturn")).toInt();
    const qsizetype until =
        std::min(found.size(), qsizetype(from) + (asked > 0 ? std::min(asked, largestPage) : usualPage));
    QJsonArray result;
    for (qsizetype place = from; place < until; ++place)
        result.append(found[place]);
    return assetSuccess(call.requestId, result);
}

Reply marketoError(const QString& requestId, const QString& code, const QString& message)
{
    const QJsonObject error{{QStringLiteral("code"), code}, {QStringLiteral("message"), message}};
    return jsonReply(QJsonObject{{QStringLiteral("requestId"), requestId},
                                 {QStringLiteral("success"), false},
                                 {QStringLiteral("errors"), QJsonArray{error}}});
}

Reply marketoError(const QString& requestId, const Failure& failure)
{
    return marketoError(requestId, failure.code, failure.message);
}

Reply wrongMethod(const MarketoCall& call)
{
    return marketoError(
        call.requestId, QStringLiteral("605"),
        QStringLiteral("Request method '%1' not supported").arg(QString::fromLatin1(call.method)));
}

Reply noSuchResource(const MarketoCall& call)
{
    return marketoError(call.requestId, QStringLiteral("610"),
                        QStringLiteral("Requested resource not found"));
}

Reply missingParameter(const MarketoCall& call, const QString& name)
{
    return marketoError(call.requestId, QStringLiteral("1002"),
                        QStringLiteral("Missing value for required parameter '%1'").arg(name));
}

MarketoApi::MarketoApi(World& world)
    : m_world(world)
    , m_gate(world)
{ }

Reply MarketoApi::failure(const Request& request, int status, const QString& code, const QString& message)
{
    if (request.parts.value(0) == QLatin1String("identity"))
        return jsonReply(
            QJsonObject{{QStringLiteral("error"), code}, {QStringLiteral("error_description"), message}},
            status);
    Reply reply = marketoError(newRequestId(m_world.clock), code, message);
    if (status >= 400 && code.isEmpty())
        reply.status = status;
    return reply;
}

Reply MarketoApi::serve(const Request& request)
{
    const QString requestId = newRequestId(m_world.clock);
    const QStringList& path = request.parts;
    const std::optional<Place> place = placeOf(request);
    const bool asset = place && place->api == MarketoCall::Api::Asset;
    const bool import = place && place->api == MarketoCall::Api::Bulk;
    if (request.target.size() > (asset ? longestAssetUri : longestUri))
        return plainStatus(414);
    if (request.body.size() > (import ? largestImport : largestBody))
        return plainStatus(413);
    const bool identity =
        path == QStringList{QStringLiteral("identity"), QStringLiteral("oauth"), QStringLiteral("token")};
    if (identity && !request.doubleSlash)
        return m_gate.token(request);
    if (!place)
        return marketoError(requestId, QStringLiteral("610"), QStringLiteral("Requested resource not found"));
    if (const auto refused = m_gate.refusal(request)) {
        countError(refused->code);
        return marketoError(requestId, *refused);
    }
    const MarketoCall call{request, requestId, asset ? request.method : meantMethod(request), place->api,
                           place->path};
    const auto unreadable = bodyRefusal(call);
    Reply reply = unreadable ? marketoError(requestId, *unreadable) : route(call);
    reply.compressible = place->api != MarketoCall::Api::Bulk;
    if (const qsizetype at = reply.body.left(200).indexOf("\"errors\":[{\"code\":\""); at >= 0) {
        const QByteArray code = reply.body.mid(at + 19, reply.body.indexOf('"', at + 19) - at - 19);
        countError(QString::fromLatin1(code));
        if (code == "605" || code == "611") // those met behind the gate that count for nothing
            m_gate.forgive();
    }
    return reply;
}

Reply MarketoApi::route(const MarketoCall& call)
{
    const QString first = call.path.constFirst();
    const QString second = call.path.value(1);
    if (call.api == MarketoCall::Api::Asset) {
        if (call.method != "GET" && call.method != "POST")
            return wrongMethod(call);
        const bool lists = first == QLatin1String("staticList") || first == QLatin1String("staticLists");
        return lists ? MarketoListCalls(m_world).assets(call) : serveAssets(m_world, call);
    }
    if (call.api == MarketoCall::Api::Bulk)
        return bulkRoute(call);
    if (first == QLatin1String("leads") || first == QLatin1String("lead"))
        return leadRoute(call);
    if (first == QLatin1String("lists") || first == QLatin1String("list"))
        return MarketoListCalls(m_world).serve(call);
    if (first == QLatin1String("activities") && second == QLatin1String("external"))
        return MarketoCustomActivities(m_world).serve(call);
    if (first == QLatin1String("activities"))
        return MarketoActivities(m_world).serve(call);
    if (first == QLatin1String("campaigns"))
        return serveCampaigns(m_world, call);
    if (first == QLatin1String("companies") || first == QLatin1String("salespersons"))
        return serveObjects(m_world, call);
    if (first == QLatin1String("stats"))
        return stats(call);
    return noSuchResource(call);
}

Reply MarketoApi::bulkRoute(const MarketoCall& call)
{
    MarketoImports imports(m_world);
    MarketoExports exports(m_world);
    // Jobs go on whether or not anybody asks after them.
    const bool imported = imports.work();
    // Who cancels comes before what would begin only now.
    if (call.path.value(3) != QLatin1String("cancel"))
        exports.work();
    const bool ofPeople = call.path.constFirst() == QLatin1String("leads");
    const bool known = ofPeople || call.path.constFirst() == QLatin1String("activities");
    Reply reply;
    if (known && call.path.value(1) == QLatin1String("export"))
        reply = exports.serve(call);
    else
        reply = ofPeople ? imports.serve(call) : noSuchResource(call);
    reply.committed = reply.committed || imported;
    return reply;
}

Reply MarketoApi::leadRoute(const MarketoCall& call)
{
    const QString second = call.path.value(1);
    const QString third = call.path.value(2);
    MarketoLeads leads(m_world);
    if (call.path.constFirst() == QLatin1String("lead"))
        return call.path.size() == 2 ? leads.byId(call) : noSuchResource(call);
    if (call.path.size() == 1 && call.method == "GET")
        return leads.byFilter(call);
    if (call.path.size() == 1 && call.method == "POST")
        return leads.sync(call);
    if (call.path.size() == 1)
        return call.method == "DELETE" ? leads.remove(call) : wrongMethod(call);
    if (second == QLatin1String("delete"))
        return call.method == "POST" || call.method == "DELETE" ? leads.remove(call) : wrongMethod(call);
    if (second == QLatin1String("push"))
        return leads.push(call);
    if (second == QLatin1String("submitForm"))
        return leads.submitForm(call);
    if (second == QLatin1String("programs") && call.path.size() == 3)
        return leads.ofProgram(call);
    if (third == QLatin1String("merge"))
        return leads.merge(call);
    if (third == QLatin1String("associate"))
        return leads.associate(call);
    if (third == QLatin1String("programMembership") || third == QLatin1String("smartCampaignMembership"))
        return leads.memberships(call);
    if (third == QLatin1String("listMembership"))
        return MarketoListCalls(m_world).membershipOf(call);
    return serveMetadata(m_world.marketo, call);
}

Reply MarketoApi::stats(const MarketoCall& call) const
{
    constexpr int week = 7;
    if (call.method != "GET")
        return wrongMethod(call);
    const QString which = call.path.value(1);
    const bool ofWeek = call.path.size() == 3 && call.path[2] == QLatin1String("last7days");
    if ((which != QLatin1String("usage") && which != QLatin1String("errors"))
        || (call.path.size() > 2 && !ofWeek))
        return noSuchResource(call);
    QJsonArray days;
    for (int back = 0; back < (ofWeek ? week : 1); ++back) {
        const QDate day = m_gate.today().addDays(-back);
        days.append(which == QLatin1String("usage") ? m_gate.usage(day) : errors(day));
    }
    return marketoSuccess(call.requestId, days);
}

QJsonObject MarketoApi::errors(const QDate& day) const
{
    QJsonArray errors;
    int total = 0;
    if (const auto found = m_errors.find(day); found != m_errors.end()) {
        for (const auto& [code, count] : found->second) {
            total += count;
            errors.append(QJsonObject{{QStringLiteral("errorCode"), code}, {QStringLiteral("count"), count}});
        }
    }
    return {{QStringLiteral("date"), day.toString(Qt::ISODate)},
            {QStringLiteral("total"), total},
            {QStringLiteral("errors"), errors}};
}

} // namespace lockstep::sandbox
