// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"
#include "core/ports/secret_store.h"
#include "salesforce/token_endpoint.h"
#include "salesforce/token_refresh.h"

namespace lockstep::salesforce {

// Fetches an access token with the chosen flow: client-credentials with the client's secret, jwt with an
// assertion signed by the key in a file, or browser with the refresh token of what the user allowed once.
// The client's thread; owned by Connection. The options, the HttpClient, the SecretStore and the Clock must
// outlive it.
class SignIn
{
public:
    SignIn(const ClientOptions& options, net::HttpClient& http, core::SecretStore& secrets,
           const core::Clock& clock);

    [[nodiscard]] core::Pending<net::Token> fetch();

private:
    [[nodiscard]] core::Done check() const; // flow and address
    [[nodiscard]] core::Pending<net::Token> byGrant();
    // The body of a token request; `now` is Salesforce's time as far as it is known.
    [[nodiscard]] core::Expected<core::Secret> grant(const QDateTime& now) const;
    [[nodiscard]] core::Expected<core::Secret> assertion(const QDateTime& now) const;
    // Whether a refused assertion may only have come from a wrong local clock.
    [[nodiscard]] bool isClockWrong() const;

    const ClientOptions& m_options;
    core::SecretStore& m_secrets;
    const core::Clock& m_clock;
    TokenEndpoint m_endpoint;
    TokenRefresh m_refresh;
};

} // namespace lockstep::salesforce
