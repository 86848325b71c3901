// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lead_row.h"
#include "core/log_entry.h"
#include "core/run_summary.h"
#include "core/sync_status.h"

#include <QIcon>

namespace lockstep::gui {

// An icon of the desktop's theme where that has it in one colour, else the bundled one (resources/icons);
// sharp at every size and drawn in the palette's text colour, so that it follows light and dark. `name` is
// that of the bundled one. GUI thread.
[[nodiscard]] QIcon icon(const QString& name);

// The icon that goes with a word; meaning is never told by colour alone.
[[nodiscard]] QString iconName(core::LinkState state);
[[nodiscard]] QString iconName(core::LogResult result);
[[nodiscard]] QString iconName(core::RunResult result);
[[nodiscard]] QString iconName(core::ConnectionState state);

} // namespace lockstep::gui
