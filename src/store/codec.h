// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field_value.h"
#include "core/merge.h"
#include "core/run_summary.h"
#include "core/schema.h"
#include "store/outbox_store.h"

#include <QByteArray>

namespace lockstep::store {

// The stored forms of core values: compact JSON. A number is written as ["12.50"], because a JSON number
// would lose digits; so null, boolean, number and text come back as they went. What cannot be read is
// empty. Pure.
[[nodiscard]] QByteArray encode(const core::FieldValues& values);
[[nodiscard]] core::FieldValues decodeValues(const QByteArray& json);
[[nodiscard]] QByteArray encode(const core::Bases& bases);
[[nodiscard]] core::Bases decodeBases(const QByteArray& json);
[[nodiscard]] QByteArray encode(const QList<PlannedField>& plan);
[[nodiscard]] QList<PlannedField> decodePlan(const QByteArray& json);
// The counters alone: what has a column of its own is left out.
[[nodiscard]] QByteArray encodeCounters(const core::RunSummary& summary);
void decodeCounters(const QByteArray& json, core::RunSummary& summary);
[[nodiscard]] QByteArray encode(const core::Schema& schema); // without readAt
[[nodiscard]] core::Schema decodeSchema(const QByteArray& json);
[[nodiscard]] QString encode(const QStringList& list);
[[nodiscard]] QStringList decodeList(const QString& json);

// One value in a column of its own: empty string for null, else a letter for the kind and the text.
[[nodiscard]] QString encodeScalar(const core::FieldValue& value);
[[nodiscard]] core::FieldValue decodeScalar(const QString& text);

} // namespace lockstep::store
