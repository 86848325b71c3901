// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/link.h"
#include "sync/dispatcher.h"

namespace lockstep::sync {

// Has every known pair looked at once after a field of its object has joined, or all after a condition has
// changed (sync-semantics §3): in slices after the ordinary work of a cycle, from the lowest link to the
// highest; how far it has come is kept in the database. Sync thread; made for each run.
class Backfill
{
public:
    // `between` runs between two requests (the people lane); may be empty.
    Backfill(Context& context, Run& run, std::function<void()> between = {});

    // Before the cycle's work: begins anew where fields or conditions differ from those of the last run.
    [[nodiscard]] core::Done schedule();
    // Reads the next slice anew and marks it as dirty, at the lowest priority; false: nothing is left.
    [[nodiscard]] core::Expected<bool> markNext();

private:
    [[nodiscard]] core::Done read(const QList<store::Link>& links);
    [[nodiscard]] bool isWanted(const store::Link& link, const QString& scope) const;

    Context& m_context;
    Run& m_run;
    Dispatcher m_dispatcher;
};

} // namespace lockstep::sync
