// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/opening_window.h"

#include "core/text.h"
#include "gui/icons.h"

namespace lockstep::gui {

namespace {
constexpr QSize windowSize(520, 280);
}

OpeningWindow::OpeningWindow()
{
    setWindowTitle(tr("Lockstep"));
    setWindowIcon(icon(QStringLiteral("lockstep")));
    resize(windowSize);
}

void OpeningWindow::showOpening()
{
    explain(
        tr("Opening the workspace… Once a day its database is checked, which takes a while for a large one."),
        {});
    show();
}

void OpeningWindow::showProblem(const core::Error& error)
{
    explain(core::text::oneLine(error), tr("&Try again"));
    show();
}

} // namespace lockstep::gui
