// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/run.h"

namespace lockstep::sync {

// Of a run for people: what the cycle beside it has asked before that Context::nextMoment() tells of an older
// state of these records than the one known now. After the commit that has made it known: what was rolled
// back is still the cycle's to take. Sync thread.
inline void noteBeside(Context& context, const Run& run, const QList<core::Record>& records, quint64 at)
{
    if (!run.isForPeople())
        return;
    for (const core::Record& record : records)
        context.noteBeside(record.id, at);
}

} // namespace lockstep::sync
