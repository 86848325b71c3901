// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of Outcome: what a person has to look at, conflicts and failures.
#include "sync/outcome.h"
#include "sync/plan.h"
#include "sync/try.h"

namespace lockstep::sync {

using core::FieldValue;
using core::LinkState;
using core::LogResult;
using core::LogType;
using core::System;
using store::Intent;
using store::PairState;
using store::PlannedField;

namespace {

bool isLoop(const store::Failure& failure)
{
    return failure.code == QLatin1String("loop");
}

} // namespace

core::Done Outcome::recordConflict(const Written& written, const PlannedField& field, const PairState& pair)
{
    const bool intoSalesforce = written.intent.side == System::Salesforce;
    store::Conflict conflict;
    conflict.run = m_run.id();
    conflict.link = pair.link.id;
    conflict.at = m_context.now();
    conflict.object = pair.link.object;
    conflict.field = field.field;
    if (const auto base = pair.bases.constFind(field.field); base != pair.bases.constEnd()) {
        conflict.marketoBase = base->marketo;
        conflict.salesforceBase = base->salesforce;
    }
    conflict.marketo = intoSalesforce ? field.newValue : field.oldValue;
    conflict.salesforce = intoSalesforce ? field.oldValue : field.newValue;
    conflict.winner = intoSalesforce ? System::Marketo : System::Salesforce;
    conflict.rule = field.rule;

    core::LogEntry entry = m_run.entry(pair.link, LogType::Conflict, LogResult::Conflict);
    entry.target = written.intent.side;
    entry.field = field.field;
    entry.oldValue = field.oldValue;
    entry.newValue = field.newValue;
    entry.rule = field.rule;
    m_run.log(entry);
    ++m_run.summary().conflicts;
    return m_context.stores.ledger.addConflict(conflict);
}

core::Done Outcome::refuse(const Intent& intent, const core::Error& error, PairState& pair)
{
    LOCKSTEP_TRY(m_context.stores.outbox.close({intent.opId}, QStringLiteral("failed")));
    m_run.mark(pair.link.id, Run::Refused);
    store::Failure failure;
    failure.target = intent.side;
    failure.code = error.code;
    failure.message = error.message;
    failure.arguments = error.arguments;
    failure.retry = error.retry;

    // The field that was sent and refused; a rule that names another field is still about this edit.
    QString sent;
    for (const QString& name : error.fields) {
        if (sent.isEmpty() && intent.payload.contains(name))
            sent = name;
    }
    const QList<core::FieldRow>& rows = m_context.fields.rows(pair.link.object);
    for (const core::FieldRow& row : rows) {
        if (!sent.isEmpty() && fieldIn(row, intent.side) == sent)
            failure.field = row.mapping.salesforceField;
    }
    FieldValue oldValue;
    if (sent.isEmpty() && intent.plan.size() == 1)
        failure.field = intent.plan.first().field;
    else if (failure.field.isEmpty())
        failure.field = sent.isEmpty() ? error.fields.value(0) : sent;
    failure.value = intent.payload.value(sent);
    for (const PlannedField& field : intent.plan) {
        if (field.field == failure.field) {
            failure.value = field.newValue;
            oldValue = field.oldValue;
        }
    }
    return recordFailure(failure, oldValue, pair);
}

core::Done Outcome::refuseOwner(const Intent& intent, const core::Error& error, PairState& pair)
{
    LOCKSTEP_TRY(putBack({intent}, QStringLiteral("replanned")));
    m_run.mark(pair.link.id, Run::OwnerRefused);
    store::Failure failure;
    failure.target = intent.side;
    failure.field = ownerField;
    failure.code = error.code;
    failure.message = error.message;
    failure.arguments = error.arguments;
    failure.retry = error.retry;
    failure.value = intent.payload.value(failure.field);
    const auto owner =
        std::find_if(intent.plan.begin(), intent.plan.end(),
                     [&failure](const PlannedField& planned) { return planned.field == failure.field; });
    return recordFailure(failure, owner->oldValue, pair);
}

core::Done Outcome::recordFailure(const store::Failure& failure, const FieldValue& oldValue, PairState& pair)
{
    store::Failure complete = failure;
    complete.link = pair.link.id;
    complete.object = pair.link.object;
    complete.firstAt = m_context.now();
    complete.lastAt = complete.firstAt;

    bool known = false;
    bool onlyLoops = isLoop(failure);
    if (mayHaveFailed(pair.link)) {
        const auto open = m_context.stores.ledger.failures(pair.link.id);
        LOCKSTEP_TRY(open);
        onlyLoops = onlyLoops && std::all_of(open->begin(), open->end(), isLoop);
        known = failure.message.isEmpty() && failure.retry != core::RetryClass::Retry && !m_run.isForPeople()
            && std::any_of(open->begin(), open->end(), [&](const store::Failure& other) {
                    return other.target == failure.target && other.code == failure.code
                        && other.field == failure.field && (other.value == failure.value || isLoop(other));
                });
    }
    pair.link.state = onlyLoops ? LinkState::Frozen : LinkState::NeedsAttention;
    pair.link.stateCode = failure.code;
    pair.link.stateArguments = failure.arguments;
    m_run.changed(pair.link.id);
    LOCKSTEP_TRY(m_context.stores.links.update(pair.link));
    // Told by the look before: what a create left is planned once more, and with it what cannot be sent.
    const QStringList failed{core::toString(failure.target), failure.field, failure.code,
                             failure.value.toString()};
    const bool told = m_run.isForPeople() && !m_run.isNews(pair.link.id, failed.join(u'\n'));
    // A field still held back for the same value is an open failure, not one of this run.
    if (known || told)
        return {};
    core::LogEntry entry = m_run.entry(pair.link, LogType::Failed, LogResult::Failed);
    entry.target = failure.target;
    entry.field = failure.field;
    entry.oldValue = oldValue;
    entry.newValue = failure.value;
    entry.code = failure.code;
    entry.message = failure.message;
    entry.arguments = failure.arguments;
    m_run.log(entry);
    ++m_run.summary().failed;
    m_run.mark(pair.link.id, Run::Failed);
    return m_context.stores.ledger.recordFailure(complete);
}

core::Done Outcome::putBack(const QList<Intent>& intents, const QString& reason)
{
    QStringList ops;
    QList<store::DirtyLink> dirty;
    for (const Intent& intent : intents) {
        ops += intent.opId;
        dirty += store::DirtyLink{intent.link, 0, reason, m_context.now()};
    }
    LOCKSTEP_TRY(m_context.stores.outbox.close(ops, reason));
    return m_context.stores.work.markDirty(dirty);
}

} // namespace lockstep::sync
