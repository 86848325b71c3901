// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field_mapping.h"

namespace lockstep::core {

namespace {

template <typename Enum, std::size_t N> std::optional<Enum> fromString(QStringView text, const Enum (&all)[N])
{
    for (const Enum value : all) {
        if (text == toString(value))
            return value;
    }
    return std::nullopt;
}

} // namespace

QString toString(Direction direction)
{
    switch (direction) {
    case Direction::ToSalesforce:
        return QStringLiteral("to-salesforce");
    case Direction::ToMarketo:
        return QStringLiteral("to-marketo");
    case Direction::Both:
        break;
    }
    return QStringLiteral("both");
}

QString toString(ConflictRule rule)
{
    switch (rule) {
    case ConflictRule::Salesforce:
        return QStringLiteral("salesforce");
    case ConflictRule::Newest:
        return QStringLiteral("newest");
    case ConflictRule::Marketo:
        break;
    }
    return QStringLiteral("marketo");
}

QString toString(BlankRule rule)
{
    return rule == BlankRule::Keep ? QStringLiteral("keep") : QStringLiteral("overwrite");
}

QString toString(FieldAccess access)
{
    switch (access) {
    case FieldAccess::ReadOnly:
        return QStringLiteral("read-only");
    case FieldAccess::Hidden:
        return QStringLiteral("hidden");
    case FieldAccess::ReadWrite:
        break;
    }
    return QStringLiteral("read-write");
}

std::optional<Direction> directionFromString(QStringView text)
{
    return fromString(text, {Direction::Both, Direction::ToSalesforce, Direction::ToMarketo});
}

std::optional<ConflictRule> conflictRuleFromString(QStringView text)
{
    return fromString(text, {ConflictRule::Marketo, ConflictRule::Salesforce, ConflictRule::Newest});
}

std::optional<BlankRule> blankRuleFromString(QStringView text)
{
    return fromString(text, {BlankRule::Overwrite, BlankRule::Keep});
}

} // namespace lockstep::core
