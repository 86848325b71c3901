// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "store/row_set.h"

#include <QList>
#include <QString>

namespace lockstep::store {

class Database;

// The full-text index over name, e-mail and company, kept by triggers; in a BulkLoad, which puts it aside,
// the rows themselves are read. SQLite's FTS5 stays behind this class. Thread of the Database.
class SearchIndex
{
public:
    explicit SearchIndex(Database& database);

    // The rows that have every word of `text`, in any order. It is what the user typed, any characters.
    [[nodiscard]] core::Expected<RowSet> find(const QString& text) const;
    // Those of the rows `ids` whose name, e-mail or company matches; they are read, the index is not asked.
    [[nodiscard]] core::Expected<RowSet> among(const QList<qint64>& ids, const QString& text) const;

private:
    Database& m_database;
};

} // namespace lockstep::store
