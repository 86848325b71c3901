// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/card.h"

#include <QPainter>

#include <algorithm>

namespace lockstep::gui {

namespace {
constexpr int padding = 16;
constexpr int gap = 8;
constexpr int markSize = 18;
constexpr qreal radius = 6;
} // namespace

Card::Card(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void Card::setFigure(const QString& figure, const QString& note)
{
    if (figure == m_figure && note == m_note)
        return;
    m_figure = figure;
    m_note = note;
    setAccessibleDescription(QStringLiteral("%1, %2").arg(figure, note));
    updateGeometry();
    update();
}

QFont Card::figureFont() const
{
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.8);
    return larger;
}

QSize Card::sizeHint() const
{
    const int lines = 2 * fontMetrics().height() + QFontMetrics(figureFont()).height();
    const int width =
        std::max(fontMetrics().averageCharWidth() * 24, fontMetrics().horizontalAdvance(m_note));
    return {width + 2 * padding, lines + 2 * padding + gap};
}

void Card::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(
        QPen(hasFocus() ? palette().highlight().color() : palette().mid().color(), hasFocus() ? 2 : 1));
    painter.setBrush(underMouse() ? palette().alternateBase() : palette().base());
    painter.drawRoundedRect(frame, radius, radius);

    const QRect mark(rect().right() - padding - markSize, padding, markSize, markSize);
    icon().paint(&painter, mark);

    QRect line = rect().adjusted(padding, padding, -padding, -padding);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignTop, text());
    line.setTop(line.top() + fontMetrics().height() + gap / 2);
    painter.setFont(figureFont());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignTop, m_figure);
    line.setTop(line.top() + painter.fontMetrics().height() + gap / 2);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignTop,
                     fontMetrics().elidedText(m_note, Qt::ElideRight, line.width()));
}

} // namespace lockstep::gui
