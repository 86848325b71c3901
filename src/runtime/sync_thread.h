// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"
#include "core/ports/settings.h"
#include "runtime/engine_session.h"
#include "runtime/sync_mailbox.h"
#include "runtime/sync_news.h"

#include <QThread>
#include <memory>
#include <optional>

namespace lockstep::runtime {

// The sync thread: opens the workspace, runs what the mailbox and the schedule ask for, tells the news.
// Straight-line code; it has no event loop of its own and no slots. Owned by SyncService.
class SyncThread : public QThread, private sync::SyncObserver, private sync::PeopleLane
{
    Q_OBJECT

public:
    // `announce` is called in the sync thread when there are news.
    SyncThread(EngineFactory factory, const core::Clock& clock, const core::Settings& settings,
               std::function<void()> announce);
    ~SyncThread() override; // leaves

    [[nodiscard]] SyncMailbox& mailbox() { return m_mailbox; }
    [[nodiscard]] SyncNews& news() { return m_news; }

protected:
    void run() override;

private:
    void progressed(const core::SyncProgress& progress) override;
    void committed(const core::ChangeSet& changes) override;
    std::optional<core::RunRequest> next() override;
    void finished(const core::RunRequest& request, const core::Expected<core::RunReply>& reply) override;

    bool open(); // false: the news say why not
    void close();
    void serveMailbox();
    [[nodiscard]] std::stop_token beginRun();
    void runCycle(bool byHand);
    void runPreview(const QList<core::RunRequest>& requests);
    [[nodiscard]] std::optional<core::RunRequest> nextAskedPreview();
    void previewFor(const core::RunRequest& request);
    void runUndo(const core::UndoRequest& request);
    void confirm();
    void reopen();
    void serve(const core::RunRequest& request);
    void tellStatus();
    void schedule(const QDateTime& notBefore);
    void announceSchedule();
    [[nodiscard]] bool isDue() const;
    [[nodiscard]] std::optional<std::chrono::milliseconds> restTime() const;

    EngineFactory m_factory;
    const core::Clock& m_clock;
    const core::Settings& m_settings;
    SyncMailbox m_mailbox;
    SyncNews m_news;
    std::unique_ptr<EngineSession> m_session; // none: the workspace could not be opened
    qint64 m_dueMs = 0; // of the clock's monotonic time
    QDateTime m_dueAt;
    bool m_wasPaused = false; // as last announced
    std::optional<sync::CycleOptions> m_asked; // by other processes; the next cycle answers them
};

} // namespace lockstep::runtime
