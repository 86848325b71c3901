// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/side.h"

namespace lockstep::sim {

using core::FieldInfo;
using core::FieldType;
using core::FieldValue;
using core::FieldValues;
using core::ObjectType;
using core::RetryClass;
using core::WriteResult;

namespace {

FieldInfo field(const char* name, FieldType type = FieldType::Text)
{
    FieldInfo info;
    info.name = QString::fromLatin1(name);
    info.label = info.name;
    info.type = type;
    info.length = type == FieldType::Boolean ? 0 : 255;
    return info;
}

core::Schema salesforceSchema()
{
    core::Schema schema;
    for (const MirroredField& mirrored : mirroredFields()) {
        FieldInfo info = field(mirrored.salesforce);
        if (info.name == QLatin1String("HasOptedOutOfEmail"))
            info = field(mirrored.salesforce, FieldType::Boolean);
        if (info.name == QLatin1String("Email"))
            info.type = FieldType::Email;
        info.required = info.name == QLatin1String("LastName") || info.name == QLatin1String("Company");
        schema.objects[ObjectType::Lead].fields += info;
        if (!mirrored.leadOnly)
            schema.objects[ObjectType::Contact].fields += info;
    }
    FieldInfo key = field("Marketo_Id__c");
    key.externalId = true;
    key.unique = true;
    for (const ObjectType object : {ObjectType::Lead, ObjectType::Contact}) {
        schema.objects[object].fields += key;
        schema.objects[object].fields += field("OwnerId", FieldType::Reference);
    }
    return schema;
}

WriteResult failed(const core::Error& error)
{
    return {WriteResult::Status::Failed, {}, error};
}

} // namespace

SalesforceSide::SalesforceSide(World& world)
    : Side(world, core::System::Salesforce, salesforceSchema())
{ }

FieldValue SalesforceSide::stored(const QString& name, const FieldValue& value) const
{
    if (name == QLatin1String("City") && !value.isNull())
        return FieldValue::text(value.toString().toUpper());
    if (name == QLatin1String("HasOptedOutOfEmail"))
        return FieldValue::boolean(value.toBool());
    return value.toString().isEmpty() ? FieldValue() : value;
}

void SalesforceSide::saved(Entity& entity, const QStringList& /*changed*/, bool isNew, Edit::By by)
{
    entity.modifiedAt = m_world.now();
    entity.stamp = m_world.now();
    entity.modifiedBy = by == Edit::By::Engine ? ourUser : otherUser;
    if (isNew)
        entity.createdAt = m_world.now();
}

bool SalesforceSide::breaksRule(const FieldValues& values)
{
    const auto phone = values.constFind(QStringLiteral("Phone"));
    return phone != values.constEnd() && phone->toString().endsWith(u'7');
}

bool SalesforceSide::isLocked(const QString& id) const
{
    const auto found = all().constFind(id);
    return found != all().constEnd() && found->lockedUntil > m_world.now();
}

bool SalesforceSide::edit(const QString& id, const FieldValues& values)
{
    Entity* entity = find(id);
    if (!entity || !entity->isLiving() || isLocked(id) || (ruleActive && breaksRule(values)))
        return false;
    for (auto value = values.constBegin(); value != values.constEnd(); ++value) {
        put(*entity, value.key(), value.value(), Edit::By::User, -1);
        m_world.chronicle.note("rep edits", id, value.key() + u'=' + value->toString());
    }
    saved(*entity, values.keys(), false, Edit::By::User);
    return true;
}

void SalesforceSide::editLate(const QString& id, const FieldValues& values, qint64 afterMs)
{
    Entity* entity = find(id);
    if (!entity || !entity->isLiving() || isLocked(id))
        return;
    const qint64 began = m_world.now();
    entity->lockedUntil = began + afterMs;
    m_world.chronicle.note("rep begins", id);
    m_world.waiter.schedule(std::chrono::milliseconds(afterMs), [this, id, values, began] {
        Entity* locked = find(id);
        locked->lockedUntil = 0;
        if (!edit(id, values))
            return;
        locked->stamp = began;
        locked->modifiedAt = began;
    });
}

void SalesforceSide::remove(const QString& id)
{
    Entity* entity = find(id);
    if (!entity || !entity->isLiving() || isLocked(id))
        return;
    entity->deleted = true;
    entity->deletedAt = m_world.now();
    saved(*entity, {}, false, Edit::By::User);
    m_world.chronicle.note("rep deletes", id);
}

bool SalesforceSide::restore(const QString& id)
{
    Entity* entity = find(id);
    if (!entity || !entity->deleted || !entity->mergedInto.isEmpty()
        || isKeyTaken(*entity, entity->value(keyField).toString()))
        return false;
    entity->deleted = false;
    entity->restoredAt = m_world.now();
    entity->shownAt = 0;
    saved(*entity, {}, false, Edit::By::User);
    m_world.chronicle.note("rep restores", id);
    return true;
}

// The contact takes the lead's values and their history, not the key.
QString SalesforceSide::convert(const QString& leadId)
{
    Entity* lead = find(leadId);
    if (!lead || !lead->isLiving() || lead->object != ObjectType::Lead || isLocked(leadId))
        return {};
    Entity contact = *lead;
    contact.id = nextId(ObjectType::Contact);
    contact.object = ObjectType::Contact;
    contact.values.remove(keyField);
    for (const MirroredField& mirrored : mirroredFields()) {
        if (mirrored.leadOnly)
            contact.values.remove(QString::fromLatin1(mirrored.salesforce));
    }
    contact.bornBy = Edit::By::User;
    saved(contact, {}, true, Edit::By::User);
    lead->converted = true;
    lead->contact = contact.id;
    saved(*lead, {}, false, Edit::By::User);
    all().insert(contact.id, contact);
    m_world.chronicle.note("rep converts", leadId, contact.id);
    return contact.id;
}

void SalesforceSide::merge(const QString& winner, const QString& loser)
{
    Entity* lost = find(loser);
    Entity* won = find(winner);
    if (!lost || !won || winner == loser || !lost->isLiving() || !won->isLiving()
        || lost->object != won->object || isLocked(loser) || isLocked(winner))
        return;
    lost->deleted = true;
    lost->deletedAt = m_world.now();
    lost->mergedInto = winner;
    saved(*lost, {}, false, Edit::By::User);
    saved(*won, {}, false, Edit::By::User);
    m_world.chronicle.note("rep merges", loser, winner);
}

bool SalesforceSide::isKeyTaken(const Entity& by, const QString& key) const
{
    return !key.isEmpty() && std::any_of(all().begin(), all().end(), [&](const Entity& other) {
        return other.id != by.id && other.object == by.object && !other.deleted
            && other.value(keyField).toString() == key;
    });
}

std::optional<core::Error> SalesforceSide::check(const Entity& entity, const FieldValues& values) const
{
    for (auto value = values.constBegin(); value != values.constEnd(); ++value) {
        if (!sees(entity.object, value.key()))
            return refusedRecord(QStringLiteral("INVALID_FIELD_FOR_INSERT_UPDATE"), RetryClass::Admin,
                                 {value.key()});
    }
    for (const QString& required : {QStringLiteral("LastName"), QStringLiteral("Company")}) {
        if (entity.object == ObjectType::Contact && required == QLatin1String("Company"))
            continue;
        const bool given = values.contains(required);
        const QString value = given ? values.value(required).toString() : entity.value(required).toString();
        if (value.isEmpty() && (given || entity.id.isEmpty()))
            return refusedRecord(QStringLiteral("REQUIRED_FIELD_MISSING"), RetryClass::Fix, {required});
    }
    if (ruleActive && breaksRule(values))
        return refusedRecord(QStringLiteral("FIELD_CUSTOM_VALIDATION_EXCEPTION"), RetryClass::Fix,
                             {QStringLiteral("Phone")});
    if (values.contains(keyField) && isKeyTaken(entity, values.value(keyField).toString()))
        return refusedRecord(QStringLiteral("DUPLICATE_VALUE"), RetryClass::Relink, {keyField});
    return std::nullopt;
}

WriteResult SalesforceSide::applyCreate(ObjectType object, const FieldValues& values, int write)
{
    Entity entity;
    entity.object = object;
    if (const auto error = check(entity, values))
        return failed(*error);
    entity.id = nextId(object);
    // A lead that is created for a person is that same human.
    entity.root = m_world.rootOf(values.value(keyField).toString().section(u'-', 0, 0));
    entity.bornBy = Edit::By::Engine;
    noteTwin(entity.root, write);
    for (auto value = values.constBegin(); value != values.constEnd(); ++value)
        put(entity, value.key(), value.value(), Edit::By::Engine, write);
    saved(entity, values.keys(), true, Edit::By::Engine);
    all().insert(entity.id, entity);
    m_world.writes[write].landed = true;
    m_world.chronicle.note("created", entity.id, values.value(keyField).toString());
    return {WriteResult::Status::Created, entity.id, {}};
}

WriteResult SalesforceSide::applyUpdate(const core::WriteRecord& record, int write)
{
    Entity* entity = find(record.id);
    if (!entity || entity->deleted)
        return failed(refusedRecord(QStringLiteral("ENTITY_IS_DELETED"), RetryClass::Relink));
    if (entity->converted)
        return failed(refusedRecord(QStringLiteral("CANNOT_UPDATE_CONVERTED_LEAD"), RetryClass::Relink));
    if (record.unmodifiedSince.isValid() && m_world.instant(entity->modifiedAt) > record.unmodifiedSince)
        return failed(refusedRecord(QStringLiteral("stale-record"), RetryClass::Retry));
    if (isLocked(record.id)) {
        m_world.count(Fault::RowLocked);
        return failed(refusedRecord(QStringLiteral("UNABLE_TO_LOCK_ROW"), RetryClass::Retry));
    }
    if (const auto error = check(*entity, record.values))
        return failed(*error);
    for (auto value = record.values.constBegin(); value != record.values.constEnd(); ++value) {
        put(*entity, value.key(), value.value(), Edit::By::Engine, write);
        m_world.chronicle.note("updated", record.id, value.key() + u'=' + value->toString());
    }
    saved(*entity, record.values.keys(), false, Edit::By::Engine);
    m_world.writes[write].landed = true;
    return {WriteResult::Status::Updated, record.id, {}};
}

} // namespace lockstep::sim
