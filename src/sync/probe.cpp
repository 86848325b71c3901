// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/probe.h"

#include "sync/beside.h"
#include "sync/executed.h"
#include "sync/intake.h"
#include "sync/suspects.h"
#include "sync/try.h"

namespace lockstep::sync {

using core::ObjectType;
using core::Record;
using core::System;
using store::Intent;
using store::IntentKind;
using store::IntentState;

namespace {

bool isFenceOver(const Intent& intent, const QDateTime& serverTime)
{
    return intent.fenceUntil.isValid() && serverTime >= intent.fenceUntil;
}

} // namespace

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

core::Done Prober::readBack()
{
    const auto open = m_context.stores.outbox.open();
    LOCKSTEP_TRY(open);
    for (const ObjectType object : {ObjectType::Person, ObjectType::Lead, ObjectType::Contact}) {
        QList<Intent> written;
        std::copy_if(open->begin(), open->end(), std::back_inserter(written), [&](const Intent& intent) {
            return intent.state == IntentState::Written && intent.object == object;
        });
        const int batch = m_context.remote(core::systemOf(object)).limits().readBatch;
        for (qsizetype from = 0; from < written.size(); from += batch)
            askImages(object, written.mid(from, batch));
    }
    return m_dispatcher.run();
}

void Prober::askImages(ObjectType object, const QList<Intent>& intents)
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
        [this, intents](const core::Expected<core::ReadReply>& reply) {
            return reply ? takeImages(intents, *reply) : core::Done(); // else at the next cycle
        });
}

core::Done Prober::takeImages(const QList<Intent>& intents, const core::ReadReply& reply)
{
    auto transaction = m_context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    for (qsizetype i = 0; i < intents.size(); ++i) {
        const Intent& intent = intents.at(i);
        if (reply.failed.contains(intent.target))
            continue;
        const auto pairs = m_context.stores.snapshots.pairs({intent.link});
        LOCKSTEP_TRY(pairs);
        if (pairs->isEmpty()) {
            LOCKSTEP_TRY(m_context.stores.outbox.close({intent.opId}, QStringLiteral("gone")));
            continue;
        }
        store::PairState pair = pairs->first();
        Written written{intent, intent.target, {}, intent.fenceUntil, {}, {}, {}};
        written.request = intent.batch;
        // Confirmed is confirmed: nothing from before the write is left to be seen of a record.
        if (intent.side == System::Salesforce)
            written.sentAfter = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
        if (const auto& image = reply.records.at(i); image && !image->deleted) {
            written.image = image;
            written.imageAt = reply.serverTime;
        }
        LOCKSTEP_TRY(m_outcome.apply(written, pair));
        LOCKSTEP_TRY(m_context.stores.work.markDirty(
            {{intent.link, 0, QStringLiteral("read-back"), m_context.now()}}));
    }
    LOCKSTEP_TRY(m_run.save());
    LOCKSTEP_TRY(transaction->commit());
    m_run.publish();
    return {};
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
            QList<Intent> answered;
            for (qsizetype i = 0; i < ids.size(); ++i) {
                if (!reply->failed.contains(ids.at(i)))
                    answered += intents.at(i);
                if (reply->records.at(i))
                    found.insert(ids.at(i), *reply->records.at(i));
            }
            return judge(answered, found, reply->serverTime);
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
            QList<Intent> answered = intents;
            answered.removeIf([&](const Intent& intent) { return reply->failed.contains(intent.key); });
            Found found;
            for (const Record& record : reply->records) {
                const QString key = record.values.value(keyField).toString();
                // Should Marketo have made two of one key, the first one stays.
                const auto other = found.constFind(key);
                if (other == found.constEnd() || record.id.toLongLong() < other->id.toLongLong())
                    found.insert(key, record);
            }
            return judge(answered, found, reply->serverTime);
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
    // One that is left as it was is read again, as its intent is still open.
    noteBeside(m_context, m_run, found.values(), m_context.nextMoment());
    return {};
}

core::Done Prober::judgeOne(const Intent& intent, const Record* record, const QDateTime& serverTime)
{
    const bool create = intent.kind == IntentKind::Create;
    const bool isDelete = intent.kind == IntentKind::Delete;
    const auto others = otherWrites(m_context.stores.outbox, intent.link);
    LOCKSTEP_TRY(others);
    // One that is gone for good shows nothing any more.
    const Late late = isFenceOver(intent, serverTime) ? Late::Never : Late::Maybe;
    const bool executed = record && !isDelete && !record->values.isEmpty()
        && isExecuted(m_context.fields, intent, *record, late, *others);
    if (!create && record && (record->deleted || record->converted)) {
        if (mayBeRestored(*record) && !executed && !isFenceOver(intent, serverTime))
            return fence(intent, record, serverTime);
        if (executed) {
            LOCKSTEP_TRY(close(intent, *record, serverTime));
        } else {
            LOCKSTEP_TRY(m_outcome.keepAgreed(intent, *record)); // what it has become goes on from there
            LOCKSTEP_TRY(m_outcome.putBack({intent}, QStringLiteral("gone")));
        }
        return Intake(m_context, m_run).take({*record}, serverTime, m_context.nextMoment());
    }
    if (record && !record->deleted && !isDelete && (create || executed))
        return close(intent, *record, serverTime);
    return fence(intent, record, serverTime);
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

// It has not been carried out: planned anew, unless the system fails on that record alone.
core::Done Prober::endFence(const Intent& intent)
{
    const auto alone = Suspects(m_context).failedAlone(intent);
    LOCKSTEP_TRY(alone);
    if (!*alone)
        return m_outcome.putBack({intent}, QStringLiteral("not-executed"));
    const auto pairs = m_context.stores.snapshots.pairs({intent.link});
    LOCKSTEP_TRY(pairs);
    if (pairs->isEmpty())
        return m_context.stores.outbox.close({intent.opId}, QStringLiteral("gone"));
    store::PairState pair = pairs->first();
    return m_outcome.refuse(intent, **alone, pair);
}

core::Done Prober::fence(const Intent& intent, const Record* record, const QDateTime& serverTime)
{
    const core::Settings& settings = m_context.parts.settings;
    if (!intent.fenceUntil.isValid()) {
        const int horizon =
            settings.intValue(intent.side == System::Salesforce ? QStringLiteral("fence.salesforceSeconds")
                                                                : QStringLiteral("fence.marketoSeconds"));
        LOCKSTEP_TRY(m_context.stores.outbox.markUnknown({intent.opId}, serverTime.addSecs(horizon)));
    } else if (isFenceOver(intent, serverTime)) {
        if (record && !record->deleted) {
            LOCKSTEP_TRY(m_outcome.keepAgreed(intent, *record));
            LOCKSTEP_TRY(Intake(m_context, m_run).take({*record}, serverTime, m_context.nextMoment()));
        }
        return endFence(intent);
    }
    m_run.changed(intent.link);
    return m_context.stores.links.setState(intent.link, core::LinkState::Waiting,
                                           QStringLiteral("outcome-unknown"), {core::toString(intent.side)});
}

} // namespace lockstep::sync
