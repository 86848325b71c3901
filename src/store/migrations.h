// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QStringList>

namespace lockstep::store {

class Database;

// Brings an open file up to Database::currentVersion: each step in one transaction with its version.
// Refuses a newer file ("database-newer") without touching it.
[[nodiscard]] core::Done migrate(Database& database);
// One step alone: the statements that lead to `version`.
[[nodiscard]] core::Expected<QStringList> migrationStatements(int version);

} // namespace lockstep::store
