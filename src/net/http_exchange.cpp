// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http_exchange.h"

#include "net/json_reply.h"
#include "net/redact.h"

#include <QLocale>
#include <QLoggingCategory>

#include <algorithm>
#include <cstring>
#include <utility>

namespace lockstep::net {

namespace {

Q_LOGGING_CATEGORY(lcNet, "lockstep.net", QtInfoMsg)

constexpr qint64 bytesOfMegabyte = 1024 * 1024;

QDateTime parseDate(const QByteArray& header)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(header),
                                             QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date;
}

// Failures of the transport, as opposed to those Qt makes of an HTTP status.
bool isTransportError(QNetworkReply::NetworkError error)
{
    return (error > QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied)
        || error == QNetworkReply::ContentReSendError || error == QNetworkReply::ProtocolFailure;
}

bool neverConnected(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError
        || error == QNetworkReply::SslHandshakeFailedError;
}

} // namespace

OneShotBody::OneShotBody(QByteArray plain, core::SharedSecret secret, QObject* parent)
    : QIODevice(parent)
    , m_plain(std::move(plain))
    , m_secret(std::move(secret))
    , m_bytes(m_secret ? m_secret->reveal() : QByteArrayView(m_plain))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_bytes.size() - m_position;
}

qint64 OneShotBody::readData(char* data, qint64 maximum)
{
    const qint64 size = std::min(maximum, m_bytes.size() - m_position);
    if (size <= 0)
        return -1;
    std::memcpy(data, m_bytes.data() + m_position, static_cast<size_t>(size));
    m_position += size;
    return size;
}

qint64 OneShotBody::writeData(const char*, qint64)
{
    return -1;
}

HttpExchange::HttpExchange(const Request& request, QString id, const HttpOptions& options, Answered answered,
                           QObject* parent)
    : QObject(parent)
    , m_url(request.url)
    , m_method(request.method)
    , m_write(request.write)
    , m_deadlineTime(request.deadline.count() > 0 ? request.deadline : options.deadline)
    , m_idleTime(options.idle)
    , m_largestResponse(options.largestResponse)
    , m_id(std::move(id))
    , m_plainBody(request.body)
    , m_secretBody(request.secretBody)
    , m_bodySize(request.bytes().size())
    , m_answered(std::move(answered))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { abort(End::Deadline); });
}

void HttpExchange::start(QNetworkAccessManager& network, const QNetworkRequest& request,
                         const QByteArray& method)
{
    m_elapsed.start();
    m_deadline.start(m_deadlineTime);
    if (m_write || m_bodySize > 0)
        m_body = new OneShotBody(std::move(m_plainBody), std::move(m_secretBody), this);
    m_reply = network.sendCustomRequest(request, method, m_body);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_sent = true; });
    connect(m_reply, &QIODevice::readyRead, this, [this] {
        if (m_reply->bytesAvailable() > m_largestResponse)
            abort(End::TooLarge);
    });
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::onFinished);
}

void HttpExchange::cancel()
{
    abort(End::Cancelled);
}

void HttpExchange::abort(End reason)
{
    if (!m_answered || m_end != End::Open)
        return;
    m_end = reason;
    m_reply->abort(); // emits finished() at once
}

void HttpExchange::onFinished()
{
    if (!m_answered)
        return;
    m_deadline.stop();
    core::Expected<Response> result = answer();
    log(result);
    m_reply->deleteLater();
    deleteLater();
    std::exchange(m_answered, nullptr)(std::move(result));
}

core::Expected<Response> HttpExchange::answer() const
{
    const bool hasStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    if (m_end != End::Open || !hasStatus)
        return core::Unexpected(failure());
    Response reply = response();
    if (reply.body.size() > m_largestResponse)
        return core::Unexpected(error(QStringLiteral("response-too-large"),
                                      {m_url.host(), QString::number(m_largestResponse / bytesOfMegabyte)}));
    // A status of failure has said all there is to say, however its body ended.
    if (reply.status < 300 && isCut(reply))
        return core::Unexpected(error(QStringLiteral("truncated-body"), {m_url.host()}));
    const QByteArray location = reply.header(QByteArrayLiteral("location"));
    if (reply.status >= 300 && reply.status < 400 && !location.isEmpty()) {
        core::Error redirected =
            error(QStringLiteral("redirected"),
                  {m_url.host(), m_url.resolved(QUrl(QString::fromUtf8(location))).host()});
        redirected.outcome = core::Outcome::NotExecuted;
        return core::Unexpected(std::move(redirected));
    }
    return reply;
}

Response HttpExchange::response() const
{
    Response result;
    result.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto pairs = m_reply->rawHeaderPairs();
    for (const auto& pair : pairs)
        result.headers.insert(pair.first.toLower(), pair.second);
    result.body = m_reply->readAll();
    result.date = parseDate(result.header(QByteArrayLiteral("date")));
    result.host = m_url.host();
    result.requestId = m_id;
    return result;
}

bool HttpExchange::isCut(const Response& response) const
{
    if (isTransportError(m_reply->error()))
        return true;
    bool known = false;
    const qint64 promised = response.header(QByteArrayLiteral("content-length")).toLongLong(&known);
    const bool compressed = response.headers.contains(QByteArrayLiteral("content-encoding"));
    return known && !compressed && m_method != "HEAD" && promised > response.body.size();
}

core::Error HttpExchange::failure() const
{
    const QString host = m_url.host();
    const QString seconds = QString::number(
        std::chrono::ceil<std::chrono::seconds>(m_end == End::Deadline ? m_deadlineTime : m_idleTime)
            .count());
    switch (m_end) {
    case End::Cancelled: {
        core::Error result = cancelled(outcome());
        result.requestId = m_id;
        return result;
    }
    case End::Deadline:
        return error(QStringLiteral("timed-out"), {host, seconds});
    case End::TooLarge:
        return error(QStringLiteral("response-too-large"),
                     {host, QString::number(m_largestResponse / bytesOfMegabyte)});
    case End::Open:
        break;
    }
    switch (m_reply->error()) {
    case QNetworkReply::ConnectionRefusedError:
        return error(QStringLiteral("connection-refused"), {host, QString::number(m_url.port(443))});
    case QNetworkReply::HostNotFoundError:
        return error(QStringLiteral("host-not-found"), {host});
    case QNetworkReply::SslHandshakeFailedError:
        return error(QStringLiteral("tls-failed"), {host, m_reply->errorString()});
    case QNetworkReply::OperationCanceledError: // of the idle time-out: our own reasons are above
    case QNetworkReply::TimeoutError:
        return error(QStringLiteral("timed-out"), {host, seconds});
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return error(QStringLiteral("connection-lost"), {host});
    default:
        return error(QStringLiteral("network-failed"), {host, m_reply->errorString()});
    }
}

core::Error HttpExchange::error(const QString& code, const QStringList& arguments) const
{
    core::Error result;
    result.code = code;
    result.scope = core::ErrorScope::System;
    result.retry = core::RetryClass::Retry;
    result.outcome = outcome();
    result.arguments = arguments;
    result.requestId = m_id;
    return result;
}

core::Outcome HttpExchange::outcome() const
{
    // Without a body there is no other proof than that the connection never came about.
    const bool neverSent = m_bodySize > 0 ? !m_sent && !m_body->wasRead() : neverConnected(m_reply->error());
    if (neverSent)
        return core::Outcome::NotSent;
    return m_write ? core::Outcome::Unknown : core::Outcome::NotExecuted;
}

void HttpExchange::log(const core::Expected<Response>& answer) const
{
    const QString result = answer ? QString::number(answer->status) : answer.error().code;
    qCInfo(lcNet).noquote().nospace()
        << m_id << ' ' << QString::fromLatin1(m_method) << ' ' << redacted(m_url) << " -> " << result << ", "
        << (answer ? answer->body.size() : 0) << " bytes, " << m_elapsed.elapsed() << " ms";
}

} // namespace lockstep::net
