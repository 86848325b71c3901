// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"
#include "salesforce/refresh_tokens.h"
#include "salesforce/token_endpoint.h"

#include <QObject>

#include <memory>

namespace lockstep::salesforce {

// Gets access tokens for a refresh token. Where Salesforce replaces that at every use, the new one is kept
// before the access token is used; and as showing a replaced one ends the whole grant, one process at a time
// reads, refreshes and keeps (by a lock file), and a refresh that another one is in the middle of is waited
// for. The client's thread; owned by SignIn, whose parts outlive it.
class TokenRefresh
{
public:
    TokenRefresh(const ClientOptions& options, TokenEndpoint& endpoint, core::SecretStore& secrets,
                 const core::Clock& clock);

    // "sign-in-busy" where the other process does not come to an end.
    [[nodiscard]] core::Pending<net::Token> fetch();

private:
    struct Task;

    void begin(const std::shared_ptr<Task>& task);
    void refresh(const std::shared_ptr<Task>& task);
    void receive(const std::shared_ptr<Task>& task, const core::Expected<TokenAnswer>& answer);
    void waitThenBegin(const std::shared_ptr<Task>& task);

    const ClientOptions& m_options;
    TokenEndpoint& m_endpoint;
    RefreshTokens m_tokens;
    const core::Clock& m_clock;
    QObject m_pauses; // their owner
};

} // namespace lockstep::salesforce
