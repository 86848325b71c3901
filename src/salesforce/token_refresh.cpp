// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/token_refresh.h"

#include "net/chain.h"
#include "net/pause.h"

#include <QLockFile>

namespace lockstep::salesforce {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds betweenTries = 200ms;
constexpr std::chrono::milliseconds longestWait = 30s;

core::Error busy()
{
    core::Error error;
    error.code = QStringLiteral("sign-in-busy");
    error.scope = core::ErrorScope::System;
    error.retry = core::RetryClass::Retry;
    error.outcome = core::Outcome::NotSent;
    return error;
}

} // namespace

struct TokenRefresh::Task
{
    std::shared_ptr<net::Chain<net::Token>> chain;
    std::unique_ptr<QLockFile> lock; // null: this client is the only one
    qint64 giveUpAtMs = 0;

    void finish(core::Expected<net::Token> answer)
    {
        lock.reset();
        chain->finish(std::move(answer));
    }
};

TokenRefresh::TokenRefresh(const ClientOptions& options, TokenEndpoint& endpoint, core::SecretStore& secrets,
                           const core::Clock& clock)
    : m_options(options)
    , m_endpoint(endpoint)
    , m_tokens(secrets)
    , m_clock(clock)
{ }

core::Pending<net::Token> TokenRefresh::fetch()
{
    const auto task = std::make_shared<Task>();
    task->chain = net::Chain<net::Token>::start();
    task->giveUpAtMs = m_clock.monotonicMs() + longestWait.count();
    if (!m_options.refreshLock.isEmpty())
        task->lock = std::make_unique<QLockFile>(m_options.refreshLock);
    core::Pending<net::Token> pending = task->chain->pending();
    begin(task);
    return pending;
}

void TokenRefresh::begin(const std::shared_ptr<Task>& task)
{
    if (task->lock && !task->lock->tryLock(0))
        waitThenBegin(task);
    else
        refresh(task);
}

void TokenRefresh::waitThenBegin(const std::shared_ptr<Task>& task)
{
    if (m_clock.monotonicMs() >= task->giveUpAtMs) {
        task->finish(core::Unexpected(busy()));
        return;
    }
    task->chain->whenever(net::pauseFor(betweenTries, &m_pauses),
                          [this, task](const core::Expected<net::Elapsed>& elapsed) {
                              if (elapsed)
                                  begin(task);
                              else
                                  task->finish(core::Unexpected(elapsed.error()));
                          });
}

void TokenRefresh::refresh(const std::shared_ptr<Task>& task)
{
    const auto token = m_tokens.current();
    if (!token) {
        task->finish(core::Unexpected(token.error()));
        return;
    }
    core::Secret form =
        core::Secret::joined({"grant_type=refresh_token&client_id=", formEncoded(m_options.clientId),
                              "&refresh_token=", token->percentEncoded().reveal()});
    task->chain->whenever(m_endpoint.ask(std::move(form)),
                          [this, task](const core::Expected<TokenAnswer>& answer) { receive(task, answer); });
}

void TokenRefresh::receive(const std::shared_ptr<Task>& task, const core::Expected<TokenAnswer>& answer)
{
    if (!answer && answer.error().code == QLatin1String("sign-in-busy")) {
        if (task->lock)
            task->lock->unlock();
        waitThenBegin(task);
        return;
    }
    if (answer && !answer->refreshToken.isEmpty()) {
        if (const core::Done kept = m_tokens.keep(answer->refreshToken); !kept) {
            task->finish(core::Unexpected(kept.error()));
            return;
        }
    }
    task->finish(answer.map([](const TokenAnswer& given) { return given.token; }));
}

} // namespace lockstep::salesforce
