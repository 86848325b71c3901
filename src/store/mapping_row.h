// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field_mapping.h"
#include "store/statement.h"

#include <QString>

namespace lockstep::store {

// The columns that mappingFrom reads from column `from` on, in its order; the table's alias must be l.
[[nodiscard]] QString mappingColumns();
// The same in a file of before the value maps; mappingFrom reads no values then.
[[nodiscard]] QString mappingColumnsBeforeValues();
[[nodiscard]] core::FieldMapping mappingFrom(const Row& row, int from = 0);

} // namespace lockstep::store
