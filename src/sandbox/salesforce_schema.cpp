// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/salesforce_schema.h"

#include "sandbox/salesforce_fields.h"

namespace lockstep::sandbox {
namespace {

// C createable, U updateable, R not nillable, D defaulted on create, - not filterable nor sortable,
// I id lookup, P restricted picklist, X external id, Q unique, M under field-level security.
void applyFlags(SField& field, QLatin1String flags)
{
    const auto has = [flags](char flag) { return flags.contains(QLatin1Char(flag)); };
    field.createable = has('C');
    field.updateable = has('U');
    field.nillable = !has('R');
    field.defaultedOnCreate = has('D');
    field.filterable = !has('-');
    field.sortable = !has('-');
    field.idLookup = has('I');
    field.restricted = has('P');
    field.externalId = has('X');
    field.unique = has('Q');
    field.permissionable = has('M');
}

SField fieldOf(const FieldSpec& spec)
{
    SField field;
    field.name = QString::fromLatin1(spec.name);
    field.label = QString::fromLatin1(spec.label);
    field.type = QString::fromLatin1(spec.type);
    applyFlags(field, QLatin1String(spec.flags));
    if (field.type == QLatin1String("int"))
        field.digits = spec.size;
    else if (field.isNumber()) {
        field.precision = spec.size;
        field.scale = spec.scale;
    } else
        field.length = spec.size;
    const QStringList list = QString::fromUtf8(spec.list).split(QLatin1Char(';'), Qt::SkipEmptyParts);
    if (field.type == QLatin1String("reference")) {
        field.referenceTo = list;
        field.relationship = field.name.chopped(2);
    } else if (field.type.endsWith(QLatin1String("picklist")))
        field.picklist = list;
    else
        field.compound = list.value(0);
    if (field.name == QLatin1String("Salutation"))
        field.compound = QStringLiteral("Name");
    static const QLatin1String accuracy("GeocodeAccuracy");
    if (field.name.endsWith(accuracy))
        field.compound = field.name.chopped(accuracy.size()) + QStringLiteral("Address");
    // Salesforce names a relationship here, though to no object of the org.
    if (field.name == QLatin1String("JigsawContactId"))
        field.relationship = QStringLiteral("JigsawContact");
    field.sortable = field.sortable && field.type != QLatin1String("address");
    if (field.defaultedOnCreate && !field.picklist.isEmpty())
        field.defaultValue = field.picklist.constFirst();
    return field;
}

template <typename Specs>
std::unique_ptr<SObject> objectOf(const char* name, const char* plural, const char* prefix,
                                  const Specs& specs)
{
    auto object = std::make_unique<SObject>();
    object->name = QString::fromLatin1(name);
    object->label = object->name;
    object->labelPlural = QString::fromLatin1(plural);
    object->prefix = QString::fromLatin1(prefix);
    for (const FieldSpec& spec : specs)
        object->addField(fieldOf(spec));
    return object;
}

} // namespace

bool SField::isText() const
{
    static const QStringList types{QStringLiteral("string"),       QStringLiteral("textarea"),
                                   QStringLiteral("phone"),        QStringLiteral("email"),
                                   QStringLiteral("url"),          QStringLiteral("picklist"),
                                   QStringLiteral("multipicklist")};
    return types.contains(type);
}

bool SField::isNumber() const
{
    return type == QLatin1String("double") || type == QLatin1String("currency")
        || type == QLatin1String("percent");
}

bool SField::isGroupable() const
{
    return filterable && !isMoment() && !isNumber() && type != QLatin1String("address");
}

bool SField::isAggregatable() const
{
    return filterable && type != QLatin1String("boolean") && type != QLatin1String("address");
}

void SObject::addField(const SField& field)
{
    const int column = int(fields.size());
    fields.push_back(field);
    columns.insert(field.name.toCaseFolded(), column);
    table.addColumn();
    if (field.externalId || field.unique || field.idLookup
        || (name == QLatin1String("Account") && field.name == QLatin1String("Name")))
        table.index(column);
}

std::vector<std::unique_ptr<SObject>> freshSalesforceObjects()
{
    std::vector<std::unique_ptr<SObject>> objects;
    objects.push_back(objectOf("Lead", "Leads", "00Q", leadFields));
    objects.push_back(objectOf("Contact", "Contacts", "003", contactFields));
    objects.push_back(objectOf("Account", "Accounts", "001", accountFields));
    objects.push_back(objectOf("User", "Users", "005", userFields));
    objects.push_back(objectOf("Group", "Groups", "00G", groupFields));
    objects.push_back(objectOf("PermissionSet", "Permission Sets", "0PS", permissionSetFields));
    objects.push_back(objectOf("FieldPermissions", "Field Permissions", "01k", fieldPermissionsFields));
    objects.push_back(objectOf("PermissionSetAssignment", "Permission Set Assignments", "0Pa",
                               permissionSetAssignmentFields));
    objects.push_back(objectOf("Organization", "Organizations", "00D", organizationFields));
    objects.push_back(objectOf("LeadStatus", "Lead Status Value", "01J", leadStatusFields));
    objects.push_back(
        objectOf("UserPermissionAccess", "User Permission Access", "1uS", userPermissionAccessFields));
    for (auto it = objects.end() - 3; it != objects.end(); ++it)
        (*it)->setUp = true;
    return objects;
}

QString fullId(const QString& id)
{
    if (id.size() != 15 && id.size() != 18)
        return {};
    QString full = id.left(15);
    static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";
    for (int group = 0; group < 3; ++group) {
        int bits = 0;
        for (int place = 0; place < 5; ++place) {
            const ushort letter = id.at(group * 5 + place).unicode();
            const bool upper = letter >= 'A' && letter <= 'Z';
            if (!upper && !(letter >= 'a' && letter <= 'z') && !(letter >= '0' && letter <= '9'))
                return {};
            bits |= int(upper) << place;
        }
        full.append(QLatin1Char(alphabet[bits]));
    }
    return full;
}

QString checkedId(const QString& id)
{
    const QString full = fullId(id);
    return id.size() == 15 || id == full ? full : QString();
}

} // namespace lockstep::sandbox
