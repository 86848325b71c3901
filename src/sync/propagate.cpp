// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/propagate.h"

#include "sync/plan.h"
#include "sync/probe.h"
#include "sync/quota.h"
#include "sync/suspects.h"
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

// A new lead whose owner the user has chosen.
bool namesOwner(const store::Intent& intent)
{
    return intent.side == core::System::Salesforce && intent.kind == store::IntentKind::Create
        && intent.payload.contains(ownerField);
}

// A right that is missing, of which Salesforce does not say what for, is the one to give records away.
bool refusesOwner(const Intent& intent, const core::Error& error)
{
    const bool isWanted =
        std::any_of(intent.plan.begin(), intent.plan.end(),
                    [](const store::PlannedField& field) { return field.rule == ownerByPush; });
    return isWanted
        && (error.fields.contains(ownerField)
            || (error.retry == RetryClass::Admin && error.fields.isEmpty()));
}

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

// A forced write, one to a field that Salesforce may win, and one that refills a blank must not hide an edit
// made meanwhile.
bool isConditional(core::RunKind run, const FieldSets& fields, const Intent& intent)
{
    if (intent.side != System::Salesforce || intent.kind != IntentKind::Update)
        return false;
    return quotaUseOf(run) == QuotaUse::Push || run == core::RunKind::Undo
        || std::any_of(intent.plan.begin(), intent.plan.end(), [&](const store::PlannedField& field) {
               const core::FieldRow* row = fields.row(intent.object, field.field);
               return row
                   && (row->effectiveRule != core::ConflictRule::Marketo || row->optOut
                       || field.rule == core::toString(core::MergeRule::BlankKept));
           });
}

Propagator::Propagator(Context& context, Run& run, Dispatcher& dispatcher)
    : m_context(context)
    , m_run(run)
    , m_dispatcher(dispatcher)
    , m_outcome(context, run)
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

core::Done Propagator::begin(const QList<Intent>& intents, const Pairs& pairs)
{
    m_pairs = pairs;
    const auto suspects = Suspects(m_context).mostTogether();
    LOCKSTEP_TRY(suspects);
    m_suspects = *suspects;
    for (const Intent& intent : intents)
        queue(intent);
    // All of them: what they were planned on is fresh now, and older once the next links have been looked at.
    startBatches(true);
    return m_dispatcher.start();
}

core::Done Propagator::finish()
{
    const auto isWaiting = [this] { return m_asked > 0 || !m_groups.isEmpty() || !m_toReadBack.isEmpty(); };
    // Its answers may all have come while another step was awaited, and left but busy ones.
    while (isWaiting() || !m_busy.isEmpty()) {
        startBatches(true);
        LOCKSTEP_TRY(awaitAsked());
        startReadBacks(true);
        LOCKSTEP_TRY(awaitAsked());
        if (!isWaiting())
            LOCKSTEP_TRY(retryBusy());
    }
    // What these learn is of concern to whatever else is under way.
    if (!m_toLookUp.isEmpty() || !m_toSuspend.isEmpty())
        LOCKSTEP_TRY(m_dispatcher.run());
    LOCKSTEP_TRY(lookAgain());
    LOCKSTEP_TRY(suspendFields());
    if (m_anyUnknown && !m_run.isStopped()) {
        m_anyUnknown = false;
        m_anotherLook = true;
        LOCKSTEP_TRY(Prober(m_context, m_run).probe());
    }
    for (auto pair = m_pairs.constBegin(); pair != m_pairs.constEnd(); ++pair)
        m_run.settle(pair.key());
    return {};
}

core::Done Propagator::awaitAsked()
{
    return m_dispatcher.run([this] { return m_asked == 0; });
}

// What may share a request: the same side, kind and object; a conditional write goes with its like, and so
// do a new lead whose owner is no matter of Salesforce's rules, and one that may spoil it for the others.
QString Propagator::groupOf(const Intent& intent) const
{
    QString action = QStringLiteral("+update");
    if (intent.kind == IntentKind::Create)
        action = QStringLiteral("+create");
    else if (intent.kind == IntentKind::Delete)
        action = QStringLiteral("+delete");
    return core::toString(intent.object) + action
        + (namesOwner(intent) ? QStringLiteral("+owner") : QString())
        + (conditionOf(intent).isValid() ? QStringLiteral("+if") : QString())
        + QStringLiteral("+most%1").arg(mostTogether(intent));
}

int Propagator::mostTogether(const Intent& intent) const
{
    int most = m_context.remote(intent.side).limits().writeBatch;
    if (isConditional(m_run.kind(), m_context.fields, intent))
        most = std::min(most, conditionalBatch);
    return intent.side == System::Marketo ? std::min(most, m_suspects.value(intent.link, most)) : most;
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
        const int size = mostTogether(group.first());
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
    ask<WriteReply>(
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
            m_context.trial->add(intent, m_pairs.value(intent.link), m_context.fields);
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
        options.assign = namesOwner(batch.first()) ? QString() : QStringLiteral("auto");
    return remote.create(records, options);
}

// Since when the record must not have changed; invalid: whatever has happened to it.
QDateTime Propagator::conditionOf(const Intent& intent) const
{
    if (!isConditional(m_run.kind(), m_context.fields, intent))
        return {};
    const auto pair = m_pairs.constFind(intent.link);
    return pair != m_pairs.constEnd() && pair->salesforce ? pair->salesforce->record.modifiedAt : QDateTime();
}

core::Done Propagator::takeReply(const QList<Intent>& batch, const core::Expected<WriteReply>& reply)
{
    QList<Intent> sent = batch;
    for (Intent& intent : sent)
        ++intent.attempts;
    if (!reply)
        return reply.error().outcome == core::Outcome::Unknown ? takeUnknown(sent, reply.error())
                                                               : takeRefusal(sent, reply.error());
    if (reply->results.size() != sent.size())
        return takeUnknown(sent, {});
    LOCKSTEP_TRY(clearSuspects(sent));

    QList<Written> finished;
    QList<Written> created;
    QList<Refused> failed;
    for (qsizetype i = 0; i < sent.size(); ++i) {
        const Intent& intent = sent.at(i);
        const core::WriteResult& result = reply->results.at(i);
        if (result.status == core::WriteResult::Status::Failed) {
            failed += Refused{intent, result.error.value_or(core::Error{})};
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
        if (intent.kind == IntentKind::Link || intent.kind == IntentKind::Delete) {
            finished += written;
            continue;
        }
        if (intent.kind == IntentKind::Create)
            created += written;
        m_toReadBack[intent.object] += written;
    }
    LOCKSTEP_TRY(keep(finished, failed, created));
    startReadBacks(false);
    return {};
}

core::Done Propagator::clearSuspects(const QList<Intent>& batch)
{
    if (std::none_of(batch.begin(), batch.end(), [this](const Intent& intent) {
            return intent.side == System::Marketo && m_suspects.contains(intent.link);
        }))
        return {};
    auto transaction = m_context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    LOCKSTEP_TRY(Suspects(m_context).clear(batch));
    return transaction->commit();
}

core::Done Propagator::takeUnknown(const QList<Intent>& batch, const core::Error& error)
{
    auto transaction = m_context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    LOCKSTEP_TRY(keepUnknown(batch));
    LOCKSTEP_TRY(Suspects(m_context).note(batch, error));
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
    LOCKSTEP_TRY(transaction->commit());
    m_run.publish();
    return {};
}

// One record's own failure, inside the caller's transaction.
core::Done Propagator::takeRecordError(const Intent& intent, const core::Error& error)
{
    if (error.outcome == core::Outcome::Unknown)
        return keepUnknown({intent});
    constexpr int tries = 4;
    const auto pair = m_pairs.find(intent.link);
    const bool movedMeanwhile = error.code == QLatin1String("stale-record");
    // An approval process holds a record for hours, other locks for moments.
    const bool isBrief = !movedMeanwhile && error.code != QLatin1String("ENTITY_IS_LOCKED");
    // During maintenance every record is refused alike: asking for each again would only cost calls. What was
    // not sent has the error of what went before it.
    const bool isOfTheSystem = error.retry == RetryClass::Retry && error.scope == core::ErrorScope::System
        && error.outcome == core::Outcome::Done;
    if (error.retry == RetryClass::Retry && isBrief && !isOfTheSystem && intent.attempts < tries) {
        m_busy += intent;
        return m_context.stores.outbox.markPlanned({intent.opId});
    }
    if (error.retry == RetryClass::Relink) {
        m_toLookUp += Refused{intent, error};
        return {};
    }
    if (refusesOwner(intent, error)) {
        m_anotherLook = true;
        return m_outcome.refuseOwner(intent, error, *pair);
    }
    if (error.retry == RetryClass::Admin && !error.fields.isEmpty()) {
        m_toSuspend += Refused{intent, error};
        return m_outcome.putBack({intent}, QStringLiteral("suspended-field"));
    }
    const bool concernsAll = error.retry == RetryClass::Stop || isOfTheSystem;
    if (movedMeanwhile || concernsAll) {
        m_anotherLook = m_anotherLook || movedMeanwhile;
        if (concernsAll)
            m_run.stopBecause(error);
        return m_outcome.putBack({intent}, QStringLiteral("replanned"));
    }
    return m_outcome.refuse(intent, error, *pair);
}

} // namespace lockstep::sync
