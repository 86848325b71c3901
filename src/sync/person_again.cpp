// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/person_again.h"

#include "core/normalise.h"
#include "sync/life_cycle.h"
#include "sync/try.h"

#include <algorithm>

namespace lockstep::sync {

using core::LinkState;
using core::ObjectType;
using core::System;
using store::Link;

namespace {

constexpr int recordsAtOnce = 10'000;
constexpr int writesLookedBack = 12;

// Nothing flows from such a record, whatever it holds.
bool isHeldBack(const Link& link)
{
    return isEntangled(link) || link.state == LinkState::FilteredOut
        || link.stateCode == QLatin1String("record-not-visible");
}

bool wroteFields(const store::Intent& intent, const Link& link) // of its record
{
    return intent.side == System::Salesforce && intent.target == link.record && !intent.plan.isEmpty();
}

} // namespace

PersonAgain::PersonAgain(Context& context, Run& run)
    : m_context(context)
    , m_run(run)
{ }

bool PersonAgain::isAllowed() const
{
    return m_context.parts.settings.boolValue(QStringLiteral("recreate.inMarketo"));
}

core::Done PersonAgain::noteEdit(const Link& link)
{
    if (isHeldBack(link) || !isAllowed())
        return {};
    const auto edited = hasEditNotSynced(link);
    LOCKSTEP_TRY(edited);
    return *edited ? m_context.stores.work.addUnread({{link.object, link.record, {}}}) : core::Done();
}

// What Marketo has refused is no news: it would be refused of the new person as well. What may have arrived
// makes nobody again either.
core::Expected<bool> PersonAgain::hasEditNotSynced(const Link& link) const
{
    const auto failures = m_context.stores.ledger.failures(link.id);
    LOCKSTEP_TRY(failures);
    const auto isRefused = [&](const QString& field) {
        return std::any_of(failures->begin(), failures->end(), [&](const store::Failure& failure) {
            return failure.target == System::Marketo && (failure.field.isEmpty() || failure.field == field);
        });
    };
    const auto pairs = m_context.stores.snapshots.pairs({link.id});
    LOCKSTEP_TRY(pairs);
    const store::PairState& pair = pairs->first();
    if (!pair.salesforce)
        return false;
    const auto doubtful = m_context.stores.outbox.doubtfulOf(link.id);
    LOCKSTEP_TRY(doubtful);
    const QString person = QString::number(link.person);
    const auto mayHaveArrived = [&](const core::FieldRow& row, const core::FieldValue& value) {
        return std::any_of(doubtful->begin(), doubtful->end(), [&](const store::Intent& intent) {
            return intent.side == System::Marketo && intent.target == person
                && std::any_of(intent.plan.begin(), intent.plan.end(), [&](const store::PlannedField& sent) {
                       return sent.field == row.mapping.salesforceField
                           && core::sameValue(value, System::Salesforce, sent.newValue, System::Marketo, row);
                   });
        });
    };
    const auto ours = fieldsLeftToUs(pair, *doubtful);
    LOCKSTEP_TRY(ours);
    const QList<core::FieldRow>& rows = m_context.fields.rows(link.object);
    return std::any_of(rows.begin(), rows.end(), [&](const core::FieldRow& row) {
        const QString& field = row.mapping.salesforceField;
        const auto base = pair.bases.constFind(field);
        const auto now = pair.salesforce->record.values.constFind(field);
        return row.effectiveDirection != core::Direction::ToSalesforce && base != pair.bases.constEnd()
            && now != pair.salesforce->record.values.constEnd()
            && !core::sameValue(*now, System::Salesforce, base->salesforce, System::Salesforce, row)
            && !isRefused(field) && !ours->contains(field) && !mayHaveArrived(row, *now);
    });
}

// What the org has made of values of ours whose writes were found out later or never is nobody's edit: where
// it is still as it was found, and wherever our user was the last to save the record.
core::Expected<QSet<QString>> PersonAgain::fieldsLeftToUs(const store::PairState& pair,
                                                          const QList<store::Intent>& doubtful) const
{
    const auto done = m_context.stores.outbox.doneOf(pair.link.id, 0, writesLookedBack);
    LOCKSTEP_TRY(done);
    QSet<QString> fields = fieldsAsFound(pair, *done);
    if (pair.salesforce->record.modifiedBy != m_context.salesforceUser)
        return fields;
    QList<store::Intent> writes = doubtful;
    const auto newest = std::find_if(done->begin(), done->end(), [&](const store::Intent& write) {
        return wroteFields(write, pair.link);
    });
    if (newest != done->end())
        writes += *newest;
    for (const store::Intent& write : std::as_const(writes)) {
        if (!wroteFields(write, pair.link))
            continue;
        for (const store::PlannedField& sent : write.plan)
            fields.insert(sent.field);
    }
    return fields;
}

// Nothing has been agreed on since the last write of such a field: its base is what was sent, and its value
// what that write was found to have become.
QSet<QString> PersonAgain::fieldsAsFound(const store::PairState& pair, const QList<store::Intent>& done) const
{
    QSet<QString> written;
    QSet<QString> fields;
    for (const store::Intent& write : done) {
        for (const store::PlannedField& sent : write.plan) {
            const core::FieldRow* row = m_context.fields.row(pair.link.object, sent.field);
            const auto base = pair.bases.constFind(sent.field);
            const bool isLast = !written.contains(sent.field);
            written.insert(sent.field);
            if (!isLast || !row || !sent.baseAfter || base == pair.bases.constEnd()
                || !wroteFields(write, pair.link))
                continue;
            const auto same = [row](const core::FieldValue& a, const core::FieldValue& b) {
                return core::sameValue(a, System::Salesforce, b, System::Salesforce, *row);
            };
            if (same(base->salesforce, sent.newValue)
                && same(pair.salesforce->record.values.value(sent.field), sent.baseAfter->salesforce))
                fields.insert(sent.field);
        }
    }
    return fields;
}

core::Done PersonAgain::follow(const Link& closed, const std::optional<Link>& known, const QString& contact)
{
    const auto remembered = noted();
    LOCKSTEP_TRY(remembered);
    if (std::any_of(remembered->begin(), remembered->end(),
                    [&](const store::Unread& each) { return each.id == closed.record; })) {
        LOCKSTEP_TRY(m_context.stores.work.removeUnread(closed.object, {closed.record}));
        LOCKSTEP_TRY(m_context.stores.work.addUnread({{ObjectType::Contact, contact, {}}}));
    }
    Link row = known.value_or(closed);
    row.record = contact;
    row.object = ObjectType::Contact;
    row.deletedInMarketo = true;
    comeToRest(row);
    LOCKSTEP_TRY(m_context.stores.snapshots.remove(closed.id, System::Salesforce));
    LOCKSTEP_TRY(m_context.stores.links.update(row));
    // What was refused of the lead can be tried no more.
    LOCKSTEP_TRY(m_context.stores.ledger.clearFailures(closed.id));
    if (known) {
        LOCKSTEP_TRY(m_context.stores.links.join(row.id, closed.id));
        m_run.rowsChanged();
    }
    core::LogEntry entry = m_run.entry(row, core::LogType::Converted, core::LogResult::Ok);
    entry.arguments = {closed.record, contact};
    m_run.log(entry);
    m_run.changed(row.id);
    return m_context.stores.work.markDirty(
        {{row.id, 0, core::toString(core::LogType::Converted), m_context.now()}});
}

core::Expected<QList<store::Unread>> PersonAgain::noted() const
{
    QList<store::Unread> noted;
    for (const ObjectType object : {ObjectType::Lead, ObjectType::Contact}) {
        const auto some = m_context.stores.work.unread(object, recordsAtOnce);
        LOCKSTEP_TRY(some);
        noted += *some;
    }
    return noted;
}

core::Done PersonAgain::take(const QList<store::Unread>& noted)
{
    for (const store::Unread& each : noted) {
        auto link = m_context.stores.links.byRecord(each.id);
        LOCKSTEP_TRY(link);
        if (*link && isHeldBack(**link)) // until it is not any more
            continue;
        if (*link && (*link)->deletedInMarketo && !(*link)->deletedInSalesforce && isAllowed()) {
            LOCKSTEP_TRY(await(**link));
            LOCKSTEP_TRY(m_context.stores.work.markDirty(
                {{(*link)->id, 0, QStringLiteral("person-again"), m_context.now()}}));
        }
        LOCKSTEP_TRY(m_context.stores.work.removeUnread(each.object, {each.id}));
    }
    return {};
}

core::Done PersonAgain::await(Link& link)
{
    link.deletedInMarketo = false;
    link.state = LinkState::Waiting;
    link.stateCode.clear();
    link.stateArguments.clear();
    m_run.changed(link.id);
    LOCKSTEP_TRY(m_context.stores.ledger.clearFailures(link.id));
    return m_context.stores.links.update(link);
}

} // namespace lockstep::sync
