// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/ports/waiter.h"
#include "core/sync_status.h"
#include "runtime/request_desk.h"
#include "sync/engine.h"

#include <QDateTime>
#include <functional>
#include <memory>
#include <stop_token>

namespace lockstep::runtime {

// One open workspace in the sync thread: clients, database and engine. Made, used and destroyed in that
// thread; owned by whoever runs it (SyncService, or lockstepctl's main thread).
class EngineSession
{
public:
    virtual ~EngineSession() = default;

    [[nodiscard]] virtual core::RunSummary runCycle(const sync::CycleOptions& options,
                                                    const std::stop_token& stop) = 0;
    [[nodiscard]] virtual sync::PreviewResult preview(const sync::CycleOptions& options,
                                                      const std::stop_token& stop) = 0;
    // Of pushes, pulls and retries instead of a cycle.
    [[nodiscard]] virtual sync::PreviewResult previewOf(const QList<core::RunRequest>& requests,
                                                        const std::stop_token& stop) = 0;
    [[nodiscard]] virtual core::Expected<core::UndoReport> undo(const core::UndoRequest& request,
                                                                const std::stop_token& stop) = 0;
    // A push, a pull or a retry.
    [[nodiscard]] virtual core::Expected<core::RunReply> serve(const core::RunRequest& request,
                                                               const std::stop_token& stop) = 0;
    // The user has looked at what a restored, foreign or rebuilt database would change, and wants it.
    [[nodiscard]] virtual core::Done confirm(const std::stop_token& stop) = 0;
    // Connections, counters and last runs, without asking either system; also in the middle of a run.
    [[nodiscard]] virtual core::Expected<core::SyncStatus> status() = 0;
    // Tells other processes when the next cycle is due; invalid = none is planned.
    virtual void rememberNextRun(const QDateTime& at) = 0;
    [[nodiscard]] virtual core::Waiter& waiter() = 0;
    // What other processes ask for; null: nobody can.
    [[nodiscard]] virtual RequestDesk* requests() = 0;
};

// Opens the workspace; called in the sync thread. `people` may be null.
using EngineFactory = std::function<core::Expected<std::unique_ptr<EngineSession>>(
    sync::SyncObserver& observer, sync::PeopleLane* people)>;

} // namespace lockstep::runtime
