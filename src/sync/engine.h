// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backfill_cost.h"
#include "core/change_set.h"
#include "core/planned_write.h"
#include "core/ports/clock.h"
#include "core/ports/remote_system.h"
#include "core/ports/settings.h"
#include "core/ports/waiter.h"
#include "core/run_request.h"
#include "core/run_summary.h"
#include "core/sync_status.h"
#include "core/undo.h"

#include <memory>
#include <optional>
#include <stop_token>

namespace lockstep::store {
class Database;
}

namespace lockstep::sync {

struct CycleOptions
{
    bool full = false; // compare every record, not only what changed
    bool byHand = false; // somebody waits for it: a paused system is asked whether its pause is over
};

// What a cycle started now would write, in the order it would be sent. The summary counts as that cycle
// would, were nothing refused.
struct PreviewResult
{
    core::RunSummary summary;
    QList<core::PlannedWrite> changes;
    QList<core::Error> refused; // people and records for whom nothing would be written
};

// Hears what a run does, in the sync thread, after the commit. Owned by whoever owns the engine.
class SyncObserver
{
public:
    virtual ~SyncObserver() = default;
    virtual void progressed(const core::SyncProgress& progress) = 0;
    virtual void committed(const core::ChangeSet& changes) = 0;
};

// The people lane: single people wait for no cycle. Asked in the sync thread between any two requests
// of a run; Waiter::wake() makes the engine look at once. Owned by whoever owns the engine.
class PeopleLane
{
public:
    virtual ~PeopleLane() = default;
    virtual std::optional<core::RunRequest> next() = 0; // a push, a pull, a retry or a decision
    virtual void finished(const core::RunRequest& request, const core::Expected<core::RunReply>& reply) = 0;
};

// What the engine works with; all of it outlives the engine and lives in the sync thread.
struct EngineParts
{
    core::RemoteSystem& salesforce;
    core::RemoteSystem& marketo;
    core::Waiter& waiter;
    const core::Clock& clock;
    const core::Settings& settings;
    store::Database& database;
    SyncObserver& observer;
    PeopleLane* people = nullptr; // none: nothing is served beside a cycle
    int backfillSlice = core::backfillSlice;
    int chunk =
        1800; // links planned together, while the ones before are written: whole requests of either system
};

// Keeps both systems in step: discover, reconcile, propagate. Straight-line code over the ports; every
// method returns when its run has ended. Lives in the sync thread.
class SyncEngine
{
public:
    explicit SyncEngine(const EngineParts& parts);
    ~SyncEngine();
    SyncEngine(const SyncEngine&) = delete;
    SyncEngine& operator=(const SyncEngine&) = delete;

    // Whether no cycle has read anything of either system yet.
    [[nodiscard]] core::Expected<bool> isFirstLoad() const;
    // One cycle. Never fails as a call: what stopped it stands in the summary's result and message.
    [[nodiscard]] core::RunSummary runCycle(const CycleOptions& options, const std::stop_token& stop);
    // The same cycle on a trial: nothing is sent, and nothing of it stays in the database but its row in the
    // run history. While it lasts nobody else can write the database, and the people lane waits.
    [[nodiscard]] PreviewResult preview(const CycleOptions& options, const std::stop_token& stop);
    // The same of pushes, pulls and retries, one after the other, instead of a cycle.
    [[nodiscard]] PreviewResult previewOf(const QList<core::RunRequest>& requests,
                                          const std::stop_token& stop);
    // Takes back what a run wrote, or says what that would be. An Error means nothing was done at all:
    // "run-not-found", no connection, no quota.
    [[nodiscard]] core::Expected<core::UndoReport> undo(const core::UndoRequest& request,
                                                        const std::stop_token& stop);
    // What a rebuilt database found different may be merged from now on, by the rules of a first link.
    [[nodiscard]] core::Done confirmRebuilt();
    // A push, a pull, a retry or a decision, now. What stopped it (no connection, no quota, no such group of
    // failures) stands in the summary's result and message; an Error means there was no run at all.
    [[nodiscard]] core::Expected<core::RunReply> serve(const core::RunRequest& request,
                                                       const std::stop_token& stop);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace lockstep::sync
