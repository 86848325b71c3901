// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/link.h"
#include "store/statement.h"

#include <QString>

namespace lockstep::store {

// The columns that linkFrom reads from column `from` on, in its order; the table's alias must be l.
[[nodiscard]] QString linkColumns();
inline constexpr int linkColumnCount = 15;
[[nodiscard]] Link linkFrom(const Row& row, int from = 0);

} // namespace lockstep::store
