// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/sign_in.h"

#include "net/chain.h"
#include "net/json_reply.h"
#include "salesforce/errors.h"

#include <QJsonObject>
#include <QUrlQuery>

namespace lockstep::salesforce {

using core::Error;
using core::ErrorScope;
using core::RetryClass;

namespace {

// Salesforce names no life; a session in use is kept alive, and an ended one answers 401.
constexpr std::chrono::hours assumedLifetime{2};

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

net::Request tokenRequest(const ClientOptions& options, const QByteArray& secret)
{
    net::Request request;
    request.method = QByteArrayLiteral("POST");
    request.url = options.loginUrl.resolved(QUrl(QStringLiteral("/services/oauth2/token")));
    request.contentType = QByteArrayLiteral("application/x-www-form-urlencoded");
    request.headers = {{QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json")}};
    request.body = "grant_type=client_credentials&client_id=" + formEncoded(options.clientId)
        + "&client_secret=" + formEncoded(QString::fromUtf8(secret));
    return request;
}

} // namespace

SignIn::SignIn(const ClientOptions& options, net::HttpClient& http, core::SecretStore& secrets)
    : m_options(options)
    , m_secrets(secrets)
    , m_channel({.http = &http,
                 .ladder = net::RetryLadder(options.retryRules, net::RetryLadder::systemRandom()),
                 .check = refusal,
                 .tokenCodes = {}})
{ }

core::Pending<net::Token> SignIn::fetch()
{
    if (m_options.flow != QLatin1String("client-credentials"))
        return core::Pending<net::Token>::ready(
            core::Unexpected(refused(QStringLiteral("unknown-sign-in-flow"), {m_options.flow})));
    if (!net::isAllowed(m_options.loginUrl))
        return core::Pending<net::Token>::ready(core::Unexpected(refused(
            QStringLiteral("insecure-url"), {m_options.loginUrl.scheme(), m_options.loginUrl.host()})));
    const auto secret = m_secrets.read(QStringLiteral("LOCKSTEP_SALESFORCE_CLIENT_SECRET"));
    if (!secret)
        return core::Pending<net::Token>::ready(core::Unexpected(secret.error()));

    const auto chain = net::Chain<net::Token>::start();
    chain->then(m_channel.call(tokenRequest(m_options, *secret)),
                [chain](const net::Response& response) { chain->finish(tokenFromResponse(response)); });
    return chain->pending();
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
