// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/log_pages.h"

#include "runtime/answer.h"
#include "store/log_store.h"
#include "store/run_store.h"

namespace lockstep::runtime {

StoredLogPages::StoredLogPages(DatabaseThread& thread)
    : m_thread(thread)
{ }

void StoredLogPages::request(quint64 epoch, const core::LogFilter& filter, qint64 beforeId, int limit)
{
    // One more than asked for tells whether there are more.
    const auto read = [filter, beforeId, limit](store::Database& database) {
        return store::LogStore(database).page(filter, beforeId, limit + 1);
    };
    ask(
        m_thread, this, read,
        [this, epoch, limit](const QList<core::LogEntry>& entries) {
            Q_EMIT ready(epoch, entries.first(std::min<qsizetype>(limit, entries.size())),
                         entries.size() > limit);
        },
        [this, epoch](const core::Error& error) { Q_EMIT failed(epoch, error); });
}

void StoredLogPages::requestNewer(quint64 epoch, const core::LogFilter& filter, qint64 afterId, int limit)
{
    const auto read = [filter, afterId, limit](store::Database& database) {
        return store::LogStore(database).newer(filter, afterId, limit);
    };
    ask(
        m_thread, this, read,
        [this, epoch](const QList<core::LogEntry>& entries) { Q_EMIT newerReady(epoch, entries); },
        [this, epoch](const core::Error& error) { Q_EMIT failed(epoch, error); });
}

void StoredLogPages::requestRuns(quint64 epoch, int limit)
{
    const auto read = [limit](store::Database& database) { return store::RunStore(database).newest(limit); };
    ask(
        m_thread, this, read,
        [this, epoch](const QList<core::RunSummary>& runs) { Q_EMIT runsReady(epoch, runs); },
        [this, epoch](const core::Error& error) { Q_EMIT failed(epoch, error); });
}

} // namespace lockstep::runtime
