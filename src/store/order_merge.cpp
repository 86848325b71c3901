// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/order_merge.h"

#include "store/lead_key.h"
#include "store/row_set.h"

#include <QHash>
#include <algorithm>
#include <iterator>

namespace lockstep::store {

namespace {

// The places in `order` that a row may still belong to.
struct Range
{
    std::size_t low = 0;
    std::size_t high = 0;

    [[nodiscard]] bool isOpen() const { return low < high; }
    [[nodiscard]] std::size_t middle() const { return low + (high - low) / 2; }
};

using Keys = QHash<qint64, LeadKey>;

core::Expected<Keys> middleKeys(Database& database, core::LeadColumn column, const std::vector<qint64>& order,
                                const std::vector<Range>& ranges)
{
    std::vector<qint64> middles;
    for (const Range& range : ranges) {
        if (range.isOpen() && (middles.empty() || middles.back() != order[range.middle()]))
            middles.push_back(order[range.middle()]);
    }
    const auto read = leadKeys(database, column, middles);
    if (!read)
        return core::Unexpected(read.error());
    Keys keys;
    for (const LeadKey& key : *read)
        keys.insert(key.id, key);
    return keys;
}

// Halves all ranges at once: a statement serves many rows, and most of them ask for the same middles.
core::Expected<std::vector<Range>> findPlaces(Database& database, core::LeadColumn column,
                                              const std::vector<qint64>& order,
                                              const std::vector<LeadKey>& rows)
{
    std::vector<Range> ranges(rows.size(), Range{0, order.size()});
    while (std::any_of(ranges.begin(), ranges.end(), [](const Range& range) { return range.isOpen(); })) {
        const auto keys = middleKeys(database, column, order, ranges);
        if (!keys)
            return core::Unexpected(keys.error());
        for (std::size_t row = 0; row < rows.size(); ++row) {
            Range& range = ranges[row];
            if (!range.isOpen())
                continue;
            const auto middle = keys->constFind(order[range.middle()]);
            if (middle != keys->cend() && rows[row] < *middle)
                range.high = range.middle();
            else
                range.low = range.middle() + 1;
        }
    }
    return ranges;
}

} // namespace

core::Expected<std::vector<qint64>> mergeIntoOrder(Database& database, core::LeadColumn column,
                                                   const std::vector<qint64>& order,
                                                   const std::vector<qint64>& changed)
{
    auto rows = leadKeys(database, column, changed);
    if (!rows)
        return core::Unexpected(rows.error());
    std::sort(rows->begin(), rows->end());
    RowSet moving;
    for (const qint64 id : changed)
        moving.add(id);
    std::vector<qint64> rest;
    rest.reserve(order.size());
    std::copy_if(order.begin(), order.end(), std::back_inserter(rest),
                 [&moving](qint64 id) { return !moving.contains(id); });
    const auto places = findPlaces(database, column, rest, *rows);
    if (!places)
        return core::Unexpected(places.error());
    std::vector<qint64> merged;
    merged.reserve(rest.size() + rows->size());
    auto next = rest.cbegin();
    for (std::size_t row = 0; row < rows->size(); ++row) {
        const auto place = rest.cbegin() + static_cast<std::ptrdiff_t>((*places)[row].low);
        if (place > next) {
            merged.insert(merged.end(), next, place);
            next = place;
        }
        merged.push_back((*rows)[row].id);
    }
    merged.insert(merged.end(), next, rest.cend());
    return merged;
}

} // namespace lockstep::store
