// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lead_order.h"

#include "store/database.h"
#include "store/lead_key.h"
#include "store/lead_store.h"
#include "store/search_index.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace lockstep::store {

namespace {

// Up to here the keys of single rows are read and sorted, where the order of all is not known.
constexpr std::size_t fewRows = 2000;

// Of an order this short all matches are found as quickly as the first ones.
constexpr std::size_t quickRows = 5000;
constexpr std::size_t firstRows = 64; // more than a window shows
// So many rows of an order are read to find them; after the first of these, only where the rate suffices.
constexpr std::size_t mostRead = 2048;
constexpr std::size_t readToJudge = 512;

core::RowOrder::Ids shared(std::vector<qint64> ids)
{
    return std::make_shared<const std::vector<qint64>>(std::move(ids));
}

core::Expected<RowSet> withCause(Database& database, const core::FailureCause& cause)
{
    static const QString sql = QStringLiteral(
        "SELECT DISTINCT link AS number FROM failure WHERE target = ? AND object = ? AND field = ? "
        "AND code = ? AND link <> 0");
    RowSet rows;
    const auto done = addRows(database, sql, {cause.target, cause.object, cause.field, cause.code}, rows);
    if (!done)
        return core::Unexpected(done.error());
    return rows;
}

core::Expected<RowSet> linkedRows(Database& database)
{
    static const QString sql =
        QStringLiteral("SELECT id AS number FROM link WHERE person IS NOT NULL AND record IS NOT NULL "
                       "AND deleted_in_salesforce = 0 AND deleted_in_marketo = 0");
    RowSet rows;
    if (const auto done = addRows(database, sql, {}, rows); !done)
        return core::Unexpected(done.error());
    return rows;
}

core::Expected<RowSet> waitingRows(Database& database)
{
    static const QString sql = waitingRowsSql();
    RowSet rows;
    if (const auto done = addRows(database, sql, {core::LinkState::Waiting}, rows); !done)
        return core::Unexpected(done.error());
    return rows;
}

core::Expected<RowSet> named(Database& database, const core::LeadQuery& query)
{
    static const QString byPerson = QStringLiteral("SELECT id AS number FROM link WHERE person = ?");
    static const QString byRecord = QStringLiteral("SELECT id AS number FROM link WHERE record = ?");
    RowSet rows;
    for (const qint64 person : query.persons) {
        if (const auto done = addRows(database, byPerson, {person}, rows); !done)
            return core::Unexpected(done.error());
    }
    for (const QString& record : query.records) {
        if (const auto done = addRows(database, byRecord, {record}, rows); !done)
            return core::Unexpected(done.error());
    }
    return rows;
}

core::Expected<std::vector<qint64>> sortFew(Database& database, core::LeadColumn column, const RowSet& rows)
{
    auto keys = leadKeys(database, column, rows.ids());
    if (!keys)
        return core::Unexpected(keys.error());
    std::sort(keys->begin(), keys->end());
    std::vector<qint64> sorted;
    sorted.reserve(keys->size());
    for (const LeadKey& key : *keys)
        sorted.push_back(key.id);
    return sorted;
}

core::Done keep(core::Expected<RowSet> found, std::optional<RowSet>& left)
{
    if (!found)
        return core::Unexpected(found.error());
    if (left)
        left->intersect(*found);
    else
        left = std::move(*found);
    return {};
}

std::vector<qint64> pick(const std::vector<qint64>& order, const RowSet& rows)
{
    std::vector<qint64> picked;
    picked.reserve(rows.count());
    std::copy_if(order.begin(), order.end(), std::back_inserter(picked),
                 [&rows](qint64 id) { return rows.contains(id); });
    return picked;
}

// Walks an order from `at` on; null where matches are rare.
template <typename Place>
core::Expected<core::RowOrder::Ids> firstMatches(Database& database, Place at, Place end,
                                                 const std::optional<RowSet>& left, const QString& search)
{
    std::vector<qint64> found;
    std::size_t read = 0;
    while (at != end && read < mostRead
           && (read < readToJudge || found.size() * mostRead >= firstRows * read)) {
        QList<qint64> rows;
        for (; at != end && rows.size() < KeyedStatement::keysATime; ++at) {
            if (!left || left->contains(*at))
                rows += *at;
        }
        const auto matching = SearchIndex(database).among(rows, search);
        if (!matching)
            return core::Unexpected(matching.error());
        std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(found),
                     [&matching](qint64 id) { return matching->contains(id); });
        if (found.size() >= firstRows)
            return shared(std::move(found));
        read += static_cast<std::size_t>(rows.size());
    }
    return core::RowOrder::Ids();
}

} // namespace

LeadOrder::LeadOrder(Database& database)
    : m_database(database)
    , m_memory(database)
{ }

core::Expected<core::RowOrder::Ids> LeadOrder::order(const core::LeadQuery& query)
{
    if (const auto done = m_memory.follow(); !done)
        return core::Unexpected(done.error());
    const auto left = members(query);
    if (!left)
        return core::Unexpected(left.error());
    auto ascending = *left ? inOrder(query, **left) : m_memory.order(query.sort);
    if (!ascending || query.ascending)
        return ascending;
    return shared({(*ascending)->rbegin(), (*ascending)->rend()});
}

core::Expected<QHash<core::LinkState, int>> LeadOrder::countByState()
{
    if (const auto done = m_memory.follow(); !done)
        return core::Unexpected(done.error());
    return m_memory.countByState();
}

core::Expected<core::RowOrder::Ids> LeadOrder::beginning(const core::LeadQuery& query)
{
    if (query.search.trimmed().isEmpty())
        return core::RowOrder::Ids();
    if (const auto done = m_memory.follow(); !done)
        return core::Unexpected(done.error());
    if (!m_memory.knowsOrder(query.sort))
        return core::RowOrder::Ids();
    const auto all = m_memory.order(query.sort);
    if (!all || (*all)->size() <= quickRows)
        return all ? core::Expected<core::RowOrder::Ids>(core::RowOrder::Ids()) : all;
    const auto left = filtered(query);
    if (!left)
        return core::Unexpected(left.error());
    const std::vector<qint64>& order = **all;
    return query.ascending ? firstMatches(m_database, order.begin(), order.end(), *left, query.search)
                           : firstMatches(m_database, order.rbegin(), order.rend(), *left, query.search);
}

// The rows that every filter leaves; none where all are empty (= all rows).
core::Expected<std::optional<RowSet>> LeadOrder::filtered(const core::LeadQuery& query)
{
    std::optional<RowSet> left;
    core::Done kept;
    if (!query.states.isEmpty())
        kept = keep(m_memory.inStates(query.states), left);
    if (kept && query.cause)
        kept = keep(withCause(m_database, *query.cause), left);
    if (kept && (!query.persons.isEmpty() || !query.records.isEmpty()))
        kept = keep(named(m_database, query), left);
    if (kept && query.linked)
        kept = keep(linkedRows(m_database), left);
    if (kept && query.waiting)
        kept = keep(waitingRows(m_database), left);
    if (!kept)
        return core::Unexpected(kept.error());
    return left;
}

// The rows that the search leaves, too.
core::Expected<std::optional<RowSet>> LeadOrder::members(const core::LeadQuery& query)
{
    auto left = filtered(query);
    if (!left || query.search.trimmed().isEmpty())
        return left;
    if (const auto kept = keep(SearchIndex(m_database).find(query.search), *left); !kept)
        return core::Unexpected(kept.error());
    return left;
}

core::Expected<core::RowOrder::Ids> LeadOrder::inOrder(const core::LeadQuery& query, const RowSet& members)
{
    if (!m_memory.knowsOrder(query.sort) && members.count() <= fewRows) {
        auto sorted = sortFew(m_database, query.sort, members);
        return sorted ? core::Expected<core::RowOrder::Ids>(shared(std::move(*sorted)))
                      : core::Unexpected(sorted.error());
    }
    const auto all = m_memory.order(query.sort);
    if (!all)
        return all;
    return shared(pick(**all, members));
}

} // namespace lockstep::store
