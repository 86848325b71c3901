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

bool isHalf(const PairState& pair)
{
    return (pair.link.person == 0) != pair.link.record.isEmpty() && !pair.link.deletedInMarketo;
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
    return settle(links);
}

core::Done Reconciler::settle(const QList<qint64>& links)
{
    LOCKSTEP_TRY(learnHeld());
    for (int i = 0; i < maxPasses && !m_run.isStopped(); ++i) {
        const auto again = chunk(links);
        LOCKSTEP_TRY(again);
        if (!*again)
            break;
    }
    return {};
}

core::Expected<bool> Reconciler::chunk(const QList<qint64>& links)
{
    m_run.progress(core::SyncProgress::Phase::Reconciling, m_done, std::max(m_done, m_total));
    auto loaded = load(links);
    LOCKSTEP_TRY(loaded);
    LOCKSTEP_TRY(complete(*loaded));
    LOCKSTEP_TRY(match(*loaded));
    loaded = load(links);
    LOCKSTEP_TRY(loaded);

    // Nobody's edit is overwritten: what is to be written is read again just before.
    QList<PairState> moving;
    for (const PairState& pair : std::as_const(*loaded)) {
        const PairPlan planned = plan(pair);
        if (pair.link.isLinked()
            && !(planned.salesforce.fields.isEmpty() && planned.marketo.fields.isEmpty()))
            moving += pair;
    }
    if (!moving.isEmpty()) {
        LOCKSTEP_TRY(readAgain(moving));
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

// Links with an open intent wait for its answer; they stay dirty.
core::Expected<QList<PairState>> Reconciler::load(const QList<qint64>& links)
{
    const auto open = m_context.stores.outbox.openLinks();
    LOCKSTEP_TRY(open);
    QList<qint64> free = links;
    free.removeIf([&](qint64 link) { return open->contains(link); });
    return m_context.stores.snapshots.pairs(free);
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
core::Done Reconciler::complete(const QList<PairState>& pairs)
{
    QList<PairState> incomplete;
    std::copy_if(pairs.begin(), pairs.end(), std::back_inserter(incomplete),
                 [this](const PairState& pair) { return !isComplete(pair); });
    return incomplete.isEmpty() ? core::Done() : readAgain(incomplete);
}

core::Done Reconciler::match(const QList<PairState>& pairs)
{
    QList<PairState> records;
    QList<PairState> people;
    for (const PairState& pair : pairs) {
        if (isHalf(pair) && !isFiltered(pair))
            (pair.link.person == 0 ? records : people) += pair;
    }
    Matcher matcher(m_context, m_run, {});
    if (!m_searched && !records.isEmpty())
        LOCKSTEP_TRY(matcher.search(System::Marketo, records));
    QList<PairState> wanted;
    std::copy_if(people.begin(), people.end(), std::back_inserter(wanted),
                 [this](const PairState& pair) { return m_push || (!m_searched && isWantedLead(pair)); });
    if (!wanted.isEmpty())
        LOCKSTEP_TRY(matcher.search(System::Salesforce, wanted));
    if (m_run.isStopped())
        return {};

    auto transaction = m_context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    for (const PairState& pair : records + people) {
        const auto now = m_context.stores.links.byId(pair.link.id);
        LOCKSTEP_TRY(now);
        if (!*now || ((*now)->person != 0 && !(*now)->record.isEmpty()))
            continue; // joined meanwhile
        const auto claimed = claimsLinkedPerson(pair, **now);
        LOCKSTEP_TRY(claimed);
        if (*claimed)
            continue;
        const auto verdict = matcher.matchByEmail(**now);
        LOCKSTEP_TRY(verdict);
        if (*verdict != Matcher::Verdict::Alone || (*now)->state != LinkState::PossibleDuplicate)
            continue;
        LOCKSTEP_TRY(m_context.stores.links.setState(pair.link.id, LinkState::Waiting));
        LOCKSTEP_TRY(LifeCycle(m_context, m_run).releaseDuplicates((*now)->stateArguments.value(0)));
        m_released = true;
    }
    LOCKSTEP_TRY(m_run.save());
    LOCKSTEP_TRY(transaction->commit());
    m_run.publish();
    return {};
}

// A record whose key names the person of another record is no new person.
core::Expected<bool> Reconciler::claimsLinkedPerson(const PairState& pair, const store::Link& link)
{
    if (!pair.salesforce || link.person != 0 || link.deletedInMarketo || link.deletedInSalesforce)
        return false;
    if (isEntangled(link))
        return true;
    const QString key =
        pair.salesforce->record.values.value(m_context.fields.links().salesforceKey).toString();
    const qint64 person = personOfKey(key);
    if (person == 0)
        return false;
    const auto other = m_context.stores.links.byPerson(person);
    LOCKSTEP_TRY(other);
    if (!*other || (*other)->record.isEmpty())
        return false;
    store::Failure failure;
    failure.code = QStringLiteral("two-records-one-person");
    failure.target = System::Marketo;
    failure.arguments = {link.record, (*other)->record, QString::number(person)};
    PairState entangled = pair;
    entangled.link = link;
    LOCKSTEP_TRY(Outcome(m_context, m_run).recordFailure(failure, {}, entangled));
    return true;
}

core::Done Reconciler::readAgain(const QList<PairState>& pairs)
{
    QStringList people;
    QHash<ObjectType, QStringList> records;
    for (const PairState& pair : pairs) {
        if (pair.link.person != 0)
            people += QString::number(pair.link.person);
        if (!pair.link.record.isEmpty())
            records[pair.link.object] += pair.link.record;
    }
    Dispatcher dispatcher(m_context, m_run, {});
    askPeople(m_context, m_run, dispatcher, people);
    for (auto each = records.constBegin(); each != records.constEnd(); ++each)
        askRecords(m_context, m_run, dispatcher, each.key(), each.value());
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
        PairPlan result =
            isRebuilt(pair) ? planRebuilt(pair, m_context.fields) : planPair(pair, m_context.fields);
        if (m_push && !m_push->owner.isEmpty())
            planOwner(result, pair, m_push->owner);
        return result;
    }
    if (link.person == 0 && link.state != LinkState::PossibleDuplicate)
        return planPerson(pair, m_context.fields);
    return {};
}

} // namespace lockstep::sync
