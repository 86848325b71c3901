// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/api_channel.h"
#include "net/token_source.h"
#include "salesforce/client_options.h"

namespace lockstep::salesforce {

// What the token endpoint gave.
struct TokenAnswer
{
    net::Token token;
    core::Secret refreshToken; // empty where there is none, or still the old one
};

// The address of one of the OAuth pages: "token", "authorize" …
[[nodiscard]] QUrl oauthUrl(const ClientOptions& options, const QString& page);

// Asks for tokens and gives them back; these calls are not counted. The client's thread; owned by whoever
// signs in. The options and the HttpClient must outlive it.
class TokenEndpoint
{
public:
    TokenEndpoint(const ClientOptions& options, net::HttpClient& http);

    // `form`: the encoded body of the request.
    [[nodiscard]] core::Pending<TokenAnswer> ask(core::Secret form);
    // Ends the whole grant of a refresh token, its sessions included. One that is dead already is
    // "invalid_token".
    [[nodiscard]] core::Pending<net::Response> revoke(const core::Secret& refreshToken);

    [[nodiscard]] QDateTime serverTime() const { return m_channel.serverTime(); }
    // "insecure-url" where no token may be sent there.
    [[nodiscard]] core::Done checkAddress() const;

private:
    [[nodiscard]] net::Request post(const QString& page, core::Secret form) const;

    const ClientOptions& m_options;
    net::ApiChannel m_channel;
};

// The tokens in an answer; the base URL is the `instance_url`, which must be one that a token may be sent to.
// The body is wiped unless the caller has kept it.
[[nodiscard]] core::Expected<TokenAnswer> tokensFromResponse(net::Response response);
// As a value in a form.
[[nodiscard]] QByteArray formEncoded(const QString& text);

} // namespace lockstep::salesforce
