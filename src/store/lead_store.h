// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/lead_row.h"

#include <QList>

namespace lockstep::store {

class Database;

// SELECTs as `number` the rows that go with the next sync: in the state Waiting, which is the parameter, to
// be compared, or with an open write.
[[nodiscard]] QString waitingRowsSql();

// Rows of the lead list, as it shows them. Thread of the Database.
class LeadStore
{
public:
    explicit LeadStore(Database& database);

    // In the order asked for; rows gone since are left out. At most 128 ids.
    [[nodiscard]] core::Expected<QList<core::LeadRow>> rows(const QList<qint64>& links) const;
    [[nodiscard]] core::Expected<int> count(core::LinkState state) const;
    // By id, id > afterId.
    [[nodiscard]] core::Expected<QList<core::LeadRow>> inState(core::LinkState state, qint64 afterId,
                                                               int limit) const;

private:
    Database& m_database;
};

} // namespace lockstep::store
