// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bring_up.h"

#include <QWidget>

namespace lockstep::gui {

void bringUp(QWidget& window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowStates(Qt::WindowMinimized));
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace lockstep::gui
