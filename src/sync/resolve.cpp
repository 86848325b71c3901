// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/resolve.h"

#include "core/lost_value.h"
#include "core/normalise.h"
#include "sync/discover.h"
#include "sync/merge_people.h"
#include "sync/plan.h"
#include "sync/try.h"

namespace lockstep::sync {

using core::Decision;
using core::FieldRow;
using core::FieldValue;
using core::LinkState;
using core::ObjectType;
using core::System;
using store::Link;
using store::PairState;

namespace {

FieldValue valueIn(const PairState& pair, const FieldRow& row, System side)
{
    const std::optional<store::Snapshot>& snapshot = side == System::Marketo ? pair.marketo : pair.salesforce;
    return snapshot ? snapshot->record.values.value(fieldIn(row, side)) : FieldValue();
}

} // namespace

Resolver::Resolver(Context& context, Run& run, const core::RunRequest& request)
    : m_context(context)
    , m_run(run)
    , m_request(request)
    , m_refusals(context, run)
{ }

core::Done Resolver::resolve()
{
    LOCKSTEP_TRY(readAll());
    if (m_run.isStopped())
        return {};
    switch (m_request.decision.kind) {
    case Decision::Kind::Field:
        return chooseSide();
    case Decision::Kind::Link:
        return linkThem();
    case Decision::Kind::Separate:
        return separateIt();
    case Decision::Kind::MergePeople:
        break;
    }
    return mergePeople();
}

// Everything the decision is about, as it is now.
core::Done Resolver::readAll()
{
    QStringList people;
    for (const qint64 person : std::as_const(m_request.persons))
        people += QString::number(person);
    QHash<ObjectType, QStringList> records;
    const auto byPerson = m_context.stores.links.byPersons(m_request.persons);
    LOCKSTEP_TRY(byPerson);
    for (const Link& link : *byPerson) {
        if (!link.record.isEmpty())
            records[link.object] += link.record;
    }
    const auto byRecord = m_context.stores.links.byRecords(m_request.records);
    LOCKSTEP_TRY(byRecord);
    for (const Link& link : *byRecord) {
        if (!records[link.object].contains(link.record))
            records[link.object] += link.record;
    }
    Dispatcher dispatcher(m_context, m_run, {});
    askPeople(m_context, m_run, dispatcher, people);
    for (auto each = records.constBegin(); each != records.constEnd(); ++each)
        askRecords(m_context, m_run, dispatcher, each.key(), each.value());
    return dispatcher.run();
}

core::Done Resolver::chooseSide()
{
    const auto link = personRow(m_request.persons.value(0));
    LOCKSTEP_TRY(link);
    if (!*link)
        return {};
    const auto no = objectionToSide(**link);
    LOCKSTEP_TRY(no);
    if (*no)
        return refuse(**link, **no);
    const auto free = isFree(**link);
    LOCKSTEP_TRY(free);
    if (!*free)
        return {};
    const auto pairs = m_context.stores.snapshots.pairs({(*link)->id});
    LOCKSTEP_TRY(pairs);
    // A copy: the run may find out that fields have gone.
    const FieldRow row = *m_context.fields.row(m_request.decision.object, m_request.decision.field);
    const auto value = chosenValue(pairs->first(), row);
    LOCKSTEP_TRY(value);
    if (!*value)
        return refuse(**link, Refusals::error(QStringLiteral("sides-agree"), {m_request.decision.field}));
    LOCKSTEP_TRY(keepChoice(pairs->first(), row, **value));
    LOCKSTEP_TRY(Reconciler(m_context, m_run, {}).only({(*link)->id}));
    LOCKSTEP_TRY(endChoice(pairs->first(), row, **value));
    return refuseRemainder((*link)->id);
}

core::Expected<std::optional<core::Error>> Resolver::objectionToSide(const Link& link) const
{
    const Decision& decision = m_request.decision;
    const QString name = core::toString(decision.object) + u'.' + decision.field;
    if (!link.isLinked() || link.object != decision.object)
        return Refusals::error(QStringLiteral("not-linked"), {QString::number(link.person)});
    if (isEntangled(link))
        return Refusals::error(link.stateCode, link.stateArguments);
    if (link.state == LinkState::FilteredOut)
        return Refusals::error(QStringLiteral("filtered-out"), {QString::number(link.person), link.record});
    const FieldRow* row = m_context.fields.row(decision.object, decision.field);
    if (!row)
        return Refusals::error(QStringLiteral("unknown-field"), {name});
    const core::Direction against =
        decision.side == System::Marketo ? core::Direction::ToMarketo : core::Direction::ToSalesforce;
    if (row->effectiveDirection == against)
        return Refusals::error(QStringLiteral("one-way-field"), {name});
    return std::nullopt;
}

// In Marketo's form. Where both sides hold the same, one of them may have lost its value in a conflict: it is
// in the ledger. None: there is nothing to choose.
core::Expected<std::optional<FieldValue>> Resolver::chosenValue(const PairState& pair,
                                                                const FieldRow& row) const
{
    const System side = m_request.decision.side;
    const auto inMarketo = [&row, side](const FieldValue& value) {
        return side == System::Marketo ? value : core::render(value, side, System::Marketo, row);
    };
    const FieldValue marketo = valueIn(pair, row, System::Marketo);
    const FieldValue salesforce = valueIn(pair, row, System::Salesforce);
    if (!core::sameValue(marketo, System::Marketo, salesforce, System::Salesforce, row))
        return std::optional(inMarketo(side == System::Marketo ? marketo : salesforce));
    const auto conflicts = m_context.stores.ledger.conflicts(pair.link.id);
    LOCKSTEP_TRY(conflicts);
    const auto last =
        std::find_if(conflicts->begin(), conflicts->end(), [&row](const store::Conflict& conflict) {
            return conflict.field == row.mapping.salesforceField;
        });
    if (last == conflicts->end() || row.effectiveDirection != core::Direction::Both)
        return std::nullopt;
    const auto lost = core::lostValue({last->marketo, last->salesforce}, {marketo, salesforce}, side, row);
    return lost ? std::optional(inMarketo(*lost)) : std::nullopt;
}

// What both sides hold now is what both know of, so that an edit made before the writes are through is seen
// as one and wins; the value that goes away stays in the ledger.
core::Done Resolver::keepChoice(const PairState& pair, const FieldRow& row, const FieldValue& value)
{
    const QString& field = row.mapping.salesforceField;
    const auto base = pair.bases.constFind(field);
    const FieldValue marketo = valueIn(pair, row, System::Marketo);
    const FieldValue salesforce = valueIn(pair, row, System::Salesforce);
    auto transaction = m_context.stores.database.begin(store::Durability::Full);
    LOCKSTEP_TRY(transaction);
    if (!core::sameValue(marketo, System::Marketo, salesforce, System::Salesforce, row)) {
        store::Conflict conflict;
        conflict.run = m_run.id();
        conflict.link = pair.link.id;
        conflict.at = m_context.now();
        conflict.object = pair.link.object;
        conflict.field = field;
        if (base != pair.bases.constEnd()) {
            conflict.marketoBase = base->marketo;
            conflict.salesforceBase = base->salesforce;
        }
        conflict.marketo = marketo;
        conflict.salesforce = salesforce;
        conflict.winner = m_request.decision.side;
        conflict.rule = chosenRule;
        LOCKSTEP_TRY(m_context.stores.ledger.addConflict(conflict));
    }
    core::Bases bases = pair.bases;
    bases.insert(field, core::FieldBase{marketo, salesforce});
    LOCKSTEP_TRY(m_context.stores.snapshots.saveBases(pair.link.id, bases));
    LOCKSTEP_TRY(LoopGuard(m_context).thaw(pair.link.id, field));
    LOCKSTEP_TRY(m_context.stores.watch.restore(pair.link.id, field, {value, chosenRule}));
    LOCKSTEP_TRY(m_context.stores.work.markDirty({{pair.link.id, 0, chosenRule, m_context.now()}}));
    return transaction->commit();
}

// What a side has made of the value at once is its form of it, and nothing is left to be written.
core::Done Resolver::endChoice(const PairState& before, const FieldRow& row, const FieldValue& value)
{
    const QString& field = row.mapping.salesforceField;
    const auto bases = m_context.stores.snapshots.bases(before.link.id);
    LOCKSTEP_TRY(bases);
    const auto base = bases->constFind(field);
    if (base == bases->constEnd())
        return {};
    const auto hasIt = [&](System side, const FieldValue& now) {
        const FieldValue then = valueIn(before, row, side);
        return now != then || core::sameValue(then, side, value, System::Marketo, row);
    };
    if (!hasIt(System::Marketo, base->marketo) || !hasIt(System::Salesforce, base->salesforce))
        return {};
    auto transaction = m_context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    LOCKSTEP_TRY(m_context.stores.watch.endRestore(before.link.id, field));
    return transaction->commit();
}

core::Done Resolver::linkThem()
{
    const auto person = personRow(m_request.persons.value(0));
    LOCKSTEP_TRY(person);
    const auto record = recordRow(m_request.records.value(0));
    LOCKSTEP_TRY(record);
    if (!*person || !*record)
        return {};
    if ((*person)->id != (*record)->id) {
        for (const Link& row : {**person, **record}) {
            const auto free = isFree(row);
            LOCKSTEP_TRY(free);
            if (!*free)
                return {};
        }
        const bool isHeld = !(*person)->record.isEmpty() && !(*person)->deletedInSalesforce;
        const bool taken =
            isHeld || (*record)->person != 0 || (*record)->deletedInSalesforce || isEntangled(**record);
        if (taken)
            return refuse(**person,
                          Refusals::error(QStringLiteral("not-free"),
                                          {QString::number((*person)->person), (*record)->record}));
        const auto joined = join(**record, **person);
        LOCKSTEP_TRY(joined);
        if (!*joined)
            return refuse(**record, Refusals::error(QStringLiteral("outcome-unknown"), {(*record)->record}));
    }
    LOCKSTEP_TRY(Reconciler(m_context, m_run, {}).only({(*record)->id}));
    return refuseRemainder((*record)->id);
}

// Those that share the address have one rival less: the next cycle looks at them again.
core::Expected<bool> Resolver::join(Link keep, const Link& absorbed)
{
    LifeCycle lifeCycle(m_context, m_run);
    auto transaction = m_context.stores.database.begin(store::Durability::Full);
    LOCKSTEP_TRY(transaction);
    LOCKSTEP_TRY(m_context.stores.links.setSeparate(keep.id, false));
    if (keep.deletedInMarketo) {
        keep.deletedInMarketo = false;
        LOCKSTEP_TRY(m_context.stores.links.update(keep));
    }
    const auto joined = lifeCycle.join(keep, absorbed);
    LOCKSTEP_TRY(joined);
    if (!*joined)
        return false;
    LOCKSTEP_TRY(lifeCycle.releaseDuplicates(keep.email));
    LOCKSTEP_TRY(lifeCycle.releaseDuplicates(absorbed.email));
    LOCKSTEP_TRY(m_run.save());
    LOCKSTEP_TRY(transaction->commit());
    m_run.publish();
    return true;
}

// A record gets a person of its own, a person a lead of its own.
core::Done Resolver::separateIt()
{
    const bool isPerson = !m_request.persons.isEmpty();
    const auto link =
        isPerson ? personRow(m_request.persons.value(0)) : recordRow(m_request.records.value(0));
    LOCKSTEP_TRY(link);
    if (!*link)
        return {};
    const auto separate = m_context.stores.links.separate();
    LOCKSTEP_TRY(separate);
    if ((*link)->state != LinkState::PossibleDuplicate && !separate->contains((*link)->id))
        return refuse(**link,
                      Refusals::error(QStringLiteral("no-duplicate"),
                                      {isPerson ? QString::number((*link)->person) : (*link)->record}));
    const auto free = isFree(**link);
    LOCKSTEP_TRY(free);
    if (!*free)
        return {};
    LOCKSTEP_TRY(keepSeparate(**link));
    Reconciler reconciler(m_context, m_run, {});
    const bool createsLead = (*link)->record.isEmpty();
    LOCKSTEP_TRY(createsLead ? reconciler.push({(*link)->id}, {}) : reconciler.only({(*link)->id}));
    return refuseRemainder((*link)->id);
}

core::Done Resolver::keepSeparate(const Link& link)
{
    auto transaction = m_context.stores.database.begin(store::Durability::Full);
    LOCKSTEP_TRY(transaction);
    LOCKSTEP_TRY(m_context.stores.links.setSeparate(link.id, true));
    LOCKSTEP_TRY(
        m_context.stores.work.markDirty({{link.id, 0, QStringLiteral("separate"), m_context.now()}}));
    return transaction->commit();
}

core::Done Resolver::mergePeople()
{
    const qint64 winner = m_request.persons.value(0);
    const qint64 loser = m_request.persons.value(1);
    const auto kept = personRow(winner);
    LOCKSTEP_TRY(kept);
    const auto gone = personRow(loser);
    LOCKSTEP_TRY(gone);
    if (!*kept || !*gone)
        return {};
    if (!PeopleMerger::shareARecord(**kept, **gone))
        return refuse(**gone,
                      Refusals::error(QStringLiteral("not-entangled"),
                                      {QString::number(winner), QString::number(loser)}));
    for (const Link& row : {**kept, **gone}) {
        const auto free = isFree(row);
        LOCKSTEP_TRY(free);
        if (!*free)
            return {};
    }
    const auto merged = PeopleMerger(m_context, m_run).merge(**kept, **gone);
    LOCKSTEP_TRY(merged);
    if (*merged)
        return refuse(**gone, **merged);
    const auto link = m_context.stores.links.byPerson(winner);
    LOCKSTEP_TRY(link);
    if (!*link || m_run.isStopped())
        return {};
    LOCKSTEP_TRY(readAll());
    LOCKSTEP_TRY(Reconciler(m_context, m_run, {}).only({(*link)->id}));
    return refuseRemainder((*link)->id);
}

core::Expected<std::optional<Link>> Resolver::personRow(qint64 person)
{
    auto link = m_context.stores.links.byPerson(person);
    if (link && !*link)
        m_refused.insert(person,
                         Refusals::error(QStringLiteral("person-not-found"), {QString::number(person)}));
    return link;
}

core::Expected<std::optional<Link>> Resolver::recordRow(const QString& record)
{
    auto link = m_context.stores.links.byRecord(record);
    if (link && !*link)
        m_refusedRecords.insert(record, Refusals::error(QStringLiteral("record-not-found"), {record}));
    return link;
}

core::Expected<bool> Resolver::isFree(const Link& link)
{
    const auto no = m_refusals.objection(link, link.person != 0 ? QString::number(link.person) : link.record);
    LOCKSTEP_TRY(no);
    if (!*no)
        return true;
    LOCKSTEP_TRY(refuse(link, **no));
    return false;
}

core::Done Resolver::refuse(const Link& link, const core::Error& error)
{
    note(error);
    return m_refusals.refuse(link, error);
}

core::Done Resolver::refuseRemainder(qint64 id)
{
    const auto link = m_context.stores.links.byId(id);
    LOCKSTEP_TRY(link);
    if (!*link)
        return {};
    const auto rest = m_refusals.remainder(
        **link, (*link)->person != 0 ? QString::number((*link)->person) : (*link)->record);
    LOCKSTEP_TRY(rest);
    if (*rest)
        note(**rest);
    return {};
}

// Told about whom the user has named.
void Resolver::note(const core::Error& error)
{
    if (m_request.persons.isEmpty())
        m_refusedRecords.insert(m_request.records.value(0), error);
    else
        m_refused.insert(m_request.persons.last(), error);
}

} // namespace lockstep::sync
