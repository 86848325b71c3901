// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"
#include "core/sync_status.h"

#include <QDateTime>

namespace lockstep::store {
class Database;
}

namespace lockstep::app {

// What every process may know of the connections and the schedule, kept in the database by the process
// that talks to them. Thread of the database.
class ConnectionMemory
{
public:
    ConnectionMemory(store::Database& database, const core::Clock& clock);

    [[nodiscard]] core::Done save(core::System system, const core::SystemStatus& status);
    [[nodiscard]] core::Done saveNextRun(const QDateTime& at);
    // Sets both systems and nextRunAt of `status`. Marketo's calls are those of its own day, which begins at
    // midnight US Central time.
    [[nodiscard]] core::Done load(core::SyncStatus& status) const;

private:
    store::Database& m_database;
    const core::Clock& m_clock;
};

// The state of a connection that has just been tried.
[[nodiscard]] core::ConnectionState stateAfter(const core::Expected<core::ConnectionInfo>& attempt);

} // namespace lockstep::app
