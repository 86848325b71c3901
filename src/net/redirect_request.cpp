// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/redirect_request.h"

#include <QList>

namespace lockstep::net {

std::optional<RedirectRequest> parseRedirectRequest(const QByteArray& head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.constFirst().trimmed().split(' ');
    if (words.size() != 3 || !words.at(1).startsWith('/') || !words.at(2).startsWith("HTTP/1."))
        return std::nullopt;
    RedirectRequest request;
    request.method = words.at(0);
    const QByteArray& target = words.at(1);
    const qsizetype mark = target.indexOf('?');
    request.path = mark < 0 ? target : target.first(mark);
    if (mark >= 0) {
        // A form's blank is a plus, which QUrlQuery leaves alone.
        const QByteArray query = target.sliced(mark + 1).replace('+', "%20");
        request.query = QUrlQuery(QString::fromLatin1(query));
    }
    for (const QByteArray& line : lines.sliced(1)) {
        if (line.toLower().startsWith("host:"))
            request.host = line.sliced(qstrlen("host:")).trimmed();
    }
    return request;
}

} // namespace lockstep::net
