// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/pending.h"
#include "core/ports/remote_system.h"
#include "core/record.h"
#include "sync/run.h"

#include <chrono>
#include <deque>
#include <functional>
#include <type_traits>

namespace lockstep::sync {

// Keeps several requests in flight on both systems: a free slot is filled before an answer is worked on,
// so the systems work while we do. Answers are handled one at a time. Sync thread; made for each step.
class Dispatcher
{
public:
    // `between` runs between any two requests (the people lane); may be empty.
    Dispatcher(Context& context, Run& run, std::function<void()> between);

    // `start` is called when a slot is free, `done` with the answer; a request never started because
    // the run stopped is answered with "cancelled" (NotSent).
    template <typename T>
    void add(core::System system, std::function<core::Expected<core::Pending<T>>()> start,
             std::function<core::Done(core::Expected<T>)> done)
    {
        lane(system).waiting.push_back(Job{[start = std::move(start), done](Flight& flight) -> core::Done {
                                               core::Expected<core::Pending<T>> pending = start();
                                               if (!pending)
                                                   return core::Unexpected(pending.error());
                                               flight.state = pending->state();
                                               flight.isWrite = std::is_same_v<T, core::WriteReply>;
                                               flight.finish = [pending = *pending, done]() mutable {
                                                   return done(pending.take());
                                               };
                                               return {};
                                           },
                                           [done] { return done(core::Unexpected(notSent())); }});
    }

    // Until every answer is handled, including those of requests added meanwhile, or until `isEnough`. An
    // Error is a local one (the store): the rest is abandoned.
    [[nodiscard]] core::Done run(const std::function<bool()>& isEnough = {});
    // Lets leave what there are slots for, and waits for nothing.
    [[nodiscard]] core::Done start();
    // Lets the time pass; people are served meanwhile. Ends when the run is to stop.
    void sleep(std::chrono::milliseconds time);

private:
    struct Flight
    {
        std::shared_ptr<core::PendingState> state;
        std::function<core::Done()> finish;
        bool isWrite = false;
    };
    struct Job
    {
        std::function<core::Done(Flight&)> start;
        std::function<core::Done()> abandon;
    };
    struct Lane
    {
        std::deque<Job> waiting;
        std::vector<Flight> flying;
    };

    [[nodiscard]] static core::Error notSent();
    [[nodiscard]] Lane& lane(core::System system)
    {
        return system == core::System::Salesforce ? m_salesforce : m_marketo;
    }
    [[nodiscard]] core::Done fill(core::System system);
    [[nodiscard]] core::Expected<bool> handleOne(); // false: nothing is finished
    [[nodiscard]] core::Done abandonWaiting();
    void wait();
    [[nodiscard]] std::optional<std::chrono::milliseconds> patience() const;
    void windDown();
    [[nodiscard]] bool isIdle() const;

    Context& m_context;
    Run& m_run;
    std::function<void()> m_between;
    Lane m_salesforce;
    Lane m_marketo;
};

} // namespace lockstep::sync
