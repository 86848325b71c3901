// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace lockstep::gui {

// Shows the window, however it was hidden, before all others. GUI thread.
void bringUp(QWidget& window);

} // namespace lockstep::gui
