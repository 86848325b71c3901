// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/secret_store.h"
#include "net/api_channel.h"
#include "net/token_source.h"
#include "salesforce/client_options.h"

namespace lockstep::salesforce {

// Fetches an access token with the chosen flow. The client's thread; owned by Connection. The
// options, the HttpClient and the SecretStore must outlive it.
class SignIn
{
public:
    SignIn(const ClientOptions& options, net::HttpClient& http, core::SecretStore& secrets);

    [[nodiscard]] core::Pending<net::Token> fetch();

private:
    const ClientOptions& m_options;
    core::SecretStore& m_secrets;
    net::ApiChannel m_channel; // of its own: these calls are not counted
};

// The token in an answer of the token endpoint; its base URL is the `instance_url`, which must be one
// that a token may be sent to.
[[nodiscard]] core::Expected<net::Token> tokenFromResponse(const net::Response& response);

} // namespace lockstep::salesforce
