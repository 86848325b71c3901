// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

class QSqlError;

namespace lockstep::store {

// SQLite's refusal as a value: disk-full, database-busy, database-damaged, database-constraint …
[[nodiscard]] core::Error sqlError(const QSqlError& error);
[[nodiscard]] core::Error databaseError(const QString& code, const QString& message = {},
                                        const QStringList& arguments = {});
// True where the file's contents are at fault, not the machine.
[[nodiscard]] bool meansDamaged(const core::Error& error);

} // namespace lockstep::store
