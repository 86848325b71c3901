// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Reconciler that reads: what is not known of a pair yet, and what is to be written, once more
// just before.
#include "sync/discover.h"
#include "sync/reconcile.h"
#include "sync/try.h"

namespace lockstep::sync {

using core::ObjectType;
using core::System;
using store::Intent;
using store::PairState;

namespace {

constexpr int readsOfOneSecond = 3;

// In the second of the answer or, by a clock that lags a little, soon after it. A system that tells no time
// lies further off: there nothing can be said of a second.
bool isOfSecond(const QDateTime& changed, const QDateTime& readAt)
{
    constexpr int lagSeconds = 60;
    return changed >= readAt && changed <= readAt.addSecs(lagSeconds);
}

bool hasAll(const std::optional<store::Snapshot>& snapshot, const QStringList& fields)
{
    return snapshot && std::all_of(fields.begin(), fields.end(), [&](const QString& field) {
               return snapshot->record.values.contains(field);
           });
}

} // namespace

// Nobody's edit is overwritten: what is to be written is read again just before. What that shows may turn a
// write to the other side, which is then read as well.
core::Expected<QList<PairState>> Reconciler::readWhatIsWritten(QList<PairState> loaded,
                                                               const QList<qint64>& links)
{
    LOCKSTEP_TRY(loadNotes(loaded));
    QSet<QString> read;
    for (Sides written = toBeWritten(loaded, read); !written.isEmpty(); written = toBeWritten(loaded, read)) {
        LOCKSTEP_TRY(readAgain(written));
        if (m_run.isStopped())
            return loaded;
        auto again = load(links);
        LOCKSTEP_TRY(again);
        LOCKSTEP_TRY(outliveTheSecond(*again));
        again = load(links);
        LOCKSTEP_TRY(again);
        loaded = *again;
    }
    return loaded;
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
            if (!pair.salesforce || !isOfSecond(pair.salesforce->record.modifiedAt, m_readAt)
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

} // namespace lockstep::sync
