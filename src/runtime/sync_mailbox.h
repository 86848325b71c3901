// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/waiter.h"
#include "sync/engine.h"

#include <QMutex>
#include <QQueue>
#include <QWaitCondition>
#include <chrono>
#include <optional>
#include <stop_token>

namespace lockstep::runtime {

// What the window wants of the sync thread, in two lanes: cycles, of which one at most waits, and
// people, a queue. Asked from any thread, taken in the sync thread; owned by SyncThread.
class SyncMailbox
{
public:
    // What a stop takes out of the queue: it has not begun, so no run answers it.
    struct Dropped
    {
        bool preview = false;
        QList<core::UndoRequest> undos;
    };

    // Any thread.
    void askCycle();
    // Of these requests, or of a cycle with none; the newest wish is the one that waits.
    void askPreview(const QList<core::RunRequest>& requests);
    void askUndo(const core::UndoRequest& request);
    void askPeople(const core::RunRequest& request); // a push, a pull, a retry or a decision
    void askConfirm();
    void askReopen(); // the session, before the next run
    void askStatus();
    void setPaused(bool paused);
    Dropped stopRun(); // the run under way and the cycle, preview and undos that wait
    void leave(); // for good: stops the run under way, nothing new begins

    // The sync thread.
    [[nodiscard]] bool takeCycle();
    [[nodiscard]] std::optional<QList<core::RunRequest>> takePreview();
    [[nodiscard]] std::optional<core::UndoRequest> takeUndo();
    [[nodiscard]] std::optional<core::RunRequest> takePeople();
    [[nodiscard]] bool takeConfirm();
    [[nodiscard]] bool takeReopen();
    [[nodiscard]] bool takeStatus();
    [[nodiscard]] bool isPaused() const;
    [[nodiscard]] bool isLeaving() const;
    [[nodiscard]] std::stop_token beginRun(); // what stopRun() and leave() stop from now on
    // Who is woken when something is asked; null: rest() is.
    void setWaiter(core::Waiter* waiter);
    // Returns when something is asked, or when the time has passed.
    void rest(std::optional<std::chrono::milliseconds> time);

private:
    void wake();

    mutable QMutex m_mutex;
    QWaitCondition m_asked;
    core::Waiter* m_waiter = nullptr;
    QQueue<core::RunRequest> m_people;
    QQueue<core::UndoRequest> m_undos;
    std::stop_source m_run;
    bool m_cycle = false;
    std::optional<QList<core::RunRequest>> m_preview;
    bool m_confirm = false;
    bool m_reopen = false;
    bool m_status = false;
    bool m_paused = false;
    bool m_leaving = false;
    bool m_news = false; // asked since the last rest()
};

} // namespace lockstep::runtime
