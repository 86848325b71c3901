// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview_page.h"

#include "gui/health.h"
#include "gui/runs_page.h"
#include "models/display.h"
#include "models/throughput.h"
#include "ui_overview_page.h"

namespace lockstep::gui {

namespace {
constexpr int dayHours = 24;
constexpr int weekHours = 7 * 24;
constexpr int refreshMs = 30000;
constexpr int gaugeWidth = 260;

void showGauge(QProgressBar* bar, QLabel* label, const core::ApiUsage& usage)
{
    const bool known = usage.used >= 0 && usage.limit > 0;
    bar->setRange(0, 1000);
    bar->setValue(known ? static_cast<int>(std::min(usage.used, usage.limit) * 1000 / usage.limit) : 0);
    if (known)
        label->setText(
            QStringLiteral("%1 / %2").arg(models::numberText(usage.used), models::numberText(usage.limit)));
    else
        label->setText(OverviewPage::tr("not known yet"));
}
} // namespace

OverviewPage::OverviewPage(const Services& services, models::RunModel& runs, QWidget* parent)
    : Page(parent)
    , m_sync(services.sync)
    , m_clock(services.clock)
    , m_runs(runs)
    , m_ui(std::make_unique<Ui::OverviewPage>())
{
    m_ui->setupUi(this);
    makeTitle(m_ui->titleLabel);
    m_ui->salesforceUsage->setFixedWidth(gaugeWidth);
    m_ui->marketoUsage->setFixedWidth(gaugeWidth);
    m_ui->usage->setColumnStretch(2, 1);

    DataTable* table = m_ui->lastRunsTable;
    table->setModel(&runs);
    RunsPage::arrange(*table);
    for (const int column : {models::RunModel::Examined, models::RunModel::Skipped, models::RunModel::Calls})
        table->hideColumn(column);
    connect(table, &QAbstractItemView::activated, this, &OverviewPage::openRuns);

    using State = core::LinkState;
    connect(m_ui->linkedCard, &Card::clicked, this, [this] { Q_EMIT openLeads({State::InSync}); });
    connect(m_ui->waitingCard, &Card::clicked, this, [this] { Q_EMIT openLeads({State::Waiting}); });
    connect(m_ui->attentionCard, &Card::clicked, this, &OverviewPage::openAttention);
    connect(m_ui->conflictsCard, &Card::clicked, this, &OverviewPage::openConflicts);
    connect(m_ui->allRunsButton, &QPushButton::clicked, this, &OverviewPage::openRuns);
    connect(m_ui->dayButton, &QRadioButton::toggled, this, &OverviewPage::showChart);
    connect(&runs, &models::RunModel::refreshed, this, &OverviewPage::showChart);
    connect(&m_sync, &core::SyncControl::statusChanged, this, &OverviewPage::showStatus);
    connect(&m_sync, &core::SyncControl::stateChanged, this, &OverviewPage::showHealth);
    connect(&m_minute, &QTimer::timeout, this, &OverviewPage::showHealth);
    m_minute.start(refreshMs);
    showCards({});
    showUsage({});
    showChart();
}

OverviewPage::~OverviewPage() = default;

void OverviewPage::showStatus(const core::SyncStatus& status)
{
    m_status = status;
    m_statusKnown = true;
    showHealth();
    showCards(status);
    showUsage(status);
}

void OverviewPage::showHealth()
{
    if (m_statusKnown)
        m_ui->healthLabel->setText(healthSentence(m_status, m_sync.state(), m_clock.now()));
}

void OverviewPage::showCards(const core::SyncStatus& status)
{
    m_ui->linkedCard->setFigure(
        models::numberText(status.linkedLeads + status.linkedContacts),
        tr("%1 leads, %2 contacts")
            .arg(models::numberText(status.linkedLeads), models::numberText(status.linkedContacts)));
    m_ui->waitingCard->setFigure(models::numberText(status.waiting),
                                 status.waiting == 0 ? tr("up to date") : tr("go with the next sync"));
    m_ui->attentionCard->setFigure(models::numberText(status.attention),
                                   status.attention == 0
                                       ? tr("no open problem")
                                       : tr("Causes: %1").arg(models::numberText(status.attentionCauses)));
    m_ui->conflictsCard->setFigure(models::numberText(status.conflictsToday),
                                   status.conflictsToday == 0 ? tr("none today")
                                                              : tr("decided by your rules"));
}

void OverviewPage::showUsage(const core::SyncStatus& status)
{
    showGauge(m_ui->salesforceUsage, m_ui->salesforceUsageText, status.salesforce.usage);
    showGauge(m_ui->marketoUsage, m_ui->marketoUsageText, status.marketo.usage);
}

void OverviewPage::showChart()
{
    const int hours = m_ui->dayButton->isChecked() ? dayHours : weekHours;
    m_ui->throughputChart->setHours(models::throughput(m_runs.runs(), m_clock.now(), hours));
}

} // namespace lockstep::gui
