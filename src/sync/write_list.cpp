// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/write_list.h"

#include "sync/trial_remote.h"

#include <algorithm>

namespace lockstep::sync {

using core::FieldValue;
using core::PlannedWriteField;
using core::System;
using core::WriteAction;
using store::Intent;
using store::IntentKind;
using store::PairState;

namespace {

const QString createdRule = QStringLiteral("created");
const QString linkRule = QStringLiteral("link");

WriteAction actionOf(IntentKind kind)
{
    switch (kind) {
    case IntentKind::Create:
        return WriteAction::Create;
    case IntentKind::Update:
        return WriteAction::Update;
    case IntentKind::Link:
        return WriteAction::Link;
    case IntentKind::Delete:
        break;
    }
    return WriteAction::Delete;
}

// The number or id of what does not exist yet is not known yet.
FieldValue known(const FieldValue& value)
{
    return TrialRemote::isInvented(value.toString()) ? FieldValue() : value;
}

PlannedWriteField field(System target, const QString& name, const FieldValue& before, const FieldValue& after,
                        const QString& rule)
{
    PlannedWriteField result;
    result.field = name;
    (target == System::Salesforce ? result.salesforce : result.marketo) = before;
    (target == System::Salesforce ? result.marketo : result.salesforce) = known(after);
    result.rule = rule;
    return result;
}

std::optional<FieldValue> baseOf(const PairState& pair, System side, const QString& name)
{
    const auto base = pair.bases.constFind(name);
    if (base == pair.bases.constEnd())
        return std::nullopt;
    return side == System::Salesforce ? base->salesforce : base->marketo;
}

FieldValue present(const PairState& pair, System side, const QString& name)
{
    const std::optional<store::Snapshot>& snapshot =
        side == System::Salesforce ? pair.salesforce : pair.marketo;
    return snapshot ? snapshot->record.values.value(name) : FieldValue();
}

} // namespace

void WriteList::add(const Intent& intent, const PairState& pair, const FieldSets& fields)
{
    core::PlannedWrite write;
    write.target = intent.side;
    write.action = actionOf(intent.kind);
    write.object = intent.side == System::Salesforce ? intent.object : pair.link.object;
    write.name = pair.link.name;
    const bool createsRecord = intent.kind == IntentKind::Create && intent.side == System::Salesforce;
    if (!TrialRemote::isInvented(QString::number(pair.link.person)))
        write.person = pair.link.person;
    if (!createsRecord && !TrialRemote::isInvented(pair.link.record))
        write.record = pair.link.record;

    core::FieldValues rest = intent.payload;
    const QList<core::FieldRow>& rows = fields.rows(write.object);
    for (const core::FieldRow& row : rows) {
        const QString& name = row.mapping.salesforceField;
        const QString& own = intent.side == System::Salesforce ? name : row.mapping.marketoField;
        const auto value = rest.constFind(own);
        if (value == rest.constEnd())
            continue;
        const auto planned =
            std::find_if(intent.plan.begin(), intent.plan.end(),
                         [&](const store::PlannedField& each) { return each.field == name; });
        if (planned != intent.plan.end()) {
            write.fields += field(intent.side, name, planned->oldValue, planned->newValue, planned->rule);
            write.fields.last().base = baseOf(pair, intent.side, name);
        } else {
            write.fields += field(intent.side, name, {}, *value, createdRule);
        }
        rest.erase(value);
    }
    for (auto value = rest.constBegin(); value != rest.constEnd(); ++value) {
        const auto planned =
            std::find_if(intent.plan.begin(), intent.plan.end(),
                         [&](const store::PlannedField& each) { return each.field == value.key(); });
        const FieldValue before =
            intent.kind == IntentKind::Create ? FieldValue() : present(pair, intent.side, value.key());
        write.fields += field(intent.side, value.key(), before, *value,
                              planned != intent.plan.end() ? planned->rule : linkRule);
    }
    std::sort(write.fields.begin(), write.fields.end(),
              [](const auto& a, const auto& b) { return a.field < b.field; });
    m_writes += write;
}

} // namespace lockstep::sync
