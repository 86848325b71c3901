// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/describe.h"

#include <QJsonArray>

namespace lockstep::salesforce {

using core::FieldInfo;
using core::FieldType;

namespace {

bool flag(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1String(name)).toBool();
}

QStringList activeValues(const QJsonArray& picklist)
{
    QStringList values;
    for (const auto& item : picklist) {
        const QJsonObject entry = item.toObject();
        if (flag(entry, "active"))
            values.append(entry.value(QLatin1String("value")).toString());
    }
    return values;
}

FieldInfo fieldFromDescribe(const QJsonObject& json)
{
    FieldInfo field;
    field.name = json.value(QLatin1String("name")).toString();
    field.label = json.value(QLatin1String("label")).toString();
    field.nativeType = json.value(QLatin1String("type")).toString();
    field.type = fieldTypeOf(field.nativeType);
    field.length = json.value(QLatin1String("length")).toInt();
    field.scale = json.value(QLatin1String("scale")).toInt();
    const bool readOnly = flag(json, "calculated") || flag(json, "autoNumber");
    field.createable = flag(json, "createable") && !readOnly;
    field.updateable = flag(json, "updateable") && !readOnly;
    field.required = field.createable && !flag(json, "nillable") && !flag(json, "defaultedOnCreate");
    field.nillable = flag(json, "nillable");
    field.restricted = flag(json, "restrictedPicklist");
    field.custom = flag(json, "custom");
    field.externalId = flag(json, "externalId");
    field.unique = flag(json, "unique");
    field.picklist = activeValues(json.value(QLatin1String("picklistValues")).toArray());
    return field;
}

FieldInfo accountField(const char* name, const char* label, FieldType type, const char* nativeType,
                       int length)
{
    FieldInfo field;
    field.name = QLatin1String(name);
    field.label = QLatin1String(label);
    field.type = type;
    field.nativeType = QLatin1String(nativeType);
    field.length = length;
    field.createable = false;
    field.updateable = false;
    return field;
}

QList<FieldInfo> accountFields()
{
    return {
        accountField("Account.Name", "Account Name", FieldType::Text, "string", 255),
        accountField("Account.Industry", "Account Industry", FieldType::Picklist, "picklist", 255),
        accountField("Account.AnnualRevenue", "Account Annual Revenue", FieldType::Decimal, "currency", 0),
        accountField("Account.NumberOfEmployees", "Account Employees", FieldType::Integer, "int", 0),
        accountField("Account.Website", "Account Website", FieldType::Text, "url", 255)};
}

} // namespace

QStringList accountFieldNames()
{
    QStringList names;
    const QList<FieldInfo> fields = accountFields();
    for (const FieldInfo& field : fields)
        names += field.name;
    return names;
}

FieldType fieldTypeOf(const QString& describeType)
{
    static const QHash<QString, FieldType> types{
        {QStringLiteral("string"), FieldType::Text},
        {QStringLiteral("textarea"), FieldType::Text},
        {QStringLiteral("phone"), FieldType::Text},
        {QStringLiteral("url"), FieldType::Text},
        {QStringLiteral("combobox"), FieldType::Text},
        {QStringLiteral("encryptedstring"), FieldType::Text},
        {QStringLiteral("time"), FieldType::Text},
        {QStringLiteral("email"), FieldType::Email},
        {QStringLiteral("boolean"), FieldType::Boolean},
        {QStringLiteral("int"), FieldType::Integer},
        {QStringLiteral("long"), FieldType::Integer},
        {QStringLiteral("double"), FieldType::Decimal},
        {QStringLiteral("currency"), FieldType::Decimal},
        {QStringLiteral("percent"), FieldType::Decimal},
        {QStringLiteral("date"), FieldType::Date},
        {QStringLiteral("datetime"), FieldType::DateTime},
        {QStringLiteral("picklist"), FieldType::Picklist},
        {QStringLiteral("multipicklist"), FieldType::MultiPicklist},
        {QStringLiteral("reference"), FieldType::Reference},
        {QStringLiteral("id"), FieldType::Reference},
    };
    return types.value(describeType, FieldType::Other);
}

core::ObjectSchema schemaFromDescribe(core::ObjectType object, const QJsonObject& describe)
{
    core::ObjectSchema schema;
    const QJsonArray fields = describe.value(QLatin1String("fields")).toArray();
    for (const auto& field : fields)
        schema.fields.append(fieldFromDescribe(field.toObject()));
    if (object == core::ObjectType::Contact && schema.find(u"AccountId"))
        schema.fields.append(accountFields());
    return schema;
}

} // namespace lockstep::salesforce
