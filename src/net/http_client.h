// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/pending.h"
#include "core/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QMutex>
#include <QObject>
#include <QThread>
#include <QUrl>

#include <chrono>
#include <deque>

namespace lockstep::net {

class HttpCourier;

struct Header
{
    QByteArray name;
    QByteArray value;
};

// One HTTP request as a value.
struct Request
{
    QByteArray method = QByteArrayLiteral("GET");
    QUrl url; // absolute; an ApiChannel also takes one relative to its token's base URL
    QList<Header> headers;
    QByteArray contentType; // empty with an empty body
    QByteArray body;
    core::SharedSecret secretBody; // instead of a body
    core::SharedSecret bearer; // a token that proves who asks
    bool write = false; // changes the other system: repeated only when surely not executed
    std::chrono::milliseconds deadline{0}; // of the whole exchange; 0 = the client's

    [[nodiscard]] QByteArrayView bytes() const
    {
        return secretBody ? secretBody->reveal() : QByteArrayView(body);
    }
};

// A whole reply, whatever its status.
struct Response
{
    int status = 0;
    QHash<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body; // decompressed
    QDateTime date; // the Date header, UTC; invalid if there was none
    QString host;
    QString requestId; // ours, as in the log

    [[nodiscard]] QByteArray header(const QByteArray& lowerCaseName) const
    {
        return headers.value(lowerCaseName);
    }
    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
};

struct HttpOptions
{
    std::chrono::milliseconds deadline{120'000}; // of a whole exchange
    std::chrono::milliseconds idle{100'000}; // without a byte in either direction
    qint64 largestResponse = 64 * 1024 * 1024; // bytes, decompressed
};

// One HTTP exchange at a time per call of send(), any number side by side: deadline, cancel, size cap,
// no redirects, TLS always verified, http:// for loopback only, a redacted log line each. A reply of any
// status is an answer; an Error tells by its outcome whether the request may have been executed.
// Lives and answers in the thread that made it (the sync thread), whose work holds nothing up: requests leave
// and answers come in through a thread of its own. Owned by app.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    explicit HttpClient(HttpOptions options = {}, QObject* parent = nullptr);
    ~HttpClient() override; // what is in flight ends as "cancelled"

    [[nodiscard]] core::Pending<Response> send(const Request& request);

private:
    struct Open
    {
        core::Promise<Response> promise;
        bool write = false;
    };
    struct Arrived
    {
        quint64 number;
        core::Expected<Response> answer;
    };

    void arrive(quint64 number, core::Expected<Response> answer); // in the network thread
    void cancel(quint64 number);
    void deliverNext();

    QString m_idPrefix;
    quint64 m_lastNumber = 0;
    QHash<quint64, Open> m_open;
    QMutex m_mutex;
    std::deque<Arrived> m_arrived; // under the mutex: the network thread adds to it
    QThread m_thread;
    HttpCourier* m_courier; // lives and ends in m_thread
};

// True for https and for http to a loopback address.
[[nodiscard]] bool isAllowed(const QUrl& url);

} // namespace lockstep::net
