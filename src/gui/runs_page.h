// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/sync_control.h"
#include "gui/page.h"
#include "models/run_model.h"

#include <memory>

namespace lockstep::gui {

namespace Ui {
class RunsPage;
}

// The run history; a run opens its log entries and can be undone, after a look at what that does. GUI thread;
// owned by the window.
class RunsPage : public Page
{
    Q_OBJECT

public:
    RunsPage(models::RunModel& runs, core::SyncControl& sync, QWidget* parent = nullptr);
    ~RunsPage() override;

    [[nodiscard]] DataTable* table() const override;

    // Looks and widths of a table of runs, after its model.
    static void arrange(DataTable& table);

    void openCurrent();
    void undoCurrent();
    [[nodiscard]] bool mayOpen() const; // a run is chosen
    [[nodiscard]] bool mayUndo() const; // … that has written something and has ended; one undo at a time

Q_SIGNALS:
    void openRun(qint64 run);
    void syncWanted();
    void notice(const QString& iconName, const QString& text);
    void choiceChanged();

private:
    void showList();
    void explainEmptiness();
    void mendEmptiness();
    void showChoice();
    [[nodiscard]] const core::RunSummary* current() const;

    models::RunModel& m_runs;
    std::unique_ptr<Ui::RunsPage> m_ui;
    bool m_unread = false; // nothing is known, for it could not be read
};

} // namespace lockstep::gui
