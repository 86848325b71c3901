// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/propagate.h"

#include "sync/plan.h"
#include "sync/probe.h"
#include "sync/quota.h"
#include "sync/try.h"

#include <QUuid>

namespace lockstep::sync {

using core::ObjectType;
using core::RetryClass;
using core::System;
using core::WriteReply;
using store::Intent;
using store::IntentKind;

namespace {

// What one composite call of Salesforce holds; so each request has reply times of its own.
constexpr int conditionalBatch = 25;

// Ids that ascend with time (UUID version 7), so that they are added at the end of their index.
QString newOperationId(const QDateTime& now)
{
    constexpr int timeBytes = 6;
    constexpr int bits = 8;
    QByteArray bytes = QUuid::createUuid().toRfc4122();
    const qint64 time = now.toMSecsSinceEpoch();
    for (int i = 0; i < timeBytes; ++i)
        bytes[i] = static_cast<char>(time >> (bits * (timeBytes - 1 - i)));
    constexpr unsigned char lowNibble = 0x0f;
    constexpr unsigned char version = 0x70;
    bytes[timeBytes] =
        static_cast<char>((static_cast<unsigned char>(bytes.at(timeBytes)) & lowNibble) | version);
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

} // namespace

// A forced write, and one to a field that Salesforce may win, must not hide an edit made meanwhile.
bool isConditional(core::RunKind run, const FieldSets& fields, const Intent& intent)
{
    if (intent.side != System::Salesforce || intent.kind != IntentKind::Update)
        return false;
    return quotaUseOf(run) == QuotaUse::Push || run == core::RunKind::Undo
        || std::any_of(intent.plan.begin(), intent.plan.end(), [&](const store::PlannedField& field) {
               const core::FieldRow* row = fields.row(intent.object, field.field);
               return row && (row->effectiveRule != core::ConflictRule::Marketo || row->optOut);
           });
}

Propagator::Propagator(Context& context, Run& run, std::function<void()> between, const QString& assign)
    : m_context(context)
    , m_run(run)
    , m_dispatcher(context, run, std::move(between))
    , m_outcome(context, run)
    , m_assign(assign)
{ }

Intent Propagator::intent(const Context& context, const Run& run, const store::Link& link, System side,
                          IntentKind kind)
{
    Intent result;
    result.opId = newOperationId(context.now());
    result.run = run.id();
    result.link = link.id;
    result.side = side;
    result.kind = kind;
    result.object = side == System::Marketo ? ObjectType::Person : link.object;
    if (kind != IntentKind::Create)
        result.target = side == System::Marketo ? QString::number(link.person) : link.record;
    result.createdAt = context.now();
    return result;
}

core::Done Propagator::send(const QList<Intent>& intents, Pairs& pairs)
{
    m_pairs = &pairs;
    m_anotherLook = false;
    for (const Intent& intent : intents)
        queue(intent);
    const auto isWaiting = [this] { return !m_groups.isEmpty() || !m_toReadBack.isEmpty(); };
    while (isWaiting()) {
        startBatches(true);
        LOCKSTEP_TRY(m_dispatcher.run());
        startReadBacks(true);
        LOCKSTEP_TRY(m_dispatcher.run());
        if (!isWaiting())
            LOCKSTEP_TRY(retryBusy());
    }
    LOCKSTEP_TRY(lookAgain());
    LOCKSTEP_TRY(suspendFields());
    if (m_anyUnknown && !m_run.isStopped()) {
        m_anyUnknown = false;
        m_anotherLook = true;
        LOCKSTEP_TRY(Prober(m_context, m_run).probe());
    }
    return {};
}

// What may share a request: the same side, kind and object; a conditional write goes with its like.
QString Propagator::groupOf(const Intent& intent) const
{
    QString action = QStringLiteral("+update");
    if (intent.kind == IntentKind::Create)
        action = QStringLiteral("+create");
    else if (intent.kind == IntentKind::Delete)
        action = QStringLiteral("+delete");
    return core::toString(intent.object) + action
        + (conditionOf(intent).isValid() ? QStringLiteral("+if") : QString());
}

void Propagator::queue(const Intent& intent)
{
    m_groups[groupOf(intent)] += intent;
}

void Propagator::startBatches(bool alsoPartial)
{
    const QStringList groups = m_groups.keys();
    for (const QString& name : groups) {
        QList<Intent>& group = m_groups[name];
        int size = m_context.remote(group.first().side).limits().writeBatch;
        if (isConditional(m_run.kind(), m_context.fields, group.first()))
            size = std::min(size, conditionalBatch);
        qsizetype from = 0;
        for (; group.size() - from >= size || (alsoPartial && from < group.size()); from += size)
            startBatch(group.mid(from, size));
        group.remove(0, std::min<qsizetype>(from, group.size()));
        if (group.isEmpty())
            m_groups.remove(name);
    }
}

void Propagator::startBatch(const QList<Intent>& batch)
{
    m_dispatcher.add<WriteReply>(
        batch.first().side, [this, batch] { return leave(batch); },
        [this, batch](const core::Expected<WriteReply>& reply) { return takeReply(batch, reply); });
}

// Durably marked as sent before the first byte leaves.
core::Expected<core::Pending<WriteReply>> Propagator::leave(const QList<Intent>& batch)
{
    QStringList ops;
    QList<core::WriteRecord> records;
    for (const Intent& intent : batch) {
        ops += intent.opId;
        records += core::WriteRecord{intent.target, intent.payload, conditionOf(intent)};
        if (m_context.isTrial())
            m_context.trial->add(intent, m_pairs->value(intent.link), m_context.fields);
    }
    auto transaction = m_context.stores.database.begin(store::Durability::Full);
    LOCKSTEP_TRY(transaction);
    LOCKSTEP_TRY(m_context.stores.outbox.markSent(ops, batch.first().opId, m_context.now()));
    LOCKSTEP_TRY(transaction->commit());

    core::RemoteSystem& remote = m_context.remote(batch.first().side);
    if (batch.first().kind == IntentKind::Delete) {
        QStringList ids;
        for (const Intent& intent : batch)
            ids += intent.target;
        return remote.remove(batch.first().object, ids);
    }
    core::WriteOptions options;
    options.object = batch.first().object;
    if (batch.first().kind != IntentKind::Create)
        return remote.update(records, options);
    if (batch.first().side == System::Marketo)
        options.keyField = m_context.fields.links().marketoId;
    else
        options.assign = m_assign;
    return remote.create(records, options);
}

// Since when the record must not have changed; invalid: whatever has happened to it.
QDateTime Propagator::conditionOf(const Intent& intent) const
{
    if (!isConditional(m_run.kind(), m_context.fields, intent))
        return {};
    const auto pair = m_pairs->constFind(intent.link);
    return pair != m_pairs->constEnd() && pair->salesforce ? pair->salesforce->record.modifiedAt
                                                           : QDateTime();
}

core::Done Propagator::takeReply(const QList<Intent>& batch, const core::Expected<WriteReply>& reply)
{
    QList<Intent> sent = batch;
    for (Intent& intent : sent)
        ++intent.attempts;
    if (!reply)
        return reply.error().outcome == core::Outcome::Unknown ? takeUnknown(sent)
                                                               : takeRefusal(sent, reply.error());
    if (reply->results.size() != sent.size())
        return takeUnknown(sent);

    QList<Written> finished;
    auto transaction = m_context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    for (qsizetype i = 0; i < sent.size(); ++i) {
        const Intent& intent = sent.at(i);
        const core::WriteResult& result = reply->results.at(i);
        if (result.status == core::WriteResult::Status::Failed) {
            LOCKSTEP_TRY(takeRecordError(intent, result.error.value_or(core::Error{})));
            continue;
        }
        const Written written{intent,
                              intent.kind == IntentKind::Create ? result.id : intent.target,
                              reply->sentAfter,
                              reply->serverTime,
                              {},
                              {},
                              {},
                              result.request};
        if (intent.kind == IntentKind::Link || intent.kind == IntentKind::Delete)
            finished += written;
        else
            m_toReadBack[intent.object] += written;
    }
    LOCKSTEP_TRY(m_run.save());
    LOCKSTEP_TRY(transaction->commit());
    m_run.publish();
    LOCKSTEP_TRY(applyAll(finished));
    startReadBacks(false);
    return {};
}

core::Done Propagator::takeUnknown(const QList<Intent>& batch)
{
    auto transaction = m_context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    LOCKSTEP_TRY(keepUnknown(batch));
    LOCKSTEP_TRY(transaction->commit());
    m_run.publish();
    return {};
}

core::Done Propagator::keepUnknown(const QList<Intent>& batch)
{
    QStringList fenced;
    QStringList open;
    for (const Intent& intent : batch) {
        // Carried out late, a conditional write would meet a record that has changed, or change nothing.
        (conditionOf(intent).isValid() ? open : fenced) += intent.opId;
        LOCKSTEP_TRY(m_context.stores.links.setState(intent.link, core::LinkState::Waiting,
                                                     QStringLiteral("outcome-unknown"),
                                                     {core::toString(intent.side)}));
        m_run.changed(intent.link);
    }
    m_anyUnknown = true;
    LOCKSTEP_TRY(m_context.stores.outbox.markUnknown(fenced, {}));
    return m_context.stores.outbox.markUnknown(open, m_context.parts.salesforce.serverTime());
}

// The whole request was not executed.
core::Done Propagator::takeRefusal(const QList<Intent>& batch, const core::Error& error)
{
    auto transaction = m_context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    const bool byContent = error.retry == RetryClass::Fix && error.outcome == core::Outcome::NotExecuted;
    if (error.retry == RetryClass::Admin && !error.fields.isEmpty()) {
        m_toSuspend += Refused{batch.first(), error};
        LOCKSTEP_TRY(m_outcome.putBack(batch, QStringLiteral("suspended-field")));
    } else if (byContent && batch.size() == 1) {
        LOCKSTEP_TRY(takeRecordError(batch.first(), error));
    } else if (byContent) {
        // One record spoils it for the others: the halves go on their own.
        QStringList ops;
        for (const Intent& intent : batch)
            ops += intent.opId;
        LOCKSTEP_TRY(m_context.stores.outbox.markPlanned(ops));
        startBatch(batch.mid(0, batch.size() / 2));
        startBatch(batch.mid(batch.size() / 2));
    } else {
        LOCKSTEP_TRY(m_outcome.putBack(batch, QStringLiteral("not-executed")));
        if (!m_run.isStopped())
            m_run.stopBecause(error);
    }
    LOCKSTEP_TRY(m_run.save());
    return transaction->commit();
}

// One record's own failure, inside the caller's transaction.
core::Done Propagator::takeRecordError(const Intent& intent, const core::Error& error)
{
    if (error.outcome == core::Outcome::Unknown)
        return keepUnknown({intent});
    constexpr int tries = 4;
    const auto pair = m_pairs->find(intent.link);
    const bool movedMeanwhile = error.code == QLatin1String("stale-record");
    if (error.retry == RetryClass::Retry && !movedMeanwhile && intent.attempts < tries) {
        m_busy += intent;
        return m_context.stores.outbox.markPlanned({intent.opId});
    }
    if (error.retry == RetryClass::Relink) {
        m_toLookUp += Refused{intent, error};
        return {};
    }
    if (error.retry == RetryClass::Admin && !error.fields.isEmpty()) {
        m_toSuspend += Refused{intent, error};
        return m_outcome.putBack({intent}, QStringLiteral("suspended-field"));
    }
    if (movedMeanwhile || error.retry == RetryClass::Stop) {
        m_anotherLook = m_anotherLook || movedMeanwhile;
        if (error.retry == RetryClass::Stop)
            m_run.stopBecause(error);
        return m_outcome.putBack({intent}, QStringLiteral("replanned"));
    }
    return m_outcome.refuse(intent, error, *pair);
}

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
    m_dispatcher.add<core::ReadReply>(
        system,
        [this, system, object, ids, askedAt]() -> core::Expected<core::Pending<core::ReadReply>> {
            *askedAt = m_context.nextMoment();
            return m_context.remote(system).read(object, ids, m_context.fields.readFields(object));
        },
        [this, written, askedAt](const core::Expected<core::ReadReply>& reply) {
            if (!reply)
                return keepWritten(written);
            QList<Written> complete = written;
            for (qsizetype i = 0; i < complete.size(); ++i) {
                const std::optional<core::Record>& image = reply->records.at(i);
                if (!image || image->deleted)
                    continue;
                complete[i].image = image;
                complete[i].imageAt = reply->serverTime;
                complete[i].imageAskedAt = *askedAt;
            }
            return applyAll(complete);
        });
}

// What the system made of our values is not known: a later look would take it for somebody's edit. So the
// outcome waits for the read-back.
core::Done Propagator::keepWritten(const QList<Written>& written)
{
    auto transaction = m_context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    for (const Written& each : written) {
        LOCKSTEP_TRY(
            m_context.stores.outbox.markWritten(each.intent.opId, each.id, each.serverTime, each.request));
        if (!mayHaveFailed(m_pairs->value(each.intent.link).link))
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
core::Done Propagator::applyAll(const QList<Written>& written)
{
    if (written.isEmpty())
        return {};
    QList<Written> all = written;
    QList<Written> created;
    auto transaction = m_context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    auto known = knownAmong(written);
    LOCKSTEP_TRY(known);
    for (Written& each : all) {
        each.isNew = !known->contains(each.id);
        known->insert(each.id);
        if (each.intent.kind == IntentKind::Create)
            created += each;
    }
    LOCKSTEP_TRY(m_outcome.applyAll(all, *m_pairs));
    LOCKSTEP_TRY(queueLinkWrites(created));
    LOCKSTEP_TRY(m_run.save());
    LOCKSTEP_TRY(transaction->commit());
    m_run.publish();
    startBatches(false);
    return {};
}

// What was just created is named in the other system's link fields.
core::Done Propagator::queueLinkWrites(const QList<Written>& created)
{
    QList<Intent> intents;
    for (const Written& each : created) {
        const store::PairState& pair = m_pairs->value(each.intent.link);
        if (!pair.link.isLinked())
            continue;
        const System other = each.intent.side == System::Salesforce ? System::Marketo : System::Salesforce;
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
