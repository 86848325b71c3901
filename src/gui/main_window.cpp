// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main_window.h"

#include "core/text.h"
#include "gui/activity_page.h"
#include "gui/attention_page.h"
#include "gui/data_table.h"
#include "gui/fields_page.h"
#include "gui/health.h"
#include "gui/icons.h"
#include "gui/leads_page.h"
#include "gui/overview_page.h"
#include "gui/preview_page.h"
#include "gui/runs_page.h"
#include "gui/status_strip.h"
#include "models/display.h"
#include "ui_main_window.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QStatusBar>

namespace lockstep::gui {

namespace {
constexpr int searchDelayMs = 120;
constexpr int statusDelayMs = 1000;
constexpr int searchWidth = 360;
} // namespace

MainWindow::MainWindow(const Services& services, const QString& workspaceName, QSettings& memory,
                       QWidget* parent)
    : QMainWindow(parent)
    , m_sync(services.sync)
    , m_memory(memory)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_runs(services.log, services.sync, services.epochs)
{
    m_ui->setupUi(this);
    setWindowTitle(workspaceName.isEmpty() ? tr("Lockstep") : tr("Lockstep — %1").arg(workspaceName));
    setWindowIcon(icon(QStringLiteral("lockstep")));
    m_runs.setTitles({tr("Run"), tr("Started (%1)").arg(QDateTime::currentDateTime().timeZoneAbbreviation()),
                      tr("Length"), tr("Kind"), tr("Examined"), tr("To Salesforce"), tr("To Marketo"),
                      tr("Skipped"), tr("Failed"), tr("Conflicts"), tr("Calls"), tr("Result")});
    makePages(services);
    makeRail();
    makeToolBar();
    makeActions();
    makeThemeActions();
    connectPages();
    connectSync(services);
    statusBar()->addWidget(new StatusStrip(services.sync, services.clock, this), 1);
    statusBar()->setSizeGripEnabled(false);
    restoreMemory();
    updateActions();
    m_runs.refresh();
    m_sync.requestStatus();
}

MainWindow::~MainWindow() = default;

void MainWindow::makePages(const Services& services)
{
    m_overview = new OverviewPage(services, m_runs, this);
    m_leads = new LeadsPage(services, this);
    m_fields = new FieldsPage(services, this);
    m_activity = new ActivityPage(services, this);
    m_attention = new AttentionPage(services, this);
    m_runsPage = new RunsPage(m_runs, services.sync, this);
    m_preview = new PreviewPage(services, this);
    const QList<Page*> all = pages();
    for (Page* page : all) {
        m_ui->pageStack->addWidget(page);
        connect(page, &Page::problem, m_ui->banner, &Banner::showError);
    }
}

QList<Page*> MainWindow::pages() const
{
    return {m_overview, m_leads, m_fields, m_activity, m_attention, m_runsPage, m_preview};
}

void MainWindow::makeRail()
{
    const std::pair<const char*, QString> entries[RailCount] = {
        {"overview", tr("Overview")}, {"leads", tr("Leads")},         {"fields", tr("Fields")},
        {"activity", tr("Activity")}, {"attention", tr("Attention")}, {"runs", tr("Runs")}};
    m_ui->railList->setIconSize(QSize(20, 20));
    QList<QAction*> actions;
    for (int row = 0; row < RailCount; ++row) {
        const auto& [name, text] = entries[row];
        const QString iconFile = QString::fromLatin1(name);
        m_ui->railList->addItem(new QListWidgetItem(icon(iconFile), text));
        auto* action = new QAction(text, this);
        action->setObjectName(QStringLiteral("actionPage_") + iconFile);
        action->setShortcut(QKeySequence(static_cast<int>(Qt::CTRL) | (Qt::Key_1 + row)));
        connect(action, &QAction::triggered, this, [this, row] { openRail(static_cast<Rail>(row)); });
        actions.append(action);
    }
    m_ui->menuView->insertActions(m_ui->menuView->actions().constFirst(), actions);
    connect(m_ui->railList, &QListWidget::currentRowChanged, this, &MainWindow::showRail);
}

void MainWindow::makeToolBar()
{
    auto* space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_ui->toolBar->addWidget(space);
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("searchEdit"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setToolTip(tr("Search this page (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(searchWidth);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_ui->toolBar->addWidget(m_search);
    m_ui->toolBar->setIconSize(QSize(18, 18));
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(searchDelayMs);
    connect(&m_searchDelay, &QTimer::timeout, this, &MainWindow::applySearch);
    connect(m_search, &QLineEdit::textEdited, &m_searchDelay, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty())
            m_searchDelay.start();
    });
    connect(m_search, &QLineEdit::returnPressed, this, &MainWindow::applySearch);
}

void MainWindow::makeActions()
{
    m_ui->actionSyncNow->setIcon(icon(QStringLiteral("sync")));
    m_ui->actionStop->setIcon(icon(QStringLiteral("stop")));
    m_ui->actionSyncPerson->setIcon(icon(QStringLiteral("push")));
    m_ui->actionFind->setIcon(icon(QStringLiteral("search")));
    m_ui->actionCopy->setIcon(icon(QStringLiteral("copy")));
    m_ui->actionFind->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_F), QKeySequence(Qt::CTRL | Qt::Key_K)});
    m_ui->actionCopy->setShortcut(QKeySequence::Copy);
    connect(m_ui->actionSyncNow, &QAction::triggered, this, [this] { m_sync.syncNow(); });
    connect(m_ui->actionStop, &QAction::triggered, this, [this] { m_sync.stop(); });
    m_ui->actionPreview->setIcon(icon(QStringLiteral("preview")));
    m_ui->actionRetryGroup->setIcon(icon(QStringLiteral("retry")));
    m_ui->actionUndoRun->setIcon(icon(QStringLiteral("undo")));
    connect(m_ui->actionPreview, &QAction::triggered, this, &MainWindow::openPreview);
    connect(m_ui->actionRetryGroup, &QAction::triggered, m_attention, &AttentionPage::retryGroup);
    connect(m_ui->actionUndoRun, &QAction::triggered, m_runsPage, &RunsPage::undoCurrent);
    connect(m_ui->actionRunChanges, &QAction::triggered, m_runsPage, &RunsPage::openCurrent);
    connect(m_ui->actionPause, &QAction::triggered, this, &MainWindow::togglePause);
    connect(m_ui->actionSyncPerson, &QAction::triggered, m_leads, &LeadsPage::pushSelected);
    connect(m_ui->actionApplyFields, &QAction::triggered, m_fields, &FieldsPage::apply);
    connect(m_ui->actionDiscardFields, &QAction::triggered, m_fields, &FieldsPage::discard);
    connect(m_ui->actionCopy, &QAction::triggered, this, &MainWindow::copyRows);
    connect(m_ui->actionQuit, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->actionAbout, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_ui->actionFind, &QAction::triggered, this, [this] {
        if (currentPage()->searchHint().isEmpty())
            openRail(LeadsRail);
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    m_leads->addRowActions({m_ui->actionSyncPerson, m_ui->actionCopy});
}

void MainWindow::makeThemeActions()
{
    auto* group = new QActionGroup(this);
    const std::pair<QAction*, Theme> themes[] = {{m_ui->actionThemeSystem, Theme::System},
                                                 {m_ui->actionThemeLight, Theme::Light},
                                                 {m_ui->actionThemeDark, Theme::Dark}};
    const Theme current = rememberedTheme(m_memory);
    for (const auto& [action, theme] : themes) {
        group->addAction(action);
        action->setChecked(theme == current);
        connect(action, &QAction::triggered, this, [this, theme = theme] {
            m_memory.setValue(QStringLiteral("theme"), static_cast<int>(theme));
            Q_EMIT themeChosen(theme);
        });
    }
}

void MainWindow::connectPages()
{
    const auto sync = [this] { m_sync.syncNow(); };
    connect(m_overview, &OverviewPage::openLeads, this, &MainWindow::openLeads);
    connect(m_overview, &OverviewPage::openAttention, this, [this] { openRail(AttentionRail); });
    connect(m_overview, &OverviewPage::openRuns, this, [this] { openRail(RunsRail); });
    connect(m_overview, &OverviewPage::openConflicts, this, [this] {
        openRail(ActivityRail);
        m_activity->showConflicts();
    });
    connect(m_runsPage, &RunsPage::openRun, this, [this](qint64 run) {
        openRail(ActivityRail);
        m_activity->showRun(run);
    });
    connect(m_runsPage, &RunsPage::syncWanted, this, sync);
    connect(m_runsPage, &RunsPage::choiceChanged, this, &MainWindow::updateActions);
    connect(m_runsPage, &RunsPage::notice, this, &MainWindow::showDone);
    connect(m_attention, &AttentionPage::openCausesChanged, this, &MainWindow::showAttention);
    connect(m_attention, &AttentionPage::notice, this, &MainWindow::showNotice);
    connect(m_attention, &AttentionPage::openGroup, this, [this](const core::AttentionGroup& group) {
        openRail(LeadsRail);
        m_leads->showGroup(group);
    });
    connect(m_attention, &AttentionPage::openField, this,
            [this](core::ObjectType object, const QString& field) {
                openRail(FieldsRail);
                m_fields->showField(object, field);
            });
    connect(m_attention, &AttentionPage::openPerson, this, &MainWindow::openPerson);
    connect(m_preview, &PreviewPage::openPerson, this, &MainWindow::openPerson);
    connect(m_preview, &PreviewPage::runningChanged, this, &MainWindow::updateActions);
    connect(m_activity, &ActivityPage::syncWanted, this, sync);
    connect(m_leads, &LeadsPage::syncWanted, this, sync);
    connect(m_activity, &ActivityPage::searchCleared, this, &MainWindow::clearSearch);
    connect(m_leads, &LeadsPage::searchCleared, this, &MainWindow::clearSearch);
    connect(m_fields, &FieldsPage::searchCleared, this, &MainWindow::clearSearch);
    connect(m_leads, &LeadsPage::offerChanged, this, &MainWindow::updateActions);
    connect(m_leads, &LeadsPage::confirmRecreation, this, [this](int deleted) {
        m_ui->banner->ask(
            tr("Deleted in Salesforce: %1 of the chosen people. Each of them becomes a new lead there.")
                .arg(deleted),
            tr("Create new leads"), [this] { m_leads->recreateSelected(); });
    });
    connect(m_fields, &FieldsPage::stagedChanged, this, &MainWindow::updateActions);
    connect(m_fields, &FieldsPage::notice, this, &MainWindow::showDone);
    showAttention(0);
}

void MainWindow::connectSync(const Services& services)
{
    m_statusDelay.setSingleShot(true);
    m_statusDelay.setInterval(statusDelayMs);
    connect(&m_statusDelay, &QTimer::timeout, this, [this] { m_sync.requestStatus(); });
    m_pauseWanted = m_sync.state() == core::SyncControl::State::Paused;
    connect(&services.sync, &core::SyncControl::stateChanged, this, [this](core::SyncControl::State state) {
        if (state == core::SyncControl::State::Paused || state == core::SyncControl::State::Idle)
            m_pauseWanted = state == core::SyncControl::State::Paused;
        updateActions();
    });
    connect(&services.sync, &core::SyncControl::runFinished, this, &MainWindow::showRun);
    connect(&services.sync, &core::SyncControl::failed, m_ui->banner, &Banner::showError);
    connect(&services.sync, &core::SyncControl::committed, this, [this] {
        if (!m_statusDelay.isActive())
            m_statusDelay.start();
    });
}

void MainWindow::showNotice(const QString& text)
{
    m_ui->banner->showNotice(QStringLiteral("state-info"), text);
}

void MainWindow::showDone(const QString& text)
{
    m_ui->banner->showNotice(QStringLiteral("state-ok"), text);
}

Theme MainWindow::rememberedTheme(const QSettings& memory)
{
    const int theme = memory.value(QStringLiteral("theme"), 0).toInt();
    return theme >= 0 && theme <= static_cast<int>(Theme::Dark) ? static_cast<Theme>(theme) : Theme::System;
}

void MainWindow::restoreMemory()
{
    restoreGeometry(m_memory.value(QStringLiteral("geometry")).toByteArray());
    const QList<Page*> all = pages();
    for (Page* page : all)
        page->restore(m_memory);
    const int row = m_memory.value(QStringLiteral("page"), 0).toInt();
    m_ui->railList->setCurrentRow(row >= 0 && row < RailCount ? row : 0);
}

void MainWindow::saveMemory()
{
    m_memory.setValue(QStringLiteral("geometry"), saveGeometry());
    m_memory.setValue(QStringLiteral("page"), m_ui->railList->currentRow());
    const QList<Page*> all = pages();
    for (const Page* page : all)
        page->save(m_memory);
    m_memory.sync();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    saveMemory();
    event->accept();
}

Page* MainWindow::currentPage() const
{
    return qobject_cast<Page*>(m_ui->pageStack->currentWidget());
}

void MainWindow::openRail(Rail row)
{
    m_ui->railList->setCurrentRow(row);
}

void MainWindow::showRail(int row)
{
    if (row < 0 || row >= RailCount)
        return;
    showPage(pages().at(row)); // they stand in the rail's order
}

void MainWindow::showPage(Page* page)
{
    if (m_searchDelay.isActive())
        applySearch(); // what was typed belongs to the page that is left
    m_ui->pageStack->setCurrentWidget(page);
    showSearchOf(page);
    updateActions();
}

void MainWindow::openLeads(const QList<core::LinkState>& states)
{
    openRail(LeadsRail);
    m_leads->showStates(states);
}

void MainWindow::openPerson(qint64 person, const QString& record)
{
    openRail(LeadsRail);
    m_leads->showPerson(person, record);
}

// The preview is no place of the rail: it is left by choosing one.
void MainWindow::openPreview()
{
    {
        const QSignalBlocker quiet(m_ui->railList);
        m_ui->railList->setCurrentRow(-1);
    }
    showPage(m_preview);
    m_preview->run();
}

void MainWindow::showSearchOf(const Page* page)
{
    const QString hint = page->searchHint();
    const QSignalBlocker quiet(m_search);
    m_search->setEnabled(!hint.isEmpty());
    m_search->setPlaceholderText(hint.isEmpty() ? tr("Ctrl+F searches people") : hint);
    m_search->setText(page->search());
}

void MainWindow::applySearch()
{
    m_searchDelay.stop();
    currentPage()->setSearch(m_search->text());
}

void MainWindow::clearSearch()
{
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    currentPage()->setSearch({});
}

void MainWindow::updateActions()
{
    using State = core::SyncControl::State;
    const State state = m_sync.state();
    const bool paused = m_pauseWanted;
    m_ui->actionPause->setText(paused ? tr("&Resume") : tr("&Pause"));
    m_ui->actionPause->setIcon(icon(paused ? QStringLiteral("resume") : QStringLiteral("pause")));
    m_ui->actionPause->setToolTip(paused ? tr("Sync by itself again (Ctrl+P)")
                                         : tr("No more syncs by themselves until you resume (Ctrl+P)"));
    m_ui->actionStop->setEnabled(state == State::Running);
    m_ui->actionPreview->setEnabled(!m_preview->isRunning());
    m_ui->actionRetryGroup->setEnabled(currentPage() == m_attention);
    m_ui->actionUndoRun->setEnabled(currentPage() == m_runsPage && m_runsPage->mayUndo());
    m_ui->actionRunChanges->setEnabled(currentPage() == m_runsPage && m_runsPage->mayOpen());
    const bool leadsShown = currentPage() == m_leads;
    const QString refusal =
        leadsShown ? m_leads->offer().refusal : tr("Choose people on the Leads page first.");
    m_ui->actionSyncPerson->setEnabled(refusal.isEmpty());
    m_ui->actionSyncPerson->setToolTip(
        refusal.isEmpty() ? tr("Send the chosen people to Salesforce now (Ctrl+Return)") : refusal);
    m_ui->actionApplyFields->setEnabled(m_fields->hasStaged());
    m_ui->actionDiscardFields->setEnabled(m_fields->hasStaged());
}

void MainWindow::togglePause()
{
    m_pauseWanted = !m_pauseWanted;
    if (m_pauseWanted)
        m_sync.pause();
    else
        m_sync.resume();
    updateActions();
}

void MainWindow::copyRows()
{
    const auto* table = qobject_cast<const DataTable*>(QApplication::focusWidget());
    if (table)
        table->copySelection();
}

void MainWindow::showAbout()
{
    auto* box =
        new QMessageBox(QMessageBox::NoIcon, tr("About Lockstep"),
                        tr("Lockstep %1\nKeeps Salesforce leads and contacts and Marketo people in step.\n"
                           "Free software under the GNU General Public License, version 3 or later.")
                            .arg(QStringLiteral(LOCKSTEP_VERSION)),
                        QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::showRun(const core::RunSummary& run)
{
    m_sync.requestStatus();
    const QString text = QStringLiteral("%1: %2.").arg(core::text::runKindName(run.kind), runSentence(run));
    if (run.result == core::RunResult::Failed)
        m_ui->banner->showNotice(QStringLiteral("state-failed"), text);
    else if (run.kind == core::RunKind::Push)
        m_ui->banner->showNotice(iconName(run.result), text);
}

void MainWindow::showAttention(int causes)
{
    QListWidgetItem* item = m_ui->railList->item(AttentionRail);
    item->setText(causes == 0 ? tr("Attention") : tr("Attention (%1)").arg(models::numberText(causes)));
}

} // namespace lockstep::gui
