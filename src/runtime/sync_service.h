// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"
#include "core/ports/settings.h"
#include "core/ports/sync_control.h"
#include "runtime/engine_session.h"
#include "runtime/sync_thread.h"

#include <QTimer>

namespace lockstep::runtime {

// The window's hold on the sync: owns the sync thread, its mailbox and its schedule, and hands what
// happens there to the window, merged to at most 10 times a second. Lives in the GUI thread; owned by
// the program. Clock and Settings outlive it.
class SyncService : public core::SyncControl
{
    Q_OBJECT

public:
    SyncService(EngineFactory factory, const core::Clock& clock, const core::Settings& settings,
                QObject* parent = nullptr);

    // Starts the thread; the first cycle begins at once unless paused.
    void start();

    void syncNow() override;
    void stop() override;
    void pause() override;
    void resume() override;
    void push(const QList<qint64>& persons, const core::PushTarget& target) override;
    void pull(const QStringList& records) override;
    void retry(const QString& group, const QList<qint64>& persons) override;
    void decide(const core::RunRequest& decision) override;
    void preview() override;
    void previewChosen(const QList<core::RunRequest>& requests) override;
    void undo(const core::UndoRequest& request) override;
    void confirm() override;
    void reconnect() override;
    void requestStatus() override;
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] QDateTime nextRunAt() const override { return m_nextRunAt; }

private:
    void deliver();
    void setState(State state);

    QTimer m_throttle; // running: the last delivery was less than its interval ago
    State m_state = State::Idle;
    QDateTime m_nextRunAt;
    bool m_paused = false;
    SyncThread m_thread; // last: it ends before the rest does
};

} // namespace lockstep::runtime
