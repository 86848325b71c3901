// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/api_channel.h"

#include "net/json_reply.h"
#include "net/pause.h"

#include <QPointer>

#include <utility>

namespace lockstep::net {

struct ApiChannel::Attempt
{
    Request request;
    std::shared_ptr<Chain<Response>> chain;
    core::Lane lane = core::Lane::Cycle;
    int tried = 0;
    bool renewed = false;
    Token token;
};

ApiChannel::ApiChannel(ChannelParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{ }

ApiChannel::~ApiChannel()
{
    const auto open = std::exchange(m_open, {});
    for (const std::weak_ptr<Chain<Response>>& weak : open) {
        if (const auto chain = weak.lock())
            chain->pending().cancel();
    }
}

core::Pending<Response> ApiChannel::call(const Request& request)
{
    const auto attempt = std::make_shared<Attempt>();
    attempt->request = request;
    attempt->chain = Chain<Response>::start();
    attempt->lane = m_lane;
    m_open.removeIf([](const std::weak_ptr<Chain<Response>>& chain) { return chain.expired(); });
    m_open.append(attempt->chain);
    begin(attempt);
    return attempt->chain->pending();
}

void ApiChannel::begin(const std::shared_ptr<Attempt>& attempt)
{
    const auto enter = [guard = QPointer<ApiChannel>(this), attempt] {
        if (!guard) {
            attempt->chain->finish(core::Unexpected(cancelled(core::Outcome::NotSent)));
        } else if (guard->m_parts.gate == nullptr) {
            guard->exchange(attempt, {});
        } else {
            attempt->chain->then(guard->m_parts.gate->enter(attempt->lane),
                                 [guard, attempt](const RateGate::Ticket& ticket) {
                                     if (guard)
                                         guard->exchange(attempt, ticket);
                                 });
        }
    };
    if (m_parts.tokens == nullptr) {
        enter();
        return;
    }
    attempt->chain->then(m_parts.tokens->get(), [attempt, enter](const Token& token) {
        attempt->token = token;
        enter();
    });
}

void ApiChannel::exchange(const std::shared_ptr<Attempt>& attempt, const RateGate::Ticket& ticket)
{
    Request request = attempt->request;
    if (m_parts.tokens != nullptr) {
        request.url = attempt->token.baseUrl.resolved(request.url);
        request.bearer = attempt->token.value;
    }
    ++m_callsMade;
    ++attempt->tried;
    attempt->chain->whenever(m_parts.http->send(request),
                             [guard = QPointer<ApiChannel>(this), attempt,
                              held = ticket](core::Expected<Response> answer) mutable {
                                 held.reset(); // before the answer leads to the next request
                                 if (guard)
                                     guard->receive(attempt, std::move(answer));
                                 else
                                     attempt->chain->finish(std::move(answer));
                             });
}

void ApiChannel::receive(const std::shared_ptr<Attempt>& attempt, core::Expected<Response> answer)
{
    if (!answer) {
        fail(attempt, answer.error());
        return;
    }
    if (m_parts.serverClock != nullptr)
        answer->date = m_parts.serverClock->at(answer->date);
    else if (answer->date.isValid() && !(m_serverTime.isValid() && answer->date < m_serverTime))
        m_serverTime = answer->date;
    auto error = m_parts.check(*answer, attempt->request.write);
    if (!error) {
        attempt->chain->finish(std::move(answer));
        return;
    }
    error->requestId = answer->requestId;
    fail(attempt, *error);
}

void ApiChannel::fail(const std::shared_ptr<Attempt>& attempt, const core::Error& error)
{
    if (m_parts.tokens != nullptr && !attempt->renewed && m_parts.tokenCodes.contains(error.code)) {
        attempt->renewed = true;
        m_parts.tokens->invalidate(*attempt->token.value);
        begin(attempt);
        return;
    }
    const auto step = m_parts.ladder.next(error, attempt->request.write, attempt->tried);
    if (!step) {
        attempt->chain->finish(core::Unexpected(error));
        return;
    }
    if (step->pausesAccount && m_parts.gate != nullptr) {
        m_parts.gate->pauseFor(step->delay);
        begin(attempt);
        return;
    }
    attempt->chain->then(pauseFor(step->delay, this), [guard = QPointer<ApiChannel>(this), attempt](Elapsed) {
        if (guard)
            guard->begin(attempt);
    });
}

} // namespace lockstep::net
