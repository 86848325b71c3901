// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/pending.h"

#include <memory>
#include <utility>

namespace lockstep::net {

// Calls `receive(core::Expected<T>)` with the answer, at once if it is here. Takes the answer: nobody
// else may wait for this pending.
template <typename T, typename F> void whenFinished(core::Pending<T> pending, F receive)
{
    if (pending.isFinished()) {
        receive(pending.take());
        return;
    }
    auto* const state = static_cast<core::PendingValue<T>*>(pending.state().get());
    state->setListener([state, receive = std::move(receive)]() mutable {
        state->setListener({}); // finish() runs a copy, so this closure outlives its removal
        receive(state->take());
    });
}

// Several requests, one after the other, behind one Pending<T>. A failed step ends the chain with its
// error; cancelling the pending cancels the step under way. Kept alive by that step; one thread.
template <typename T> class Chain : public std::enable_shared_from_this<Chain<T>>
{
public:
    static std::shared_ptr<Chain> start()
    {
        auto chain = std::make_shared<Chain>();
        chain->m_promise.onCancel([weak = std::weak_ptr<Chain>(chain)] {
            if (const auto self = weak.lock(); self && self->m_step)
                std::shared_ptr<core::PendingState>(self->m_step)->cancel();
        });
        return chain;
    }

    [[nodiscard]] core::Pending<T> pending() const { return m_promise.pending(); }

    // `next(U)` on success.
    template <typename U, typename F> void then(const core::Pending<U>& step, F next)
    {
        whenever(step,
                 [self = this->shared_from_this(), next = std::move(next)](core::Expected<U> answer) mutable {
                     if (answer)
                         next(std::move(*answer));
                     else
                         self->finish(core::Unexpected(std::move(answer.error())));
                 });
    }
    // `next(core::Expected<U>)` in any case.
    template <typename U, typename F> void whenever(const core::Pending<U>& step, F next)
    {
        m_step = step.state();
        whenFinished(
            step,
            [self = this->shared_from_this(), next = std::move(next)](core::Expected<U> answer) mutable {
                self->m_step.reset();
                next(std::move(answer));
            });
    }
    void finish(core::Expected<T> value) { m_promise.resolve(std::move(value)); }

private:
    core::Promise<T> m_promise;
    std::shared_ptr<core::PendingState> m_step;
};

} // namespace lockstep::net
