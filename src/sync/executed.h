// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/outbox_store.h"
#include "sync/field_sets.h"

namespace lockstep::sync {

// Whether what a record shows proves that this write was carried out. False: it was not, or it cannot be
// told. Pure.
[[nodiscard]] bool isExecuted(const FieldSets& fields, const store::Intent& intent,
                              const core::Record& record);

} // namespace lockstep::sync
