// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/marketo_objects.h"

#include "sandbox/json_writer.h"

#include <QJsonDocument>
#include <QSet>
#include <algorithm>

namespace lockstep::sandbox {
namespace {

constexpr int mostRecords = 300;

struct Kind
{
    QString dedupeField;
    QStringList fields; // writable ones
};

const Kind& kindOf(const QString& resource)
{
    static const Kind company{QStringLiteral("externalCompanyId"),
                              {QStringLiteral("externalCompanyId"), QStringLiteral("company"),
                               QStringLiteral("website"), QStringLiteral("industry"),
                               QStringLiteral("annualRevenue"), QStringLiteral("numberOfEmployees"),
                               QStringLiteral("billingCity"), QStringLiteral("billingCountry"),
                               QStringLiteral("mainPhone"), QStringLiteral("externalSalesPersonId")}};
    static const Kind salesPerson{QStringLiteral("externalSalesPersonId"),
                                  {QStringLiteral("externalSalesPersonId"), QStringLiteral("email"),
                                   QStringLiteral("firstName"), QStringLiteral("lastName"),
                                   QStringLiteral("title"), QStringLiteral("phone")}};
    return resource == QLatin1String("companies") ? company : salesPerson;
}

QJsonObject skipped(int seq, const char* code, const QString& message)
{
    const QJsonObject reason{{QStringLiteral("code"), QLatin1String(code)},
                             {QStringLiteral("message"), message}};
    return {{QStringLiteral("seq"), seq},
            {QStringLiteral("status"), QStringLiteral("skipped")},
            {QStringLiteral("reasons"), QJsonArray{reason}}};
}

Reply describe(const MarketoCall& call, const Kind& kind)
{
    QJsonArray fields;
    for (const QString& name : kind.fields)
        fields.append(QJsonObject{{QStringLiteral("name"), name},
                                  {QStringLiteral("displayName"), name},
                                  {QStringLiteral("dataType"), QStringLiteral("string")},
                                  {QStringLiteral("length"), 255},
                                  {QStringLiteral("updateable"), name != kind.dedupeField}});
    const QString name = call.path[0] == QLatin1String("companies") ? QStringLiteral("Company")
                                                                    : QStringLiteral("SalesPerson");
    return marketoSuccess(
        call.requestId,
        {QJsonObject{{QStringLiteral("name"), name},
                     {QStringLiteral("idField"), QStringLiteral("id")},
                     {QStringLiteral("dedupeFields"), QJsonArray{kind.dedupeField}},
                     {QStringLiteral("searchableFields"),
                      QJsonArray{QJsonArray{kind.dedupeField}, QJsonArray{QStringLiteral("id")}}},
                     {QStringLiteral("fields"), fields}}});
}

Reply find(MarketoObjects& objects, const MarketoCall& call, const Kind& kind)
{
    const QString by = call.request.parameter(QStringLiteral("filterType"));
    const QStringList values = call.request.list(QStringLiteral("filterValues"));
    if (by.isEmpty() || values.isEmpty())
        return missingParameter(call,
                                by.isEmpty() ? QStringLiteral("filterType") : QStringLiteral("filterValues"));
    if (by != kind.dedupeField && by != QLatin1String("id") && !kind.fields.contains(by))
        return marketoError(call.requestId, QStringLiteral("1003"),
                            QStringLiteral("Invalid filterType '%1'").arg(by));
    QStringList wanted = call.request.list(QStringLiteral("fields"));
    if (wanted.isEmpty())
        wanted = {QStringLiteral("id"), kind.dedupeField, QStringLiteral("createdAt"),
                  QStringLiteral("updatedAt")};
    QJsonArray result;
    for (const auto& [key, record] : objects[call.path[0]]) {
        if (!values.contains(record[by].toVariant().toString()))
            continue;
        QJsonObject json{{QStringLiteral("seq"), result.size()}};
        for (const QString& name : std::as_const(wanted))
            json.insert(name, record[name].isUndefined() ? QJsonValue(QJsonValue::Null) : record[name]);
        result.append(json);
    }
    return marketoSuccess(call.requestId, result);
}

using Records = std::map<QString, QJsonObject>;

// How a call names its records and what it may do with them.
struct Manner
{
    const Kind& kind;
    bool byId = false; // by Marketo's id instead of the dedupe field
    QString action;

    [[nodiscard]] QString namedBy() const { return byId ? QStringLiteral("id") : kind.dedupeField; }
};

Records::iterator named(Records& records, const Manner& manner, const QJsonObject& values)
{
    if (!manner.byId)
        return records.find(values[manner.kind.dedupeField].toVariant().toString());
    const qint64 id = values[u"id"].toVariant().toLongLong();
    return std::find_if(records.begin(), records.end(),
                        [id](const auto& one) { return one.second[u"id"].toInteger() == id; });
}

QJsonObject syncOne(MarketoObjects& objects, const QString& resource, const Manner& manner, int seq,
                    const QJsonObject& values, const QString& now)
{
    const Kind& kind = manner.kind;
    const QString namedBy = manner.namedBy();
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (!kind.fields.contains(it.key()) && it.key() != namedBy)
            return skipped(seq, "1006", QStringLiteral("Field '%1' not found").arg(it.key()));
    }
    if (values[namedBy].toVariant().toString().isEmpty())
        return skipped(seq, "1002", QStringLiteral("Missing value for required parameter '%1'").arg(namedBy));
    Records& records = objects[resource];
    const auto known = named(records, manner, values);
    const bool created = known == records.end();
    // An id is given by Marketo: there is nothing to create by one.
    if (created && (manner.byId || manner.action == QLatin1String("updateOnly")))
        return skipped(seq, "1013", QStringLiteral("Object not found"));
    if (!created && manner.action == QLatin1String("createOnly"))
        return skipped(seq, "1017", QStringLiteral("Object already exists"));
    QJsonObject& record = created ? records[values[kind.dedupeField].toVariant().toString()] : known->second;
    if (created) {
        record.insert(QStringLiteral("id"), ++objects.lastId);
        record.insert(QStringLiteral("createdAt"), now);
    }
    record.insert(QStringLiteral("updatedAt"), now);
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (created || it.key() != namedBy)
            record.insert(it.key(), it.value());
    }
    return {{QStringLiteral("seq"), seq},
            {QStringLiteral("status"), created ? QStringLiteral("created") : QStringLiteral("updated")},
            {QStringLiteral("id"), record[u"id"]}};
}

QJsonObject deleteOne(MarketoObjects& objects, const QString& resource, const Manner& manner, int seq,
                      const QJsonObject& values)
{
    Records& records = objects[resource];
    const auto known = named(records, manner, values);
    if (known == records.end())
        return skipped(seq, "1013", QStringLiteral("Object not found"));
    const QJsonValue id = known->second[u"id"];
    records.erase(known);
    return {{QStringLiteral("seq"), seq},
            {QStringLiteral("status"), QStringLiteral("deleted")},
            {QStringLiteral("id"), id}};
}

Reply write(World& world, const MarketoCall& call, const Kind& kind, bool deletes)
{
    const QJsonObject body = QJsonDocument::fromJson(call.request.body).object();
    const QJsonArray input = body[u"input"].toArray();
    if (input.isEmpty())
        return marketoError(call.requestId, QStringLiteral("609"),
                            QStringLiteral("Invalid value specified for attribute 'input'"));
    if (input.size() > mostRecords)
        return marketoError(call.requestId, QStringLiteral("1003"),
                            QStringLiteral("Too many records: at most 300 are allowed in a request"));
    const QString namedBy = body[deletes ? u"deleteBy" : u"dedupeBy"].toString();
    const Manner manner{kind, namedBy == QLatin1String("idField"),
                        body[u"action"].toString(QStringLiteral("createOrUpdate"))};
    const QString now = QString::fromLatin1(isoSeconds(world.clock.seconds()) + 'Z');
    QJsonArray results;
    QSet<QString> seen;
    int seq = 0;
    for (const auto& item : input) {
        const QJsonObject values = item.toObject();
        const QString name = values[manner.namedBy()].toVariant().toString();
        if (!deletes && !name.isEmpty() && seen.contains(name))
            results.append(skipped(seq, "1036", QStringLiteral("Duplicate object found in input")));
        else
            results.append(deletes ? deleteOne(world.marketoObjects, call.path[0], manner, seq, values)
                                   : syncOne(world.marketoObjects, call.path[0], manner, seq, values, now));
        seen.insert(name);
        ++seq;
    }
    Reply reply = marketoSuccess(call.requestId, results);
    reply.committed = true;
    return reply;
}

} // namespace

Reply serveObjects(World& world, const MarketoCall& call)
{
    if (world.settings.marketo.nativeSync)
        return marketoError(call.requestId, QStringLiteral("1018"), QStringLiteral("CRM Enabled"));
    const Kind& kind = kindOf(call.path[0]);
    const QString what = call.path.value(1);
    if (what == QLatin1String("describe"))
        return call.method == "GET" ? describe(call, kind) : wrongMethod(call);
    if (what.isEmpty() && call.method == "GET")
        return find(world.marketoObjects, call, kind);
    if (!what.isEmpty() && what != QLatin1String("delete"))
        return noSuchResource(call);
    return call.method == "POST" ? write(world, call, kind, !what.isEmpty()) : wrongMethod(call);
}

} // namespace lockstep::sandbox
