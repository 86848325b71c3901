// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/query_service.h"

#include "runtime/answer.h"

#include <utility>

namespace lockstep::runtime {

namespace {
constexpr int restMs = 2000; // a sync that has committed nothing for so long rests
} // namespace

QueryService::QueryService(DatabaseFactory open, QObject* parent)
    : RowOrder(parent)
    , m_thread(QStringLiteral("query"), std::move(open))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &QueryService::settle);
}

store::LeadOrder& QueryService::leads(store::Database& database)
{
    if (!m_leads)
        m_leads.emplace(database);
    return *m_leads;
}

void QueryService::order(quint64 epoch, const core::LeadQuery& query)
{
    m_newestEpoch = epoch;
    m_thread.post([this, epoch, query](const core::Expected<store::Database*>& database) {
        if (epoch != m_newestEpoch)
            return;
        // What fails here fails again when all rows are asked for, which is answered.
        const auto first =
            database.and_then([&](store::Database* opened) { return leads(*opened).beginning(query); });
        if (first && *first)
            answer([this, epoch, rows = *first] { Q_EMIT begun(epoch, rows); });
        if (epoch != m_newestEpoch)
            return;
        const auto ids =
            database.and_then([&](store::Database* opened) { return leads(*opened).order(query); });
        if (ids)
            answer([this, epoch, rows = *ids] { Q_EMIT ordered(epoch, rows); });
        else
            answer([this, epoch, error = ids.error()] { Q_EMIT orderFailed(epoch, error); });
    });
}

template <typename Tell> void QueryService::answer(Tell tell)
{
    QMetaObject::invokeMethod(this, std::move(tell), Qt::QueuedConnection);
}

void QueryService::count(quint64 epoch)
{
    ask(
        m_thread, this, [this](store::Database& database) { return leads(database).countByState(); },
        [this, epoch](const QHash<core::LinkState, int>& rows) { Q_EMIT counted(epoch, rows); },
        [this, epoch](const core::Error& error) { Q_EMIT orderFailed(epoch, error); });
}

void QueryService::follow(const core::ChangeSet& changes)
{
    m_rest.start();
    m_thread.post([this, changes](const core::Expected<store::Database*>& database) {
        if (database)
            leads(**database).note(changes);
    });
}

// What fails here fails again at the next question, which is answered.
void QueryService::settle()
{
    m_thread.post([this](const core::Expected<store::Database*>& database) {
        const auto isOther =
            database.and_then([this](store::Database* opened) { return leads(*opened).settle(); });
        if (isOther && *isOther)
            answer([this] { Q_EMIT settled(); });
    });
}

} // namespace lockstep::runtime
