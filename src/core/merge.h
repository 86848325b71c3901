// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field_mapping.h"
#include "core/field_value.h"

#include <QDateTime>
#include <QHash>
#include <QList>

namespace lockstep::core {

// What each side held when both last agreed: one base a side, in the original spelling.
struct FieldBase
{
    FieldValue marketo;
    FieldValue salesforce;
    [[nodiscard]] FieldValue& of(System system)
    {
        return system == System::Salesforce ? salesforce : marketo;
    }
    friend bool operator==(const FieldBase&, const FieldBase&) = default;
};

// Salesforce API name → base. A field that is not here has no base yet.
using Bases = QHash<QString, FieldBase>;

// What one field's merge decided; the code is also the log's `rule`.
enum class MergeRule : quint8 {
    Equal, // m = s
    AgreedDifference, // neither changed
    ChangedInMarketo,
    ChangedInSalesforce,
    FilledBlank, // no base: the blank side takes the other's value
    BlankKept, // blank rule keep: the blank side is refilled
    ConflictMarketoWins,
    ConflictSalesforceWins,
    ConflictNewestWins,
    ConflictOptOutWins,
    OneWay, // the target follows the source
    TrueWins, // no base, booleans
};

[[nodiscard]] QString toString(MergeRule rule); // "equal", "changed-in-marketo", "conflict-marketo-wins" …

// One field of one pair, all that the rule looks at.
struct MergeInput
{
    FieldValue marketo;
    FieldValue salesforce;
    std::optional<FieldBase> base; // none: first link or a new field
    QDateTime marketoChangedAt; // of the field's last change; invalid = unknown
    QDateTime salesforceChangedAt; // of the record's last change
};

struct MergeOutcome
{
    MergeRule rule = MergeRule::Equal;
    bool writeToMarketo = false; // value = salesforce's original (or the winner's)
    bool writeToSalesforce = false;
    FieldValue value; // what to write, original spelling
    std::optional<FieldBase> newBase; // set when the base moves without a write
    bool conflict = false; // belongs in the conflict ledger
    std::optional<System> winner; // of a conflict

    friend bool operator==(const MergeOutcome&, const MergeOutcome&) = default;
};

// The table of sync-semantics §5 for one field; pure. `row` gives types, direction and rules.
[[nodiscard]] MergeOutcome mergeField(const MergeInput& input, const FieldRow& row);

} // namespace lockstep::core
