// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world.h"

#include <QJsonArray>

namespace lockstep::sandbox {
namespace {

constexpr int stateVersion = 1;

// A decimal without a fraction reads back as a whole number; the field's type tells them apart.
Value fromJson(const QJsonValue& json, bool decimal)
{
    if (json.isBool())
        return json.toBool();
    if (json.isString())
        return json.toString();
    if (json.isDouble())
        return decimal ? Value(json.toDouble()) : Value(json.toInteger());
    return {};
}

bool isDecimal(const MField* field)
{
    return field && field->isNumber() && !field->isWhole();
}

// [key, stamp, deleted, {column: value}]
QJsonArray saveRow(const Table::Row& row)
{
    QJsonObject cells;
    for (size_t column = 0; column < row.cells.size(); ++column) {
        if (!isBlank(row.cells[column]))
            cells.insert(QString::number(column), toJson(row.cells[column]));
    }
    return {row.key, row.stamp, row.deleted, cells};
}

QJsonArray saveRows(const Table& table)
{
    QJsonArray rows;
    for (int row = 0; row < table.size(); ++row) {
        if (!table.row(row).gone)
            rows.append(saveRow(table.row(row)));
    }
    return rows;
}

template <typename IsDecimal>
void loadRows(Table& table, const QJsonArray& rows, size_t columns, const IsDecimal& decimal)
{
    for (const auto& saved : rows) {
        Table::Row row;
        row.key = saved[0].toString();
        row.stamp = saved[1].toInteger();
        row.deleted = saved[2].toBool();
        row.cells.resize(columns);
        const QJsonObject cells = saved[3].toObject();
        for (auto it = cells.begin(); it != cells.end(); ++it) {
            const size_t column = it.key().toUInt();
            if (column < columns)
                row.cells[column] = fromJson(it.value(), decimal(column));
        }
        // The users of a fresh org are there already.
        if (const int known = table.find(row.key); known >= 0)
            table.restore(known, row);
        else
            table.insert(std::move(row));
    }
}

QJsonObject saveObject(const SObject& object)
{
    QJsonArray security;
    QJsonArray picklists;
    QJsonArray created;
    QJsonArray dropped;
    for (const SField& field : object.fields) {
        if (field.apiCreated)
            created.append(QJsonArray{field.name, field.label, field.type, field.length, field.externalId,
                                      field.unique});
        if (field.dropped)
            dropped.append(field.name);
        if (!field.picklist.isEmpty())
            picklists.append(
                QJsonArray{field.name, field.restricted, QJsonArray::fromStringList(field.picklist)});
        if (!field.visible || !field.editable || field.apiCreated)
            security.append(QJsonArray{field.name, field.visible, field.editable});
    }
    QJsonArray rules;
    for (const ValidationRule& rule : object.rules) {
        QJsonArray when;
        for (const RuleCondition& condition : rule.when)
            when.append(QJsonArray{condition.field, condition.op, condition.value});
        rules.append(QJsonArray{rule.name, rule.field, rule.message, when});
    }
    return {{QStringLiteral("name"), object.name},
            {QStringLiteral("lastNumber"), object.lastNumber},
            {QStringLiteral("rows"), saveRows(object.table)},
            {QStringLiteral("security"), security},
            {QStringLiteral("picklists"), picklists},
            {QStringLiteral("created"), created},
            {QStringLiteral("dropped"), dropped},
            {QStringLiteral("rules"), rules}};
}

SField createdField(const QJsonArray& saved)
{
    SField field;
    field.name = saved[0].toString();
    field.label = saved[1].toString();
    field.type = saved[2].toString();
    field.length = saved[3].toInt();
    field.externalId = saved[4].toBool();
    field.unique = saved[5].toBool();
    return field;
}

void loadObject(SalesforceOrg& org, const QJsonObject& saved)
{
    SObject* object = org.object(saved[u"name"].toString());
    if (!object)
        return;
    object->lastNumber = saved[u"lastNumber"].toInteger();
    const QJsonArray dropped = saved[u"dropped"].toArray();
    for (const auto& field : dropped)
        (void)org.dropField(object->name, field.toString());
    const QJsonArray created = saved[u"created"].toArray();
    for (const auto& field : created)
        (void)org.addCustomField(*object, createdField(field.toArray()));
    loadRows(object->table, saved[u"rows"].toArray(), object->fields.size(),
             [object](size_t column) { return object->fields[column].isNumber(); });
    const QJsonArray security = saved[u"security"].toArray();
    for (const auto& field : security)
        (void)org.setFieldSecurity(object->name, field[0].toString(), field[1].toBool(), field[2].toBool());
    const QJsonArray picklists = saved[u"picklists"].toArray();
    for (const auto& picklist : picklists) {
        const QVariantList values = picklist[2].toArray().toVariantList();
        (void)org.setPicklist(object->name, picklist[0].toString(), QVariant(values).toStringList(),
                              picklist[1].toBool());
    }
    const QJsonArray rules = saved[u"rules"].toArray();
    for (const auto& rule : rules) {
        ValidationRule restored{rule[0].toString(), {}, rule[1].toString(), rule[2].toString()};
        const QJsonArray when = rule[3].toArray();
        for (const auto& condition : when)
            restored.when.append({condition[0].toString(), condition[1].toString(), condition[2].toString()});
        object->rules.append(restored);
    }
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
    const bool decimal = isDecimal(marketo.fieldById(activity.fieldId));
    activity.oldValue = fromJson(saved[u"old"], decimal);
    activity.newValue = fromJson(saved[u"new"], decimal);
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

QJsonObject saveMarketo(const MarketoInstance& marketo)
{
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
            {QStringLiteral("lastId"), marketo.lastId()}};
}

void loadMarketo(MarketoInstance& marketo, const QJsonObject& saved)
{
    const QJsonArray fields = saved[u"fields"].toArray();
    for (const auto& field : fields)
        marketo.restoreField(loadField(field.toObject()));
    loadRows(marketo.people(), saved[u"people"].toArray(), marketo.fields().size(),
             [&marketo](size_t column) { return isDecimal(&marketo.fields()[column]); });
    const QJsonArray activities = saved[u"activities"].toArray();
    for (const auto& activity : activities)
        marketo.restoreActivity(loadActivity(marketo, activity.toObject()));
    marketo.setLastId(saved[u"lastId"].toInteger());
}

} // namespace

QJsonObject saveWorld(const World& world)
{
    QJsonArray objects;
    for (const auto& object : world.salesforce.objects())
        objects.append(saveObject(*object));
    return {{QStringLiteral("version"), stateVersion},
            {QStringLiteral("now"), world.clock.nowMs()},
            {QStringLiteral("offset"), world.clock.nowMs() - QDateTime::currentMSecsSinceEpoch()},
            {QStringLiteral("frozen"), world.clock.frozen()},
            {QStringLiteral("settings"), world.settings.toJson()},
            {QStringLiteral("salesforce"), objects},
            {QStringLiteral("certificate"), QString::fromLatin1(world.salesforce.appCertificate())},
            {QStringLiteral("marketo"), saveMarketo(world.marketo)}};
}

Result<void> loadWorld(World& world, const QJsonObject& state)
{
    if (state[u"version"].toInt() != stateVersion)
        return refuse(QStringLiteral("STATE_VERSION"), QStringLiteral("not a state file of this version"));
    const bool frozen = state[u"frozen"].toBool();
    const qint64 now = frozen ? state[u"now"].toInteger()
                              : QDateTime::currentMSecsSinceEpoch() + state[u"offset"].toInteger();
    world.clock.setNow(QDateTime::fromMSecsSinceEpoch(now, Qt::UTC));
    world.clock.setFrozen(frozen);
    const QJsonObject settings = state[u"settings"].toObject();
    for (auto it = settings.begin(); it != settings.end(); ++it)
        world.settings.set(it.key(), it.value());
    const QJsonArray objects = state[u"salesforce"].toArray();
    for (const auto& object : objects)
        loadObject(world.salesforce, object.toObject());
    world.salesforce.setAppCertificate(state[u"certificate"].toString().toLatin1());
    loadMarketo(world.marketo, state[u"marketo"].toObject());
    return {};
}

} // namespace lockstep::sandbox
