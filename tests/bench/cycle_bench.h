// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextStream;

namespace lockstep::bench {

// A cycle with nothing to do, at `few` and at `many` links, turn by turn in one run: at most 3 calls a side,
// and at `many` at most 1.5 times as long. False where that is missed.
[[nodiscard]] bool noOpCycles(QTextStream& out, int few, int many);

// One person changed among so many links, in either system: at most 4 calls more than a cycle with nothing to
// do.
[[nodiscard]] bool oneChange(QTextStream& out, int links);

} // namespace lockstep::bench
