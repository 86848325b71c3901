// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/forgetting.h"

#include "store/cursor_store.h"
#include "store/link_store.h"
#include "store/outbox_store.h"
#include "store/statement.h"
#include "store/work_store.h"
#include "sync/try.h"

namespace lockstep::sim {

using core::System;

Forgetting::Forgetting(const Roughness& roughness, store::Database& database)
    : m_roughness(roughness)
    , m_database(database)
{ }

void Forgetting::act(const std::function<core::Done()>& work)
{
    m_acting = true;
    if (const core::Done done = work(); !done)
        qFatal("cannot forget: %s %s", qPrintable(done.error().code), qPrintable(done.error().message));
    m_acting = false;
}

void Forgetting::pageRead(System side, const QByteArray& cursor)
{
    if (!m_roughness.cursorWithEffects)
        m_ahead.insert(side, cursor);
}

void Forgetting::executed(const QString& sql)
{
    if (!m_ahead.isEmpty() && sql == QLatin1String("COMMIT"))
        act([this] { return dropKept(); });
}

void Forgetting::died()
{
    if (!m_ahead.isEmpty())
        act([this] { return keepCursors(); });
    if (!m_roughness.intentBeforeSend)
        act([this] { return forgetIntents(); });
}

void Forgetting::rested()
{
    if (!m_roughness.tombstones)
        act([this] { return forgetDeleted(); });
}

core::Done Forgetting::dropKept()
{
    for (const System system : {System::Salesforce, System::Marketo}) {
        const auto cursor = store::CursorStore(m_database).cursor(system);
        LOCKSTEP_TRY(cursor);
        if (m_ahead.value(system) == *cursor)
            m_ahead.remove(system);
    }
    return {};
}

core::Done Forgetting::keepCursors()
{
    auto transaction = m_database.begin();
    LOCKSTEP_TRY(transaction);
    for (auto cursor = m_ahead.constBegin(); cursor != m_ahead.constEnd(); ++cursor)
        LOCKSTEP_TRY(store::CursorStore(m_database).saveCursor(cursor.key(), cursor.value()));
    m_ahead.clear();
    return transaction->commit();
}

// As if it had been planned, and the row marked as done with, only together with the outcome.
core::Done Forgetting::forgetIntents()
{
    const auto open = store::OutboxStore(m_database).open();
    LOCKSTEP_TRY(open);
    auto transaction = m_database.begin();
    LOCKSTEP_TRY(transaction);
    for (const store::Intent& intent : *open) {
        LOCKSTEP_TRY(
            store::run(m_database, QStringLiteral("DELETE FROM outbox WHERE op_id = ?"), {intent.opId}));
        LOCKSTEP_TRY(store::WorkStore(m_database)
                         .markDirty({{intent.link, 0, QStringLiteral("forgotten"), intent.createdAt}}));
    }
    return transaction->commit();
}

core::Done Forgetting::forgetDeleted()
{
    const auto links = store::LinkStore(m_database).page(0, 1000);
    LOCKSTEP_TRY(links);
    auto transaction = m_database.begin();
    LOCKSTEP_TRY(transaction);
    for (const store::Link& link : *links) {
        const auto open = store::OutboxStore(m_database).openOf(link.id);
        LOCKSTEP_TRY(open);
        if ((link.deletedInSalesforce || link.deletedInMarketo) && open->isEmpty())
            LOCKSTEP_TRY(store::LinkStore(m_database).remove(link.id));
    }
    return transaction->commit();
}

} // namespace lockstep::sim
