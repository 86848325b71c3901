// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

namespace lockstep::test {

// One request as it came over the wire.
struct SeenRequest
{
    QByteArray method;
    QByteArray target;
    QHash<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;
};

// A web server on a loopback port whose every byte the test decides: `answer` gets each whole request
// and returns what to write; what follows is said by `then`. Lives in the test's thread.
class ScriptedServer : public QObject
{
    Q_OBJECT

public:
    enum class Then { KeepOpen, Close, Reset };
    struct Answer
    {
        QByteArray bytes;
        Then then = Then::KeepOpen;
    };

    ScriptedServer();

    [[nodiscard]] QUrl url(const QString& path = QStringLiteral("/")) const;
    [[nodiscard]] const QList<SeenRequest>& seen() const { return m_seen; }
    [[nodiscard]] int connections() const { return m_connections; } // ever made
    // Closes the connection when the head of a request has come, before its body is read.
    bool resetOnHead = false;
    std::function<Answer(const SeenRequest&)> answer;

    // A well-formed reply with Content-Length.
    [[nodiscard]] static QByteArray reply(int status, const QByteArray& body,
                                          const QList<QByteArray>& headers = {});
    [[nodiscard]] static QByteArray json(const QByteArray& body) { return reply(200, body); }

private:
    void read(QTcpSocket* socket, QByteArray& input);

    QTcpServer m_server;
    QList<SeenRequest> m_seen;
    int m_connections = 0;
};

} // namespace lockstep::test
