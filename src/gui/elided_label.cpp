// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/elided_label.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace lockstep::gui {

namespace {
constexpr int fewestCharacters = 12;
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize wanted = QLabel::sizeHint();
    return {std::min(wanted.width(), fontMetrics().averageCharWidth() * fewestCharacters), wanted.height()};
}

void ElidedLabel::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const QRect line = contentsRect();
    style()->drawItemText(&painter, line, QStyle::visualAlignment(layoutDirection(), alignment()), palette(),
                          isEnabled(), fontMetrics().elidedText(text(), Qt::ElideRight, line.width()),
                          foregroundRole());
}

} // namespace lockstep::gui
