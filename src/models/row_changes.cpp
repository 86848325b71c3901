// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/row_changes.h"

#include <algorithm>

namespace lockstep::models {

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

} // namespace lockstep::models
