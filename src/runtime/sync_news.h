// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change_set.h"
#include "core/error.h"
#include "core/run_summary.h"
#include "core/sync_status.h"
#include "core/undo.h"
#include "sync/engine.h"

#include <QDateTime>
#include <QList>
#include <QMutex>
#include <functional>
#include <optional>

namespace lockstep::runtime {

// What has happened in the sync thread since the window was last told.
struct News
{
    bool began = false; // a run
    std::optional<QDateTime> rested; // no run is under way any more; when the next one is due
    core::ChangeSet changes;
    std::optional<core::SyncProgress> progress;
    std::optional<core::SyncStatus> status;
    QList<core::RunSummary> runs;
    std::optional<sync::PreviewResult> preview; // the newest one
    QList<core::UndoReport> undos;
    bool confirmed = false;
    QList<core::Error> errors;
    bool previewRefused = false;
    QList<core::UndoRequest> refusedUndos;
};

// Merges the sync thread's news until the window takes them, so that a busy sync never floods it.
// Told in the sync thread, taken in the GUI thread; owned by SyncThread.
class SyncNews
{
public:
    explicit SyncNews(std::function<void()> announce); // called once for each batch, in the sync thread

    void begin();
    void rest(const QDateTime& nextRunAt);
    void add(const core::ChangeSet& changes);
    void add(const core::SyncProgress& progress);
    void add(const core::SyncStatus& status);
    void add(const core::RunSummary& summary);
    void add(const sync::PreviewResult& preview);
    void add(const core::UndoReport& report);
    void addConfirmed();
    void add(const core::Error& error);
    // Beside the error that says why.
    void addRefusedPreview();
    void addRefused(const core::UndoRequest& request);

    [[nodiscard]] std::optional<News> take(); // nothing where nothing has happened since

private:
    template <typename Change> void change(Change change);

    std::function<void()> m_announce;
    QMutex m_mutex;
    News m_news;
    bool m_announced = false;
};

} // namespace lockstep::runtime
