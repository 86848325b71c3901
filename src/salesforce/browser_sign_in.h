// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/url_opener.h"
#include "net/redirect_listener.h"
#include "salesforce/token_endpoint.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace lockstep::salesforce {

// Lets the user allow us in their own browser (authorization code with PKCE, RFC 8252 and 7636): opens
// Salesforce's page, takes the answer on a loopback port and exchanges it for a refresh token. One sign-in at
// a time; the thread that made it; the options, the HttpClient and the browser must outlive it.
class BrowserSignIn
{
public:
    BrowserSignIn(const ClientOptions& options, net::HttpClient& http, core::UrlOpener& browser);
    ~BrowserSignIn(); // one under way ends as "cancelled"
    BrowserSignIn(const BrowserSignIn&) = delete;
    BrowserSignIn& operator=(const BrowserSignIn&) = delete;

    // The refresh token, which nobody has stored yet. "sign-in-refused" by the user, "sign-in-tampered",
    // "sign-in-timed-out", "sign-in-ports-taken", "no-refresh-token", and what the token endpoint refuses.
    [[nodiscard]] core::Pending<core::Secret> start(net::RedirectOptions redirect = {});
    // Takes back what start() has given.
    [[nodiscard]] core::Pending<net::Response> revoke(const core::Secret& refreshToken)
    {
        return m_endpoint.revoke(refreshToken);
    }

private:
    struct Task;

    [[nodiscard]] QUrl page(const Task& task) const;
    void exchange(const std::shared_ptr<Task>& task, const QUrlQuery& answer);

    const ClientOptions& m_options;
    core::UrlOpener& m_browser;
    TokenEndpoint m_endpoint;
    std::weak_ptr<Task> m_task; // the one under way
};

} // namespace lockstep::salesforce
