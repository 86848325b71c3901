// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/executed.h"

#include "core/normalise.h"
#include "sync/try.h"

#include <algorithm>

namespace lockstep::sync {

using core::FieldRow;
using core::FieldValue;
using core::ObjectType;
using core::System;

namespace {

const FieldRow* rowOf(const FieldSets& fields, const store::Intent& intent, const QString& salesforceField)
{
    if (intent.side == System::Salesforce)
        return fields.row(intent.object, salesforceField);
    const FieldRow* ofLead = fields.row(ObjectType::Lead, salesforceField);
    return ofLead ? ofLead : fields.row(ObjectType::Contact, salesforceField);
}

const store::PlannedField* plannedFor(const FieldSets& fields, const store::Intent& intent,
                                      const QString& name, const FieldValue& sent)
{
    const auto planned = std::find_if(intent.plan.begin(), intent.plan.end(), [&](const auto& each) {
        const FieldRow* row = rowOf(fields, intent, each.field);
        return row && fieldIn(*row, intent.side) == name && each.newValue == sent;
    });
    return planned == intent.plan.end() ? nullptr : &*planned;
}

bool isSame(const FieldSets& fields, const store::Intent& intent, const store::PlannedField* planned,
            const FieldValue& now, const FieldValue& sent)
{
    if (planned)
        return core::sameValue(now, intent.side, sent, intent.side, *rowOf(fields, intent, planned->field));
    if (sent.kind() == FieldValue::Kind::Boolean)
        return now.toBool() == sent.toBool(); // Marketo tells a false one as null
    return now.toString() == sent.toString();
}

// All that the other one sent is there, and what only this one sent is still as it was before.
bool showsOnly(const store::Intent& other, const FieldSets& fields, const store::Intent& intent,
               const core::Record& record)
{
    if (other.opId == intent.opId || other.side != intent.side || other.target != intent.target)
        return false;
    const QString marker = fields.marker(intent.object);
    for (auto sent = other.payload.constBegin(); sent != other.payload.constEnd(); ++sent) {
        const auto now = record.values.constFind(sent.key());
        if (sent.key() != marker && now != record.values.constEnd()
            && !isSame(fields, other, plannedFor(fields, other, sent.key(), *sent), *now, *sent))
            return false;
    }
    bool any = false;
    for (auto sent = intent.payload.constBegin(); sent != intent.payload.constEnd(); ++sent) {
        const store::PlannedField* planned = plannedFor(fields, intent, sent.key(), *sent);
        const auto now = record.values.constFind(sent.key());
        if (!planned || now == record.values.constEnd() || other.payload.value(sent.key()) == *sent)
            continue;
        any = true;
        if (!isSame(fields, intent, planned, *now, planned->oldValue))
            return false;
    }
    return any;
}

} // namespace

void mark(store::Intent& intent, const FieldSets& fields)
{
    const QString marker = fields.marker(intent.object);
    if (intent.kind == store::IntentKind::Update && !marker.isEmpty())
        intent.payload.insert(marker, FieldValue::text(intent.opId));
}

bool tellsItsMaker(const FieldValue& value)
{
    return value.kind() != FieldValue::Kind::Boolean && !value.toString().isEmpty();
}

// All of it is there, or at least one value that is ours and was not there before: a record is written as a
// whole, so whatever differs from the rest has been edited since. Flags and blanks alone may be somebody
// else's, and the write itself still to come.
bool isExecuted(const FieldSets& fields, const store::Intent& intent, const core::Record& record, Late late,
                const QList<store::Intent>& others)
{
    const QString marker = fields.marker(intent.object);
    bool all = true;
    bool saysSomething = late == Late::Never;
    bool telling = false;
    for (auto field = intent.payload.constBegin(); field != intent.payload.constEnd(); ++field) {
        const auto held = record.values.constFind(field.key());
        if (held == record.values.constEnd()) {
            all = all && field.key() == marker; // hidden since: that is no blank
            continue;
        }
        if (field.key() == marker) {
            if (*held == field.value())
                return true; // whatever has been edited since
            continue; // some automation may have blanked it
        }
        const store::PlannedField* planned = plannedFor(fields, intent, field.key(), *field);
        const bool same = isSame(fields, intent, planned, *held, *field);
        telling = telling
            || (planned && same && tellsItsMaker(*field)
                && !isSame(fields, intent, planned, planned->oldValue, *field));
        all = all && same;
        saysSomething = saysSomething || tellsItsMaker(*field);
    }
    if (all && saysSomething)
        return true;
    return telling && std::none_of(others.begin(), others.end(), [&](const store::Intent& other) {
               return showsOnly(other, fields, intent, record);
           });
}

core::Expected<QList<store::Intent>> otherWrites(const store::OutboxStore& outbox, qint64 link)
{
    constexpr int writesLookedBack = 12;
    auto writes = outbox.doubtfulOf(link);
    LOCKSTEP_TRY(writes);
    const auto done = outbox.doneOf(link, 0, writesLookedBack);
    LOCKSTEP_TRY(done);
    *writes += *done;
    return writes;
}

// A converted lead cannot be written even when it is back, and Marketo has no bin.
bool mayBeRestored(const core::Record& record)
{
    return core::systemOf(record.object) == System::Salesforce && record.deleted && !record.converted
        && record.mergedInto.isEmpty();
}

} // namespace lockstep::sync
