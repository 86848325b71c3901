// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record.h"
#include "core/schema.h"
#include "core/schema_change.h"
#include "core/value_map.h"

#include <QHash>
#include <QList>
#include <QMetaType>

namespace lockstep::core {

enum class ConflictRule : quint8 { Marketo, Salesforce, Newest };
enum class BlankRule : quint8 { Overwrite, Keep };

[[nodiscard]] QString toString(Direction direction); // "both", "to-salesforce", "to-marketo"
[[nodiscard]] QString toString(ConflictRule rule); // "marketo", "salesforce", "newest"
[[nodiscard]] QString toString(BlankRule rule); // "overwrite", "keep"
[[nodiscard]] std::optional<Direction> directionFromString(QStringView text);
[[nodiscard]] std::optional<ConflictRule> conflictRuleFromString(QStringView text);
[[nodiscard]] std::optional<BlankRule> blankRuleFromString(QStringView text);

// What the user has chosen for one Salesforce field of one object. Saved in the workspace; the live
// describes decide what of it can be used now (FieldRow).
struct FieldMapping
{
    ObjectType object = ObjectType::Lead; // Lead or Contact
    QString salesforceField; // API name; "Account.Name" for a contact's account
    QString marketoField; // REST name; empty = none chosen
    bool enabled = false;
    Direction direction = Direction::Both;
    std::optional<ConflictRule> conflictRule; // none = the object's default
    BlankRule blankRule = BlankRule::Overwrite;
    QList<ValuePair> values; // called otherwise on the other side

    friend bool operator==(const FieldMapping&, const FieldMapping&) = default;
};

enum class FieldAccess : quint8 { ReadWrite, ReadOnly, Hidden };
[[nodiscard]] QString toString(FieldAccess access); // "read-write", "read-only", "hidden"

// A mapping seen through both live describes: one row of the field table.
struct FieldRow
{
    FieldMapping mapping;
    FieldInfo salesforce; // empty name when hidden
    FieldInfo marketo; // empty name when none or hidden
    FieldAccess access = FieldAccess::ReadWrite; // in Salesforce
    Direction effectiveDirection = Direction::Both; // after read-only on a side
    ConflictRule effectiveRule = ConflictRule::Marketo; // after the object's default
    ValueMap values; // of mapping.values
    bool usable = false; // enabled, visible on both sides, mapped: what a cycle syncs
    bool optOut = false; // an opt-out wins any conflict
    QString warningCode; // for core::text; empty = none
    QStringList warningArguments;
    QList<SchemaChange> changes; // since a day ago, on either side; only where they are asked for
};

} // namespace lockstep::core

Q_DECLARE_METATYPE(lockstep::core::FieldMapping)
Q_DECLARE_METATYPE(lockstep::core::FieldRow)
