// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/life_cycle.h"

#include <limits>

namespace lockstep::sync {

// The row's state tells of an open failure.
[[nodiscard]] inline bool hasFailed(core::LinkState state)
{
    return state == core::LinkState::NeedsAttention || state == core::LinkState::Frozen;
}

// Whether the ledger may hold open failures of that row: an outcome in doubt hides them.
[[nodiscard]] inline bool mayHaveFailed(const store::Link& link)
{
    return hasFailed(link.state) || link.stateCode == QLatin1String("outcome-unknown");
}

// A write that has been executed, with what was read back of it.
struct Written
{
    store::Intent intent;
    QString id; // of the record or person
    QDateTime sentAfter; // Date of the last reply before the write
    QDateTime serverTime; // Date of the write's own reply; invalid: it never came
    std::optional<core::Record> image; // none: it could not be read back
    QDateTime foundAt; // where the image was found by a search: Date of that reply
    QDateTime imageAt = {}; // Date of the read-back's reply
    QString request = {}; // as WriteResult::request
    bool isNew = false; // of a create: nobody here has this id, it was looked up
    quint64 imageAskedAt = std::numeric_limits<quint64>::max(); // the read-back's Context::nextMoment()
};

// Turns the end of one write into the local truth: bases, snapshot, link, log, ledgers, the closed
// intent. Every method belongs inside a transaction of the caller and leaves `pair` as saved. Sync thread.
class Outcome
{
public:
    Outcome(Context& context, Run& run);

    [[nodiscard]] core::Done apply(const Written& written, store::PairState& pair);
    // The same for many, whose links are in `pairs`.
    [[nodiscard]] core::Done applyAll(const QList<Written>& written, QHash<qint64, store::PairState>& pairs);
    // The system refused this record for good, or we do not send it.
    [[nodiscard]] core::Done refuse(const store::Intent& intent, const core::Error& error,
                                    store::PairState& pair);
    // Only the owner that a push wanted was refused, and that is all that is said of it: the rest is planned
    // anew.
    [[nodiscard]] core::Done refuseOwner(const store::Intent& intent, const core::Error& error,
                                         store::PairState& pair);
    // Of a write that counts as not carried out: where a field holds what was to be sent all the same, both
    // sides have agreed on it, whoever wrote it.
    [[nodiscard]] core::Done keepAgreed(const store::Intent& intent, const core::Record& record);
    // Nothing was executed: the pair is to be planned anew.
    [[nodiscard]] core::Done putBack(const QList<store::Intent>& intents, const QString& reason);
    // An open failure of that link; logged when it is not the one already known.
    [[nodiscard]] core::Done recordFailure(const store::Failure& failure, const core::FieldValue& oldValue,
                                           store::PairState& pair);

    // Something that was created has values which the other side has yet to take: defaults of its system,
    // say. They belong to the create, so the same run brings them over.
    [[nodiscard]] bool hasCreateLeftMore() const { return m_createLeftMore; }

private:
    [[nodiscard]] core::Done takeOver(const Written& carriedOut, store::PairState& pair);
    // False: the pair stays as it is.
    [[nodiscard]] core::Expected<bool> applyCreate(Written& written, store::PairState& pair);
    [[nodiscard]] core::Expected<bool> adoptExisting(Written& written, store::PairState& pair);
    [[nodiscard]] core::Done applyDelete(const Written& written, store::PairState& pair);
    [[nodiscard]] core::Done keepImage(const Written& written, const store::PairState& pair);
    [[nodiscard]] core::Done applyFields(const Written& written, store::PairState& pair);
    [[nodiscard]] core::Done recordConflict(const Written& written, const store::PlannedField& field,
                                            const store::PairState& pair);
    void logField(const Written& written, const store::PlannedField& field, const store::Link& link);
    // The image rule; true when somebody else has edited meanwhile. What Marketo made of a value is told by
    // its own activity only (Verifier).
    [[nodiscard]] bool absorbImage(const Written& written, store::PairState& pair);
    [[nodiscard]] bool isOurs(const core::Record& image, const Written& written) const;
    void keepSnapshot(const Written& written, store::PairState& pair);
    [[nodiscard]] core::Done settleState(const Written& written, store::PairState& pair,
                                         const store::Link& saved);

    Context& m_context;
    Run& m_run;
    bool m_createLeftMore = false;
};

} // namespace lockstep::sync
