// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QTextStream;

namespace lockstep::bench {

// The first sync of `leads` leads by lockstepctl against the floor (Replay), both on lockstep-sandbox
// processes of the same seed; prints the ratio floor/engine. False below 0.3 or on failure.
[[nodiscard]] bool initialSync(QTextStream& out, int leads);

// Calls and time of a cycle with nothing to do, at each number of links.
[[nodiscard]] bool noOpCycles(QTextStream& out, const QList<int>& sizes);

} // namespace lockstep::bench
