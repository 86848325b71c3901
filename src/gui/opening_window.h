// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "gui/empty_state.h"

namespace lockstep::gui {

// Stands where the main window will be while the workspace cannot be opened: why, and a button to try again
// (actionTriggered). GUI thread; owned by the program.
class OpeningWindow : public EmptyState
{
    Q_OBJECT

public:
    OpeningWindow();

    void showProblem(const core::Error& error);
};

} // namespace lockstep::gui
