// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_org.h"

namespace lockstep::support {

using core::Change;
using core::FieldValue;
using core::FieldValues;
using core::ObjectType;
using core::Record;
using core::RetryClass;
using core::System;
using core::WriteResult;

namespace {

core::Error refusal(const QString& code, RetryClass retry, const QString& message,
                    const QStringList& fields = {})
{
    core::Error error;
    error.code = code;
    error.scope = core::ErrorScope::Record;
    error.retry = retry;
    error.outcome = core::Outcome::Done;
    error.message = message;
    error.fields = fields;
    return error;
}

// As Marketo's activities tell values.
FieldValue shown(const FieldValue& value)
{
    if (value.kind() != FieldValue::Kind::Boolean)
        return value;
    return FieldValue::text(value.toBool() ? QStringLiteral("True") : QStringLiteral("False"));
}

WriteResult failed(const core::Error& error)
{
    return {WriteResult::Status::Failed, {}, error};
}

} // namespace

FakeOrg::FakeOrg(System system, const FakeClock& clock)
    : m_system(system)
    , m_clock(clock)
{ }

QDateTime FakeOrg::now() const
{
    return QDateTime::fromSecsSinceEpoch(m_clock.now().toSecsSinceEpoch(), Qt::UTC);
}

QString FakeOrg::nextId(ObjectType object)
{
    ++m_lastId;
    if (object == ObjectType::Person)
        return QString::number(m_lastId);
    const QString prefix = object == ObjectType::Lead ? QStringLiteral("00Q") : QStringLiteral("003");
    return core::salesforceId18(prefix + QStringLiteral("%1").arg(m_lastId, 12, 10, QLatin1Char('0')));
}

bool FakeOrg::knows(ObjectType object, const QString& field) const
{
    return schema.objects.value(object).find(field) != nullptr;
}

bool FakeOrg::mayBeBlank(ObjectType object, const QString& field) const
{
    const core::ObjectSchema known = schema.objects.value(object);
    const core::FieldInfo* info = known.find(field);
    return !info || info->nillable;
}

bool FakeOrg::mayBeCreated(ObjectType object, const QString& field) const
{
    const core::ObjectSchema known = schema.objects.value(object);
    const core::FieldInfo* info = known.find(field);
    return !info || info->createable;
}

QString FakeOrg::add(ObjectType object, const FieldValues& values)
{
    Record record;
    record.id = nextId(object);
    record.object = object;
    record.values = values;
    record.ownerName = QStringLiteral("A Rep");
    save(record, otherUser, values.keys(), true);
    return record.id;
}

void FakeOrg::edit(const QString& id, const FieldValues& values)
{
    Record record = at(id);
    record.values.insert(values);
    save(record, otherUser, values.keys(), false);
}

void FakeOrg::save(Record record, const QString& user, const QStringList& changed, bool isNew)
{
    record.modifiedAt = now();
    if (isNew)
        record.createdAt = now();
    if (m_system == System::Salesforce) {
        record.stamp = now();
        record.modifiedBy = user;
    }
    QList<core::FieldChange> changes;
    if (const auto before = m_records.constFind(record.id); before != m_records.constEnd()) {
        forgetKey(*before);
        for (const QString& field : changed)
            changes += core::FieldChange{field, shown(before->values.value(field)),
                                         shown(record.values.value(field))};
    }
    m_records.insert(record.id, record);
    if (const QString key = record.values.value(keyField).toString(); !key.isEmpty())
        m_byKey.insert(key, record.id);
    const QString guid = record.id + u'-' + QString::number(m_events.size());
    Event event{guid, Change::Kind::Changed, record.id, now(), changes};
    event.by = user;
    if (user == apiUser)
        event.request = request;
    m_events += event;
}

void FakeOrg::forgetKey(const Record& record)
{
    if (const QString key = record.values.value(keyField).toString(); !key.isEmpty())
        m_byKey.remove(key, record.id);
}

void FakeOrg::remove(const QString& id)
{
    if (m_system == System::Marketo) {
        forgetKey(at(id));
        m_records.remove(id);
        m_events += Event{QStringLiteral("gone-") + id, Change::Kind::Deleted, id, now(), {}};
        return;
    }
    Record record = at(id);
    record.deleted = true;
    save(record, otherUser, {}, false);
}

void FakeOrg::restore(const QString& id)
{
    Record record = at(id);
    record.deleted = false;
    save(record, otherUser, {}, false);
}

void FakeOrg::purge(const QString& id)
{
    const Record record = at(id);
    if (!record.deleted)
        qFatal("not in the bin: %s", qPrintable(id));
    forgetKey(record);
    m_records.remove(id);
    m_purged.insert(id, record.object);
}

std::optional<Record> FakeOrg::purged(const QString& id) const
{
    const auto object = m_purged.constFind(id);
    if (object == m_purged.constEnd() || !tellsPurged)
        return std::nullopt;
    Record record;
    record.id = id;
    record.object = *object;
    record.deleted = true;
    return record;
}

QString FakeOrg::convert(const QString& leadId)
{
    Record lead = at(leadId);
    FieldValues values;
    for (auto value = lead.values.constBegin(); value != lead.values.constEnd(); ++value) {
        const QString name = contactNames.value(value.key(), value.key());
        if (!name.isEmpty() && value.key() != keyField)
            values.insert(name, value.value());
    }
    const QString contact = add(ObjectType::Contact, values);
    lead.converted = true;
    lead.convertedContactId = contact;
    save(lead, otherUser, {}, false);
    return contact;
}

void FakeOrg::merge(const QString& winner, const QString& loser)
{
    if (m_system == System::Marketo) {
        forgetKey(at(loser));
        m_records.remove(loser);
        tellMerge(winner, loser);
        return;
    }
    Record record = at(loser);
    record.deleted = true;
    record.mergedInto = winner;
    save(record, otherUser, {}, false);
}

void FakeOrg::tellMerge(const QString& winner, const QString& loser)
{
    m_events += Event{QStringLiteral("merged-") + loser, Change::Kind::Merged, loser, now(), {}, winner};
}

void FakeOrg::forgetEventsOf(const QString& id)
{
    m_events.removeIf([&](const Event& event) { return event.id == id; });
}

void FakeOrg::changeSilently(const QString& id, const FieldValues& values)
{
    m_records[id].values.insert(values);
}

void FakeOrg::hide(ObjectType object, const QString& field)
{
    schema.objects[object].fields.removeIf([&](const core::FieldInfo& info) { return info.name == field; });
}

std::optional<core::Error> FakeOrg::check(const Record& record) const
{
    const QList<core::FieldInfo> fields = schema.objects.value(record.object).fields;
    for (const core::FieldInfo& field : fields) {
        const QString value = record.values.value(field.name).toString();
        if (field.required && value.isEmpty())
            return refusal(QStringLiteral("REQUIRED_FIELD_MISSING"), RetryClass::Fix,
                           QStringLiteral("Required fields are missing"), {field.name});
        if (field.length > 0 && value.size() > field.length)
            return refusal(QStringLiteral("STRING_TOO_LONG"), RetryClass::Fix,
                           QStringLiteral("data value too large"), {field.name});
        if (field.restricted && !value.isEmpty() && !field.picklist.contains(value))
            return refusal(QStringLiteral("INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"), RetryClass::Fix,
                           QStringLiteral("bad value for restricted picklist field"), {field.name});
    }
    const QString key = record.values.value(keyField).toString();
    const QStringList sameKey = key.isEmpty() ? QStringList() : m_byKey.values(key);
    for (const QString& id : sameKey) {
        const Record& other = at(id);
        if (m_system == System::Salesforce && other.id != record.id && other.object == record.object
            && !other.deleted)
            return refusal(QStringLiteral("DUPLICATE_VALUE"), RetryClass::Relink,
                           QStringLiteral("duplicate value found: duplicates value on record with id: ")
                               + other.id.left(15));
    }
    return std::nullopt;
}

WriteResult FakeOrg::create(ObjectType object, const FieldValues& values, const QString& owner)
{
    if (m_system == System::Marketo) {
        const QString key = values.value(keyField).toString();
        const QStringList sameKey = m_byKey.values(key);
        if (!sameKey.isEmpty())
            return update({sameKey.last(), values, {}});
    }
    for (auto value = values.constBegin(); value != values.constEnd(); ++value) {
        if (!mayBeCreated(object, value.key()))
            return failed(refusal(QStringLiteral("INVALID_FIELD_FOR_INSERT_UPDATE"), RetryClass::Admin,
                                  QStringLiteral("Unable to create/update fields"), {value.key()}));
    }
    Record record;
    record.object = object;
    record.values = values;
    record.ownerName = owner;
    if (rule) {
        if (const auto error = rule(record))
            return failed(*error);
    }
    if (const auto error = check(record))
        return failed(*error);
    record.id = nextId(object);
    save(record, apiUser, record.values.keys(), true);
    return {WriteResult::Status::Created, record.id, {}};
}

WriteResult FakeOrg::update(const core::WriteRecord& write)
{
    const auto found = m_records.constFind(write.id);
    if (found == m_records.constEnd())
        return failed(refusal(QStringLiteral("1004"), RetryClass::Relink, QStringLiteral("Lead not found")));
    if (found->deleted)
        return failed(refusal(QStringLiteral("ENTITY_IS_DELETED"), RetryClass::Relink,
                              QStringLiteral("entity is deleted")));
    if (found->converted)
        return failed(refusal(QStringLiteral("CANNOT_UPDATE_CONVERTED_LEAD"), RetryClass::Relink,
                              QStringLiteral("cannot reference converted lead")));
    if (write.unmodifiedSince.isValid() && found->modifiedAt > write.unmodifiedSince)
        return failed(refusal(QStringLiteral("stale-record"), RetryClass::Retry, {}));
    Record record = *found;
    QStringList changed;
    for (auto value = write.values.constBegin(); value != write.values.constEnd(); ++value) {
        if (!knows(record.object, value.key()))
            return failed(refusal(QStringLiteral("INVALID_FIELD_FOR_INSERT_UPDATE"), RetryClass::Admin,
                                  QStringLiteral("Unable to create/update fields"), {value.key()}));
        if (value.value().toString().isEmpty() && !mayBeBlank(record.object, value.key()))
            return failed(refusal(QStringLiteral("REQUIRED_FIELD_MISSING"), RetryClass::Fix,
                                  QStringLiteral("Required fields are missing"), {value.key()}));
        if (kept.contains(value.key()))
            continue;
        if (record.values.value(value.key()) != value.value())
            changed += value.key();
        record.values.insert(value.key(), value.value());
    }
    if (rule) {
        if (const auto error = rule(record))
            return failed(*error);
    }
    if (const auto error = check(record))
        return failed(*error);
    // Marketo records no activity where nothing changes; Salesforce stamps every save.
    if (m_system == System::Salesforce || !changed.isEmpty())
        save(record, apiUser, changed, false);
    return {WriteResult::Status::Updated, record.id, {}};
}

const Record& FakeOrg::at(const QString& id) const
{
    const auto found = m_records.constFind(id);
    if (found == m_records.constEnd())
        qFatal("no such record: %s", qPrintable(id));
    return *found;
}

int FakeOrg::living() const
{
    return static_cast<int>(std::count_if(m_records.begin(), m_records.end(),
                                          [](const Record& record) { return !record.deleted; }));
}

std::optional<Record> FakeOrg::read(const QString& id, const QStringList& fields) const
{
    const auto found = m_records.constFind(id);
    if (found == m_records.constEnd() || m_concealed.contains(id))
        return std::nullopt;
    Record record = *found;
    record.values.clear();
    for (const QString& field : fields)
        record.values.insert(field, found->values.value(field));
    return record;
}

} // namespace lockstep::support
