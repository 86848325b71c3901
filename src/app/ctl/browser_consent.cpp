// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/browser_consent.h"

#include "app/browser_consent.h"

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
        m_context.out.reason(Context::tr("Allow the access in your browser: %1").arg(address));
        if (m_context.surroundings().browser.open(url))
            return true;
        m_context.out.reason(
            Context::tr("No browser could be started; open this page yourself: %1").arg(address));
        return false;
    }

private:
    Context& m_context;
};

} // namespace

core::Done askInBrowser(Context& context, core::SecretStore& secrets, const QUrl& loginUrl,
                        const QString& clientId, const QString& username)
{
    AnnouncedBrowser browser(context);
    return app::askInBrowser(secrets, browser, loginUrl, clientId, username, context.stop());
}

} // namespace lockstep::app::ctl
