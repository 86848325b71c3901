// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/pending.h"
#include "net/redirect_request.h"

#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QTimer>
#include <QUrlQuery>

#include <chrono>

class QTcpSocket;

namespace lockstep::net {

struct RedirectOptions
{
    // Registered with the app, so fixed; tried in turn.
    QList<quint16> ports{1717, 1718, 1719, 1720};
    QString path = QStringLiteral("/OauthRedirect");
    QByteArray state; // what the answer must repeat, unguessable
    std::chrono::milliseconds deadline{120'000};
};

// Where the browser brings the answer of a sign-in (RFC 8252): a listener on loopback that takes one request
// to its path and closes. Anything else that knocks is turned away and changes nothing; an answer without our
// state ends the sign-in, for somebody has meddled with it. Nothing of a request is shown or logged.
// Lives and answers in the thread that made it; owned by one sign-in.
class RedirectListener : public QObject
{
    Q_OBJECT

public:
    explicit RedirectListener(RedirectOptions options, QObject* parent = nullptr);
    ~RedirectListener() override; // whoever waits gets "cancelled"

    // On 127.0.0.1 and, where the machine has it, ::1; the deadline runs from here. "sign-in-ports-taken".
    [[nodiscard]] core::Done listen();
    // After listen(): "http://localhost:1717/OauthRedirect".
    [[nodiscard]] QString redirectUri() const;
    // The parameters of the answer, decoded once; "sign-in-tampered", "sign-in-timed-out".
    [[nodiscard]] core::Pending<QUrlQuery> answer() const { return m_promise.pending(); }

private:
    [[nodiscard]] bool listenOn(quint16 port);
    void take(QTcpServer& server);
    void read(QTcpSocket* socket);
    void serve(QTcpSocket* socket, const RedirectRequest& request);
    void finish(const core::Expected<QUrlQuery>& answer);
    void close();

    RedirectOptions m_options;
    quint16 m_port = 0; // also after closing: the exchange of the code names it again
    QTcpServer m_ipv4;
    QTcpServer m_ipv6;
    QTimer m_deadline;
    core::Promise<QUrlQuery> m_promise;
};

} // namespace lockstep::net
