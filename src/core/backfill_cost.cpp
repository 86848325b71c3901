// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backfill_cost.h"

namespace lockstep::core {

namespace {
constexpr qint64 recordsACall = 2000;
constexpr qint64 peopleACall = 300;
constexpr qint64 callsAMinute = 60; // about a second each, as seen from outside

constexpr qint64 divideUp(qint64 value, qint64 by)
{
    return (value + by - 1) / by;
}
} // namespace

BackfillCost backfillCost(qint64 people)
{
    const qint64 calls = divideUp(people, recordsACall) + divideUp(people, peopleACall);
    return {people, calls, static_cast<int>(divideUp(calls, callsAMinute))};
}

} // namespace lockstep::core
