// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/run.h"

namespace lockstep::sync {

// Two people or two records claim one place; only the user can tell which. Nothing is written for it.
[[nodiscard]] bool isEntangled(const store::Link& link);

// The row's state when nothing is open any more: what its two sides are.
void comeToRest(store::Link& link);

// What happens to a link when one of its sides is deleted, restored, converted or merged
// (sync-semantics §8). Changes the local state only; the planner then puts the link fields right. Every
// method belongs inside a transaction of the caller. Sync thread.
class LifeCycle
{
public:
    LifeCycle(Context& context, Run& run);

    [[nodiscard]] core::Done deletedInSalesforce(store::Link link);
    [[nodiscard]] core::Done restoredInSalesforce(store::Link& link);
    // The lead became a contact, or lost a merge: its person belongs to that other record now.
    [[nodiscard]] core::Done movedInSalesforce(store::Link link, const QString& newRecord,
                                               core::ObjectType object, core::LogType type);
    [[nodiscard]] core::Done deletedInMarketo(store::Link link);
    [[nodiscard]] core::Done mergedInMarketo(store::Link loser, qint64 winner);
    // One entity known as two rows: one takes the other's side; a row that waits for the answer of a
    // write stays, `keep` else. False: both wait for one, so not now.
    [[nodiscard]] core::Expected<bool> join(const store::Link& keep, const store::Link& absorbed);
    // One of several of that e-mail is no longer among them: the others are looked at again.
    [[nodiscard]] core::Done releaseDuplicates(const QString& email);

private:
    // A write to one of its sides waits for its answer.
    [[nodiscard]] core::Expected<bool> isAwaited(const store::Link& link) const;
    // Its known side is read again at the next discovery: what has just been seen cannot be acted on yet.
    [[nodiscard]] core::Done lookAgain(const store::Link& link);
    [[nodiscard]] core::Done removeRow(const store::Link& link);
    [[nodiscard]] core::Done needAttention(store::Link link, const QString& code,
                                           const QStringList& arguments);
    [[nodiscard]] core::Done markDirty(qint64 link, const QString& reason);

    Context& m_context;
    Run& m_run;
};

} // namespace lockstep::sync
