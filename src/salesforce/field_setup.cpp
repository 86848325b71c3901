// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/field_setup.h"

namespace lockstep::salesforce {

using core::FieldType;
using core::NewField;
using core::ObjectType;

namespace {

// Setup asks for the name without its suffix, and adds that itself.
QString bareName(const QString& apiName)
{
    return apiName.endsWith(QLatin1String("__c")) ? apiName.chopped(3) : apiName;
}

QString typeInSetup(const NewField& field)
{
    switch (field.type) {
    case FieldType::Boolean:
        return QStringLiteral("Checkbox");
    case FieldType::Integer:
    case FieldType::Decimal:
        return QStringLiteral("Number");
    case FieldType::Date:
        return QStringLiteral("Date");
    case FieldType::DateTime:
        return QStringLiteral("Date/Time");
    case FieldType::Email:
        return QStringLiteral("Email");
    default:
        return QStringLiteral("Text");
    }
}

QString creationStep(const NewField& field)
{
    QString step = QStringLiteral("Choose New, data type %1; Field Label \"%2\", Field Name \"%3\"")
                       .arg(typeInSetup(field), field.label, bareName(field.name));
    if (field.length > 0)
        step += QStringLiteral(", Length %1").arg(field.length);
    if (field.externalId)
        step += QStringLiteral(
            "; tick \"Unique\" (treat \"ABC\" and \"abc\" as duplicate values) and \"External ID\"");
    return step + u'.';
}

} // namespace

QStringList adminSteps(const NewField& field)
{
    const QString object = core::toString(field.object);
    QStringList steps{
        QStringLiteral("In Salesforce Setup open Object Manager > %1 > Fields & Relationships.").arg(object),
        creationStep(field),
        QStringLiteral("In field-level security tick Visible for the sync user's profile and leave Read-Only "
                       "unticked; or give Read and Edit access to %1.%2 in a permission set assigned to the "
                       "sync user.")
            .arg(object, field.name),
    };
    if (field.object == ObjectType::Lead)
        steps.append(QStringLiteral("When the field exists on Contact too: Object Manager > Lead > Map Lead "
                                    "Fields, map Lead.%1 to Contact.%1, so that a conversion keeps it.")
                         .arg(field.name));
    return steps;
}

core::SetupReply setupReply(const QList<NewField>& fields, const core::Schema& schema)
{
    core::SetupReply reply;
    for (const NewField& field : fields) {
        const core::ObjectSchema described = schema.objects.value(field.object);
        const core::FieldInfo* known = described.find(field.name);
        if (known && known->createable && known->updateable)
            continue;
        reply.missing.append(field);
        reply.steps.insert(core::toString(field.object) + u'.' + field.name, adminSteps(field));
    }
    return reply;
}

} // namespace lockstep::salesforce
