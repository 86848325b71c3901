// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/redact.h"

#include <QStringList>
#include <QUrlQuery>

namespace lockstep::net {

QString redacted(const QUrl& url)
{
    static const QString hidden = QStringLiteral("***");
    QStringList segments = url.path(QUrl::FullyEncoded).split(QLatin1Char('/'));
    for (QString& segment : segments) {
        if (segment.contains(QLatin1Char('@')) || segment.contains(QLatin1String("%40")))
            segment = hidden;
    }
    QString text = url.scheme() + QLatin1String("://") + url.host();
    if (url.port() != -1)
        text += QLatin1Char(':') + QString::number(url.port());
    text += segments.join(QLatin1Char('/'));
    QStringList names;
    const auto items = QUrlQuery(url).queryItems();
    for (const auto& item : items)
        names += item.first + QLatin1Char('=') + hidden;
    return names.isEmpty() ? text : text + QLatin1Char('?') + names.join(QLatin1Char('&'));
}

} // namespace lockstep::net
