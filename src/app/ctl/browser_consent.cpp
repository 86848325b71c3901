// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/browser_consent.h"

#include "net/http_client.h"
#include "net/net_waiter.h"
#include "salesforce/browser_sign_in.h"
#include "salesforce/refresh_tokens.h"

namespace lockstep::app::ctl {

namespace {

// Shows the page's address before it opens it.
class AnnouncedBrowser : public core::UrlOpener
{
public:
    explicit AnnouncedBrowser(Context& context)
        : m_context(context)
    { }

    bool open(const QUrl& url) override
    {
        const QString address = url.toString(QUrl::FullyEncoded);
        m_context.out.note(Context::tr("Allow the access in your browser: %1").arg(address));
        if (m_context.surroundings().browser.open(url))
            return true;
        m_context.out.reason(
            Context::tr("No browser could be started; open this page yourself: %1").arg(address));
        return false;
    }

private:
    Context& m_context;
};

// Before anybody is sent to the browser for what could not be kept.
core::Done checkKeychain(core::SecretStore& secrets)
{
    const QString probe = QStringLiteral("LOCKSTEP_KEYCHAIN_PROBE");
    if (core::Done written = secrets.write(probe, QByteArrayLiteral("probe")); !written)
        return written;
    return secrets.remove(probe);
}

} // namespace

core::Done askInBrowser(Context& context, const QUrl& loginUrl, const QString& clientId,
                        const QString& username)
{
    if (context.secrets.isGiven(salesforce::RefreshTokens::secretName()))
        return {};
    if (core::Done usable = checkKeychain(context.secrets); !usable)
        return usable;
    salesforce::ClientOptions options;
    options.loginUrl = loginUrl;
    options.clientId = clientId;
    options.username = username;
    net::HttpClient http;
    net::NetWaiter waiter;
    AnnouncedBrowser browser(context);
    salesforce::BrowserSignIn signIn(options, http, browser);
    const auto token = waiter.await(signIn.start(), context.stop());
    if (!token)
        return core::Unexpected(token.error());
    core::Done kept = salesforce::RefreshTokens(context.secrets).keep(*token);
    // Nobody would know it any more, and it would be good for ever.
    if (!kept)
        (void)waiter.await(signIn.revoke(*token), context.stop());
    return kept;
}

} // namespace lockstep::app::ctl
