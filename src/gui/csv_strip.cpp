// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/csv_strip.h"

#include "gui/elided_label.h"
#include "models/display.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

namespace lockstep::gui {

namespace {
constexpr int delayMs = 300;
constexpr int spacing = 8;
constexpr int sideMargin = 16;
constexpr int edgeMargin = 4;
} // namespace

CsvStrip::CsvStrip(core::CsvFiles& csv, QWidget* parent)
    : QWidget(parent)
    , m_csv(csv)
    , m_label(new ElidedLabel(this))
    , m_stop(new QPushButton(tr("Stop"), this))
{
    setObjectName(QStringLiteral("csvStrip"));
    m_label->setObjectName(QStringLiteral("csvLabel"));
    m_label->setAccessibleDescription(tr("Progress of the CSV file"));
    m_stop->setObjectName(QStringLiteral("csvStop"));
    m_stop->setAccessibleName(tr("Stop writing the CSV file"));
    m_stop->setToolTip(tr("End the export; nothing is saved (Ctrl+Alt+E)"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(sideMargin, edgeMargin, sideMargin, edgeMargin);
    layout->setSpacing(spacing);
    layout->addWidget(m_label);
    layout->addWidget(m_stop);
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(m_stop, &QPushButton::clicked, this, &CsvStrip::stop);
    connect(&csv, &core::CsvFiles::started, this, &CsvStrip::begin);
    connect(&csv, &core::CsvFiles::progressed, this, [this](qint64 rows) {
        if (m_stop->isEnabled())
            showText(tr("Saving %1: %2 rows so far").arg(m_files.value(0), models::numberText(rows)));
    });
    connect(&csv, &core::CsvFiles::finished, this, &CsvStrip::end);
    connect(&csv, &core::CsvFiles::failed, this, &CsvStrip::end);
    hide();
}

void CsvStrip::begin(const QString& file)
{
    m_files.append(QFileInfo(file).fileName());
    m_stop->setEnabled(true); // also while those before it are being stopped
    if (m_files.size() > 1)
        return;
    showText(tr("Saving %1…").arg(m_files.constFirst()));
    m_delay.start();
    Q_EMIT activeChanged(true);
}

// They end in the order in which they were asked for.
void CsvStrip::end()
{
    if (m_files.isEmpty())
        return;
    m_files.removeFirst();
    if (!m_files.isEmpty()) {
        showText(tr("Saving %1…").arg(m_files.constFirst()));
        return;
    }
    m_delay.stop();
    hide();
    Q_EMIT activeChanged(false);
}

void CsvStrip::stop()
{
    if (m_files.isEmpty())
        return;
    m_csv.cancel();
    m_stop->setEnabled(false);
    showText(tr("Stopping…"));
}

void CsvStrip::showText(const QString& text)
{
    m_label->setText(text);
    m_label->setToolTip(text);
}

} // namespace lockstep::gui
