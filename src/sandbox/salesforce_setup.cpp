// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/salesforce_setup.h"

#include <algorithm>

namespace lockstep::sandbox {
namespace {

Reply mayNotCustomize()
{
    return salesforceFailure(QStringLiteral("INSUFFICIENT_ACCESS"),
                             QStringLiteral("insufficient access rights on cross-reference id"), 403);
}

// The fields that no two rows of a set-up object may share.
QStringList keyOf(const QString& object)
{
    if (object == QLatin1String("PermissionSet"))
        return {QStringLiteral("Name")};
    if (object == QLatin1String("FieldPermissions"))
        return {QStringLiteral("ParentId"), QStringLiteral("Field")};
    return {QStringLiteral("AssigneeId"), QStringLiteral("PermissionSetId")};
}

} // namespace

SalesforceSetup::SalesforceSetup(World& world, SalesforceRows& rows)
    : m_world(world)
    , m_rows(rows)
{ }

bool SalesforceSetup::isSetupObject(const QString& object)
{
    return object == QLatin1String("PermissionSet") || object == QLatin1String("FieldPermissions")
        || object == QLatin1String("PermissionSetAssignment");
}

Reply SalesforceSetup::tooling(const SalesforceCall& call)
{
    if (!call.isAt(1, "sobjects") || !call.isAt(2, "CustomField") || call.path.size() != 3)
        return notFound();
    if (call.method() != "POST")
        return salesforceFailure(QStringLiteral("METHOD_NOT_ALLOWED"),
                                 QStringLiteral("HTTP Method not allowed"), 405);
    if (!m_world.settings.salesforce.mayCustomize)
        return mayNotCustomize();
    const auto json = call.json();
    return json ? createField(*json) : malformedJson();
}

Reply SalesforceSetup::createField(const QJsonObject& json)
{
    const QString fullName = json[u"FullName"].toString();
    const QJsonObject metadata = json[u"Metadata"].toObject();
    const QString type = metadata[u"type"].toString();
    SField field;
    field.name = fullName.section(QLatin1Char('.'), 1);
    field.label = metadata[u"label"].toString();
    field.length = metadata[u"length"].toInt();
    field.externalId = metadata[u"externalId"].toBool();
    field.unique = metadata[u"unique"].toBool();
    SObject* object = m_world.salesforce.object(fullName.section(QLatin1Char('.'), 0, 0));
    const bool isText = type == QLatin1String("Text");
    if (!object || !field.isCustom() || field.label.isEmpty()
        || (isText && (field.length < 1 || field.length > 255))
        || (!isText && type != QLatin1String("Checkbox")))
        return salesforceFailure(QStringLiteral("FIELD_INTEGRITY_EXCEPTION"),
                                 QStringLiteral("the definition of the field is incomplete"), 400);
    field.type = isText ? QStringLiteral("string") : QStringLiteral("boolean");
    if (!m_world.salesforce.addCustomField(*object, field))
        return salesforceFailure(QStringLiteral("DUPLICATE_DEVELOPER_NAME"),
                                 QStringLiteral("There is already a field named %1 on %2.")
                                     .arg(field.name.chopped(3), object->name),
                                 400);
    const QString id = fullId(QStringLiteral("00N5g")
                              + QStringLiteral("%1").arg(object->fields.size(), 10, 10, QLatin1Char('0')));
    return jsonReply(QJsonObject{{QStringLiteral("id"), id},
                                 {QStringLiteral("success"), true},
                                 {QStringLiteral("errors"), QJsonArray()},
                                 {QStringLiteral("warnings"), QJsonArray()},
                                 {QStringLiteral("infos"), QJsonArray()}},
                     201);
}

std::optional<Reply> SalesforceSetup::duplicate(const SObject& object, const QJsonObject& json) const
{
    const QStringList key = keyOf(object.name);
    for (int row = 0; row < object.table.size(); ++row) {
        if (object.table.row(row).deleted || object.table.row(row).gone)
            continue;
        const bool same = std::all_of(key.begin(), key.end(), [&](const QString& field) {
            const QString given = json[field].toString();
            const QString id = fullId(given);
            return toText(object.table.cell(row, object.column(field))) == (id.isEmpty() ? given : id);
        });
        if (same)
            return salesforceFailure(QStringLiteral("DUPLICATE_VALUE"),
                                     QStringLiteral("duplicate value found: <unknown> duplicates value on "
                                                    "record with id: <unknown>"),
                                     400);
    }
    return std::nullopt;
}

Reply SalesforceSetup::row(SObject& object, const SalesforceCall& call)
{
    const bool writes = call.method() != "GET";
    if (writes && !m_world.settings.salesforce.mayCustomize)
        return mayNotCustomize();
    if (call.method() == "POST") {
        const auto json = call.json();
        if (!json)
            return malformedJson();
        if (const auto refused = duplicate(object, *json))
            return *refused;
    }
    Reply reply = m_rows.row(object, call);
    if (writes)
        applyPermissions();
    return reply;
}

// Rights add up: a field is visible and editable where any assigned set says so.
void SalesforceSetup::applyPermissions()
{
    SalesforceOrg& org = m_world.salesforce;
    QStringList sets;
    for (const QString& id : org.ids(QStringLiteral("PermissionSetAssignment"))) {
        const QJsonObject assignment = org.record(QStringLiteral("PermissionSetAssignment"), id);
        if (assignment[u"AssigneeId"].toString() == org.syncUserId())
            sets.append(assignment[u"PermissionSetId"].toString());
    }
    for (const QString& id : org.ids(QStringLiteral("FieldPermissions"))) {
        const QJsonObject rights = org.record(QStringLiteral("FieldPermissions"), id);
        if (sets.contains(rights[u"ParentId"].toString()) && rights[u"PermissionsRead"].toBool())
            (void)org.setFieldSecurity(rights[u"SobjectType"].toString(),
                                       rights[u"Field"].toString().section(QLatin1Char('.'), 1), true,
                                       rights[u"PermissionsEdit"].toBool());
    }
}

} // namespace lockstep::sandbox
