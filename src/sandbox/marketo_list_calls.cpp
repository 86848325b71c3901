// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/marketo_list_calls.h"

#include "sandbox/json_writer.h"
#include "sandbox/marketo_leads.h"

#include <QJsonDocument>
#include <algorithm>

namespace lockstep::sandbox {
namespace {

constexpr int largestPage = 300;

QString moment(qint64 seconds)
{
    return QString::fromLatin1(isoSeconds(seconds) + 'Z');
}

QString workspace()
{
    return QStringLiteral("Default");
}

QJsonObject listJson(const StaticList& list)
{
    QJsonObject json{{QStringLiteral("id"), list.id},
                     {QStringLiteral("name"), list.name},
                     {QStringLiteral("workspaceId"), 1},
                     {QStringLiteral("workspaceName"), workspace()},
                     {QStringLiteral("createdAt"), moment(list.createdAt)},
                     {QStringLiteral("updatedAt"), moment(list.updatedAt)}};
    if (!list.description.isEmpty())
        json.insert(QStringLiteral("description"), list.description);
    return json;
}

QJsonObject assetJson(const StaticList& list)
{
    return {{QStringLiteral("id"), list.id},
            {QStringLiteral("name"), list.name},
            {QStringLiteral("description"), list.description},
            {QStringLiteral("createdAt"), QString(moment(list.createdAt) + QStringLiteral("+0000"))},
            {QStringLiteral("updatedAt"), QString(moment(list.updatedAt) + QStringLiteral("+0000"))},
            {QStringLiteral("folder"),
             QJsonObject{{QStringLiteral("id"), list.folder},
                         {QStringLiteral("type"), QStringLiteral("Folder")}}},
            {QStringLiteral("computedUrl"), QStringLiteral("https://app.example.com/#ST%1A1").arg(list.id)},
            {QStringLiteral("workspace"), workspace()}};
}

int batchOf(const MarketoCall& call)
{
    const int asked = call.request.parameter(QStringLiteral("batchSize")).toInt();
    return asked > 0 ? std::min(asked, largestPage) : largestPage;
}

Failure noSuchList(const QString& id)
{
    return {QStringLiteral("1013"), QStringLiteral("Static list with id %1 not found").arg(id), {}, 200};
}

// Of the query, a form, or {"input":[{"id":1}]}.
QList<qint64> idsOf(const MarketoCall& call)
{
    QList<qint64> ids;
    for (const QString& id : call.request.list(QStringLiteral("id")))
        ids.append(id.toLongLong());
    const QJsonArray input = QJsonDocument::fromJson(call.request.body).object()[u"input"].toArray();
    for (const auto& item : input)
        ids.append(item[u"id"].toVariant().toLongLong());
    return ids;
}

// {"id":12,"type":"Folder"}, or the id alone; 0 if there is neither.
qint64 folderOf(const MarketoCall& call)
{
    const QByteArray text = call.request.parameter(QStringLiteral("folder")).toUtf8();
    const QJsonDocument json = QJsonDocument::fromJson(text);
    return json.isObject() ? json[u"id"].toVariant().toLongLong() : text.toLongLong();
}

QJsonObject skipped(qint64 id, const char* code, const char* message)
{
    const QJsonObject reason{{QStringLiteral("code"), QLatin1String(code)},
                             {QStringLiteral("message"), QLatin1String(message)}};
    return {{QStringLiteral("id"), id},
            {QStringLiteral("status"), QStringLiteral("skipped")},
            {QStringLiteral("reasons"), QJsonArray{reason}}};
}

QJsonObject status(qint64 id, const char* word)
{
    return {{QStringLiteral("id"), id}, {QStringLiteral("status"), QLatin1String(word)}};
}

} // namespace

MarketoListCalls::MarketoListCalls(World& world)
    : m_world(world)
{ }

Reply MarketoListCalls::serve(const MarketoCall& call)
{
    if (call.path.size() == 1)
        return call.method == "GET" ? find(call) : wrongMethod(call);
    StaticList* list = m_world.marketo.lists().find(call.path[1].toLongLong());
    if (!list)
        return marketoError(call.requestId, noSuchList(call.path[1]));
    if (call.path.size() == 2)
        return call.method == "GET" ? marketoSuccess(call.requestId, {listJson(*list)}) : wrongMethod(call);
    if (call.path[2] != QLatin1String("leads"))
        return noSuchResource(call);
    if (call.path.size() == 4 && call.path[3] != QLatin1String("ismember"))
        return noSuchResource(call);
    if (call.method == "GET")
        return call.path.size() == 4 ? isMember(call, *list) : members(call, *list);
    const bool changes = call.path.size() == 3 && (call.method == "POST" || call.method == "DELETE");
    return changes ? changeMembers(call, *list) : wrongMethod(call);
}

Reply MarketoListCalls::find(const MarketoCall& call) const
{
    const QStringList ids = call.request.list(QStringLiteral("id"));
    const QStringList names = call.request.list(QStringLiteral("name"));
    const QStringList programs = call.request.list(QStringLiteral("programName"));
    const QStringList workspaces = call.request.list(QStringLiteral("workspaceName"));
    QJsonArray found;
    for (const auto& [id, list] : m_world.marketo.lists().all()) {
        // Ours belong to no program.
        const bool isPlaced =
            programs.isEmpty() && (workspaces.isEmpty() || workspaces.contains(workspace()));
        if (isPlaced && (ids.isEmpty() || ids.contains(QString::number(id)))
            && (names.isEmpty() || names.contains(list.name)))
            found.append(listJson(list));
    }
    return marketoPage(call, found);
}

Reply MarketoListCalls::members(const MarketoCall& call, const StaticList& list) const
{
    // The token is the last person shown, so that joining and leaving moves no page.
    const qint64 after = call.request.parameter(QStringLiteral("nextPageToken")).toLongLong();
    const int batch = batchOf(call);
    QList<int> rows;
    auto member = list.members.upper_bound(after);
    for (; member != list.members.end() && rows.size() < batch; ++member)
        rows.append(m_world.marketo.row(*member));
    const QString token = member == list.members.end() ? QString() : QString::number(*std::prev(member));
    return MarketoLeads(m_world).page(call, rows, token);
}

Reply MarketoListCalls::changeMembers(const MarketoCall& call, StaticList& list)
{
    const QList<qint64> ids = idsOf(call);
    if (ids.isEmpty())
        return marketoError(call.requestId, QStringLiteral("1003"), QStringLiteral("Lead ids not specified"));
    if (ids.size() > largestPage)
        return marketoError(call.requestId, QStringLiteral("1003"),
                            QStringLiteral("Too many records: at most 300 are allowed in a request"));
    const bool adds = call.method == "POST";
    const Origin origin = Origin::api(MarketoGate::user(), call.requestId);
    QJsonArray result;
    bool committed = false;
    for (const qint64 id : ids) {
        if (m_world.marketo.row(id) < 0) {
            result.append(skipped(id, "1004", "Lead not found"));
            continue;
        }
        const bool changes = adds ? list.members.insert(id).second : list.members.erase(id) > 0;
        if (!adds && !changes)
            result.append(skipped(id, "1015", "Lead not in list"));
        else
            result.append(status(id, adds ? "added" : "removed"));
        if (!changes)
            continue;
        committed = true;
        Activity activity;
        activity.type = adds ? 24 : 25;
        activity.personId = id;
        activity.primaryId = list.id;
        activity.name = list.name;
        m_world.marketo.log(activity, origin);
    }
    Reply reply = marketoSuccess(call.requestId, result);
    reply.committed = committed;
    return reply;
}

Reply MarketoListCalls::isMember(const MarketoCall& call, const StaticList& list) const
{
    const QList<qint64> ids = idsOf(call);
    if (ids.isEmpty())
        return marketoError(call.requestId, QStringLiteral("1003"), QStringLiteral("Lead ids not specified"));
    QJsonArray result;
    for (const qint64 id : ids) {
        if (m_world.marketo.row(id) < 0)
            result.append(skipped(id, "1004", "Lead not found"));
        else
            result.append(status(id, list.members.count(id) > 0 ? "memberof" : "notmemberof"));
    }
    return marketoSuccess(call.requestId, result);
}

Reply MarketoListCalls::membershipOf(const MarketoCall& call)
{
    if (call.method != "GET")
        return wrongMethod(call);
    const qint64 person = call.path[1].toLongLong();
    if (m_world.marketo.row(person) < 0)
        return marketoError(call.requestId, QStringLiteral("1004"), QStringLiteral("Lead not found"));
    QJsonArray result;
    for (const auto& [id, list] : m_world.marketo.lists().all()) {
        if (list.members.count(person) > 0)
            result.append(QJsonObject{{QStringLiteral("listId"), id},
                                      {QStringLiteral("createdAt"), moment(list.createdAt)},
                                      {QStringLiteral("updatedAt"), moment(list.updatedAt)}});
    }
    return jsonReply(QJsonObject{{QStringLiteral("requestId"), call.requestId},
                                 {QStringLiteral("result"), result},
                                 {QStringLiteral("success"), true},
                                 {QStringLiteral("moreResult"), false}});
}

Reply MarketoListCalls::assets(const MarketoCall& call)
{
    MarketoLists& lists = m_world.marketo.lists();
    if (call.path.constFirst() == QLatin1String("staticLists")) {
        if (call.request.method == "POST")
            return createAsset(call);
        const bool placed = !call.request.parameter(QStringLiteral("folder")).isEmpty();
        const qint64 folder = folderOf(call);
        QJsonArray found;
        for (const auto& [id, list] : lists.all()) {
            if (!placed || list.folder == folder)
                found.append(assetJson(list));
        }
        return assetPage(call, found);
    }
    if (call.path.value(1) == QLatin1String("byName")) {
        const StaticList* list =
            static_cast<const MarketoLists&>(lists).find(call.request.parameter(QStringLiteral("name")));
        return assetSuccess(call.requestId, list ? QJsonArray{assetJson(*list)} : QJsonArray());
    }
    StaticList* list = lists.find(call.path.value(1).toLongLong());
    return list ? oneAsset(call, *list)
                : marketoError(call.requestId, QStringLiteral("702"),
                               QStringLiteral("Static List not found or it has been deleted"));
}

Reply MarketoListCalls::createAsset(const MarketoCall& call)
{
    // Parameters may also come in the query, without a body.
    if (!call.request.body.isEmpty() && !call.request.isForm())
        return marketoError(call.requestId, QStringLiteral("612"), QStringLiteral("Invalid Content Type"));
    const qint64 folder = folderOf(call);
    if (folder <= 0)
        return marketoError(call.requestId, QStringLiteral("701"), QStringLiteral("folder cannot be blank"));
    const Result<qint64> id = m_world.marketo.lists().create(
        call.request.parameter(QStringLiteral("name")), call.request.parameter(QStringLiteral("description")),
        folder, m_world.clock.seconds());
    if (!id)
        return marketoError(call.requestId, id.error());
    Reply reply = assetSuccess(call.requestId, {assetJson(*m_world.marketo.lists().find(*id))});
    reply.committed = true;
    return reply;
}

Reply MarketoListCalls::oneAsset(const MarketoCall& call, StaticList& list)
{
    if (call.request.method == "GET")
        return assetSuccess(call.requestId, {assetJson(list)});
    const qint64 id = list.id;
    Reply reply;
    if (call.path.value(2) == QLatin1String("delete")) {
        m_world.marketo.lists().remove(id);
        reply = assetSuccess(call.requestId, {QJsonObject{{QStringLiteral("id"), id}}});
    } else {
        if (call.request.hasParameter(QStringLiteral("name")))
            list.name = call.request.parameter(QStringLiteral("name"));
        if (call.request.hasParameter(QStringLiteral("description")))
            list.description = call.request.parameter(QStringLiteral("description"));
        list.updatedAt = m_world.clock.seconds();
        reply = assetSuccess(call.requestId, {assetJson(list)});
    }
    reply.committed = true;
    return reply;
}

} // namespace lockstep::sandbox
