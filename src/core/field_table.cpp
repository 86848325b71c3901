// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/default_map.h"

#include <QSet>
#include <algorithm>
#include <utility>

namespace lockstep::core {

namespace {

// Fields that carry identity, audit stamps or what one user looked at: they say nothing about a person
// that the other side could use, and none can be written.
bool isSystemField(const QString& name)
{
    static const QSet<QString> names{
        QStringLiteral("Id"),
        QStringLiteral("IsDeleted"),
        QStringLiteral("MasterRecordId"),
        QStringLiteral("Name"),
        QStringLiteral("Address"),
        QStringLiteral("MailingAddress"),
        QStringLiteral("OtherAddress"),
        QStringLiteral("CreatedDate"),
        QStringLiteral("CreatedById"),
        QStringLiteral("LastModifiedDate"),
        QStringLiteral("LastModifiedById"),
        QStringLiteral("SystemModstamp"),
        QStringLiteral("LastViewedDate"),
        QStringLiteral("LastReferencedDate"),
        QStringLiteral("IsConverted"),
        QStringLiteral("ConvertedDate"),
        QStringLiteral("LastCURequestDate"),
        QStringLiteral("LastCUUpdateDate"),
    };
    return names.contains(name);
}

bool couldSync(const FieldInfo& field, const LinkFieldNames& links)
{
    return field.type != FieldType::Reference && field.type != FieldType::Other && !isSystemField(field.name)
        && field.name != links.salesforceKey;
}

bool isLinkField(const QString& marketoField, const LinkFieldNames& links)
{
    return marketoField == links.marketoId || marketoField == links.marketoType
        || marketoField == links.marketoDeleted;
}

bool isText(FieldType type)
{
    return type == FieldType::Text || type == FieldType::Email || type == FieldType::Picklist
        || type == FieldType::MultiPicklist;
}

bool isNumber(FieldType type)
{
    return type == FieldType::Integer || type == FieldType::Decimal;
}

bool typesFit(FieldType a, FieldType b)
{
    return a == b || (isNumber(a) && isNumber(b)) || isText(a) || isText(b);
}

void warn(FieldRow& row, const QString& code, const QStringList& arguments)
{
    row.warningCode = code;
    row.warningArguments = arguments;
}

QString qualifiedName(const FieldMapping& mapping)
{
    return toString(mapping.object) + u'.' + mapping.salesforceField;
}

// Whether the value can travel the way the user has chosen; read-only sides make it one-way.
bool resolveDirection(FieldRow& row)
{
    const bool intoSalesforce = row.salesforce.updateable;
    const bool intoMarketo = row.marketo.updateable;
    row.effectiveDirection = row.mapping.direction;
    if (row.mapping.direction == Direction::Both && intoSalesforce != intoMarketo)
        row.effectiveDirection = intoMarketo ? Direction::ToMarketo : Direction::ToSalesforce;
    if (!intoSalesforce && !intoMarketo)
        warn(row, QStringLiteral("both-read-only"), {qualifiedName(row.mapping), row.mapping.marketoField});
    else if (!intoSalesforce && row.effectiveDirection == Direction::ToSalesforce)
        warn(row, QStringLiteral("salesforce-read-only"), {qualifiedName(row.mapping)});
    else if (!intoMarketo && row.effectiveDirection == Direction::ToMarketo)
        warn(row, QStringLiteral("marketo-read-only"), {row.mapping.marketoField});
    return row.warningCode.isEmpty();
}

// Whether a cycle can sync this row; if it is on and cannot, the row says why.
bool resolveUse(FieldRow& row, const LinkFieldNames& links)
{
    const FieldMapping& mapping = row.mapping;
    if (row.access == FieldAccess::Hidden) {
        if (mapping.enabled)
            warn(row, QStringLiteral("field-hidden"), {qualifiedName(mapping)});
        return false;
    }
    if (!mapping.enabled) {
        if (!row.salesforce.updateable && mapping.direction == Direction::Both)
            row.effectiveDirection = Direction::ToMarketo;
        return false;
    }
    if (mapping.marketoField.isEmpty())
        warn(row, QStringLiteral("no-marketo-field"), {qualifiedName(mapping)});
    else if (isLinkField(mapping.marketoField, links))
        warn(row, QStringLiteral("marketo-link-field"), {mapping.marketoField});
    else if (row.marketo.name.isEmpty())
        warn(row, QStringLiteral("marketo-field-missing"), {mapping.marketoField});
    else if (!resolveDirection(row))
        return false;
    else if (!typesFit(row.salesforce.type, row.marketo.type)) {
        // Each value is checked before it is sent, so the pair may still be used.
        warn(row, QStringLiteral("type-mismatch"),
             {qualifiedName(mapping), row.salesforce.nativeType, mapping.marketoField,
              row.marketo.nativeType});
        return true;
    }
    return row.warningCode.isEmpty();
}

bool isOptOut(const FieldMapping& mapping)
{
    return (mapping.salesforceField == QLatin1String("HasOptedOutOfEmail")
            && mapping.marketoField == QLatin1String("unsubscribed"))
        || (mapping.salesforceField == QLatin1String("DoNotCall")
            && mapping.marketoField == QLatin1String("doNotCall"));
}

class TableBuilder
{
public:
    TableBuilder(const QList<FieldMapping>& saved, const Schema& marketo, ConflictRule leadDefault,
                 ConflictRule contactDefault, const LinkFieldNames& links)
        : m_people(marketo.objects.value(ObjectType::Person))
        , m_leadDefault(leadDefault)
        , m_contactDefault(contactDefault)
        , m_links(links)
    {
        for (const FieldMapping& mapping : saved)
            m_saved.insert(qualifiedName(mapping), mapping);
    }

    void addVisible(ObjectType object, const FieldInfo& field)
    {
        const auto saved = m_saved.constFind(toString(object) + u'.' + field.name);
        const bool isSaved = saved != m_saved.constEnd();
        FieldRow row = makeRow(isSaved ? *saved : defaultMapping(object, field.name, m_people));
        if (!isSaved && isLinkField(row.mapping.marketoField, m_links)) {
            row.mapping.marketoField.clear();
            row.marketo = {};
        }
        row.salesforce = field;
        row.access = field.updateable ? FieldAccess::ReadWrite : FieldAccess::ReadOnly;
        row.usable = resolveUse(row, m_links);
        (isSaved ? m_chosen : m_byDefault).append(static_cast<int>(m_rows.size()));
        m_rows.append(row);
    }

    void addHidden(const FieldMapping& mapping)
    {
        FieldRow row = makeRow(mapping);
        row.access = FieldAccess::Hidden;
        row.usable = resolveUse(row, m_links);
        m_rows.append(row);
    }

    // One Marketo field serves one field of an object: what the user has chosen comes before a default.
    [[nodiscard]] QList<FieldRow> take()
    {
        QHash<QString, QString> takenBy;
        const QList<int> order = m_chosen + m_byDefault;
        for (const int index : order) {
            FieldRow& row = m_rows[index];
            if (!row.usable)
                continue;
            const QString key = toString(row.mapping.object) + u'.' + row.mapping.marketoField;
            const auto taken = takenBy.constFind(key);
            if (taken == takenBy.constEnd()) {
                takenBy.insert(key, qualifiedName(row.mapping));
                continue;
            }
            row.usable = false;
            warn(row, QStringLiteral("marketo-field-taken"), {row.mapping.marketoField, *taken});
        }
        return std::move(m_rows);
    }

private:
    [[nodiscard]] FieldRow makeRow(const FieldMapping& mapping) const
    {
        FieldRow row;
        row.mapping = mapping;
        row.values = ValueMap(mapping.values);
        row.effectiveDirection = mapping.direction;
        row.effectiveRule = mapping.conflictRule.value_or(
            mapping.object == ObjectType::Contact ? m_contactDefault : m_leadDefault);
        row.optOut = isOptOut(mapping);
        if (const FieldInfo* field = m_people.find(mapping.marketoField)) {
            row.marketo = *field;
            // Marketo describes the person's own id as writable although it never is.
            if (row.marketo.name == QLatin1String("id"))
                row.marketo.updateable = false;
        }
        return row;
    }

    const ObjectSchema m_people;
    const ConflictRule m_leadDefault;
    const ConflictRule m_contactDefault;
    const LinkFieldNames m_links;
    QHash<QString, FieldMapping> m_saved; // by qualified name

    QList<FieldRow> m_rows;
    QList<int> m_chosen; // rows the user has saved
    QList<int> m_byDefault;
};

Done refused(const QString& code, const QStringList& arguments)
{
    Error error;
    error.code = code;
    error.scope = ErrorScope::Field;
    error.outcome = Outcome::NotSent;
    error.arguments = arguments;
    return Unexpected(error);
}

} // namespace

QList<FieldRow> fieldTable(const QList<FieldMapping>& saved, const Schema& salesforce, const Schema& marketo,
                           ConflictRule leadDefault, ConflictRule contactDefault, const LinkFieldNames& links)
{
    TableBuilder builder(saved, marketo, leadDefault, contactDefault, links);
    for (const ObjectType object : {ObjectType::Lead, ObjectType::Contact}) {
        const ObjectSchema schema = salesforce.objects.value(object);
        for (const FieldInfo& field : schema.fields) {
            if (couldSync(field, links))
                builder.addVisible(object, field);
        }
    }
    for (const FieldMapping& mapping : saved) {
        const ObjectSchema schema = salesforce.objects.value(mapping.object);
        if (!schema.find(mapping.salesforceField))
            builder.addHidden(mapping);
    }
    return builder.take();
}

Done checkMapping(const FieldMapping& mapping, const QList<FieldRow>& table)
{
    const auto row = std::find_if(table.cbegin(), table.cend(), [&](const FieldRow& candidate) {
        return candidate.mapping.object == mapping.object
            && candidate.mapping.salesforceField == mapping.salesforceField;
    });
    if (row == table.cend())
        return refused(QStringLiteral("unknown-field"), {qualifiedName(mapping)});
    if (row->access == FieldAccess::Hidden)
        return refused(QStringLiteral("field-hidden"), {qualifiedName(mapping)});
    if (!mapping.enabled)
        return {};
    const auto other = std::find_if(table.cbegin(), table.cend(), [&](const FieldRow& candidate) {
        return candidate.mapping.enabled && candidate.mapping.object == mapping.object
            && candidate.mapping.salesforceField != mapping.salesforceField && !mapping.marketoField.isEmpty()
            && candidate.mapping.marketoField == mapping.marketoField;
    });
    if (other != table.cend())
        return refused(QStringLiteral("marketo-field-taken"),
                       {mapping.marketoField, qualifiedName(other->mapping)});
    if (!row->usable)
        return refused(row->warningCode, row->warningArguments);
    return {};
}

} // namespace lockstep::core
