// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/plan.h"
#include "sync/run.h"

namespace lockstep::sync {

// Belt and braces against two automations that answer each other through us, and against one that takes back
// what a one-way field is given: after four of our writes to one field of one person without a user's edit in
// between the field is frozen (sync-semantics §5). It thaws when its failure leaves the ledger (a retry, or
// both sides agree) or its mapping or rule changes. Every method belongs inside a transaction of the caller.
// Sync thread.
class LoopGuard
{
public:
    explicit LoopGuard(Context& context);

    // The frozen fields of that link; those that may thaw do.
    [[nodiscard]] core::Expected<QSet<QString>> frozen(const store::Link& link);
    // What would be the fifth write in turns is taken out of the plan and held back.
    [[nodiscard]] core::Done guard(PairPlan& plan, const store::PairState& pair);
    // A user wants that link's frozen fields to be tried again.
    [[nodiscard]] core::Done thawAll(qint64 link);
    // The same of one field; nothing to do where it is not frozen.
    [[nodiscard]] core::Done thaw(qint64 link, const QString& field);
    // Frozen fields whose mapping or rule has changed are looked at again.
    [[nodiscard]] core::Done wakeChanged(const QDateTime& now);

private:
    [[nodiscard]] QString signature(core::ObjectType object, const QString& field) const;
    [[nodiscard]] core::Done thaw(store::Loop loop);

    Context& m_context;
};

// A write to one field, made or about to be made.
struct FieldWrite
{
    core::System side = core::System::Salesforce;
    core::FieldValue value;
    core::FieldValue replaced;
};
// How many of the writes before (newest first) led to `next` without a user: each went to the side that
// `next`, or the write after it, takes its value from, and got an answer that is no new value: the same
// but for case, blanks and punctuation, or the one the same write had been answered with before. Pure.
[[nodiscard]] int writesInTurns(const FieldWrite& next, const QList<FieldWrite>& before);
// How many of the writes before (newest first) are the same one, in the place of the same value. Pure.
[[nodiscard]] int writesOnceMore(const FieldWrite& next, const QList<FieldWrite>& before);

} // namespace lockstep::sync
