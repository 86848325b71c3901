// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field_mapping.h"
#include "core/ports/remote_system.h"
#include "store/snapshot_store.h"
#include "store/watch_store.h"

namespace lockstep::sync {

// When fields were changed last in Marketo, for the rule that the newer edit wins: a person's updatedAt tells
// of any field, and of custom ones nothing. Thread of the store.

// What an event of the feed tells; empty for those of another kind.
[[nodiscard]] QList<store::MarketoEdit> editsOf(const core::Change& change);

// By Salesforce field, of those of the rows that have this rule: when the value that Marketo holds now was
// put there. A field is left out where the last edit known left another value: a later one has not been told
// yet.
[[nodiscard]] core::Expected<QHash<QString, QDateTime>>
marketoTimes(const store::WatchStore& watch, const store::PairState& pair, const QList<core::FieldRow>& rows);

} // namespace lockstep::sync
