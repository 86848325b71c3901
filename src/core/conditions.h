// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/field_value.h"
#include "core/schema.h"

#include <QList>
#include <QStringList>
#include <optional>

namespace lockstep::core {

enum class ConditionOperator : quint8 {
    Equals,
    NotEquals,
    Contains,
    StartsWith,
    Greater,
    Less,
    IsBlank,
    IsNotBlank,
    In,
};

// "Status equals Qualified": one line of a filter or of the rule for new leads.
struct Condition
{
    QString field; // API name
    ConditionOperator op = ConditionOperator::Equals;
    QStringList values; // one; several of In; none of IsBlank and IsNotBlank
    friend bool operator==(const Condition&, const Condition&) = default;
};

// All of them must hold; an empty list always holds.
using ConditionList = QList<Condition>;

[[nodiscard]] const QStringList& conditionOperators(); // "equals", "notEquals" … (programs.md)

// From the JSON of a setting; "" is an empty list. Codes: "conditions-malformed" (the form that is
// allowed), "unknown-operator" (the operator, those that are allowed).
[[nodiscard]] Expected<ConditionList> parseConditions(const QString& json);

// The names of the fields they look at, each once.
[[nodiscard]] QStringList fieldsOf(const ConditionList& conditions);

// Whether these values pass. Compared by the field's type: numbers by value, dates and times as moments
// (a day alone takes in the whole day, UTC), check boxes as true and false, multi-select picklists as sets
// ("contains" and "in" look at their members), all text without regard to case and outer blanks; a text
// field whose two sides are numbers is compared as numbers by "greater" and "less". A blank is neither
// greater nor less, contains nothing, and is unequal to every value. Nothing where a field is not among
// the values (not read, or hidden from the user): it cannot be told. Pure.
[[nodiscard]] std::optional<bool> holds(const ConditionList& conditions, const FieldValues& values,
                                        const ObjectSchema& schema);

} // namespace lockstep::core
