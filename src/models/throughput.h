// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run_summary.h"

#include <QList>

namespace lockstep::models {

// Records written in one hour, by the system written to.
struct HourOfWrites
{
    QDateTime hour; // its start, UTC
    core::PerSystem writes;
};

// The last `hours` hours up to `now`, oldest first, empty hours included. A run counts in the hour it
// started; a preview, which writes nothing, does not. Pure, any thread.
[[nodiscard]] QList<HourOfWrites> throughput(const QList<core::RunSummary>& runs, const QDateTime& now,
                                             int hours);

} // namespace lockstep::models
