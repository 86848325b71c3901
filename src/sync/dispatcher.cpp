// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/dispatcher.h"

#include "sync/quota.h"
#include "sync/try.h"

namespace lockstep::sync {

namespace {

// How long the answers of writes in flight are awaited once the run is to stop.
constexpr std::chrono::milliseconds stopGrace(3000);

// How long the people lane is left alone while nothing else happens.
constexpr std::chrono::milliseconds lanePatience(1000);

} // namespace

Dispatcher::Dispatcher(Context& context, Run& run, std::function<void()> between)
    : m_context(context)
    , m_run(run)
    , m_between(std::move(between))
{ }

core::Error Dispatcher::notSent()
{
    return {.code = QStringLiteral("cancelled"),
            .scope = core::ErrorScope::Request,
            .retry = core::RetryClass::Retry,
            .outcome = core::Outcome::NotSent,
            .message = {},
            .arguments = {},
            .fields = {},
            .requestId = {}};
}

bool Dispatcher::isIdle() const
{
    return m_salesforce.waiting.empty() && m_salesforce.flying.empty() && m_marketo.waiting.empty()
        && m_marketo.flying.empty();
}

core::Done Dispatcher::fill(core::System system)
{
    Lane& target = lane(system);
    // One slot is kept for people.
    const int inFlight = m_context.remote(system).limits().inFlight;
    const auto slots =
        static_cast<std::size_t>(m_between ? std::max(1, inFlight - 1) : std::max(1, inFlight));
    while (!m_run.isStopped() && !target.waiting.empty() && target.flying.size() < slots) {
        // The day's calls are asked for before every request: what others use counts as well.
        if (const core::Done allowed = checkQuota(m_context.parts, system, quotaUseOf(m_run.purpose()));
            !allowed) {
            m_run.stopBecause(allowed.error());
            break;
        }
        const Job job = std::move(target.waiting.front());
        target.waiting.pop_front();
        Flight flight;
        LOCKSTEP_TRY(job.start(flight));
        target.flying.push_back(std::move(flight));
    }
    return {};
}

core::Expected<bool> Dispatcher::handleOne()
{
    for (Lane* each : {&m_salesforce, &m_marketo}) {
        const auto finished = std::find_if(each->flying.begin(), each->flying.end(),
                                           [](const Flight& flight) { return flight.state->isFinished(); });
        if (finished == each->flying.end())
            continue;
        Flight flight = std::move(*finished);
        each->flying.erase(finished);
        // The slot is refilled first: the system works while the answer is worked on.
        LOCKSTEP_TRY(fill(each == &m_salesforce ? core::System::Salesforce : core::System::Marketo));
        LOCKSTEP_TRY(flight.finish());
        return true;
    }
    return false;
}

core::Done Dispatcher::abandonWaiting()
{
    for (Lane* each : {&m_salesforce, &m_marketo}) {
        while (!each->waiting.empty()) {
            const Job job = std::move(each->waiting.front());
            each->waiting.pop_front();
            LOCKSTEP_TRY(job.abandon());
        }
    }
    return {};
}

void Dispatcher::wait()
{
    std::vector<std::shared_ptr<core::PendingState>> states;
    for (const Lane* each : {&m_salesforce, &m_marketo}) {
        for (const Flight& flight : each->flying)
            states.push_back(flight.state);
    }
    if (states.empty())
        return;
    if (m_run.stopToken().stop_requested())
        windDown();
    else
        m_context.parts.waiter.waitAny(states, patience(), m_run.stopToken());
}

// A slow answer must not keep people waiting: the lane is looked at meanwhile.
std::optional<std::chrono::milliseconds> Dispatcher::patience() const
{
    return m_between ? std::optional(lanePatience) : std::nullopt;
}

void Dispatcher::sleep(std::chrono::milliseconds time)
{
    const core::Clock& clock = m_context.parts.clock;
    const qint64 until = clock.monotonicMs() + time.count();
    for (qint64 left = time.count(); left > 0 && !m_run.isStopped(); left = until - clock.monotonicMs()) {
        if (m_between)
            m_between();
        const std::chrono::milliseconds rest(left);
        m_context.parts.waiter.waitAny({}, std::min(patience().value_or(rest), rest), m_run.stopToken());
    }
}

// A read leaves nothing behind: it is cancelled at once. A write that has not answered within the grace is
// cancelled too; its answer then says whether it may have run.
void Dispatcher::windDown()
{
    for (const Lane* each : {&m_salesforce, &m_marketo}) {
        for (const Flight& flight : each->flying) {
            if (!flight.isWrite && !flight.state->isFinished())
                flight.state->cancel();
        }
    }
    const qint64 deadline = m_context.parts.clock.monotonicMs() + stopGrace.count();
    const auto unfinished = [this] {
        std::vector<std::shared_ptr<core::PendingState>> states;
        for (const Lane* each : {&m_salesforce, &m_marketo}) {
            for (const Flight& flight : each->flying) {
                if (!flight.state->isFinished())
                    states.push_back(flight.state);
            }
        }
        return states;
    };
    for (auto states = unfinished(); !states.empty(); states = unfinished()) {
        const qint64 left = deadline - m_context.parts.clock.monotonicMs();
        if (left <= 0) {
            for (const auto& state : states)
                state->cancel();
        }
        m_context.parts.waiter.waitAny(states, std::chrono::milliseconds(std::max<qint64>(left, 50)), {});
    }
}

core::Done Dispatcher::start()
{
    LOCKSTEP_TRY(fill(core::System::Salesforce));
    return fill(core::System::Marketo);
}

core::Done Dispatcher::run(const std::function<bool()>& isEnough)
{
    while (!isIdle() && !(isEnough && isEnough())) {
        if (m_run.isStopped())
            LOCKSTEP_TRY(abandonWaiting());
        if (m_between && !m_run.isStopped())
            m_between();
        LOCKSTEP_TRY(start());
        const core::Expected<bool> handled = handleOne();
        LOCKSTEP_TRY(handled);
        if (!*handled)
            wait();
    }
    return {};
}

} // namespace lockstep::sync
