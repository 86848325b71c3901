// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/state_rows.h"
#include "sandbox/world.h"

#include <QJsonArray>

namespace lockstep::sandbox {
namespace {

constexpr int stateVersion = 2;

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
    QJsonArray duplicateRules;
    for (const DuplicateRule& rule : object.duplicateRules)
        duplicateRules.append(QJsonArray{rule.name, QJsonArray::fromStringList(rule.fields), rule.block});
    return {{QStringLiteral("name"), object.name},
            {QStringLiteral("lastNumber"), object.lastNumber},
            {QStringLiteral("rows"), saveRows(object.table)},
            {QStringLiteral("security"), security},
            {QStringLiteral("picklists"), picklists},
            {QStringLiteral("created"), created},
            {QStringLiteral("dropped"), dropped},
            {QStringLiteral("rules"), rules},
            {QStringLiteral("duplicateRules"), duplicateRules}};
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
    const QJsonArray duplicateRules = saved[u"duplicateRules"].toArray();
    for (const auto& rule : duplicateRules)
        (void)org.addDuplicateRule(
            object->name, {rule[0].toString(), rule[1].toVariant().toStringList(), rule[2].toBool()});
}

} // namespace

QJsonObject saveWorld(const World& world)
{
    QJsonArray objects;
    for (const auto& object : world.salesforce.objects())
        objects.append(saveObject(*object));
    QJsonArray jobs;
    for (const auto& [id, job] : world.bulkJobs)
        jobs.append(job.save());
    return {{QStringLiteral("version"), stateVersion},
            {QStringLiteral("now"), world.clock.nowMs()},
            {QStringLiteral("offset"), world.clock.nowMs() - QDateTime::currentMSecsSinceEpoch()},
            {QStringLiteral("frozen"), world.clock.frozen()},
            {QStringLiteral("settings"), world.settings.toJson()},
            {QStringLiteral("grants"), world.grants.toJson()},
            {QStringLiteral("bulkJobs"), jobs},
            {QStringLiteral("salesforce"), objects},
            {QStringLiteral("certificate"), QString::fromLatin1(world.salesforce.appCertificate())},
            {QStringLiteral("marketo"), saveMarketo(world)}};
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
    world.grants.restore(state[u"grants"].toObject());
    const QJsonArray jobs = state[u"bulkJobs"].toArray();
    for (const auto& saved : jobs) {
        const BulkJob job = BulkJob::load(saved.toObject());
        world.bulkJobs.emplace(job.id, job);
    }
    const QJsonArray objects = state[u"salesforce"].toArray();
    for (const auto& object : objects)
        loadObject(world.salesforce, object.toObject());
    world.salesforce.setAppCertificate(state[u"certificate"].toString().toLatin1());
    loadMarketo(world, state[u"marketo"].toObject());
    return {};
}

} // namespace lockstep::sandbox
