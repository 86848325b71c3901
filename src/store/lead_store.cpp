// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lead_store.h"

#include "store/database.h"
#include "store/link_row.h"
#include "store/search_index.h"
#include "store/statement.h"

#include <QByteArray>
#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

namespace lockstep::store {

namespace {

// Up to here the keys of single rows are read and sorted; above, an index is walked from end to end.
constexpr std::size_t fewRows = 2000;

// What a column is sorted by: a text that has an index, or a number.
struct SortKey
{
    QString expression;
    bool isText = false;
};

SortKey sortKey(core::LeadColumn column)
{
    switch (column) {
    case core::LeadColumn::Name:
        return {QStringLiteral("name_order"), true};
    case core::LeadColumn::Email:
        return {QStringLiteral("email_key"), true};
    case core::LeadColumn::Company:
        return {QStringLiteral("company_key"), true};
    case core::LeadColumn::Owner:
        return {QStringLiteral("owner_key"), true};
    case core::LeadColumn::Type:
        return {QStringLiteral("CASE WHEN record IS NULL THEN 0 ELSE object END"), false};
    case core::LeadColumn::State:
        return {QStringLiteral("state"), false};
    case core::LeadColumn::Person:
        return {QStringLiteral("person"), false};
    case core::LeadColumn::Record:
        return {QStringLiteral("record"), true};
    case core::LeadColumn::LastSynced:
        break;
    }
    return {QStringLiteral("last_synced"), false};
}

core::Expected<std::vector<qint64>> ids(Database& database, const QString& sql,
                                        std::initializer_list<Param> params = {})
{
    std::vector<qint64> found;
    const auto done = select(database, sql, params, [&](const Row& row) { found.push_back(row.integer(0)); });
    if (!done)
        return core::Unexpected(done.error());
    return found;
}

core::Expected<std::vector<qint64>> allInOrder(Database& database, const core::LeadQuery& query)
{
    const QString direction = query.ascending ? QStringLiteral("ASC") : QStringLiteral("DESC");
    return ids(database,
               QStringLiteral("SELECT id FROM link ORDER BY %1 %2, id %2")
                   .arg(sortKey(query.sort).expression, direction));
}

core::Expected<std::vector<qint64>> withStates(Database& database, const QList<core::LinkState>& states)
{
    static const QString sql = QStringLiteral("SELECT id FROM link WHERE state = ?");
    std::vector<qint64> all;
    for (const core::LinkState state : states) {
        auto some = ids(database, sql, {state});
        if (!some)
            return some;
        all.insert(all.end(), some->begin(), some->end());
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

core::Expected<std::vector<qint64>> withCause(Database& database, const core::FailureCause& cause)
{
    static const QString sql =
        QStringLiteral("SELECT DISTINCT link FROM failure WHERE target = ? AND object = ? AND field = ? "
                       "AND code = ? AND link <> 0 ORDER BY link");
    return ids(database, sql, {cause.target, cause.object, cause.field, cause.code});
}

core::Expected<std::vector<qint64>> named(Database& database, const core::LeadQuery& query)
{
    static const QString byPerson = QStringLiteral("SELECT id FROM link WHERE person = ?");
    static const QString byRecord = QStringLiteral("SELECT id FROM link WHERE record = ?");
    std::vector<qint64> all;
    const auto add = [&all](const core::Expected<std::vector<qint64>>& some) {
        if (some)
            all.insert(all.end(), some->begin(), some->end());
        return some.has_value();
    };
    for (const qint64 person : query.persons) {
        auto found = ids(database, byPerson, {person});
        if (!add(found))
            return found;
    }
    for (const QString& record : query.records) {
        auto found = ids(database, byRecord, {record});
        if (!add(found))
            return found;
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

// The rows that every filter and the search leave, ascending; none where all are empty (= all rows).
core::Expected<std::optional<std::vector<qint64>>> members(Database& database, const core::LeadQuery& query)
{
    std::optional<std::vector<qint64>> left;
    const auto keep = [&left](core::Expected<std::vector<qint64>> found) -> core::Done {
        if (!found)
            return core::Unexpected(found.error());
        if (left) {
            std::vector<qint64> both;
            std::set_intersection(left->begin(), left->end(), found->begin(), found->end(),
                                  std::back_inserter(both));
            *found = std::move(both);
        }
        left = std::move(*found);
        return {};
    };
    core::Done kept;
    if (!query.states.isEmpty())
        kept = keep(withStates(database, query.states));
    if (kept && query.cause)
        kept = keep(withCause(database, *query.cause));
    if (kept && (!query.persons.isEmpty() || !query.records.isEmpty()))
        kept = keep(named(database, query));
    if (kept && !query.search.trimmed().isEmpty())
        kept = keep(SearchIndex(database).find(query.search));
    if (!kept)
        return core::Unexpected(kept.error());
    return left;
}

struct SortedRow
{
    QByteArray text; // UTF-8, as SQLite compares it
    qint64 number = 0;
    qint64 id = 0;
    friend bool operator<(const SortedRow& a, const SortedRow& b)
    {
        return std::tie(a.text, a.number, a.id) < std::tie(b.text, b.number, b.id);
    }
};

core::Expected<std::vector<qint64>> sortFew(Database& database, const std::vector<qint64>& members,
                                            const core::LeadQuery& query)
{
    const SortKey key = sortKey(query.sort);
    const QString sql = QStringLiteral("SELECT %1 FROM link WHERE id = ?").arg(key.expression);
    std::vector<SortedRow> rows;
    rows.reserve(members.size());
    for (const qint64 id : members) {
        const auto done = select(database, sql, {id}, [&](const Row& row) {
            if (key.isText)
                rows.push_back({row.text(0).toUtf8(), 0, id});
            else
                rows.push_back({{}, row.integer(0), id});
        });
        if (!done)
            return core::Unexpected(done.error());
    }
    std::sort(rows.begin(), rows.end());
    if (!query.ascending)
        std::reverse(rows.begin(), rows.end());
    std::vector<qint64> sorted;
    sorted.reserve(rows.size());
    for (const SortedRow& row : rows)
        sorted.push_back(row.id);
    return sorted;
}

// `members` is ascending.
void keepOnly(const std::vector<qint64>& members, std::vector<qint64>& order)
{
    std::vector<bool> isMember(static_cast<std::size_t>(members.empty() ? 0 : members.back() + 1));
    for (const qint64 id : members)
        isMember[static_cast<std::size_t>(id)] = true;
    std::erase_if(order, [&](qint64 id) {
        const auto index = static_cast<std::size_t>(id);
        return index >= isMember.size() || !isMember[index];
    });
}

core::LeadRow leadRowFrom(const Link& link)
{
    return {link.id,      link.person, link.record, link.object,    link.name,           link.email,
            link.company, link.owner,  link.state,  link.stateCode, link.stateArguments, link.lastSynced};
}

} // namespace

LeadStore::LeadStore(Database& database)
    : m_database(database)
{ }

core::Expected<QList<core::LeadRow>> LeadStore::rows(const QList<qint64>& links) const
{
    static const QString sql = QStringLiteral("SELECT %1 FROM link l WHERE l.id = ?").arg(linkColumns());
    QList<core::LeadRow> rows;
    rows.reserve(links.size());
    for (const qint64 link : links) {
        const auto done =
            select(m_database, sql, {link}, [&](const Row& row) { rows.append(leadRowFrom(linkFrom(row))); });
        if (!done)
            return core::Unexpected(done.error());
    }
    return rows;
}

core::Expected<std::vector<qint64>> LeadStore::order(const core::LeadQuery& query) const
{
    const auto left = members(m_database, query);
    if (!left)
        return core::Unexpected(left.error());
    if (*left && (*left)->size() <= fewRows)
        return sortFew(m_database, **left, query);
    auto order = allInOrder(m_database, query);
    if (order && *left)
        keepOnly(**left, *order);
    return order;
}

core::Expected<QHash<core::LinkState, int>> LeadStore::countByState() const
{
    static const QString sql = QStringLiteral("SELECT state, count(*) FROM link GROUP BY state");
    QHash<core::LinkState, int> counts;
    const auto done = select(m_database, sql, {}, [&](const Row& row) {
        counts.insert(row.enumeration<core::LinkState>(0), row.number(1));
    });
    if (!done)
        return core::Unexpected(done.error());
    return counts;
}

core::Expected<int> LeadStore::count(core::LinkState state) const
{
    static const QString sql = QStringLiteral("SELECT count(*) FROM link WHERE state = ?");
    int rows = 0;
    const auto done = select(m_database, sql, {state}, [&](const Row& row) { rows = row.number(0); });
    if (!done)
        return core::Unexpected(done.error());
    return rows;
}

core::Expected<QList<core::LeadRow>> LeadStore::inState(core::LinkState state, qint64 afterId,
                                                        int limit) const
{
    static const QString sql =
        QStringLiteral("SELECT %1 FROM link l WHERE l.state = ? AND l.id > ? ORDER BY l.id LIMIT ?")
            .arg(linkColumns());
    QList<core::LeadRow> rows;
    const auto done = select(m_database, sql, {state, afterId, limit},
                             [&](const Row& row) { rows.append(leadRowFrom(linkFrom(row))); });
    if (!done)
        return core::Unexpected(done.error());
    return rows;
}

} // namespace lockstep::store
