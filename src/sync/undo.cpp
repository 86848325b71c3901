// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/undo.h"

#include "core/normalise.h"
#include "sync/discover.h"
#include "sync/executed.h"
#include "sync/preflight.h"
#include "sync/reconcile.h"
#include "sync/try.h"

namespace lockstep::sync {

using core::FieldValue;
using core::ObjectType;
using core::System;
using store::Intent;
using store::IntentKind;
using store::PairState;

namespace {

constexpr int chunkSize = 2000;
constexpr int maxPasses = 4;

const QString undoRule = QStringLiteral("undo");
const QString changedSince = QStringLiteral("changed-since");
const QString recordGone = QStringLiteral("record-gone");

} // namespace

Undoer::Undoer(Context& context, Run& run, const core::UndoRequest& request)
    : m_context(context)
    , m_run(run)
    , m_request(request)
{ }

core::Done Undoer::undo(core::UndoReport& report)
{
    LOCKSTEP_TRY(collect(report));
    const QList<qint64> all = m_work.keys();
    for (qsizetype from = 0; from < all.size() && !m_run.isStopped(); from += chunkSize) {
        const QList<qint64> links = all.mid(from, chunkSize);
        // What somebody edits between our reading and our writing is looked at again.
        for (int i = 0; i < maxPasses && !m_run.isStopped(); ++i) {
            const auto again = pass(links, report);
            LOCKSTEP_TRY(again);
            if (!*again)
                break;
        }
        m_run.progress(core::SyncProgress::Phase::Writing, from + links.size(), all.size());
    }
    return confirmDeletions(report);
}

// What was to be deleted and is still there was refused, or nobody knows yet.
core::Done Undoer::confirmDeletions(core::UndoReport& report) const
{
    for (core::UndoCreation& creation : report.creations) {
        if (!creation.deleted)
            continue;
        const bool isRecord = creation.target == System::Salesforce;
        const auto link = isRecord ? m_context.stores.links.byRecord(creation.record)
                                   : m_context.stores.links.byPerson(creation.person);
        LOCKSTEP_TRY(link);
        creation.deleted = !*link || (isRecord ? (*link)->deletedInSalesforce : (*link)->deletedInMarketo);
        if (!creation.deleted)
            creation.reason = QStringLiteral("not-deleted");
    }
    return {};
}

core::Expected<bool> Undoer::pass(const QList<qint64>& links, core::UndoReport& report)
{
    LOCKSTEP_TRY(readNow(links));
    if (m_run.isStopped())
        return false;
    const auto loaded = m_context.stores.snapshots.pairs(links);
    LOCKSTEP_TRY(loaded);

    QList<Intent> intents;
    QList<qint64> closed;
    Pairs pairs;
    for (const PairState& pair : *loaded) {
        Work& work = m_work[pair.link.id];
        for (const System side : {System::Salesforce, System::Marketo}) {
            const auto intent = planSide(pair, side, work, report);
            LOCKSTEP_TRY(intent);
            if (!*intent)
                continue;
            intents += **intent;
            if ((*intent)->kind == IntentKind::Delete)
                closed += pair.link.id;
        }
        pairs.insert(pair.link.id, pair);
    }
    auto transaction = m_context.stores.database.begin(store::Durability::Full);
    LOCKSTEP_TRY(transaction);
    LOCKSTEP_TRY(m_context.stores.outbox.insert(intents));
    LOCKSTEP_TRY(m_run.save());
    LOCKSTEP_TRY(transaction->commit());
    m_run.publish();

    Dispatcher dispatcher(m_context, m_run, {});
    Propagator propagator(m_context, m_run, dispatcher);
    LOCKSTEP_TRY(propagator.begin(intents, pairs));
    LOCKSTEP_TRY(propagator.finish());
    if (!closed.isEmpty() && !m_run.isStopped())
        LOCKSTEP_TRY(Reconciler(m_context, m_run, {}).only(closed));
    return propagator.wantsAnotherLook();
}

// Only the sides the run wrote.
core::Done Undoer::readNow(const QList<qint64>& links)
{
    QStringList people;
    QHash<ObjectType, QStringList> records;
    for (const qint64 id : links) {
        const auto link = m_context.stores.links.byId(id);
        LOCKSTEP_TRY(link);
        if (!*link)
            continue;
        const Work& work = m_work[id];
        if (!work.marketo.isEmpty() && (*link)->person != 0)
            people += QString::number((*link)->person);
        if (!work.salesforce.isEmpty() && !(*link)->record.isEmpty())
            records[(*link)->object] += (*link)->record;
    }
    Dispatcher dispatcher(m_context, m_run, {});
    askPeople(m_context, m_run, dispatcher, people);
    for (auto each = records.constBegin(); each != records.constEnd(); ++each)
        askRecords(m_context, m_run, dispatcher, each.key(), each.value());
    return dispatcher.run();
}

core::Expected<std::optional<Intent>> Undoer::planSide(const PairState& pair, System side, Work& work,
                                                       core::UndoReport& report) const
{
    SideWork& done = work.side(side);
    if (done.isEmpty())
        return std::nullopt;
    const auto obstacleFound = obstacle(pair, side);
    LOCKSTEP_TRY(obstacleFound);
    if (done.createdBy != 0) {
        const auto deletion = planDelete(pair, side, done, *obstacleFound, report);
        LOCKSTEP_TRY(deletion);
        if (*deletion)
            return *deletion;
    }
    Intent intent = Propagator::intent(m_context, m_run, pair.link, side, IntentKind::Update);
    for (auto field = done.fields.constBegin(); field != done.fields.constEnd(); ++field) {
        QString reason = *obstacleFound;
        if (reason.isEmpty()) {
            const auto added = planField(pair, side, field.key(), *field, intent);
            LOCKSTEP_TRY(added);
            reason = *added;
        }
        if (reason.isEmpty() || done.told.contains(field.key()))
            continue;
        done.told.insert(field.key());
        const FieldValue now = valueNow(pair, side, field.key());
        report.left += core::UndoLeft{pair.link.person, pair.link.record, pair.link.object, side,
                                      field.key(),      field->oldValue,  field->written,   now,
                                      reason,           pair.link.name};
    }
    if (intent.plan.isEmpty())
        return std::nullopt;
    mark(intent, m_context.fields);
    return intent;
}

// Adds the field to the intent, or says why it stays as it is.
core::Expected<QString> Undoer::planField(const PairState& pair, System side, const QString& field,
                                          const Restore& restore, Intent& intent) const
{
    const core::FieldRow* row = m_context.fields.row(pair.link.object, field);
    const bool isOwner = !row && side == System::Salesforce && field == ownerField;
    if (!row && !isOwner)
        return QStringLiteral("field-not-synced");
    const FieldValue now = valueNow(pair, side, field);
    if (same(row, side, now, restore.oldValue))
        return QString(); // restored already
    const auto untouched = isAsWritten(pair, side, field, now, restore);
    LOCKSTEP_TRY(untouched);
    if (!*untouched)
        return changedSince;
    std::optional<core::FieldBase> base;
    if (row) {
        if (const auto refused =
                preflight(restore.oldValue, side == System::Salesforce ? row->salesforce : row->marketo))
            return refused->code;
        // What the other side holds stays agreed on: the difference is from now on one both know of.
        base = pair.bases.value(field,
                                core::FieldBase{valueNow(pair, System::Marketo, field),
                                                valueNow(pair, System::Salesforce, field)});
        base->of(side) = restore.oldValue;
    }
    intent.payload.insert(row ? fieldIn(*row, side) : field, restore.oldValue);
    intent.plan += store::PlannedField{field, now, restore.oldValue, undoRule, base, false};
    return QString();
}

core::Expected<std::optional<Intent>> Undoer::planDelete(const PairState& pair, System side, SideWork& work,
                                                         const QString& obstacleFound,
                                                         core::UndoReport& report) const
{
    QString reason = obstacleFound;
    if (reason.isEmpty()) {
        const auto edited = isEditedSince(pair, side, work);
        LOCKSTEP_TRY(edited);
        if (*edited)
            reason = changedSince;
        else if (!m_request.deleteCreated)
            reason = QStringLiteral("not-asked");
    }
    if (!work.told.contains(QString())) {
        work.told.insert(QString());
        report.creations += core::UndoCreation{pair.link.person, pair.link.record, pair.link.object, side,
                                               reason.isEmpty(), reason,           pair.link.name};
    }
    if (!reason.isEmpty())
        return std::nullopt;
    return Propagator::intent(m_context, m_run, pair.link, side, IntentKind::Delete);
}

// What keeps this undo from writing anything to that side; empty = nothing.
core::Expected<QString> Undoer::obstacle(const PairState& pair, System side) const
{
    const auto open = m_context.stores.outbox.openOf(pair.link.id);
    LOCKSTEP_TRY(open);
    if (!open->isEmpty())
        return QStringLiteral("fenced");
    const bool gone = side == System::Salesforce ? pair.link.deletedInSalesforce : pair.link.deletedInMarketo;
    const std::optional<store::Snapshot>& snapshot = pair.of(side);
    if (gone || !snapshot || snapshot->record.deleted || snapshot->record.converted
        || pair.link.state == core::LinkState::NotVisible)
        return recordGone;
    return pair.link.state == core::LinkState::FilteredOut ? QStringLiteral("filtered-out") : QString();
}

FieldValue Undoer::valueNow(const PairState& pair, System side, const QString& field) const
{
    const core::FieldRow* row = m_context.fields.row(pair.link.object, field);
    const std::optional<store::Snapshot>& snapshot = pair.of(side);
    return snapshot ? snapshot->record.values.value(row ? fieldIn(*row, side) : field) : FieldValue();
}

bool Undoer::same(const core::FieldRow* row, System side, const FieldValue& a, const FieldValue& b)
{
    return row ? core::sameValue(a, side, b, side, *row) : a.toString() == b.toString();
}

// As the run wrote it, or as the target made of it at once (a flow, rounding).
core::Expected<bool> Undoer::isAsWritten(const PairState& pair, System side, const QString& field,
                                         const FieldValue& now, const Restore& restore) const
{
    const core::FieldRow* row = m_context.fields.row(pair.link.object, field);
    if (same(row, side, now, restore.written))
        return true;
    const auto intents = m_context.stores.outbox.ofLink(pair.link.id);
    LOCKSTEP_TRY(intents);
    for (const Intent& intent : *intents) {
        if (intent.side != side)
            continue;
        for (const store::PlannedField& planned : intent.plan) {
            if (planned.field != field || planned.newValue != restore.written || !planned.baseAfter)
                continue;
            core::FieldBase base = *planned.baseAfter;
            if (same(row, side, now, base.of(side)))
                return true;
        }
    }
    return false;
}

core::Expected<core::FieldValues> Undoer::filledInByOrg(const PairState& pair, System side) const
{
    const core::Record& record = pair.of(side)->record;
    if (side != System::Salesforce || record.modifiedBy != m_context.salesforceUser)
        return core::FieldValues();
    const auto intents = m_context.stores.outbox.ofLink(pair.link.id);
    LOCKSTEP_TRY(intents);
    const auto creation = std::find_if(intents->rbegin(), intents->rend(), [side](const Intent& intent) {
        return intent.side == side && intent.kind == IntentKind::Create;
    });
    if (creation == intents->rend())
        return core::FieldValues();
    core::FieldValues values;
    const QList<core::FieldRow>& rows = m_context.fields.rows(pair.link.object);
    for (const core::FieldRow& row : rows) {
        const QString& field = row.mapping.salesforceField;
        if (!creation->payload.contains(field) && record.values.contains(field))
            values.insert(field, record.values.value(field));
    }
    return values;
}

// A created record that somebody has worked on since is not ours to delete.
core::Expected<bool> Undoer::isEditedSince(const PairState& pair, System side, const SideWork& work) const
{
    const core::Record& record = pair.of(side)->record;
    if (side == System::Salesforce && !record.modifiedBy.isEmpty()
        && record.modifiedBy != m_context.salesforceUser)
        return true;
    const auto ofOrg = filledInByOrg(pair, side);
    LOCKSTEP_TRY(ofOrg);
    const QList<core::FieldRow>& rows = m_context.fields.rows(pair.link.object);
    for (const core::FieldRow& row : rows) {
        const auto base = pair.bases.constFind(row.mapping.salesforceField);
        if (base == pair.bases.constEnd() || ofOrg->contains(row.mapping.salesforceField))
            continue;
        core::FieldBase agreed = *base;
        if (!same(&row, side, record.values.value(fieldIn(row, side)), agreed.of(side)))
            return true;
    }
    core::LogFilter filter;
    if (side == System::Salesforce)
        filter.record = pair.link.record;
    else
        filter.person = pair.link.person;
    constexpr int enough = 200;
    const auto later = m_context.stores.log.newer(filter, work.createdBy, enough);
    LOCKSTEP_TRY(later);
    // That it has reached the person, or was taken back there, is no work on the record.
    const auto isEcho = [&](const core::LogEntry& entry) {
        const core::FieldRow* row = m_context.fields.row(pair.link.object, entry.field);
        const auto now = ofOrg->constFind(entry.field);
        return row && entry.target == System::Marketo && now != ofOrg->constEnd()
            && (entry.type == core::LogType::Undo
                || core::sameValue(*now, System::Salesforce, entry.newValue, System::Marketo, *row));
    };
    return std::any_of(later->begin(), later->end(),
                       [&](const core::LogEntry& entry) { return isFieldWrite(entry) && !isEcho(entry); });
}

} // namespace lockstep::sync
