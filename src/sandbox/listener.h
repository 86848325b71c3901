// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http.h"
#include "sandbox/world.h"

#include <QPointer>
#include <QtHttpServer/QAbstractHttpServer>

namespace lockstep::sandbox {

// One port: parses requests with Qt HTTP Server, lets faults happen, keeps the journal, and writes the
// answers to the socket itself, so that a connection can be cut, held or left half-answered. Server
// thread; owned by Sandbox.
class Listener : public QAbstractHttpServer
{
    Q_OBJECT

public:
    Listener(const QString& system, World& world, Service& service, Service& control,
             const std::function<void()>& beforeEach);
    ~Listener() override;

    [[nodiscard]] int inFlight() const { return m_inFlight; } // requests whose answer is still held back
    void close();

protected:
    bool handleRequest(const QHttpServerRequest& request, QTcpSocket* socket) override;
    void missingHandler(const QHttpServerRequest& request, QTcpSocket* socket) override;

private:
    [[nodiscard]] Request read(const QHttpServerRequest& request) const;
    void act(const QJsonArray& calls); // of other users
    [[nodiscard]] Reply serve(const Request& request);
    void meetFault(const Fault& fault, const Request& request, QTcpSocket* socket);
    void answer(const Request& request, const Reply& reply, QTcpSocket* socket, int delayMs);
    void note(const Request& request, int status, bool committed);
    void write(QTcpSocket* socket, const Reply& reply, qsizetype bodyBytes) const;

    QString m_system;
    World& m_world;
    Service& m_service;
    Service& m_control;
    std::function<void()> m_beforeEach;
    int m_inFlight = 0;
};

} // namespace lockstep::sandbox
