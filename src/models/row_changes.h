// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <vector>

namespace lockstep::models {

// How one row order became another: what the views are told. Pure, any thread.
struct RowChange
{
    enum class Kind : quint8 { None, Inserted, Removed, Moved };
    Kind kind = Kind::None;
    int first = 0; // of one block inserted or removed
    int count = 0;
};

// None for equal orders, one block inserted or removed where that is all, else Moved.
[[nodiscard]] RowChange rowChange(const std::vector<qint64>& before, const std::vector<qint64>& after);
// Whether one order is the other put differently; every id stands once in each. In one walk without
// memory: what tells them apart is a sum of 64 bits over the mixed ids.
[[nodiscard]] bool holdSame(const std::vector<qint64>& before, const std::vector<qint64>& after);

} // namespace lockstep::models
