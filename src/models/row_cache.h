// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lead_row.h"

#include <QCache>

namespace lockstep::models {

// The lead rows read lately, by row identity: it survives a new order, and the row not looked at for
// longest goes first. GUI thread; owned by the lead table's model.
class RowCache
{
public:
    static constexpr int pageRows = 128;
    static constexpr int pages = 64;

    RowCache();
    [[nodiscard]] const core::LeadRow* find(qint64 link, int seenAtRow); // null if not here
    [[nodiscard]] const core::LeadRow* peek(qint64 link) const; // does not count as looked at
    [[nodiscard]] int lastSeenAt(qint64 link) const; // the row it was shown at; -1 if not here
    void insert(const core::LeadRow& row, int seenAtRow);
    void clear() { m_rows.clear(); }

private:
    struct Entry
    {
        core::LeadRow row;
        int seenAt = -1;
    };
    QCache<qint64, Entry> m_rows;
};

} // namespace lockstep::models
