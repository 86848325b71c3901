// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/sync_control.h"

#include <QString>

namespace lockstep::gui {

// The Overview's one sentence: what is wrong first, else when the last sync was and what it did. Pure.
[[nodiscard]] QString healthSentence(const core::SyncStatus& status, core::SyncControl::State state,
                                     const QDateTime& now);

// "just now", "4 minutes ago", "2 hours ago", or the date and time. Pure.
[[nodiscard]] QString agoText(const QDateTime& at, const QDateTime& now);

// One line about a finished run: what it wrote, what failed.
[[nodiscard]] QString runSentence(const core::RunSummary& run);

} // namespace lockstep::gui
