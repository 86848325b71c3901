// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/run.h"

namespace lockstep::sync {

// A person who is made again after Marketo has deleted them (sync-semantics §8): at the record's next edit,
// and at one that was there before and had not reached Marketo. That one waits until Marketo has been polled
// once more, for a merge may be told later than the deletion of its loser. Writes belong inside a transaction
// of the caller. Sync thread.
class PersonAgain
{
public:
    PersonAgain(Context& context, Run& run);

    [[nodiscard]] bool isAllowed() const; // recreate.inMarketo
    // The row is about to be closed: an edit of its record that the person never got is remembered.
    [[nodiscard]] core::Done noteEdit(const store::Link& link);
    // The lead of the closed row has become a contact, which has a row of its own where it has been read. It
    // is without a person as the lead was, and what was remembered of the lead is remembered of it.
    [[nodiscard]] core::Done follow(const store::Link& closed, const std::optional<store::Link>& known,
                                    const QString& contact);
    // The records whose edits are remembered; and those among them that are still without a person get one.
    [[nodiscard]] core::Expected<QList<store::Unread>> noted() const;
    [[nodiscard]] core::Done take(const QList<store::Unread>& noted);
    // The closed row waits for a new person; it has to be looked at then.
    [[nodiscard]] core::Done await(store::Link& link);

private:
    [[nodiscard]] core::Expected<bool> hasEditNotSynced(const store::Link& link) const;
    [[nodiscard]] core::Expected<QSet<QString>> fieldsLeftToUs(const store::PairState& pair,
                                                               const QList<store::Intent>& doubtful) const;
    [[nodiscard]] QSet<QString> fieldsAsFound(const store::PairState& pair,
                                              const QList<store::Intent>& done) const;

    Context& m_context;
    Run& m_run;
};

} // namespace lockstep::sync
