// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the state file that keeps Marketo.
#include "sandbox/state_rows.h"

namespace lockstep::sandbox {
namespace {

bool isDecimal(const MField* field)
{
    return field && field->isNumber() && !field->isWhole();
}

QJsonObject saveActivity(const Activity& activity)
{
    QJsonArray merged;
    for (const qint64 id : activity.merged)
        merged.append(id);
    return {{QStringLiteral("n"), activity.number},
            {QStringLiteral("at"), activity.at},
            {QStringLiteral("type"), activity.type},
            {QStringLiteral("person"), activity.personId},
            {QStringLiteral("field"), activity.fieldId},
            {QStringLiteral("name"), activity.name},
            {QStringLiteral("primary"), activity.primaryId},
            {QStringLiteral("attributes"), activity.attributes},
            {QStringLiteral("old"), toJson(activity.oldValue)},
            {QStringLiteral("new"), toJson(activity.newValue)},
            {QStringLiteral("merged"), merged},
            {QStringLiteral("source"), activity.source},
            {QStringLiteral("reason"), activity.reason},
            {QStringLiteral("user"), activity.user},
            {QStringLiteral("request"), activity.requestId}};
}

Activity loadActivity(const MarketoInstance& marketo, const QJsonObject& saved)
{
    Activity activity;
    activity.number = saved[u"n"].toInteger();
    activity.at = saved[u"at"].toInteger();
    activity.type = saved[u"type"].toInt();
    activity.personId = saved[u"person"].toInteger();
    activity.fieldId = saved[u"field"].toInt();
    activity.name = saved[u"name"].toString();
    activity.primaryId = saved[u"primary"].toInteger();
    activity.attributes = saved[u"attributes"].toObject();
    const bool decimal = isDecimal(marketo.fieldById(activity.fieldId));
    activity.oldValue = valueFromJson(saved[u"old"], decimal);
    activity.newValue = valueFromJson(saved[u"new"], decimal);
    const QJsonArray merged = saved[u"merged"].toArray();
    for (const auto& id : merged)
        activity.merged.append(id.toInteger());
    activity.source = saved[u"source"].toString();
    activity.reason = saved[u"reason"].toString();
    activity.user = saved[u"user"].toString();
    activity.requestId = saved[u"request"].toString();
    return activity;
}

QJsonObject saveField(const MField& field)
{
    return {{QStringLiteral("id"), field.id},
            {QStringLiteral("displayName"), field.displayName},
            {QStringLiteral("name"), field.name},
            {QStringLiteral("dataType"), field.dataType},
            {QStringLiteral("length"), field.length},
            {QStringLiteral("hidden"), field.hidden},
            {QStringLiteral("description"), field.description}};
}

MField loadField(const QJsonObject& saved)
{
    MField field;
    field.id = saved[u"id"].toInt();
    field.displayName = saved[u"displayName"].toString();
    field.name = saved[u"name"].toString();
    field.dataType = saved[u"dataType"].toString();
    field.length = saved[u"length"].toInt();
    field.hidden = saved[u"hidden"].toBool();
    field.description = saved[u"description"].toString();
    field.custom = true;
    field.apiCreated = true;
    return field;
}

QJsonArray saveTypes(const CustomTypes& types)
{
    QJsonArray list;
    for (const CustomType& type : types)
        list.append(QJsonArray{type.id, type.apiName, type.name, type.description, type.status,
                               type.primaryApiName, type.primaryName, type.attributes, type.draft,
                               type.triggerName, type.filterName});
    return list;
}

void loadTypes(CustomTypes& types, const QJsonArray& list)
{
    for (const auto& saved : list) {
        const QString name = saved[2].toString();
        const QJsonArray attributes = saved[7].toArray(); // the draft, too, in a file of before
        types.push_back({saved[0].toInt(), saved[1].toString(), name, saved[3].toString(),
                         saved[4].toString(), saved[5].toString(), saved[6].toString(), attributes,
                         saved[8].toArray(attributes), saved[9].toString(name), saved[10].toString(name)});
    }
}

QJsonObject saveObjects(const MarketoObjects& objects)
{
    QJsonObject all;
    for (const auto& [resource, records] : objects.records) {
        QJsonObject one;
        for (const auto& [key, record] : records)
            one.insert(key, record);
        all.insert(resource, one);
    }
    return {{QStringLiteral("lastId"), objects.lastId}, {QStringLiteral("records"), all}};
}

void loadObjects(MarketoObjects& objects, const QJsonObject& saved)
{
    objects.lastId = saved[u"lastId"].toInteger(objects.lastId);
    const QJsonObject all = saved[u"records"].toObject();
    for (auto resource = all.begin(); resource != all.end(); ++resource) {
        const QJsonObject records = resource.value().toObject();
        for (auto record = records.begin(); record != records.end(); ++record)
            objects[resource.key()][record.key()] = record.value().toObject();
    }
}

} // namespace

QJsonObject saveMarketo(const World& world)
{
    const MarketoInstance& marketo = world.marketo;
    QJsonArray fields;
    for (const MField& field : marketo.fields()) {
        if (field.apiCreated)
            fields.append(saveField(field));
    }
    QJsonArray activities;
    for (const Activity& activity : marketo.activities())
        activities.append(saveActivity(activity));
    return {{QStringLiteral("fields"), fields},
            {QStringLiteral("people"), saveRows(marketo.people())},
            {QStringLiteral("activities"), activities},
            {QStringLiteral("lastId"), marketo.lastId()},
            {QStringLiteral("lists"), marketo.lists().toJson()},
            {QStringLiteral("jobs"), world.marketoJobs.toJson()},
            {QStringLiteral("types"), saveTypes(world.customTypes)},
            {QStringLiteral("objects"), saveObjects(world.marketoObjects)}};
}

void loadMarketo(World& world, const QJsonObject& saved)
{
    MarketoInstance& marketo = world.marketo;
    const QJsonArray fields = saved[u"fields"].toArray();
    for (const auto& field : fields)
        marketo.restoreField(loadField(field.toObject()));
    loadRows(marketo.people(), saved[u"people"].toArray(), marketo.fields().size(),
             [&marketo](size_t column) { return isDecimal(&marketo.fields()[column]); });
    const QJsonArray activities = saved[u"activities"].toArray();
    for (const auto& activity : activities)
        marketo.restoreActivity(loadActivity(marketo, activity.toObject()));
    marketo.setLastId(saved[u"lastId"].toInteger());
    marketo.lists().restore(saved[u"lists"].toObject());
    world.marketoJobs.restore(saved[u"jobs"].toObject());
    loadTypes(world.customTypes, saved[u"types"].toArray());
    loadObjects(world.marketoObjects, saved[u"objects"].toObject());
}

} // namespace lockstep::sandbox
