// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of Reconciler: plans become durable intents before anything is sent.
#include "sync/executed.h"
#include "sync/outcome.h"
#include "sync/reconcile.h"
#include "sync/try.h"

namespace lockstep::sync {

using core::LinkState;
using core::System;
using store::Intent;
using store::IntentKind;
using store::PairState;

core::Expected<QList<Intent>> Reconciler::save(const QList<PairState>& loaded, Pairs& pairs)
{
    QList<Intent> intents;
    QList<qint64> links;
    auto transaction = m_context.stores.database.begin(store::Durability::Full);
    LOCKSTEP_TRY(transaction);
    for (const PairState& each : loaded) {
        PairState pair = each;
        PairPlan planned = plan(pair);
        LOCKSTEP_TRY(LoopGuard(m_context).guard(planned, pair));
        LOCKSTEP_TRY(savePair(planned, pair, intents));
        // What could not be read whole is looked at again.
        if (isComplete(pair) || isSetAside(pair))
            links += pair.link.id;
        pairs.insert(pair.link.id, pair);
    }
    LOCKSTEP_TRY(m_context.stores.outbox.insert(intents));
    LOCKSTEP_TRY(m_context.stores.work.clearDirty(links));
    LOCKSTEP_TRY(m_run.save());
    LOCKSTEP_TRY(transaction->commit());
    m_run.publish();
    return intents;
}

core::Done Reconciler::savePair(const PairPlan& plan, PairState& pair, QList<Intent>& intents)
{
    if (plan.basesMoved) {
        pair.bases = plan.bases;
        LOCKSTEP_TRY(m_context.stores.snapshots.saveBases(pair.link.id, plan.bases));
    }
    for (const QString& field : plan.restored)
        LOCKSTEP_TRY(m_context.stores.watch.endRestore(pair.link.id, field));
    const bool creates = createsLead(pair);
    LOCKSTEP_TRY(applyFilter(pair));
    LOCKSTEP_TRY(clearOldFailures(plan, pair));
    Outcome outcome(m_context, m_run);
    for (const HeldField& held : plan.held) {
        store::Failure failure;
        failure.target = held.target;
        failure.code = held.error.code;
        failure.field = held.field;
        failure.value = held.value;
        failure.arguments = held.error.arguments;
        failure.retry = held.error.retry;
        LOCKSTEP_TRY(outcome.recordFailure(failure, held.oldValue, pair));
    }
    // A create that lacks what the target requires is not sent at all.
    const bool createsBlocked = creates && std::any_of(plan.held.begin(), plan.held.end(), preventsLead);
    if (!createsBlocked) {
        addIntent(plan, pair, System::Salesforce, creates, intents);
        addIntent(plan, pair, System::Marketo, pair.link.person == 0, intents);
    }
    return saveState(plan, pair);
}

void Reconciler::addIntent(const PairPlan& plan, const PairState& pair, System side, bool creates,
                           QList<Intent>& intents) const
{
    const SidePlan& planned = plan.side(side);
    if (planned.isEmpty())
        return;
    IntentKind kind = planned.fields.isEmpty() ? IntentKind::Link : IntentKind::Update;
    if (creates)
        kind = IntentKind::Create;
    store::Link link = pair.link;
    if (kind == IntentKind::Create && side == System::Salesforce)
        link.object = core::ObjectType::Lead;
    Intent intent = Propagator::intent(m_context, m_run, link, side, kind);
    intent.payload = planned.payload;
    intent.plan = planned.fields;
    mark(intent, m_context.fields);
    if (kind == IntentKind::Create)
        intent.key = side == System::Marketo
            ? pair.link.record
            : planned.payload.value(m_context.fields.links().salesforceKey).toString();
    intents += intent;
}

// The row says at once how it stands; an intent's outcome says the rest.
core::Done Reconciler::saveState(const PairPlan& plan, PairState& pair)
{
    store::Link& link = pair.link;
    const bool writes = !plan.salesforce.isEmpty() || !plan.marketo.isEmpty();
    if (!plan.held.isEmpty() || writes || link.state == LinkState::PossibleDuplicate || hasFailed(link.state)
        || link.state == LinkState::NotVisible || link.state == LinkState::FilteredOut)
        return {};
    const LinkState state = link.state;
    const QString code = link.stateCode;
    comeToRest(link);
    if (state == link.state && code == link.stateCode)
        return {};
    if (link.isLinked() && !link.lastSynced.isValid())
        link.lastSynced = m_context.now();
    m_run.changed(link.id);
    return m_context.stores.links.update(link);
}

// The filter's verdict has turned, one way or the other.
core::Done Reconciler::applyFilter(PairState& pair)
{
    store::Link& link = pair.link;
    const bool filtered = isFiltered(pair);
    if (filtered == (link.state == LinkState::FilteredOut) || isEntangled(link))
        return {};
    const bool wasAmbiguous = link.state == LinkState::PossibleDuplicate;
    link.state = filtered ? LinkState::FilteredOut : LinkState::Waiting;
    link.stateCode = filtered ? QStringLiteral("filtered-out") : QString();
    link.stateArguments.clear();
    // A record that never flowed is no news to anybody.
    if (link.isLinked()) {
        core::LogEntry entry = m_run.entry(link, filtered ? core::LogType::Suspended : core::LogType::Resumed,
                                           filtered ? core::LogResult::Skipped : core::LogResult::Ok);
        entry.code = filtered ? QStringLiteral("filtered-out") : QStringLiteral("filter-passed");
        m_run.log(entry);
    }
    m_run.changed(link.id);
    LOCKSTEP_TRY(m_context.stores.links.update(link));
    if (!filtered)
        return {};
    LOCKSTEP_TRY(m_context.stores.ledger.clearFailures(link.id));
    if (!wasAmbiguous)
        return {};
    m_released = true;
    return LifeCycle(m_context, m_run).releaseDuplicates(link.email);
}

// What is neither written nor held back any more has ceased to be a failure: of a person without a record,
// once all of them is known, the lead that the rule wanted and no longer wants.
core::Done Reconciler::clearOldFailures(const PairPlan& plan, PairState& pair)
{
    store::Link& link = pair.link;
    const bool closed = link.deletedInSalesforce || link.deletedInMarketo;
    if (!mayHaveFailed(link) || isEntangled(link)
        || (!link.isLinked() && !closed && plan.held.isEmpty() && !createsLead(pair)
            && (link.person == 0 || !isComplete(pair))))
        return {};
    const auto failures = m_context.stores.ledger.failures(link.id);
    LOCKSTEP_TRY(failures);
    QList<store::Failure> stay;
    for (const store::Failure& failure : *failures) {
        const bool held = std::any_of(plan.held.begin(), plan.held.end(), [&](const HeldField& each) {
            return each.field == failure.field && each.error.code == failure.code;
        });
        const bool toBeTried = !plan.side(failure.target).isEmpty() && failure.isBySystem();
        // A new record that somebody asked for by name is no business of the closed link.
        const bool ofPush = link.deletedInSalesforce && failure.target == System::Salesforce;
        if (held || toBeTried || ofPush)
            stay += failure;
        else
            LOCKSTEP_TRY(m_context.stores.ledger.clearFailure(failure.id));
    }
    if (stay.isEmpty() ? !plan.held.isEmpty() : hasFailed(link.state))
        return {};
    link.state = LinkState::Waiting;
    link.stateCode.clear();
    link.stateArguments.clear();
    if (!stay.isEmpty())
        showFailures(link, stay);
    m_run.changed(link.id);
    return m_context.stores.links.update(link);
}

} // namespace lockstep::sync
