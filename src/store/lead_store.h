// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/lead_row.h"
#include "core/ports/pages.h"

#include <QHash>
#include <QList>
#include <vector>

namespace lockstep::store {

class Database;

// What the lead list reads: rows by id, and the order of ids for a sort, filter and search.
// Thread of the Database (order: the query thread; rows: the data thread).
class LeadStore
{
public:
    explicit LeadStore(Database& database);

    // In the order asked for; rows gone since are left out. At most 128 ids.
    [[nodiscard]] core::Expected<QList<core::LeadRow>> rows(const QList<qint64>& links) const;
    [[nodiscard]] core::Expected<std::vector<qint64>> order(const core::LeadQuery& query) const;
    // States without a row are left out.
    [[nodiscard]] core::Expected<QHash<core::LinkState, int>> countByState() const;
    [[nodiscard]] core::Expected<int> count(core::LinkState state) const;
    // By id, id > afterId.
    [[nodiscard]] core::Expected<QList<core::LeadRow>> inState(core::LinkState state, qint64 afterId,
                                                               int limit) const;

private:
    Database& m_database;
};

} // namespace lockstep::store
