// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/dispatcher.h"

namespace lockstep::sync {

// Reads all linked pairs once in `audit.days`, a slice a cycle: what the feeds do not tell (records gone
// for good, hidden or shown again, formulas, values of the account). What it finds is taken in like any
// other observation. Its calls are not the cycle's. Sync thread; made for each run.
class Auditor
{
public:
    Auditor(Context& context, Run& run, std::function<void()> between);

    // As many pairs as are due by now.
    [[nodiscard]] core::Done slice();

private:
    struct Round
    {
        QDateTime startedAt;
        qint64 position = 0; // last link looked at
        qint64 done = 0;
        qint64 total = 0; // linked pairs when it began
    };
    [[nodiscard]] core::Expected<Round> load() const;
    [[nodiscard]] core::Done save(const Round& round);
    [[nodiscard]] core::Done begin();
    [[nodiscard]] qint64 due(const Round& round) const;
    [[nodiscard]] qint64 rowsPerPart(const Round& round) const;
    [[nodiscard]] core::Expected<bool> part(Round& round, int rows); // false: the round is over

    Context& m_context;
    Run& m_run;
    Dispatcher m_dispatcher;
};

} // namespace lockstep::sync
