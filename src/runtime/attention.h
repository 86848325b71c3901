// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention.h"
#include "core/error.h"

#include <QList>

namespace lockstep::store {
class Database;
}

namespace lockstep::runtime {

// The causes of open failures, the largest group first. Thread of the database.
[[nodiscard]] core::Expected<QList<core::AttentionGroup>> attentionGroups(store::Database& database);

// The states that somebody has to look at and that no failure stands for: possible duplicates, not visible.
// Those without a row are left out. Thread of the database.
[[nodiscard]] core::Expected<QList<core::AttentionGroup>> attentionStates(store::Database& database);

// Both of them, causes first. Thread of the database.
[[nodiscard]] core::Expected<QList<core::AttentionGroup>> allAttention(store::Database& database);

// Those of a group with id > afterId, by id. Thread of the database.
[[nodiscard]] core::Expected<QList<core::AttentionRecord>>
attentionRecords(store::Database& database, const core::AttentionGroup& group, qint64 afterId, int limit);

} // namespace lockstep::runtime
