// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_probe.h"

#include <QElapsedTimer>

namespace lockstep::sandbox {

HttpProbe::HttpProbe(const QUrl& server)
    : m_server(server)
{ }

ProbeAnswer HttpProbe::send(const QByteArray& method, const QByteArray& target, const QByteArray& body,
                            const Headers& headers, int patienceMs)
{
    if (m_socket.state() != QAbstractSocket::ConnectedState) {
        m_socket.abort();
        m_socket.connectToHost(m_server.host(), quint16(m_server.port()));
        m_socket.waitForConnected(patienceMs);
    }
    QByteArray text =
        method + ' ' + target + " HTTP/1.1\r\nHost: " + m_server.authority().toLatin1() + "\r\n";
    if (!m_token.isEmpty())
        text.append("Authorization: Bearer ").append(m_token).append("\r\n");
    for (const auto& [name, value] : headers)
        text.append(name).append(": ").append(value).append("\r\n");
    if (!body.isEmpty())
        text.append("Content-Length: ").append(QByteArray::number(body.size())).append("\r\n");
    m_socket.write(text + "\r\n" + body);
    ProbeAnswer answer;
    QByteArray bytes;
    QElapsedTimer waited;
    waited.start();
    while (!answer.complete && waited.elapsed() < patienceMs) {
        const bool more =
            m_socket.bytesAvailable() > 0 || m_socket.waitForReadyRead(int(patienceMs - waited.elapsed()));
        bytes.append(m_socket.readAll());
        read(answer, bytes);
        if (!more && m_socket.state() != QAbstractSocket::ConnectedState)
            break;
    }
    answer.closed = m_socket.state() != QAbstractSocket::ConnectedState;
    return answer;
}

void HttpProbe::read(ProbeAnswer& answer, QByteArray& bytes) const
{
    if (answer.status == 0) {
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QList<QByteArray> lines = bytes.left(end).split('\n');
        answer.status = lines.constFirst().split(' ').value(1).toInt();
        for (const QByteArray& line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            answer.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        bytes.remove(0, end + 4);
    }
    answer.body.append(bytes);
    bytes.clear();
    answer.complete = answer.body.size() >= answer.headers.value("content-length").toInt();
}

QByteArray tokenOf(HttpProbe& probe, const QByteArray& path, const Access& access)
{
    const QByteArray form = "grant_type=client_credentials&client_id=" + access.clientId.toUtf8()
        + "&client_secret=" + access.clientSecret.toUtf8();
    return probe.send("POST", path, form, {{"Content-Type", "application/x-www-form-urlencoded"}})
        .object()[u"access_token"]
        .toString()
        .toLatin1();
}

SalesforceProbe::SalesforceProbe(const Access& access)
    : HttpProbe(access.url)
{
    setToken(tokenOf(*this, "/services/oauth2/token", access));
}

ProbeAnswer SalesforceProbe::call(const QByteArray& method, const QByteArray& path, const QByteArray& json,
                                  const Headers& headers)
{
    return send(method, "/services/data/v62.0/" + path, json,
                Headers{{"Content-Type", "application/json"}} + headers);
}

ProbeAnswer SalesforceProbe::query(const QString& soql, const QByteArray& resource, const Headers& headers)
{
    return call("GET", resource + "?q=" + QUrl::toPercentEncoding(soql), {}, headers);
}

MarketoProbe::MarketoProbe(const Access& access)
    : HttpProbe(access.url)
{
    setToken(tokenOf(*this, "/identity/oauth/token", access));
}

ProbeAnswer MarketoProbe::call(const QByteArray& method, const QByteArray& path, const QByteArray& json)
{
    return send(method, "/rest/v1/" + path, json, {{"Content-Type", "application/json"}});
}

} // namespace lockstep::sandbox
