// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/rate_gate.h"

#include "net/json_reply.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace lockstep::net {

RateGate::RateGate(GateLimits limits, const core::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_limits(limits)
    , m_clock(clock)
    , m_inFlight(std::make_shared<int>(0))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RateGate::letThrough);
}

RateGate::~RateGate()
{
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting& one : waiting)
        one.promise.resolve(core::Unexpected(cancelled(core::Outcome::NotSent)));
}

core::Pending<RateGate::Ticket> RateGate::enter(core::Lane lane)
{
    const Waiting waiting{lane, {}};
    core::Pending<Ticket> pending = waiting.promise.pending();
    // The state outlives its canceller, which it holds: a raw pointer is enough to tell it apart.
    waiting.promise.onCancel([this, state = pending.state().get()] {
        const auto found = std::find_if(m_waiting.cbegin(), m_waiting.cend(), [state](const Waiting& one) {
            return one.promise.pending().state().get() == state;
        });
        if (found == m_waiting.cend())
            return;
        const core::Promise<Ticket> promise = found->promise;
        m_waiting.erase(found);
        promise.resolve(core::Unexpected(cancelled(core::Outcome::NotSent)));
    });
    m_waiting.append(waiting);
    letThrough();
    return pending;
}

void RateGate::pauseFor(std::chrono::milliseconds time)
{
    m_pausedUntil = std::max(m_pausedUntil, m_clock.monotonicMs() + time.count());
    scheduleNext();
}

void RateGate::letThrough()
{
    const qint64 windowStart = m_clock.monotonicMs() - m_limits.window.count();
    while (!m_passed.isEmpty() && m_passed.head() <= windowStart)
        m_passed.dequeue();
    while (admitFirst(core::Lane::People) || admitFirst(core::Lane::Cycle)) { }
    scheduleNext();
}

bool RateGate::hasRoom(core::Lane lane) const
{
    const bool people = lane == core::Lane::People;
    const int slots = std::max(1, m_limits.inFlight - (people ? 0 : m_limits.peopleSlots));
    if (*m_inFlight >= slots || m_clock.monotonicMs() < m_pausedUntil)
        return false;
    const int calls = std::max(1, m_limits.calls - (people ? 0 : m_limits.peopleCalls));
    return m_limits.calls == 0 || m_passed.size() < calls;
}

bool RateGate::admitFirst(core::Lane lane)
{
    if (!hasRoom(lane))
        return false;
    const auto first = std::find_if(m_waiting.cbegin(), m_waiting.cend(),
                                    [lane](const Waiting& one) { return one.lane == lane; });
    if (first == m_waiting.cend())
        return false;
    const core::Promise<Ticket> promise = first->promise;
    m_waiting.erase(first);
    if (m_limits.calls > 0)
        m_passed.enqueue(m_clock.monotonicMs());
    promise.resolve(makeTicket());
    return true;
}

void RateGate::scheduleNext()
{
    if (m_waiting.isEmpty())
        return;
    // A full house needs no timer: the next ticket to end opens the gate.
    const qint64 now = m_clock.monotonicMs();
    if (m_pausedUntil > now)
        m_timer.start(std::chrono::milliseconds(m_pausedUntil - now));
    else if (!m_passed.isEmpty())
        m_timer.start(
            std::chrono::milliseconds(std::max<qint64>(1, m_passed.head() + m_limits.window.count() - now)));
}

RateGate::Ticket RateGate::makeTicket()
{
    ++*m_inFlight;
    return {nullptr, [gate = QPointer<RateGate>(this), inFlight = m_inFlight](void*) {
                --*inFlight;
                if (gate)
                    gate->m_timer.start(0); // not now: the holder may be in the middle of its own work
            }};
}

} // namespace lockstep::net
