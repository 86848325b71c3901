// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planned_write.h"
#include "store/outbox_store.h"
#include "store/snapshot_store.h"
#include "sync/field_sets.h"

namespace lockstep::sync {

// What a trial would have sent, in the order it would have left. Sync thread; lives as long as the trial.
class WriteList
{
public:
    // `pair`: both sides as the intent was planned from.
    void add(const store::Intent& intent, const store::PairState& pair, const FieldSets& fields);
    [[nodiscard]] const QList<core::PlannedWrite>& writes() const { return m_writes; }

private:
    QList<core::PlannedWrite> m_writes;
};

} // namespace lockstep::sync
