// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/plan.h"

#include "core/normalise.h"
#include "sync/preflight.h"

namespace lockstep::sync {

using core::FieldRow;
using core::FieldValue;
using core::System;
using store::PairState;
using store::PlannedField;

namespace {

// What no lead can be without; the settings may hold a default.
const QStringList leadRequires{QStringLiteral("LastName"), QStringLiteral("Company")};

const core::FieldInfo& targetInfo(const FieldRow& row, System target)
{
    return target == System::Salesforce ? row.salesforce : row.marketo;
}

FieldValue valueOf(const std::optional<store::Snapshot>& snapshot, const QString& field)
{
    return snapshot ? snapshot->record.values.value(field) : FieldValue();
}

// Adds one field to a side's plan unless the target would refuse its value.
void planField(PairPlan& plan, System target, const FieldRow& row, const PlannedField& field)
{
    if (const auto refused = preflight(field.newValue, targetInfo(row, target))) {
        plan.held += HeldField{target, field.field, field.oldValue, field.newValue, *refused};
        return;
    }
    SidePlan& side = plan.side(target);
    side.payload.insert(fieldIn(row, target), field.newValue);
    side.fields += field;
}

// A marketer's value goes back to both sides, unless Marketo has changed again; one that the user has chosen
// goes there unless either side has. Each write moves its own
// side's base only, so that one that fails is planned again. True where that is all for this field.
bool planRestore(PairPlan& plan, const PairState& pair, const FieldRow& row,
                 const store::Restoration& restoration)
{
    const FieldValue& value = restoration.value;
    const QString& field = row.mapping.salesforceField;
    const FieldValue marketo = valueOf(pair.marketo, row.mapping.marketoField);
    const FieldValue salesforce = valueOf(pair.salesforce, field);
    const auto base = pair.bases.constFind(field);
    const bool inMarketo = core::sameValue(marketo, System::Marketo, value, System::Marketo, row);
    const bool inSalesforce = core::sameValue(salesforce, System::Salesforce, value, System::Marketo, row);
    const bool changedAgain = base == pair.bases.constEnd()
        || !core::sameValue(marketo, System::Marketo, base->marketo, System::Marketo, row);
    const bool salesforceChanged = restoration.rule == chosenRule && base != pair.bases.constEnd()
        && !core::sameValue(salesforce, System::Salesforce, base->salesforce, System::Salesforce, row);
    // Both have had it: what differs now is an edit made since.
    const bool wasOnBoth = base != pair.bases.constEnd()
        && core::sameValue(base->marketo, System::Marketo, value, System::Marketo, row)
        && core::sameValue(base->salesforce, System::Salesforce, value, System::Marketo, row);
    if ((inMarketo && inSalesforce) || wasOnBoth || (changedAgain && !inMarketo)
        || (salesforceChanged && !inSalesforce)) {
        plan.restored += field;
        return false;
    }
    const QString& rule = restoration.rule;
    if (!inMarketo)
        planField(plan, System::Marketo, row,
                  {field, marketo, value, rule, core::FieldBase{value, base->salesforce}, false});
    if (!inSalesforce) {
        const FieldValue rendered = core::render(value, System::Marketo, System::Salesforce, row);
        const FieldValue marketoBase = inMarketo ? marketo : base->marketo;
        planField(plan, System::Salesforce, row,
                  {field, salesforce, rendered, rule, core::FieldBase{marketoBase, rendered}, false});
    }
    return true;
}

void planMerge(PairPlan& plan, const PairState& pair, const FieldRow& row, const FieldNotes& notes)
{
    const QString& field = row.mapping.salesforceField;
    if (notes.held.contains(field))
        return;
    if (const auto restoration = notes.restores.constFind(field);
        restoration != notes.restores.constEnd() && planRestore(plan, pair, row, *restoration))
        return;
    core::MergeInput input;
    input.marketo = valueOf(pair.marketo, row.mapping.marketoField);
    input.salesforce = valueOf(pair.salesforce, field);
    if (const auto base = pair.bases.constFind(field); base != pair.bases.constEnd())
        input.base = *base;
    input.marketoChangedAt = notes.marketoTimes.value(field);
    input.salesforceChangedAt = pair.salesforce->record.modifiedAt;

    const core::MergeOutcome outcome = core::mergeField(input, row);
    if (outcome.newBase && (!input.base || *input.base != *outcome.newBase)) {
        plan.bases.insert(field, *outcome.newBase);
        plan.basesMoved = true;
    }
    const QString rule = core::toString(outcome.rule);
    if (outcome.writeToSalesforce) {
        const FieldValue value = core::render(outcome.value, System::Marketo, System::Salesforce, row);
        planField(
            plan, System::Salesforce, row,
            {field, input.salesforce, value, rule, core::FieldBase{input.marketo, value}, outcome.conflict});
    }
    if (outcome.writeToMarketo) {
        const FieldValue value = core::render(outcome.value, System::Salesforce, System::Marketo, row);
        planField(
            plan, System::Marketo, row,
            {field, input.marketo, value, rule, core::FieldBase{value, input.salesforce}, outcome.conflict});
    }
}

void planLinkValue(SidePlan& side, const std::optional<store::Snapshot>& now, const QString& field,
                   const FieldValue& wanted)
{
    const FieldValue present = valueOf(now, field);
    const bool same = wanted.kind() == FieldValue::Kind::Boolean ? present.toBool() == wanted.toBool()
                                                                 : present.toString() == wanted.toString();
    if (!same)
        side.payload.insert(field, wanted);
}

void planMarketoLink(PairPlan& plan, const PairState& pair, const core::LinkFieldNames& names)
{
    planLinkValue(plan.marketo, pair.marketo, names.marketoId, FieldValue::text(pair.link.record));
    planLinkValue(plan.marketo, pair.marketo, names.marketoType,
                  FieldValue::text(core::toString(pair.link.object)));
    planLinkValue(plan.marketo, pair.marketo, names.marketoDeleted, FieldValue::boolean(false));
}

void planLinkFields(PairPlan& plan, const PairState& pair, const core::LinkFieldNames& names)
{
    planMarketoLink(plan, pair, names);
    if (personOfKey(valueOf(pair.salesforce, names.salesforceKey).toString()) != pair.link.person)
        plan.salesforce.payload.insert(names.salesforceKey, FieldValue::text(salesforceKey(pair.link)));
}

bool isWritable(const FieldRow& row, System target)
{
    return row.effectiveDirection
        != (target == System::Salesforce ? core::Direction::ToMarketo : core::Direction::ToSalesforce);
}

void planCreate(PairPlan& plan, const FieldRow& row, System target, const FieldValue& source)
{
    // What may only be updated follows once the record is there.
    if (!isWritable(row, target) || !targetInfo(row, target).createable || source.toString().isEmpty())
        return;
    const System from = target == System::Salesforce ? System::Marketo : System::Salesforce;
    const FieldValue value = core::render(source, from, target, row);
    if (const auto refused = preflight(value, targetInfo(row, target)))
        plan.held += HeldField{target, row.mapping.salesforceField, {}, value, *refused};
    else
        plan.side(target).payload.insert(fieldIn(row, target), value);
}

// A blank field of the source may have been given a default, which is no value of the source's.
bool mayBeDefault(const QString& field, const FieldValue& source, System created)
{
    return source.toString().isEmpty() && created == System::Salesforce && leadRequires.contains(field);
}

// A field may have been hidden since it was sent. How its values compare cannot be told without its
// describes: where the source does not hold that very value, it counts as one that has moved since, and its
// base is what was sent. When the field is back, the two forms of one value compare as the same.
void addHiddenBases(core::Bases& bases, const PairState& pair, const FieldSets& fields, System created,
                    const core::FieldValues& payload)
{
    const std::optional<store::Snapshot>& known =
        created == System::Salesforce ? pair.marketo : pair.salesforce;
    for (const FieldSets::Absent& absent : fields.absent()) {
        const auto nameIn = [&](bool salesforce) { return salesforce ? absent.field : absent.marketoField; };
        const auto sent = payload.constFind(nameIn(created == System::Salesforce));
        const FieldValue now = valueOf(known, nameIn(created != System::Salesforce));
        if (absent.object != pair.link.object || sent == payload.constEnd()
            || mayBeDefault(absent.field, now, created))
            continue;
        const FieldValue source = sent->toString() == now.toString() ? now : *sent;
        bases.insert(absent.field,
                     created == System::Salesforce ? core::FieldBase{source, *sent}
                                                   : core::FieldBase{*sent, source});
    }
}

} // namespace

void holdForLoop(PairPlan& plan, System side, const PlannedField& field, const FieldRow* row)
{
    SidePlan& planned = plan.side(side);
    planned.fields.removeIf([&](const PlannedField& each) { return each.field == field.field; });
    if (row)
        planned.payload.remove(fieldIn(*row, side));
    core::Error error;
    error.code = QStringLiteral("loop");
    error.scope = core::ErrorScope::Field;
    error.retry = core::RetryClass::Fix;
    error.outcome = core::Outcome::NotSent;
    error.arguments = {field.field};
    error.fields = {field.field};
    // One entry, whichever side's turn it is.
    plan.held += HeldField{System::Salesforce, field.field, field.oldValue, field.newValue, error};
}

PairPlan planPair(const PairState& pair, const FieldSets& fields, const FieldNotes& notes)
{
    PairPlan plan;
    plan.bases = pair.bases;
    const QList<FieldRow>& rows = fields.rows(pair.link.object);
    for (const FieldRow& row : rows)
        planMerge(plan, pair, row, notes);
    for (const System side : {System::Salesforce, System::Marketo}) {
        const QList<PlannedField> planned = plan.side(side).fields;
        for (const PlannedField& field : planned) {
            if (notes.frozen.contains(field.field))
                holdForLoop(plan, side, field, fields.row(pair.link.object, field.field));
        }
    }

    planLinkFields(plan, pair, fields.links());
    return plan;
}

bool isLinkedOutside(const PairState& pair, const FieldSets& fields)
{
    const core::LinkFieldNames& names = fields.links();
    return pair.link.isLinked()
        && personOfKey(valueOf(pair.salesforce, names.salesforceKey).toString()) == pair.link.person
        && core::salesforceId18(valueOf(pair.marketo, names.marketoId).toString()) == pair.link.record;
}

PairPlan planRebuilt(const PairState& pair, const FieldSets& fields, const FieldNotes& notes)
{
    PairPlan plan = planPair(pair, fields, notes);
    const auto isChosen = [&notes](const PlannedField& field) {
        return notes.restores.value(field.field).rule == chosenRule;
    };
    for (const System target : {System::Salesforce, System::Marketo}) {
        SidePlan& side = plan.side(target);
        for (const PlannedField& field : std::as_const(side.fields)) {
            if (isChosen(field))
                continue;
            const FieldRow* row = fields.row(pair.link.object, field.field);
            side.payload.remove(fieldIn(*row, target));
            core::Error error;
            error.code = rebuiltDiffers;
            error.scope = core::ErrorScope::Field;
            error.outcome = core::Outcome::NotSent;
            error.arguments = {row->salesforce.label};
            plan.held += HeldField{target, field.field, field.oldValue, field.newValue, error};
        }
        side.fields.removeIf([&isChosen](const PlannedField& field) { return !isChosen(field); });
    }
    return plan;
}

PairPlan planLinks(const PairState& pair, const FieldSets& fields)
{
    PairPlan plan;
    plan.bases = pair.bases;
    planLinkFields(plan, pair, fields.links());
    return plan;
}

PairPlan planClosed(const PairState& pair, const FieldSets& fields)
{
    PairPlan plan;
    plan.bases = pair.bases;
    const core::LinkFieldNames& names = fields.links();
    if (pair.link.deletedInSalesforce && pair.marketo) {
        planLinkValue(plan.marketo, pair.marketo, names.marketoDeleted, FieldValue::boolean(true));
        planLinkValue(plan.marketo, pair.marketo, names.marketoType, FieldValue::null());
    }
    if (pair.link.deletedInMarketo && pair.salesforce)
        planLinkValue(plan.salesforce, pair.salesforce, names.salesforceKey, FieldValue::null());
    return plan;
}

void planOwner(PairPlan& plan, const PairState& pair, const QString& owner)
{
    const FieldValue present = valueOf(pair.salesforce, ownerField);
    if (core::salesforceId18(present.toString()) == core::salesforceId18(owner))
        return;
    const FieldValue wanted = FieldValue::text(core::salesforceId18(owner));
    plan.salesforce.payload.insert(ownerField, wanted);
    plan.salesforce.fields += PlannedField{ownerField, present, wanted, ownerByPush, std::nullopt, false};
}

PairPlan planPerson(const PairState& pair, const FieldSets& fields)
{
    PairPlan plan;
    const QList<FieldRow>& rows = fields.rows(pair.link.object);
    for (const FieldRow& row : rows)
        planCreate(plan, row, System::Marketo, valueOf(pair.salesforce, row.mapping.salesforceField));
    planMarketoLink(plan, pair, fields.links());
    plan.marketo.payload.remove(fields.links().marketoDeleted);
    return plan;
}

PairPlan planLead(const PairState& pair, const FieldSets& fields, const LeadDefaults& defaults)
{
    PairPlan plan;
    const QList<FieldRow>& rows = fields.rows(core::ObjectType::Lead);
    for (const FieldRow& row : rows)
        planCreate(plan, row, System::Salesforce, valueOf(pair.marketo, row.mapping.marketoField));

    // Only for what is blank: a value that the org would refuse is to be mended, not replaced.
    const auto fillDefault = [&](const QString& field, const QString& value) {
        const FieldRow* row = fields.row(core::ObjectType::Lead, field);
        const bool isGiven = row && isWritable(*row, System::Salesforce)
            && !valueOf(pair.marketo, row->mapping.marketoField).toString().trimmed().isEmpty();
        if (!value.isEmpty() && !isGiven)
            plan.salesforce.payload.insert(field, FieldValue::text(value));
    };
    fillDefault(QStringLiteral("LastName"), defaults.lastName);
    fillDefault(QStringLiteral("Company"), defaults.company);
    if (!defaults.owner.isEmpty())
        plan.salesforce.payload.insert(ownerField, FieldValue::text(defaults.owner));
    plan.salesforce.payload.insert(fields.links().salesforceKey, FieldValue::text(salesforceKey(pair.link)));
    for (const QString& required : leadRequires) {
        const bool isHeld = std::any_of(plan.held.begin(), plan.held.end(),
                                        [&](const HeldField& held) { return held.field == required; });
        if (isHeld || !plan.salesforce.payload.value(required).toString().trimmed().isEmpty())
            continue;
        core::FieldInfo info;
        info.name = required;
        if (const FieldRow* row = fields.row(core::ObjectType::Lead, required))
            info = row->salesforce;
        info.required = true;
        plan.held += HeldField{System::Salesforce, required, {}, {}, *preflight({}, info)};
    }
    return plan;
}

bool preventsLead(const HeldField& held)
{
    return held.error.code == QLatin1String("REQUIRED_FIELD_MISSING") || leadRequires.contains(held.field);
}

bool hasMoreThanItsCreate(const PairState& pair, const FieldSets& fields, System created)
{
    const System source = created == System::Salesforce ? System::Marketo : System::Salesforce;
    const std::optional<store::Snapshot>& known = source == System::Marketo ? pair.marketo : pair.salesforce;
    const QList<FieldRow>& rows = fields.rows(pair.link.object);
    return std::any_of(rows.begin(), rows.end(), [&](const FieldRow& row) {
        const core::FieldInfo& info = targetInfo(row, created);
        return isWritable(row, created) && !info.createable && info.updateable
            && !valueOf(known, fieldIn(row, source)).toString().isEmpty();
    });
}

core::Bases basesOfCreate(const PairState& pair, const FieldSets& fields, System created,
                          const core::FieldValues& payload)
{
    const System source = created == System::Salesforce ? System::Marketo : System::Salesforce;
    const std::optional<store::Snapshot>& known = source == System::Marketo ? pair.marketo : pair.salesforce;
    core::Bases bases;
    const QList<FieldRow>& rows = fields.rows(pair.link.object);
    for (const FieldRow& row : rows) {
        const FieldValue now = valueOf(known, fieldIn(row, source));
        const auto sent = payload.constFind(fieldIn(row, created));
        const bool wasSent = sent != payload.constEnd();
        const bool blankNow = now.toString().isEmpty();
        // Held back, or filled in since: no base, so that it is merged as a first meeting.
        if (!wasSent && !blankNow && isWritable(row, created))
            continue;
        // The source may have moved since the request left: its base is what was sent then.
        const bool moved = wasSent && !mayBeDefault(row.mapping.salesforceField, now, created)
            && !core::sameValue(now, source, *sent, created, row);
        const FieldValue sourceBase = moved ? core::render(*sent, created, source, row) : now;
        const FieldValue createdBase = wasSent ? *sent : FieldValue();
        bases.insert(row.mapping.salesforceField,
                     created == System::Salesforce ? core::FieldBase{sourceBase, createdBase}
                                                   : core::FieldBase{createdBase, sourceBase});
    }
    addHiddenBases(bases, pair, fields, created, payload);
    return bases;
}

QString salesforceKey(const store::Link& link)
{
    const QString person = QString::number(link.person);
    return link.suffix > 1 ? person + u'-' + QString::number(link.suffix) : person;
}

qint64 personOfKey(const QString& key)
{
    return QStringView(key).left(key.indexOf(u'-')).toLongLong();
}

} // namespace lockstep::sync
