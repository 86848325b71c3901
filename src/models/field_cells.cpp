// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/field_cells.h"

#include "core/text.h"
#include "models/field_model.h"

namespace lockstep::models {

namespace {

QString directionText(core::Direction direction)
{
    switch (direction) {
    case core::Direction::Both:
        return QStringLiteral("⇄ ") + core::text::directionName(direction);
    case core::Direction::ToSalesforce:
        return QStringLiteral("← ") + core::text::directionName(direction);
    case core::Direction::ToMarketo:
        return QStringLiteral("→ ") + core::text::directionName(direction);
    }
    return {};
}

QString warningText(const core::FieldRow& row, bool withRemedy)
{
    if (row.warningCode.isEmpty())
        return {};
    const core::text::Sentence sentence = core::text::sentence(row.warningCode, row.warningArguments);
    return withRemedy && !sentence.remedy.isEmpty() ? sentence.title + QLatin1Char('\n') + sentence.remedy
                                                    : sentence.title;
}

} // namespace

QString fieldText(const core::FieldRow& row, const core::FieldMapping& mapping, int column)
{
    switch (column) {
    case FieldModel::Label:
        return row.salesforce.label.isEmpty() ? mapping.salesforceField : row.salesforce.label;
    case FieldModel::Name:
        return mapping.salesforceField;
    case FieldModel::Type:
        return core::text::fieldType(row.salesforce);
    case FieldModel::Access:
        return core::text::accessName(row.access);
    case FieldModel::Direction:
        return directionText(mapping == row.mapping ? row.effectiveDirection : mapping.direction);
    case FieldModel::Marketo:
        return mapping.marketoField.isEmpty() ? QStringLiteral("—") : mapping.marketoField;
    case FieldModel::OnConflict:
        return core::text::conflictRuleName(mapping.conflictRule.value_or(row.effectiveRule));
    case FieldModel::Blanks:
        return core::text::blankRuleName(mapping.blankRule);
    case FieldModel::Warning:
        return warningText(row, false);
    default:
        return {};
    }
}

QString fieldChanges(const core::FieldRow& row)
{
    QStringList sentences;
    for (const core::SchemaChange& change : row.changes)
        sentences.append(core::text::schemaChange(change));
    return sentences.join(QLatin1Char('\n'));
}

QString fieldTip(const core::FieldRow& row, const QString& cell)
{
    const QString text = row.warningCode.isEmpty() ? cell : warningText(row, true);
    return row.changes.isEmpty() ? text : fieldChanges(row) + QLatin1Char('\n') + text;
}

QVariant fieldValue(const core::FieldMapping& mapping, int column)
{
    switch (column) {
    case FieldModel::Direction:
        return static_cast<int>(mapping.direction);
    case FieldModel::Marketo:
        return mapping.marketoField;
    case FieldModel::OnConflict:
        return mapping.conflictRule ? static_cast<int>(*mapping.conflictRule) : FieldModel::defaultRule;
    case FieldModel::Blanks:
        return static_cast<int>(mapping.blankRule);
    default:
        return {};
    }
}

core::FieldMapping editedField(core::FieldMapping mapping, int column, const QVariant& value)
{
    switch (column) {
    case FieldModel::Direction:
        mapping.direction = static_cast<core::Direction>(value.toInt());
        break;
    case FieldModel::Marketo:
        mapping.marketoField = value.toString().trimmed();
        break;
    case FieldModel::OnConflict:
        mapping.conflictRule = value.toInt() == FieldModel::defaultRule
            ? std::nullopt
            : std::optional(static_cast<core::ConflictRule>(value.toInt()));
        break;
    case FieldModel::Blanks:
        mapping.blankRule = static_cast<core::BlankRule>(value.toInt());
        break;
    default:
        break;
    }
    return mapping;
}

} // namespace lockstep::models
