// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http_client.h"

#include "net/http_exchange.h"
#include "net/json_reply.h"

#include <QHostAddress>
#include <QUuid>

#include <algorithm>

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
    , m_options(options)
    , m_idPrefix(QUuid::createUuid().toString(QUuid::Id128).left(6))
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
}

HttpClient::~HttpClient()
{
    const auto open = findChildren<HttpExchange*>(QString(), Qt::FindDirectChildrenOnly);
    for (HttpExchange* exchange : open)
        exchange->cancel();
}

core::Pending<Response> HttpClient::send(const Request& request)
{
    if (!isAllowed(request.url))
        return core::Pending<Response>::ready(core::Unexpected(insecureUrl(request.url)));
    const QString id = m_idPrefix + QLatin1Char('-') + QString::number(++m_lastId);
    auto* const exchange = new HttpExchange(request, id, m_options, this);
    core::Pending<Response> pending = exchange->pending();
    exchange->start(m_network, networkRequest(request), request.method);
    return pending;
}

QNetworkRequest HttpClient::networkRequest(const Request& request) const
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
