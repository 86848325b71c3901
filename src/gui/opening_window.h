// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "gui/empty_state.h"

namespace lockstep::gui {

// Stands where the main window will be: the workspace is being opened, or why it cannot be, with a button to
// try again (actionTriggered). GUI thread; owned by the program.
class OpeningWindow : public EmptyState
{
    Q_OBJECT

public:
    OpeningWindow();

    void showOpening();
    void showProblem(const core::Error& error);
};

} // namespace lockstep::gui
