// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandbox.h"

#include <QTextStream>

namespace lockstep::bench {

// What a page of records, `pageBytes` on the wire once unpacked, needs of memory while it is read, and what
// more pages need: measured in a process of its own, which has nothing to give back to them.
[[nodiscard]] bool memoryOfPages(QTextStream& out, const sandbox::Access& access, qint64 pageBytes);

// That process: reads all full pages there are, and tells the peak of its memory after each. `arguments`: the
// address and the client id; the secret is in the environment. Gives the exit code.
[[nodiscard]] int readPagesForMemory(QTextStream& out, const QStringList& arguments);

} // namespace lockstep::bench
