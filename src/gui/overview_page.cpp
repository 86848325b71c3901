// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview_page.h"

#include "gui/icons.h"
#include "gui/runs_page.h"
#include "models/display.h"
#include "models/throughput.h"
#include "ui_overview_page.h"

namespace lockstep::gui {

namespace {
constexpr int dayHours = 24;
constexpr int weekHours = 7 * 24;
constexpr qint64 hourSeconds = 3600;
constexpr int refreshMs = 1000;
constexpr int gaugeWidth = 260;
constexpr int gaugeHeight = 14;
constexpr int healthIconSize = 20;

void showGauge(UsageGauge* gauge, QLabel* label, const core::ApiUsage& usage)
{
    gauge->setUsage(usage);
    const QString text = UsageGauge::usageText(usage);
    label->setText(text.isEmpty() ? OverviewPage::tr("not known yet") : text);
}

QString attentionNote(int causes, int dismissed)
{
    QStringList parts;
    if (causes > 0)
        parts.append(OverviewPage::tr("%Ln cause(s)", nullptr, causes));
    if (dismissed > 0)
        parts.append(OverviewPage::tr("%1 dismissed").arg(models::numberText(dismissed)));
    return parts.isEmpty() ? OverviewPage::tr("no open problem") : parts.join(QStringLiteral(", "));
}

struct RemedyText
{
    QString text;
    QString tip;
    const char* icon;
};

RemedyText remedyText(Remedy remedy)
{
    switch (remedy) {
    case Remedy::None:
        return {};
    case Remedy::Connect:
        return {OverviewPage::tr("&Connect again…"), OverviewPage::tr("Open the connections"), "settings"};
    case Remedy::SyncNow:
        return {OverviewPage::tr("Sync &now"),
                OverviewPage::tr("Compare both systems now and write what differs"), "sync"};
    case Remedy::Resume:
        return {OverviewPage::tr("R&esume"), OverviewPage::tr("Sync by itself again"), "resume"};
    case Remedy::RetryAll:
        return {OverviewPage::tr("Retry &all"), OverviewPage::tr("Try everything that failed again, now"),
                "retry"};
    }
    return {};
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
    m_ui->healthLabel->setMinimumHeight(m_ui->remedyButton->sizeHint().height()); // the cards stay in place
    m_ui->salesforceUsage->setFixedSize(gaugeWidth, gaugeHeight);
    m_ui->marketoUsage->setFixedSize(gaugeWidth, gaugeHeight);
    m_ui->usage->setColumnStretch(2, 1);

    DataTable* table = m_ui->lastRunsTable;
    table->setModel(&runs);
    RunsPage::arrange(*table);
    for (const int column : {models::RunModel::Examined, models::RunModel::Skipped, models::RunModel::Calls})
        table->hideColumn(column);
    connect(table, &QAbstractItemView::activated, this, &OverviewPage::openRuns);

    connect(m_ui->linkedCard, &Card::clicked, this, &OverviewPage::openLinked);
    connect(m_ui->waitingCard, &Card::clicked, this, &OverviewPage::openWaiting);
    connect(m_ui->attentionCard, &Card::clicked, this, &OverviewPage::openAttention);
    connect(m_ui->conflictsCard, &Card::clicked, this, &OverviewPage::openConflicts);
    connect(m_ui->allRunsButton, &QPushButton::clicked, this, &OverviewPage::openRuns);
    connect(m_ui->dayButton, &QRadioButton::toggled, this, &OverviewPage::showChart);
    connect(&runs, &models::RunModel::refreshed, this, &OverviewPage::showChart);
    connect(&m_sync, &core::SyncControl::statusChanged, this, &OverviewPage::showStatus);
    connect(&m_sync, &core::SyncControl::stateChanged, this, &OverviewPage::showHealth);
    connect(m_ui->remedyButton, &QPushButton::clicked, this, [this] { Q_EMIT remedyWanted(m_remedy); });
    connect(&m_second, &QTimer::timeout, this, &OverviewPage::showHealth);
    m_second.start(refreshMs);
    showCards();
    showUsage({});
    showChart();
}

OverviewPage::~OverviewPage() = default;

DataTable* OverviewPage::table() const
{
    return m_ui->lastRunsTable;
}

void OverviewPage::showStatus(const core::SyncStatus& status)
{
    m_status = status;
    m_statusKnown = true;
    showHealth();
    showCards();
    showUsage(status);
}

void OverviewPage::setAttention(const models::AttentionCounts& counts)
{
    m_attention = counts;
    showHealth();
    showCards();
}

// Without what is dismissed. Who has another cause besides is still counted, and never twice: at most the
// whole.
core::SyncStatus OverviewPage::openStatus() const
{
    core::SyncStatus status = m_status;
    if (m_attention.dismissed > 0) {
        status.attention = std::min(status.attention, m_attention.things);
        status.attentionCauses = m_attention.causes;
    }
    return status;
}

void OverviewPage::showHealth()
{
    showWaiting();
    if (!m_statusKnown)
        return;
    const HealthReport health = healthOf(openStatus(), m_sync.state(), m_clock.now(), m_attention.dismissed,
                                         m_attention.retryable > 0);
    m_ui->healthIcon->setPixmap(icon(health.icon).pixmap(healthIconSize, healthIconSize));
    m_ui->healthLabel->setText(health.sentence);
    showRemedy(health.remedy);
}

void OverviewPage::showRemedy(Remedy remedy)
{
    if (m_remedy == remedy)
        return;
    m_remedy = remedy;
    const RemedyText text = remedyText(remedy);
    m_ui->remedyButton->setText(text.text);
    m_ui->remedyButton->setToolTip(text.tip);
    m_ui->remedyButton->setIcon(text.icon ? icon(QLatin1String(text.icon)) : QIcon());
    m_ui->remedyButton->setVisible(remedy != Remedy::None);
}

void OverviewPage::showCards()
{
    const core::SyncStatus status = openStatus();
    const auto mark = [](Card* card, bool marked, const char* name) {
        card->setIcon(marked ? icon(QLatin1String(name)) : QIcon());
    };
    m_ui->linkedCard->setFigure(
        models::numberText(status.linkedLeads + status.linkedContacts),
        tr("%1 leads, %2 contacts")
            .arg(models::numberText(status.linkedLeads), models::numberText(status.linkedContacts)));
    m_ui->attentionCard->setFigure(models::numberText(status.attention),
                                   attentionNote(status.attentionCauses, m_attention.dismissed));
    m_ui->conflictsCard->setFigure(models::numberText(status.conflictsToday),
                                   status.conflictsToday == 0 ? tr("none today")
                                                              : tr("decided by your rules"));
    mark(m_ui->linkedCard, status.linkedLeads + status.linkedContacts > 0, "state-ok");
    mark(m_ui->waitingCard, status.waiting > 0, "state-waiting");
    mark(m_ui->attentionCard, status.attention > 0, "state-attention");
    mark(m_ui->conflictsCard, status.conflictsToday > 0, "state-conflict");
    showWaiting();
}

void OverviewPage::showWaiting()
{
    const QDateTime next = m_sync.nextRunAt();
    const bool isLoaded = m_status.linkedLeads + m_status.linkedContacts > 0;
    QString note = isLoaded ? tr("up to date") : tr("not known yet");
    if (m_status.waiting > 0)
        note = next.isValid()
            ? tr("next sync in %1").arg(models::durationText(std::max<qint64>(0, m_clock.now().secsTo(next))))
            : tr("go with the next sync");
    m_ui->waitingCard->setFigure(models::numberText(m_status.waiting), note);
}

void OverviewPage::showUsage(const core::SyncStatus& status)
{
    showGauge(m_ui->salesforceUsage, m_ui->salesforceUsageText, status.salesforce.usage);
    showGauge(m_ui->marketoUsage, m_ui->marketoUsageText, status.marketo.usage);
}

void OverviewPage::showChart()
{
    const int hours = m_ui->dayButton->isChecked() ? dayHours : weekHours;
    const QDateTime now = m_clock.now();
    const QList<core::RunSummary>& runs = m_runs.runs();
    // With runs every minute its first pages are not all of these hours.
    if (!runs.isEmpty() && runs.constLast().startedAt > now.addSecs(-hours * hourSeconds)
        && m_runs.canFetchMore({}))
        m_runs.fetchMore({});
    m_ui->throughputChart->setHours(models::throughput(runs, now, hours));
}

} // namespace lockstep::gui
