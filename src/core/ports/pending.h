// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace lockstep::core {

// The part of a pending answer that a Waiter needs. One thread: the one that asked.
class PendingState
{
public:
    PendingState() = default;
    virtual ~PendingState() = default;
    PendingState(const PendingState&) = delete;
    PendingState& operator=(const PendingState&) = delete;

    [[nodiscard]] bool isFinished() const { return m_finished; }
    // Called once, when the answer arrives; at once if it is here already. One listener at a time:
    // an empty function removes it.
    void setListener(std::function<void()> listener)
    {
        if (!m_finished)
            m_listener = std::move(listener);
        else if (listener)
            listener();
    }
    // Asks the producer to stop; the answer then arrives as an Error "cancelled" (its outcome says
    // whether the request may have been executed). No effect when finished.
    void cancel()
    {
        // A copy: the answer that comes of it lets go of the canceller, and of what that holds.
        if (const auto canceller = m_canceller; canceller && !m_finished)
            canceller();
    }
    void setCanceller(std::function<void()> canceller) { m_canceller = std::move(canceller); }

protected:
    void finish()
    {
        m_finished = true;
        // Nothing is kept of what either holds: it may be this very answer.
        m_canceller = nullptr;
        if (const auto listener = std::exchange(m_listener, nullptr))
            listener();
    }

private:
    bool m_finished = false;
    std::function<void()> m_listener;
    std::function<void()> m_canceller;
};

template <typename T> class PendingValue : public PendingState
{
public:
    void resolve(Expected<T> value)
    {
        if (isFinished())
            return;
        m_value.emplace(std::move(value));
        finish();
    }
    [[nodiscard]] Expected<T> take() { return std::move(*m_value); }

private:
    std::optional<Expected<T>> m_value;
};

// An answer that will arrive: what every operation of a RemoteSystem returns. Cheap to copy; take()
// once, only when isFinished(). Wait for it through a Waiter.
template <typename T> class Pending
{
public:
    Pending() = default;
    explicit Pending(std::shared_ptr<PendingValue<T>> state)
        : m_state(std::move(state))
    { }
    // An answer that is known already.
    static Pending ready(Expected<T> value)
    {
        auto state = std::make_shared<PendingValue<T>>();
        state->resolve(std::move(value));
        return Pending(std::move(state));
    }

    [[nodiscard]] bool isValid() const { return m_state != nullptr; }
    [[nodiscard]] bool isFinished() const { return m_state->isFinished(); }
    [[nodiscard]] Expected<T> take() { return m_state->take(); }
    void cancel() const { m_state->cancel(); }
    [[nodiscard]] std::shared_ptr<PendingState> state() const { return m_state; }

private:
    std::shared_ptr<PendingValue<T>> m_state;
};

// The producer's end of a Pending.
template <typename T> class Promise
{
public:
    Promise()
        : m_state(std::make_shared<PendingValue<T>>())
    { }
    [[nodiscard]] Pending<T> pending() const { return Pending<T>(m_state); }
    void resolve(Expected<T> value) const { m_state->resolve(std::move(value)); }
    [[nodiscard]] bool isFinished() const { return m_state->isFinished(); }
    void onCancel(std::function<void()> canceller) const { m_state->setCanceller(std::move(canceller)); }

private:
    std::shared_ptr<PendingValue<T>> m_state;
};

} // namespace lockstep::core
