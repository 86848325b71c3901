// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/browser_opener.h"

#include <QProcess>

namespace lockstep::platform {

bool BrowserOpener::open(const QUrl& url)
{
    if (!url.isValid() || (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http")))
        return false;
    const QString page = url.toString(QUrl::FullyEncoded);
    if (const QString browser = qEnvironmentVariable("BROWSER"); !browser.isEmpty())
        return QProcess::startDetached(browser, {page});
#if defined(Q_OS_WIN)
    // Not "cmd /c start": a shell would read the "&" of a query.
    return QProcess::startDetached(QStringLiteral("rundll32"),
                                   {QStringLiteral("url.dll,FileProtocolHandler"), page});
#elif defined(Q_OS_MACOS)
    return QProcess::startDetached(QStringLiteral("open"), {page});
#else
    return QProcess::startDetached(QStringLiteral("xdg-open"), {page});
#endif
}

} // namespace lockstep::platform
