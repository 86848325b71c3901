// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/outcome.h"

namespace lockstep::sync {

// Waits for Marketo's own activities about what we have written there (sync-semantics §5). Marketo has no
// conditional write, but the activity of ours tells the value that it replaced: where that is not the one
// the write was planned against, a marketer's edit has been overwritten and is put back. It also tells
// what Marketo made of our value, which then becomes its base. Every method belongs inside a transaction
// of the caller. Sync thread.
class Verifier
{
public:
    Verifier(Context& context, Run& run);

    // Called for every S→M write that was carried out, with the pair as it stood before the write.
    [[nodiscard]] core::Done await(const Written& written, const store::PairState& before, qint64 person);
    // An event of Marketo's feed that has not been seen before.
    [[nodiscard]] core::Done take(const core::Change& change);
    // A poll has ended at that time of Marketo's: what should have shown up by then will not.
    [[nodiscard]] core::Done expire(const QDateTime& serverTime);

private:
    [[nodiscard]] QList<store::AwaitedWrite> updated(const Written& written,
                                                     const store::PairState& before) const;
    [[nodiscard]] QList<store::AwaitedWrite> created(const Written& written,
                                                     const store::PairState& before) const;
    [[nodiscard]] bool isOwn(const store::AwaitedWrite& write, const core::Change& change,
                             const core::FieldChange& field, const core::FieldRow& row) const;
    [[nodiscard]] core::Done takeField(const core::Change& change, const core::FieldChange& field);
    [[nodiscard]] core::Done confirm(const store::AwaitedWrite& write, const core::FieldChange& field,
                                     const core::FieldRow& row);
    [[nodiscard]] core::Done putBack(const store::AwaitedWrite& write, const core::FieldValue& overwritten,
                                     const core::FieldRow& row);
    // Marketo may tell late of what an older write has overwritten: the edit put back now is the newer one.
    [[nodiscard]] core::Done forgetOlder(const store::AwaitedWrite& write);
    // The field has been changed in Marketo after that write, and merged since.
    [[nodiscard]] core::Expected<bool> hasMovedOn(const store::AwaitedWrite& write,
                                                  const core::FieldRow& row) const;
    [[nodiscard]] core::Done recordConflict(const store::AwaitedWrite& write, const store::Link& link,
                                            const core::FieldValue& overwritten,
                                            const core::MergeOutcome& outcome);
    // The base of that side becomes what Marketo made of our value.
    [[nodiscard]] core::Done absorb(const store::AwaitedWrite& write, const core::FieldValue& made);
    [[nodiscard]] core::Done keepMade(const store::AwaitedWrite& write, const core::FieldValue& made);
    // The field is decided on again, if there is anything to decide.
    [[nodiscard]] core::Done logRefusal(const store::AwaitedWrite& write);
    [[nodiscard]] core::Done release(const store::AwaitedWrite& write);

    Context& m_context;
    Run& m_run;
};

// What an activity's value is in REST form, as far as it can be told: times without a zone are shifted
// as `told`, the activity's form of `rest`, is. Nothing where it cannot be told. Pure.
[[nodiscard]] std::optional<core::FieldValue> restForm(const core::FieldValue& value,
                                                       const core::FieldValue& told,
                                                       const core::FieldValue& rest,
                                                       const core::FieldRow& row);

} // namespace lockstep::sync
