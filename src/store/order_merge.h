// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/ports/pages.h"

#include <vector>

namespace lockstep::store {

class Database;

// `order`, all rows in the ascending order of the column, with the `changed` ones where they belong now: new
// ones put in, others moved, those that are gone left out. Only a few keys of the rest are read, so that this
// is cheap where few of many have changed. Internal to the store.
[[nodiscard]] core::Expected<std::vector<qint64>> mergeIntoOrder(Database& database, core::LeadColumn column,
                                                                 const std::vector<qint64>& order,
                                                                 const std::vector<qint64>& changed);

} // namespace lockstep::store
