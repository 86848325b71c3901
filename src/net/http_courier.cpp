// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http_courier.h"

#include "net/http_exchange.h"

#include <algorithm>
#include <utility>

namespace lockstep::net {

HttpCourier::HttpCourier(HttpOptions options, Answered answered)
    : m_options(options)
    , m_answered(std::move(answered))
{ }

void HttpCourier::start(quint64 number, const QString& id, const Request& request)
{
    if (!m_network) {
        m_network = std::make_unique<QNetworkAccessManager>();
        m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        m_network->setAutoDeleteReplies(false);
    }
    const auto answered = [this, number](core::Expected<Response> answer) {
        m_open.remove(number);
        m_answered(number, std::move(answer));
    };
    auto* const exchange = new HttpExchange(request, id, m_options, answered, this);
    m_open.insert(number, exchange);
    exchange->start(*m_network, networkRequest(request), request.method);
}

void HttpCourier::cancel(quint64 number)
{
    if (HttpExchange* const exchange = m_open.value(number))
        exchange->cancel();
}

QNetworkRequest HttpCourier::networkRequest(const Request& request) const
{
    QNetworkRequest result(request.url);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    // With a buffered body Qt could rewind it and send a write a second time.
    result.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    // Our own cap counts what is unpacked. Qt's would take a page of mostly empty fields for a bomb.
    result.setDecompressedSafetyCheckThreshold(-1);
    // Who may take long to answer says nothing until then.
    result.setTransferTimeout(static_cast<int>(std::max(m_options.idle, request.deadline).count()));
    result.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Lockstep/" LOCKSTEP_VERSION));
    const qsizetype bodySize = request.bytes().size();
    if (bodySize > 0)
        result.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
    if (request.write || bodySize > 0)
        result.setHeader(QNetworkRequest::ContentLengthHeader, bodySize);
    if (request.bearer)
        result.setRawHeader(QByteArrayLiteral("Authorization"),
                            QByteArrayLiteral("Bearer ") + request.bearer->reveal().toByteArray());
    for (const Header& header : request.headers)
        result.setRawHeader(header.name, header.value);
    return result;
}

} // namespace lockstep::net
