// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/runs_page.h"

#include "core/text.h"
#include "gui/icon_delegate.h"
#include "gui/icons.h"
#include "models/display.h"
#include "ui_runs_page.h"

#include <QHeaderView>

namespace lockstep::gui {

RunsPage::RunsPage(models::RunModel& runs, core::SyncControl& sync, QWidget* parent)
    : Page(parent)
    , m_runs(runs)
    , m_ui(std::make_unique<Ui::RunsPage>())
{
    m_ui->setupUi(this);
    makeTitle(m_ui->titleLabel);
    DataTable* table = m_ui->runsTable;
    table->setModel(&runs);
    arrange(*table);
    // Where the headings are long the last columns are out of sight: not what became of the run, nor what
    // failed.
    QHeaderView* header = table->horizontalHeader();
    header->moveSection(models::RunModel::Result, models::RunModel::Examined);
    header->moveSection(header->visualIndex(models::RunModel::Failed),
                        header->visualIndex(models::RunModel::Result) + 1);
    table->hideColumn(models::RunModel::Skipped);
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this, &RunsPage::mendEmptiness);
    connect(table, &QAbstractItemView::activated, this, &RunsPage::openCurrent);
    connect(m_ui->showRunLog, &QPushButton::clicked, this, &RunsPage::openCurrent);
    m_ui->undoRun->setIcon(icon(QStringLiteral("undo")));
    connect(m_ui->undoRun, &QPushButton::clicked, this, &RunsPage::undoCurrent);
    connect(m_ui->undoPanel, &UndoPanel::stageChanged, this, &RunsPage::showChoice);
    connect(m_ui->undoPanel, &UndoPanel::notice, this, &RunsPage::notice);
    connect(m_ui->undoPanel, &UndoPanel::focusReleased, table, [table] { table->setFocus(); });
    m_ui->undoPanel->begin(sync);
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setStretchFactor(1, 1);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RunsPage::showChoice);
    connect(&runs, &QAbstractItemModel::dataChanged, this, &RunsPage::showChoice);
    connect(&runs, &models::RunModel::refreshed, this, &RunsPage::showList);
    connect(&runs, &models::RunModel::failed, this, [this](const core::Error& error) {
        Q_EMIT problem(error);
        m_unread = true;
        showList();
    });
    showList();
}

RunsPage::~RunsPage() = default;

void RunsPage::arrange(DataTable& table)
{
    using models::RunModel;
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setItemDelegateForColumn(
        RunModel::Result,
        new IconDelegate(
            RunModel::ResultRole, [](int result) { return iconName(static_cast<core::RunResult>(result)); },
            &table));
    table.setWidths({5, 15, 7, 5, 9, 13, 11, 8, 7, 9, 7, 12});
    const QDateTime wide(QDate(2028, 12, 28), QTime(22, 58, 58), Qt::UTC);
    table.widenFor(RunModel::Started, {models::timeText(wide)});
    using core::RunKind;
    QStringList kinds;
    for (const RunKind kind : {RunKind::Cycle, RunKind::Full, RunKind::Push, RunKind::Pull, RunKind::Retry,
                               RunKind::Undo, RunKind::Preview, RunKind::Resolve})
        kinds.append(core::text::runKindName(kind));
    table.widenFor(RunModel::Kind, kinds);
    using core::RunResult;
    QStringList results;
    for (const RunResult result :
         {RunResult::Running, RunResult::Succeeded, RunResult::Partly, RunResult::Failed,
          RunResult::Cancelled, RunResult::Paused, RunResult::Interrupted})
        results.append(core::text::runResultName(result));
    table.widenFor(RunModel::Result, results, true);
}

void RunsPage::showList()
{
    m_ui->listStack->setCurrentWidget(m_runs.rowCount() > 0 ? static_cast<QWidget*>(m_ui->runsTable)
                                                            : m_ui->emptyState);
    explainEmptiness();
}

void RunsPage::explainEmptiness()
{
    if (m_runs.isKnown())
        m_ui->emptyState->explain(tr("No sync has run in this workspace yet."), tr("Sync now"));
    else if (m_unread)
        m_ui->emptyState->explain(tr("The list could not be read."), tr("Try again"));
    else
        m_ui->emptyState->explain(tr("Reading the list…"), {});
}

void RunsPage::mendEmptiness()
{
    if (m_runs.isKnown()) {
        Q_EMIT syncWanted();
        return;
    }
    m_unread = false;
    m_runs.refresh();
    showList();
}

const core::RunSummary* RunsPage::current() const
{
    const QModelIndexList rows = m_ui->runsTable->selectionModel()->selectedRows();
    const int row = rows.isEmpty() ? -1 : rows.constFirst().row();
    return row >= 0 && row < m_runs.runs().size() ? &m_runs.runs().at(row) : nullptr;
}

void RunsPage::showChoice()
{
    m_ui->showRunLog->setEnabled(mayOpen());
    m_ui->undoRun->setEnabled(mayUndo());
    Q_EMIT choiceChanged();
}

bool RunsPage::mayOpen() const
{
    return current() != nullptr;
}

bool RunsPage::mayUndo() const
{
    const core::RunSummary* run = current();
    return run && !m_ui->undoPanel->isUndoing() && run->endedAt.isValid() && !run->wroteNothing()
        && run->kind != core::RunKind::Preview;
}

void RunsPage::openCurrent()
{
    if (const core::RunSummary* run = current())
        Q_EMIT openRun(run->run);
}

void RunsPage::undoCurrent()
{
    if (mayUndo())
        m_ui->undoPanel->open(current()->run);
}

DataTable* RunsPage::table() const
{
    return m_ui->runsTable;
}

} // namespace lockstep::gui
