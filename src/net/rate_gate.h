// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"
#include "core/ports/pending.h"
#include "core/ports/remote_system.h"

#include <QList>
#include <QObject>
#include <QQueue>
#include <QTimer>

#include <chrono>
#include <memory>

namespace lockstep::net {

struct GateLimits
{
    int calls = 0; // in any `window`; 0 = no such limit
    std::chrono::milliseconds window{20'000};
    int inFlight = 5;
    int peopleSlots = 1; // of inFlight, left free by the cycle lane
    int peopleCalls = 0; // of calls, left free by the cycle lane
};

// Lets one account's requests through no faster than its limits allow; people pass first. A ticket is
// one request's right to be in flight and ends with its last copy.
// Lives in the thread of its owner, a client; every ticket must be gone before it.
class RateGate : public QObject
{
    Q_OBJECT

public:
    using Ticket = std::shared_ptr<void>;

    RateGate(GateLimits limits, const core::Clock& clock, QObject* parent = nullptr);
    ~RateGate() override; // those who wait get "cancelled"

    [[nodiscard]] core::Pending<Ticket> enter(core::Lane lane);
    // Nobody passes for so long (a rate limit hit by somebody else's calls); never shortens a pause.
    void pauseFor(std::chrono::milliseconds time);

private:
    struct Waiting
    {
        core::Lane lane;
        core::Promise<Ticket> promise;
    };

    void letThrough();
    bool hasRoom(core::Lane lane) const;
    void scheduleNext();
    Ticket makeTicket();
    bool admitFirst(core::Lane lane);

    GateLimits m_limits;
    const core::Clock& m_clock;
    QTimer m_timer;
    QList<Waiting> m_waiting;
    QQueue<qint64> m_passed; // times within the window
    qint64 m_pausedUntil = 0;
    std::shared_ptr<int> m_inFlight;
};

} // namespace lockstep::net
