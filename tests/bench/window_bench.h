// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextStream;

namespace lockstep::bench {

// The stalls of the GUI thread's event loop while the real window shows a first sync of `leads` leads and
// somebody types into its search, beside those of an idle event loop in the same process under the same load.
// Prints both; false when p99 > 50 ms, the maximum exceeds four times the idle loop's, or the search answers
// later than in 100 ms (95 of 100 keys).
[[nodiscard]] bool windowDuringSync(QTextStream& out, int leads);

} // namespace lockstep::bench
