// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SalesforceOrg an admin sets: the org itself, field-level security, validation and duplicate
// rules, locks.
#include "sandbox/salesforce_org.h"

#include <algorithm>

namespace lockstep::sandbox {
namespace {

tl::unexpected<Failure> noSuchObject()
{
    return refuse(QStringLiteral("NOT_FOUND"), QStringLiteral("The requested resource does not exist"), {},
                  404);
}

QJsonObject duplicateJson(const SObject& object, const DuplicateRule& rule, const QList<int>& rows)
{
    QJsonArray records;
    for (const int row : rows) {
        const QString id = object.table.row(row).key;
        const QJsonObject attributes{
            {QStringLiteral("type"), object.name},
            {QStringLiteral("url"),
             QStringLiteral("/services/data/v62.0/sobjects/%1/%2").arg(object.name, id)}};
        records.append(QJsonObject{
            {QStringLiteral("additionalInformation"), QJsonArray()},
            {QStringLiteral("fieldDiffs"), QJsonArray()},
            {QStringLiteral("matchConfidence"), 100.0},
            {QStringLiteral("record"),
             QJsonObject{{QStringLiteral("attributes"), attributes}, {QStringLiteral("Id"), id}}}});
    }
    const QJsonObject match{{QStringLiteral("entityType"), object.name},
                            {QStringLiteral("errors"), QJsonArray()},
                            {QStringLiteral("matchEngine"), QStringLiteral("ExactMatchEngine")},
                            {QStringLiteral("matchRecords"), records},
                            {QStringLiteral("rule"), QString(rule.name + QStringLiteral("_Match"))},
                            {QStringLiteral("size"), records.size()},
                            {QStringLiteral("success"), true}};
    return {{QStringLiteral("allowSave"), !rule.block},
            {QStringLiteral("duplicateRule"), rule.name},
            {QStringLiteral("duplicateRuleEntityType"), object.name},
            {QStringLiteral("errorMessage"),
             QStringLiteral(
                 "You're creating a duplicate record. We recommend you use an existing record instead.")},
            {QStringLiteral("matchResults"), QJsonArray{match}}};
}

} // namespace

void SalesforceOrg::createSetUp()
{
    constexpr qint64 numberBeforeOurs = 81'487; // makes organizationId() the next id
    object(QStringLiteral("Organization"))->lastNumber = numberBeforeOurs;
    (void)create(QStringLiteral("Organization"),
                 {{QStringLiteral("Name"), QStringLiteral("Sandbox Industries")},
                  {QStringLiteral("OrganizationType"), QStringLiteral("Developer Edition")},
                  {QStringLiteral("InstanceName"), QStringLiteral("SBX1")},
                  {QStringLiteral("IsSandbox"), false},
                  {QStringLiteral("TimeZoneSidKey"), QStringLiteral("America/Los_Angeles")},
                  {QStringLiteral("DefaultLocaleSidKey"), QStringLiteral("en_US")}},
                 {});
    const SObject& leads = *object(QStringLiteral("Lead"));
    const SField& status = leads.field(leads.column(QStringLiteral("Status")));
    int order = 0;
    for (const QString& name : status.picklist)
        (void)create(QStringLiteral("LeadStatus"),
                     {{QStringLiteral("MasterLabel"), name},
                      {QStringLiteral("ApiName"), name},
                      {QStringLiteral("SortOrder"), ++order},
                      {QStringLiteral("IsDefault"), name == status.defaultValue},
                      {QStringLiteral("IsConverted"), name == QLatin1String("Closed - Converted")}},
                     {});
    // Nothing is hidden from the API user by sharing.
    (void)create(QStringLiteral("UserPermissionAccess"), {{QStringLiteral("PermissionsViewAllData"), true}},
                 {});
}

Result<void> SalesforceOrg::setFieldSecurity(const QString& objectName, const QString& field, bool visible,
                                             bool editable)
{
    SObject* object = this->object(objectName);
    const int column = object ? object->column(field) : -1;
    if (column < 0)
        return noSuchObject();
    if (!object->fields[size_t(column)].permissionable)
        return refuse(QStringLiteral("INVALID_ARGUMENT"),
                      QStringLiteral("%1 is not under field-level security").arg(field));
    object->fields[size_t(column)].visible = visible;
    object->fields[size_t(column)].editable = visible && editable;
    return {};
}

bool SalesforceOrg::addCustomField(SObject& object, const SField& field)
{
    int column = object.column(field.name);
    if (column >= 0 && !object.field(column).dropped)
        return false;
    if (column < 0) {
        object.addField(field);
        column = object.column(field.name);
    }
    SField& added = object.fields[size_t(column)];
    added = field;
    added.permissionable = true;
    added.apiCreated = true;
    added.visible = false;
    added.editable = false;
    object.describedAt = m_clock.seconds();
    return true;
}

Result<void> SalesforceOrg::dropField(const QString& objectName, const QString& field)
{
    SObject* object = this->object(objectName);
    const int column = object ? object->column(field) : -1;
    if (column < 0 || !object->field(column).isCustom())
        return noSuchObject();
    SField& dropped = object->fields[size_t(column)];
    dropped.dropped = true;
    dropped.visible = false;
    dropped.editable = false;
    for (int row = 0; row < object->table.size(); ++row) {
        if (!object->table.row(row).gone)
            object->table.setCell(row, column, Value());
    }
    object->describedAt = m_clock.seconds();
    return {};
}

Result<void> SalesforceOrg::setPicklist(const QString& objectName, const QString& field,
                                        const QStringList& values, bool restricted)
{
    SObject* object = this->object(objectName);
    const int column = object ? object->column(field) : -1;
    if (column < 0)
        return noSuchObject();
    SField& changed = object->fields[size_t(column)];
    if (!changed.type.endsWith(QLatin1String("picklist")) || values.isEmpty())
        return refuse(QStringLiteral("INVALID_ARGUMENT"), QStringLiteral("%1 is no picklist").arg(field));
    changed.picklist = values;
    changed.restricted = restricted;
    object->describedAt = m_clock.seconds();
    return {};
}

Result<void> SalesforceOrg::addValidationRule(const QString& objectName, const ValidationRule& rule)
{
    static const QStringList operators{QStringLiteral("equals"), QStringLiteral("notEquals"),
                                       QStringLiteral("contains"), QStringLiteral("isBlank"),
                                       QStringLiteral("isNotBlank")};
    SObject* object = this->object(objectName);
    if (!object)
        return noSuchObject();
    const bool sound =
        std::all_of(rule.when.begin(), rule.when.end(), [object](const RuleCondition& condition) {
            return object->column(condition.field) >= 0 && operators.contains(condition.op);
        });
    if (!sound || rule.when.isEmpty() || rule.name.isEmpty())
        return refuse(QStringLiteral("INVALID_ARGUMENT"),
                      QStringLiteral("a rule needs a name and conditions on known fields"));
    removeValidationRule(objectName, rule.name);
    object->rules.append(rule);
    return {};
}

bool SalesforceOrg::removeValidationRule(const QString& objectName, const QString& name)
{
    SObject* object = this->object(objectName);
    return object
        && object->rules.removeIf([&name](const ValidationRule& rule) { return rule.name == name; }) > 0;
}

Result<void> SalesforceOrg::addDuplicateRule(const QString& objectName, const DuplicateRule& rule)
{
    SObject* object = this->object(objectName);
    if (!object)
        return noSuchObject();
    const bool sound = !rule.fields.isEmpty() && !rule.name.isEmpty()
        && std::all_of(rule.fields.begin(), rule.fields.end(),
                       [object](const QString& field) { return object->column(field) >= 0; });
    if (!sound)
        return refuse(QStringLiteral("INVALID_ARGUMENT"),
                      QStringLiteral("a duplicate rule needs a name and known fields"));
    const int first = object->column(rule.fields.constFirst());
    if (!object->table.isIndexed(first))
        object->table.index(first);
    removeDuplicateRule(objectName, rule.name);
    object->duplicateRules.append(rule);
    return {};
}

bool SalesforceOrg::removeDuplicateRule(const QString& objectName, const QString& name)
{
    SObject* object = this->object(objectName);
    return object && object->duplicateRules.removeIf([&name](const DuplicateRule& rule) {
        return rule.name == name;
    }) > 0;
}

Result<void> SalesforceOrg::checkDuplicates(const SObject& object, int row, const std::vector<Value>& cells,
                                            const Author& author) const
{
    for (const DuplicateRule& rule : object.duplicateRules) {
        if (author.allowDuplicates && !rule.block)
            continue;
        const auto cellOf = [&](const QString& field) { return cells[size_t(object.column(field))]; };
        const auto equals = [&](int other, const QString& field) {
            const Value mine = cellOf(field);
            return !isBlank(mine)
                && toText(mine).compare(toText(object.table.cell(other, object.column(field))),
                                        Qt::CaseInsensitive)
                == 0;
        };
        // An update that leaves the fields of the rule alone is not looked at.
        const bool untouched = row >= 0
            && std::all_of(rule.fields.begin(), rule.fields.end(),
                           [&](const QString& field) { return equals(row, field); });
        if (untouched)
            continue;
        QList<int> matches = object.table.lookup(object.column(rule.fields.constFirst()),
                                                 toText(cellOf(rule.fields.constFirst())));
        matches.removeIf([&](int other) {
            return other == row || object.table.row(other).deleted
                || !std::all_of(rule.fields.begin(), rule.fields.end(),
                                [&](const QString& field) { return equals(other, field); });
        });
        if (matches.isEmpty())
            continue;
        Failure failure{
            QStringLiteral("DUPLICATES_DETECTED"), QStringLiteral("Use one of these records?"), {}, 400, {}};
        failure.duplicates = duplicateJson(object, rule, matches);
        return tl::unexpected(failure);
    }
    return {};
}

void SalesforceOrg::lock(const QString& id, int writes, bool approval)
{
    m_locks.insert(fullId(id), {writes, approval});
}

Result<void> SalesforceOrg::checkLock(const QString& id, const Author& author)
{
    const auto lock = m_locks.find(id);
    if (lock == m_locks.end() || !author.fieldSecurity)
        return {};
    const bool approval = lock->approval;
    if (lock->writes > 0 && --lock->writes == 0)
        m_locks.erase(lock);
    if (approval)
        return refuse(QStringLiteral("ENTITY_IS_LOCKED"),
                      QStringLiteral("This record is locked. If you need to edit it, contact your admin."));
    return refuse(
        QStringLiteral("UNABLE_TO_LOCK_ROW"),
        QStringLiteral("unable to obtain exclusive access to this record or 1 records: %1").arg(id));
}

} // namespace lockstep::sandbox
