// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field_mapping.h"
#include "core/field_value.h"

namespace lockstep::core {

// The form in which two values are compared (sync-semantics §4), for one side of one pair of fields:
// value maps applied first, trimmed, NFC, LF, "" = null, Marketo's null boolean = false, decimals at the
// pair's smaller scale, dates as days, datetimes as UTC seconds, multi-picklists as sorted sets, e-mail lower
// case, ids at 18 characters. Pure; never fails: what cannot be read as its type is compared as text.
[[nodiscard]] FieldValue normalise(const FieldValue& value, System side, const FieldRow& row);

// True where both values mean the same for this pair of fields.
[[nodiscard]] bool sameValue(const FieldValue& a, System sideA, const FieldValue& b, System sideB,
                             const FieldRow& row);

// The value in the wire form of the other system ("true" for a boolean field, ISO 8601 for dates …);
// text is passed on unchanged, unless a value map translates it.
[[nodiscard]] FieldValue render(const FieldValue& value, System from, System to, const FieldRow& row);

// A datetime in any form either API sends (Z, +0000, +00:00, "Z+0000", blank for T), in whole seconds, which
// is all that both systems keep; invalid if none.
[[nodiscard]] QDateTime parseInstant(QStringView text);
// The same with its thousandths, for what is asked for by it again.
[[nodiscard]] QDateTime parseStamp(QStringView text);

// An e-mail as a key: trimmed, lower case; empty when there is none.
[[nodiscard]] QString emailKey(QStringView email);

} // namespace lockstep::core
