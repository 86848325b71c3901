// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/server_clock.h"

namespace lockstep::net {

namespace {

constexpr qint64 ownMarginSeconds = 3600;
constexpr qint64 msPerSecond = 1000;

} // namespace

ServerClock::ServerClock(const core::Clock& clock)
    : m_clock(clock)
{ }

QDateTime ServerClock::at(const QDateTime& date)
{
    const qint64 nowMs = m_clock.monotonicMs();
    if (date.isValid()) {
        if (!m_isTold || date >= m_newest) {
            m_newest = date;
            m_newestMs = nowMs;
        }
        m_isTold = true;
        return date;
    }
    if (!m_newest.isValid()) {
        m_newest =
            QDateTime::fromSecsSinceEpoch(m_clock.now().toSecsSinceEpoch() - ownMarginSeconds, Qt::UTC);
        m_newestMs = nowMs;
    }
    const qint64 passed = (nowMs - m_newestMs) / msPerSecond;
    m_newest = m_newest.addSecs(passed);
    m_newestMs += passed * msPerSecond;
    return m_newest;
}

} // namespace lockstep::net
