// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/attention_pages.h"

#include "runtime/answer.h"
#include "runtime/attention.h"

#include <algorithm>

namespace lockstep::runtime {

StoredAttentionPages::StoredAttentionPages(DatabaseThread& thread)
    : m_thread(thread)
{ }

void StoredAttentionPages::requestGroups(quint64 epoch)
{
    const auto read = [](store::Database& database) -> core::Expected<QList<core::AttentionGroup>> {
        auto groups = attentionGroups(database);
        const auto states = attentionStates(database);
        if (!groups || !states)
            return core::Unexpected(groups ? states.error() : groups.error());
        *groups += *states;
        std::stable_sort(groups->begin(), groups->end(),
                         [](const auto& a, const auto& b) { return a.count > b.count; });
        return groups;
    };
    ask(
        m_thread, this, read,
        [this, epoch](const QList<core::AttentionGroup>& groups) { Q_EMIT groupsReady(epoch, groups); },
        [this, epoch](const core::Error& error) { Q_EMIT failed(epoch, error); });
}

void StoredAttentionPages::requestRecords(quint64 epoch, const core::AttentionGroup& group, qint64 afterId,
                                          int limit)
{
    // One more than asked for tells whether there are more.
    const auto read = [group, afterId, limit](store::Database& database) {
        return attentionRecords(database, group, afterId, limit + 1);
    };
    ask(
        m_thread, this, read,
        [this, epoch, limit](const QList<core::AttentionRecord>& records) {
            Q_EMIT recordsReady(epoch, records.mid(0, limit), records.size() > limit);
        },
        [this, epoch](const core::Error& error) { Q_EMIT failed(epoch, error); });
}

} // namespace lockstep::runtime
