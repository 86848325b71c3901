// SPDX-License-Identifier: GPL-3.0-or-later
// Fields that a system has refused: left out for a while.
#include "sync/kept_schema.h"
#include "sync/preparation.h"
#include "sync/try.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace lockstep::sync {

using core::ObjectType;
using core::System;

namespace {

constexpr int suspensionSeconds = 3600;

const QString suspendedKey = QStringLiteral("fields.suspended"); // JSON: "Lead.Industry" → until, readOnly
const QLatin1String until("until");
const QLatin1String readOnly("readOnly");

// "Lead.Industry" as it is described.
std::optional<core::FieldInfo> described(const QString& name, const core::Schema& schema)
{
    const auto object = core::objectTypeFromString(name.section(u'.', 0, 0));
    const core::ObjectSchema fields = object ? schema.objects.value(*object) : core::ObjectSchema();
    const core::FieldInfo* field = fields.find(name.section(u'.', 1));
    return field ? std::optional(*field) : std::nullopt;
}

} // namespace

core::Expected<QSet<QString>> Preparation::suspended(const core::Schema& salesforce,
                                                     const core::Schema& marketo)
{
    const auto text = m_context.stores.meta.value(suspendedKey);
    LOCKSTEP_TRY(text);
    QSet<QString> result;
    QJsonObject left;
    const QJsonObject fields = QJsonDocument::fromJson(text->toUtf8()).object();
    for (auto field = fields.constBegin(); field != fields.constEnd(); ++field) {
        QJsonObject entry = field->toObject();
        const qint64 seconds =
            m_context.now().secsTo(QDateTime::fromString(entry.value(until).toString(), Qt::ISODate));
        const bool isPerson = field.key().startsWith(core::toString(ObjectType::Person) + u'.');
        const auto now = described(field.key(), isPerson ? marketo : salesforce);
        // Longer than any suspension: the local clock has been set back since. What a describe hides is out
        // without this, and back as soon as it shows it; so is what it has called read-only since.
        if (seconds <= 0 || seconds > suspensionSeconds || !now
            || (entry.value(readOnly).toBool() && now->updateable))
            continue;
        if (!now->updateable)
            entry.insert(readOnly, true);
        result.insert(field.key());
        left.insert(field.key(), entry);
    }
    if (left == fields)
        return result;
    // What is over stays so, whatever the clock will say.
    auto transaction = m_context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    const QString json = QString::fromUtf8(QJsonDocument(left).toJson(QJsonDocument::Compact));
    LOCKSTEP_TRY(m_context.stores.meta.setValue(suspendedKey, left.isEmpty() ? QString() : json));
    LOCKSTEP_TRY(transaction->commit());
    return result;
}

core::Done Preparation::suspend(ObjectType object, const core::Error& error)
{
    const auto text = m_context.stores.meta.value(suspendedKey);
    LOCKSTEP_TRY(text);
    QJsonObject fields = QJsonDocument::fromJson(text->toUtf8()).object();
    auto transaction = m_context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    for (const QString& name : error.fields) {
        const QString field = core::toString(object) + u'.' + name;
        const QDateTime end = m_context.now().addSecs(suspensionSeconds);
        fields.insert(field, QJsonObject{{until, end.toString(Qt::ISODate)}});
    }
    const QString json = QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact));
    LOCKSTEP_TRY(m_context.stores.meta.setValue(suspendedKey, json));
    for (const System system : {System::Salesforce, System::Marketo})
        LOCKSTEP_TRY(m_context.stores.meta.setValue(describedAtKey(system), {}));
    LOCKSTEP_TRY(transaction->commit());
    m_reason = error;
    return prepare();
}

core::Expected<bool> Preparation::suspendRead(System system, const core::Error& error, const Asked& asked)
{
    if (error.retry != core::RetryClass::Admin)
        return false;
    bool any = false;
    for (const ObjectType object : {ObjectType::Person, ObjectType::Lead, ObjectType::Contact}) {
        core::Error named = error;
        const QStringList wanted = asked.value(object);
        named.fields.removeIf([&](const QString& field) { return !wanted.contains(field); });
        const bool isOfOther = !error.object.isEmpty() && error.object != core::toString(object);
        if (core::systemOf(object) != system || isOfOther || named.fields.isEmpty())
            continue;
        any = true;
        // Another answer may have told of it while this one was on its way.
        const QStringList read = m_context.fields.readFields(object);
        named.fields.removeIf([&](const QString& field) { return !read.contains(field); });
        if (!named.fields.isEmpty())
            LOCKSTEP_TRY(suspend(object, named));
    }
    return any;
}

core::Done Preparation::turnToSalesforce(ObjectType object, const core::Error& error)
{
    QList<core::FieldMapping> turned;
    core::Error left = error;
    left.fields.clear();
    for (const core::FieldRow& row : m_context.fields.rows(object)) {
        if (!error.fields.contains(row.mapping.marketoField))
            continue;
        if (row.effectiveDirection == core::Direction::Both) {
            turned += row.mapping;
            turned.last().direction = core::Direction::ToSalesforce;
        } else if (row.effectiveDirection == core::Direction::ToMarketo) {
            left.fields += row.mapping.salesforceField;
        }
    }
    LOCKSTEP_TRY(saveTurned(turned, error));
    return left.fields.isEmpty() ? prepare() : suspend(object, left);
}

core::Done Preparation::saveTurned(const QList<core::FieldMapping>& turned, const core::Error& error)
{
    if (turned.isEmpty())
        return {};
    auto transaction = m_context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    LOCKSTEP_TRY(m_context.stores.mappings.save(turned));
    for (const core::FieldMapping& mapping : turned) {
        store::Link nobody;
        nobody.object = mapping.object;
        core::LogEntry entry = m_run.entry(nobody, core::LogType::Suspended, core::LogResult::Failed);
        entry.target = System::Marketo;
        entry.field = mapping.salesforceField;
        entry.code = error.code;
        entry.message = error.message;
        entry.arguments = {core::toString(mapping.object) + u'.' + mapping.salesforceField};
        m_run.log(entry);
    }
    LOCKSTEP_TRY(m_run.save());
    LOCKSTEP_TRY(transaction->commit());
    m_run.fieldsChanged();
    m_run.publish();
    return {};
}

} // namespace lockstep::sync
