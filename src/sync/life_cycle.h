// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/run.h"

namespace lockstep::sync {

// Two people or two records claim one place; only the user can tell which. Nothing is written for it.
[[nodiscard]] bool isEntangled(const store::Link& link);

// The row's state when nothing is open any more: what its two sides are.
void comeToRest(store::Link& link);

// The row's state while these failures of it are open: at least one.
void showFailures(store::Link& link, const QList<store::Failure>& failures);

// One side of the pair is known to have ended and the link does not say so yet: an intent was open then.
[[nodiscard]] bool hasWaitingEnd(const store::PairState& pair);

// What happens to a link when one of its sides is deleted, restored, converted, merged or hidden
// (sync-semantics §8). Changes the local state only; the planner then puts the link fields right. Where a
// row would go or change while one of its writes may still be carried out, the end is kept with the row
// and taken when the write's outcome is known. Every method belongs inside a transaction of the caller.
// Sync thread.
class LifeCycle
{
public:
    LifeCycle(Context& context, Run& run);

    // `record` is deleted, has lost a merge or was converted; of a person its id and winner suffice.
    [[nodiscard]] core::Done ended(const store::Link& link, const core::Record& record);
    [[nodiscard]] core::Done takeWaitingEnd(const store::PairState& pair);
    [[nodiscard]] core::Done restoredInSalesforce(store::Link& link);
    // The system shows that side no more, and nothing says that it was deleted.
    [[nodiscard]] core::Done hidden(store::Link link, core::System side);
    [[nodiscard]] core::Done visibleAgain(store::Link& link, core::System side);
    // One entity known as two rows: `keep` takes the other's side. The person of a closed link leaves the
    // deleted record for the living one. Those who were rivals of
    // either are looked at again. False where a write of either may still be carried out: both stay
    // as they are, to be looked at again.
    [[nodiscard]] core::Expected<bool> join(const store::Link& keep, const store::Link& absorbed);
    // One of several of that e-mail is no longer among them: the others are looked at again.
    [[nodiscard]] core::Done releaseDuplicates(const QString& email);

private:
    [[nodiscard]] core::Done deletedInSalesforce(store::Link link);
    [[nodiscard]] core::Done carryBases(const store::Link& link, core::ObjectType object);
    // The lead became a contact, or lost a merge: its person belongs to that other record now.
    [[nodiscard]] core::Done movedInSalesforce(store::Link link, const QString& newRecord,
                                               core::ObjectType object, core::LogType type);
    [[nodiscard]] core::Done deletedInMarketo(store::Link link);
    [[nodiscard]] core::Done mergedInMarketo(store::Link loser, qint64 winner);
    [[nodiscard]] core::Done leaveDeleted(store::Link& closed, store::Link& living);
    [[nodiscard]] core::Done dropDeadIntents(const store::Link& link, core::System side);
    [[nodiscard]] core::Expected<bool> mustWait(const store::Link& link, const core::Record& record) const;
    [[nodiscard]] core::Expected<bool> hasOpenIntent(qint64 link) const;
    [[nodiscard]] core::Done keepEnd(const store::Link& link, const core::Record& record);
    [[nodiscard]] core::Done removeRow(const store::Link& link);
    [[nodiscard]] core::Done needAttention(store::Link link, const QString& code,
                                           const QStringList& arguments);
    [[nodiscard]] core::Done markDirty(qint64 link, const QString& reason);

    Context& m_context;
    Run& m_run;
};

} // namespace lockstep::sync
