// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/reconcile.h"

#include "sync/discover.h"
#include "sync/try.h"

namespace lockstep::sync {

using core::LinkState;
using core::ObjectType;
using core::System;
using store::Intent;
using store::IntentKind;
using store::PairState;

namespace {

constexpr int chunkSize = 2000;
constexpr int maxPasses = 4;
constexpr int readsOfOneSecond = 3;

// 25 s, 2 min, 10 min, 52 min, 4 h, then daily.
qint64 retryPause(int failures)
{
    constexpr qint64 first = 25;
    constexpr qint64 longest = 86'400;
    qint64 pause = first;
    for (int i = 1; i < failures && pause < longest; ++i)
        pause *= 5;
    return std::min(pause, longest);
}

bool hasAll(const std::optional<store::Snapshot>& snapshot, const QStringList& fields)
{
    return snapshot && std::all_of(fields.begin(), fields.end(), [&](const QString& field) {
               return snapshot->record.values.contains(field);
           });
}

} // namespace

Reconciler::Reconciler(Context& context, Run& run, std::function<void()> between, bool searched)
    : m_context(context)
    , m_run(run)
    , m_between(std::move(between))
    , m_searched(searched)
{ }

core::Done Reconciler::reconcileAll()
{
    LOCKSTEP_TRY(learnHeld());
    auto transaction = m_context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    LOCKSTEP_TRY(LoopGuard(m_context).wakeChanged(m_context.now()));
    LOCKSTEP_TRY(wakeDueRetries());
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
        if (failure.lastAt.addSecs(retryPause(failure.count)) <= m_context.now())
            due += store::DirtyLink{failure.link, 0, QStringLiteral("busy"), m_context.now()};
    }
    return m_context.stores.work.markDirty(due);
}

core::Expected<bool> Reconciler::pass()
{
    bool again = false;
    store::DirtyLink after{0, -1, {}, {}};
    while (!m_run.isStopped()) {
        const auto dirty = m_context.stores.work.dirty(chunkSize, after);
        LOCKSTEP_TRY(dirty);
        if (dirty->isEmpty())
            break;
        after = dirty->last();
        QList<qint64> links;
        for (const store::DirtyLink& each : *dirty)
            links += each.link;
        const auto more = chunk(links);
        LOCKSTEP_TRY(more);
        again = again || *more;
        m_done += links.size();
        m_run.progress(core::SyncProgress::Phase::Writing, m_done, std::max(m_done, m_total));
    }
    return again;
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
    for (qsizetype from = 0; from < links.size(); from += chunkSize) {
        const QList<qint64> part = links.mid(from, chunkSize);
        bool again = true;
        for (int i = 0; again && i < maxPasses && !m_run.isStopped(); ++i) {
            const auto more = chunk(part);
            LOCKSTEP_TRY(more);
            again = *more;
        }
        m_done += part.size();
    }
    return {};
}

core::Expected<bool> Reconciler::chunk(const QList<qint64>& links)
{
    m_run.progress(core::SyncProgress::Phase::Reconciling, m_done, std::max(m_done, m_total));
    auto loaded = load(links);
    LOCKSTEP_TRY(loaded);
    const auto completed = complete(*loaded);
    LOCKSTEP_TRY(completed);
    const auto matched = match(*loaded);
    LOCKSTEP_TRY(matched);
    if (*completed || *matched) {
        loaded = load(links);
        LOCKSTEP_TRY(loaded);
    }

    LOCKSTEP_TRY(loadNotes(*loaded));
    // Nobody's edit is overwritten: what is to be written is read again just before. What that shows may turn
    // a write to the other side, which is then read as well.
    QSet<QString> read;
    for (Sides written = toBeWritten(*loaded, read); !written.isEmpty();
         written = toBeWritten(*loaded, read)) {
        LOCKSTEP_TRY(readAgain(written));
        if (m_run.isStopped())
            return false;
        loaded = load(links);
        LOCKSTEP_TRY(loaded);
        LOCKSTEP_TRY(outliveTheSecond(*loaded));
        loaded = load(links);
        LOCKSTEP_TRY(loaded);
    }
    if (m_run.isStopped())
        return false;

    Pairs pairs;
    const auto intents = save(*loaded, pairs);
    LOCKSTEP_TRY(intents);
    m_run.progress(core::SyncProgress::Phase::Writing, m_done, std::max(m_done, m_total));
    Propagator propagator(m_context, m_run, m_between, m_push ? m_push->assign : QStringLiteral("auto"));
    LOCKSTEP_TRY(propagator.send(*intents, pairs));
    for (auto pair = pairs.constBegin(); pair != pairs.constEnd(); ++pair)
        m_run.settle(pair.key());
    return propagator.wantsAnotherLook() || std::exchange(m_released, false);
}

// The condition of a write has the resolution of a second: a record changed in the very second in which it
// was read may change once more within it, so it is read again when that second is over.
core::Done Reconciler::outliveTheSecond(QList<PairState>& pairs)
{
    // Without a date no record has just been read.
    for (int i = 0; m_readAt.isValid() && !m_run.isStopped(); ++i) {
        Sides fresh;
        QList<qint64> links;
        for (const PairState& pair : std::as_const(pairs)) {
            if (!pair.salesforce || pair.salesforce->record.modifiedAt < m_readAt
                || !writesConditionally(pair))
                continue;
            fresh.records[pair.link.object] += pair.link.record;
            links += pair.link.id;
        }
        if (links.isEmpty())
            return {};
        if (i == readsOfOneSecond) { // left to the next cycle
            m_waiting.unite(QSet<qint64>(links.begin(), links.end()));
            pairs.removeIf([&](const PairState& pair) { return links.contains(pair.link.id); });
            return {};
        }
        m_context.parts.waiter.waitAny({}, std::chrono::seconds(1), m_run.stopToken());
        LOCKSTEP_TRY(readAgain(fresh));
        const auto again = load(links);
        LOCKSTEP_TRY(again);
        pairs.removeIf([&](const PairState& pair) { return links.contains(pair.link.id); });
        pairs += *again;
    }
    return {};
}

bool Reconciler::writesConditionally(const PairState& pair) const
{
    Intent intent;
    intent.side = System::Salesforce;
    intent.object = pair.link.object;
    intent.plan = plan(pair).salesforce.fields;
    return !intent.plan.isEmpty() && isConditional(m_run.kind(), m_context.fields, intent);
}

// Links with an open intent wait for its answer; they stay dirty.
core::Expected<QList<PairState>> Reconciler::load(const QList<qint64>& links)
{
    const auto open = m_context.stores.outbox.openLinks();
    LOCKSTEP_TRY(open);
    QList<qint64> free = links;
    free.removeIf([&](qint64 link) { return open->contains(link) || m_waiting.contains(link); });
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

bool Reconciler::isComplete(const PairState& pair) const
{
    const store::Link& link = pair.link;
    if (link.deletedInMarketo || link.deletedInSalesforce)
        return true;
    return (link.record.isEmpty() || hasAll(pair.salesforce, m_context.fields.readFields(link.object)))
        && (link.person == 0 || hasAll(pair.marketo, m_context.fields.readFields(ObjectType::Person)));
}

// A field that has joined, or a record the link was moved to, is read before anything is decided.
core::Expected<bool> Reconciler::complete(const QList<PairState>& pairs)
{
    Sides incomplete;
    for (const PairState& pair : pairs) {
        if (isComplete(pair))
            continue;
        if (pair.link.person != 0)
            incomplete.people += QString::number(pair.link.person);
        if (!pair.link.record.isEmpty())
            incomplete.records[pair.link.object] += pair.link.record;
    }
    if (!incomplete.isEmpty())
        LOCKSTEP_TRY(readAgain(incomplete));
    return !incomplete.isEmpty();
}

// The sides that mapped fields are to be written to, without those in `read`, to which they are added.
Reconciler::Sides Reconciler::toBeWritten(const QList<PairState>& pairs, QSet<QString>& read) const
{
    Sides written;
    const auto add = [&read](QStringList& ids, const QString& id) {
        if (!read.contains(id))
            ids += id;
        read.insert(id);
    };
    for (const PairState& pair : pairs) {
        if (!pair.link.isLinked())
            continue;
        const PairPlan planned = plan(pair);
        if (!planned.salesforce.fields.isEmpty())
            add(written.records[pair.link.object], pair.link.record);
        if (!planned.marketo.fields.isEmpty())
            add(written.people, QString::number(pair.link.person));
    }
    return written;
}

core::Done Reconciler::readAgain(const Sides& sides)
{
    m_readAt = {};
    Dispatcher dispatcher(m_context, m_run, {});
    askPeople(m_context, m_run, dispatcher, sides.people);
    for (auto each = sides.records.constBegin(); each != sides.records.constEnd(); ++each)
        askRecords(m_context, m_run, dispatcher, each.key(), each.value(), {}, &m_readAt);
    return dispatcher.run();
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
    if (!*watching)
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
        m_notes.insert(pair.link.id, {QSet<QString>(held->begin(), held->end()), *frozen, *restores});
    }
    return transaction->commit();
}

bool Reconciler::isWantedLead(const PairState& pair) const
{
    const store::Link& link = pair.link;
    if (!pair.marketo || !link.record.isEmpty() || link.deletedInSalesforce || link.deletedInMarketo)
        return false;
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
    if (createsLead(pair)) {
        const core::Settings& settings = m_context.parts.settings;
        return planLead(pair, m_context.fields,
                        {settings.value(QStringLiteral("create.lastName")),
                         settings.value(QStringLiteral("create.company")),
                         m_push ? m_push->owner : QString()});
    }
    if (link.deletedInSalesforce || link.deletedInMarketo)
        return planClosed(pair, m_context.fields);
    if (!isComplete(pair) || link.state == LinkState::NotVisible || isEntangled(link) || isFiltered(pair))
        return {};
    if (link.isLinked()) {
        const FieldNotes notes = m_notes.value(link.id);
        PairPlan result = isRebuilt(pair) ? planRebuilt(pair, m_context.fields, notes)
                                          : planPair(pair, m_context.fields, notes);
        if (m_push && !m_push->owner.isEmpty())
            planOwner(result, pair, m_push->owner);
        return result;
    }
    if (link.person == 0 && link.state != LinkState::PossibleDuplicate)
        return planPerson(pair, m_context.fields);
    return {};
}

} // namespace lockstep::sync
