// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/ports/pages.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace lockstep::store {

class Database;

// Where a row stands in the order of a column of the lead list. Internal to the store.
struct LeadKey
{
    QByteArray text; // UTF-8, as SQLite compares it
    qint64 number = 0;
    qint64 id = 0;

    friend bool operator<(const LeadKey& a, const LeadKey& b);
};

// All rows are in the ascending order of a column by "ORDER BY" this, then the id.
[[nodiscard]] QString leadKeySql(core::LeadColumn column);
// The keys of these rows, in no order; rows that are gone are left out.
[[nodiscard]] core::Expected<std::vector<LeadKey>> leadKeys(Database& database, core::LeadColumn column,
                                                            const std::vector<qint64>& links);

} // namespace lockstep::store
