// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/reconcile.h"

#include "sync/edit_times.h"
#include "sync/life_cycle.h"
#include "sync/try.h"
#include "sync/unreadable.h"

#include <limits>

namespace lockstep::sync {

using core::LinkState;
using core::ObjectType;
using core::System;
using store::PairState;

namespace {

constexpr int maxPasses = 4;

// A person account's contact takes nothing, not even its key; what was asked for by name is said to be left.
void holdReadOnly(PairPlan& plan)
{
    core::Error error;
    error.code = QStringLiteral("INVALID_PERSON_ACCOUNT_OPERATION");
    error.scope = core::ErrorScope::Record;
    error.outcome = core::Outcome::NotSent;
    for (const store::PlannedField& field : std::as_const(plan.salesforce.fields))
        plan.held += HeldField{System::Salesforce, field.field, field.oldValue, field.newValue, error};
    plan.salesforce = {};
}

} // namespace

Reconciler::Reconciler(Context& context, Run& run, std::function<void()> between)
    : m_context(context)
    , m_run(run)
    , m_dispatcher(context, run, std::move(between))
{ }

core::Done Reconciler::reconcileAll()
{
    LOCKSTEP_TRY(learnHeld());
    auto transaction = m_context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    LOCKSTEP_TRY(LoopGuard(m_context).wakeChanged(m_context.now()));
    LOCKSTEP_TRY(wakeDueRetries());
    LOCKSTEP_TRY(wakeDuplicates());
    LOCKSTEP_TRY(transaction->commit());
    const auto count = m_context.stores.work.dirtyCount();
    LOCKSTEP_TRY(count);
    m_total = *count;
    for (int i = 0; i < maxPasses && !m_run.isStopped(); ++i) {
        const auto again = pass();
        LOCKSTEP_TRY(again);
        if (!*again)
            break;
    }
    return {};
}

// What was refused for now (a lock, a busy system) is tried again by itself, ever more rarely.
core::Done Reconciler::wakeDueRetries()
{
    const auto failures = m_context.stores.ledger.retryable();
    LOCKSTEP_TRY(failures);
    QList<store::DirtyLink> due;
    for (const store::Failure& failure : *failures) {
        const qint64 waited = failure.lastAt.secsTo(m_context.now());
        if (waited < 0 || waited >= retryPause(failure.count)) // none before: the clock was set back
            due += store::DirtyLink{failure.link, 0, QStringLiteral("busy"), m_context.now()};
    }
    return m_context.stores.work.markDirty(due);
}

// Once e-mail addresses tell nothing any more, nobody has a rival.
core::Done Reconciler::wakeDuplicates()
{
    if (m_context.parts.settings.boolValue(QStringLiteral("match.byEmail")))
        return {};
    const auto ambiguous =
        m_context.stores.links.withState(LinkState::PossibleDuplicate, 0, std::numeric_limits<int>::max());
    LOCKSTEP_TRY(ambiguous);
    QList<store::DirtyLink> dirty;
    for (const store::Link& link : *ambiguous)
        dirty += store::DirtyLink{link.id, 0, QStringLiteral("possible-duplicate"), m_context.now()};
    return m_context.stores.work.markDirty(dirty);
}

core::Expected<bool> Reconciler::pass()
{
    m_again = false;
    store::DirtyLink after{0, -1, {}, {}};
    while (!m_run.isStopped()) {
        const auto dirty = m_context.stores.work.dirty(m_context.parts.chunk, after);
        LOCKSTEP_TRY(dirty);
        if (dirty->isEmpty())
            break;
        after = dirty->last();
        QList<qint64> links;
        for (const store::DirtyLink& each : *dirty)
            links += each.link;
        LOCKSTEP_TRY(chunk(links));
        m_done += links.size();
        m_run.progress(core::SyncProgress::Phase::Writing, m_done, std::max(m_done, m_total));
    }
    LOCKSTEP_TRY(finish());
    return m_again;
}

core::Done Reconciler::push(const QList<qint64>& links, const Push& push)
{
    m_push = push;
    return only(links);
}

core::Done Reconciler::only(const QList<qint64>& links)
{
    LOCKSTEP_TRY(learnHeld());
    m_total = links.size();
    for (qsizetype from = 0; from < links.size(); from += m_context.parts.chunk) {
        QList<qint64> part = links.mid(from, m_context.parts.chunk);
        const qsizetype size = part.size();
        m_again = true;
        for (int i = 0; m_again && i < maxPasses && !m_run.isStopped(); ++i) {
            m_again = false;
            LOCKSTEP_TRY(chunk(part));
            LOCKSTEP_TRY(finish());
            // Another look is for the others: what was refused now would be refused once more.
            part.removeIf([this](qint64 link) { return m_run.isMarked(link, Run::Refused); });
        }
        m_done += size;
    }
    return {};
}

core::Done Reconciler::chunk(const QList<qint64>& links)
{
    const core::Done done = planAndSend(links);
    if (done || done.error().scope == core::ErrorScope::Workspace)
        return done;
    // What is under way has its outcome all the same; only with the database nothing can be said any more.
    m_run.stopBecause(done.error());
    return finish().and_then([&done] { return done; });
}

core::Done Reconciler::planAndSend(const QList<qint64>& links)
{
    m_run.progress(core::SyncProgress::Phase::Reconciling, m_done, std::max(m_done, m_total));
    const QSet<qint64> waiting = m_waiting;
    auto loaded = prepare(links);
    LOCKSTEP_TRY(loaded);
    if (m_ahead && m_waiting != waiting) {
        // The partner's write may well be one of those under way.
        LOCKSTEP_TRY(finish());
        m_waiting = waiting;
        loaded = prepare(links);
        LOCKSTEP_TRY(loaded);
    }
    loaded = readWhatIsWritten(*loaded, links);
    LOCKSTEP_TRY(loaded);
    if (m_run.isStopped())
        return {};

    Pairs pairs;
    const auto intents = save(*loaded, pairs);
    LOCKSTEP_TRY(intents);
    m_run.progress(core::SyncProgress::Phase::Writing, m_done, std::max(m_done, m_total));
    auto next = std::make_unique<Propagator>(m_context, m_run, m_dispatcher);
    LOCKSTEP_TRY(next->begin(*intents, pairs));
    const core::Done done = finish();
    m_ahead = std::move(next);
    m_again = m_again || std::exchange(m_released, false);
    return done;
}

core::Done Reconciler::finish()
{
    if (!m_ahead)
        return {};
    LOCKSTEP_TRY(m_ahead->finish());
    m_again = m_again || m_ahead->wantsAnotherLook();
    m_ahead.reset();
    return {};
}

core::Expected<QList<PairState>> Reconciler::prepare(const QList<qint64>& links)
{
    LOCKSTEP_TRY(learnWishes());
    auto loaded = load(links);
    LOCKSTEP_TRY(loaded);
    const auto completed = complete(*loaded);
    LOCKSTEP_TRY(completed);
    const auto matched = match(*loaded);
    LOCKSTEP_TRY(matched);
    return *completed || *matched ? load(links) : loaded;
}

// Links with an open intent wait for its answer, those of people who cannot be read for these; they stay
// dirty.
core::Expected<QList<PairState>> Reconciler::load(const QList<qint64>& links)
{
    const auto open = m_context.stores.outbox.openLinks();
    LOCKSTEP_TRY(open);
    const auto unreadable = Unreadable(m_context, m_run).links();
    LOCKSTEP_TRY(unreadable);
    QList<qint64> free = links;
    free.removeIf([&](qint64 link) {
        return open->contains(link) || m_waiting.contains(link) || unreadable->contains(link);
    });
    auto pairs = m_context.stores.snapshots.pairs(free);
    LOCKSTEP_TRY(pairs);
    if (std::none_of(pairs->begin(), pairs->end(), hasWaitingEnd))
        return pairs;
    LOCKSTEP_TRY(takeWaitingEnds(*pairs));
    pairs = m_context.stores.snapshots.pairs(free);
    LOCKSTEP_TRY(pairs);
    pairs->removeIf(hasWaitingEnd);
    return pairs;
}

// Deleted, merged or converted while a write could still be carried out; that has an outcome now.
core::Done Reconciler::takeWaitingEnds(const QList<PairState>& pairs)
{
    LifeCycle lifeCycle(m_context, m_run);
    auto transaction = m_context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    for (const PairState& pair : pairs) {
        if (hasWaitingEnd(pair))
            LOCKSTEP_TRY(lifeCycle.takeWaitingEnd(pair));
    }
    LOCKSTEP_TRY(m_run.save());
    LOCKSTEP_TRY(transaction->commit());
    m_run.publish();
    return {};
}

// Before each chunk: what is served beside a cycle may have left one.
core::Done Reconciler::learnWishes()
{
    const auto wanted = m_context.stores.wantedLeads.all();
    LOCKSTEP_TRY(wanted);
    m_wanted = *wanted;
    const auto separate = m_context.stores.links.separate();
    LOCKSTEP_TRY(separate);
    m_separate = *separate;
    return {};
}

core::Done Reconciler::learnHeld()
{
    const auto confirmed = m_context.stores.meta.value(metaRebuiltConfirmed);
    LOCKSTEP_TRY(confirmed);
    m_held.reset();
    // What the user pushes, he means.
    if (!confirmed->isEmpty() || m_push)
        return {};
    const auto held = m_context.stores.ledger.linksWith(rebuiltDiffers);
    LOCKSTEP_TRY(held);
    m_held = *held;
    return {};
}

bool Reconciler::isRebuilt(const PairState& pair) const
{
    return m_held && (pair.bases.isEmpty() || m_held->contains(pair.link.id))
        && isLinkedOutside(pair, m_context.fields);
}

bool Reconciler::isFiltered(const PairState& pair) const
{
    if (pair.link.record.isEmpty() || pair.link.deletedInSalesforce || pair.link.deletedInMarketo
        || !pair.salesforce)
        return false;
    const std::optional<bool> admitted = m_context.fields.admits(pair.salesforce->record);
    if (admitted)
        return !*admitted;
    return pair.link.state == LinkState::FilteredOut || !pair.link.isLinked();
}

bool Reconciler::isSetAside(const PairState& pair) const
{
    return pair.link.state == LinkState::NotVisible || isEntangled(pair.link) || isFiltered(pair);
}

bool Reconciler::createsLead(const PairState& pair) const
{
    if (!pair.marketo || pair.link.state == LinkState::PossibleDuplicate)
        return false;
    if (!m_push)
        return isWantedLead(pair);
    return pair.link.record.isEmpty() || (pair.link.deletedInSalesforce && m_push->recreateDeleted);
}

core::Done Reconciler::loadNotes(const QList<PairState>& pairs)
{
    m_notes.clear();
    const auto watching = m_context.stores.watch.isWatching();
    LOCKSTEP_TRY(watching);
    const bool needsTimes = m_context.fields.needsTimes(core::ObjectType::Lead)
        || m_context.fields.needsTimes(core::ObjectType::Contact);
    if (!*watching && !needsTimes)
        return {};
    LoopGuard guard(m_context);
    auto transaction = m_context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    for (const PairState& pair : pairs) {
        if (!pair.link.isLinked())
            continue;
        const auto held = m_context.stores.watch.heldFields(pair.link.id);
        LOCKSTEP_TRY(held);
        const auto restores = m_context.stores.watch.restores(pair.link.id);
        LOCKSTEP_TRY(restores);
        const auto frozen = guard.frozen(pair.link);
        LOCKSTEP_TRY(frozen);
        const auto times =
            marketoTimes(m_context.stores.watch, pair, m_context.fields.rows(pair.link.object));
        LOCKSTEP_TRY(times);
        m_notes.insert(pair.link.id, {QSet<QString>(held->begin(), held->end()), *frozen, *restores, *times});
    }
    return transaction->commit();
}

bool Reconciler::isWantedLead(const PairState& pair) const
{
    const store::Link& link = pair.link;
    if (!pair.marketo || link.deletedInMarketo || isEntangled(link))
        return false;
    // A push stands until it has gone through; what it lacked may be there by now.
    const auto wanted = m_wanted.constFind(link.id);
    if (wanted != m_wanted.constEnd()
        && (link.record.isEmpty() || (link.deletedInSalesforce && wanted->recreate)))
        return true;
    if (!link.record.isEmpty() || link.deletedInSalesforce)
        return false;
    if (m_separate.contains(link.id))
        return true;
    const core::FieldValues& values = pair.marketo->record.values;
    const QStringList& idFields = m_context.fields.recordIdFields();
    const bool hadRecord = values.value(m_context.fields.links().marketoDeleted).toBool()
        || std::any_of(idFields.begin(), idFields.end(),
                       [&](const QString& field) { return !values.value(field).toString().isEmpty(); });
    return !hadRecord && m_context.fields.wantsLead(pair.marketo->record);
}

PairPlan Reconciler::plan(const PairState& pair) const
{
    const store::Link& link = pair.link;
    if (link.deletedInSalesforce && link.deletedInMarketo)
        return {};
    if (createsLead(pair)) {
        const core::Settings& settings = m_context.parts.settings;
        return planLead(pair, m_context.fields,
                        {settings.value(QStringLiteral("create.lastName")),
                         settings.value(QStringLiteral("create.company")), m_wanted.value(link.id).owner});
    }
    if (link.deletedInSalesforce || link.deletedInMarketo)
        return planClosed(pair, m_context.fields);
    if (!isComplete(pair) || isSetAside(pair))
        return {};
    if (link.isLinked()) {
        const core::FieldValues& record = pair.salesforce->record.values;
        const FieldSets& fields = m_context.fields.of(link.object, record);
        const bool readOnly = FieldSets::isReadOnly(link.object, record);
        FieldNotes notes = m_notes.value(link.id);
        const QStringList ended = readOnly ? notes.restores.keys() : QStringList();
        for (const QString& field : ended) // it can only go one way
            notes.restores.remove(field);
        PairPlan result = isRebuilt(pair) ? planRebuilt(pair, fields, notes) : planPair(pair, fields, notes);
        result.restored += ended;
        const bool takesOwner =
            m_push && !m_push->owner.isEmpty() && !(m_push->toQueue && link.object == ObjectType::Contact);
        if (takesOwner && !m_run.isMarked(link.id, Run::OwnerRefused))
            planOwner(result, pair, m_push->owner);
        if (readOnly)
            holdReadOnly(result);
        return result;
    }
    if (link.person == 0 && link.state != LinkState::PossibleDuplicate)
        return planPerson(pair, m_context.fields);
    return {};
}

} // namespace lockstep::sync
