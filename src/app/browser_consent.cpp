// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser_consent.h"

#include "app/draft_stores.h"
#include "net/http_client.h"
#include "net/net_waiter.h"
#include "salesforce/browser_sign_in.h"
#include "salesforce/refresh_tokens.h"

namespace lockstep::app {

core::Done askInBrowser(core::SecretStore& secrets, core::UrlOpener& browser, const QUrl& loginUrl,
                        const QString& clientId, const QString& username, const std::stop_token& stop)
{
    if (secrets.isGiven(salesforce::RefreshTokens::secretName()))
        return {};
    // Before anybody is sent to the browser for what could not be kept.
    if (core::Done usable = checkKeychain(secrets); !usable)
        return usable;
    salesforce::ClientOptions options;
    options.loginUrl = loginUrl;
    options.clientId = clientId;
    options.username = username;
    net::HttpClient http;
    net::NetWaiter waiter;
    salesforce::BrowserSignIn signIn(options, http, browser);
    const auto token = waiter.await(signIn.start(), stop);
    if (!token)
        return core::Unexpected(token.error());
    core::Done kept = salesforce::RefreshTokens(secrets).keep(*token);
    // Nobody would know it any more, and it would be good for ever.
    if (!kept)
        (void)waiter.await(signIn.revoke(*token), stop);
    return kept;
}

} // namespace lockstep::app
