// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/status_strip.h"

#include "core/text.h"
#include "gui/icons.h"
#include "models/display.h"
#include "ui_status_strip.h"

namespace lockstep::gui {

namespace {

constexpr int dotSize = 12;
constexpr QSize gaugeSize(48, 8);
constexpr qint64 rateKnownAfterMs = 2000;

void showConnection(QLabel* dot, QLabel* words, UsageGauge* gauge, core::System system,
                    const core::SystemStatus& status)
{
    dot->setPixmap(icon(iconName(status.state)).pixmap(dotSize, dotSize));
    const bool broken = status.state == core::ConnectionState::Reconnect;
    const QString state = core::text::connectionName(status.state);
    QString text = QStringLiteral("%1: %2").arg(
        models::systemName(system),
        broken ? QStringLiteral("<a href=\"connect\">%1</a>").arg(state.toHtmlEscaped()) : state);
    const QString usage = UsageGauge::usageText(status.usage);
    if (!usage.isEmpty())
        text += QStringLiteral(" · ") + usage;
    words->setText(text);
    words->setTextInteractionFlags(broken ? Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard
                                          : Qt::NoTextInteraction);
    gauge->setUsage(status.usage);
    gauge->setVisible(!usage.isEmpty());
}

QString phaseName(core::SyncProgress::Phase phase)
{
    switch (phase) {
    case core::SyncProgress::Phase::Connecting:
        return StatusStrip::tr("Connecting");
    case core::SyncProgress::Phase::Discovering:
        return StatusStrip::tr("Looking for changes");
    case core::SyncProgress::Phase::Reconciling:
        return StatusStrip::tr("Comparing");
    case core::SyncProgress::Phase::Writing:
        return StatusStrip::tr("Writing");
    case core::SyncProgress::Phase::Verifying:
        return StatusStrip::tr("Reading back");
    }
    return {};
}
} // namespace

StatusStrip::StatusStrip(core::SyncControl& sync, const core::Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_sync(sync)
    , m_clock(clock)
    , m_ui(std::make_unique<Ui::StatusStrip>())
{
    m_ui->setupUi(this);
    m_ui->stopButton->setIcon(icon(QStringLiteral("stop")));
    m_ui->salesforceGauge->setFixedSize(gaugeSize);
    m_ui->marketoGauge->setFixedSize(gaugeSize);
    m_ui->salesforceStatus->setToolTip(tr("The connection to Salesforce and its calls used today"));
    m_ui->marketoStatus->setToolTip(tr("The connection to Marketo and its calls used today"));
    connect(m_ui->stopButton, &QPushButton::clicked, this, [this] { m_sync.stop(); });
    connect(m_ui->salesforceStatus, &QLabel::linkActivated, this, &StatusStrip::connectWanted);
    connect(m_ui->marketoStatus, &QLabel::linkActivated, this, &StatusStrip::connectWanted);
    connect(&sync, &core::SyncControl::statusChanged, this, &StatusStrip::showStatus);
    connect(&sync, &core::SyncControl::progressChanged, this, &StatusStrip::showProgress);
    connect(&sync, &core::SyncControl::stateChanged, this, &StatusStrip::showState);
    connect(&m_second, &QTimer::timeout, this, &StatusStrip::tick);
    m_second.start(1000);
    showStatus({});
    showState();
}

StatusStrip::~StatusStrip() = default;

void StatusStrip::showStatus(const core::SyncStatus& status)
{
    showConnection(m_ui->salesforceDot, m_ui->salesforceStatus, m_ui->salesforceGauge,
                   core::System::Salesforce, status.salesforce);
    showConnection(m_ui->marketoDot, m_ui->marketoStatus, m_ui->marketoGauge, core::System::Marketo,
                   status.marketo);
    tick();
}

void StatusStrip::showState()
{
    const auto state = m_sync.state();
    const bool active =
        state == core::SyncControl::State::Running || state == core::SyncControl::State::Stopping;
    m_ui->progressBar->setVisible(active);
    m_ui->stopButton->setVisible(active);
    m_ui->stopButton->setEnabled(state == core::SyncControl::State::Running);
    m_ui->phaseLabel->setVisible(active);
    if (active) {
        m_ui->progressBar->setRange(0, 0);
        showPhase(state == core::SyncControl::State::Stopping ? tr("Stopping…") : tr("Syncing…"));
        m_phaseStart = m_clock.monotonicMs();
    }
    tick();
}

void StatusStrip::showProgress(const core::SyncProgress& progress)
{
    if (m_sync.state() != core::SyncControl::State::Running)
        return;
    showPhase(progressText(progress));
    // A bar of 1,000 steps: the counts themselves may not fit an int.
    m_ui->progressBar->setRange(0, progress.total > 0 ? 1000 : 0);
    if (progress.total > 0)
        m_ui->progressBar->setValue(
            static_cast<int>(std::min(progress.done, progress.total) * 1000 / progress.total));
}

// In a narrow window the label shows only the beginning.
void StatusStrip::showPhase(const QString& text)
{
    m_ui->phaseLabel->setText(text);
    m_ui->phaseLabel->setToolTip(text);
}

QString StatusStrip::progressText(const core::SyncProgress& progress)
{
    const qint64 now = m_clock.monotonicMs();
    if (progress.phase != m_phase) {
        m_phase = progress.phase;
        m_phaseStart = now;
    }
    const QString phase = phaseName(progress.phase);
    if (progress.total <= 0)
        return progress.done > 0 ? tr("%1: %2").arg(phase, models::numberText(progress.done)) : phase;
    QString text =
        tr("%1 %2 of %3").arg(phase, models::numberText(progress.done), models::numberText(progress.total));
    const qint64 elapsed = now - m_phaseStart;
    if (elapsed >= rateKnownAfterMs && progress.done > 0) {
        const qint64 left = elapsed * (progress.total - progress.done) / progress.done / 1000;
        const qint64 rate = progress.done * 1000 / elapsed;
        text += QStringLiteral(" · ")
            + tr("%1/s, %2 left").arg(models::numberText(rate), models::durationText(left));
    }
    return text;
}

void StatusStrip::tick()
{
    const QDateTime next = m_sync.nextRunAt();
    QString text;
    switch (m_sync.state()) {
    case core::SyncControl::State::Paused:
        text = tr("Paused");
        break;
    case core::SyncControl::State::Idle:
        if (next.isValid())
            text = tr("Next sync in %1")
                       .arg(models::durationText(std::max<qint64>(0, m_clock.now().secsTo(next))));
        break;
    case core::SyncControl::State::Running:
    case core::SyncControl::State::Stopping:
        break;
    }
    m_ui->nextSyncLabel->setText(text);
    m_ui->nextSyncLabel->setVisible(!text.isEmpty()); // an empty one keeps its gap
}

} // namespace lockstep::gui
