// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/ports/settings.h"

#include <QDateTime>

namespace lockstep::store {
class Database;
}

namespace lockstep::core {
struct LogEntry;
}

namespace lockstep::runtime {

// Changes a setting as a user asks for it: refused are an unknown key, a value out of range and a condition
// on a field that the system does not have ("unknown-condition-field", as far as its fields have been read).
// What differs from before is logged. Thread of the database.
[[nodiscard]] core::Done changeSetting(store::Database& database, core::Settings& settings,
                                       const QString& key, const QString& value, const QDateTime& now);
// Saves the entry about what a user has changed, in a transaction of its own.
[[nodiscard]] core::Done logChange(store::Database& database, const core::LogEntry& entry);

} // namespace lockstep::runtime
