// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/link_fields.h"

#include <algorithm>

namespace lockstep::sync {

using core::FieldType;
using core::NewField;
using core::ObjectType;

namespace {

QList<NewField> allLinkFields(const core::LinkFieldNames& names)
{
    const auto key = [&](ObjectType object) {
        return NewField{object, names.salesforceKey, QStringLiteral("Marketo Id"), FieldType::Text, 40, true};
    };
    return {
        key(ObjectType::Lead),
        key(ObjectType::Contact),
        {ObjectType::Person, names.marketoId, QStringLiteral("Salesforce Id"), FieldType::Text, 0, false},
        {ObjectType::Person, names.marketoType, QStringLiteral("Salesforce Type"), FieldType::Text, 0, false},
        {ObjectType::Person, names.marketoDeleted, QStringLiteral("Salesforce Is Deleted"),
         FieldType::Boolean, 0, false},
    };
}

// Wanted only where the user has named it; the sync works without.
QList<NewField> markerFields(const core::Settings& settings)
{
    const QString name = settings.value(QStringLiteral("salesforce.markerField"));
    if (name.isEmpty())
        return {};
    const auto marker = [&](ObjectType object) {
        return NewField{object, name, QStringLiteral("Lockstep Operation"), FieldType::Text, 40, false};
    };
    return {marker(ObjectType::Lead), marker(ObjectType::Contact)};
}

// One that is there and may not be written serves as little as one that is not.
QList<NewField> missingOf(const QList<NewField>& all, const core::Schema& salesforce,
                          const core::Schema& marketo)
{
    QList<NewField> result;
    std::copy_if(all.begin(), all.end(), std::back_inserter(result), [&](const NewField& field) {
        const core::Schema& schema =
            core::systemOf(field.object) == core::System::Salesforce ? salesforce : marketo;
        const core::ObjectSchema fields = schema.objects.value(field.object);
        const core::FieldInfo* described = fields.find(field.name);
        return !described || !described->updateable || !described->createable;
    });
    return result;
}

QList<NewField> ofSystem(const QList<NewField>& fields, core::System system)
{
    QList<NewField> result;
    std::copy_if(fields.begin(), fields.end(), std::back_inserter(result),
                 [&](const NewField& field) { return core::systemOf(field.object) == system; });
    return result;
}

} // namespace

core::LinkFieldNames linkFieldNames(const core::Settings& settings)
{
    core::LinkFieldNames names;
    names.salesforceKey = settings.value(QStringLiteral("salesforce.externalIdField"));
    names.marketoId = settings.value(QStringLiteral("marketo.idField"));
    names.marketoType = settings.value(QStringLiteral("marketo.typeField"));
    names.marketoDeleted = settings.value(QStringLiteral("marketo.deletedField"));
    return names;
}

QString qualifiedName(const NewField& field)
{
    return core::toString(field.object) + u'.' + field.name;
}

LinkFields::LinkFields(core::RemoteSystem& salesforce, core::RemoteSystem& marketo, core::Waiter& waiter,
                       const core::Settings& settings)
    : m_salesforce(salesforce)
    , m_marketo(marketo)
    , m_waiter(waiter)
    , m_settings(settings)
{ }

QList<NewField> LinkFields::missing(const core::Schema& salesforce, const core::Schema& marketo,
                                    const core::LinkFieldNames& names)
{
    return missingOf(allLinkFields(names), salesforce, marketo);
}

core::Expected<LinkFields::Report> LinkFields::check(const std::stop_token& stop)
{
    // Both are asked at once; an answer is waited for in turn.
    core::Pending<core::Schema> salesforceAnswer = m_salesforce.describe(0);
    core::Pending<core::Schema> marketoAnswer = m_marketo.describe(0);
    core::Expected<core::Schema> salesforce = m_waiter.await(std::move(salesforceAnswer), stop);
    core::Expected<core::Schema> marketo = m_waiter.await(std::move(marketoAnswer), stop);
    if (!salesforce)
        return core::Unexpected(salesforce.error());
    if (!marketo)
        return core::Unexpected(marketo.error());

    const QList<NewField> all = allLinkFields(linkFieldNames(m_settings)) + markerFields(m_settings);
    Report report{*salesforce, *marketo, {}, missingOf(all, *salesforce, *marketo)};
    for (const NewField& field : all) {
        const bool absent =
            std::any_of(report.missing.cbegin(), report.missing.cend(),
                        [&](const NewField& other) { return qualifiedName(other) == qualifiedName(field); });
        if (!absent)
            report.present += qualifiedName(field);
    }
    return report;
}

core::Expected<core::SetupReply> LinkFields::setup(const std::stop_token& stop)
{
    const core::Expected<Report> before = check(stop);
    if (!before)
        return core::Unexpected(before.error());
    core::SetupReply reply;
    for (core::RemoteSystem* remote : {&m_salesforce, &m_marketo}) {
        const QList<NewField> wanted = ofSystem(before->missing, remote->system());
        if (wanted.isEmpty())
            continue;
        const core::Expected<core::SetupReply> part = m_waiter.await(remote->createFields(wanted), stop);
        if (!part)
            return core::Unexpected(part.error());
        reply.created += part->created;
        reply.steps.insert(part->steps);
    }
    if (before->missing.isEmpty())
        return reply;

    const core::Expected<Report> after = check(stop);
    if (!after)
        return core::Unexpected(after.error());
    reply.missing = after->missing;
    for (const NewField& field : after->missing)
        reply.created.removeAll(qualifiedName(field));
    return reply;
}

} // namespace lockstep::sync
