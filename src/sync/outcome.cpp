// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/outcome.h"

#include "core/normalise.h"
#include "sync/display.h"
#include "sync/plan.h"
#include "sync/try.h"
#include "sync/verify.h"

#include <utility>

namespace lockstep::sync {

using core::FieldValue;
using core::LinkState;
using core::LogResult;
using core::LogType;
using core::System;
using store::Intent;
using store::IntentKind;
using store::PairState;
using store::PlannedField;

namespace {

// What has been agreed on once `side` holds what was planned for it. Of a value that goes to both sides the
// write to the other one tells what becomes of its base, before or after this one.
core::FieldBase baseAfter(const PlannedField& field, System side, const core::Bases& bases)
{
    core::FieldBase planned = *field.baseAfter;
    const auto base = bases.constFind(field.field);
    if (!isRestoration(field.rule) || base == bases.constEnd())
        return planned;
    core::FieldBase after = *base;
    after.of(side) = planned.of(side);
    return after;
}

bool isOfUndo(const PlannedField& field)
{
    return field.rule == QLatin1String("undo");
}

} // namespace

Outcome::Outcome(Context& context, Run& run)
    : m_context(context)
    , m_run(run)
{ }

core::Done Outcome::apply(const Written& written, PairState& pair)
{
    LOCKSTEP_TRY(m_context.stores.outbox.close({written.intent.opId}, QStringLiteral("done")));
    return takeOver(written, pair);
}

core::Done Outcome::applyAll(const QList<Written>& written, QHash<qint64, PairState>& pairs)
{
    QStringList ops;
    for (const Written& each : written)
        ops += each.intent.opId;
    LOCKSTEP_TRY(m_context.stores.outbox.close(ops, QStringLiteral("done")));
    for (const Written& each : written)
        LOCKSTEP_TRY(takeOver(each, pairs[each.intent.link]));
    return {};
}

core::Done Outcome::takeOver(const Written& carriedOut, PairState& pair)
{
    Written written = carriedOut;
    const Intent& intent = written.intent;
    const store::Link saved = pair.link;
    if (intent.kind == IntentKind::Delete)
        return applyDelete(written, pair);
    const PairState before = pair;
    if (intent.kind == IntentKind::Create) {
        const auto applied = applyCreate(written, pair);
        LOCKSTEP_TRY(applied);
        if (!*applied)
            return {};
    } else {
        LOCKSTEP_TRY(applyFields(written, pair));
    }
    if (intent.attempts > 1)
        ++m_run.summary().retried;

    if (intent.side == System::Marketo)
        LOCKSTEP_TRY(Verifier(m_context, m_run).await(written, before, pair.link.person));
    const bool editedMeanwhile = absorbImage(written, pair);
    LOCKSTEP_TRY(keepImage(written, pair));
    const std::optional<store::Snapshot>& snapshot = pair.of(intent.side);
    const bool onlyValues = snapshot && !written.image && intent.kind != IntentKind::Create;
    keepSnapshot(written, pair);
    LOCKSTEP_TRY(onlyValues ? m_context.stores.snapshots.saveValues(pair.link.id, *snapshot)
                            : m_context.stores.snapshots.save(pair.link.id, *snapshot));
    if (intent.kind == IntentKind::Create || !intent.plan.isEmpty())
        LOCKSTEP_TRY(m_context.stores.snapshots.saveBases(pair.link.id, pair.bases));
    if (editedMeanwhile) {
        LOCKSTEP_TRY(m_context.stores.work.markDirty(
            {{pair.link.id, 0, QStringLiteral("edited-meanwhile"), m_context.now()}}));
        m_createLeftMore = m_createLeftMore || intent.kind == IntentKind::Create;
    }
    return settleState(written, pair, saved);
}

core::Expected<bool> Outcome::applyCreate(Written& written, PairState& pair)
{
    const auto adopted = adoptExisting(written, pair);
    LOCKSTEP_TRY(adopted);
    if (!*adopted)
        return false;
    const System side = written.intent.side;
    if (side == System::Marketo) {
        pair.link.person = written.id.toLongLong();
    } else {
        pair.link.record = written.id;
        pair.link.object = written.intent.object;
        pair.link.deletedInSalesforce = false;
    }
    pair.bases = basesOfCreate(pair, m_context.fields, side, written.intent.payload);
    if (hasMoreThanItsCreate(pair, m_context.fields, side)) {
        LOCKSTEP_TRY(
            m_context.stores.work.markDirty({{pair.link.id, 0, QStringLiteral("created"), m_context.now()}}));
        m_createLeftMore = true;
    }
    LogType type = LogType::NewPerson;
    if (side == System::Salesforce) {
        const auto wanted = m_context.stores.wantedLeads.end(pair.link.id);
        LOCKSTEP_TRY(wanted);
        const bool isPushed = *wanted || m_run.kind() == core::RunKind::Push;
        type = isPushed ? LogType::SyncToSalesforce : LogType::NewLead;
    }
    core::LogEntry entry = m_run.entry(pair.link, type, LogResult::Ok);
    entry.target = side;
    if (side == System::Salesforce && written.image)
        entry.arguments = {written.image->ownerName};
    m_run.log(entry);
    m_run.countWrite(m_run.summary().created, side);
    m_run.mark(pair.link.id, Run::Created);
    return true;
}

// The system answered with somebody we know already (a feed or a push has seen what we made before its
// outcome was saved): the two rows are one. They are no strangers, though: what was sent is their base.
core::Expected<bool> Outcome::adoptExisting(Written& written, PairState& pair)
{
    if (written.isNew)
        return true;
    const bool isPerson = written.intent.side == System::Marketo;
    const auto other = isPerson ? m_context.stores.links.byPerson(written.id.toLongLong())
                                : m_context.stores.links.byRecord(written.id);
    LOCKSTEP_TRY(other);
    if (!*other || (*other)->id == pair.link.id)
        return true;
    if (isPerson ? !(*other)->record.isEmpty() : (*other)->person != 0) {
        store::Failure failure;
        failure.code =
            isPerson ? QStringLiteral("two-records-one-person") : QStringLiteral("two-people-one-record");
        failure.target = written.intent.side;
        failure.arguments = isPerson
            ? QStringList{pair.link.record, (*other)->record, written.id}
            : QStringList{QString::number(pair.link.person), QString::number((*other)->person), written.id};
        LOCKSTEP_TRY(recordFailure(failure, {}, pair));
        return false;
    }
    const auto joined = LifeCycle(m_context, m_run).join(pair.link, **other);
    LOCKSTEP_TRY(joined);
    if (!*joined) {
        // Whose row it is shows when the other one's write has an outcome as well.
        LOCKSTEP_TRY(m_context.stores.outbox.markWritten(written.intent.opId, written.id, written.serverTime,
                                                         written.request));
        return false;
    }
    const auto pairs = m_context.stores.snapshots.pairs({pair.link.id});
    LOCKSTEP_TRY(pairs);
    pair = pairs->first();
    // That row may have been read after the create was read back.
    const std::optional<store::Snapshot>& seen = pair.of(written.intent.side);
    if (seen && m_context.isOutdated(written.imageAskedAt, written.id)) {
        written.image = seen->record;
        written.imageAt = seen->serverTime;
    }
    return true;
}

// What we created goes again, at the user's wish.
core::Done Outcome::applyDelete(const Written& written, PairState& pair)
{
    const System side = written.intent.side;
    core::LogEntry entry = m_run.entry(pair.link, LogType::Undo, LogResult::Ok);
    entry.target = side;
    entry.code = QStringLiteral("creation-deleted");
    m_run.log(entry);
    m_run.countWrite(m_run.summary().deleted, side);
    core::Record gone;
    gone.object = written.intent.object;
    gone.id = written.intent.target;
    gone.deleted = true;
    return LifeCycle(m_context, m_run).ended(pair.link, gone);
}

// By this it is known later on that nobody but the target itself has changed the value. Of a write in doubt
// too, as long as nobody else has saved the record: its base stays what was sent.
core::Done Outcome::keepImage(const Written& written, const PairState& pair)
{
    const Intent& intent = written.intent;
    const bool madeByOrg = intent.side == System::Salesforce && !written.serverTime.isValid() && written.image
        && written.image->modifiedBy == m_context.salesforceUser;
    QList<PlannedField> plan = intent.plan;
    for (PlannedField& field : plan) {
        const auto base = pair.bases.constFind(field.field);
        if (!field.baseAfter || base == pair.bases.constEnd())
            continue;
        field.baseAfter = *base;
        if (madeByOrg)
            field.baseAfter->salesforce = written.image->values.value(field.field, base->salesforce);
    }
    return plan == intent.plan ? core::Done() : m_context.stores.outbox.savePlan(intent.opId, plan);
}

core::Done Outcome::keepAgreed(const Intent& intent, const core::Record& record)
{
    const auto link = m_context.stores.links.byId(intent.link);
    LOCKSTEP_TRY(link);
    auto bases = m_context.stores.snapshots.bases(intent.link);
    LOCKSTEP_TRY(bases);
    const core::Bases before = *bases;
    for (const PlannedField& field : intent.plan) {
        const core::FieldRow* row = *link ? m_context.fields.row((*link)->object, field.field) : nullptr;
        if (!row || !field.baseAfter)
            continue;
        const auto now = record.values.constFind(fieldIn(*row, intent.side));
        if (now != record.values.constEnd()
            && core::sameValue(*now, intent.side, field.newValue, intent.side, *row)
            && !core::sameValue(*now, intent.side, field.oldValue, intent.side, *row))
            bases->insert(field.field, baseAfter(field, intent.side, *bases));
    }
    return *bases == before ? core::Done() : m_context.stores.snapshots.saveBases(intent.link, *bases);
}

core::Done Outcome::applyFields(const Written& written, PairState& pair)
{
    const System side = written.intent.side;
    for (const PlannedField& field : written.intent.plan) {
        if (field.conflict)
            LOCKSTEP_TRY(recordConflict(written, field, pair));
        logField(written, field, pair.link);
        if (!field.baseAfter)
            continue;
        pair.bases.insert(field.field, baseAfter(field, side, pair.bases));
    }
    if (!written.intent.plan.isEmpty()) {
        m_run.countWrite(m_run.summary().updated, side);
        m_run.mark(pair.link.id, Run::Updated);
    }
    return {};
}

void Outcome::logField(const Written& written, const PlannedField& field, const store::Link& link)
{
    const bool intoSalesforce = written.intent.side == System::Salesforce;
    LogType type = LogType::SyncUpdatesToMarketo;
    if (intoSalesforce)
        type = m_run.kind() == core::RunKind::Push ? LogType::SyncToSalesforce
                                                   : LogType::SyncUpdatesToSalesforce;
    if (isOfUndo(field))
        type = LogType::Undo;
    core::LogEntry entry = m_run.entry(link, type, LogResult::Ok);
    entry.target = written.intent.side;
    entry.field = field.field;
    entry.oldValue = field.oldValue;
    entry.newValue = field.newValue;
    entry.rule = field.rule;
    if (intoSalesforce && m_run.kind() == core::RunKind::Push && written.image)
        entry.arguments = {written.image->ownerName};
    m_run.log(entry);
}

bool Outcome::isOurs(const core::Record& image, const Written& written) const
{
    if (!written.serverTime.isValid())
        return false;
    if (image.object == core::ObjectType::Person)
        return false; // its own activity tells
    return image.modifiedBy == m_context.salesforceUser && written.sentAfter.isValid()
        && image.modifiedAt >= written.sentAfter && image.modifiedAt <= written.serverTime;
}

bool Outcome::absorbImage(const Written& written, PairState& pair)
{
    if (!written.image)
        return false;
    const System side = written.intent.side;
    const bool ours = isOurs(*written.image, written);
    const bool verified = side == System::Marketo && written.serverTime.isValid();
    const std::optional<store::Snapshot>& before = pair.of(side);
    bool edited = false;
    const QList<core::FieldRow>& rows = m_context.fields.rows(pair.link.object);
    for (const core::FieldRow& row : rows) {
        const auto now = written.image->values.constFind(fieldIn(row, side));
        if (now == written.image->values.constEnd())
            continue;
        const bool isCreate = written.intent.kind == IntentKind::Create;
        const bool touched = written.intent.payload.contains(fieldIn(row, side));
        const auto base = pair.bases.find(row.mapping.salesforceField);
        // What the target fills in by itself where nothing was sent is its own: the other side takes it.
        if (isCreate && !touched)
            edited = edited
                || (base != pair.bases.end() && !core::sameValue(*now, side, base->of(side), side, row));
        else if (touched && base != pair.bases.end()) {
            if (core::sameValue(*now, side, base->of(side), side, row))
                continue;
            if (ours)
                base->of(side) = *now;
            edited = edited || !(ours || verified);
        } else if (!touched && before) {
            const FieldValue old = before->record.values.value(fieldIn(row, side));
            edited = edited || !core::sameValue(*now, side, old, side, row);
        }
    }
    return edited;
}

void Outcome::keepSnapshot(const Written& written, PairState& pair)
{
    if (m_run.isForPeople())
        m_context.noteBeside(written.id, m_context.nextMoment());
    std::optional<store::Snapshot>& snapshot = pair.of(written.intent.side);
    if (!snapshot)
        snapshot.emplace();
    core::FieldValues& values = snapshot->record.values;
    values.insert(written.intent.payload);
    if (written.image) {
        const core::FieldValues known = std::exchange(values, {});
        snapshot->record = *written.image;
        // Of a field that was hidden meanwhile the payload is all that is known.
        for (auto field = known.constBegin(); field != known.constEnd(); ++field) {
            if (!written.image->values.contains(field.key()))
                values.insert(field.key(), field.value());
        }
    }
    snapshot->record.id = written.id;
    snapshot->record.object = written.intent.object;
    snapshot->serverTime = written.foundAt.isValid() ? written.foundAt : written.serverTime;
    if (written.image && showOn(pair.link, *written.image))
        m_run.renamed(pair.link.id);
}

core::Done Outcome::settleState(const Written& written, PairState& pair, const store::Link& saved)
{
    QList<store::Failure> open;
    const QList<PlannedField>& plan = written.intent.plan;
    // It carries its own fields only, not all that differs.
    const bool isUndo = std::any_of(plan.begin(), plan.end(), isOfUndo);
    if (mayHaveFailed(pair.link)) {
        const auto failures = m_context.stores.ledger.failures(pair.link.id);
        LOCKSTEP_TRY(failures);
        for (const store::Failure& failure : *failures) {
            const bool ofPlan = std::any_of(plan.begin(), plan.end(), [&](const PlannedField& field) {
                return field.field == failure.field;
            });
            // What the system refused has gone through now; what is held back before sending stays.
            const bool refused = failure.field.isEmpty() || !failure.message.isEmpty();
            const bool over = failure.target == written.intent.side && (ofPlan || (refused && !isUndo));
            if (over)
                LOCKSTEP_TRY(m_context.stores.ledger.clearFailure(failure.id));
            else
                open += failure;
        }
    }
    // Naming the partner belongs to the write that made it: the row is not written twice for it.
    if (written.intent.kind != IntentKind::Link || !pair.link.lastSynced.isValid())
        pair.link.lastSynced = m_context.now();
    if (open.isEmpty())
        comeToRest(pair.link);
    else if (!hasFailed(pair.link.state))
        showFailures(pair.link, open);
    m_run.changed(pair.link.id);
    return m_context.stores.links.update(pair.link, saved);
}

} // namespace lockstep::sync
