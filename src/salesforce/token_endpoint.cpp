// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/token_endpoint.h"

#include "net/chain.h"
#include "net/json_reply.h"
#include "salesforce/errors.h"

#include <QJsonObject>

#include <utility>

namespace lockstep::salesforce {

namespace {

// Salesforce names no life; a session in use is kept alive, and an ended one answers 401.
constexpr std::chrono::hours assumedLifetime{2};

core::Error insecure(const QUrl& url)
{
    core::Error error;
    error.code = QStringLiteral("insecure-url");
    error.arguments = {url.scheme(), url.host()};
    error.scope = core::ErrorScope::System;
    error.retry = core::RetryClass::Stop;
    error.outcome = core::Outcome::NotSent;
    return error;
}

core::Secret secretIn(const QJsonObject& object, const char* name)
{
    return core::Secret::takenFrom(object.value(QLatin1String(name)).toString());
}

std::optional<core::Error> refusal(const net::Response& response, bool /*write*/)
{
    return response.isSuccess() ? std::nullopt : std::optional(signInError(response));
}

} // namespace

QUrl oauthUrl(const ClientOptions& options, const QString& page)
{
    return options.loginUrl.resolved(QUrl(QStringLiteral("/services/oauth2/") + page));
}

TokenEndpoint::TokenEndpoint(const ClientOptions& options, net::HttpClient& http)
    : m_options(options)
    , m_channel({.http = &http,
                 .ladder = net::RetryLadder(options.retryRules, net::RetryLadder::systemRandom()),
                 .check = refusal,
                 .tokenCodes = {}})
{ }

core::Pending<TokenAnswer> TokenEndpoint::ask(core::Secret form)
{
    const auto chain = net::Chain<TokenAnswer>::start();
    chain->then(m_channel.call(post(QStringLiteral("token"), std::move(form))),
                [chain](net::Response response) { chain->finish(tokensFromResponse(std::move(response))); });
    return chain->pending();
}

core::Pending<net::Response> TokenEndpoint::revoke(const core::Secret& refreshToken)
{
    return m_channel.call(post(QStringLiteral("revoke"),
                               core::Secret::joined({"token=", refreshToken.percentEncoded().reveal()})));
}

core::Done TokenEndpoint::checkAddress() const
{
    if (net::isAllowed(m_options.loginUrl))
        return {};
    return core::Unexpected(insecure(m_options.loginUrl));
}

net::Request TokenEndpoint::post(const QString& page, core::Secret form) const
{
    net::Request request;
    request.method = QByteArrayLiteral("POST");
    request.url = oauthUrl(m_options, page);
    request.contentType = QByteArrayLiteral("application/x-www-form-urlencoded");
    request.headers = {{QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json")}};
    request.secretBody = core::shared(std::move(form));
    return request;
}

core::Expected<TokenAnswer> tokensFromResponse(net::Response response)
{
    const auto json = net::parseJson(response, false);
    if (!json)
        return core::Unexpected(json.error());
    const auto body = core::Secret::takenFrom(std::move(response.body));
    const QJsonObject object = json->object();
    TokenAnswer answer;
    answer.token.value = core::shared(secretIn(object, "access_token"));
    answer.token.baseUrl = QUrl(object.value(QLatin1String("instance_url")).toString());
    answer.token.lifetime = assumedLifetime;
    answer.token.identity = object.value(QLatin1String("id")).toString();
    answer.refreshToken = secretIn(object, "refresh_token");
    if (answer.token.value->isEmpty() || !answer.token.baseUrl.isValid())
        return core::Unexpected(net::unexpectedAnswer(response, false));
    if (!net::isAllowed(answer.token.baseUrl))
        return core::Unexpected(insecure(answer.token.baseUrl));
    return answer;
}

QByteArray formEncoded(const QString& text)
{
    return QUrl::toPercentEncoding(text);
}

} // namespace lockstep::salesforce
