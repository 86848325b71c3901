// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/outbox_store.h"
#include "sync/field_sets.h"

namespace lockstep::sync {

// Has an update of Salesforce carry its own id in the marker field, where there is one. Pure.
void mark(store::Intent& intent, const FieldSets& fields);
// A flag or a blank may well be somebody else's: there are too few of them.
[[nodiscard]] bool tellsItsMaker(const core::FieldValue& value);
// Whether a write in doubt may still be carried out.
enum class Late : quint8 { Maybe, Never };
// Whether what a record shows proves that this write was carried out. False: it was not, or it cannot be
// told. `others` are the link's other writes: one that was given up may have been carried out instead. Pure.
[[nodiscard]] bool isExecuted(const FieldSets& fields, const store::Intent& intent,
                              const core::Record& record, Late late, const QList<store::Intent>& others);
// Those writes of a link: given up, or done, as one that was given up is once it is found out.
[[nodiscard]] core::Expected<QList<store::Intent>> otherWrites(const store::OutboxStore& outbox, qint64 link);
// Whether a record that is deleted can come back from the bin: a write under way may then be carried out
// after all. Pure.
[[nodiscard]] bool mayBeRestored(const core::Record& record);

} // namespace lockstep::sync
