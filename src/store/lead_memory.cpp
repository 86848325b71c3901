// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lead_memory.h"

#include "store/database.h"
#include "store/lead_key.h"
#include "store/order_merge.h"
#include "store/statement.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lockstep::store {

namespace {

constexpr std::size_t ordersKept = 2; // 8 MB each for a million rows
constexpr quint8 noRow = 0xff;
constexpr std::size_t stateCount = 256; // whatever a damaged file says
// Above this part of all rows it is quicker to read an order anew.
constexpr std::size_t fewChanges = 2000;
constexpr std::size_t manyChangesPart = 20;
constexpr qsizetype notedAtMost = 100'000;

bool isMany(const std::vector<qint64>& changed, std::size_t rows)
{
    return changed.size() > fewChanges + rows / manyChangesPart;
}

core::Expected<std::vector<qint64>> readOrder(Database& database, core::LeadColumn column, std::size_t guess)
{
    std::vector<qint64> ids;
    ids.reserve(guess);
    const auto done =
        select(database, QStringLiteral("SELECT id FROM link ORDER BY %1, id").arg(leadKeySql(column)), {},
               [&ids](const Row& row) { ids.push_back(row.integer(0)); });
    if (!done)
        return core::Unexpected(done.error());
    return ids;
}

} // namespace

LeadMemory::LeadMemory(Database& database)
    : m_database(database)
{ }

core::Done LeadMemory::follow()
{
    const auto version = selectNumber(m_database, QStringLiteral("PRAGMA data_version"));
    if (!version)
        return core::Unexpected(version.error());
    if (*version == m_version && m_noted.isEmpty())
        return {};
    if (!m_isUnsettled)
        forget();
    auto done = isEmpty() ? beginAnew() : followChanges();
    if (!done)
        forget(); // it may be half done
    else
        m_version = *version;
    return done;
}

core::Done LeadMemory::beginAnew()
{
    m_noted = {};
    const auto highest = selectNumber(m_database, QStringLiteral("SELECT max(id) FROM link"));
    if (!highest)
        return core::Unexpected(highest.error());
    m_highest = *highest;
    return {};
}

void LeadMemory::note(const core::ChangeSet& changes)
{
    m_isUnsettled = true;
    if (isEmpty())
        return;
    m_noted.links += changes.links;
    m_noted.renamed += changes.renamed;
    m_noted.rowsAddedOrRemoved = m_noted.rowsAddedOrRemoved || changes.rowsAddedOrRemoved;
    if (m_noted.links.size() > notedAtMost) // nobody has asked for long
        forget();
}

core::Expected<bool> LeadMemory::settle()
{
    if (!m_isUnsettled)
        return false;
    m_isUnsettled = false;
    const std::list<Order> kept = m_orders;
    const std::vector<quint8> states = std::exchange(m_states, {});
    forget();
    if (const auto done = follow(); !done)
        return core::Unexpected(done.error());
    bool isOther = false;
    for (auto order = kept.crbegin(); order != kept.crend(); ++order) {
        const auto read = this->order(order->column);
        if (!read)
            return core::Unexpected(read.error());
        isOther = isOther || **read != *order->ids;
    }
    if (!states.empty()) {
        if (const auto done = readStates(); !done)
            return core::Unexpected(done.error());
        isOther = isOther || m_states != states;
    }
    return isOther;
}

bool LeadMemory::isEmpty() const
{
    return m_orders.empty() && m_states.empty();
}

core::Expected<core::RowOrder::Ids> LeadMemory::order(core::LeadColumn column)
{
    const auto known = std::find_if(m_orders.begin(), m_orders.end(),
                                    [column](const Order& order) { return order.column == column; });
    if (known != m_orders.end()) {
        m_orders.splice(m_orders.begin(), m_orders, known);
        return known->ids;
    }
    auto ids = readOrder(m_database, column, m_orders.empty() ? 0 : m_orders.front().ids->size());
    if (!ids)
        return core::Unexpected(ids.error());
    if (m_orders.size() == ordersKept)
        m_orders.pop_back();
    m_orders.push_front({column, std::make_shared<const std::vector<qint64>>(std::move(*ids))});
    return m_orders.front().ids;
}

bool LeadMemory::knowsOrder(core::LeadColumn column) const
{
    return std::any_of(m_orders.begin(), m_orders.end(),
                       [column](const Order& order) { return order.column == column; });
}

core::Expected<RowSet> LeadMemory::inStates(const QList<core::LinkState>& states)
{
    if (auto done = readStates(); !done)
        return core::Unexpected(done.error());
    std::array<bool, stateCount> isWanted{};
    for (const core::LinkState state : states)
        isWanted.at(static_cast<std::size_t>(state)) = true;
    RowSet rows;
    for (std::size_t link = 0; link < m_states.size(); ++link) {
        if (m_states[link] != noRow && isWanted.at(m_states[link]))
            rows.add(static_cast<qint64>(link));
    }
    return rows;
}

core::Expected<QHash<core::LinkState, int>> LeadMemory::countByState()
{
    if (auto done = readStates(); !done)
        return core::Unexpected(done.error());
    std::array<int, stateCount> rows{};
    for (const quint8 state : m_states) {
        if (state != noRow)
            ++rows.at(state);
    }
    QHash<core::LinkState, int> counts;
    for (std::size_t state = 0; state < rows.size(); ++state) {
        if (rows.at(state) != 0)
            counts.insert(static_cast<core::LinkState>(state), rows.at(state));
    }
    return counts;
}

core::Done LeadMemory::readStates()
{
    if (!m_states.empty())
        return {};
    auto done = select(m_database, QStringLiteral("SELECT id, state FROM link"), {}, [this](const Row& row) {
        setState(row.integer(0), static_cast<quint8>(row.number(1)));
    });
    if (!done)
        m_states.clear();
    return done;
}

core::Done LeadMemory::followChanges()
{
    const bool isRemovalPossible = m_noted.rowsAddedOrRemoved;
    const auto changed = takeChanged();
    if (!changed)
        return core::Unexpected(changed.error());
    if (auto done = followOrders(*changed); !done)
        return done;
    if (auto done = followStates(changed->rows); !done)
        return done;
    const auto complete = isRemovalPossible && !isEmpty() ? isComplete() : true;
    if (complete && !*complete)
        forget();
    return complete ? core::Done() : core::Unexpected(complete.error());
}

// The rows that were noted or are new.
core::Expected<LeadMemory::Changed> LeadMemory::takeChanged()
{
    static const QString sql = QStringLiteral("SELECT id FROM link WHERE id > ?");
    const core::ChangeSet noted = std::exchange(m_noted, {});
    Changed changed{{noted.links.cbegin(), noted.links.cend()},
                    {noted.renamed.cbegin(), noted.renamed.cend()}};
    const auto done = select(m_database, sql, {m_highest}, [&](const Row& row) {
        changed.rows.push_back(row.integer(0));
        changed.renamed.push_back(row.integer(0));
    });
    if (!done)
        return core::Unexpected(done.error());
    for (std::vector<qint64>* each : {&changed.rows, &changed.renamed}) {
        std::sort(each->begin(), each->end());
        each->erase(std::unique(each->begin(), each->end()), each->end());
    }
    if (!changed.rows.empty())
        m_highest = std::max(m_highest, changed.rows.back());
    return changed;
}

core::Done LeadMemory::followOrders(const Changed& changed)
{
    for (auto order = m_orders.begin(); order != m_orders.end();) {
        const std::vector<qint64>& moved =
            core::isMovedBySync(order->column) ? changed.rows : changed.renamed;
        if (isMany(moved, order->ids->size())) {
            order = m_orders.erase(order);
            continue;
        }
        if (!moved.empty()) {
            auto merged = mergeIntoOrder(m_database, order->column, *order->ids, moved);
            if (!merged)
                return core::Unexpected(merged.error());
            order->ids = std::make_shared<const std::vector<qint64>>(std::move(*merged));
        }
        ++order;
    }
    return {};
}

core::Done LeadMemory::followStates(const std::vector<qint64>& changed)
{
    static const KeyedStatement statement(QStringLiteral("SELECT id, state FROM link WHERE id IN (%1)"));
    if (isMany(changed, m_states.size()))
        m_states.clear();
    if (m_states.empty())
        return {};
    for (const qint64 link : changed)
        setState(link, noRow);
    return selectAll(
        m_database, statement, QList<qint64>(changed.begin(), changed.end()),
        [this](const Row& row) { setState(row.integer(0), static_cast<quint8>(row.number(1))); });
}

// A sync does not tell which rows it has removed: their number does, wherever they are kept. Rows added
// meanwhile do not count.
core::Expected<bool> LeadMemory::isComplete() const
{
    static const QString sql =
        QStringLiteral("SELECT (SELECT count(*) FROM link) - (SELECT count(*) FROM link WHERE id > ?)");
    const auto count = selectNumber(m_database, sql, {m_highest});
    if (!count)
        return core::Unexpected(count.error());
    const auto rows = static_cast<std::size_t>(*count);
    const auto withoutRow = static_cast<std::size_t>(std::count(m_states.begin(), m_states.end(), noRow));
    return (m_states.empty() || m_states.size() - withoutRow == rows)
        && std::all_of(m_orders.begin(), m_orders.end(),
                       [rows](const Order& order) { return order.ids->size() == rows; });
}

void LeadMemory::setState(qint64 link, quint8 state)
{
    const auto at = static_cast<std::size_t>(link);
    if (at >= m_states.size())
        m_states.resize(at + 1, noRow);
    m_states[at] = state;
}

void LeadMemory::forget()
{
    m_orders.clear();
    m_states.clear();
    m_noted = {};
}

} // namespace lockstep::store
