// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/schema.h"

namespace lockstep::store {
class Database;
}

namespace lockstep::sync {

// The name under which the database remembers when a system was last described, in local time.
[[nodiscard]] QString describedAtKey(core::System system);

// Keeps a fresh describe for every process, so that the next run need not ask again. Opens its own
// transaction.
[[nodiscard]] core::Done keepSchema(store::Database& database, core::System system,
                                    const core::Schema& schema, const QDateTime& now);

} // namespace lockstep::sync
