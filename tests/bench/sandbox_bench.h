// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextStream;

namespace lockstep::bench {

// Requests a second of the sandbox beside those of a bare Qt HTTP Server handler, and what a page of
// 2,000 records costs in a small and in a large org. True when both are within their figures.
bool sandboxSpeed(QTextStream& out);

} // namespace lockstep::bench
