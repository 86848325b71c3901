// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/query_service.h"

#include "runtime/answer.h"
#include "store/lead_store.h"

#include <utility>

namespace lockstep::runtime {

QueryService::QueryService(DatabaseFactory open, QObject* parent)
    : RowOrder(parent)
    , m_thread(QStringLiteral("query"), std::move(open))
{ }

void QueryService::order(quint64 epoch, const core::LeadQuery& query)
{
    m_newestEpoch = epoch;
    m_thread.post([this, epoch, query](const core::Expected<store::Database*>& database) {
        if (epoch != m_newestEpoch)
            return;
        auto ids = database.and_then(
            [&query](store::Database* opened) { return store::LeadStore(*opened).order(query); });
        if (!ids) {
            QMetaObject::invokeMethod(
                this, [this, epoch, error = ids.error()] { Q_EMIT orderFailed(epoch, error); },
                Qt::QueuedConnection);
            return;
        }
        const auto shared = std::make_shared<const std::vector<qint64>>(std::move(*ids));
        QMetaObject::invokeMethod(
            this, [this, epoch, shared] { Q_EMIT ordered(epoch, shared); }, Qt::QueuedConnection);
    });
}

void QueryService::count(quint64 epoch)
{
    ask(
        m_thread, this, [](store::Database& database) { return store::LeadStore(database).countByState(); },
        [this, epoch](const QHash<core::LinkState, int>& rows) { Q_EMIT counted(epoch, rows); },
        [this, epoch](const core::Error& error) { Q_EMIT orderFailed(epoch, error); });
}

} // namespace lockstep::runtime
