// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/field_sets.h"

#include <algorithm>

namespace lockstep::sync {

using core::FieldRow;
using core::ObjectType;

namespace {

QString qualified(ObjectType object, const QString& field)
{
    return core::toString(object) + u'.' + field;
}

void addVisible(QStringList& fields, const FieldSets::Input& input, ObjectType object,
                const QStringList& wanted)
{
    const core::Schema& schema =
        core::systemOf(object) == core::System::Salesforce ? input.salesforce : input.marketo;
    const core::ObjectSchema fieldsNow = schema.objects.value(object);
    for (const QString& name : wanted) {
        if (!fields.contains(name) && fieldsNow.find(name)
            && !input.suspended.contains(qualified(object, name)))
            fields += name;
    }
}

} // namespace

FieldSets::FieldSets(const Input& input)
    : m_links(input.links)
{
    const QList<FieldRow> table = core::fieldTable(input.saved, input.salesforce, input.marketo,
                                                   input.leadRule, input.contactRule, input.links);
    for (const FieldRow& row : table) {
        const core::FieldMapping& mapping = row.mapping;
        if (!row.usable || input.suspended.contains(qualified(mapping.object, mapping.salesforceField))
            || input.suspended.contains(qualified(ObjectType::Person, mapping.marketoField)))
            continue;
        (mapping.object == ObjectType::Contact ? m_contactRows : m_leadRows) += row;
        m_read[mapping.object] += mapping.salesforceField;
        m_mapped[mapping.object].insert(mapping.salesforceField);
        if (!m_mapped[ObjectType::Person].contains(mapping.marketoField))
            m_read[ObjectType::Person] += mapping.marketoField;
        m_mapped[ObjectType::Person].insert(mapping.marketoField);
    }

    addVisible(m_read[ObjectType::Person], input, ObjectType::Person,
               {QStringLiteral("email"), QStringLiteral("firstName"), QStringLiteral("lastName"),
                QStringLiteral("company")});
    m_watched[ObjectType::Person] = m_read.value(ObjectType::Person);
    addVisible(m_recordIdFields, input, ObjectType::Person,
               {input.links.marketoId, QStringLiteral("sfdcContactId"), QStringLiteral("sfdcLeadId")});
    addVisible(m_read[ObjectType::Person], input, ObjectType::Person, m_recordIdFields);
    addVisible(m_read[ObjectType::Person], input, ObjectType::Person,
               {input.links.marketoType, input.links.marketoDeleted});

    for (const ObjectType object : {ObjectType::Lead, ObjectType::Contact}) {
        addVisible(m_read[object], input, object,
                   {QStringLiteral("FirstName"), QStringLiteral("LastName"), QStringLiteral("Email"),
                    QStringLiteral("Company"), QStringLiteral("Account.Name"), QStringLiteral("OwnerId"),
                    input.links.salesforceKey});
        m_watched[object] = m_read.value(object);
    }
}

const QList<FieldRow>& FieldSets::rows(ObjectType object) const
{
    return object == ObjectType::Contact ? m_contactRows : m_leadRows;
}

const FieldRow* FieldSets::row(ObjectType object, const QString& salesforceField) const
{
    const QList<FieldRow>& all = rows(object);
    const auto found = std::find_if(all.begin(), all.end(), [&](const FieldRow& each) {
        return each.mapping.salesforceField == salesforceField;
    });
    return found == all.end() ? nullptr : &*found;
}

const QSet<QString>& FieldSets::mapped(ObjectType object) const
{
    static const QSet<QString> none;
    const auto found = m_mapped.constFind(object);
    return found == m_mapped.constEnd() ? none : *found;
}

QString FieldSets::signature() const
{
    QStringList parts;
    for (const ObjectType object : {ObjectType::Lead, ObjectType::Contact}) {
        const QList<FieldRow>& all = rows(object);
        for (const FieldRow& row : all)
            parts += qualified(object, row.mapping.salesforceField) + u'=' + row.mapping.marketoField;
    }
    parts.sort();
    return parts.join(u'\n');
}

} // namespace lockstep::sync
