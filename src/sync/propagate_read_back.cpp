// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Propagator after a confirmed write: what the system made of it is read, the outcome kept, and
// what was created named in the other system.
#include "sync/plan.h"
#include "sync/propagate.h"
#include "sync/suspects.h"
#include "sync/try.h"

namespace lockstep::sync {

using core::ObjectType;
using core::System;
using store::Intent;
using store::IntentKind;

void Propagator::startReadBacks(bool alsoPartial)
{
    const QList<ObjectType> objects = m_toReadBack.keys();
    for (const ObjectType object : objects) {
        QList<Written>& waiting = m_toReadBack[object];
        const int size = m_context.remote(core::systemOf(object)).limits().readBatch;
        qsizetype from = 0;
        for (; waiting.size() - from >= size || (alsoPartial && from < waiting.size()); from += size)
            startReadBack(object, waiting.mid(from, size));
        waiting.remove(0, std::min<qsizetype>(from, waiting.size()));
        if (waiting.isEmpty())
            m_toReadBack.remove(object);
    }
}

void Propagator::startReadBack(ObjectType object, const QList<Written>& written)
{
    QStringList ids;
    for (const Written& each : written)
        ids += each.id;
    const System system = core::systemOf(object);
    const auto askedAt = std::make_shared<quint64>(0);
    ask<core::ReadReply>(
        system,
        [this, system, object, ids, askedAt]() -> core::Expected<core::Pending<core::ReadReply>> {
            *askedAt = m_context.nextMoment();
            return m_context.remote(system).read(object, ids, m_context.fields.readFields(object));
        },
        [this, written, askedAt](const core::Expected<core::ReadReply>& reply) {
            if (!reply)
                return keepWritten(written);
            QList<Written> complete;
            QList<Written> unread;
            for (qsizetype i = 0; i < written.size(); ++i) {
                (reply->failed.contains(written.at(i).id) ? unread : complete) += written.at(i);
                const std::optional<core::Record>& image = reply->records.at(i);
                if (!image || image->deleted)
                    continue;
                complete.last().image = image;
                complete.last().imageAt = reply->serverTime;
                complete.last().imageAskedAt = *askedAt;
            }
            return keepWritten(unread).and_then([&] { return keep(complete, {}); });
        });
}

// What the system made of our values is not known: a later look would take it for somebody's edit. So the
// outcome waits for the read-back.
core::Done Propagator::keepWritten(const QList<Written>& written)
{
    if (written.isEmpty())
        return {};
    auto transaction = m_context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    for (const Written& each : written) {
        LOCKSTEP_TRY(
            m_context.stores.outbox.markWritten(each.intent.opId, each.id, each.serverTime, each.request));
        if (!mayHaveFailed(m_pairs.value(each.intent.link).link))
            LOCKSTEP_TRY(m_context.stores.links.setState(each.intent.link, core::LinkState::Waiting));
        m_run.changed(each.intent.link);
    }
    LOCKSTEP_TRY(transaction->commit());
    m_run.publish();
    return {};
}

// Of the ids that creates were answered with, those that a row here has already.
core::Expected<QSet<QString>> Propagator::knownAmong(const QList<Written>& written) const
{
    QStringList records;
    QList<qint64> persons;
    for (const Written& each : written) {
        if (each.intent.kind != IntentKind::Create)
            continue;
        if (each.intent.side == System::Marketo)
            persons += each.id.toLongLong();
        else
            records += each.id;
    }
    const auto byRecord = m_context.stores.links.byRecords(records);
    LOCKSTEP_TRY(byRecord);
    const auto byPerson = m_context.stores.links.byPersons(persons);
    LOCKSTEP_TRY(byPerson);
    QSet<QString> known;
    for (auto each = byRecord->constBegin(); each != byRecord->constEnd(); ++each)
        known.insert(each.key());
    for (auto each = byPerson->constBegin(); each != byPerson->constEnd(); ++each)
        known.insert(QString::number(each.key()));
    return known;
}

// What commits here need not be on the disk before the next request: whatever leaves is marked so durably,
// and all that was committed before it with it.
core::Done Propagator::keep(const QList<Written>& written, const QList<Refused>& failed,
                            const QList<Written>& created)
{
    if (written.isEmpty() && failed.isEmpty() && created.isEmpty())
        return {};
    auto transaction = m_context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    for (const Refused& each : failed)
        LOCKSTEP_TRY(takeRecordError(each.intent, each.error));
    LOCKSTEP_TRY(noteSuspects(failed));
    LOCKSTEP_TRY(applyAll(written));
    // By its id alone is a deletion told: a key finds nobody any more, and they would be made again.
    for (const Written& each : created)
        LOCKSTEP_TRY(
            m_context.stores.outbox.markWritten(each.intent.opId, each.id, each.serverTime, each.request));
    LOCKSTEP_TRY(m_run.save());
    LOCKSTEP_TRY(transaction->commit());
    m_run.publish();
    if (!written.isEmpty())
        startBatches(false);
    return {};
}

// Of a write too large for one request a later part may have failed as a whole.
core::Done Propagator::noteSuspects(const QList<Refused>& failed)
{
    QList<Intent> doubtful;
    core::Error error;
    for (const Refused& each : failed) {
        if (each.error.outcome != core::Outcome::Unknown)
            continue;
        doubtful += each.intent;
        error = each.error;
    }
    return Suspects(m_context).note(doubtful, error);
}

core::Done Propagator::applyAll(const QList<Written>& written)
{
    if (written.isEmpty())
        return {};
    QList<Written> all = written;
    QList<Written> created;
    auto known = knownAmong(written);
    LOCKSTEP_TRY(known);
    for (Written& each : all) {
        each.isNew = !known->contains(each.id);
        known->insert(each.id);
        if (each.intent.kind == IntentKind::Create)
            created += each;
    }
    LOCKSTEP_TRY(m_outcome.applyAll(all, m_pairs));
    return queueLinkWrites(created);
}

// What was just created is named in the other system's link fields.
core::Done Propagator::queueLinkWrites(const QList<Written>& created)
{
    QList<Intent> intents;
    for (const Written& each : created) {
        const store::PairState& pair = m_pairs.value(each.intent.link);
        if (!pair.link.isLinked())
            continue;
        const System other = each.intent.side == System::Salesforce ? System::Marketo : System::Salesforce;
        if (other == System::Salesforce && pair.salesforce
            && FieldSets::isReadOnly(pair.link.object, pair.salesforce->record.values))
            continue;
        Intent link = intent(m_context, m_run, pair.link, other, IntentKind::Link);
        link.payload = planLinks(pair, m_context.fields).side(other).payload;
        if (!link.payload.isEmpty())
            intents += link;
    }
    if (!intents.isEmpty())
        LOCKSTEP_TRY(m_context.stores.outbox.insert(intents));
    for (const Intent& link : std::as_const(intents))
        queue(link);
    return {};
}

} // namespace lockstep::sync
