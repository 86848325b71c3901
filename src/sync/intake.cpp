// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/intake.h"

#include "core/normalise.h"
#include "sync/display.h"
#include "sync/executed.h"
#include "sync/outcome.h"
#include "sync/person_again.h"
#include "sync/plan.h"
#include "sync/try.h"

namespace lockstep::sync {

using core::ObjectType;
using core::Record;
using core::System;
using store::Link;
using store::Snapshot;

namespace {

constexpr int writesLookedBack = 12;

// Where two values of one field of one side are told apart: exactly, as the side gave them.
bool sameIn(const core::FieldValues& now, const core::FieldValues& before)
{
    for (auto field = now.constBegin(); field != now.constEnd(); ++field) {
        const auto old = before.constFind(field.key());
        if (old == before.constEnd() || *old != field.value())
            return false;
    }
    return true;
}

// What was not asked for before is unknown: a field that has joined since is nobody's edit.
bool isEdited(const core::FieldValues& now, const Snapshot* before, const QSet<QString>& mapped)
{
    return before && std::any_of(mapped.begin(), mapped.end(), [&](const QString& field) {
               const auto value = now.constFind(field);
               const auto old = before->record.values.constFind(field);
               return value != now.constEnd() && old != before->record.values.constEnd() && *old != *value;
           });
}

} // namespace

Intake::Intake(Context& context, Run& run)
    : m_context(context)
    , m_run(run)
    , m_lifeCycle(context, run)
{ }

core::Expected<QHash<QString, Link>> Intake::linksOf(const QList<Record>& records) const
{
    QHash<QString, Link> result;
    if (core::systemOf(records.first().object) == System::Salesforce) {
        QStringList ids;
        for (const Record& record : records)
            ids += record.id;
        return m_context.stores.links.byRecords(ids);
    }
    QList<qint64> ids;
    for (const Record& record : records)
        ids += record.id.toLongLong();
    const auto byPerson = m_context.stores.links.byPersons(ids);
    LOCKSTEP_TRY(byPerson);
    for (auto each = byPerson->constBegin(); each != byPerson->constEnd(); ++each)
        result.insert(QString::number(each.key()), each.value());
    return result;
}

core::Done Intake::take(const QList<Record>& shown, const QDateTime& serverTime, quint64 askedAt)
{
    QList<Record> records = shown;
    records.removeIf([&](const Record& record) { return m_context.isOutdated(askedAt, record.id); });
    if (records.isEmpty())
        return {};
    const auto known = linksOf(records);
    LOCKSTEP_TRY(known);
    QList<qint64> ids;
    for (const Link& link : *known)
        ids += link.id;
    const auto snapshots = m_context.stores.snapshots.load(ids, core::systemOf(records.first().object));
    LOCKSTEP_TRY(snapshots);

    QList<const Record*> ends;
    for (const Record& record : std::as_const(records)) {
        if (record.deleted || record.converted) {
            ends += &record;
            continue;
        }
        const auto link = known->constFind(record.id);
        if (link == known->constEnd()) {
            LOCKSTEP_TRY(takeNew(record, serverTime));
            continue;
        }
        const auto before = snapshots->constFind(link->id);
        LOCKSTEP_TRY(
            takeKnown(*link, record, serverTime, before == snapshots->constEnd() ? nullptr : &*before));
    }
    LOCKSTEP_TRY(flush());
    // After the living ones: the contact or the winner is then known.
    for (const Record* record : std::as_const(ends)) {
        const auto link = m_context.stores.links.byRecord(record->id);
        LOCKSTEP_TRY(link);
        if (!*link) {
            LOCKSTEP_TRY(takeUnknownEnd(*record));
            continue;
        }
        LOCKSTEP_TRY(closeExecuted((*link)->id, *record, serverTime));
        LOCKSTEP_TRY(m_lifeCycle.ended(**link, *record));
    }
    return {};
}

// What the record shows last of a write of ours is known, or never will be.
core::Done Intake::closeExecuted(qint64 link, const Record& record, const QDateTime& serverTime)
{
    const auto open = m_context.stores.outbox.openOf(link);
    LOCKSTEP_TRY(open);
    if (open->isEmpty())
        return {};
    const auto others = otherWrites(m_context.stores.outbox, link);
    LOCKSTEP_TRY(others);
    for (const store::Intent& intent : *open) {
        if (intent.state != store::IntentState::Unknown || intent.target != record.id
            || intent.kind == store::IntentKind::Delete || record.values.isEmpty()
            || !isExecuted(m_context.fields, intent, record, Late::Never, *others))
            continue;
        LOCKSTEP_TRY(close(intent, record, serverTime));
    }
    return {};
}

// Given up at once, as it can overwrite nobody's edit, a conditional write may be carried out later all the
// same: what the record shows then is ours, and no edit that could win over Marketo's.
core::Done Intake::closeLate(qint64 link, const Record& record, const QDateTime& serverTime,
                             const Snapshot* before)
{
    if (core::systemOf(record.object) != System::Salesforce)
        return {};
    const auto doubtful = m_context.stores.outbox.doubtfulOf(link);
    LOCKSTEP_TRY(doubtful);
    const auto late = std::find_if(doubtful->begin(), doubtful->end(), [&](const store::Intent& intent) {
        return intent.target == record.id && intent.kind == store::IntentKind::Update
            && intent.fenceUntil.isValid()
            && isExecuted(m_context.fields, intent, record, Late::Maybe, *doubtful);
    });
    if (late == doubtful->end())
        return {};
    // Once another write is through, the record has changed and this one is refused.
    const auto sequence = m_context.stores.outbox.sequenceOf(late->opId);
    LOCKSTEP_TRY(sequence);
    const auto done = m_context.stores.outbox.doneOf(link, *sequence, writesLookedBack);
    LOCKSTEP_TRY(done);
    if (std::any_of(done->begin(), done->end(),
                    [](const store::Intent& other) { return other.side == System::Salesforce; }))
        return {};
    const qint64 horizon = m_context.parts.settings.intValue(QStringLiteral("fence.salesforceSeconds"));
    if (!record.modifiedBy.isEmpty() && record.modifiedBy == m_context.salesforceUser
        && record.modifiedAt <= late->fenceUntil.addSecs(horizon))
        return close(*late, record, serverTime);
    // Had anybody saved the record before, it would have been refused as well.
    const bool isFirstChange = before && before->record.modifiedAt <= late->fenceUntil;
    return isFirstChange ? keepLate(*late, record) : core::Done();
}

// Somebody has saved the record since. A value of ours that tells its maker is no edit of his that could win
// over what Marketo has had since; where Marketo still has the value from before, he may have entered it.
core::Done Intake::keepLate(store::Intent late, const Record& record)
{
    const auto pairs = m_context.stores.snapshots.pairs({late.link});
    LOCKSTEP_TRY(pairs);
    const store::PairState& pair = pairs->first();
    late.plan.removeIf([&](const store::PlannedField& sent) {
        const core::FieldRow* row = m_context.fields.row(pair.link.object, sent.field);
        const auto base = pair.bases.constFind(sent.field);
        return !row || !pair.marketo || base == pair.bases.constEnd() || !tellsItsMaker(sent.newValue)
            || core::sameValue(pair.marketo->record.values.value(row->mapping.marketoField), System::Marketo,
                               base->marketo, System::Marketo, *row);
    });
    return Outcome(m_context, m_run).keepAgreed(late, record);
}

core::Done Intake::close(const store::Intent& intent, const Record& record, const QDateTime& serverTime)
{
    const auto pairs = m_context.stores.snapshots.pairs({intent.link});
    LOCKSTEP_TRY(pairs);
    store::PairState pair = pairs->first();
    return Outcome(m_context, m_run).apply({intent, record.id, {}, {}, record, serverTime}, pair);
}

core::Done Intake::takeNew(const Record& record, const QDateTime& serverTime)
{
    Link link;
    const bool isRecord = core::systemOf(record.object) == System::Salesforce;
    if (isRecord)
        link.record = record.id;
    else
        link.person = record.id.toLongLong();
    link.state = isRecord ? core::LinkState::Waiting : core::LinkState::NotInSalesforce;
    if (showOn(link, record) && isRecord)
        link.object = record.object;
    const QString key = record.values.value(m_context.fields.links().salesforceKey).toString();
    if (isRecord && personOfKey(key) != 0 && numberOfKey(key) > 1)
        link.suffix = numberOfKey(key);
    const core::Expected<qint64> id = m_context.stores.links.insert(link);
    LOCKSTEP_TRY(id);
    link.id = *id;
    m_run.rowsChanged();
    keep(link.id, record, serverTime, nullptr);
    markDirty(link.id, QStringLiteral("new"));
    return joinPartner(link, record, true);
}

core::Done Intake::takeKnown(Link link, const Record& record, const QDateTime& serverTime,
                             const Snapshot* before)
{
    const News found = before ? news(record, before->record) : News::Edited;
    const bool sameStamp =
        before && before->record.stamp == record.stamp && before->record.modifiedAt == record.modifiedAt;
    // A half row may have had to wait for its partner.
    if (found == News::None && sameStamp && !link.deletedInSalesforce
        && link.state != core::LinkState::NotVisible) {
        // Read in the second of its change before, it is known to be still the same now.
        if (before->record.modifiedAt >= before->serverTime)
            keep(link.id, record, serverTime, before);
        return joinPartner(link, record, false);
    }
    if (found == News::Edited)
        LOCKSTEP_TRY(closeLate(link.id, record, serverTime, before));
    keep(link.id, record, serverTime, before);
    if (showOn(link, record)) {
        m_run.renamed(link.id);
        LOCKSTEP_TRY(m_context.stores.links.update(link));
    }
    const bool mappedEdit = isEdited(record.values, before, m_context.fields.mapped(record.object));
    LOCKSTEP_TRY(reopen(link, record, mappedEdit));
    if (found == News::None)
        return {};
    markDirty(link.id, found == News::Touched ? QStringLiteral("touched") : QStringLiteral("changed"));
    return joinPartner(link, record, true);
}

// Our own user's writes come back with a new stamp and the values we know: no news. A person comes
// back only for watched fields, so the same values are an echo too.
Intake::News Intake::news(const Record& record, const Record& before) const
{
    if (!sameIn(record.values, before.values))
        return News::Edited;
    if (record.object == ObjectType::Person || record.stamp == before.stamp
        || (!record.modifiedBy.isEmpty() && record.modifiedBy == m_context.salesforceUser))
        return News::None;
    return News::Touched;
}

core::Done Intake::reopen(Link& link, const Record& record, bool mappedEdit)
{
    const bool isRecord = core::systemOf(record.object) == System::Salesforce;
    if (isRecord && link.deletedInSalesforce)
        return m_lifeCycle.restoredInSalesforce(link);
    if (link.state == core::LinkState::NotVisible)
        return m_lifeCycle.visibleAgain(link, core::systemOf(record.object));
    PersonAgain again(m_context, m_run);
    if (isRecord && link.deletedInMarketo && mappedEdit && again.isAllowed()
        && record.modifiedBy != m_context.salesforceUser)
        return again.await(link);
    return {};
}

core::Done Intake::takeGone(const QStringList& people)
{
    for (const QString& person : people)
        LOCKSTEP_TRY(takeMerged(person, {}));
    return {};
}

core::Done Intake::takeMerged(const QString& loser, const QString& winner)
{
    auto link = m_context.stores.links.byPerson(loser.toLongLong());
    LOCKSTEP_TRY(link);
    if (!*link && !winner.isEmpty()) {
        // Its deletion was known before its merge.
        link = m_context.stores.links.byFormerPerson(loser.toLongLong());
        LOCKSTEP_TRY(link);
        if (*link && (*link)->person != 0)
            return {};
    }
    if (!*link)
        return {};
    Record record;
    record.id = loser;
    record.object = ObjectType::Person;
    record.deleted = true;
    record.mergedInto = winner;
    return m_lifeCycle.ended(**link, record);
}

core::Done Intake::takeHidden(System system, const QStringList& ids)
{
    for (const QString& id : ids) {
        const auto link = system == System::Salesforce ? m_context.stores.links.byRecord(id)
                                                       : m_context.stores.links.byPerson(id.toLongLong());
        LOCKSTEP_TRY(link);
        if (*link)
            LOCKSTEP_TRY(m_lifeCycle.hidden(**link, system));
    }
    return {};
}

void Intake::keep(qint64 link, const Record& record, const QDateTime& serverTime, const Snapshot* before)
{
    Snapshot snapshot{record, serverTime};
    if (before) {
        // A field not asked for now keeps what was last seen of it.
        snapshot.record.values = before->record.values;
        for (auto field = record.values.constBegin(); field != record.values.constEnd(); ++field)
            snapshot.record.values.insert(field.key(), field.value());
    }
    m_snapshots.insert(link, snapshot);
}

void Intake::markDirty(qint64 link, const QString& reason)
{
    m_dirty += store::DirtyLink{link, 0, reason, m_context.now()};
}

core::Done Intake::flush()
{
    if (!m_snapshots.isEmpty())
        LOCKSTEP_TRY(m_context.stores.snapshots.save(m_snapshots));
    if (!m_dirty.isEmpty())
        LOCKSTEP_TRY(m_context.stores.work.markDirty(m_dirty));
    if (!m_unread.isEmpty())
        LOCKSTEP_TRY(m_context.stores.work.addUnread(m_unread));
    m_snapshots.clear();
    m_dirty.clear();
    m_unread.clear();
    return {};
}

} // namespace lockstep::sync
