// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ControlApi an admin of either system would do, and what happens late.
#include "sandbox/control_api.h"
#include "sandbox/control_replies.h"
#include "sandbox/salesforce_values.h"

namespace lockstep::sandbox {

Reply done()
{
    return jsonReply(QJsonObject{{QStringLiteral("done"), true}});
}

Reply refused(const Failure& failure)
{
    return jsonReply(
        QJsonObject{{QStringLiteral("code"), failure.code}, {QStringLiteral("message"), failure.message}},
        failure.status == 404 ? 404 : 400);
}

Reply refused(const QString& message)
{
    return refused(Failure{QStringLiteral("INVALID_ARGUMENT"), message, {}, 400});
}

Reply unknown()
{
    return refused(Failure{QStringLiteral("NOT_FOUND"), QStringLiteral("no such thing"), {}, 404});
}

Reply answer(const Result<void>& result)
{
    return result ? done() : refused(result.error());
}

Reply ControlApi::duplicateRule(const Request& request, const QJsonObject& json)
{
    const QString object = json[u"object"].toString();
    const QString name = json[u"name"].toString();
    if (request.method == "DELETE")
        return m_world.salesforce.removeDuplicateRule(object, name) ? done() : unknown();
    const QString action = json[u"action"].toString();
    if (action != QLatin1String("block") && action != QLatin1String("alert"))
        return refused(QStringLiteral("action must be block or alert"));
    return answer(m_world.salesforce.addDuplicateRule(
        object, {name, json[u"fields"].toVariant().toStringList(), action == QLatin1String("block")}));
}

Reply ControlApi::lock(const Request& request, const QJsonObject& json)
{
    const QString id = json[u"id"].toString();
    if (fullId(id).isEmpty())
        return refused(QStringLiteral("id must be that of a record"));
    if (request.method == "DELETE")
        m_world.salesforce.unlock(id);
    else
        m_world.salesforce.lock(id, json[u"times"].toInt(1), json[u"approval"].toBool());
    return done();
}

Reply ControlApi::redirectUris(const Request& request, const QJsonObject& json)
{
    const QString uri = json[u"uri"].toString();
    if (request.method != "GET" && uri.isEmpty())
        return refused(QStringLiteral("uri must be given"));
    if (request.method == "POST")
        m_world.grants.addRedirectUri(uri);
    else if (request.method == "DELETE")
        m_world.grants.removeRedirectUri(uri);
    return jsonReply(QJsonObject{
        {QStringLiteral("redirectUris"), QJsonArray::fromStringList(m_world.grants.redirectUris())}});
}

Reply ControlApi::emptyBin(const QJsonObject& json)
{
    SalesforceOrg& org = m_world.salesforce;
    const SObject* object = org.object(json[u"object"].toString());
    if (!object)
        return unknown();
    int purged = 0;
    for (int row = 0; row < object->table.size(); ++row) {
        const Table::Row& record = object->table.row(row);
        if (record.deleted && !record.gone) {
            org.purge(object->name, QString(record.key));
            ++purged;
        }
    }
    return jsonReply(QJsonObject{{QStringLiteral("purged"), purged}});
}

Reply ControlApi::staticList(const QJsonObject& json)
{
    const Result<qint64> id = m_world.marketo.lists().create(
        json[u"name"].toString(), json[u"description"].toString(), 12, m_world.clock.seconds());
    if (!id)
        return refused(id.error());
    StaticList* list = m_world.marketo.lists().find(*id);
    const QJsonArray members = json[u"members"].toArray();
    for (const auto& member : members)
        list->members.insert(member.toVariant().toLongLong());
    return jsonReply(QJsonObject{{QStringLiteral("id"), *id}}, 201);
}

Reply ControlApi::smartList(const QJsonObject& json)
{
    const QString name = json[u"name"].toString();
    const QString field = json[u"field"].toString();
    MarketoLists& lists = m_world.marketo.lists();
    if (name.isEmpty() || lists.findSmart(name))
        return refused(QStringLiteral("name must be given, and be no other smart list's"));
    if (m_world.marketo.column(field) < 0)
        return refused(QStringLiteral("field must be one of a person"));
    const qint64 id = lists.createSmart(name, field, json[u"value"].toVariant().toString());
    return jsonReply(QJsonObject{{QStringLiteral("id"), id}}, 201);
}

Reply ControlApi::activity(const QJsonObject& json)
{
    const auto at = readMoment(json[u"at"].toString());
    if (json.contains(u"at") && !at)
        return refused(QStringLiteral("at must be an ISO 8601 time"));
    Activity activity;
    activity.type = json[u"type"].toInt();
    activity.personId = json[u"leadId"].toVariant().toLongLong();
    activity.at = at.value_or(0);
    activity.primaryId = json[u"primaryAttributeValueId"].toInteger();
    activity.name = json[u"primaryAttributeValue"].toString();
    activity.attributes = json[u"attributes"].toObject();
    if (activity.type <= 0 || m_world.marketo.row(activity.personId) < 0)
        return refused(QStringLiteral("type and leadId of a person must be given"));
    m_world.marketo.log(activity, Origin::marketer());
    return jsonReply(QJsonObject{{QStringLiteral("id"), m_world.marketo.activities().back().guid()}}, 201);
}

Reply ControlApi::late(const Request& request, const QJsonObject& json, int seconds)
{
    LateWrite write;
    write.method = request.method;
    write.object = request.parts[1];
    write.id = request.parts.value(2);
    write.values = json;
    write.begunAt = m_world.clock.seconds();
    write.visibleAt = write.begunAt + seconds;
    if (request.method == "GET" || (request.method == "POST") != write.id.isEmpty())
        return refused(QStringLiteral("only a create, an update or a delete can be committed late"));
    // Until then the transaction holds the record.
    if (!write.id.isEmpty())
        m_world.salesforce.lock(write.id, 0, false);
    m_late.push_back(write);
    return jsonReply(QJsonObject{{QStringLiteral("pending"), int(m_late.size())}}, 202);
}

void ControlApi::settle(bool all)
{
    const qint64 now = m_world.clock.seconds();
    std::vector<LateWrite> due;
    std::erase_if(m_late, [&](const LateWrite& write) {
        const bool isDue = all || write.visibleAt <= now;
        if (isDue)
            due.push_back(write);
        return isDue;
    });
    SalesforceOrg& org = m_world.salesforce;
    for (const LateWrite& write : due) {
        QJsonObject values = write.values;
        // The stamp was taken when the transaction began.
        values.insert(QStringLiteral("SystemModstamp"),
                      QDateTime::fromSecsSinceEpoch(write.begunAt, Qt::UTC).toString(Qt::ISODate));
        if (!write.id.isEmpty())
            org.unlock(write.id);
        if (write.method == "POST")
            (void)org.create(write.object, values, org.rep());
        else if (write.method == "PATCH")
            (void)org.update(write.object, write.id, values, org.rep());
        else
            (void)org.remove(write.object, write.id, org.rep());
    }
}

} // namespace lockstep::sandbox
