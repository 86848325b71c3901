// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"
#include "core/ports/settings.h"
#include "core/ports/sync_control.h"
#include "runtime/engine_session.h"

#include <QTimer>
#include <memory>

namespace lockstep::runtime {

class SyncThread;

// The window's hold on the sync: owns the sync thread, its mailbox and its schedule, and hands what
// happens there to the window, merged to at most 10 signals a second. Lives in the GUI thread; owned by
// the program. Clock and Settings outlive it.
class SyncService : public core::SyncControl
{
    Q_OBJECT

public:
    SyncService(EngineFactory factory, const core::Clock& clock, const core::Settings& settings,
                QObject* parent = nullptr);
    ~SyncService() override; // ends the run under way and the thread

    // Starts the thread; the first cycle begins at once unless paused.
    void start();

    void syncNow() override;
    void stop() override;
    void pause() override;
    void resume() override;
    void push(const QList<qint64>& persons, const core::PushTarget& target) override;
    void requestStatus() override;
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] QDateTime nextRunAt() const override { return m_nextRunAt; }

private:
    void onRunning();
    void onResting(const QDateTime& nextRunAt);
    void onStatus(core::SyncStatus status);
    void deliver();
    void setState(State state);

    std::unique_ptr<SyncThread> m_thread;
    QTimer m_throttle; // running: signals went out less than its interval ago
    State m_state = State::Idle;
    QDateTime m_nextRunAt;
};

} // namespace lockstep::runtime
