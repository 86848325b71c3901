// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QLatin1String>
#include <QString>
#include <vector>

namespace lockstep::store {

class Database;

// The row of meta that says the index stands still; its triggers look for it.
inline constexpr QLatin1String searchSuspendedKey("search-suspended");

// The full-text index over name, e-mail and company: kept by triggers, except while many rows are loaded.
// SQLite's FTS5 stays behind this class. Thread of the Database.
class SearchIndex
{
public:
    explicit SearchIndex(Database& database);

    // Stops keeping the index row by row, inside a Transaction of the caller; resume() makes up for it.
    [[nodiscard]] core::Done suspend();
    // Builds the index anew where it was suspended, also by a process that died since; else does nothing.
    // Opens its own transaction.
    [[nodiscard]] core::Done resume();
    [[nodiscard]] core::Expected<bool> isSuspended() const;

    // Ids of the rows that match, ascending. `text` is what the user typed, any characters.
    [[nodiscard]] core::Expected<std::vector<qint64>> find(const QString& text) const;

private:
    Database& m_database;
};

} // namespace lockstep::store
