// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/system_clock.h"

namespace lockstep::platform {

SystemClock::SystemClock()
{
    m_timer.start();
}

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

qint64 SystemClock::monotonicMs() const
{
    return m_timer.elapsed();
}

} // namespace lockstep::platform
