// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/runs_page.h"

#include "gui/icon_delegate.h"
#include "gui/icons.h"
#include "ui_runs_page.h"

namespace lockstep::gui {

RunsPage::RunsPage(models::RunModel& runs, QWidget* parent)
    : Page(parent)
    , m_runs(runs)
    , m_ui(std::make_unique<Ui::RunsPage>())
{
    m_ui->setupUi(this);
    makeTitle(m_ui->titleLabel);
    DataTable* table = m_ui->runsTable;
    table->setModel(&runs);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setItemDelegateForColumn(
        models::RunModel::Result,
        new IconDelegate(
            models::RunModel::ResultRole,
            [](int result) { return iconName(static_cast<core::RunResult>(result)); }, this));
    table->setWidths({5, 22, 7, 10, 9, 13, 11, 8, 7, 9, 9});
    m_ui->emptyState->explain(tr("No sync has run in this workspace yet."), tr("Sync now"));
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this, &RunsPage::syncWanted);
    connect(table, &QAbstractItemView::activated, this, &RunsPage::openCurrent);
    connect(m_ui->showRunLog, &QPushButton::clicked, this, &RunsPage::openCurrent);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_ui->showRunLog->setEnabled(m_ui->runsTable->selectionModel()->hasSelection()); });
    connect(&runs, &models::RunModel::refreshed, this, &RunsPage::showList);
    connect(&runs, &models::RunModel::failed, this, &RunsPage::problem);
    showList();
}

RunsPage::~RunsPage() = default;

void RunsPage::showList()
{
    m_ui->listStack->setCurrentWidget(m_runs.rowCount() > 0 ? static_cast<QWidget*>(m_ui->runsTable)
                                                            : m_ui->emptyState);
}

void RunsPage::openCurrent()
{
    const int row = m_ui->runsTable->currentIndex().row();
    if (row >= 0 && row < m_runs.runs().size())
        Q_EMIT openRun(m_runs.runs().at(row).run);
}

} // namespace lockstep::gui
