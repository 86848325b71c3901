// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge.h"

#include "core/normalise.h"

namespace lockstep::core {

namespace {

// One side's value now, its normal form, and whether it differs from that side's base.
struct Side
{
    System system;
    FieldValue value;
    FieldValue normal;
    bool changed = true; // without a base nothing is known to be unchanged

    [[nodiscard]] bool isBlank() const { return normal.isNull(); }
};

Side marketoSide(const MergeInput& input, const FieldRow& row)
{
    Side side{System::Marketo, input.marketo, normalise(input.marketo, System::Marketo, row), true};
    if (input.base)
        side.changed = normalise(input.base->marketo, System::Marketo, row) != side.normal;
    return side;
}

Side salesforceSide(const MergeInput& input, const FieldRow& row)
{
    Side side{System::Salesforce, input.salesforce, normalise(input.salesforce, System::Salesforce, row),
              true};
    if (input.base)
        side.changed = normalise(input.base->salesforce, System::Salesforce, row) != side.normal;
    return side;
}

MergeOutcome copy(const Side& from, MergeRule rule)
{
    MergeOutcome outcome;
    outcome.rule = rule;
    outcome.writeToMarketo = from.system == System::Salesforce;
    outcome.writeToSalesforce = from.system == System::Marketo;
    outcome.value = from.value;
    return outcome;
}

MergeOutcome conflict(const Side& winner, MergeRule rule)
{
    MergeOutcome outcome = copy(winner, rule);
    outcome.conflict = true;
    outcome.winner = winner.system;
    return outcome;
}

// Nothing is written; both sides' values become the new base.
MergeOutcome settle(const MergeInput& input, MergeRule rule)
{
    MergeOutcome outcome;
    outcome.rule = rule;
    const FieldBase base{input.marketo, input.salesforce};
    if (input.base != base)
        outcome.newBase = base;
    return outcome;
}

MergeOutcome nothing(MergeRule rule)
{
    MergeOutcome outcome;
    outcome.rule = rule;
    return outcome;
}

MergeOutcome resolveConflict(const MergeInput& input, const Side& marketo, const Side& salesforce,
                             const FieldRow& row)
{
    if (row.optOut && marketo.normal.toBool() != salesforce.normal.toBool())
        return conflict(marketo.normal.toBool() ? marketo : salesforce, MergeRule::ConflictOptOutWins);
    const bool timesTell = input.marketoChangedAt.isValid() && input.salesforceChangedAt.isValid()
        && input.marketoChangedAt != input.salesforceChangedAt;
    if (row.effectiveRule == ConflictRule::Newest && timesTell) {
        const bool marketoIsNewer = input.marketoChangedAt > input.salesforceChangedAt;
        return conflict(marketoIsNewer ? marketo : salesforce, MergeRule::ConflictNewestWins);
    }
    if (row.effectiveRule == ConflictRule::Salesforce)
        return conflict(salesforce, MergeRule::ConflictSalesforceWins);
    return conflict(marketo, MergeRule::ConflictMarketoWins);
}

MergeOutcome mergeFirst(const MergeInput& input, const Side& marketo, const Side& salesforce,
                        const FieldRow& row)
{
    if (marketo.isBlank() != salesforce.isBlank())
        return copy(marketo.isBlank() ? salesforce : marketo, MergeRule::FilledBlank);
    const auto isBoolean = [](const Side& side) { return side.normal.kind() == FieldValue::Kind::Boolean; };
    if (isBoolean(marketo) && isBoolean(salesforce))
        return copy(marketo.normal.toBool() ? marketo : salesforce, MergeRule::TrueWins);
    return resolveConflict(input, marketo, salesforce, row);
}

MergeOutcome mergeBoth(const MergeInput& input, const Side& marketo, const Side& salesforce,
                       const FieldRow& row)
{
    if (!input.base)
        return mergeFirst(input, marketo, salesforce, row);
    if (row.mapping.blankRule == BlankRule::Keep && marketo.isBlank() != salesforce.isBlank()) {
        const Side& kept = marketo.isBlank() ? salesforce : marketo;
        const Side& blank = marketo.isBlank() ? marketo : salesforce;
        if (blank.changed)
            return copy(kept, MergeRule::BlankKept);
    }
    if (marketo.changed && salesforce.changed)
        return resolveConflict(input, marketo, salesforce, row);
    return marketo.changed ? copy(marketo, MergeRule::ChangedInMarketo)
                           : copy(salesforce, MergeRule::ChangedInSalesforce);
}

// The target follows the source, with three exceptions that only keep what the target holds: a blank
// source at the first link is no edit, a blank does not replace a value under "keep", and nobody's
// opt-out is taken back because the other side cannot be told of it.
MergeOutcome mergeOneWay(const MergeInput& input, const Side& source, const Side& target, const FieldRow& row)
{
    if (source.isBlank() && !input.base)
        return settle(input, MergeRule::AgreedDifference);
    if (source.isBlank() && row.mapping.blankRule == BlankRule::Keep)
        return settle(input, MergeRule::BlankKept);
    if (row.optOut && target.changed && target.normal.toBool()) {
        MergeOutcome outcome = settle(input, MergeRule::ConflictOptOutWins);
        outcome.conflict = true;
        outcome.winner = target.system;
        return outcome;
    }
    return copy(source, MergeRule::OneWay);
}

} // namespace

QString toString(MergeRule rule)
{
    switch (rule) {
    case MergeRule::Equal:
        return QStringLiteral("equal");
    case MergeRule::AgreedDifference:
        return QStringLiteral("agreed-difference");
    case MergeRule::ChangedInMarketo:
        return QStringLiteral("changed-in-marketo");
    case MergeRule::ChangedInSalesforce:
        return QStringLiteral("changed-in-salesforce");
    case MergeRule::FilledBlank:
        return QStringLiteral("filled-blank");
    case MergeRule::BlankKept:
        return QStringLiteral("blank-kept");
    case MergeRule::ConflictMarketoWins:
        return QStringLiteral("conflict-marketo-wins");
    case MergeRule::ConflictSalesforceWins:
        return QStringLiteral("conflict-salesforce-wins");
    case MergeRule::ConflictNewestWins:
        return QStringLiteral("conflict-newest-wins");
    case MergeRule::ConflictOptOutWins:
        return QStringLiteral("conflict-opt-out-wins");
    case MergeRule::OneWay:
        return QStringLiteral("one-way");
    case MergeRule::TrueWins:
        return QStringLiteral("true-wins");
    }
    return {};
}

MergeOutcome mergeField(const MergeInput& input, const FieldRow& row)
{
    const Side marketo = marketoSide(input, row);
    const Side salesforce = salesforceSide(input, row);
    if (marketo.normal == salesforce.normal)
        return settle(input, MergeRule::Equal);
    if (!marketo.changed && !salesforce.changed)
        return nothing(MergeRule::AgreedDifference);
    const bool intoSalesforce = row.effectiveDirection != Direction::ToMarketo && row.salesforce.updateable;
    const bool intoMarketo = row.effectiveDirection != Direction::ToSalesforce && row.marketo.updateable;
    if (intoSalesforce && intoMarketo)
        return mergeBoth(input, marketo, salesforce, row);
    if (intoMarketo)
        return mergeOneWay(input, salesforce, marketo, row);
    if (intoSalesforce)
        return mergeOneWay(input, marketo, salesforce, row);
    return nothing(MergeRule::AgreedDifference);
}

} // namespace lockstep::core
