// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/pending.h"

#include <chrono>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>

namespace lockstep::core {

// Why waitAny came back.
enum class WaitResult { Finished, TimedOut, Stopped, Woken };

// The only way the engine waits: net implements it with its event loop, the fake with virtual time.
// Used in the sync thread; wake() from any thread.
class Waiter
{
public:
    virtual ~Waiter() = default;

    // Returns when one of `pendings` is finished (also at once), when `timeout` has passed (none = no
    // limit), when `stop` is requested, or after wake(). With nothing to wait for it is a sleep.
    virtual WaitResult waitAny(std::span<const std::shared_ptr<PendingState>> pendings,
                               std::optional<std::chrono::milliseconds> timeout,
                               const std::stop_token& stop) = 0;
    // Ends the current waitAny, or the next one if none is running, with Woken (the people lane).
    virtual void wake() = 0;

    // Waits for one answer; on stop it is cancelled and its (cancelled) answer is returned.
    template <typename T> Expected<T> await(Pending<T> pending, const std::stop_token& stop)
    {
        const std::shared_ptr<PendingState> states[] = {pending.state()};
        while (!pending.isFinished()) {
            if (waitAny(states, std::nullopt, stop) == WaitResult::Stopped) {
                pending.cancel();
                while (!pending.isFinished())
                    waitAny(states, std::nullopt, {});
            }
        }
        return pending.take();
    }
};

} // namespace lockstep::core
