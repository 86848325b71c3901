// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/salesforce_call.h"
#include "sandbox/soql_run.h"
#include "sandbox/world.h"

#include <deque>

namespace lockstep::sandbox {

// query, queryAll and the pages behind them. Server thread; owned by SalesforceApi.
class SalesforceQueries
{
public:
    explicit SalesforceQueries(World& world);

    [[nodiscard]] Reply serve(const SalesforceCall& call);

private:
    struct Cursor
    {
        QString locator;
        soql::Answer answer;
        int batchSize;
        qint64 openedAt; // world seconds
    };

    [[nodiscard]] Reply first(const SalesforceCall& call, bool withDeleted);
    [[nodiscard]] Reply aggregate(const soql::Query& query, bool withDeleted, bool tellsColumns) const;
    [[nodiscard]] Reply next(const SalesforceCall& call);
    [[nodiscard]] Reply page(const Cursor& cursor, int from, const QByteArray& version) const;
    void forgetOld();

    World& m_world;
    std::deque<Cursor> m_cursors; // the oldest first; it is evicted
    int m_lastCursor = 0;
};

} // namespace lockstep::sandbox
