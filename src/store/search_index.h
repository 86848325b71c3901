// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>
#include <vector>

namespace lockstep::store {

class Database;

// The full-text index over name, e-mail and company: kept by triggers, except in a BulkLoad.
// SQLite's FTS5 stays behind this class. Thread of the Database.
class SearchIndex
{
public:
    explicit SearchIndex(Database& database);

    // Ids of the rows that match, ascending. `text` is what the user typed, any characters.
    [[nodiscard]] core::Expected<std::vector<qint64>> find(const QString& text) const;

private:
    Database& m_database;
};

} // namespace lockstep::store
