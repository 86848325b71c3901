// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/reconcile.h"
#include "sync/refusals.h"

namespace lockstep::sync {

// Carries out what the user has decided where the sync must not (sync-semantics §1, §5, §8): whose value a
// field gets on both sides, which person and record belong together, who is nobody's duplicate, which of two
// people of one record stays. What was decided is saved before anything is sent, so that a run that is cut
// short is finished by the next cycle. Sync thread; made for each decision.
class Resolver
{
public:
    Resolver(Context& context, Run& run, const core::RunRequest& request);

    [[nodiscard]] core::Done resolve();
    [[nodiscard]] const QHash<qint64, core::Error>& refused() const { return m_refused; }
    [[nodiscard]] const QHash<QString, core::Error>& refusedRecords() const { return m_refusedRecords; }

private:
    [[nodiscard]] core::Done readAll();
    [[nodiscard]] core::Done chooseSide();
    [[nodiscard]] core::Expected<std::optional<core::Error>> objectionToSide(const store::Link& link) const;
    [[nodiscard]] core::Expected<std::optional<core::FieldValue>>
    chosenValue(const store::PairState& pair, const core::FieldRow& row) const;
    [[nodiscard]] core::Done keepChoice(const store::PairState& pair, const core::FieldRow& row,
                                        const core::FieldValue& value);
    [[nodiscard]] core::Done endChoice(const store::PairState& before, const core::FieldRow& row,
                                       const core::FieldValue& value);
    [[nodiscard]] core::Done linkThem();
    [[nodiscard]] core::Expected<bool> join(store::Link keep, const store::Link& absorbed);
    [[nodiscard]] core::Done separateIt();
    [[nodiscard]] core::Done keepSeparate(const store::Link& link);
    [[nodiscard]] core::Done mergePeople();

    // The row of the person or record that the request names; none: refused as not known.
    [[nodiscard]] core::Expected<std::optional<store::Link>> personRow(qint64 person);
    [[nodiscard]] core::Expected<std::optional<store::Link>> recordRow(const QString& record);
    // Whether nothing keeps that row from being written now; refused where something does.
    [[nodiscard]] core::Expected<bool> isFree(const store::Link& link);
    [[nodiscard]] core::Done refuse(const store::Link& link, const core::Error& error);
    [[nodiscard]] core::Done refuseRemainder(qint64 link);
    void note(const core::Error& error);

    Context& m_context;
    Run& m_run;
    core::RunRequest m_request;
    Refusals m_refusals;
    QHash<qint64, core::Error> m_refused;
    QHash<QString, core::Error> m_refusedRecords;
};

} // namespace lockstep::sync
