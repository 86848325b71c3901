// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextStream;

namespace lockstep::bench {

// The stalls of the GUI thread's event loop while the real window shows a first sync of `leads` leads,
// beside those of an idle event loop in the same process under the same load. Prints both; false when
// p99 > 50 ms or the maximum exceeds four times the idle loop's.
[[nodiscard]] bool windowDuringSync(QTextStream& out, int leads);

} // namespace lockstep::bench
