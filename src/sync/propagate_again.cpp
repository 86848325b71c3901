// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of Propagator: what is done about records that did not go through at once.
#include "core/normalise.h"
#include "sync/intake.h"
#include "sync/preparation.h"
#include "sync/propagate.h"
#include "sync/try.h"

namespace lockstep::sync {

using core::ObjectType;
using core::System;
using store::Intent;
using store::IntentKind;

namespace {

// A field of the plan no longer holds what it held when the plan was made.
bool isEdited(const Intent& intent, const core::Record& now, ObjectType object, const FieldSets& fields)
{
    return std::any_of(intent.plan.begin(), intent.plan.end(), [&](const store::PlannedField& field) {
        const core::FieldRow* row = fields.row(object, field.field);
        if (!row)
            return false;
        const auto value = now.values.constFind(fieldIn(*row, intent.side));
        return value != now.values.constEnd()
            && !core::sameValue(*value, intent.side, field.oldValue, intent.side, *row);
    });
}

} // namespace

core::Done Propagator::retryBusy()
{
    if (m_busy.isEmpty())
        return {};
    const QList<Intent> busy = std::exchange(m_busy, {});
    const int attempt = busy.first().attempts;
    m_dispatcher.sleep(std::chrono::milliseconds(1000LL * (1 << attempt)));
    QHash<ObjectType, QList<Intent>> planned;
    for (const Intent& intent : busy) {
        if (intent.plan.isEmpty() || intent.kind != IntentKind::Update)
            startBatch({intent});
        else
            planned[intent.object] += intent;
    }
    for (auto each = planned.constBegin(); each != planned.constEnd(); ++each) {
        const int size = m_context.remote(core::systemOf(each.key())).limits().readBatch;
        for (qsizetype from = 0; from < each->size(); from += size)
            startUnlessEdited(each.key(), each->mid(from, size));
    }
    LOCKSTEP_TRY(awaitAsked());
    // Read-backs of those that went through, and a further round for those still busy.
    startReadBacks(true);
    LOCKSTEP_TRY(awaitAsked());
    return retryBusy();
}

// Whoever kept the record busy was saving it: what they have entered is not written over unread.
void Propagator::startUnlessEdited(ObjectType object, const QList<Intent>& intents)
{
    const System system = core::systemOf(object);
    QStringList ids;
    for (const Intent& intent : intents)
        ids += intent.target;
    ask<core::ReadReply>(
        system,
        [this, system, object, ids]() -> core::Expected<core::Pending<core::ReadReply>> {
            return m_context.remote(system).read(object, ids, m_context.fields.readFields(object));
        },
        [this, intents](const core::Expected<core::ReadReply>& reply) -> core::Done {
            QList<Intent> outdated;
            for (qsizetype i = 0; i < intents.size(); ++i) {
                const Intent& intent = intents.at(i);
                const bool isRead = reply && !reply->failed.contains(intent.target);
                const std::optional<core::Record> now = isRead ? reply->records.at(i) : std::nullopt;
                if (!isRead
                    || (now
                        && isEdited(intent, *now, m_pairs.value(intent.link).link.object, m_context.fields)))
                    outdated += intent;
                else
                    startBatch({intent});
            }
            if (outdated.isEmpty())
                return {};
            m_anotherLook = true;
            auto transaction = m_context.stores.database.begin();
            LOCKSTEP_TRY(transaction);
            LOCKSTEP_TRY(m_outcome.putBack(outdated, QStringLiteral("replanned")));
            return transaction->commit();
        });
}

// "Deleted", "converted", "duplicate", "not found": the answer is in the record itself.
core::Done Propagator::lookAgain()
{
    // It was refused for certain, so what could not be looked up is planned anew.
    const auto giveBack = [this](const Intent& intent) -> core::Done {
        auto transaction = m_context.stores.database.begin();
        LOCKSTEP_TRY(transaction);
        LOCKSTEP_TRY(m_outcome.putBack({intent}, QStringLiteral("relink")));
        return transaction->commit();
    };
    const QList<Refused> refused = std::exchange(m_toLookUp, {});
    for (const Refused& each : refused) {
        const Intent& intent = each.intent;
        core::RemoteSystem& remote = m_context.remote(intent.side);
        const bool create = intent.kind == IntentKind::Create;
        const QStringList fields = m_context.fields.readFields(intent.object);
        QList<core::Record> found;
        QDateTime serverTime;
        const quint64 askedAt = m_context.nextMoment();
        if (create) {
            const QString keyField = intent.side == System::Salesforce
                ? m_context.fields.links().salesforceKey
                : m_context.fields.links().marketoId;
            const auto reply = m_context.parts.waiter.await(
                remote.find(intent.object, keyField, {intent.key}, fields), m_run.stopToken());
            if (!reply || !reply->failed.isEmpty()) {
                LOCKSTEP_TRY(giveBack(intent));
                continue;
            }
            found = reply->records;
            serverTime = reply->serverTime;
        } else {
            const auto reply = m_context.parts.waiter.await(
                remote.read(intent.object, {intent.target}, fields), m_run.stopToken());
            if (!reply || !reply->failed.isEmpty()) {
                LOCKSTEP_TRY(giveBack(intent));
                continue;
            }
            if (reply->records.first())
                found = {*reply->records.first()};
            serverTime = reply->serverTime;
        }

        auto transaction = m_context.stores.database.begin();
        LOCKSTEP_TRY(transaction);
        store::PairState& pair = m_pairs[intent.link];
        const bool alive = !found.isEmpty() && !found.first().deleted && !found.first().converted;
        if (create && alive) {
            LOCKSTEP_TRY(
                m_outcome.apply({intent, found.first().id, {}, serverTime, found.first(), serverTime}, pair));
            LOCKSTEP_TRY(m_context.stores.work.markDirty(
                {{intent.link, 0, QStringLiteral("found"), m_context.now()}}));
            m_anotherLook = true;
        } else if (create || alive) {
            LOCKSTEP_TRY(m_outcome.refuse(intent, each.error, pair));
        } else {
            LOCKSTEP_TRY(m_outcome.putBack({intent}, QStringLiteral("relink")));
            Intake intake(m_context, m_run);
            LOCKSTEP_TRY(found.isEmpty() && intent.side == System::Marketo
                             ? intake.takeGone({intent.target})
                             : intake.take(found, serverTime, askedAt));
            m_anotherLook = true;
        }
        LOCKSTEP_TRY(m_run.save());
        LOCKSTEP_TRY(transaction->commit());
        m_run.publish();
    }
    return {};
}

core::Done Propagator::suspendFields()
{
    const QList<Refused> refused = std::exchange(m_toSuspend, {});
    QSet<QString> done;
    for (const Refused& each : refused) {
        const bool isOfCompany = each.error.code == ofTheCompany;
        const ObjectType object =
            isOfCompany ? m_pairs.value(each.intent.link).link.object : each.intent.object;
        const QString key = core::toString(object) + each.error.fields.join(u',');
        if (done.contains(key))
            continue;
        done.insert(key);
        Preparation preparation(m_context, m_run);
        LOCKSTEP_TRY(isOfCompany ? preparation.turnToSalesforce(object, each.error)
                                 : preparation.suspend(object, each.error));
        m_anotherLook = true;
    }
    return {};
}

} // namespace lockstep::sync
