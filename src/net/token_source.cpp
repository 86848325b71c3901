// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/token_source.h"

#include "net/chain.h"
#include "net/json_reply.h"

#include <algorithm>
#include <utility>

namespace lockstep::net {

namespace {

// A token this close to its end is renewed before use.
constexpr std::chrono::seconds margin{45};

} // namespace

struct TokenSource::Shared : std::enable_shared_from_this<TokenSource::Shared>
{
    Shared(Fetch fetchToken, const core::Clock& ownClock)
        : fetch(std::move(fetchToken))
        , clock(ownClock)
    { }

    core::Pending<Token> wait()
    {
        const core::Promise<Token> promise;
        promise.onCancel([weak = weak_from_this(), state = promise.pending().state().get()] {
            if (const auto self = weak.lock())
                self->leave(state);
        });
        waiting.append(promise);
        return promise.pending();
    }

    void leave(const core::PendingState* state)
    {
        const auto found =
            std::find_if(waiting.cbegin(), waiting.cend(), [state](const core::Promise<Token>& one) {
                return one.pending().state().get() == state;
            });
        if (found == waiting.cend())
            return;
        const core::Promise<Token> promise = waiting.takeAt(found - waiting.cbegin());
        promise.resolve(core::Unexpected(cancelled(core::Outcome::NotSent)));
    }

    void begin()
    {
        fetching = true;
        whenFinished(fetch(), [weak = weak_from_this()](const core::Expected<Token>& answer) {
            if (const auto self = weak.lock())
                self->receive(answer);
        });
    }

    void receive(const core::Expected<Token>& answer)
    {
        fetching = false;
        if (answer) {
            token = *answer;
            usableUntil = clock.monotonicMs()
                + std::chrono::milliseconds(std::max(answer->lifetime - margin, std::chrono::seconds(0)))
                      .count();
        }
        const QList<core::Promise<Token>> served = std::exchange(waiting, {});
        for (const core::Promise<Token>& promise : served)
            promise.resolve(answer);
    }

    Fetch fetch;
    const core::Clock& clock;
    std::optional<Token> token;
    qint64 usableUntil = 0;
    bool fetching = false;
    QList<core::Promise<Token>> waiting;
};

TokenSource::TokenSource(Fetch fetch, const core::Clock& clock)
    : m_shared(std::make_shared<Shared>(std::move(fetch), clock))
{ }

TokenSource::~TokenSource()
{
    m_shared->receive(core::Unexpected(cancelled(core::Outcome::NotSent)));
}

core::Pending<Token> TokenSource::get()
{
    if (m_shared->token && m_shared->clock.monotonicMs() < m_shared->usableUntil)
        return core::Pending<Token>::ready(*m_shared->token);
    core::Pending<Token> pending = m_shared->wait();
    if (!m_shared->fetching)
        m_shared->begin();
    return pending;
}

void TokenSource::invalidate(const core::Secret& value)
{
    if (m_shared->token && *m_shared->token->value == value)
        m_shared->token.reset();
}

} // namespace lockstep::net
