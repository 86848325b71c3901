// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/undo_panel.h"

#include "core/text_story.h"
#include "gui/icons.h"
#include "gui/preview_page.h"
#include "gui/undo_result.h"
#include "models/display.h"
#include "ui_undo_panel.h"

#include <QApplication>
#include <QButtonGroup>
#include <QKeyEvent>
#include <algorithm>

namespace lockstep::gui {

namespace {

int creatable(const core::UndoReport& report)
{
    return static_cast<int>(std::count_if(
        report.creations.cbegin(), report.creations.cend(), [](const core::UndoCreation& creation) {
            return creation.deleted || creation.reason == QLatin1String("not-asked");
        }));
}
} // namespace

UndoPanel::UndoPanel(QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::UndoPanel>())
    , m_writes(writeActionNames())
{
    m_ui->setupUi(this);
    makeTables();
    auto* pages = new QButtonGroup(this);
    pages->addButton(m_ui->showWrites);
    pages->addButton(m_ui->showLeft);
    connect(m_ui->showWrites, &QPushButton::clicked, this,
            [this] { m_ui->undoStack->setCurrentWidget(m_ui->undoTable); });
    connect(m_ui->showLeft, &QPushButton::clicked, this,
            [this] { m_ui->undoStack->setCurrentWidget(m_ui->leftTable); });
    connect(m_ui->undoCancel, &QPushButton::clicked, this, &UndoPanel::leave);
    connect(m_ui->undoConfirm, &QPushButton::clicked, this, [this] { ask(false); });
    connect(m_ui->deleteCreated, &QCheckBox::clicked, this, [this] { ask(true); });
    hide();
}

UndoPanel::~UndoPanel() = default;

void UndoPanel::makeTables()
{
    showPlanned(*m_ui->undoTable, m_writes);
    m_left.setTitles({tr("Name"), tr("Person"), tr("Record"), tr("Field"), tr("Before the run"),
                      tr("Written by it"), tr("Now"), tr("Why it stays")});
    m_ui->leftTable->setModel(&m_left);
    m_ui->leftTable->setWidths({13, 7, 31, 9, 11, 11, 9});
}

void UndoPanel::begin(core::SyncControl& sync)
{
    m_sync = &sync;
    connect(&sync, &core::SyncControl::undoReady, this, &UndoPanel::take);
    // The banner says why.
    connect(&sync, &core::SyncControl::undoRefused, this, [this](const core::UndoRequest& request) {
        if (m_stage == (request.preview ? Stage::Previewing : Stage::Undoing) && request.run == m_run)
            leave();
    });
}

void UndoPanel::open(qint64 run)
{
    m_run = run;
    m_ui->deleteCreated->setChecked(false);
    m_ui->deleteCreated->hide();
    m_ui->showWrites->click();
    showReport({});
    show();
    ask(true);
    m_ui->undoCancel->setFocus();
}

void UndoPanel::ask(bool preview)
{
    m_stage = preview ? Stage::Previewing : Stage::Undoing;
    if (!preview)
        m_ui->undoStack->currentWidget()->setFocus(); // both buttons are about to be disabled
    showStage();
    core::UndoRequest request;
    request.run = m_run;
    request.deleteCreated = m_ui->deleteCreated->isChecked();
    request.preview = preview;
    m_sync->undo(request);
}

void UndoPanel::take(const core::UndoReport& report)
{
    if (report.summary.kind != core::RunKind::Preview) {
        finish(report);
        return;
    }
    const bool isAsked = report.undone == m_run && report.deletesCreated == m_ui->deleteCreated->isChecked();
    if (m_stage != Stage::Previewing || !isAsked)
        return; // of a question that was left
    m_stage = cutShortText(report.summary).isEmpty() ? Stage::Shown : Stage::CutShort;
    showReport(report);
    showStage();
}

// Told whatever the panel shows by now. What an undo left stays in view until the user has read it.
void UndoPanel::finish(const core::UndoReport& report)
{
    Q_EMIT notice(iconName(report.summary.result), undoResultText(report));
    if (m_stage != Stage::Undoing || report.undone != m_run)
        return;
    if (leftCount(report) == 0) {
        leave();
        return;
    }
    m_stage = Stage::Done;
    m_left.setReport(report);
    m_ui->showLeft->setText(tr("Left as it is %1").arg(models::numberText(m_left.rowCount())));
    m_ui->showLeft->click();
    showStage();
    m_ui->undoSummary->setText(undoResultText(report));
    m_ui->undoCancel->setFocus();
}

void UndoPanel::showReport(const core::UndoReport& report)
{
    m_writes.setWrites(report.changes);
    m_left.setReport(report);
    const int created = creatable(report);
    m_ui->deleteCreated->setVisible(created > 0);
    m_ui->deleteCreated->setText(
        tr("Also &delete what the run created (%1)").arg(models::numberText(created)));
    m_ui->showWrites->setText(tr("To be written back %1").arg(models::numberText(report.changes.size())));
    m_ui->showLeft->setText(tr("Left as it is %1").arg(models::numberText(m_left.rowCount())));
    m_ui->undoSummary->setText(summaryText(report));
}

QString UndoPanel::summaryText(const core::UndoReport& report) const
{
    const models::PlannedCounts counts = models::countsOf(report.changes);
    const QString ending = cutShortText(report.summary);
    QStringList sentences;
    if (!ending.isEmpty())
        sentences = {ending,
                     tr("Only a part is listed, so the undo cannot begin: cancel and undo the run again to "
                        "see everything.")};
    sentences += tr("In Salesforce: %1. In Marketo: %2.")
                     .arg(plannedText(counts.salesforce), plannedText(counts.marketo));
    if (m_left.rowCount() > 0)
        sentences += tr("%Ln thing(s) stay as they are, most often because somebody edited them since.",
                        nullptr, m_left.rowCount());
    if (report.changes.isEmpty() && ending.isEmpty())
        sentences += tr("There is nothing to undo.");
    return core::text::joined(sentences);
}

void UndoPanel::showStage()
{
    const bool shown = m_stage == Stage::Shown;
    const bool done = m_stage == Stage::Done;
    const int count = m_stage == Stage::CutShort ? 0 : static_cast<int>(m_writes.writes().size());
    m_ui->undoTitle->setText(tr("Undo run %1").arg(m_run));
    m_ui->undoConfirm->setText(count == 0 ? tr("&Undo run %1").arg(m_run)
                                          : tr("&Undo run %1: %Ln write(s)", nullptr, count).arg(m_run));
    m_ui->undoConfirm->setEnabled(shown && count > 0);
    m_ui->undoConfirm->setVisible(!done);
    m_ui->showWrites->setVisible(!done);
    m_ui->deleteCreated->setEnabled(shown);
    if (done)
        m_ui->deleteCreated->hide();
    m_ui->undoCancel->setEnabled(!isUndoing()); // it would not take back what is being written
    m_ui->undoCancel->setText(done ? tr("&Close") : tr("&Cancel"));
    m_ui->undoCancel->setToolTip(done ? tr("Close this list") : tr("Change nothing"));
    if (m_stage == Stage::Previewing)
        m_ui->undoSummary->setText(tr("Looking what an undo would write back… Nothing is written yet."));
    else if (m_stage == Stage::Undoing)
        m_ui->undoSummary->setText(tr("Undoing… Stop in the status bar ends it tidily."));
    Q_EMIT stageChanged();
}

void UndoPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !isUndoing())
        leave();
    else
        QFrame::keyPressEvent(event);
}

void UndoPanel::leave()
{
    m_stage = Stage::Closed;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus)
        Q_EMIT focusReleased();
    Q_EMIT stageChanged();
}

} // namespace lockstep::gui
