// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextStream;

namespace lockstep::bench {

// The first sync by lockstepctl against the floor (Replay), both on lockstep-sandbox processes of the same
// seed; prints the ratio floor/engine. False below 0.4 or on failure.
[[nodiscard]] bool initialSync(QTextStream& out, int leads, int contacts);

// The most memory lockstepctl holds during a first sync of so many records, against the same at fewer. False
// above 1.3 times.
[[nodiscard]] bool peakMemory(QTextStream& out, int few, int many);

// A first sync with latency and the default limits: its time against what the calls it needs take at the rate
// that Marketo allows. False above 1.15 times.
[[nodiscard]] bool withinLimits(QTextStream& out, int leads);

} // namespace lockstep::bench
