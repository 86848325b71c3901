// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QLatin1String>

namespace lockstep::store {

class Database;

// The row of meta that says a load is under way; the triggers of the search index look for it.
inline constexpr QLatin1String searchSuspendedKey("search-suspended");

// While many rows are loaded at once, what only the lead list reads stands still: the search index and the
// indexes of its sort columns. The list works meanwhile, by sorting; new rows are not found by text.
// Thread of the Database.
class BulkLoad
{
public:
    explicit BulkLoad(Database& database);

    // Stops keeping them row by row. Opens its own transaction.
    [[nodiscard]] core::Done begin();
    // Builds them anew where a load was begun, also by a process that died since; else does nothing. Opens
    // its own transaction.
    [[nodiscard]] core::Done end();
    [[nodiscard]] core::Expected<bool> isUnderWay() const;

private:
    Database& m_database;
};

} // namespace lockstep::store
