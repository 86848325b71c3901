// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/context.h"
#include "sync/run.h"

#include <QDate>
#include <functional>

namespace lockstep::sync {

// What SyncEngine is made of: cycles in engine.cpp, single people beside them in engine_people.cpp, previews
// and undo in engine_trial.cpp. Sync thread; owned by its SyncEngine.
struct SyncEngine::Impl
{
    explicit Impl(const EngineParts& parts)
        : context(parts)
    { }

    [[nodiscard]] core::Expected<bool> recover(Run& run); // true: something had been cut short
    [[nodiscard]] core::Done cycle(Run& run, const CycleOptions& options);
    [[nodiscard]] core::Done undo(Run& run, const core::UndoRequest& request, core::UndoReport& report);
    [[nodiscard]] core::Expected<core::RunReply> serveNow(const core::RunRequest& request,
                                                          const std::stop_token& stop);
    [[nodiscard]] core::Done act(Run& run, const core::RunRequest& request, core::RunReply& reply);
    [[nodiscard]] core::Done actAll(Run& run, const QList<core::RunRequest>& requests,
                                    QList<core::Error>& refused);
    [[nodiscard]] core::Expected<bool> isFirstLoad() const;
    [[nodiscard]] core::Done backfill(Run& run, bool whole);
    [[nodiscard]] core::Done expire(Run& run);
    [[nodiscard]] core::Done forgetGone(Run& run);
    [[nodiscard]] core::Done makeLogSearchable(Run& run);
    [[nodiscard]] core::Done admit(const Run& run);
    void notePause(Run& run);
    [[nodiscard]] bool isHeld(const core::RunRequest& request) const;
    [[nodiscard]] core::Expected<QList<qint64>> linksOf(const core::RunRequest& request) const;
    [[nodiscard]] std::optional<core::RunRequest> nextRequest();
    void servePeople(Run& cycleRun);
    using Work = std::function<core::Done(Impl& trial, Run& run)>;
    [[nodiscard]] core::Done tryOut(Run& run, const Work& work, QList<core::PlannedWrite>& writes);
    void preview(PreviewResult& result, core::RunKind purpose, const std::stop_token& stop, const Work& work);

    Context context;
    QList<core::RunRequest> deferred; // their people are held by the running cycle
    bool recovered = false; // what an earlier process, or a run that failed here, left has been looked at
    bool serving = false;
    QDate expiredOn;
};

// The database refused: what was being written down is undone, and answers under way were not awaited.
[[nodiscard]] inline bool isLocal(const core::Error& error)
{
    return error.scope == core::ErrorScope::Workspace;
}

} // namespace lockstep::sync
