// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QTextStream;

namespace lockstep::bench {

// The window over a workspace of so many leads and log entries: first paint, random jumps of the scroll bar,
// search as it is typed, sorting, filters, the log, and the memory of all that; each beside the plain SQLite
// query it needs. The workspace is made in `folder` and stays there for the next time; empty = nowhere. False
// when one figure is missed.
[[nodiscard]] bool viewOfManyLeads(QTextStream& out, int leads, int logEntries, const QString& folder);

} // namespace lockstep::bench
