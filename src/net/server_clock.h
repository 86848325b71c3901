// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"

#include <QDateTime>

namespace lockstep::net {

// One system's time as its answers tell it. An answer without a Date gets the newest one told before it,
// moved on by what has passed here since, which is never ahead of that system's clock. A system that has told
// none yet is given our own clock, an hour slow: what is read from such a time on is rather too much than too
// little, and what is measured between two such times is right all the same. Thread of its owner, a client.
class ServerClock
{
public:
    explicit ServerClock(const core::Clock& clock);

    // When an answer with this Date was given; invalid: it had none. UTC, whole seconds.
    [[nodiscard]] QDateTime at(const QDateTime& date);
    // The newest of those times; invalid before the first answer.
    [[nodiscard]] QDateTime newest() const { return m_newest; }

private:
    const core::Clock& m_clock;
    QDateTime m_newest;
    qint64 m_newestMs = 0; // on our monotonic clock
    bool m_isTold = false;
};

} // namespace lockstep::net
