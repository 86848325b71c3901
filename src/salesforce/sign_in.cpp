// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/sign_in.h"

#include "net/chain.h"
#include "net/json_reply.h"
#include "net/jwt.h"
#include "salesforce/errors.h"

#include <QFile>
#include <QJsonObject>
#include <QUrlQuery>

#include <cstdlib>

namespace lockstep::salesforce {

using core::Error;
using core::ErrorScope;
using core::RetryClass;

namespace {

// Salesforce names no life; a session in use is kept alive, and an ended one answers 401.
constexpr std::chrono::hours assumedLifetime{2};
// Salesforce takes an assertion that ends within five minutes.
constexpr int assertionSeconds = 180;

Error refused(const QString& code, const QStringList& arguments)
{
    Error error;
    error.code = code;
    error.arguments = arguments;
    error.scope = ErrorScope::System;
    error.retry = RetryClass::Stop;
    error.outcome = core::Outcome::NotSent;
    return error;
}

QByteArray formEncoded(const QString& text)
{
    return QUrl::toPercentEncoding(text);
}

std::optional<Error> refusal(const net::Response& response, bool /*write*/)
{
    return response.isSuccess() ? std::nullopt : std::optional(signInError(response));
}

bool isJwt(const ClientOptions& options)
{
    return options.flow == QLatin1String("jwt");
}

core::Expected<QByteArray> readKey(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    Error error = refused(QStringLiteral("key-file-unreadable"), {path});
    error.message = file.errorString();
    return core::Unexpected(error);
}

} // namespace

SignIn::SignIn(const ClientOptions& options, net::HttpClient& http, core::SecretStore& secrets,
               const core::Clock& clock)
    : m_options(options)
    , m_secrets(secrets)
    , m_clock(clock)
    , m_channel({.http = &http,
                 .ladder = net::RetryLadder(options.retryRules, net::RetryLadder::systemRandom()),
                 .check = refusal,
                 .tokenCodes = {}})
{ }

core::Pending<net::Token> SignIn::fetch()
{
    if (!isJwt(m_options) && m_options.flow != QLatin1String("client-credentials"))
        return core::Pending<net::Token>::ready(
            core::Unexpected(refused(QStringLiteral("unknown-sign-in-flow"), {m_options.flow})));
    if (!net::isAllowed(m_options.loginUrl))
        return core::Pending<net::Token>::ready(core::Unexpected(refused(
            QStringLiteral("insecure-url"), {m_options.loginUrl.scheme(), m_options.loginUrl.host()})));
    const auto body = grant(m_clock.now());
    if (!body)
        return core::Pending<net::Token>::ready(core::Unexpected(body.error()));
    const auto chain = net::Chain<net::Token>::start();
    chain->whenever(ask(*body), [this, chain](const core::Expected<net::Token>& token) {
        if (token || !isJwt(m_options) || token.error().code != QLatin1String("invalid_grant")
            || !isClockWrong()) {
            chain->finish(token);
            return;
        }
        const auto again = grant(m_channel.serverTime());
        if (!again) {
            chain->finish(core::Unexpected(again.error()));
            return;
        }
        chain->whenever(ask(*again),
                        [chain](const core::Expected<net::Token>& second) { chain->finish(second); });
    });
    return chain->pending();
}

core::Expected<QByteArray> SignIn::grant(const QDateTime& now) const
{
    if (isJwt(m_options)) {
        const auto signedClaims = assertion(now);
        if (!signedClaims)
            return signedClaims;
        return "grant_type="
            + QUrl::toPercentEncoding(QStringLiteral("urn:ietf:params:oauth:grant-type:jwt-bearer"))
            + "&assertion=" + *signedClaims;
    }
    const auto secret = m_secrets.read(QStringLiteral("LOCKSTEP_SALESFORCE_CLIENT_SECRET"));
    if (!secret)
        return core::Unexpected(secret.error());
    return "grant_type=client_credentials&client_id=" + formEncoded(m_options.clientId)
        + "&client_secret=" + formEncoded(QString::fromUtf8(*secret));
}

core::Expected<QByteArray> SignIn::assertion(const QDateTime& now) const
{
    const auto key = readKey(m_options.keyFile);
    if (!key)
        return key;
    const QString audience =
        m_options.loginUrl.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)
            .toString(QUrl::StripTrailingSlash);
    return net::signedJwt({{QStringLiteral("iss"), m_options.clientId},
                           {QStringLiteral("sub"), m_options.username},
                           {QStringLiteral("aud"), audience},
                           {QStringLiteral("exp"), now.addSecs(assertionSeconds).toSecsSinceEpoch()}},
                          *key);
}

net::Request SignIn::tokenRequest(const QByteArray& body) const
{
    net::Request request;
    request.method = QByteArrayLiteral("POST");
    request.url = m_options.loginUrl.resolved(QUrl(QStringLiteral("/services/oauth2/token")));
    request.contentType = QByteArrayLiteral("application/x-www-form-urlencoded");
    request.headers = {{QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json")}};
    request.body = body;
    return request;
}

core::Pending<net::Token> SignIn::ask(const QByteArray& body)
{
    const auto chain = net::Chain<net::Token>::start();
    chain->then(m_channel.call(tokenRequest(body)),
                [chain](const net::Response& response) { chain->finish(tokenFromResponse(response)); });
    return chain->pending();
}

bool SignIn::isClockWrong() const
{
    constexpr qint64 tolerated = 30;
    const QDateTime server = m_channel.serverTime();
    return server.isValid() && std::abs(server.secsTo(m_clock.now())) > tolerated;
}

core::Expected<net::Token> tokenFromResponse(const net::Response& response)
{
    const auto json = net::parseJson(response, false);
    if (!json)
        return core::Unexpected(json.error());
    net::Token token;
    token.value = json->object().value(QLatin1String("access_token")).toString().toLatin1();
    token.baseUrl = QUrl(json->object().value(QLatin1String("instance_url")).toString());
    token.lifetime = assumedLifetime;
    token.identity = json->object().value(QLatin1String("id")).toString();
    if (token.value.isEmpty() || !token.baseUrl.isValid())
        return core::Unexpected(net::unexpectedAnswer(response, false));
    if (!net::isAllowed(token.baseUrl))
        return core::Unexpected(
            refused(QStringLiteral("insecure-url"), {token.baseUrl.scheme(), token.baseUrl.host()}));
    return token;
}

} // namespace lockstep::salesforce
