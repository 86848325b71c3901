// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/side.h"

namespace lockstep::sim {

using core::Change;
using core::FieldInfo;
using core::FieldType;
using core::FieldValue;
using core::FieldValues;
using core::ObjectType;
using core::RetryClass;
using core::WriteResult;

namespace {

constexpr int usuallyVisibleMs = 2'000;
constexpr int latestVisibleMs = 90'000;

FieldInfo field(const QString& name, FieldType type = FieldType::Text)
{
    FieldInfo info;
    info.name = name;
    info.label = name;
    info.type = type;
    info.length = type == FieldType::Boolean ? 0 : 255;
    return info;
}

// As activities tell values.
FieldValue shown(const FieldValue& value)
{
    if (value.kind() != FieldValue::Kind::Boolean)
        return value;
    return FieldValue::text(value.toBool() ? QStringLiteral("True") : QStringLiteral("False"));
}

core::Schema marketoSchema()
{
    core::Schema schema;
    QList<FieldInfo>& fields = schema.objects[ObjectType::Person].fields;
    for (const MirroredField& mirrored : mirroredFields()) {
        FieldInfo info = field(QString::fromLatin1(mirrored.marketo));
        if (info.name == QLatin1String("unsubscribed"))
            info = field(info.name, FieldType::Boolean);
        if (info.name == QLatin1String("email"))
            info.type = FieldType::Email;
        fields += info;
    }
    fields += field(recordIdField);
    fields += field(recordTypeField);
    fields += field(recordDeletedField, FieldType::Boolean);
    return schema;
}

} // namespace

MarketoSide::MarketoSide(World& world)
    : Side(world, core::System::Marketo, marketoSchema())
{ }

FieldValue MarketoSide::stored(const QString& name, const FieldValue& value) const
{
    if (name == QLatin1String("city") && !value.isNull())
        return FieldValue::text(value.toString().toLower());
    // A false one is told as null.
    if (value.kind() == FieldValue::Kind::Boolean && !value.toBool())
        return {};
    return value.toString().isEmpty() ? FieldValue() : value;
}

void MarketoSide::tell(Change::Kind kind, const QString& person, const QList<core::FieldChange>& fields,
                       const QString& mergedInto, Edit::By by)
{
    const qint64 now = m_world.now();
    const int late = m_world.random.below(m_world.random.chance(0.8) ? usuallyVisibleMs : latestVisibleMs);
    const bool ours = by == Edit::By::Engine;
    m_activities += Activity{QString::number(m_activities.size() + 1),
                             kind,
                             person,
                             now,
                             now + late,
                             fields,
                             mergedInto,
                             ours ? ourUser : otherUser,
                             ours ? m_request : QString()};
}

// One activity for each save; every field it changed was put last.
void MarketoSide::saved(Entity& entity, const QStringList& changed, bool isNew, Edit::By by)
{
    entity.modifiedAt = m_world.now();
    QList<core::FieldChange> changes;
    for (const QString& field : changed) {
        const QList<Edit>& history = entity.history[field];
        const FieldValue before = history.size() > 1 ? history.at(history.size() - 2).value : FieldValue();
        changes += core::FieldChange{field, shown(before), shown(history.last().value)};
    }
    tell(Change::Kind::Changed, entity.id, isNew ? QList<core::FieldChange>() : changes, {}, by);
}

void MarketoSide::edit(const QString& id, const FieldValues& values)
{
    Entity* entity = find(id);
    if (!entity || entity->deleted)
        return;
    QStringList changed;
    for (auto value = values.constBegin(); value != values.constEnd(); ++value) {
        m_world.chronicle.note("marketer edits", id, value.key() + u'=' + value->toString());
        // Of what is there already Marketo makes no activity: it is nobody's edit.
        if (stored(value.key(), value.value()) == entity->value(value.key()))
            continue;
        put(*entity, value.key(), value.value(), Edit::By::User, -1);
        changed += value.key();
    }
    if (!changed.isEmpty())
        saved(*entity, changed, false, Edit::By::User);
}

void MarketoSide::remove(const QString& id)
{
    Entity* entity = find(id);
    if (!entity || entity->deleted)
        return;
    entity->deleted = true;
    entity->deletedAt = m_world.now();
    tell(Change::Kind::Deleted, id, {}, {}, Edit::By::User);
    m_world.chronicle.note("marketer deletes", id);
}

void MarketoSide::merge(const QString& winner, const QString& loser)
{
    Entity* lost = find(loser);
    Entity* won = find(winner);
    if (!lost || !won || winner == loser || lost->deleted || won->deleted)
        return;
    lost->deleted = true;
    lost->deletedAt = m_world.now();
    lost->mergedInto = winner;
    tell(Change::Kind::Merged, loser, {}, winner, Edit::By::User);
    tell(Change::Kind::Deleted, loser, {}, {}, Edit::By::User);
    m_world.chronicle.note("marketer merges", loser, winner);
}

QString MarketoSide::lookUp(const QString& key) const
{
    QString found;
    for (const Entity& person : all()) {
        if (!person.deleted && !key.isEmpty() && person.value(recordIdField).toString() == key)
            found = person.id;
    }
    return found;
}

WriteResult MarketoSide::applyUpsert(const QString& found, const FieldValues& values, int write)
{
    if (!found.isEmpty())
        return applyUpdate({found, values, {}}, write);
    Entity person;
    person.object = ObjectType::Person;
    person.id = nextId(ObjectType::Person);
    person.root = m_world.rootOf(values.value(recordIdField).toString());
    person.bornBy = Edit::By::Engine;
    person.createdAt = m_world.now();
    for (auto value = values.constBegin(); value != values.constEnd(); ++value)
        put(person, value.key(), value.value(), Edit::By::Engine, write);
    saved(*all().insert(person.id, person), values.keys(), true, Edit::By::Engine);
    m_world.writes[write].landed = true;
    m_world.chronicle.note("created", person.id, values.value(recordIdField).toString());
    return {WriteResult::Status::Created, person.id, {}};
}

WriteResult MarketoSide::applyUpdate(const core::WriteRecord& record, int write)
{
    Entity* entity = find(record.id);
    if (!entity || entity->deleted)
        return {WriteResult::Status::Failed, {}, refusedRecord(QStringLiteral("1004"), RetryClass::Relink)};
    QStringList changed;
    for (auto value = record.values.constBegin(); value != record.values.constEnd(); ++value) {
        if (put(*entity, value.key(), value.value(), Edit::By::Engine, write))
            changed += value.key();
        m_world.chronicle.note("updated", record.id, value.key() + u'=' + value->toString());
    }
    if (!changed.isEmpty())
        saved(*entity, changed, false, Edit::By::Engine);
    m_world.writes[write].landed = true;
    return {WriteResult::Status::Updated, record.id, {}};
}

} // namespace lockstep::sim
