// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/marketo_api.h"

#include "sandbox/marketo_activities.h"
#include "sandbox/marketo_leads.h"
#include "sandbox/marketo_metadata.h"

#include <QJsonDocument>
#include <QRandomGenerator>

namespace lockstep::sandbox {
namespace {

constexpr qsizetype longestUri = 8'192;
constexpr qsizetype largestBody = 1'048'576;

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

Reply missingParameter(const MarketoCall& call, const QString& name)
{
    return marketoError(call.requestId, QStringLiteral("1002"),
                        QStringLiteral("Missing value for required parameter '%1'").arg(name));
}

MarketoApi::MarketoApi(World& world)
    : m_world(world)
    , m_gate(world)
{ }

Reply MarketoApi::failure(int status, const QString& code, const QString& message)
{
    Reply reply = marketoError(newRequestId(m_world.clock), code, message);
    if (status >= 400 && code.isEmpty())
        reply.status = status;
    return reply;
}

Reply MarketoApi::serve(const Request& request)
{
    const QString requestId = newRequestId(m_world.clock);
    QStringList path = request.parts;
    if (request.target.size() > longestUri)
        return plainStatus(414);
    if (request.body.size() > largestBody)
        return plainStatus(413);
    if (path == QStringList{QStringLiteral("identity"), QStringLiteral("oauth"), QStringLiteral("token")})
        return m_gate.token(request);
    const bool known = path.size() > 2 && path[0] == QLatin1String("rest") && path[1] == QLatin1String("v1")
        && path.constLast().endsWith(QLatin1String(".json")) && !request.doubleSlash;
    if (!known)
        return marketoError(requestId, QStringLiteral("610"), QStringLiteral("Requested resource not found"));
    if (const auto refused = m_gate.refusal(request)) {
        countError(refused->code);
        return marketoError(requestId, *refused);
    }
    path.last().chop(5);
    Reply reply = route({request, requestId, meantMethod(request), path.mid(2)});
    if (const qsizetype at = reply.body.left(200).indexOf("\"errors\":[{\"code\":\""); at >= 0)
        countError(QString::fromLatin1(reply.body.mid(at + 19, reply.body.indexOf('"', at + 19) - at - 19)));
    return reply;
}

Reply MarketoApi::route(const MarketoCall& call)
{
    const QString first = call.path.constFirst();
    const QString second = call.path.value(1);
    MarketoLeads leads(m_world);
    if (first == QLatin1String("lead") && call.path.size() == 2)
        return leads.byId(call);
    if (first == QLatin1String("leads") && call.path.size() == 1)
        return call.method == "GET" ? leads.byFilter(call)
                                    : (call.method == "POST" ? leads.sync(call) : leads.remove(call));
    if (first == QLatin1String("leads") && second == QLatin1String("delete"))
        return leads.remove(call);
    if (first == QLatin1String("leads") && call.path.value(2) == QLatin1String("merge"))
        return leads.merge(call);
    if (first == QLatin1String("leads"))
        return serveMetadata(m_world.marketo, call);
    if (first == QLatin1String("activities"))
        return MarketoActivities(m_world).serve(call);
    if (first == QLatin1String("stats"))
        return stats(call);
    return marketoError(call.requestId, QStringLiteral("610"),
                        QStringLiteral("Requested resource not found"));
}

Reply MarketoApi::stats(const MarketoCall& call)
{
    QJsonObject day = m_gate.usage();
    const QString which = call.path.value(1);
    if (which != QLatin1String("usage") && which != QLatin1String("errors"))
        return marketoError(call.requestId, QStringLiteral("610"),
                            QStringLiteral("Requested resource not found"));
    if (which == QLatin1String("errors")) {
        QJsonArray errors;
        int total = 0;
        for (const auto& [code, count] : m_errors) {
            total += count;
            errors.append(QJsonObject{{QStringLiteral("errorCode"), code}, {QStringLiteral("count"), count}});
        }
        day.remove(QStringLiteral("users"));
        day.insert(QStringLiteral("total"), total);
        day.insert(QStringLiteral("errors"), errors);
    }
    return marketoSuccess(call.requestId, {day});
}

} // namespace lockstep::sandbox
