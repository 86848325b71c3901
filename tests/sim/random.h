// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace lockstep::sim {

// The one source of chance of a simulation: the same seed gives the same life. One thread.
class Random
{
public:
    explicit Random(quint64 seed)
        : m_state(seed * 0x2545F4914F6CDD1DULL + 0x9E3779B97F4A7C15ULL)
    { }

    quint64 next() // splitmix64
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    // 0 … bound - 1; 0 where there is nothing to choose from.
    int below(int bound) { return bound <= 0 ? 0 : static_cast<int>(next() % static_cast<quint64>(bound)); }
    int between(int low, int high) { return low + below(high - low + 1); }
    bool chance(double probability)
    {
        return static_cast<double>(next() >> 11) * (1.0 / 9007199254740992.0) < probability;
    }
    template <typename List> auto& pick(List& list)
    {
        return list[static_cast<decltype(list.size())>(below(static_cast<int>(list.size())))];
    }

private:
    quint64 m_state;
};

} // namespace lockstep::sim
