// SPDX-License-Identifier: GPL-3.0-or-later
// What may knock at the sign-in's listener.
#include "fuzz/fuzz.h"
#include "net/redact.h"
#include "net/redirect_request.h"

#include <QUrl>

using namespace lockstep;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray head = fuzz::bytesOf(data, size);
    if (const auto request = net::parseRedirectRequest(head)) {
        fuzz::require(request->path.startsWith('/'));
        (void)request->query.queryItemValue(QStringLiteral("state"), QUrl::FullyDecoded);
    }
    // Nothing of a query's values is ever shown.
    QUrl url(QStringLiteral("https://example.com/page"));
    url.setQuery(QStringLiteral("code=") + QString::fromLatin1(head.toPercentEncoding()));
    fuzz::require(net::redacted(url) == QLatin1String("https://example.com/page?code=***"));
    return 0;
}
