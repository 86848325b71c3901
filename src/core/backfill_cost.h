// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace lockstep::core {

// Links that one cycle reads again: some 40 calls where all of them are linked.
constexpr int backfillSlice = 10'000;

// What reading linked people again costs when a field is switched on.
struct BackfillCost
{
    qint64 people = 0;
    qint64 calls = 0;
    int minutes = 0; // at least one where there are calls
};

// By the batch sizes of both systems (2,000 records, 300 people a call), with the pause between two cycles
// after each slice. Pure.
[[nodiscard]] BackfillCost backfillCost(qint64 people, int pauseSeconds);

} // namespace lockstep::core
