// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <optional>

namespace lockstep::sandbox {

// The world's own time: real time plus an offset, or standing still. Both systems stamp with it and
// send it as their Date. Server thread; owned by World.
class WorldClock
{
public:
    [[nodiscard]] QDateTime now() const { return QDateTime::fromMSecsSinceEpoch(nowMs(), Qt::UTC); }
    [[nodiscard]] qint64 nowMs() const
    {
        return m_frozenMs ? *m_frozenMs : QDateTime::currentMSecsSinceEpoch() + m_offsetMs;
    }
    [[nodiscard]] qint64 seconds() const { return nowMs() / 1000; }
    [[nodiscard]] bool frozen() const { return m_frozenMs.has_value(); }

    void advance(qint64 seconds) { advanceMs(seconds * 1000); }
    void setNow(const QDateTime& now) { advanceMs(now.toMSecsSinceEpoch() - nowMs()); }
    void setFrozen(bool frozen)
    {
        const qint64 shown = nowMs();
        m_frozenMs = frozen ? std::optional(shown) : std::nullopt;
        if (!frozen)
            m_offsetMs = shown - QDateTime::currentMSecsSinceEpoch();
    }

private:
    void advanceMs(qint64 ms)
    {
        if (m_frozenMs)
            *m_frozenMs += ms;
        else
            m_offsetMs += ms;
    }

    qint64 m_offsetMs = 0;
    std::optional<qint64> m_frozenMs;
};

} // namespace lockstep::sandbox
