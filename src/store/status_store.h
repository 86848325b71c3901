// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/sync_status.h"

#include <QDateTime>

namespace lockstep::store {

class Database;

// The counters of `status` and the Overview page, each from an index. Thread of the Database.
class StatusStore
{
public:
    explicit StatusStore(Database& database);

    // Linked, waiting, attention, causes, conflicts since `dayStart`, last runs and last sync. What the
    // connections and the schedule know is left as it is in `status`.
    [[nodiscard]] core::Done fill(core::SyncStatus& status, const QDateTime& dayStart) const;

private:
    Database& m_database;
};

} // namespace lockstep::store
