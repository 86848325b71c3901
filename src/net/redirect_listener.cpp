// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/redirect_listener.h"

#include "net/json_reply.h"

#include <QHostAddress>
#include <QTcpSocket>

#include <algorithm>
#include <utility>

namespace lockstep::net {

namespace {

constexpr qsizetype largestHead = 8 * 1024;
// Browsers open more connections than they use; more than these are no browser's.
constexpr int mostConnections = 16;

core::Error refusal(const QString& code)
{
    core::Error error;
    error.code = code;
    error.scope = core::ErrorScope::System;
    error.retry = core::RetryClass::Stop;
    error.outcome = core::Outcome::NotExecuted;
    return error;
}

QByteArray page(const QString& text)
{
    return QStringLiteral(
               "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>Lockstep</title></head>"
               "<body><p>%1</p></body></html>\n")
        .arg(text.toHtmlEscaped())
        .toUtf8();
}

void reply(QTcpSocket* socket, const QByteArray& status, const QByteArray& body)
{
    socket->write("HTTP/1.1 " + status
                  + "\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\n"
                    "Referrer-Policy: no-referrer\r\nContent-Security-Policy: default-src 'none'\r\n"
                    "Connection: close\r\nContent-Length: "
                  + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    socket->flush();
    socket->disconnectFromHost();
}

// A page elsewhere whose name was made to point here does not name us.
bool isOurName(const QByteArray& host, quint16 port)
{
    const QByteArray end = ':' + QByteArray::number(port);
    return host == "localhost" + end || host == "127.0.0.1" + end || host == "[::1]" + end;
}

} // namespace

RedirectListener::RedirectListener(RedirectOptions options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { finish(core::Unexpected(refusal(QStringLiteral("sign-in-timed-out")))); });
    for (QTcpServer* const server : {&m_ipv4, &m_ipv6}) {
        server->setMaxPendingConnections(mostConnections);
        connect(server, &QTcpServer::newConnection, this, [this, server] { take(*server); });
    }
    m_promise.onCancel([this] { finish(core::Unexpected(cancelled(core::Outcome::NotExecuted))); });
}

RedirectListener::~RedirectListener()
{
    finish(core::Unexpected(cancelled(core::Outcome::NotExecuted)));
}

core::Done RedirectListener::listen()
{
    const bool listening = std::any_of(m_options.ports.cbegin(), m_options.ports.cend(),
                                       [this](quint16 port) { return listenOn(port); });
    if (!listening) {
        core::Error error = refusal(QStringLiteral("sign-in-ports-taken"));
        QStringList ports;
        for (const quint16 port : std::as_const(m_options.ports))
            ports.append(QString::number(port));
        error.arguments = {ports.join(QStringLiteral(", "))};
        return core::Unexpected(error);
    }
    m_deadline.start(m_options.deadline);
    return {};
}

bool RedirectListener::listenOn(quint16 port)
{
    if (!m_ipv4.listen(QHostAddress::LocalHost, port))
        return false;
    m_port = m_ipv4.serverPort();
    // A browser may take "localhost" for either address; one that is somebody else's would get our answer.
    const bool elsewhere = !m_ipv6.listen(QHostAddress::LocalHostIPv6, m_port)
        && m_ipv6.serverError() == QAbstractSocket::AddressInUseError;
    if (elsewhere)
        m_ipv4.close();
    return !elsewhere;
}

QString RedirectListener::redirectUri() const
{
    return QStringLiteral("http://localhost:%1%2").arg(QString::number(m_port), m_options.path);
}

void RedirectListener::take(QTcpServer& server)
{
    while (QTcpSocket* const socket = server.nextPendingConnection()) {
        if (findChildren<QTcpSocket*>().size() >= mostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        socket->setParent(this); // its last bytes leave after the server has closed
        socket->setReadBufferSize(largestHead + 1);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void RedirectListener::read(QTcpSocket* socket)
{
    const QByteArray head = socket->peek(largestHead + 1);
    const qsizetype end = head.indexOf("\r\n\r\n");
    if (end < 0 && head.size() <= largestHead)
        return;
    socket->disconnect(this);
    const auto request = end < 0 || end > largestHead ? std::nullopt : parseRedirectRequest(head.first(end));
    if (request)
        serve(socket, *request);
    else
        reply(socket, "400 Bad Request", page(tr("This is not the answer to a sign-in.")));
}

void RedirectListener::serve(QTcpSocket* socket, const RedirectRequest& request)
{
    if (m_promise.isFinished() || request.path != m_options.path.toLatin1()
        || !isOurName(request.host, m_port)) {
        reply(socket, "404 Not Found", page(tr("There is nothing here.")));
        return;
    }
    if (request.method != "GET") {
        reply(socket, "405 Method Not Allowed", page(tr("There is nothing here.")));
        return;
    }
    const QString state = request.query.queryItemValue(QStringLiteral("state"), QUrl::FullyDecoded);
    if (state.toLatin1() != m_options.state || m_options.state.isEmpty()) {
        reply(
            socket, "400 Bad Request",
            page(tr(
                "This answer does not belong to the sign-in under way, which has been ended. Begin again.")));
        finish(core::Unexpected(refusal(QStringLiteral("sign-in-tampered"))));
        return;
    }
    reply(socket, "200 OK",
          page(tr("Lockstep has your answer and shows what became of it. You can close this page.")));
    finish(request.query);
}

void RedirectListener::finish(const core::Expected<QUrlQuery>& answer)
{
    if (m_promise.isFinished())
        return;
    close();
    m_promise.resolve(answer);
}

void RedirectListener::close()
{
    m_deadline.stop();
    m_ipv4.close();
    m_ipv6.close();
}

} // namespace lockstep::net
