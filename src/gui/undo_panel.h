// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/sync_control.h"
#include "models/planned_write_model.h"
#include "models/undo_left_model.h"

#include <QFrame>
#include <memory>

namespace lockstep::gui {

namespace Ui {
class UndoPanel;
}

// Undoes a run after showing what that writes and what it leaves: a preview first, then a yes; Cancel is the
// default; afterwards what it left. GUI thread; owned by the Runs page, which calls begin() once.
class UndoPanel : public QFrame
{
    Q_OBJECT

public:
    explicit UndoPanel(QWidget* parent = nullptr);
    ~UndoPanel() override;

    void begin(core::SyncControl& sync);
    void open(qint64 run); // asks for the preview and shows the panel
    [[nodiscard]] qint64 run() const { return m_run; }
    [[nodiscard]] bool isUndoing() const { return m_stage == Stage::Undoing; }

Q_SIGNALS:
    void stageChanged();
    void notice(const QString& iconName, const QString& text); // what became of the undo
    void focusReleased(); // closed by the keyboard or the mouse

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Stage : quint8 { Closed, Previewing, CutShort, Shown, Undoing, Done };

    void makeTables();
    void ask(bool preview);
    void take(const core::UndoReport& report);
    void finish(const core::UndoReport& report);
    void showReport(const core::UndoReport& report);
    void showStage();
    void leave();
    [[nodiscard]] QString summaryText(const core::UndoReport& report) const;

    core::SyncControl* m_sync = nullptr;
    std::unique_ptr<Ui::UndoPanel> m_ui;
    models::PlannedWriteModel m_writes;
    models::UndoLeftModel m_left;
    qint64 m_run = 0;
    Stage m_stage = Stage::Closed;
};

} // namespace lockstep::gui
