// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"
#include "core/ports/sync_control.h"

#include <QTimer>
#include <QWidget>
#include <memory>

class QLabel;

namespace lockstep::gui {

namespace Ui {
class StatusStrip;
}

// The status bar: both connections in a dot and words with the calls used today, the countdown to the
// next sync, and while one runs its progress and Stop. GUI thread; owned by the window.
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    StatusStrip(core::SyncControl& sync, const core::Clock& clock, QWidget* parent = nullptr);
    ~StatusStrip() override;

Q_SIGNALS:
    void connectWanted(); // of a system that refuses the login

private:
    void showStatus(const core::SyncStatus& status);
    void showProgress(const core::SyncProgress& progress);
    void showState();
    void showPhase(const QString& text);
    void tick();
    [[nodiscard]] QString progressText(const core::SyncProgress& progress);

    core::SyncControl& m_sync;
    const core::Clock& m_clock;
    std::unique_ptr<Ui::StatusStrip> m_ui;
    QTimer m_second;
    core::SyncProgress::Phase m_phase = core::SyncProgress::Phase::Connecting;
    qint64 m_phaseStart = 0; // monotonic, ms
};

} // namespace lockstep::gui
