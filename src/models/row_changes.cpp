// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/row_changes.h"

#include <algorithm>
#include <numeric>

namespace lockstep::models {

namespace {

// Small neighbouring numbers become unlike ones (splitmix64).
quint64 mixed(qint64 id)
{
    auto bits = static_cast<quint64>(id) + 0x9e3779b97f4a7c15ULL;
    bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9ULL;
    bits = (bits ^ (bits >> 27)) * 0x94d049bb133111ebULL;
    return bits ^ (bits >> 31);
}

quint64 fingerprint(const std::vector<qint64>& ids)
{
    return std::accumulate(ids.begin(), ids.end(), quint64{0},
                           [](quint64 sum, qint64 id) { return sum + mixed(id); });
}

} // namespace

RowChange rowChange(const std::vector<qint64>& before, const std::vector<qint64>& after)
{
    const std::size_t shorter = std::min(before.size(), after.size());
    const auto head =
        std::mismatch(before.begin(), before.begin() + static_cast<std::ptrdiff_t>(shorter), after.begin());
    const auto prefix = static_cast<std::size_t>(head.first - before.begin());
    if (prefix == before.size() && prefix == after.size())
        return {};
    const auto rest = static_cast<std::ptrdiff_t>(shorter - prefix);
    const auto tail = std::mismatch(before.rbegin(), before.rbegin() + rest, after.rbegin());
    const auto suffix = static_cast<std::size_t>(tail.first - before.rbegin());
    const std::size_t same = prefix + suffix;
    if (same == before.size())
        return {RowChange::Kind::Inserted, static_cast<int>(prefix), static_cast<int>(after.size() - same)};
    if (same == after.size())
        return {RowChange::Kind::Removed, static_cast<int>(prefix), static_cast<int>(before.size() - same)};
    return {RowChange::Kind::Moved, 0, 0};
}

bool holdSame(const std::vector<qint64>& before, const std::vector<qint64>& after)
{
    return before.size() == after.size() && fingerprint(before) == fingerprint(after);
}

} // namespace lockstep::models
