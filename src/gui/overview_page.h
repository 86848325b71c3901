// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/health.h"
#include "gui/page.h"
#include "gui/services.h"
#include "models/attention_model.h"
#include "models/run_model.h"

#include <QTimer>
#include <memory>

namespace lockstep::gui {

namespace Ui {
class OverviewPage;
}

// How things are at a glance: a sentence and what mends it, four figures that open their pages, writes per
// hour, calls used, the last runs. GUI thread; owned by the window.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    OverviewPage(const Services& services, models::RunModel& runs, QWidget* parent = nullptr);
    ~OverviewPage() override;

    [[nodiscard]] DataTable* table() const override;
    void setAttention(const models::AttentionCounts& counts); // what the user has dismissed counts no more

Q_SIGNALS:
    void openLinked();
    void openWaiting();
    void openAttention();
    void openConflicts();
    void openRuns();
    void remedyWanted(lockstep::gui::Remedy remedy);

private:
    void showStatus(const core::SyncStatus& status);
    void showHealth();
    void showRemedy(Remedy remedy);
    [[nodiscard]] core::SyncStatus openStatus() const;
    void showCards();
    void showWaiting();
    void showUsage(const core::SyncStatus& status);
    void showChart();

    core::SyncControl& m_sync;
    const core::Clock& m_clock;
    models::RunModel& m_runs;
    std::unique_ptr<Ui::OverviewPage> m_ui;
    core::SyncStatus m_status;
    models::AttentionCounts m_attention;
    bool m_statusKnown = false;
    Remedy m_remedy = Remedy::None;
    QTimer m_second;
};

} // namespace lockstep::gui
