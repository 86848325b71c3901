// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/undo.h"

#include <QString>

namespace lockstep::gui {

// What became of an undo that is over: what was written back, what stays and why it ended. Pure.
[[nodiscard]] QString undoResultText(const core::UndoReport& report);

// How many things an undo could not take back, fields and created records alike. Pure.
[[nodiscard]] int leftCount(const core::UndoReport& report);

} // namespace lockstep::gui
