// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/album.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QWidget>

#include <utility>

namespace lockstep::tests {

Album::Album(QString folder, QString look)
    : m_folder(std::move(folder))
    , m_look(std::move(look))
{ }

void Album::take(QWidget& widget, const QString& name)
{
    settle();
    const QString file = QStringLiteral("%1/%2-%3.png").arg(m_folder, name, m_look);
    if (!widget.grab().save(file))
        m_unsaved.append(file);
}

// The fakes answer by the event loop, and an answer may ask again.
void Album::settle()
{
    constexpr int rounds = 20;
    constexpr int longestRoundMs = 20;
    for (int round = 0; round < rounds; ++round)
        QCoreApplication::processEvents(QEventLoop::AllEvents, longestRoundMs);
}

} // namespace lockstep::tests
