// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/sync_control.h"

#include <QString>

namespace lockstep::gui {

// What mends the state the Overview tells of, at one click.
enum class Remedy : quint8 { None, Connect, SyncNow, Resume, RetryAll };

// How things are: the Overview's one sentence, the icon beside it and what can be done about it.
struct HealthReport
{
    QString sentence;
    QString icon; // for icon()
    Remedy remedy = Remedy::None;
};

// What is wrong first, else when the last sync was and what it did; a preview is none. `status` counts no
// cause that the user has dismissed; `dismissed` is how many these are; `mayRetry`:
// a second try may mend one of the others. Pure.
[[nodiscard]] HealthReport healthOf(const core::SyncStatus& status, core::SyncControl::State state,
                                    const QDateTime& now, int dismissed = 0, bool mayRetry = true);

// "just now", "4 minutes ago", "2 hours ago", or the date and time with their zone. Pure.
[[nodiscard]] QString agoText(const QDateTime& at, const QDateTime& now);

// Why a run ended early or could not do what was asked for; empty = it noted nothing. Pure.
[[nodiscard]] QString reasonText(const core::RunSummary& run);

// One line about a finished run: what it wrote, or as a preview would write, and what failed.
[[nodiscard]] QString runSentence(const core::RunSummary& run);

} // namespace lockstep::gui
