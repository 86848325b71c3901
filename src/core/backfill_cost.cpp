// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backfill_cost.h"

#include <algorithm>

namespace lockstep::core {

namespace {
constexpr qint64 recordsACall = 2000;
constexpr qint64 peopleACall = 300;
constexpr qint64 secondsACall = 1; // about, as seen from outside
constexpr qint64 secondsAMinute = 60;

constexpr qint64 divideUp(qint64 value, qint64 by)
{
    return (value + by - 1) / by;
}
} // namespace

BackfillCost backfillCost(qint64 people, int pauseSeconds)
{
    const qint64 calls = divideUp(people, recordsACall) + divideUp(people, peopleACall);
    const qint64 pauses = std::max<qint64>(divideUp(people, backfillSlice) - 1, 0);
    const qint64 seconds = calls * secondsACall + pauses * pauseSeconds;
    return {people, calls, static_cast<int>(divideUp(seconds, secondsAMinute))};
}

} // namespace lockstep::core
