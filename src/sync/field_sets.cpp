// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/field_sets.h"

#include <algorithm>
#include <tuple>

namespace lockstep::sync {

using core::FieldRow;
using core::ObjectType;

namespace {

const QString personAccountField = QStringLiteral("IsPersonAccount"); // only where the org has such

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
    : m_input(input)
{
    const QList<FieldRow> table = core::fieldTable(input.saved, input.salesforce, input.marketo,
                                                   input.leadRule, input.contactRule, input.links);
    for (const FieldRow& row : table) {
        const core::FieldMapping& mapping = row.mapping;
        if (!row.usable || mapping.salesforceField == input.marker
            || input.suspended.contains(qualified(mapping.object, mapping.salesforceField))
            || input.suspended.contains(qualified(ObjectType::Person, mapping.marketoField)))
            continue;
        (mapping.object == ObjectType::Contact ? m_contactRows : m_leadRows) += row;
        m_read[mapping.object] += mapping.salesforceField;
        m_mapped[mapping.object].insert(mapping.salesforceField);
        if (!m_mapped[ObjectType::Person].contains(mapping.marketoField))
            m_read[ObjectType::Person] += mapping.marketoField;
        m_mapped[ObjectType::Person].insert(mapping.marketoField);
    }

    noteAbsent(input);
    m_conditions = {{ObjectType::Lead, input.leadFilter},
                    {ObjectType::Contact, input.contactFilter},
                    {ObjectType::Person, input.createRule}};
    for (auto each = m_conditions.constBegin(); each != m_conditions.constEnd(); ++each) {
        const QStringList tested = core::fieldsOf(*each);
        addVisible(m_read[each.key()], input, each.key(), tested);
        const core::Schema& schema =
            core::systemOf(each.key()) == core::System::Salesforce ? input.salesforce : input.marketo;
        const core::ObjectSchema all = schema.objects.value(each.key());
        for (const QString& name : tested) {
            if (m_read.value(each.key()).contains(name))
                m_tested[each.key()].fields += *all.find(name);
        }
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
        if (object == ObjectType::Contact)
            addVisible(m_read[object], input, object, {personAccountField});
        m_watched[object] = m_read.value(object);
        addMarker(input, object);
    }
    sign();
    if (m_read.value(ObjectType::Contact).contains(personAccountField))
        addReadOnly();
}

bool FieldSets::isOf(const Input& input) const
{
    const auto parts = [](const Input& of) {
        return std::tie(of.salesforce.objects, of.marketo.objects, of.saved, of.leadRule, of.contactRule,
                        of.links, of.marker, of.leadFilter, of.contactFilter, of.createRule, of.suspended);
    };
    return parts(m_input) == parts(input);
}

void FieldSets::addReadOnly()
{
    auto readOnly = std::make_shared<FieldSets>(*this);
    readOnly->m_contactRows.removeIf(
        [](const FieldRow& row) { return row.effectiveDirection == core::Direction::ToSalesforce; });
    for (FieldRow& row : readOnly->m_contactRows)
        row.effectiveDirection = core::Direction::ToMarketo;
    m_readOnly = std::move(readOnly);
}

bool FieldSets::isReadOnly(ObjectType object, const core::FieldValues& values)
{
    return object == ObjectType::Contact && values.value(personAccountField).toBool();
}

const FieldSets& FieldSets::of(ObjectType object, const core::FieldValues& values) const
{
    return m_readOnly && isReadOnly(object, values) ? *m_readOnly : *this;
}

// Nobody's edit: it is read where a write is in doubt, and not watched.
void FieldSets::addMarker(const Input& input, ObjectType object)
{
    const core::ObjectSchema now = input.salesforce.objects.value(object);
    const core::FieldInfo* field = input.marker.isEmpty() ? nullptr : now.find(input.marker);
    if (!field || !field->updateable || input.suspended.contains(qualified(object, input.marker)))
        return;
    m_markers.insert(object, input.marker);
    if (!m_read[object].contains(input.marker))
        m_read[object] += input.marker;
}

// The user's choices, and the defaults where there is none: what a describe does not show has no row.
void FieldSets::noteAbsent(const Input& input)
{
    QList<core::FieldMapping> wanted = input.saved;
    for (const core::FieldMapping& standard : core::defaultMap()) {
        const bool isSaved =
            std::any_of(input.saved.begin(), input.saved.end(), [&](const core::FieldMapping& saved) {
                return saved.object == standard.object && saved.salesforceField == standard.salesforceField;
            });
        if (!isSaved)
            wanted += standard;
    }
    const core::ObjectSchema people = input.marketo.objects.value(ObjectType::Person);
    for (const core::FieldMapping& mapping : std::as_const(wanted)) {
        const QString& field = mapping.salesforceField;
        const bool hiddenInSalesforce = !input.salesforce.objects.value(mapping.object).find(field)
            || input.suspended.contains(qualified(mapping.object, field));
        const bool hiddenInMarketo = !people.find(mapping.marketoField)
            || input.suspended.contains(qualified(ObjectType::Person, mapping.marketoField));
        if (mapping.enabled && (hiddenInSalesforce || hiddenInMarketo))
            m_absent += Absent{mapping.object, field,
                               hiddenInSalesforce ? core::System::Salesforce : core::System::Marketo,
                               mapping.marketoField};
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

std::optional<bool> FieldSets::admits(const core::Record& record) const
{
    return core::holds(m_conditions.value(record.object), record.values, m_tested.value(record.object));
}

bool FieldSets::wantsLead(const core::Record& person) const
{
    const core::ConditionList rule = m_conditions.value(ObjectType::Person);
    return !rule.isEmpty()
        && core::holds(rule, person.values, m_tested.value(ObjectType::Person)).value_or(false);
}

bool FieldSets::needsTimes(ObjectType object) const
{
    const QList<FieldRow>& all = rows(object);
    return std::any_of(all.begin(), all.end(),
                       [](const FieldRow& row) { return row.effectiveRule == core::ConflictRule::Newest; });
}

void FieldSets::sign()
{
    QStringList conditions;
    for (const ObjectType object : {ObjectType::Lead, ObjectType::Contact, ObjectType::Person}) {
        const core::ConditionList all = m_conditions.value(object);
        for (const core::Condition& condition : all)
            conditions += qualified(object, condition.field) + u' '
                + core::conditionOperators().at(static_cast<int>(condition.op)) + u' '
                + condition.values.join(u',');
    }
    m_conditionsSignature = conditions.join(u'\n');
    QStringList parts;
    for (const ObjectType object : {ObjectType::Lead, ObjectType::Contact}) {
        const QList<FieldRow>& all = rows(object);
        for (const FieldRow& row : all)
            parts += qualified(object, row.mapping.salesforceField) + u'=' + row.mapping.marketoField;
    }
    parts.sort();
    m_signature = parts.join(u'\n');
}

} // namespace lockstep::sync
