// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/executed.h"

#include "core/normalise.h"

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
bool isExecuted(const FieldSets& fields, const store::Intent& intent, const core::Record& record, Late late)
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
        const FieldValue& now = *held;
        if (field.key() == marker) {
            if (now == field.value())
                return true; // whatever has been edited since
            continue; // some automation may have blanked it
        }
        const auto planned = std::find_if(intent.plan.begin(), intent.plan.end(), [&](const auto& each) {
            const FieldRow* row = rowOf(fields, intent, each.field);
            return row && fieldIn(*row, intent.side) == field.key() && each.newValue == field.value();
        });
        bool same = now.toString() == field.value().toString();
        if (planned != intent.plan.end()) {
            const FieldRow& row = *rowOf(fields, intent, planned->field);
            same = core::sameValue(now, intent.side, field.value(), intent.side, row);
            const bool isNew =
                !core::sameValue(planned->oldValue, intent.side, field.value(), intent.side, row);
            telling = telling || (same && isNew && tellsItsMaker(field.value()));
        } else if (field.value().kind() == FieldValue::Kind::Boolean) {
            same = now.toBool() == field.value().toBool(); // Marketo tells a false one as null
        }
        all = all && same;
        saysSomething = saysSomething || tellsItsMaker(field.value());
    }
    return telling || (all && saysSomething);
}

// A converted lead cannot be written even when it is back, and Marketo has no bin.
bool mayBeRestored(const core::Record& record)
{
    return core::systemOf(record.object) == System::Salesforce && record.deleted && !record.converted
        && record.mergedInto.isEmpty();
}

} // namespace lockstep::sync
