// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/remote_system.h"
#include "core/run_summary.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <optional>

namespace lockstep::core {

enum class ConnectionState : quint8 { Never, Connected, Degraded, Reconnect, Paused, Unreachable };
[[nodiscard]] QString toString(ConnectionState state); // "never", "connected" … (programs.md, status)
[[nodiscard]] std::optional<ConnectionState> connectionStateFromString(QStringView text);

struct SystemStatus
{
    ConnectionState state = ConnectionState::Never;
    ApiUsage usage;
};

// The counters of `status` and of the Overview page.
struct SyncStatus
{
    SystemStatus salesforce;
    SystemStatus marketo;
    int linkedLeads = 0;
    int linkedContacts = 0;
    int waiting = 0;
    int attention = 0; // people with an open failure or a decision to make, and alerts that are nobody's
    int attentionCauses = 0;
    int conflictsToday = 0;
    qint64 lastRun = 0; // 0 = none
    QDateTime nextRunAt; // invalid = not scheduled
    QString lockedBy; // empty = nobody else
    QList<RunSummary> lastRuns; // newest first, at most 10, previews as well
    std::optional<RunSummary> lastSync; // the newest that was no preview; none = nothing ever wrote
};

// Where a run is, for the progress bar.
struct SyncProgress
{
    enum class Phase : quint8 { Connecting, Discovering, Reconciling, Writing, Verifying };
    Phase phase = Phase::Connecting;
    qint64 run = 0;
    qint64 done = 0;
    qint64 total = 0; // 0 = not known
};

} // namespace lockstep::core

Q_DECLARE_METATYPE(lockstep::core::SyncStatus)
Q_DECLARE_METATYPE(lockstep::core::SyncProgress)
