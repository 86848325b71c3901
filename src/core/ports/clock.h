// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace lockstep::core {

// The local time. Only for display, schedules and durations: it is never compared with a server's
// time. Any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const = 0; // UTC, milliseconds
    [[nodiscard]] virtual qint64 monotonicMs() const = 0; // since an arbitrary start; never goes back
};

} // namespace lockstep::core
