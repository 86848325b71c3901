// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/verify.h"

#include "core/normalise.h"
#include "sync/try.h"

namespace lockstep::sync {

using core::FieldValue;
using core::System;
using store::AwaitedWrite;

namespace {

constexpr auto overlapKey = "marketo.overlapSeconds";
// Where the feed tells nobody's name, an activity belongs to a write if it is no further from it than that.
constexpr int sameWriteSeconds = 60;
constexpr int writesLookedBack = 12;

bool same(const FieldValue& a, const FieldValue& b, const core::FieldRow& row)
{
    return core::sameValue(a, System::Marketo, b, System::Marketo, row);
}

QDateTime localTime(const FieldValue& value)
{
    const QString text = value.toString().trimmed().replace(u' ', u'T');
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    time.setTimeSpec(Qt::UTC);
    return time;
}

} // namespace

std::optional<FieldValue> restForm(const FieldValue& value, const FieldValue& told, const FieldValue& rest,
                                   const core::FieldRow& row)
{
    const bool isTime = row.marketo.type == core::FieldType::DateTime;
    if (!isTime || value.toString().trimmed().isEmpty() || core::parseInstant(value.toString()).isValid()) {
        core::FieldRow typed = row; // an activity speaks in Marketo's own words
        typed.values = {};
        return core::render(value, System::Salesforce, System::Marketo, typed);
    }
    const QDateTime instant = core::parseInstant(rest.toString());
    const QDateTime shown = localTime(told);
    const QDateTime local = localTime(value);
    if (!instant.isValid() || !shown.isValid() || !local.isValid())
        return std::nullopt;
    return FieldValue::text(local.addSecs(shown.secsTo(instant)).toString(Qt::ISODate));
}

Verifier::Verifier(Context& context, Run& run)
    : m_context(context)
    , m_run(run)
{ }

core::Done Verifier::await(const Written& written, const store::PairState& before, qint64 person)
{
    QList<AwaitedWrite> writes = written.intent.kind == store::IntentKind::Create ? created(written, before)
                                                                                  : updated(written, before);
    for (AwaitedWrite& write : writes) {
        write.opId = written.intent.opId;
        write.link = before.link.id;
        write.person = person;
        write.object = before.link.object;
        if (before.salesforce)
            write.sourceAt = before.salesforce->record.modifiedAt;
        write.request = written.request;
        write.sentAfter = written.sentAfter;
        write.sentAt = written.serverTime.isValid() ? written.serverTime : written.foundAt;
        const core::FieldRow* row = m_context.fields.row(write.object, write.field);
        // A field that was left out when it was read back shows nothing.
        const FieldValue image =
            written.image ? written.image->values.value(write.marketoField, write.sent) : write.sent;
        if (row && !same(image, write.sent, *row)) {
            write.image = image;
            write.imageAt = written.imageAt;
        }
    }
    return m_context.stores.watch.await(writes);
}

QList<AwaitedWrite> Verifier::updated(const Written& written, const store::PairState& before) const
{
    QList<AwaitedWrite> writes;
    for (const store::PlannedField& field : written.intent.plan) {
        const core::FieldRow* row = m_context.fields.row(before.link.object, field.field);
        if (!row || !field.baseAfter)
            continue;
        AwaitedWrite write;
        write.field = field.field;
        write.marketoField = row->mapping.marketoField;
        write.planned = field.oldValue;
        write.sent = field.newValue;
        write.source = field.baseAfter->salesforce;
        if (const auto base = before.bases.constFind(field.field); base != before.bases.constEnd())
            write.sourceBase = base->salesforce;
        writes += write;
    }
    return writes;
}

// A create makes no activities of its values: only what came back otherwise is awaited.
QList<AwaitedWrite> Verifier::created(const Written& written, const store::PairState& before) const
{
    QList<AwaitedWrite> writes;
    if (!written.image || !written.serverTime.isValid())
        return writes;
    const QList<core::FieldRow>& rows = m_context.fields.rows(before.link.object);
    for (const core::FieldRow& row : rows) {
        const QString& field = row.mapping.marketoField;
        const auto sent = written.intent.payload.constFind(field);
        if (sent == written.intent.payload.constEnd()
            || same(written.image->values.value(field, *sent), *sent, row))
            continue;
        AwaitedWrite write;
        write.field = row.mapping.salesforceField;
        write.marketoField = field;
        write.sent = *sent;
        if (before.salesforce)
            write.source = before.salesforce->record.values.value(row.mapping.salesforceField);
        writes += write;
    }
    return writes;
}

core::Done Verifier::take(const core::Change& change)
{
    for (const core::FieldChange& field : change.fields)
        LOCKSTEP_TRY(takeField(change, field));
    return {};
}

core::Done Verifier::takeField(const core::Change& change, const core::FieldChange& field)
{
    const auto awaited = m_context.stores.watch.awaited(change.id.toLongLong(), field.field);
    LOCKSTEP_TRY(awaited);
    for (const AwaitedWrite& write : *awaited) {
        const core::FieldRow* row = m_context.fields.row(write.object, write.field);
        if (row && isOwn(write, change, field, *row))
            return confirm(write, field, *row);
    }
    for (const AwaitedWrite& write : *awaited) {
        const bool before = write.sentAfter.isValid() && change.at < write.sentAfter;
        if (write.image && !before && !(change.at > write.imageAt))
            LOCKSTEP_TRY(m_context.stores.watch.markTouched(write.opId, write.field));
    }
    return {};
}

bool Verifier::isOwn(const AwaitedWrite& write, const core::Change& change, const core::FieldChange& field,
                     const core::FieldRow& row) const
{
    if (!change.request.isEmpty() && !write.request.isEmpty())
        return change.request == write.request;
    if (!change.by.isEmpty() && !m_context.marketoUser.isEmpty() && change.by != m_context.marketoUser)
        return false;
    const std::optional<FieldValue> made = restForm(field.newValue, field.newValue, write.sent, row);
    if (!made || !same(*made, write.sent, row))
        return false;
    const bool told = write.sentAfter.isValid();
    const QDateTime from = told ? write.sentAfter : write.sentAt.addSecs(-sameWriteSeconds);
    // Of a write whose answer was lost it is only known that it was carried out before it was found.
    const bool byUs = !change.by.isEmpty() && change.by == m_context.marketoUser;
    return (change.at >= from || (byUs && !told)) && change.at <= write.sentAt.addSecs(1);
}

core::Done Verifier::confirm(const AwaitedWrite& write, const core::FieldChange& field,
                             const core::FieldRow& row)
{
    LOCKSTEP_TRY(m_context.stores.watch.forget(write.opId, write.field));
    // (What the activities tell is text, and gets its type as a value of the other side would.)
    const std::optional<FieldValue> made = restForm(field.newValue, field.newValue, write.sent, row);
    // What was read back is in the form that is compared later on.
    if (made && write.image && same(*made, *write.image, row))
        LOCKSTEP_TRY(absorb(write, *write.image));
    else if (made && !same(*made, write.sent, row))
        LOCKSTEP_TRY(absorb(write, *made));
    else if (write.image)
        LOCKSTEP_TRY(release(write));
    const std::optional<FieldValue> overwritten = restForm(field.oldValue, field.newValue, write.sent, row);
    if (!overwritten || same(*overwritten, write.planned, row) || same(*overwritten, write.sent, row))
        return {};
    return putBack(write, *overwritten, row);
}

core::Done Verifier::putBack(const AwaitedWrite& write, const FieldValue& overwritten,
                             const core::FieldRow& row)
{
    const auto link = m_context.stores.links.byId(write.link);
    LOCKSTEP_TRY(link);
    if (!*link || !(*link)->isLinked() || (*link)->person != write.person)
        return {};
    const auto movedOn = hasMovedOn(write, row);
    LOCKSTEP_TRY(movedOn);
    if (*movedOn)
        return {};
    // Who would have won, had both edits been known.
    core::MergeInput input;
    input.marketo = overwritten;
    input.salesforce = write.source;
    input.base = core::FieldBase{write.planned, write.sourceBase.value_or(FieldValue())};
    input.salesforceChangedAt = write.sourceAt;
    const core::MergeOutcome outcome = core::mergeField(input, row);
    if (!outcome.conflict && !outcome.writeToSalesforce)
        return {}; // one way: the target follows
    LOCKSTEP_TRY(recordConflict(write, **link, overwritten, outcome));
    if (!outcome.writeToSalesforce)
        return {};
    LOCKSTEP_TRY(forgetOlder(write));
    LOCKSTEP_TRY(m_context.stores.watch.restore(write.link, write.field, {overwritten, store::editRestored}));
    return m_context.stores.work.markDirty({{write.link, 0, QStringLiteral("overwritten"), m_context.now()}});
}

core::Done Verifier::forgetOlder(const AwaitedWrite& write)
{
    const auto awaited = m_context.stores.watch.awaited(write.person, write.marketoField);
    LOCKSTEP_TRY(awaited);
    if (awaited->isEmpty())
        return {};
    const auto sequence = m_context.stores.outbox.sequenceOf(write.opId);
    LOCKSTEP_TRY(sequence);
    for (const AwaitedWrite& other : *awaited) {
        const auto otherSequence = m_context.stores.outbox.sequenceOf(other.opId);
        LOCKSTEP_TRY(otherSequence);
        if (*otherSequence < *sequence)
            LOCKSTEP_TRY(m_context.stores.watch.forget(other.opId, other.field));
    }
    return {};
}

core::Expected<bool> Verifier::hasMovedOn(const AwaitedWrite& write, const core::FieldRow& row) const
{
    const auto bases = m_context.stores.snapshots.bases(write.link);
    LOCKSTEP_TRY(bases);
    const auto base = bases->constFind(write.field);
    if (base == bases->constEnd())
        return false;
    const auto done = m_context.stores.outbox.doneOf(write.link, 0, writesLookedBack);
    LOCKSTEP_TRY(done);
    // From the newest write back to this one: what each has left there is what the next one met, unless it
    // was edited in between.
    FieldValue met = base->marketo;
    for (const store::Intent& intent : *done) {
        for (const store::PlannedField& written : intent.plan) {
            if (intent.side != System::Marketo || written.field != write.field || !written.baseAfter)
                continue;
            const bool isEdited = !same(met, written.baseAfter->marketo, row);
            if (isEdited || intent.opId == write.opId)
                return isEdited;
            met = written.oldValue;
        }
    }
    return false;
}

core::Done Verifier::recordConflict(const AwaitedWrite& write, const store::Link& link,
                                    const FieldValue& overwritten, const core::MergeOutcome& outcome)
{
    const bool marketoWins = outcome.writeToSalesforce;
    store::Conflict conflict;
    conflict.run = m_run.id();
    conflict.link = link.id;
    conflict.at = m_context.now();
    conflict.object = link.object;
    conflict.field = write.field;
    conflict.marketoBase = write.planned;
    conflict.salesforceBase = write.sourceBase;
    conflict.marketo = overwritten;
    conflict.salesforce = write.source;
    conflict.winner = marketoWins ? System::Marketo : System::Salesforce;
    conflict.rule = core::toString(outcome.conflict ? outcome.rule : core::MergeRule::ConflictMarketoWins);
    core::LogEntry entry = m_run.entry(link, core::LogType::Conflict, core::LogResult::Conflict);
    entry.target = marketoWins ? System::Salesforce : System::Marketo;
    entry.field = write.field;
    entry.oldValue = marketoWins ? write.source : overwritten;
    entry.newValue = marketoWins ? overwritten : write.source;
    entry.rule = conflict.rule;
    m_run.log(entry);
    ++m_run.summary().conflicts;
    return m_context.stores.ledger.addConflict(conflict);
}

core::Done Verifier::absorb(const AwaitedWrite& write, const FieldValue& made)
{
    auto bases = m_context.stores.snapshots.bases(write.link);
    LOCKSTEP_TRY(bases);
    const auto base = bases->find(write.field);
    const core::FieldRow* row = m_context.fields.row(write.object, write.field);
    // Written again since: its own activity will tell.
    if (base == bases->end() || !row || !same(base->marketo, write.sent, *row))
        return release(write);
    base->marketo = made;
    LOCKSTEP_TRY(m_context.stores.snapshots.saveBases(write.link, *bases));
    LOCKSTEP_TRY(keepMade(write, made));
    return release(write);
}

// The write is remembered with what became of it.
core::Done Verifier::keepMade(const AwaitedWrite& write, const FieldValue& made)
{
    const auto done = m_context.stores.outbox.doneOf(write.link, 0, writesLookedBack);
    LOCKSTEP_TRY(done);
    for (const store::Intent& intent : *done) {
        if (intent.opId != write.opId)
            continue;
        QList<store::PlannedField> plan = intent.plan;
        for (store::PlannedField& field : plan) {
            if (field.field == write.field && field.baseAfter)
                field.baseAfter->marketo = made;
        }
        return m_context.stores.outbox.savePlan(write.opId, plan);
    }
    return {};
}

core::Done Verifier::release(const AwaitedWrite& write)
{
    const auto pairs = m_context.stores.snapshots.pairs({write.link});
    LOCKSTEP_TRY(pairs);
    const core::FieldRow* row = m_context.fields.row(write.object, write.field);
    if (pairs->isEmpty() || !row)
        return {};
    const store::PairState& pair = pairs->first();
    const auto base = pair.bases.constFind(write.field);
    const auto isAsIn = [&](const std::optional<store::Snapshot>& now, System side, const FieldValue& then) {
        const QString& field = side == System::Marketo ? write.marketoField : write.field;
        return now && core::sameValue(now->record.values.value(field), side, then, side, *row);
    };
    if (base != pair.bases.constEnd() && isAsIn(pair.marketo, System::Marketo, base->marketo)
        && isAsIn(pair.salesforce, System::Salesforce, base->salesforce))
        return {};
    return m_context.stores.work.markDirty({{write.link, 0, QStringLiteral("verified"), m_context.now()}});
}

core::Done Verifier::expire(const QDateTime& serverTime)
{
    const int seconds = m_context.parts.settings.intValue(QLatin1String(overlapKey))
        + m_context.parts.settings.intValue(QStringLiteral("fence.marketoSeconds"));
    const auto old = m_context.stores.watch.sentUntil(serverTime.addSecs(-seconds));
    LOCKSTEP_TRY(old);
    for (const AwaitedWrite& write : *old) {
        LOCKSTEP_TRY(m_context.stores.watch.forget(write.opId, write.field));
        if (!write.image)
            continue;
        // Marketo made no activity of its own: what was read back is its doing, unless somebody was there.
        if (write.touched) {
            LOCKSTEP_TRY(release(write));
            continue;
        }
        LOCKSTEP_TRY(logRefusal(write));
        LOCKSTEP_TRY(absorb(write, *write.image));
    }
    return {};
}

// "updated" was the answer, and the value is still the one before. (Another one is Marketo's form of ours.)
core::Done Verifier::logRefusal(const AwaitedWrite& write)
{
    const core::FieldRow* row = m_context.fields.row(write.object, write.field);
    if (!row || !same(*write.image, write.planned, *row))
        return {};
    const auto link = m_context.stores.links.byId(write.link);
    LOCKSTEP_TRY(link);
    if (!*link)
        return {};
    core::LogEntry entry = m_run.entry(**link, core::LogType::Skipped, core::LogResult::Skipped);
    entry.target = System::Marketo;
    entry.field = write.field;
    entry.oldValue = write.planned;
    entry.newValue = write.sent;
    entry.code = QStringLiteral("value-not-taken");
    entry.arguments = {row->marketo.label.isEmpty() ? row->mapping.marketoField : row->marketo.label};
    m_run.log(entry);
    return {};
}

} // namespace lockstep::sync
