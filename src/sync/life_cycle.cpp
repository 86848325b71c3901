// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/life_cycle.h"

#include "sync/executed.h"
#include "sync/person_again.h"
#include "sync/try.h"

#include <algorithm>
#include <utility>

namespace lockstep::sync {

using core::LinkState;
using core::LogResult;
using core::LogType;
using core::System;
using store::Link;

bool isEntangled(const Link& link)
{
    return link.stateCode == QLatin1String("two-people-one-record")
        || link.stateCode == QLatin1String("two-records-one-person");
}

namespace {

// In "two people, one record" the row's own record has lost its merge, in "two records, one person" the
// row's own person has: that side is not coming back.
bool recordIsGone(const Link& link)
{
    return link.stateCode == QLatin1String("two-people-one-record");
}

bool personIsGone(const Link& link)
{
    return link.person == 0 || link.stateCode == QLatin1String("two-records-one-person");
}

// A contact just seen: nothing has been decided about it yet, as whom a lead was converted into it.
bool isUnclaimed(const Link& link)
{
    return link.person == 0 && !link.deletedInMarketo && link.state == LinkState::Waiting;
}

bool isEnd(const core::Record& record)
{
    return record.deleted || (record.converted && !record.convertedContactId.isEmpty());
}

bool hasHeir(const core::Record& record)
{
    return !record.mergedInto.isEmpty() || !record.convertedContactId.isEmpty();
}

// A deletion that has been taken already does not keep the other side's waiting; a restored record may have
// become another one.
bool waitsInSalesforce(const store::PairState& pair)
{
    return pair.salesforce && isEnd(pair.salesforce->record)
        && (!pair.link.deletedInSalesforce || hasHeir(pair.salesforce->record));
}

} // namespace

void comeToRest(Link& link)
{
    // Which record is to stand in for the deleted one is the user's choice.
    if (link.state == LinkState::PossibleDuplicate && link.deletedInSalesforce && !link.deletedInMarketo)
        return;
    link.stateCode.clear();
    link.stateArguments.clear();
    if (link.deletedInMarketo) {
        link.state = LinkState::NotInMarketo;
        link.stateCode = QStringLiteral("deleted-in-marketo");
    } else if (link.deletedInSalesforce) {
        link.state = LinkState::DeletedInSalesforce;
    } else if (link.isLinked()) {
        link.state = LinkState::InSync;
    } else {
        link.state = link.record.isEmpty() ? LinkState::NotInSalesforce : LinkState::Waiting;
    }
}

void showFailures(Link& link, const QList<store::Failure>& failures)
{
    const bool onlyLoops = std::all_of(failures.begin(), failures.end(), [](const store::Failure& failure) {
        return failure.code == QLatin1String("loop");
    });
    link.state = onlyLoops ? LinkState::Frozen : LinkState::NeedsAttention;
    link.stateCode = failures.first().code;
    link.stateArguments = failures.first().arguments;
}

bool hasWaitingEnd(const store::PairState& pair)
{
    if (isEntangled(pair.link))
        return false;
    return waitsInSalesforce(pair) || (pair.marketo && isEnd(pair.marketo->record));
}

LifeCycle::LifeCycle(Context& context, Run& run)
    : m_context(context)
    , m_run(run)
{ }

core::Done LifeCycle::ended(const Link& link, const core::Record& record)
{
    // What is gone for good nobody can change, so a write of unknown outcome will not be carried out late.
    if (!mayBeRestored(record))
        LOCKSTEP_TRY(dropDeadIntents(link, core::systemOf(record.object)));
    const auto waits = mustWait(link, record);
    LOCKSTEP_TRY(waits);
    if (*waits)
        return keepEnd(link, record);
    if (record.object == core::ObjectType::Person)
        return record.mergedInto.isEmpty() ? deletedInMarketo(link)
                                           : mergedInMarketo(link, record.mergedInto.toLongLong());
    if (record.converted && !record.convertedContactId.isEmpty())
        return movedInSalesforce(link, record.convertedContactId, core::ObjectType::Contact,
                                 LogType::Converted);
    if (record.deleted && !record.mergedInto.isEmpty())
        return movedInSalesforce(link, record.mergedInto, link.object, LogType::Merged);
    return record.deleted ? deletedInSalesforce(link) : core::Done();
}

core::Done LifeCycle::takeWaitingEnd(const store::PairState& pair)
{
    return ended(pair.link, waitsInSalesforce(pair) ? pair.salesforce->record : pair.marketo->record);
}

core::Done LifeCycle::dropDeadIntents(const Link& link, System side)
{
    const auto open = m_context.stores.outbox.openOf(link.id);
    LOCKSTEP_TRY(open);
    QStringList dead;
    for (const store::Intent& intent : *open) {
        if (intent.side == side && intent.kind != store::IntentKind::Create
            && intent.state == store::IntentState::Unknown)
            dead += intent.opId;
    }
    return dead.isEmpty() ? core::Done() : m_context.stores.outbox.close(dead, QStringLiteral("gone"));
}

core::Expected<bool> LifeCycle::hasOpenIntent(qint64 link) const
{
    const auto open = m_context.stores.outbox.openOf(link);
    LOCKSTEP_TRY(open);
    return !open->isEmpty();
}

// Whose person or record it will be is known only when every write of both rows has an outcome.
core::Expected<bool> LifeCycle::mustWait(const Link& link, const core::Record& record) const
{
    const auto own = hasOpenIntent(link.id);
    LOCKSTEP_TRY(own);
    if (*own)
        return true;
    const QString& heir = record.converted ? record.convertedContactId : record.mergedInto;
    if (heir.isEmpty())
        return false;
    const auto other = record.object == core::ObjectType::Person
        ? m_context.stores.links.byPerson(heir.toLongLong())
        : m_context.stores.links.byRecord(heir);
    LOCKSTEP_TRY(other);
    return *other ? hasOpenIntent((*other)->id) : core::Expected<bool>(false);
}

core::Done LifeCycle::keepEnd(const Link& link, const core::Record& record)
{
    const auto known = m_context.stores.snapshots.load(link.id, core::systemOf(record.object));
    LOCKSTEP_TRY(known);
    // Removed for good after its merge or conversion, it still has its heir.
    if (*known && hasHeir((*known)->record) && !hasHeir(record))
        return markDirty(link.id, QStringLiteral("ended"));
    store::Snapshot snapshot = known->value_or(store::Snapshot{});
    core::FieldValues values = snapshot.record.values;
    values.insert(record.values);
    snapshot.record = record;
    snapshot.record.values = values;
    LOCKSTEP_TRY(m_context.stores.snapshots.save(link.id, snapshot));
    return markDirty(link.id, QStringLiteral("ended"));
}

core::Done LifeCycle::removeRow(const Link& link)
{
    m_run.rowsChanged();
    LOCKSTEP_TRY(m_context.stores.links.remove(link.id));
    const bool mayBeRival =
        link.state == LinkState::PossibleDuplicate || link.state == LinkState::FilteredOut;
    return mayBeRival ? releaseDuplicates(link.email) : core::Done();
}

core::Done LifeCycle::markDirty(qint64 link, const QString& reason)
{
    return m_context.stores.work.markDirty({{link, 0, reason, m_context.now()}});
}

core::Done LifeCycle::needAttention(Link link, const QString& code, const QStringList& arguments)
{
    link.state = LinkState::NeedsAttention;
    link.stateCode = code;
    link.stateArguments = arguments;
    m_run.changed(link.id);
    core::LogEntry entry = m_run.entry(link, LogType::Failed, LogResult::Failed);
    entry.code = code;
    entry.arguments = arguments;
    m_run.log(entry);
    m_run.mark(link.id, Run::Failed);
    ++m_run.summary().failed;
    LOCKSTEP_TRY(m_context.stores.links.update(link));
    store::Failure failure;
    failure.link = link.id;
    failure.object = link.object;
    failure.code = code;
    failure.arguments = arguments;
    failure.firstAt = m_context.now();
    failure.lastAt = failure.firstAt;
    LOCKSTEP_TRY(m_context.stores.ledger.recordFailure(failure));
    return markDirty(link.id, code);
}

core::Done LifeCycle::deletedInSalesforce(Link link)
{
    if (link.deletedInSalesforce || recordIsGone(link))
        return {};
    // A record whose person was deleted is known again when it is restored: nobody is made for it then.
    if (link.person == 0 && !link.deletedInMarketo)
        return removeRow(link);
    const bool lostItsPerson = isEntangled(link) && link.person != 0;
    link.deletedInSalesforce = true;
    comeToRest(link);
    m_run.log(m_run.entry(link, LogType::DeletedInSalesforce, LogResult::Ok));
    m_run.mark(link.id, Run::Deleted);
    m_run.changed(link.id);
    LOCKSTEP_TRY(m_context.stores.links.update(link));
    LOCKSTEP_TRY(m_context.stores.ledger.clearFailures(link.id));
    if (lostItsPerson) // to another one that has a record: nobody is left to be told
        return deletedInMarketo(link);
    return markDirty(link.id, QStringLiteral("deleted-in-salesforce"));
}

core::Done LifeCycle::restoredInSalesforce(Link& link)
{
    const bool wasAmbiguous = link.state == LinkState::PossibleDuplicate;
    link.deletedInSalesforce = false;
    comeToRest(link);
    LOCKSTEP_TRY(m_context.stores.ledger.clearFailures(link.id));
    m_run.log(m_run.entry(link, LogType::Restored, LogResult::Ok));
    m_run.changed(link.id);
    LOCKSTEP_TRY(m_context.stores.links.update(link));
    // They have a record again.
    const auto wish = m_context.stores.wantedLeads.end(link.id);
    LOCKSTEP_TRY(wish);
    if (wasAmbiguous)
        LOCKSTEP_TRY(releaseDuplicates(link.email));
    return markDirty(link.id, QStringLiteral("restored"));
}

// A conversion renames fields: what both sides held stands under the contact's name for the same field of the
// person. A custom field goes along only where the admin has mapped it, and the account is a record of its
// own: without a base their values are met for the first time, and one that was lost is no edit.
core::Done LifeCycle::carryBases(const Link& link, core::ObjectType object)
{
    const auto bases = m_context.stores.snapshots.bases(link.id);
    LOCKSTEP_TRY(bases);
    core::Bases carried = *bases; // of a field that is hidden now nothing is known: it keeps its own
    for (const core::FieldRow& heir : m_context.fields.rows(object)) {
        for (const core::FieldRow& row : m_context.fields.rows(link.object)) {
            const auto base = bases->constFind(row.mapping.salesforceField);
            if (row.mapping.marketoField != heir.mapping.marketoField || base == bases->constEnd())
                continue;
            carried.remove(row.mapping.salesforceField);
            if (!heir.salesforce.custom && !heir.mapping.salesforceField.contains(u'.'))
                carried.insert(heir.mapping.salesforceField, *base);
        }
    }
    return m_context.stores.snapshots.saveBases(link.id, carried);
}

core::Done LifeCycle::movedInSalesforce(Link link, const QString& newRecord, core::ObjectType object,
                                        LogType type)
{
    // What was in the bin can neither be converted nor merged: it has been restored first.
    if (link.deletedInSalesforce && !isEntangled(link))
        LOCKSTEP_TRY(restoredInSalesforce(link));
    const auto other = m_context.stores.links.byRecord(newRecord);
    LOCKSTEP_TRY(other);
    if (link.deletedInMarketo && type == LogType::Converted && (!*other || isUnclaimed(**other)))
        return PersonAgain(m_context, m_run).follow(link, *other, newRecord);
    // With its person gone as well, nothing is left of the row but its heir's.
    if (link.person == 0 || (*other && personIsGone(link)))
        return removeRow(link);
    if (*other && !personIsGone(**other) && (*other)->person != link.person) {
        if (isEntangled(link))
            return {};
        return needAttention(link, QStringLiteral("two-people-one-record"),
                             {QString::number(link.person), QString::number((*other)->person), newRecord});
    }

    const QString oldRecord = link.record;
    if (object != link.object)
        LOCKSTEP_TRY(carryBases(link, object));
    LOCKSTEP_TRY(m_context.stores.snapshots.remove(link.id, System::Salesforce));
    link.record = *other ? QString() : newRecord;
    link.object = object;
    link.state = LinkState::Waiting;
    link.stateCode.clear();
    link.stateArguments.clear();
    LOCKSTEP_TRY(m_context.stores.links.update(link));
    LOCKSTEP_TRY(m_context.stores.ledger.clearFailures(link.id));
    if (*other) {
        LOCKSTEP_TRY(m_context.stores.links.join(link.id, (*other)->id));
        m_run.renamed(link.id);
        m_run.rowsChanged();
    }
    link.record = newRecord;
    core::LogEntry entry = m_run.entry(link, type, LogResult::Ok);
    entry.arguments = {oldRecord, newRecord};
    m_run.log(entry);
    m_run.changed(link.id);
    return markDirty(link.id, core::toString(type));
}

core::Done LifeCycle::deletedInMarketo(Link link)
{
    // The loser of a merge cannot be read any more either; what is to be decided stays.
    if (link.stateCode == QLatin1String("two-records-one-person"))
        return {};
    if (link.record.isEmpty()) {
        m_run.log(m_run.entry(link, LogType::DeletedInMarketo, LogResult::Ok));
        m_run.settleGone(link.id);
        return removeRow(link);
    }
    if (!link.deletedInSalesforce)
        LOCKSTEP_TRY(PersonAgain(m_context, m_run).noteEdit(link));
    core::LogEntry entry = m_run.entry(link, LogType::DeletedInMarketo, LogResult::Ok);
    if (link.deletedInSalesforce)
        entry.record.clear(); // that is kept no more
    m_run.log(entry);
    const bool wasAmbiguous = link.state == LinkState::PossibleDuplicate;
    const qint64 person = std::exchange(link.person, 0);
    link.deletedInMarketo = true;
    comeToRest(link);
    m_run.mark(link.id, Run::Deleted);
    m_run.changed(link.id);
    LOCKSTEP_TRY(m_context.stores.links.update(link));
    const auto wish = m_context.stores.wantedLeads.end(link.id);
    LOCKSTEP_TRY(wish);
    if (wasAmbiguous)
        LOCKSTEP_TRY(releaseDuplicates(link.email));
    LOCKSTEP_TRY(m_context.stores.links.addFormerPerson(person, link.id));
    LOCKSTEP_TRY(m_context.stores.snapshots.remove(link.id, System::Marketo));
    LOCKSTEP_TRY(m_context.stores.snapshots.saveBases(link.id, {}));
    LOCKSTEP_TRY(m_context.stores.watch.forgetPerson(link.id));
    LOCKSTEP_TRY(m_context.stores.ledger.clearFailures(link.id));
    return markDirty(link.id, QStringLiteral("deleted-in-marketo"));
}

core::Done LifeCycle::mergedInMarketo(Link loser, qint64 winner)
{
    if (loser.record.isEmpty() || loser.deletedInSalesforce || recordIsGone(loser))
        return removeRow(loser);
    auto other = m_context.stores.links.byPerson(winner);
    LOCKSTEP_TRY(other);
    if (*other && (*other)->deletedInSalesforce)
        LOCKSTEP_TRY(leaveDeleted(**other, loser));
    if (*other && !(*other)->record.isEmpty() && !recordIsGone(**other)) {
        if (isEntangled(loser))
            return {};
        return needAttention(loser, QStringLiteral("two-records-one-person"),
                             {loser.record, (*other)->record, QString::number(winner)});
    }
    const qint64 oldPerson = loser.person;
    LOCKSTEP_TRY(m_context.stores.snapshots.remove(loser.id, System::Marketo));
    LOCKSTEP_TRY(m_context.stores.watch.forgetPerson(loser.id));
    loser.person = *other ? 0 : winner;
    loser.deletedInMarketo = false;
    loser.state = LinkState::Waiting;
    loser.stateCode.clear();
    loser.stateArguments.clear();
    LOCKSTEP_TRY(m_context.stores.links.update(loser));
    LOCKSTEP_TRY(m_context.stores.ledger.clearFailures(loser.id));
    if (*other) {
        LOCKSTEP_TRY(m_context.stores.links.join(loser.id, (*other)->id));
        m_run.rowsChanged();
    }
    loser.person = winner;
    core::LogEntry entry = m_run.entry(loser, LogType::Merged, LogResult::Ok);
    entry.arguments = {QString::number(oldPerson), QString::number(winner)};
    m_run.log(entry);
    m_run.changed(loser.id);
    return markDirty(loser.id, QStringLiteral("merged"));
}

} // namespace lockstep::sync
