// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/ports/pages.h"
#include "store/lead_memory.h"

namespace lockstep::store {

class Database;

// Sorts, filters and searches the lead list. The first question about a column reads all rows; those that
// follow walk what is remembered. Thread of the Database.
class LeadOrder
{
public:
    explicit LeadOrder(Database& database);

    [[nodiscard]] core::Expected<core::RowOrder::Ids> order(const core::LeadQuery& query);
    // Of a search that many rows match, the first of them: found in the order itself, long before all are
    // known. Null where the search is empty or matches few, or the order is not known or short.
    [[nodiscard]] core::Expected<core::RowOrder::Ids> beginning(const core::LeadQuery& query);
    // States without a row are left out.
    [[nodiscard]] core::Expected<QHash<core::LinkState, int>> countByState();
    // A sync has committed this.
    void note(const core::ChangeSet& changes) { m_memory.note(changes); }
    // The sync rests. True where an answer given before would be another one now.
    [[nodiscard]] core::Expected<bool> settle() { return m_memory.settle(); }

private:
    [[nodiscard]] core::Expected<std::optional<RowSet>> filtered(const core::LeadQuery& query);
    [[nodiscard]] core::Expected<std::optional<RowSet>> members(const core::LeadQuery& query);
    [[nodiscard]] core::Expected<core::RowOrder::Ids> inOrder(const core::LeadQuery& query,
                                                              const RowSet& members);

    Database& m_database;
    LeadMemory m_memory;
};

} // namespace lockstep::store
