// SPDX-License-Identifier: GPL-3.0-or-later
// What the menus, the tool bar and the keyboard offer, and when.
#include "core/text.h"
#include "gui/about_dialog.h"
#include "gui/activity_page.h"
#include "gui/attention_page.h"
#include "gui/data_table.h"
#include "gui/fields_page.h"
#include "gui/icons.h"
#include "gui/leads_page.h"
#include "gui/main_window.h"
#include "gui/preview_page.h"
#include "gui/runs_page.h"
#include "gui/settings_page.h"
#include "gui/shortcuts_dialog.h"
#include "ui_main_window.h"

#include <QActionGroup>
#include <QApplication>
#include <QLineEdit>
#include <QRegularExpression>
#include <QWhatsThis>

namespace lockstep::gui {

namespace {

// What cannot be done says why; else its tool tip is what it said from the start.
void offer(QAction& action, const QString& refusal)
{
    action.setEnabled(refusal.isEmpty());
    action.setToolTip(refusal.isEmpty() ? action.statusTip() : refusal);
}

// Japanese writes the letter of a menu in brackets behind the text; Qt would take only the & from a button's.
void showOnButtons(QAction& action)
{
    static const QRegularExpression inBrackets(QStringLiteral("\\(&.\\)"));
    action.setIconText(action.text().remove(inBrackets).remove(u'&'));
}
} // namespace

void MainWindow::makeActions()
{
    m_ui->actionSyncNow->setIcon(icon(QStringLiteral("sync")));
    m_ui->actionStop->setIcon(icon(QStringLiteral("stop")));
    m_ui->actionFind->setIcon(icon(QStringLiteral("search")));
    m_ui->actionCopy->setIcon(icon(QStringLiteral("copy")));
    m_ui->actionFind->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_F), QKeySequence(Qt::CTRL | Qt::Key_K)});
    m_ui->actionCopy->setShortcut(QKeySequence::Copy);
    connect(m_ui->actionSyncNow, &QAction::triggered, this, &MainWindow::syncNow);
    connect(m_ui->actionStop, &QAction::triggered, this, [this] { m_sync.stop(); });
    m_ui->actionPreview->setIcon(icon(QStringLiteral("preview")));
    m_ui->actionRetryGroup->setIcon(icon(QStringLiteral("retry")));
    m_ui->actionUndoRun->setIcon(icon(QStringLiteral("undo")));
    connect(m_ui->actionPreview, &QAction::triggered, this, &MainWindow::openPreview);
    m_ui->actionRetryAll->setIcon(icon(QStringLiteral("retry")));
    connect(m_ui->actionRetryAll, &QAction::triggered, this, &MainWindow::retryAll);
    connect(m_ui->actionUndoRun, &QAction::triggered, m_runsPage, &RunsPage::undoCurrent);
    connect(m_ui->actionRunChanges, &QAction::triggered, m_runsPage, &RunsPage::openCurrent);
    connect(m_ui->actionPause, &QAction::triggered, this, &MainWindow::togglePause);
    connect(m_ui->actionApplyFields, &QAction::triggered, m_fields, &FieldsPage::apply);
    m_ui->actionUndoField->setIcon(icon(QStringLiteral("undo")));
    connect(m_ui->actionUndoField, &QAction::triggered, m_fields, &FieldsPage::undo);
    connect(m_ui->actionDiscardFields, &QAction::triggered, m_fields, &FieldsPage::discard);
    connect(m_ui->actionCopy, &QAction::triggered, this, &MainWindow::copyRows);
    connect(m_ui->actionQuit, &QAction::triggered, this, &MainWindow::quit);
    m_ui->actionSelectAll->setShortcut(QKeySequence::SelectAll);
    connect(m_ui->actionSelectAll, &QAction::triggered, this, &MainWindow::selectAllRows);
    connect(m_ui->actionWhatsThis, &QAction::triggered, this, &QWhatsThis::enterWhatsThisMode);
    connect(m_ui->actionShortcuts, &QAction::triggered, this,
            [this] { (new ShortcutsDialog(*m_ui->menuBar, this))->show(); });
    connect(m_ui->actionAbout, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_ui->actionFind, &QAction::triggered, this, [this] {
        if (currentPage()->searchHint().isEmpty())
            openRail(LeadsRail);
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void MainWindow::makeRowActions()
{
    m_ui->actionSyncPerson->setIcon(icon(QStringLiteral("push")));
    m_ui->actionSyncSelected->setIcon(icon(QStringLiteral("sync")));
    m_ui->actionPreviewSelected->setIcon(icon(QStringLiteral("preview")));
    m_ui->actionRetryPeople->setIcon(icon(QStringLiteral("retry")));
    m_ui->actionOpenSalesforce->setIcon(icon(QStringLiteral("browser")));
    m_ui->actionOpenMarketo->setIcon(icon(QStringLiteral("browser")));
    connect(m_ui->actionSyncPerson, &QAction::triggered, m_leads, &LeadsPage::pushSelected);
    connect(m_ui->actionSyncSelected, &QAction::triggered, m_leads, &LeadsPage::syncSelected);
    connect(m_ui->actionPreviewSelected, &QAction::triggered, m_leads, &LeadsPage::previewSelected);
    connect(m_ui->actionRetryPeople, &QAction::triggered, m_leads, &LeadsPage::retrySelected);
    connect(m_ui->actionOpenSalesforce, &QAction::triggered, m_leads, &LeadsPage::openInSalesforce);
    connect(m_ui->actionOpenMarketo, &QAction::triggered, m_leads, &LeadsPage::openInMarketo);
    m_leads->addRowActions({m_ui->actionSyncPerson, m_ui->actionSyncSelected, m_ui->actionPreviewSelected,
                            m_ui->actionRetryPeople, m_ui->actionOpenSalesforce, m_ui->actionOpenMarketo},
                           {m_ui->actionSyncSelected, m_ui->actionRetryPeople, m_ui->actionOpenSalesforce,
                            m_ui->actionOpenMarketo});
    connect(m_ui->actionTakeMarketo, &QAction::triggered, this, [this] { takeSide(core::System::Marketo); });
    connect(m_ui->actionTakeSalesforce, &QAction::triggered, this,
            [this] { takeSide(core::System::Salesforce); });
    m_leads->addSideActions({m_ui->actionTakeMarketo, m_ui->actionTakeSalesforce});
}

void MainWindow::makePageActions()
{
    m_ui->actionExportCsv->setIcon(icon(QStringLiteral("save")));
    connect(m_ui->actionExportCsv, &QAction::triggered, this, [this] { currentPage()->exportCsv(); });
    m_ui->actionStopExport->setIcon(icon(QStringLiteral("stop")));
    connect(m_ui->actionColumns, &QAction::triggered, this, [this] {
        if (DataTable* table = tableInUse())
            table->chooseColumns(table->mapToGlobal(QPoint(0, 0)));
    });
    connect(m_ui->actionConnect, &QAction::triggered, this, &MainWindow::openConnect);
    connect(m_ui->actionTestConnections, &QAction::triggered, this, [this] {
        openRail(SettingsRail);
        m_settingsPage->showConnections();
        m_settingsPage->test(core::System::Salesforce);
        m_settingsPage->test(core::System::Marketo);
    });
}

void MainWindow::makeVerbs()
{
    m_ui->actionPreviewAgain->setIcon(icon(QStringLiteral("preview")));
    m_attention->addVerbs({m_ui->actionRetryGroup, m_ui->actionMapValue, m_ui->actionDismiss,
                           m_ui->actionOpenGroup, m_ui->actionOpenGroupField, m_ui->actionLink,
                           m_ui->actionSeparate, m_ui->actionMerge});
    m_fields->addVerbs(m_ui->actionSwitchOn, m_ui->actionSwitchOff);
    m_activity->addVerbs(m_ui->actionClearFilters);
    m_preview->addVerbs(m_ui->actionPreviewAgain);
    m_attention->table()->addAction(m_ui->actionRetryGroup);
    m_runsPage->table()->addActions({m_ui->actionRunChanges, m_ui->actionUndoRun});
}

// Below what a page has put there.
void MainWindow::makeTableMenus()
{
    const QList<DataTable*> tables = findChildren<DataTable*>();
    for (DataTable* table : tables) {
        if (!table->actions().isEmpty()) {
            auto* separator = new QAction(table);
            separator->setSeparator(true);
            table->addAction(separator);
        }
        table->addActions({m_ui->actionCopy, m_ui->actionColumns});
        table->setContextMenuPolicy(Qt::ActionsContextMenu);
    }
    for (const Page* page : {static_cast<const Page*>(m_leads), static_cast<const Page*>(m_activity),
                             static_cast<const Page*>(m_attention), static_cast<const Page*>(m_preview)})
        page->table()->addAction(m_ui->actionExportCsv);
}

// The status bar and "What's this?" say what the tool tip says.
void MainWindow::describeActions()
{
    const auto actions = findChildren<QAction*>(QRegularExpression(QStringLiteral("^action")));
    for (QAction* action : actions) {
        if (action->statusTip().isEmpty())
            action->setStatusTip(action->toolTip());
        action->setWhatsThis(action->toolTip());
        showOnButtons(*action);
    }
    const auto widgets = findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (widget->whatsThis().isEmpty())
            widget->setWhatsThis(widget->toolTip());
    }
}

void MainWindow::makeThemeActions()
{
    auto* group = new QActionGroup(this);
    const std::pair<QAction*, Theme> themes[] = {{m_ui->actionThemeSystem, Theme::System},
                                                 {m_ui->actionThemeLight, Theme::Light},
                                                 {m_ui->actionThemeDark, Theme::Dark}};
    for (const auto& [action, theme] : themes) {
        group->addAction(action);
        action->setChecked(theme == m_choices.theme());
        connect(action, &QAction::triggered, this, [this, theme = theme] { m_choices.setTheme(theme); });
        connect(&m_choices, &WindowChoices::themeChosen, action,
                [action = action, theme = theme](Theme chosen) { action->setChecked(chosen == theme); });
    }
}

void MainWindow::updateActions()
{
    using State = core::SyncControl::State;
    const State state = m_sync.state();
    const bool paused = m_pauseWanted;
    m_ui->actionPause->setText(paused ? tr("&Resume") : tr("&Pause"));
    showOnButtons(*m_ui->actionPause);
    m_ui->actionPause->setIcon(icon(paused ? QStringLiteral("resume") : QStringLiteral("pause")));
    m_ui->actionPause->setToolTip(paused ? tr("Sync by itself again (Ctrl+P)")
                                         : tr("No more syncs by themselves until you resume (Ctrl+P)"));
    m_ui->actionStop->setEnabled(state == State::Running);
    m_ui->actionPreview->setEnabled(!m_preview->isRunning());
    m_ui->actionRetryAll->setEnabled(m_attention->mayRetryAll());
    m_ui->actionUndoRun->setEnabled(currentPage() == m_runsPage && m_runsPage->mayUndo());
    m_ui->actionRunChanges->setEnabled(currentPage() == m_runsPage && m_runsPage->mayOpen());
    updateRowActions();
    m_ui->actionExportCsv->setEnabled(currentPage()->hasCsv());
    m_ui->actionColumns->setEnabled(currentPage()->table() != nullptr);
    m_ui->actionApplyFields->setEnabled(m_fields->hasStaged());
    m_ui->actionDiscardFields->setEnabled(m_fields->hasStaged());
    m_ui->actionUndoField->setEnabled(currentPage() == m_fields && m_fields->canUndo());
}

void MainWindow::updateRowActions()
{
    const bool leadsShown = currentPage() == m_leads;
    const QString elsewhere = leadsShown ? QString() : tr("Choose people on the Leads page first.");
    const RowOffer& rows = m_leads->rowOffer();
    const QString preview =
        m_preview->isRunning() ? tr("A preview is under way.") : m_leads->previewObjection();
    const std::pair<QAction*, QString> refusals[] = {{m_ui->actionSyncPerson, m_leads->offer().refusal},
                                                     {m_ui->actionSyncSelected, rows.syncRefusal},
                                                     {m_ui->actionPreviewSelected, preview},
                                                     {m_ui->actionRetryPeople, rows.retryRefusal}};
    for (const auto& [action, refusal] : refusals)
        offer(*action, leadsShown ? refusal : elsewhere);
    offer(*m_ui->actionTakeMarketo, sideObjection(core::System::Marketo));
    offer(*m_ui->actionTakeSalesforce, sideObjection(core::System::Salesforce));
    m_ui->actionOpenSalesforce->setEnabled(leadsShown && !rows.record.isEmpty());
    m_ui->actionOpenMarketo->setEnabled(leadsShown && rows.person != 0);
}

// Of a field compared on the Leads page, or of one that two fight about.
QString MainWindow::sideObjection(core::System side) const
{
    return currentPage() == m_attention ? m_attention->sideObjection(side)
        : currentPage() == m_leads      ? m_leads->sideObjection(side)
                                        : tr("Choose people on the Leads page first.");
}

void MainWindow::takeSide(core::System side)
{
    if (currentPage() == m_attention)
        m_attention->takeSide(side);
    else
        m_leads->takeSide(side);
}

void MainWindow::togglePause()
{
    if (m_startAwaited) {
        startSyncing();
        return;
    }
    m_pauseWanted = !m_pauseWanted;
    if (m_pauseWanted)
        m_sync.pause();
    else
        m_sync.resume();
    updateActions();
}

void MainWindow::retryAll()
{
    m_sync.retry({}, {});
    showNotice(tr("Trying everything that failed again…"));
}

void MainWindow::mend(Remedy remedy)
{
    switch (remedy) {
    case Remedy::None:
        return;
    case Remedy::Connect:
        openRail(SettingsRail);
        m_settingsPage->showConnections();
        return;
    case Remedy::SyncNow:
        syncNow();
        return;
    case Remedy::Resume:
        togglePause();
        return;
    case Remedy::RetryAll:
        retryAll();
        return;
    }
}

// What only the user can give comes with the way to the place for it.
void MainWindow::showFailure(const core::Error& error)
{
    if (error.code == QLatin1String("no-secret"))
        m_ui->banner->offer(QStringLiteral("state-failed"), core::text::oneLine(error), tr("Connect again…"),
                            [this] { mend(Remedy::Connect); });
    else
        m_ui->banner->showError(error);
}

// The one with the focus, else the page's own.
DataTable* MainWindow::tableInUse() const
{
    auto* focused = qobject_cast<DataTable*>(QApplication::focusWidget());
    return focused ? focused : currentPage()->table();
}

void MainWindow::copyRows()
{
    const auto* table = qobject_cast<const DataTable*>(QApplication::focusWidget());
    if (table)
        currentPage()->copyRows(*table);
}

void MainWindow::selectAllRows()
{
    if (DataTable* table = tableInUse())
        table->selectAll();
}

void MainWindow::showAbout()
{
    (new AboutDialog(this))->show();
}

} // namespace lockstep::gui
