// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/run.h"

namespace lockstep::sync {

// Merges two people of one record in Marketo, on request. It needs no intent: a merge that is carried out
// late does what was asked for, and a second one is refused, since its loser is gone. Sync thread; made for
// each merge.
class PeopleMerger
{
public:
    PeopleMerger(Context& context, Run& run);

    // Whether one of the two rows says that both people belong to its record.
    [[nodiscard]] static bool shareARecord(const store::Link& one, const store::Link& other);
    // Afterwards the winner has the record. An error: why they are still two; with "outcome-unknown" the
    // change feed tells of a merge that came through after all.
    [[nodiscard]] core::Expected<std::optional<core::Error>> merge(const store::Link& winner,
                                                                   const store::Link& loser);

private:
    [[nodiscard]] core::Expected<std::optional<core::Error>> send(const QString& winner,
                                                                  const QString& loser);
    [[nodiscard]] core::Expected<bool> isMerged(const QString& winner, const QString& loser);
    [[nodiscard]] core::Done takeMerged(const store::Link& winner, const store::Link& loser);

    Context& m_context;
    Run& m_run;
};

} // namespace lockstep::sync
