// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/album.h"

namespace lockstep::tests {

// What is drawn; each opens windows over fakes of its own and closes them.
void drawPages(Album& album); // every page as on an ordinary day, its menus and dialogs
void drawDecisions(Album& album); // what is to be decided, a kind a picture
void drawSettings(Album& album); // every tab
void drawPreviews(Album& album); // of the next sync and of an undo
void drawConnecting(Album& album); // the first start, step by step
void drawTroubles(Album& album); // broken connections, a locked workspace, a run under way
void drawEmptiness(Album& album); // an empty workspace, searches without a result

} // namespace lockstep::tests
