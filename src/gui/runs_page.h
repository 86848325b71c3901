// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page.h"
#include "models/run_model.h"

#include <memory>

namespace lockstep::gui {

namespace Ui {
class RunsPage;
}

// The run history; a run opens its log entries. GUI thread; owned by the window.
class RunsPage : public Page
{
    Q_OBJECT

public:
    explicit RunsPage(models::RunModel& runs, QWidget* parent = nullptr);
    ~RunsPage() override;

Q_SIGNALS:
    void openRun(qint64 run);
    void syncWanted();

private:
    void showList();
    void openCurrent();

    models::RunModel& m_runs;
    std::unique_ptr<Ui::RunsPage> m_ui;
};

} // namespace lockstep::gui
