// SPDX-License-Identifier: GPL-3.0-or-later
// The pages, and what they want of the window and of each other.
#include "gui/activity_page.h"
#include "gui/attention_page.h"
#include "gui/connect_page.h"
#include "gui/fields_page.h"
#include "gui/leads_page.h"
#include "gui/main_window.h"
#include "gui/overview_page.h"
#include "gui/preview_page.h"
#include "gui/runs_page.h"
#include "gui/settings_page.h"
#include "models/display.h"
#include "ui_main_window.h"

namespace lockstep::gui {

void MainWindow::makePages(const Services& services)
{
    m_overview = new OverviewPage(services, m_runs, this);
    m_leads = new LeadsPage(services, m_settings, this);
    m_fields = new FieldsPage(services, m_settings, this);
    m_activity = new ActivityPage(services, this);
    m_attention = new AttentionPage(services, m_settings, this);
    m_runsPage = new RunsPage(m_runs, services.sync, this);
    m_settingsPage = new SettingsPage(services, m_settings, m_choices, this);
    m_preview = new PreviewPage(services, this);
    m_connect = new ConnectPage(services.connections, m_settings, services.fields, services.epochs, this);
    const QList<Page*> all = pages();
    for (Page* page : all) {
        m_ui->pageStack->addWidget(page);
        connect(page, &Page::problem, m_ui->banner, &Banner::showError);
        connect(page, &Page::csvChanged, this,
                [this] { m_ui->actionExportCsv->setEnabled(currentPage()->hasCsv()); });
        connect(page, &Page::copiedInPart, this, [this](int rows, int chosen) {
            showNotice(tr("%1 of %2 rows are copied. To have them all, save them as CSV.")
                           .arg(models::numberText(rows), models::numberText(chosen)));
        });
    }
}

// The rail's in its order, then those that are no place of it.
QList<Page*> MainWindow::pages() const
{
    return {m_overview, m_leads,        m_fields,  m_activity, m_attention,
            m_runsPage, m_settingsPage, m_preview, m_connect};
}

void MainWindow::connectPages()
{
    connect(m_overview, &OverviewPage::openLinked, this, [this] {
        openRail(LeadsRail);
        m_leads->showLinked();
    });
    connect(m_overview, &OverviewPage::openWaiting, this, [this] {
        openRail(LeadsRail);
        m_leads->showWaiting();
    });
    connect(m_overview, &OverviewPage::openAttention, this, [this] { openRail(AttentionRail); });
    connect(m_overview, &OverviewPage::remedyWanted, this, &MainWindow::mend);
    connect(m_overview, &OverviewPage::openRuns, this, [this] { openRail(RunsRail); });
    connect(m_overview, &OverviewPage::openConflicts, this, [this] {
        openRail(ActivityRail);
        m_activity->showConflicts();
    });
    connect(m_runsPage, &RunsPage::openRun, this, [this](qint64 run) {
        openRail(ActivityRail);
        m_activity->showRun(run);
    });
    connect(m_runsPage, &RunsPage::syncWanted, this, &MainWindow::syncNow);
    connect(m_runsPage, &RunsPage::choiceChanged, this, &MainWindow::updateActions);
    connect(m_runsPage, &RunsPage::notice, m_ui->banner, &Banner::showNotice);
    connect(m_activity, &ActivityPage::syncWanted, this, &MainWindow::syncNow);
    connect(m_activity, &ActivityPage::openPerson, this, &MainWindow::openPerson);
    connect(m_activity, &ActivityPage::searchCleared, this, &MainWindow::clearSearch);
    connect(m_leads, &LeadsPage::previewWanted, this, &MainWindow::openPreviewOf);
    connect(m_preview, &PreviewPage::openPerson, this, &MainWindow::openPerson);
    connect(m_preview, &PreviewPage::runningChanged, this, &MainWindow::updateActions);
    connect(m_preview, &PreviewPage::startWanted, this, &MainWindow::startFromPreview);
    connect(m_fields, &FieldsPage::syncWanted, this, &MainWindow::syncNow);
    connect(m_fields, &FieldsPage::searchCleared, this, &MainWindow::clearSearch);
    connect(m_fields, &FieldsPage::stagedChanged, this, &MainWindow::updateActions);
    connect(m_fields, &FieldsPage::notice, this, &MainWindow::showDone);
}

void MainWindow::connectLeads()
{
    connect(m_leads, &LeadsPage::syncWanted, this, &MainWindow::syncNow);
    connect(m_leads, &LeadsPage::searchCleared, this, &MainWindow::clearSearch);
    connect(m_leads, &LeadsPage::offerChanged, this, &MainWindow::updateActions);
    connect(m_leads, &LeadsPage::notice, this, &MainWindow::showNotice);
    connect(m_leads, &LeadsPage::confirmRecreation, this, [this](int deleted) {
        m_ui->banner->ask(
            tr("Deleted in Salesforce: %1 of the chosen people. Each of them becomes a new lead there.")
                .arg(deleted),
            tr("Create new leads"), [this] { m_leads->recreateAsked(); });
    });
}

void MainWindow::connectAttention()
{
    connect(m_attention, &AttentionPage::countsChanged, this, &MainWindow::showAttention);
    connect(m_attention, &AttentionPage::countsChanged, m_overview, &OverviewPage::setAttention);
    connect(m_attention, &AttentionPage::countsChanged, &m_notifier, &Notifier::setAttention);
    connect(m_attention, &AttentionPage::notice, this, &MainWindow::showNotice);
    connect(m_attention, &AttentionPage::retryAllWanted, this, &MainWindow::retryAll);
    connect(m_attention, &AttentionPage::sidesChanged, this, &MainWindow::updateRowActions);
    connect(m_attention, &AttentionPage::openGroup, this, [this](const core::AttentionGroup& group) {
        openRail(LeadsRail);
        clearSearch(); // all whom the cause counts
        m_leads->showGroup(group);
    });
    connect(m_attention, &AttentionPage::openField, this,
            [this](core::ObjectType object, const QString& field) {
                openRail(FieldsRail);
                m_fields->showField(object, field);
            });
    connect(m_attention, &AttentionPage::openPerson, this, &MainWindow::openPerson);
    showAttention({});
}

void MainWindow::connectSettings()
{
    connect(m_settingsPage, &SettingsPage::notice, this, &MainWindow::showDone);
    connect(m_settingsPage, &SettingsPage::connectWanted, this, &MainWindow::openConnect);
    // The clients have read theirs when they were made.
    connect(&m_settings, &models::SettingValues::changed, this, [this](const QString& key) {
        if (key.startsWith(QLatin1String("salesforce.")) || key.startsWith(QLatin1String("marketo.")))
            m_sync.reconnect();
    });
    connect(m_connect, &ConnectPage::cancelled, this, [this] { openRail(SettingsRail); });
    connect(m_connect, &ConnectPage::connectionsChanged, this, [this] {
        m_settings.refresh();
        m_sync.reconnect();
    });
    connect(m_connect, &ConnectPage::finished, this, [this] {
        m_settings.refresh();
        m_sync.stop(); // what goes on would write while its preview is read
        m_sync.pause();
        m_sync.reconnect();
        beginWithPreview();
    });
}

} // namespace lockstep::gui
