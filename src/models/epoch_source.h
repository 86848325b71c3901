// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace lockstep::models {

// Numbers the questions asked of the ports, so that several models can share one port and each knows
// its own answers. GUI thread; owned by the window.
class EpochSource
{
public:
    [[nodiscard]] quint64 next() { return ++m_last; }

private:
    quint64 m_last = 0;
};

} // namespace lockstep::models
