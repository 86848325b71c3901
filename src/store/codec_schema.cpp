// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/codec.h"

#include "store/json_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lockstep::store {

namespace {

void write(JsonWriter& json, const core::FieldInfo& field)
{
    const auto text = [&json](const char* name, const QString& value) {
        json.name(QLatin1String(name));
        json.text(value);
    };
    const auto integer = [&json](const char* name, int value) {
        json.name(QLatin1String(name));
        json.integer(value);
    };
    const auto flag = [&json](const char* name, bool value) {
        json.name(QLatin1String(name));
        json.flag(value);
    };
    json.raw('{');
    text("name", field.name);
    text("label", field.label);
    integer("type", static_cast<int>(field.type));
    text("nativeType", field.nativeType);
    integer("length", field.length);
    integer("scale", field.scale);
    flag("createable", field.createable);
    flag("updateable", field.updateable);
    flag("required", field.required);
    flag("nillable", field.nillable);
    flag("restricted", field.restricted);
    flag("custom", field.custom);
    flag("externalId", field.externalId);
    flag("unique", field.unique);
    json.name(QLatin1String("picklist"));
    json.list(field.picklist);
    json.raw('}');
}

core::FieldInfo fieldFromJson(const QJsonObject& json)
{
    core::FieldInfo field;
    field.name = json.value(QLatin1String("name")).toString();
    field.label = json.value(QLatin1String("label")).toString();
    field.type = static_cast<core::FieldType>(json.value(QLatin1String("type")).toInt());
    field.nativeType = json.value(QLatin1String("nativeType")).toString();
    field.length = json.value(QLatin1String("length")).toInt();
    field.scale = json.value(QLatin1String("scale")).toInt();
    field.createable = json.value(QLatin1String("createable")).toBool();
    field.updateable = json.value(QLatin1String("updateable")).toBool();
    field.required = json.value(QLatin1String("required")).toBool();
    field.nillable = json.value(QLatin1String("nillable")).toBool(true);
    field.restricted = json.value(QLatin1String("restricted")).toBool();
    field.custom = json.value(QLatin1String("custom")).toBool();
    field.externalId = json.value(QLatin1String("externalId")).toBool();
    field.unique = json.value(QLatin1String("unique")).toBool();
    const QJsonArray picklist = json.value(QLatin1String("picklist")).toArray();
    for (const auto& value : picklist)
        field.picklist.append(value.toString());
    return field;
}

// Beside the objects by name.
QString validatorKey(core::ObjectType object)
{
    return QStringLiteral("validator.") + core::toString(object);
}

// The counters of a run by name.
struct Counter
{
    QLatin1String name;
    int& (*of)(core::RunSummary&);
};

template <int core::RunSummary::*Member> int& plain(core::RunSummary& summary)
{
    return summary.*Member;
}

template <core::PerSystem core::RunSummary::*Member, int core::PerSystem::*Side>
int& perSystem(core::RunSummary& summary)
{
    return (summary.*Member).*Side;
}

using core::PerSystem;
using core::RunSummary;

constexpr Counter counters[]{
    {QLatin1String("examined"), plain<&RunSummary::examined>},
    {QLatin1String("skipped"), plain<&RunSummary::skipped>},
    {QLatin1String("failed"), plain<&RunSummary::failed>},
    {QLatin1String("conflicts"), plain<&RunSummary::conflicts>},
    {QLatin1String("retried"), plain<&RunSummary::retried>},
    {QLatin1String("recordsCreated"), plain<&RunSummary::recordsCreated>},
    {QLatin1String("recordsUpdated"), plain<&RunSummary::recordsUpdated>},
    {QLatin1String("recordsDeleted"), plain<&RunSummary::recordsDeleted>},
    {QLatin1String("recordsSkipped"), plain<&RunSummary::recordsSkipped>},
    {QLatin1String("recordsFailed"), plain<&RunSummary::recordsFailed>},
    {QLatin1String("createdSalesforce"), perSystem<&RunSummary::created, &PerSystem::salesforce>},
    {QLatin1String("createdMarketo"), perSystem<&RunSummary::created, &PerSystem::marketo>},
    {QLatin1String("updatedSalesforce"), perSystem<&RunSummary::updated, &PerSystem::salesforce>},
    {QLatin1String("updatedMarketo"), perSystem<&RunSummary::updated, &PerSystem::marketo>},
    {QLatin1String("deletedSalesforce"), perSystem<&RunSummary::deleted, &PerSystem::salesforce>},
    {QLatin1String("deletedMarketo"), perSystem<&RunSummary::deleted, &PerSystem::marketo>},
    {QLatin1String("callsSalesforce"), perSystem<&RunSummary::calls, &PerSystem::salesforce>},
    {QLatin1String("callsMarketo"), perSystem<&RunSummary::calls, &PerSystem::marketo>},
};

} // namespace

QByteArray encode(const core::Schema& schema)
{
    JsonWriter json;
    json.raw('{');
    for (auto it = schema.objects.cbegin(); it != schema.objects.cend(); ++it) {
        json.name(core::toString(it.key()));
        json.raw('[');
        for (const core::FieldInfo& field : it.value().fields) {
            json.separate();
            write(json, field);
        }
        json.raw(']');
    }
    for (auto it = schema.validators.cbegin(); it != schema.validators.cend(); ++it) {
        json.name(validatorKey(it.key()));
        json.text(it.value());
    }
    json.raw('}');
    return json.bytes();
}

core::Schema decodeSchema(const QByteArray& json)
{
    core::Schema schema;
    const QJsonObject objects = QJsonDocument::fromJson(json).object();
    for (auto it = objects.begin(); it != objects.end(); ++it) {
        const auto object = core::objectTypeFromString(it.key());
        if (!object)
            continue;
        core::ObjectSchema& known = schema.objects[*object];
        const QJsonArray fields = it.value().toArray();
        for (const auto& field : fields)
            known.fields.append(fieldFromJson(field.toObject()));
        // What an older program has kept knows less of a field: then the describe is read anew.
        const bool isComplete =
            fields.isEmpty() || fields.first().toObject().contains(QLatin1String("nillable"));
        const QString validator = objects.value(validatorKey(*object)).toString();
        if (isComplete && !validator.isEmpty())
            schema.validators.insert(*object, validator);
    }
    return schema;
}

QByteArray encodeCounters(const core::RunSummary& summary)
{
    core::RunSummary copy = summary;
    JsonWriter json;
    json.raw('{');
    for (const Counter& counter : counters) {
        json.name(counter.name);
        json.integer(counter.of(copy));
    }
    json.name(QLatin1String("recovered"));
    json.flag(summary.recovered);
    if (summary.pausedUntil.isValid()) {
        json.name(QLatin1String("pausedUntil"));
        json.integer(summary.pausedUntil.toMSecsSinceEpoch());
    }
    json.name(QLatin1String("messageCode"));
    json.text(summary.messageCode);
    json.name(QLatin1String("messageArguments"));
    json.list(summary.messageArguments);
    json.raw('}');
    return json.bytes();
}

void decodeCounters(const QByteArray& bytes, core::RunSummary& summary)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    for (const Counter& counter : counters)
        counter.of(summary) = json.value(counter.name).toInt();
    summary.recovered = json.value(QLatin1String("recovered")).toBool();
    if (const QJsonValue until = json.value(QLatin1String("pausedUntil")); until.isDouble())
        summary.pausedUntil = QDateTime::fromMSecsSinceEpoch(until.toInteger(), Qt::UTC);
    summary.messageCode = json.value(QLatin1String("messageCode")).toString();
    summary.messageArguments.clear();
    const QJsonArray arguments = json.value(QLatin1String("messageArguments")).toArray();
    for (const auto& argument : arguments)
        summary.messageArguments.append(argument.toString());
}

} // namespace lockstep::store
