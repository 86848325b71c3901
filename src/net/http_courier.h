// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http_client.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>

#include <functional>
#include <memory>

namespace lockstep::net {

class HttpExchange;

// The exchanges of one HttpClient, in a thread of their own: Qt fetches the body of a request piece by piece
// from the thread of its reply, so requests leave and answers come in while the one who asked is at work.
// Made by the HttpClient, every other call in the network thread.
class HttpCourier : public QObject
{
    Q_OBJECT

public:
    using Answered = std::function<void(quint64 number, core::Expected<Response>)>; // in the network thread

    HttpCourier(HttpOptions options, Answered answered);

    // `number` is the request's own, `id` names it in the log.
    void start(quint64 number, const QString& id, const Request& request);
    // Its answer has been given when this returns.
    void cancel(quint64 number);

private:
    [[nodiscard]] QNetworkRequest networkRequest(const Request& request) const;

    HttpOptions m_options;
    Answered m_answered;
    std::unique_ptr<QNetworkAccessManager> m_network; // made by the thread that uses it
    QHash<quint64, HttpExchange*> m_open; // children
};

} // namespace lockstep::net
