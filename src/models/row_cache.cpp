// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/row_cache.h"

namespace lockstep::models {

RowCache::RowCache()
    : m_rows(pages * pageRows)
{ }

const core::LeadRow* RowCache::find(qint64 link, int seenAtRow)
{
    Entry* entry = m_rows.object(link);
    if (!entry)
        return nullptr;
    entry->seenAt = seenAtRow;
    return &entry->row;
}

const core::LeadRow* RowCache::peek(qint64 link) const
{
    const Entry* entry = m_rows.object(link);
    return entry ? &entry->row : nullptr;
}

int RowCache::lastSeenAt(qint64 link) const
{
    const Entry* entry = m_rows.object(link);
    return entry ? entry->seenAt : -1;
}

void RowCache::insert(const core::LeadRow& row, int seenAtRow)
{
    m_rows.insert(row.link, new Entry{row, seenAtRow});
}

} // namespace lockstep::models
