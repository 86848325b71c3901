// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/marketo_leads.h"

#include "sandbox/json_writer.h"
#include "sandbox/marketo_metadata.h"
#include "sandbox/marketo_values.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>

namespace lockstep::sandbox {
namespace {

constexpr int mostRecords = 300;
constexpr int mostMatches = 1000;

QByteArray envelopeStart(const QString& requestId)
{
    QByteArray json("{");
    appendKey(json, u"requestId");
    appendQuoted(json, requestId);
    return json.append(",\"result\":[");
}

Failure systemError()
{
    return {QStringLiteral("611"), QStringLiteral("System error"), {}, 200};
}

Failure tooManyRecords()
{
    return {QStringLiteral("1003"),
            QStringLiteral("Too many records: at most 300 are allowed in a request"),
            {},
            200};
}

QJsonObject resultJson(const SyncResult& result)
{
    QJsonObject json;
    if (result.id > 0)
        json.insert(QStringLiteral("id"), result.id);
    json.insert(QStringLiteral("status"), result.status);
    QJsonArray reasons;
    for (const Failure& reason : result.reasons)
        reasons.append(
            QJsonObject{{QStringLiteral("code"), reason.code}, {QStringLiteral("message"), reason.message}});
    if (!reasons.isEmpty())
        json.insert(QStringLiteral("reasons"), reasons);
    return json;
}

// A tracking cookie's value, also with the cookie's name before it; empty if it is none.
QString cookieOf(const QString& text)
{
    static const QRegularExpression cookie(QStringLiteral("^(?:_?mkto_trk=)?(id:.*&token:.*)$"));
    return cookie.match(text.trimmed()).captured(1);
}

Reply invalidCookie(const MarketoCall& call)
{
    return marketoError(call.requestId, QStringLiteral("1012"), QStringLiteral("Invalid cookie value"));
}

} // namespace

MarketoLeads::MarketoLeads(World& world)
    : m_settings(world.settings)
    , m_marketo(world.marketo)
{ }

Result<QList<int>> MarketoLeads::columnsOf(const MarketoCall& call) const
{
    QStringList names = call.request.list(QStringLiteral("fields"));
    if (names.isEmpty())
        names = {QStringLiteral("id"),        QStringLiteral("email"),    QStringLiteral("updatedAt"),
                 QStringLiteral("createdAt"), QStringLiteral("lastName"), QStringLiteral("firstName")};
    names.removeAll(QStringLiteral("id"));
    names.prepend(QStringLiteral("id"));
    QList<int> columns;
    for (const QString& name : std::as_const(names)) {
        const int column = m_marketo.column(name.trimmed());
        if (column < 0)
            return refuse(QStringLiteral("1006"), QStringLiteral("Field '%1' not found").arg(name));
        if (!columns.contains(column))
            columns.append(column);
    }
    return columns;
}

void MarketoLeads::appendPerson(QByteArray& json, int row, const QList<int>& columns) const
{
    char before = '{';
    for (const int column : columns) {
        json.append(before);
        before = ',';
        appendKey(json, m_marketo.field(column).name);
        appendMarketoJson(json, m_marketo.field(column), m_marketo.people().cell(row, column));
    }
    json.append('}');
}

Reply MarketoLeads::byId(const MarketoCall& call) const
{
    if (call.method != "GET")
        return wrongMethod(call);
    const int row = m_marketo.row(call.path[1].toLongLong());
    if (row < 0 && m_settings.marketo.missingLeadIsError)
        return marketoError(call.requestId, QStringLiteral("1004"), QStringLiteral("Lead not found"));
    return page(call, row < 0 ? QList<int>() : QList<int>{row}, {});
}

Reply MarketoLeads::byFilter(const MarketoCall& call) const
{
    const QString filter = call.request.parameter(QStringLiteral("filterType"));
    const QStringList values = call.request.list(QStringLiteral("filterValues"));
    if (filter.isEmpty() || values.isEmpty())
        return missingParameter(
            call, filter.isEmpty() ? QStringLiteral("filterType") : QStringLiteral("filterValues"));
    const int by = m_marketo.column(filter == QLatin1String("cookie") ? QStringLiteral("cookies") : filter);
    if (by < 0)
        return marketoError(call.requestId, QStringLiteral("1006"),
                            QStringLiteral("Field '%1' not found").arg(filter));
    if (!m_marketo.isSearchable(by))
        return marketoError(call.requestId, QStringLiteral("1011"),
                            QStringLiteral("Field '%1' not supported").arg(filter));
    if (values.size() > mostRecords)
        return marketoError(call.requestId, QStringLiteral("1003"),
                            QStringLiteral("Too many values in 'filterValues': at most 300 are allowed"));
    const bool byCookie = m_marketo.field(by).name == QLatin1String("cookies");
    QList<int> rows;
    for (const QString& value : values) {
        const QString wanted = byCookie ? cookieOf(value) : value.trimmed();
        if (byCookie && wanted.isEmpty())
            return invalidCookie(call);
        rows += m_marketo.lookup(by, wanted);
    }
    std::sort(rows.begin(), rows.end());
    rows.resize(std::unique(rows.begin(), rows.end()) - rows.begin());
    if (rows.size() > mostMatches)
        return marketoError(call.requestId, QStringLiteral("1003"),
                            QStringLiteral("Too many results match the filter"));
    const int asked = call.request.parameter(QStringLiteral("batchSize")).toInt();
    const int batch = asked > 0 ? std::min(asked, mostRecords) : mostRecords;
    const int from = call.request.parameter(QStringLiteral("nextPageToken")).toInt();
    return page(call, rows.mid(from, batch),
                from + batch < rows.size() ? QString::number(from + batch) : QString());
}

Reply MarketoLeads::page(const MarketoCall& call, const QList<int>& rows, const QString& nextToken) const
{
    const Result<QList<int>> columns = columnsOf(call);
    if (!columns)
        return marketoError(call.requestId, columns.error());
    if (m_marketo.anyPoisoned(rows))
        return marketoError(call.requestId, systemError());
    Reply reply;
    reply.body = envelopeStart(call.requestId);
    for (const int row : rows) {
        if (row != rows.constFirst())
            reply.body.append(',');
        appendPerson(reply.body, row, *columns);
    }
    reply.body.append("],\"success\":true");
    if (!nextToken.isEmpty())
        reply.body.append(",\"nextPageToken\":\"").append(nextToken.toLatin1()).append('"');
    reply.body.append('}');
    return reply;
}

std::optional<Failure> MarketoLeads::lookupRefusal(const SyncRequest& request) const
{
    static const QStringList actions{QStringLiteral("createOrUpdate"), QStringLiteral("createOnly"),
                                     QStringLiteral("updateOnly"), QStringLiteral("createDuplicate")};
    if (!actions.contains(request.action))
        return Failure{QStringLiteral("1003"),
                       QStringLiteral("Invalid value for parameter 'action': %1").arg(request.action),
                       {},
                       200};
    const int column = m_marketo.column(request.lookupField);
    if (column < 0)
        return Failure{QStringLiteral("1006"),
                       QStringLiteral("Lookup field '%1' not found").arg(request.lookupField),
                       {},
                       200};
    if (request.lookupField == QLatin1String("id") && request.action != QLatin1String("updateOnly"))
        return Failure{QStringLiteral("1003"),
                       QStringLiteral("Lookup field 'id' is only allowed with 'updateOnly'"),
                       {},
                       200};
    if (!m_marketo.isSearchable(column))
        return Failure{QStringLiteral("1011"),
                       QStringLiteral("Lookup field '%1' not supported").arg(request.lookupField),
                       {},
                       200};
    return std::nullopt;
}

std::optional<Failure> MarketoLeads::unknownField(const QJsonArray& input) const
{
    for (const auto& record : input) {
        const QStringList names = record.toObject().keys();
        for (const QString& name : names) {
            if (m_marketo.column(name) < 0)
                return Failure{
                    QStringLiteral("1006"), QStringLiteral("Field '%1' not found").arg(name), {}, 200};
        }
    }
    return std::nullopt;
}

QList<int> MarketoLeads::rowsMeant(const SyncRequest& request, const QJsonArray& input) const
{
    const int column = m_marketo.column(request.lookupField);
    QList<int> rows;
    for (const auto& item : input)
        rows += m_marketo.lookup(column, item.toObject()[request.lookupField].toVariant().toString());
    return rows;
}

Reply MarketoLeads::sync(const MarketoCall& call)
{
    const QJsonObject json = QJsonDocument::fromJson(call.request.body).object();
    const QJsonArray input = json[u"input"].toArray();
    if (input.isEmpty())
        return marketoError(call.requestId, QStringLiteral("609"),
                            QStringLiteral("Invalid value specified for attribute 'input'"));
    if (input.size() > mostRecords)
        return marketoError(call.requestId, tooManyRecords());
    SyncRequest request;
    request.action = json[u"action"].toString(request.action);
    request.lookupField = json[u"lookupField"].toString(request.lookupField);
    request.strictReadOnly = m_settings.marketo.strictReadOnly;
    request.blindMs = m_settings.latencyMs;
    if (const auto unknown =
            m_settings.marketo.unknownFieldRefusesRequest ? unknownField(input) : std::nullopt)
        return marketoError(call.requestId, *unknown);
    if (const auto refused = lookupRefusal(request))
        return marketoError(call.requestId, *refused);
    if (m_marketo.isPoisoned() && m_marketo.anyPoisoned(rowsMeant(request, input)))
        return marketoError(call.requestId, systemError());
    const Origin origin = Origin::api(MarketoGate::user(), call.requestId);
    const QString partitionName = json[u"partitionName"].toString();
    request.partition = partitionId(partitionName);
    const bool creates =
        request.action == QLatin1String("createOnly") || request.action == QLatin1String("createOrUpdate");
    if (!partitionName.isEmpty() && (request.partition == 0 || !creates))
        return marketoError(call.requestId,
                            request.partition == 0 ? QStringLiteral("1008") : QStringLiteral("1003"),
                            QStringLiteral("Partition '%1' cannot be used here").arg(partitionName));
    QJsonArray results;
    bool committed = false;
    for (const auto& item : input) {
        const SyncResult result = m_marketo.syncPerson(request, item.toObject(), origin);
        committed = committed || result.id > 0;
        results.append(resultJson(result));
    }
    Reply reply = marketoSuccess(call.requestId, results);
    reply.committed = committed;
    return reply;
}

Reply MarketoLeads::remove(const MarketoCall& call)
{
    QList<qint64> ids;
    for (const QString& id : call.request.list(QStringLiteral("id")))
        ids.append(id.toLongLong());
    const QJsonArray input = QJsonDocument::fromJson(call.request.body).object()[u"input"].toArray();
    for (const auto& item : input)
        ids.append(item[u"id"].toVariant().toLongLong());
    if (ids.isEmpty())
        return marketoError(call.requestId, QStringLiteral("1003"), QStringLiteral("Lead ids not specified"));
    if (ids.size() > mostRecords)
        return marketoError(call.requestId, tooManyRecords());
    QJsonArray results;
    bool committed = false;
    for (const qint64 id : std::as_const(ids)) {
        const Result<void> removed = m_marketo.remove(id, Origin::api(MarketoGate::user(), call.requestId));
        committed = committed || removed.has_value();
        results.append(resultJson({id, removed ? QStringLiteral("deleted") : QStringLiteral("skipped"),
                                   removed ? QList<Failure>() : QList<Failure>{removed.error()}}));
    }
    Reply reply = marketoSuccess(call.requestId, results);
    reply.committed = committed;
    return reply;
}

Reply MarketoLeads::merge(const MarketoCall& call)
{
    constexpr int mostLosers = 25;
    if (call.method != "POST")
        return wrongMethod(call);
    QList<qint64> losers;
    for (const QString& id :
         call.request.list(QStringLiteral("leadId")) + call.request.list(QStringLiteral("leadIds")))
        losers.append(id.toLongLong());
    if (losers.size() > mostLosers)
        return marketoError(call.requestId, QStringLiteral("1080"),
                            QStringLiteral("Too many leads to merge"));
    const Result<void> merged =
        m_marketo.merge(call.path[1].toLongLong(), losers, Origin::api(MarketoGate::user(), call.requestId));
    if (!merged)
        return marketoError(call.requestId, merged.error());
    Reply reply = jsonReply(
        QJsonObject{{QStringLiteral("requestId"), call.requestId}, {QStringLiteral("success"), true}});
    reply.committed = true;
    return reply;
}

Reply MarketoLeads::push(const MarketoCall& call)
{
    if (call.method != "POST")
        return wrongMethod(call);
    const QJsonObject json = QJsonDocument::fromJson(call.request.body).object();
    if (json[u"programName"].toString().isEmpty())
        return missingParameter(call, QStringLiteral("programName"));
    return sync(call);
}

Reply MarketoLeads::submitForm(const MarketoCall& call)
{
    if (call.method != "POST")
        return wrongMethod(call);
    const QJsonObject json = QJsonDocument::fromJson(call.request.body).object();
    if (!json.contains(u"formId"))
        return missingParameter(call, QStringLiteral("formId"));
    const QJsonArray input = json[u"input"].toArray();
    if (input.isEmpty())
        return marketoError(call.requestId, QStringLiteral("609"),
                            QStringLiteral("Invalid value specified for attribute 'input'"));
    Origin origin = Origin::api(MarketoGate::user(), call.requestId);
    origin.source = QStringLiteral("Web form fillout");
    origin.reason = QStringLiteral("Form fill-out");
    QJsonArray results;
    bool committed = false;
    for (const auto& item : input) {
        const SyncResult result = m_marketo.syncPerson({}, item[u"leadFormFields"].toObject(), origin);
        committed = committed || result.id > 0;
        results.append(resultJson(result));
    }
    Reply reply = marketoSuccess(call.requestId, results);
    reply.committed = committed;
    return reply;
}

Reply MarketoLeads::memberships(const MarketoCall& call) const
{
    if (call.method != "GET")
        return wrongMethod(call);
    if (m_marketo.row(call.path[1].toLongLong()) < 0)
        return marketoError(call.requestId, QStringLiteral("1004"), QStringLiteral("Lead not found"));
    return jsonReply(QJsonObject{{QStringLiteral("requestId"), call.requestId},
                                 {QStringLiteral("result"), QJsonArray()},
                                 {QStringLiteral("success"), true},
                                 {QStringLiteral("moreResult"), false}});
}

Reply MarketoLeads::ofProgram(const MarketoCall& call) const
{
    return call.method == "GET" ? page(call, {}, {}) : wrongMethod(call);
}

Reply MarketoLeads::associate(const MarketoCall& call)
{
    if (call.method != "POST")
        return wrongMethod(call);
    const int row = m_marketo.row(call.path[1].toLongLong());
    if (row < 0)
        return marketoError(call.requestId, QStringLiteral("1004"), QStringLiteral("Lead not found"));
    const QString cookie = cookieOf(call.request.parameter(QStringLiteral("cookie")));
    if (cookie.isEmpty())
        return invalidCookie(call);
    m_marketo.people().setCell(row, m_marketo.column(QStringLiteral("cookies")), cookie);
    Reply reply = jsonReply(
        QJsonObject{{QStringLiteral("requestId"), call.requestId}, {QStringLiteral("success"), true}});
    reply.committed = true;
    return reply;
}

} // namespace lockstep::sandbox
