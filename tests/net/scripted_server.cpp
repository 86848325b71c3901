// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/scripted_server.h"

#include <QTcpSocket>

namespace lockstep::test {

ScriptedServer::ScriptedServer()
    : answer([](const SeenRequest&) { return Answer{json("{}")}; })
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        QTcpSocket* const socket = m_server.nextPendingConnection();
        ++m_connections;
        connect(socket, &QTcpSocket::readyRead, this,
                [this, socket, input = QByteArray()]() mutable { read(socket, input); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
}

QUrl ScriptedServer::url(const QString& path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(QString::number(m_server.serverPort()), path));
}

QByteArray ScriptedServer::reply(int status, const QByteArray& body, const QList<QByteArray>& headers)
{
    QByteArray bytes =
        "HTTP/1.1 " + QByteArray::number(status) + " Reply\r\nContent-Type: application/json\r\n";
    for (const QByteArray& header : headers)
        bytes += header + "\r\n";
    return bytes + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void ScriptedServer::read(QTcpSocket* socket, QByteArray& input)
{
    input += socket->readAll();
    const qsizetype end = input.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    SeenRequest request;
    QList<QByteArray> lines = input.first(end).split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    request.method = first.value(0);
    request.target = first.value(1);
    for (const QByteArray& line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    if (resetOnHead) {
        m_seen.append(request);
        socket->abort();
        return;
    }
    const qsizetype size = request.headers.value("content-length").toLongLong();
    if (input.size() < end + 4 + size)
        return;
    request.body = input.sliced(end + 4, size);
    input.clear();
    m_seen.append(request);
    const Answer given = answer(request);
    socket->write(given.bytes);
    socket->flush();
    if (given.then == Then::Close)
        socket->disconnectFromHost();
    else if (given.then == Then::Reset)
        socket->abort();
}

} // namespace lockstep::test
