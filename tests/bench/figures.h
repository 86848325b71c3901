// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextStream>
#include <algorithm>
#include <vector>

namespace lockstep::bench {

// The value that `percent` of them do not exceed; 0 for none.
[[nodiscard]] inline double percentile(std::vector<double> values, std::size_t percent)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, values.size() * percent / 100)];
}

// Prints a time beside its limit and beside the plain query it needs; whether it is within the limit. -1 = it
// never came, 0 as the limit or the floor = there is none.
inline bool report(QTextStream& out, const char* what, double ms, double limitMs, double floorMs = 0)
{
    out << "    " << what << ": ";
    if (ms < 0) {
        out << "never came\n";
        out.flush();
        return false;
    }
    out << QString::number(ms, 'f', 1) << " ms";
    if (limitMs > 0)
        out << " (at most " << QString::number(limitMs, 'f', 0) << ')';
    if (floorMs > 0)
        out << ", the plain query " << QString::number(floorMs, 'f', 2) << " ms, ratio "
            << QString::number(ms / floorMs, 'f', 1);
    out << '\n';
    out.flush();
    return limitMs <= 0 || ms <= limitMs;
}

} // namespace lockstep::bench
