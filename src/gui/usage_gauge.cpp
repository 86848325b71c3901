// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/usage_gauge.h"

#include "models/display.h"

#include <QPainter>
#include <algorithm>

namespace lockstep::gui {

namespace {
constexpr int full = 1000; // the counts themselves may not fit an int
constexpr int scarce = 800;
constexpr qreal radius = 3;

bool isKnown(const core::ApiUsage& usage)
{
    return usage.used >= 0 && usage.limit > 0;
}
} // namespace

UsageGauge::UsageGauge(QWidget* parent)
    : QProgressBar(parent)
{
    setTextVisible(false);
    setRange(0, full);
}

void UsageGauge::setUsage(const core::ApiUsage& usage)
{
    setValue(isKnown(usage) ? static_cast<int>(std::min(usage.used, usage.limit) * full / usage.limit) : 0);
}

QString UsageGauge::usageText(const core::ApiUsage& usage)
{
    return isKnown(usage)
        ? QStringLiteral("%1 / %2").arg(models::numberText(usage.used), models::numberText(usage.limit))
        : QString();
}

void UsageGauge::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(palette().mid().color());
    painter.setBrush(palette().base());
    painter.drawRoundedRect(track, radius, radius);
    if (value() <= 0)
        return;
    QColor colour = palette().highlight().color();
    if (value() >= full)
        colour = QColor(0xdc, 0x42, 0x38);
    else if (value() >= scarce)
        colour = QColor(0xc4, 0x75, 0x00);
    QRectF used = track;
    used.setWidth(std::max(2 * radius, track.width() * value() / full));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(used, radius, radius);
}

} // namespace lockstep::gui
