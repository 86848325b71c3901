// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/salesforce_describe.h"

namespace lockstep::sandbox {
namespace {

QString soapType(const SField& field)
{
    static const QHash<QString, QString> types{{QStringLiteral("boolean"), QStringLiteral("xsd:boolean")},
                                               {QStringLiteral("int"), QStringLiteral("xsd:int")},
                                               {QStringLiteral("double"), QStringLiteral("xsd:double")},
                                               {QStringLiteral("currency"), QStringLiteral("xsd:double")},
                                               {QStringLiteral("percent"), QStringLiteral("xsd:double")},
                                               {QStringLiteral("date"), QStringLiteral("xsd:date")},
                                               {QStringLiteral("datetime"), QStringLiteral("xsd:dateTime")},
                                               {QStringLiteral("id"), QStringLiteral("tns:ID")},
                                               {QStringLiteral("reference"), QStringLiteral("tns:ID")},
                                               {QStringLiteral("address"), QStringLiteral("urn:address")}};
    return types.value(field.type, QStringLiteral("xsd:string"));
}

QJsonArray picklistJson(const SField& field)
{
    QJsonArray values;
    for (const QString& value : field.picklist)
        values.append(QJsonObject{{QStringLiteral("active"), true},
                                  {QStringLiteral("defaultValue"), value == field.defaultValue},
                                  {QStringLiteral("label"), value},
                                  {QStringLiteral("validFor"), QJsonValue::Null},
                                  {QStringLiteral("value"), value}});
    return values;
}

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

// The attributes which never differ in our org.
QJsonObject constantAttributes()
{
    QJsonObject json;
    for (const char* name :
         {"aiPredictionField", "autoNumber", "calculated", "cascadeDelete", "caseSensitive",
          "dependentPicklist", "deprecatedAndHidden", "displayLocationInDecimal", "encrypted",
          "formulaTreatNullNumberAsZero", "highScaleNumber", "htmlFormatted", "queryByDistance",
          "restrictedDelete", "searchPrefilterable", "writeRequiresMasterRead"})
        json.insert(QLatin1String(name), false);
    for (const char* name :
         {"calculatedFormula", "controllerName", "defaultValueFormula", "filteredLookupInfo",
          "inlineHelpText", "mask", "maskType", "referenceTargetField", "relationshipOrder"})
        json.insert(QLatin1String(name), QJsonValue::Null);
    return json;
}

QJsonObject fieldJson(const SField& field)
{
    static const QJsonObject constants = constantAttributes();
    QJsonObject json = constants;
    const bool polymorphic = field.referenceTo.size() > 1;
    const bool isBoolean = field.type == QLatin1String("boolean");
    json.insert(QStringLiteral("aggregatable"), field.filterable && !isBoolean);
    json.insert(QStringLiteral("byteLength"), field.length * 3);
    json.insert(QStringLiteral("compoundFieldName"), orNull(field.compound));
    json.insert(QStringLiteral("createable"), field.createable && field.editable);
    json.insert(QStringLiteral("custom"), field.isCustom());
    json.insert(QStringLiteral("defaultValue"), isBoolean ? QJsonValue(false) : orNull(field.defaultValue));
    json.insert(QStringLiteral("defaultedOnCreate"), field.defaultedOnCreate);
    json.insert(QStringLiteral("digits"), field.digits);
    json.insert(QStringLiteral("externalId"), field.externalId);
    json.insert(QStringLiteral("extraTypeInfo"),
                field.type == QLatin1String("textarea")       ? QJsonValue(QStringLiteral("plaintextarea"))
                    : field.compound == QLatin1String("Name") ? QJsonValue(QStringLiteral("personname"))
                                                              : QJsonValue(QJsonValue::Null));
    json.insert(QStringLiteral("filterable"), field.filterable);
    json.insert(QStringLiteral("groupable"), field.filterable && !field.isMoment() && !field.isNumber());
    json.insert(QStringLiteral("idLookup"), field.idLookup);
    json.insert(QStringLiteral("label"), field.label);
    json.insert(QStringLiteral("length"), field.length);
    json.insert(QStringLiteral("name"), field.name);
    json.insert(QStringLiteral("nameField"), field.name == QLatin1String("Name"));
    json.insert(QStringLiteral("namePointing"), polymorphic);
    json.insert(QStringLiteral("nillable"), field.nillable);
    json.insert(QStringLiteral("permissionable"), field.permissionable);
    json.insert(QStringLiteral("picklistValues"), picklistJson(field));
    json.insert(QStringLiteral("polymorphicForeignKey"), polymorphic);
    json.insert(QStringLiteral("precision"), field.precision);
    json.insert(QStringLiteral("referenceTo"), QJsonArray::fromStringList(field.referenceTo));
    json.insert(QStringLiteral("relationshipName"), orNull(field.relationship));
    json.insert(QStringLiteral("restrictedPicklist"), field.restricted);
    json.insert(QStringLiteral("scale"), field.scale);
    json.insert(QStringLiteral("soapType"), soapType(field));
    json.insert(QStringLiteral("sortable"), field.sortable);
    json.insert(QStringLiteral("type"), field.type);
    json.insert(QStringLiteral("unique"), field.unique);
    json.insert(QStringLiteral("updateable"), field.updateable && field.editable);
    return json;
}

QJsonObject objectJson(const SObject& object, const QByteArray& version)
{
    const QString path =
        QStringLiteral("/services/data/%1/sobjects/%2").arg(QString::fromLatin1(version), object.name);
    const bool person = object.name == QLatin1String("Lead") || object.name == QLatin1String("Contact");
    const bool record = person || object.name == QLatin1String("Account");
    return {{QStringLiteral("name"), object.name},
            {QStringLiteral("label"), object.label},
            {QStringLiteral("labelPlural"), object.labelPlural},
            {QStringLiteral("keyPrefix"), object.prefix},
            {QStringLiteral("custom"), false},
            {QStringLiteral("createable"), record},
            {QStringLiteral("updateable"), record},
            {QStringLiteral("deletable"), record},
            {QStringLiteral("undeletable"), record},
            {QStringLiteral("mergeable"), record},
            {QStringLiteral("queryable"), true},
            {QStringLiteral("replicateable"), true},
            {QStringLiteral("retrieveable"), true},
            {QStringLiteral("searchable"), record},
            {QStringLiteral("triggerable"), record},
            {QStringLiteral("deprecatedAndHidden"), false},
            {QStringLiteral("urls"),
             QJsonObject{{QStringLiteral("sobject"), path},
                         {QStringLiteral("describe"), path + QStringLiteral("/describe")},
                         {QStringLiteral("rowTemplate"), path + QStringLiteral("/{ID}")}}}};
}

} // namespace

Reply describeGlobal(const SalesforceOrg& org, const SalesforceCall& call)
{
    QJsonArray list;
    for (const auto& object : org.objects())
        list.append(objectJson(*object, call.version));
    return jsonReply(QJsonObject{{QStringLiteral("encoding"), QStringLiteral("UTF-8")},
                                 {QStringLiteral("maxBatchSize"), 200},
                                 {QStringLiteral("sobjects"), list}});
}

Reply describe(const SObject& object, const SalesforceCall& call)
{
    const QByteArray since = call.request.header("if-modified-since");
    const std::optional<qint64> date = readHttpDate(since);
    if (!since.isEmpty() && !date)
        return salesforceFailure(QStringLiteral("INVALID_HEADER"),
                                 QStringLiteral("invalid If-Modified-Since"), 400);
    Reply reply;
    if (date && object.describedAt <= *date)
        reply.status = 304;
    else {
        QJsonObject json = objectJson(object, call.version);
        QJsonArray fields;
        for (const SField& field : object.fields) {
            if (field.visible)
                fields.append(fieldJson(field));
        }
        json.insert(QStringLiteral("fields"), fields);
        json.insert(QStringLiteral("actionOverrides"), QJsonArray());
        json.insert(QStringLiteral("childRelationships"), QJsonArray());
        json.insert(
            QStringLiteral("recordTypeInfos"),
            QJsonArray{QJsonObject{{QStringLiteral("active"), true},
                                   {QStringLiteral("available"), true},
                                   {QStringLiteral("defaultRecordTypeMapping"), true},
                                   {QStringLiteral("developerName"), QStringLiteral("Master")},
                                   {QStringLiteral("master"), true},
                                   {QStringLiteral("name"), QStringLiteral("Master")},
                                   {QStringLiteral("recordTypeId"), QStringLiteral("012000000000000AAA")}}});
        reply = jsonReply(json);
    }
    reply.headers.append({"Last-Modified", httpDate(object.describedAt)});
    reply.headers.append(
        {"ETag", "\"" + QByteArray::number(qHash(object.name) ^ size_t(object.describedAt), 16) + "\""});
    return reply;
}

} // namespace lockstep::sandbox
