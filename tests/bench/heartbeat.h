// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <vector>

namespace lockstep::bench {

// How late an event loop is: a timer that should come every few milliseconds notes how much later it came.
// Lives in the thread whose loop it watches.
class Heartbeat : public QObject
{
    Q_OBJECT

public:
    static constexpr int intervalMs = 5;

    explicit Heartbeat(QObject* parent = nullptr)
        : QObject(parent)
    {
        m_timer.setParent(this);
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(intervalMs);
        connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
    }

    void start()
    {
        m_stalls.clear();
        m_clock.start();
        m_timer.start();
    }
    void stop() { m_timer.stop(); }
    // Milliseconds late, one entry a beat, in order of time.
    [[nodiscard]] const std::vector<double>& stalls() const { return m_stalls; }

private:
    void beat()
    {
        constexpr double nanosecondsPerMs = 1'000'000.0;
        const double late = static_cast<double>(m_clock.nsecsElapsed()) / nanosecondsPerMs - intervalMs;
        m_clock.restart();
        m_stalls.push_back(late > 0 ? late : 0);
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<double> m_stalls;
};

} // namespace lockstep::bench
