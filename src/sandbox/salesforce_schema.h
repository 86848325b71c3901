// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/table.h"

#include <QHash>
#include <QStringList>
#include <memory>
#include <vector>

namespace lockstep::sandbox {

// One field of an object as its describe shows it, and what the admin allows the API user.
struct SField
{
    QString name;
    QString label;
    QString type;
    int length = 0;
    int precision = 0;
    int scale = 0;
    int digits = 0;
    bool createable = true;
    bool updateable = true;
    bool nillable = true;
    bool defaultedOnCreate = false;
    bool filterable = true;
    bool sortable = true;
    bool idLookup = false;
    bool externalId = false;
    bool unique = false;
    bool restricted = false;
    bool permissionable = false;
    QString compound; // "Name", "Address" …
    QStringList referenceTo;
    QString relationship;
    QStringList picklist;
    QString defaultValue;

    bool visible = true; // field-level security of the API user
    bool editable = true;
    bool apiCreated = false; // over the Tooling API
    bool dropped = false; // deleted by an admin: invisible, and its name is free again

    [[nodiscard]] bool isCustom() const { return name.endsWith(QLatin1String("__c")); }
    [[nodiscard]] bool isText() const;
    [[nodiscard]] bool isMoment() const { return type == QLatin1String("datetime"); }
    [[nodiscard]] bool isNumber() const;
    [[nodiscard]] bool isGroupable() const;
    [[nodiscard]] bool isAggregatable() const;
    // Whether an upsert may find a record by it.
    [[nodiscard]] bool isKey() const { return visible && (externalId || idLookup); }
};

struct RuleCondition
{
    QString field;
    QString op; // equals, notEquals, contains, isBlank, isNotBlank
    QString value;
};

// A record is refused while all conditions hold.
struct ValidationRule
{
    QString name;
    QList<RuleCondition> when;
    QString field; // where the message is shown; may be empty
    QString message;
};

// A record whose filled fields are those of another record is a duplicate of it.
struct DuplicateRule
{
    QString name;
    QStringList fields;
    bool block = false; // else the API may save it all the same (allowSave)
};

// One object of the org: its fields, its records, its rules. Server thread; owned by SalesforceOrg.
struct SObject
{
    QString name;
    QString label;
    QString labelPlural;
    QString prefix;
    std::vector<SField> fields;
    QHash<QString, int> columns; // folded name → column
    Table table;
    QList<ValidationRule> rules;
    QList<DuplicateRule> duplicateRules;
    bool setUp = false; // its records belong to the org's set-up: no one writes them by the API
    qint64 lastNumber = 0; // of the ids given
    qint64 describedAt = 0; // seconds; moves with fields, not with permissions

    [[nodiscard]] int column(const QString& field) const { return columns.value(field.toCaseFolded(), -1); }
    [[nodiscard]] const SField& field(int column) const { return fields[size_t(column)]; }
    void addField(const SField& field);
};

// The objects of a fresh org, without records.
[[nodiscard]] std::vector<std::unique_ptr<SObject>> freshSalesforceObjects();

// 15 → 18 characters (the check suffix); "" if the text is no id.
[[nodiscard]] QString fullId(const QString& id);
// The same, and "" also where 18 characters end in a suffix that is not the id's own.
[[nodiscard]] QString checkedId(const QString& id);

} // namespace lockstep::sandbox
