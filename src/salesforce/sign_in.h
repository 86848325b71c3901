// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"
#include "core/ports/secret_store.h"
#include "net/api_channel.h"
#include "net/token_source.h"
#include "salesforce/client_options.h"

namespace lockstep::salesforce {

// Fetches an access token with the chosen flow: client-credentials with the client's secret, or jwt with an
// assertion signed by the key in a file. The client's thread; owned by Connection. The options, the
// HttpClient, the SecretStore and the Clock must outlive it.
class SignIn
{
public:
    SignIn(const ClientOptions& options, net::HttpClient& http, core::SecretStore& secrets,
           const core::Clock& clock);

    [[nodiscard]] core::Pending<net::Token> fetch();

private:
    // The body of a token request; `now` is Salesforce's time as far as it is known.
    [[nodiscard]] core::Expected<QByteArray> grant(const QDateTime& now) const;
    [[nodiscard]] core::Expected<QByteArray> assertion(const QDateTime& now) const;
    [[nodiscard]] net::Request tokenRequest(const QByteArray& body) const;
    [[nodiscard]] core::Pending<net::Token> ask(const QByteArray& body);
    // Whether a refused assertion may only have come from a wrong local clock.
    [[nodiscard]] bool isClockWrong() const;

    const ClientOptions& m_options;
    core::SecretStore& m_secrets;
    const core::Clock& m_clock;
    net::ApiChannel m_channel; // of its own: these calls are not counted
};

// The token in an answer of the token endpoint; its base URL is the `instance_url`, which must be one
// that a token may be sent to.
[[nodiscard]] core::Expected<net::Token> tokenFromResponse(const net::Response& response);

} // namespace lockstep::salesforce
