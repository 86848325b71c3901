// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Reconciler that looks for the other half of rows that know one side only.
#include "sync/outcome.h"
#include "sync/reconcile.h"
#include "sync/try.h"

namespace lockstep::sync {

using core::LinkState;
using core::System;
using store::PairState;

namespace {

bool isHalf(const PairState& pair)
{
    return (pair.link.person == 0) != pair.link.record.isEmpty() && !pair.link.deletedInMarketo;
}

} // namespace

core::Expected<bool> Reconciler::match(const QList<PairState>& pairs)
{
    QList<PairState> records;
    QList<PairState> people;
    for (const PairState& pair : pairs) {
        if (seeksRecord(pair) || (isHalf(pair) && !isFiltered(pair)))
            (pair.link.person == 0 ? records : people) += pair;
    }
    const QList<PairState> halves = records + people;
    if (halves.isEmpty())
        return false;
    Matcher matcher(m_context, m_run, {});
    bool searched = false;
    if (!records.isEmpty()) {
        LOCKSTEP_TRY(matcher.search(System::Marketo, records));
        searched = true;
    }
    QList<PairState> wanted;
    std::copy_if(people.begin(), people.end(), std::back_inserter(wanted),
                 [this](const PairState& pair) { return getsLead(pair); });
    if (!wanted.isEmpty()) {
        LOCKSTEP_TRY(matcher.search(System::Salesforce, wanted));
        searched = true;
    }
    if (m_run.isStopped())
        return searched;

    auto transaction = m_context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    LOCKSTEP_TRY(loadHeirs());
    LOCKSTEP_TRY(matcher.look(halves, !searched));
    for (const PairState& pair : halves)
        LOCKSTEP_TRY(matchOne(matcher, pair));
    LOCKSTEP_TRY(m_run.save());
    LOCKSTEP_TRY(transaction->commit());
    m_run.publish();
    return searched || matcher.hasMoved();
}

bool Reconciler::getsLead(const PairState& pair) const
{
    return pair.link.person != 0 && (m_push || isWantedLead(pair));
}

bool Reconciler::seeksRecord(const PairState& pair) const
{
    if (!pair.marketo || !pair.link.deletedInSalesforce || pair.link.deletedInMarketo)
        return false;
    return (m_push && m_push->recreateDeleted) || isWantedLead(pair);
}

core::Done Reconciler::matchOne(Matcher& matcher, const PairState& pair)
{
    const auto now = matcher.row(pair.link.id);
    LOCKSTEP_TRY(now);
    if (!*now || ((*now)->person != 0 && !(*now)->record.isEmpty() && !(*now)->deletedInSalesforce))
        return {}; // joined meanwhile
    const auto waits = namesWaitingRow(pair);
    LOCKSTEP_TRY(waits);
    if (*waits
        || m_heirs.contains(pair.link.person == 0 ? pair.link.record : QString::number(pair.link.person))) {
        m_waiting.insert(pair.link.id);
        matcher.moved(**now);
        return {};
    }
    const auto followed = followsItsKey(matcher, pair, **now);
    LOCKSTEP_TRY(followed);
    if (*followed) {
        matcher.moved(**now);
        return {};
    }
    if (const auto why = matcher.unanswered(**now))
        return leaveUnmatched(pair, **now, *why);
    const auto verdict = matcher.matchByEmail(**now, getsLead(pair));
    LOCKSTEP_TRY(verdict);
    if (*verdict == Matcher::Verdict::Waiting)
        m_waiting.insert(pair.link.id);
    if (*verdict == Matcher::Verdict::Joined)
        m_released = true; // who were their rivals, if any
    if (*verdict != Matcher::Verdict::Alone || (*now)->state != LinkState::PossibleDuplicate)
        return {};
    LOCKSTEP_TRY(m_context.stores.links.setState(pair.link.id, LinkState::Waiting));
    matcher.moved(**now);
    LOCKSTEP_TRY(LifeCycle(m_context, m_run).releaseDuplicates((*now)->stateArguments.value(0)));
    m_released = true;
    return {};
}

// Nothing is created without having looked: it is tried again, ever more rarely.
core::Done Reconciler::leaveUnmatched(const PairState& pair, const store::Link& link, const core::Error& why)
{
    m_waiting.insert(link.id);
    store::Failure failure;
    failure.target = link.person == 0 ? System::Marketo : System::Salesforce;
    failure.code = why.code;
    failure.message = why.message;
    failure.arguments = why.arguments;
    failure.retry = core::RetryClass::Retry;
    PairState unmatched = pair;
    unmatched.link = link;
    LOCKSTEP_TRY(Outcome(m_context, m_run).recordFailure(failure, {}, unmatched));
    return m_context.stores.work.clearDirty({link.id});
}

// Whom rows are known to have become that wait for the outcome of a write before they follow.
core::Done Reconciler::loadHeirs()
{
    m_heirs.clear();
    const auto open = m_context.stores.outbox.openLinks();
    LOCKSTEP_TRY(open);
    // Few of them, where thousands of writes are under way.
    const auto ended = m_context.stores.snapshots.endedAmong(open->values());
    LOCKSTEP_TRY(ended);
    const auto waiting = m_context.stores.snapshots.pairs(*ended);
    LOCKSTEP_TRY(waiting);
    for (const PairState& pair : *waiting) {
        if (!hasWaitingEnd(pair))
            continue;
        for (const auto& end : {pair.salesforce, pair.marketo}) {
            if (end)
                m_heirs += QSet<QString>{end->record.convertedContactId, end->record.mergedInto};
        }
    }
    m_heirs.remove({});
    return {};
}

// Its link field names a row that has a write of unknown outcome: most likely that very write made it.
core::Expected<bool> Reconciler::namesWaitingRow(const PairState& pair) const
{
    core::Expected<std::optional<store::Link>> other = std::nullopt;
    if (pair.link.person == 0 && pair.salesforce) {
        const QString& field = m_context.fields.links().salesforceKey;
        const qint64 person = personOfKey(pair.salesforce->record.values.value(field).toString());
        if (person != 0)
            other = m_context.stores.links.byPerson(person);
    } else if (pair.link.person != 0 && pair.marketo) {
        const QString& field = m_context.fields.links().marketoId;
        const QString record = core::salesforceId18(pair.marketo->record.values.value(field).toString());
        if (!record.isEmpty())
            other = m_context.stores.links.byRecord(record);
    }
    LOCKSTEP_TRY(other);
    if (!*other || (*other)->id == pair.link.id)
        return false;
    const auto open = m_context.stores.outbox.openOf((*other)->id);
    LOCKSTEP_TRY(open);
    return !open->isEmpty();
}

// What one process had learned of the link fields may have been lost with it before both were read.
core::Expected<bool> Reconciler::followsItsKey(Matcher& matcher, const PairState& pair,
                                               const store::Link& link)
{
    if (!pair.salesforce || link.person != 0 || link.deletedInMarketo || link.deletedInSalesforce)
        return false;
    const QString key =
        pair.salesforce->record.values.value(m_context.fields.links().salesforceKey).toString();
    const qint64 person = personOfKey(key);
    if (person == 0)
        return isEntangled(link);
    const auto other = m_context.stores.links.byPerson(person);
    LOCKSTEP_TRY(other);
    if (*other && ((*other)->record.isEmpty() || (*other)->deletedInSalesforce)) {
        matcher.moved(**other);
        return LifeCycle(m_context, m_run).join(link, **other);
    }
    if (isEntangled(link))
        return true;
    if (!*other)
        return false;
    LOCKSTEP_TRY(entangle(pair, link, **other));
    return true;
}

// A record whose key names the person of another record is no new person.
core::Done Reconciler::entangle(const PairState& pair, const store::Link& link, const store::Link& holder)
{
    store::Failure failure;
    failure.code = QStringLiteral("two-records-one-person");
    failure.target = System::Marketo;
    failure.arguments = {link.record, holder.record, QString::number(holder.person)};
    PairState entangled = pair;
    entangled.link = link;
    return Outcome(m_context, m_run).recordFailure(failure, {}, entangled);
}

} // namespace lockstep::sync
