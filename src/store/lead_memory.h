// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change_set.h"
#include "core/error.h"
#include "core/ports/pages.h"
#include "store/row_set.h"

#include <QHash>
#include <QList>
#include <list>
#include <vector>

namespace lockstep::store {

class Database;

// What questions about the lead list have in common, kept between them: the state of every row, and the
// orders asked for last. Follows the file: while a sync runs, by the changes it tells of (a few rows are put
// where they belong, all the rest stays); otherwise everything is read anew once another connection has
// written. Thread of the Database.
class LeadMemory
{
public:
    explicit LeadMemory(Database& database);

    // To be called before the questions below, which then answer alike.
    [[nodiscard]] core::Done follow();
    // A sync has committed this; until settle() it is believed to tell of all of its changes.
    void note(const core::ChangeSet& changes);
    // The sync rests: reads anew what is kept, if anything was noted since the last time. True where that
    // differs: a row was put next to one that had moved without being told of yet.
    [[nodiscard]] core::Expected<bool> settle();

    // All rows, ascending.
    [[nodiscard]] core::Expected<core::RowOrder::Ids> order(core::LeadColumn column);
    [[nodiscard]] bool knowsOrder(core::LeadColumn column) const;
    [[nodiscard]] core::Expected<RowSet> inStates(const QList<core::LinkState>& states);
    // States without a row are left out.
    [[nodiscard]] core::Expected<QHash<core::LinkState, int>> countByState();

private:
    struct Order
    {
        core::LeadColumn column;
        core::RowOrder::Ids ids;
    };

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] core::Done beginAnew();
    [[nodiscard]] core::Done readStates();
    [[nodiscard]] core::Done followChanges();
    // Ascending. A sync moves few of the rows that it changes, unless they stand where their state puts them.
    struct Changed
    {
        std::vector<qint64> rows;
        std::vector<qint64> renamed; // new ones among them
    };
    [[nodiscard]] core::Expected<Changed> takeChanged();
    [[nodiscard]] core::Done followOrders(const Changed& changed);
    [[nodiscard]] core::Done followStates(const std::vector<qint64>& changed);
    [[nodiscard]] core::Expected<bool> isComplete() const;
    void setState(qint64 link, quint8 state);
    void forget();

    Database& m_database;
    std::list<Order> m_orders; // the one asked for last first
    std::vector<quint8> m_states; // by row; empty = not read
    qint64 m_highest = 0; // rows up to here have been looked at
    qint64 m_version = 0; // of the file, as this connection sees it
    core::ChangeSet m_noted;
    bool m_isUnsettled = false;
};

} // namespace lockstep::store
