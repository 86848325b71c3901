// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/marketo_custom_activities.h"

#include "sandbox/salesforce_values.h"

#include <QJsonDocument>
#include <algorithm>

namespace lockstep::sandbox {
namespace {

constexpr int firstId = 100'001;
constexpr int mostTypes = 10;
constexpr int mostAttributes = 20;
constexpr int mostRecords = 300;
constexpr qsizetype largestAttributes = 65'536;

QJsonObject typeJson(const CustomType& type)
{
    return {{QStringLiteral("id"), type.id},
            {QStringLiteral("apiName"), type.apiName},
            {QStringLiteral("name"), type.name},
            {QStringLiteral("description"), type.description},
            {QStringLiteral("triggerName"), type.triggerName},
            {QStringLiteral("filterName"), type.filterName},
            {QStringLiteral("status"), type.status},
            {QStringLiteral("primaryAttribute"),
             QJsonObject{{QStringLiteral("apiName"), type.primaryApiName},
                         {QStringLiteral("name"), type.primaryName},
                         {QStringLiteral("dataType"), QStringLiteral("string")}}}};
}

QJsonObject versionJson(const CustomType& type, bool draft)
{
    QJsonObject json = typeJson(type);
    json.insert(QStringLiteral("attributes"), draft ? type.draft : type.attributes);
    return json;
}

QJsonObject body(const MarketoCall& call)
{
    return QJsonDocument::fromJson(call.request.body).object();
}

// Custom activities name their reasons "errors".
QJsonObject skipped(const char* code, const QString& message)
{
    const QJsonObject error{{QStringLiteral("code"), QLatin1String(code)},
                            {QStringLiteral("message"), message}};
    return {{QStringLiteral("status"), QStringLiteral("skipped")},
            {QStringLiteral("errors"), QJsonArray{error}}};
}

} // namespace

MarketoCustomActivities::MarketoCustomActivities(World& world)
    : m_world(world)
{ }

Reply MarketoCustomActivities::serve(const MarketoCall& call)
{
    const QString what = call.path.value(2);
    if (what.isEmpty())
        return call.method == "POST" ? add(call) : wrongMethod(call);
    if (what == QLatin1String("types"))
        return call.method == "GET" ? types(call) : wrongMethod(call);
    if (what == QLatin1String("type") && call.path.size() == 3)
        return call.method == "POST" ? createType(call) : wrongMethod(call);
    if (what != QLatin1String("type"))
        return noSuchResource(call);
    auto& all = m_world.customTypes;
    const auto type = std::find_if(all.begin(), all.end(),
                                   [&call](const CustomType& one) { return one.apiName == call.path[3]; });
    if (type == all.end())
        return marketoError(call.requestId, QStringLiteral("1013"),
                            QStringLiteral("Custom activity type '%1' not found").arg(call.path[3]));
    return oneType(call, *type);
}

Reply MarketoCustomActivities::add(const MarketoCall& call)
{
    const QJsonArray input = body(call)[u"input"].toArray();
    if (input.isEmpty())
        return marketoError(call.requestId, QStringLiteral("609"),
                            QStringLiteral("Invalid value specified for attribute 'input'"));
    if (input.size() > mostRecords)
        return marketoError(call.requestId, QStringLiteral("1003"),
                            QStringLiteral("Too many records: at most 300 are allowed in a request"));
    QJsonArray results;
    for (const auto& item : input)
        results.append(addOne(call, item.toObject()));
    Reply reply = marketoSuccess(call.requestId, results);
    reply.committed = true;
    return reply;
}

QJsonObject MarketoCustomActivities::addOne(const MarketoCall& call, const QJsonObject& item)
{
    const auto& all = m_world.customTypes;
    const auto type = std::find_if(all.begin(), all.end(), [&item](const CustomType& one) {
        return one.isApproved() && one.id == item[u"activityTypeId"].toInt();
    });
    if (type == all.end())
        return skipped("1003", QStringLiteral("Invalid value for field 'activityTypeId'"));
    const qint64 person = item[u"leadId"].toVariant().toLongLong();
    if (m_world.marketo.row(person) < 0)
        return skipped("1004", QStringLiteral("Lead not found"));
    const auto at = readMoment(item[u"activityDate"].toString());
    if (!at)
        return skipped("1003", QStringLiteral("Invalid value for field 'activityDate'"));
    const QJsonArray attributes = item[u"attributes"].toArray();
    if (QJsonDocument(attributes).toJson(QJsonDocument::Compact).size() > largestAttributes)
        return skipped("1049", QStringLiteral("The attributes are larger than 65536 bytes"));
    Activity activity;
    activity.type = type->id;
    activity.personId = person;
    activity.at = *at;
    activity.name = item[u"primaryAttributeValue"].toVariant().toString();
    for (const auto& sent : attributes) {
        const QString wanted = sent[u"apiName"].toString(sent[u"name"].toString());
        const auto known = std::find_if(
            type->attributes.begin(), type->attributes.end(), [&wanted](const QJsonValue& attribute) {
                return attribute[u"apiName"].toString() == wanted || attribute[u"name"].toString() == wanted;
            });
        if (known == type->attributes.end())
            return skipped("1006", QStringLiteral("Field '%1' not found").arg(wanted));
        activity.attributes.insert((*known)[u"name"].toString(), sent[u"value"]);
    }
    m_world.marketo.log(activity, Origin::api(MarketoGate::user(), call.requestId));
    const qint64 guid = m_world.marketo.activities().back().guid();
    return {{QStringLiteral("id"), guid},
            {QStringLiteral("marketoGUID"), QString::number(guid)},
            {QStringLiteral("status"), QStringLiteral("added")}};
}

Reply MarketoCustomActivities::types(const MarketoCall& call) const
{
    QJsonArray result;
    for (const CustomType& type : m_world.customTypes)
        result.append(typeJson(type));
    return marketoSuccess(call.requestId, result);
}

Reply MarketoCustomActivities::createType(const MarketoCall& call)
{
    const QJsonObject json = body(call);
    auto& all = m_world.customTypes;
    if (int(all.size()) >= mostTypes)
        return marketoError(call.requestId, QStringLiteral("1027"),
                            QStringLiteral("Maximum number of custom activity types reached"));
    CustomType type;
    type.id = all.empty() ? firstId : all.back().id + 1;
    type.apiName = json[u"apiName"].toString();
    type.name = json[u"name"].toString();
    type.description = json[u"description"].toString();
    type.triggerName = json[u"triggerName"].toString(type.name);
    type.filterName = json[u"filterName"].toString(type.name);
    type.status = QStringLiteral("draft");
    type.primaryApiName = json[u"primaryAttribute"][u"apiName"].toString();
    type.primaryName = json[u"primaryAttribute"][u"name"].toString();
    if (type.apiName.isEmpty() || type.name.isEmpty() || type.primaryApiName.isEmpty())
        return marketoError(call.requestId, QStringLiteral("1002"),
                            QStringLiteral("Missing value for required parameter 'apiName'"));
    if (!std::all_of(type.apiName.cbegin(), type.apiName.cend(),
                     [](QChar c) { return c.isLetterOrNumber(); }))
        return marketoError(call.requestId, QStringLiteral("1003"),
                            QStringLiteral("Invalid value for field 'apiName'"));
    const bool taken = std::any_of(all.begin(), all.end(), [&type](const CustomType& one) {
        return one.apiName == type.apiName || one.name == type.name;
    });
    if (taken)
        return marketoError(call.requestId, QStringLiteral("1017"),
                            QStringLiteral("Custom activity type '%1' already exists").arg(type.apiName));
    all.push_back(type);
    return marketoSuccess(call.requestId, {versionJson(type, true)});
}

Reply MarketoCustomActivities::oneType(const MarketoCall& call, CustomType& type)
{
    const QString what = call.path.value(4);
    // A type that has never been approved has its draft only.
    const bool draft =
        !type.isApproved() || call.request.parameter(QStringLiteral("draft")) == QLatin1String("true");
    if (what == QLatin1String("describe"))
        return call.method == "GET" ? marketoSuccess(call.requestId, {versionJson(type, draft)})
                                    : wrongMethod(call);
    if (call.method != "POST")
        return wrongMethod(call);
    if (what == QLatin1String("attributes"))
        return changeAttributes(call, type);
    if (what == QLatin1String("approve")) {
        type.status = QStringLiteral("approved");
        type.attributes = type.draft;
    } else if (what == QLatin1String("discardDraft") && type.isApproved()) {
        type.status = QStringLiteral("approved");
        type.draft = type.attributes;
    } else if (what == QLatin1String("delete")) {
        const QJsonObject json = versionJson(type, true);
        std::erase_if(m_world.customTypes, [&type](const CustomType& one) { return one.id == type.id; });
        return marketoSuccess(call.requestId, {json});
    } else if (what.isEmpty()) {
        const QJsonObject json = body(call);
        type.name = json[u"name"].toString(type.name);
        type.description = json[u"description"].toString(type.description);
        type.triggerName = json[u"triggerName"].toString(type.triggerName);
        type.filterName = json[u"filterName"].toString(type.filterName);
    } else
        return noSuchResource(call);
    return marketoSuccess(call.requestId, {versionJson(type, true)});
}

Reply MarketoCustomActivities::changeAttributes(const MarketoCall& call, CustomType& type)
{
    const QString what = call.path.value(5);
    const QJsonArray sent = body(call)[u"attributes"].toArray();
    QJsonArray kept;
    for (const auto& known : std::as_const(type.draft)) {
        const auto same = std::find_if(sent.begin(), sent.end(), [&known](const QJsonValue& attribute) {
            return attribute[u"apiName"] == known[u"apiName"];
        });
        if (same == sent.end() || what == QLatin1String("create"))
            kept.append(known);
        else if (what == QLatin1String("update"))
            kept.append(*same);
    }
    if (what == QLatin1String("create")) {
        for (const auto& attribute : sent)
            kept.append(attribute);
    } else if (what != QLatin1String("update") && what != QLatin1String("delete"))
        return noSuchResource(call);
    if (kept.size() > mostAttributes)
        return marketoError(call.requestId, QStringLiteral("1028"),
                            QStringLiteral("Maximum number of attributes reached"));
    type.draft = kept;
    if (type.isApproved())
        type.status = QStringLiteral("approved with draft");
    return marketoSuccess(call.requestId, {versionJson(type, true)});
}

} // namespace lockstep::sandbox
