// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"

#include <QElapsedTimer>

namespace lockstep::test {

// Real time that a test can also move on.
class SteadyClock : public core::Clock
{
public:
    SteadyClock() { m_timer.start(); }
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    [[nodiscard]] qint64 monotonicMs() const override { return m_timer.elapsed() + offset; }

    qint64 offset = 0; // ms

private:
    QElapsedTimer m_timer;
};

} // namespace lockstep::test
