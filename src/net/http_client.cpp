// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http_client.h"

#include "net/http_courier.h"
#include "net/json_reply.h"

#include <QHostAddress>
#include <QMutexLocker>
#include <QUuid>

#include <algorithm>
#include <optional>
#include <utility>

namespace lockstep::net {

namespace {

core::Error insecureUrl(const QUrl& url)
{
    core::Error error;
    error.code = QStringLiteral("insecure-url");
    error.scope = core::ErrorScope::System;
    error.retry = core::RetryClass::Stop;
    error.outcome = core::Outcome::NotSent;
    error.arguments = {url.scheme(), url.host()};
    return error;
}

} // namespace

bool isAllowed(const QUrl& url)
{
    if (url.host().isEmpty())
        return false;
    if (url.scheme() == QLatin1String("https"))
        return true;
    return url.scheme() == QLatin1String("http")
        && (url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback());
}

HttpClient::HttpClient(HttpOptions options, QObject* parent)
    : QObject(parent)
    , m_idPrefix(QUuid::createUuid().toString(QUuid::Id128).left(6))
    , m_courier(new HttpCourier(options, [this](quint64 number, core::Expected<Response> answer) {
        arrive(number, std::move(answer));
    }))
{
    m_thread.setObjectName(QStringLiteral("network"));
    m_courier->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_courier, &QObject::deleteLater);
    m_thread.start();
}

HttpClient::~HttpClient()
{
    while (!m_open.isEmpty())
        cancel(m_open.cbegin().key());
    m_thread.quit();
    m_thread.wait();
}

core::Pending<Response> HttpClient::send(const Request& request)
{
    if (!isAllowed(request.url))
        return core::Pending<Response>::ready(core::Unexpected(insecureUrl(request.url)));
    const quint64 number = ++m_lastNumber;
    const core::Promise<Response> promise;
    promise.onCancel([this, number] { cancel(number); });
    m_open.insert(number, Open{promise, request.write});
    const QString id = m_idPrefix + QLatin1Char('-') + QString::number(number);
    QMetaObject::invokeMethod(
        m_courier, [courier = m_courier, number, id, request] { courier->start(number, id, request); },
        Qt::QueuedConnection);
    return promise.pending();
}

void HttpClient::arrive(quint64 number, core::Expected<Response> answer)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_arrived.push_back(Arrived{number, std::move(answer)});
    }
    QMetaObject::invokeMethod(this, &HttpClient::deliverNext, Qt::QueuedConnection);
}

// An answer that has arrived and was not heard yet counts no more: what would follow upon it ends as well.
void HttpClient::cancel(quint64 number)
{
    QMetaObject::invokeMethod(
        m_courier, [this, number] { m_courier->cancel(number); }, Qt::BlockingQueuedConnection);
    const Open open = m_open.take(number);
    std::optional<core::Expected<Response>> answer;
    {
        const QMutexLocker lock(&m_mutex);
        const auto arrived = std::find_if(m_arrived.begin(), m_arrived.end(),
                                          [=](const Arrived& each) { return each.number == number; });
        // (None where Qt has ended the reply and tells it in an event of its own: nobody waits for that.)
        if (arrived != m_arrived.end()) {
            answer = std::move(arrived->answer);
            m_arrived.erase(arrived);
        }
    }
    core::Error error = cancelled(open.write ? core::Outcome::Unknown : core::Outcome::NotExecuted);
    if (answer && !*answer)
        error.outcome = answer->error().outcome;
    if (answer)
        error.requestId = *answer ? (*answer)->requestId : answer->error().requestId;
    open.promise.resolve(core::Unexpected(std::move(error)));
}

// One a call: whoever hears of it may let go of this client.
void HttpClient::deliverNext()
{
    std::optional<Arrived> next;
    {
        const QMutexLocker lock(&m_mutex);
        if (m_arrived.empty())
            return; // it was cancelled meanwhile
        next = std::move(m_arrived.front());
        m_arrived.pop_front();
    }
    m_open.take(next->number).promise.resolve(std::move(next->answer));
}

} // namespace lockstep::net
