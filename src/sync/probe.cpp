// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/probe.h"

#include "core/normalise.h"
#include "sync/intake.h"
#include "sync/try.h"

namespace lockstep::sync {

using core::ObjectType;
using core::Record;
using core::System;
using store::Intent;
using store::IntentKind;
using store::IntentState;

Prober::Prober(Context& context, Run& run)
    : m_context(context)
    , m_run(run)
    , m_dispatcher(context, run, {})
    , m_outcome(context, run)
{ }

core::Expected<bool> Prober::recover()
{
    const auto open = m_context.stores.outbox.open();
    LOCKSTEP_TRY(open);
    QList<Intent> planned;
    QStringList inFlight;
    for (const Intent& intent : *open) {
        if (intent.state == IntentState::Planned)
            planned += intent;
        else if (intent.state == IntentState::Sent)
            inFlight += intent.opId;
    }
    if (planned.isEmpty() && inFlight.isEmpty())
        return !open->isEmpty();
    auto transaction = m_context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    LOCKSTEP_TRY(m_outcome.putBack(planned, QStringLiteral("never-sent")));
    LOCKSTEP_TRY(m_context.stores.outbox.markUnknown(inFlight, {}));
    LOCKSTEP_TRY(transaction->commit());
    return true;
}

core::Done Prober::probe()
{
    const auto open = m_context.stores.outbox.open();
    LOCKSTEP_TRY(open);
    for (const System side : {System::Salesforce, System::Marketo}) {
        QList<Intent> unknown;
        std::copy_if(open->begin(), open->end(), std::back_inserter(unknown), [&](const Intent& intent) {
            return intent.state == IntentState::Unknown && intent.side == side;
        });
        ask(side, unknown);
    }
    return m_dispatcher.run();
}

void Prober::ask(System side, const QList<Intent>& intents)
{
    const int batch = m_context.remote(side).limits().readBatch;
    for (const ObjectType object : {ObjectType::Person, ObjectType::Lead, ObjectType::Contact}) {
        QList<Intent> creates;
        QList<Intent> others;
        for (const Intent& intent : intents) {
            if (intent.object == object)
                (intent.kind == IntentKind::Create ? creates : others) += intent;
        }
        for (qsizetype from = 0; from < creates.size(); from += batch)
            askByKey(object, creates.mid(from, batch));
        for (qsizetype from = 0; from < others.size(); from += batch)
            askById(object, others.mid(from, batch));
    }
}

void Prober::askById(ObjectType object, const QList<Intent>& intents)
{
    const System side = core::systemOf(object);
    QStringList ids;
    for (const Intent& intent : intents)
        ids += intent.target;
    m_dispatcher.add<core::ReadReply>(
        side,
        [this, side, object, ids]() -> core::Expected<core::Pending<core::ReadReply>> {
            return m_context.remote(side).read(object, ids, m_context.fields.readFields(object));
        },
        [this, intents, ids](const core::Expected<core::ReadReply>& reply) -> core::Done {
            if (!reply)
                return {}; // asked again at the next cycle
            Found found;
            for (qsizetype i = 0; i < ids.size(); ++i) {
                if (reply->records.at(i))
                    found.insert(ids.at(i), *reply->records.at(i));
            }
            return judge(intents, found, reply->serverTime);
        });
}

void Prober::askByKey(ObjectType object, const QList<Intent>& intents)
{
    const System side = core::systemOf(object);
    const QString keyField = side == System::Salesforce ? m_context.fields.links().salesforceKey
                                                        : m_context.fields.links().marketoId;
    QStringList keys;
    for (const Intent& intent : intents)
        keys += intent.key;
    m_dispatcher.add<core::FindReply>(
        side,
        [this, side, object, keyField, keys]() -> core::Expected<core::Pending<core::FindReply>> {
            return m_context.remote(side).find(object, keyField, keys, m_context.fields.readFields(object));
        },
        [this, intents, keyField](const core::Expected<core::FindReply>& reply) -> core::Done {
            if (!reply)
                return {};
            Found found;
            for (const Record& record : reply->records) {
                const QString key = record.values.value(keyField).toString();
                // Should Marketo have made two of one key, the first one stays.
                const auto other = found.constFind(key);
                if (other == found.constEnd() || record.id.toLongLong() < other->id.toLongLong())
                    found.insert(key, record);
            }
            return judge(intents, found, reply->serverTime);
        });
}

core::Done Prober::judge(const QList<Intent>& intents, const Found& found, const QDateTime& serverTime)
{
    auto transaction = m_context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    for (const Intent& intent : intents) {
        const auto record = found.constFind(intent.kind == IntentKind::Create ? intent.key : intent.target);
        LOCKSTEP_TRY(judgeOne(intent, record == found.constEnd() ? nullptr : &*record, serverTime));
    }
    LOCKSTEP_TRY(m_run.save());
    LOCKSTEP_TRY(transaction->commit());
    m_run.publish();
    return {};
}

core::Done Prober::judgeOne(const Intent& intent, const Record* record, const QDateTime& serverTime)
{
    const bool create = intent.kind == IntentKind::Create;
    const bool isDelete = intent.kind == IntentKind::Delete;
    if (record && !record->deleted && !isDelete && (create || isExecuted(intent, *record)))
        return close(intent, *record, serverTime);
    if (!create && record && (record->deleted || record->converted)) {
        // What is gone cannot be changed any more, by nobody.
        LOCKSTEP_TRY(m_outcome.putBack({intent}, QStringLiteral("gone")));
        return Intake(m_context, m_run).take({*record}, serverTime);
    }
    return fence(intent, record, serverTime);
}

bool Prober::isExecuted(const Intent& intent, const Record& record) const
{
    for (auto field = intent.payload.constBegin(); field != intent.payload.constEnd(); ++field) {
        const core::FieldValue now = record.values.value(field.key());
        const core::FieldRow* row = nullptr;
        for (const store::PlannedField& planned : intent.plan) {
            const core::FieldRow* candidate = m_context.fields.row(
                intent.side == System::Salesforce ? intent.object : ObjectType::Lead, planned.field);
            if (!candidate)
                candidate = m_context.fields.row(ObjectType::Contact, planned.field);
            if (candidate && planned.newValue == field.value()
                && (intent.side == System::Salesforce ? candidate->mapping.salesforceField
                                                      : candidate->mapping.marketoField)
                    == field.key())
                row = candidate;
        }
        bool same = now.toString() == field.value().toString();
        if (row)
            same = core::sameValue(now, intent.side, field.value(), intent.side, *row);
        else if (field.value().kind() == core::FieldValue::Kind::Boolean)
            same = now.toBool() == field.value().toBool(); // Marketo tells a false one as null
        if (!same)
            return false;
    }
    return true;
}

core::Done Prober::close(const Intent& intent, const Record& record, const QDateTime& serverTime)
{
    const auto pairs = m_context.stores.snapshots.pairs({intent.link});
    LOCKSTEP_TRY(pairs);
    if (pairs->isEmpty())
        return m_context.stores.outbox.close({intent.opId}, QStringLiteral("gone"));
    store::PairState pair = pairs->first();
    // When it was written is not known: whatever differs from it may be an edit, and is merged as one.
    LOCKSTEP_TRY(m_outcome.apply({intent, record.id, {}, {}, record, serverTime}, pair));
    // Closed at the start of a cycle, the link is examined by this run; its other side follows in it.
    return m_context.stores.work.markDirty({{intent.link, 0, QStringLiteral("found"), m_context.now()}});
}

core::Done Prober::fence(const Intent& intent, const Record* record, const QDateTime& serverTime)
{
    const core::Settings& settings = m_context.parts.settings;
    if (!intent.fenceUntil.isValid()) {
        const int horizon =
            settings.intValue(intent.side == System::Salesforce ? QStringLiteral("fence.salesforceSeconds")
                                                                : QStringLiteral("fence.marketoSeconds"));
        LOCKSTEP_TRY(m_context.stores.outbox.markUnknown({intent.opId}, serverTime.addSecs(horizon)));
    } else if (serverTime >= intent.fenceUntil) {
        if (record && !record->deleted)
            LOCKSTEP_TRY(Intake(m_context, m_run).take({*record}, serverTime));
        return m_outcome.putBack({intent}, QStringLiteral("not-executed"));
    }
    m_run.changed(intent.link);
    return m_context.stores.links.setState(intent.link, core::LinkState::Waiting,
                                           QStringLiteral("outcome-unknown"), {core::toString(intent.side)});
}

} // namespace lockstep::sync
