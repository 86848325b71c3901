// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main_window.h"

#include "core/text_story.h"
#include "gui/activity_page.h"
#include "gui/attention_page.h"
#include "gui/connect_page.h"
#include "gui/csv_strip.h"
#include "gui/fields_page.h"
#include "gui/health.h"
#include "gui/icons.h"
#include "gui/leads_page.h"
#include "gui/overview_page.h"
#include "gui/preview_page.h"
#include "gui/runs_page.h"
#include "gui/settings_page.h"
#include "gui/status_strip.h"
#include "gui/tray.h"
#include "models/display.h"
#include "ui_main_window.h"

#include <QCloseEvent>
#include <QLineEdit>
#include <QStatusBar>

namespace lockstep::gui {

namespace {
constexpr int searchDelayMs = 5; // what is pasted or held down is one question; the next key is far off
constexpr int statusDelayMs = 1000;
constexpr int searchWidth = 360;

// The database is an old copy or that of other systems: only the user can tell that it is meant.
bool needsConfirmation(const core::RunSummary& run)
{
    return run.messageCode == QLatin1String("database-restored")
        || run.messageCode == QLatin1String("other-tenant");
}
} // namespace

MainWindow::MainWindow(const Services& services, const QString& workspaceName, QSettings& memory,
                       QWidget* parent)
    : QMainWindow(parent)
    , m_sync(services.sync)
    , m_memory(memory)
    , m_choices(memory)
    , m_settings(services.settings)
    , m_notifier(services.sync, m_choices)
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
    makeRowActions();
    makePageActions();
    makeVerbs();
    makeTableMenus();
    makeThemeActions();
    describeActions();
    connectPages();
    connectLeads();
    connectAttention();
    connectSettings();
    m_tray = new Tray(*this, {m_ui->actionSyncNow, m_ui->actionPause, m_ui->actionQuit});
    connect(&m_notifier, &Notifier::wanted, m_tray, &Tray::say);
    connectSync(services);
    auto* strip = new StatusStrip(services.sync, services.clock, this);
    connect(strip, &StatusStrip::connectWanted, this, [this] { mend(Remedy::Connect); });
    statusBar()->addWidget(strip, 1);
    auto* csv = new CsvStrip(services.csv, this);
    connect(csv, &CsvStrip::activeChanged, m_ui->actionStopExport, &QAction::setEnabled);
    connect(m_ui->actionStopExport, &QAction::triggered, csv, &CsvStrip::stop);
    statusBar()->addPermanentWidget(csv);
    statusBar()->setSizeGripEnabled(false);
    restoreMemory();
    updateActions();
    m_runs.refresh();
    m_settings.refresh();
    m_sync.requestStatus();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeRail()
{
    const std::pair<const char*, QString> entries[RailCount] = {
        {"overview", tr("Overview")}, {"leads", tr("Leads")},         {"fields", tr("Fields")},
        {"activity", tr("Activity")}, {"attention", tr("Attention")}, {"runs", tr("Runs")},
        {"settings", tr("Settings")}};
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
        m_ui->railList->item(row)->setToolTip(
            QStringLiteral("%1 (%2)").arg(text, action->shortcut().toString(QKeySequence::NativeText)));
    }
    m_ui->menuView->insertActions(m_ui->menuView->actions().constFirst(), actions);
    connect(m_ui->railList, &QListWidget::currentRowChanged, this, &MainWindow::showRail);
    connect(m_ui->railList, &QListWidget::itemClicked, this,
            [this] { showRail(m_ui->railList->currentRow()); });
}

void MainWindow::makeToolBar()
{
    auto* space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_ui->toolBar->addWidget(space);
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("searchEdit"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setWhatsThis(tr("Search this page (Ctrl+F)"));
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
    connect(m_search, &QLineEdit::returnPressed, this, &MainWindow::enterResults);
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
    connect(&services.sync, &core::SyncControl::failed, this, &MainWindow::showFailure);
    connect(&services.sync, &core::SyncControl::confirmed, this,
            [this] { showDone(tr("Confirmed: the next sync writes what its preview lists.")); });
    connect(&services.csv, &core::CsvFiles::finished, this, [this](const QString& file, qint64 rows) {
        showDone(tr("%Ln row(s) saved in %1.", nullptr, static_cast<int>(rows)).arg(file));
    });
    connect(&services.csv, &core::CsvFiles::failed, this, [this](const core::Error& error) {
        if (error.code == QLatin1String("cancelled"))
            showNotice(tr("The export was stopped: nothing was saved."));
        else
            m_ui->banner->showError(error);
    });
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
    if (!m_quitting && m_choices.closesToTray() && m_tray->canKeep()) {
        hide();
        event->ignore();
        return;
    }
    if (!m_lossAccepted && m_fields->hasStaged()) {
        event->ignore();
        askBeforeLoss();
        return;
    }
    event->accept();
}

void MainWindow::askBeforeLoss()
{
    m_tray->open();
    m_ui->banner->ask(
        tr("%Ln field change(s) would be lost: not applied yet.", nullptr, m_fields->stagedCount()),
        tr("Quit without applying"), [this] { leave(); });
}

void MainWindow::quit()
{
    m_quitting = true;
    m_quitting = close();
    if (m_quitting)
        QCoreApplication::quit(); // also from the tray, where no window closes
}

void MainWindow::leave()
{
    m_lossAccepted = true;
    quit();
}

Page* MainWindow::currentPage() const
{
    return qobject_cast<Page*>(m_ui->pageStack->currentWidget());
}

void MainWindow::openRail(Rail row)
{
    if (m_ui->railList->currentRow() == row)
        showRail(row);
    else
        m_ui->railList->setCurrentRow(row);
}

void MainWindow::showRail(int row)
{
    if (row < 0 || row >= RailCount)
        return;
    m_ui->railList->item(row)->setSelected(true);
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

void MainWindow::openPerson(qint64 person, const QString& record)
{
    openRail(LeadsRail);
    m_leads->showPerson(person, record);
}

void MainWindow::showOutsideRail(Page* page)
{
    // Its current row stays: a list without one takes its first when it gets the focus.
    m_ui->railList->clearSelection();
    showPage(page);
}

void MainWindow::openPreview()
{
    showOutsideRail(m_preview);
    m_preview->run();
}

void MainWindow::openPreviewOf(const QList<core::RunRequest>& requests)
{
    showOutsideRail(m_preview);
    m_preview->runChosen(requests);
}

void MainWindow::openConnect()
{
    showOutsideRail(m_connect);
    m_connect->begin();
}

void MainWindow::beginWithPreview()
{
    openPreview();
    awaitStart();
}

void MainWindow::takeOver(const MainWindow& before)
{
    m_fields->takeOver(*before.m_fields);
    m_preview->takeOver(*before.m_preview);
    m_notifier.takeOver(before.m_notifier);
    if (before.m_startAwaited)
        awaitStart();
}

// Whoever closes the question finds the start on the page of the preview.
void MainWindow::awaitStart()
{
    m_pauseWanted = true;
    m_startAwaited = true;
    m_preview->offerStart(true);
    m_ui->banner->ask(
        tr("The sync waits for you: its preview lists what it would write, and nothing is written "
           "before you start it."),
        startText(), [this] { startFromPreview(); });
    updateActions();
}

void MainWindow::startFromPreview()
{
    startSyncing();
    openRail(OverviewRail);
}

// At once: the next turn of the schedule may be minutes away. First, so that resuming does not begin another.
void MainWindow::startSyncing()
{
    m_startAwaited = false;
    m_pauseWanted = false;
    m_preview->offerStart(false);
    m_ui->banner->withdraw(startText());
    m_sync.syncNow();
    m_sync.resume();
    updateActions();
}

QString MainWindow::startText()
{
    return tr("Start syncing");
}

void MainWindow::syncNow()
{
    if (m_startAwaited)
        startSyncing();
    else
        m_sync.syncNow();
}

void MainWindow::showRun(const core::RunSummary& run)
{
    m_sync.requestStatus();
    const QString text = core::text::sentenceEnd(
        QStringLiteral("%1: %2").arg(core::text::runKindName(run.kind), runSentence(run)));
    if (needsConfirmation(run))
        m_ui->banner->askQuietly(tr("%1. Preview lists what would change. Let it write allows it.")
                                     .arg(core::text::sentence(run.messageCode, run.messageArguments).title),
                                 tr("Let it write"), [this] { m_sync.confirm(); });
    else if (run.kind == core::RunKind::Undo)
        return; // the Runs page tells it
    else if (run.result == core::RunResult::Failed)
        m_ui->banner->showNotice(QStringLiteral("state-failed"), text);
    else if (run.kind == core::RunKind::Push || run.kind == core::RunKind::Pull
             || run.kind == core::RunKind::Retry || run.kind == core::RunKind::Resolve)
        m_ui->banner->showNotice(iconName(run.result), text);
}

void MainWindow::showAttention(const models::AttentionCounts& counts)
{
    QListWidgetItem* item = m_ui->railList->item(AttentionRail);
    updateActions();
    item->setText(counts.causes == 0 ? tr("Attention")
                                     : tr("Attention (%1)").arg(models::numberText(counts.causes)));
}

} // namespace lockstep::gui
