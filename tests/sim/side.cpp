// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/side.h"

namespace lockstep::sim {

using core::FieldValue;
using core::ObjectType;

const QList<MirroredField>& mirroredFields()
{
    static const QList<MirroredField> fields{
        {"LastName", "lastName"},
        {"Company", "company", true},
        {"Title", "title"},
        {"Phone", "phone"},
        {"Email", "email"},
        {"City", "city", true, false, true},
        {"LeadSource", "leadSource", false, true},
        {"HasOptedOutOfEmail", "unsubscribed"},
    };
    return fields;
}

core::Error refusedRecord(const QString& code, core::RetryClass retry, const QStringList& fields)
{
    core::Error error;
    error.code = code;
    error.scope = core::ErrorScope::Record;
    error.retry = retry;
    error.outcome = core::Outcome::Done;
    error.message = code.toLower();
    error.fields = fields;
    return error;
}

namespace {

constexpr qint64 slowestAnswerMs = 250;

} // namespace

Side::Side(World& world, core::System system, core::Schema schema)
    : m_world(world)
    , m_system(system)
    , m_schema(std::move(schema))
{ }

Entity* Side::find(const QString& id)
{
    const auto found = m_entities.find(id);
    return found == m_entities.end() ? nullptr : &*found;
}

core::Schema Side::schema() const
{
    core::Schema visible = m_schema;
    for (auto object = m_hidden.constBegin(); object != m_hidden.constEnd(); ++object) {
        visible.objects[object.key()].fields.removeIf(
            [&](const core::FieldInfo& field) { return object->contains(field.name); });
    }
    visible.readAt = m_world.clock.serverNow();
    return visible;
}

bool Side::sees(ObjectType object, const QString& field) const
{
    const auto hidden = m_hidden.constFind(object);
    return hidden == m_hidden.constEnd() || !hidden->contains(field);
}

void Side::noteTwin(int root, int write)
{
    const qint64 leftAt = m_world.writes.at(write).leftAt;
    for (const Entity& entity : std::as_const(m_entities)) {
        if (entity.root == root && entity.restoredAt != 0
            && (entity.shownAt == 0 || entity.shownAt + slowestAnswerMs > leftAt))
            m_world.tangled += root;
    }
}

core::Record Side::recordOf(const Entity& entity, const QStringList& fields) const
{
    if (entity.shownAt == 0)
        entity.shownAt = m_world.now();
    core::Record record;
    record.id = entity.id;
    record.object = entity.object;
    record.values.reserve(fields.size());
    for (const QString& field : fields)
        record.values.insert(field, entity.values.value(field));
    record.createdAt = m_world.instant(entity.createdAt);
    record.modifiedAt = m_world.instant(entity.modifiedAt);
    if (m_system == core::System::Salesforce) {
        record.stamp = m_world.instant(entity.stamp);
        record.modifiedBy = entity.modifiedBy;
        record.ownerName = QStringLiteral("A Rep");
        record.deleted = entity.deleted;
        record.mergedInto = entity.mergedInto;
        record.converted = entity.converted;
        record.convertedContactId = entity.contact;
    }
    return record;
}

QString Side::nextId(ObjectType object)
{
    ++m_lastId;
    if (object == ObjectType::Person)
        return QString::number(m_lastId);
    const QString prefix = object == ObjectType::Lead ? QStringLiteral("00Q") : QStringLiteral("003");
    return core::salesforceId18(prefix + QStringLiteral("%1").arg(m_lastId, 12, 10, QLatin1Char('0')));
}

bool Side::put(Entity& entity, const QString& field, const FieldValue& value, Edit::By by, int write)
{
    const FieldValue kept = stored(field, value);
    const FieldValue before = entity.values.value(field);
    bool unseen = false;
    if (write >= 0) {
        const core::FieldValues& planned = m_world.writes.at(write).planned;
        const auto expected = planned.constFind(field);
        unseen = expected != planned.constEnd() && expected->toString() != before.toString();
    }
    entity.values.insert(field, kept);
    QList<Edit>& history = entity.history[field];
    const bool isOfUser = !history.isEmpty() && history.last().by == Edit::By::User;
    const qint64 unseenMs = unseen && isOfUser ? m_world.writes.at(write).leftAt - history.last().at : 0;
    history.append(Edit{m_world.now(), kept, by, write, unseen, unseenMs,
                        write >= 0 && kept.toString() != value.toString()});
    return kept != before;
}

QString Side::add(ObjectType object, const core::FieldValues& values, int root, Edit::By by)
{
    Entity entity;
    entity.id = nextId(object);
    entity.object = object;
    entity.root = root;
    entity.bornBy = by;
    entity.createdAt = m_world.now();
    for (auto value = values.constBegin(); value != values.constEnd(); ++value)
        put(entity, value.key(), value.value(), by, -1);
    Entity& kept = *m_entities.insert(entity.id, entity);
    saved(kept, values.keys(), true, by);
    m_world.chronicle.note("born", entity.id, values.value(QStringLiteral("Email")).toString());
    return entity.id;
}

} // namespace lockstep::sim
