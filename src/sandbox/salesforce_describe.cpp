// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/salesforce_describe.h"

#include <algorithm>
#include <functional>

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

QJsonValue extraTypeInfo(const SField& field)
{
    if (field.type == QLatin1String("textarea"))
        return QStringLiteral("plaintextarea");
    // A name that nobody writes is a person's, put together from its parts.
    if (field.compound == QLatin1String("Name") || (field.name == QLatin1String("Name") && !field.createable))
        return QStringLiteral("personname");
    return field.name == QLatin1String("PhotoUrl") ? QJsonValue(QStringLiteral("imageurl"))
                                                   : QJsonValue(QJsonValue::Null);
}

QJsonObject fieldJson(const SField& field)
{
    static const QJsonObject constants = constantAttributes();
    QJsonObject json = constants;
    const bool polymorphic = field.referenceTo.size() > 1;
    const bool isBoolean = field.type == QLatin1String("boolean");
    const bool isAscii = field.type == QLatin1String("id") || field.type == QLatin1String("reference");
    json.insert(QStringLiteral("aggregatable"), field.isAggregatable());
    json.insert(QStringLiteral("byteLength"), isAscii ? field.length : field.length * 3);
    json.insert(QStringLiteral("compoundFieldName"), orNull(field.compound));
    json.insert(QStringLiteral("createable"), field.createable && field.editable);
    json.insert(QStringLiteral("custom"), field.isCustom());
    json.insert(QStringLiteral("defaultValue"), isBoolean ? QJsonValue(false) : orNull(field.defaultValue));
    json.insert(QStringLiteral("defaultedOnCreate"), field.defaultedOnCreate);
    json.insert(QStringLiteral("digits"), field.digits);
    json.insert(QStringLiteral("externalId"), field.externalId);
    json.insert(QStringLiteral("extraTypeInfo"), extraTypeInfo(field));
    json.insert(QStringLiteral("filterable"), field.filterable);
    json.insert(QStringLiteral("groupable"), field.isGroupable());
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

// The attributes of an object which never differ in our org.
QJsonObject constantObjectAttributes()
{
    QJsonObject json;
    for (const char* name : {"activateable", "custom", "customSetting", "deepCloneable",
                             "deprecatedAndHidden", "hasSubtypes", "isInterface", "isSubtype"})
        json.insert(QLatin1String(name), false);
    for (const char* name : {"queryable", "replicateable", "retrieveable"})
        json.insert(QLatin1String(name), true);
    for (const char* name : {"associateEntityType", "associateParentEntity"})
        json.insert(QLatin1String(name), QJsonValue::Null);
    return json;
}

// What only the describe of one object tells, beside its fields.
void addDetails(QJsonObject& json, const SObject& object)
{
    for (const char* name :
         {"defaultImplementation", "extendedBy", "extendsInterfaces", "implementedBy", "implementsInterfaces",
          "listviewable", "lookupLayoutable", "networkScopeFieldName"})
        json.insert(QLatin1String(name), QJsonValue::Null);
    for (const char* name : {"actionOverrides", "childRelationships", "namedLayoutInfos"})
        json.insert(QLatin1String(name), QJsonArray());
    for (const char* name : {"compactLayoutable", "searchLayoutable"})
        json.insert(QLatin1String(name), json[u"layoutable"]);
    json.insert(QStringLiteral("sobjectDescribeOption"), QStringLiteral("FULL"));
    const auto scope = [&object](const char* name, const char* which) {
        return QJsonObject{{QStringLiteral("name"), QLatin1String(name)},
                           {QStringLiteral("label"),
                            QStringLiteral("%1 %2").arg(QLatin1String(which), object.labelPlural.toLower())}};
    };
    json.insert(QStringLiteral("supportedScopes"),
                QJsonArray{scope("everything", "All"), scope("mine", "My")});
    json.insert(
        QStringLiteral("recordTypeInfos"),
        QJsonArray{QJsonObject{{QStringLiteral("active"), true},
                               {QStringLiteral("available"), true},
                               {QStringLiteral("defaultRecordTypeMapping"), true},
                               {QStringLiteral("developerName"), QStringLiteral("Master")},
                               {QStringLiteral("master"), true},
                               {QStringLiteral("name"), QStringLiteral("Master")},
                               {QStringLiteral("recordTypeId"), QStringLiteral("012000000000000AAA")}}});
}

} // namespace

QJsonObject objectJson(const SObject& object, const QByteArray& version)
{
    static const QJsonObject constants = constantObjectAttributes();
    const QString path =
        QStringLiteral("/services/data/%1/sobjects/%2").arg(QString::fromLatin1(version), object.name);
    const bool person = object.name == QLatin1String("Lead") || object.name == QLatin1String("Contact");
    const bool record = person || object.name == QLatin1String("Account");
    QJsonObject json = constants;
    json.insert(QStringLiteral("name"), object.name);
    json.insert(QStringLiteral("label"), object.label);
    json.insert(QStringLiteral("labelPlural"), object.labelPlural);
    json.insert(QStringLiteral("keyPrefix"), object.prefix);
    for (const char* right : {"createable", "updateable", "deletable", "undeletable", "mergeable",
                              "searchable", "triggerable", "feedEnabled", "layoutable", "mruEnabled"})
        json.insert(QLatin1String(right), record);
    json.insert(QStringLiteral("urls"),
                QJsonObject{{QStringLiteral("sobject"), path},
                            {QStringLiteral("describe"), QString(path + QStringLiteral("/describe"))},
                            {QStringLiteral("rowTemplate"), QString(path + QStringLiteral("/{ID}"))}});
    return json;
}

namespace {

// 304 without a body where the client has it since then.
Reply unlessKnown(const SalesforceCall& call, const QString& name, qint64 changedAt,
                  const std::function<QJsonObject()>& json)
{
    if (auto refused = conditionRefusal(call.request))
        return *refused;
    const std::optional<qint64> since = readHttpDate(call.request.header("if-modified-since"));
    Reply reply;
    if (since && changedAt <= *since)
        reply.status = 304;
    else
        reply = jsonReply(json());
    addVersion(reply, name, changedAt);
    return reply;
}

} // namespace

Reply describeGlobal(const SalesforceOrg& org, const SalesforceCall& call)
{
    qint64 changedAt = 0;
    for (const auto& object : org.objects())
        changedAt = std::max(changedAt, object->describedAt);
    return unlessKnown(call, QString(), changedAt, [&] {
        QJsonArray list;
        for (const auto& object : org.objects())
            list.append(objectJson(*object, call.version));
        return QJsonObject{{QStringLiteral("encoding"), QStringLiteral("UTF-8")},
                           {QStringLiteral("maxBatchSize"), 200},
                           {QStringLiteral("sobjects"), list}};
    });
}

Reply describe(const SObject& object, const SalesforceCall& call)
{
    return unlessKnown(call, object.name, object.describedAt, [&] {
        QJsonObject json = objectJson(object, call.version);
        QJsonArray fields;
        for (const SField& field : object.fields) {
            if (field.visible)
                fields.append(fieldJson(field));
        }
        json.insert(QStringLiteral("fields"), fields);
        addDetails(json, object);
        return json;
    });
}

} // namespace lockstep::sandbox
