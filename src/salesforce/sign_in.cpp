// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/sign_in.h"

#include "net/chain.h"
#include "net/jwt.h"

#include <QFile>
#include <QJsonObject>

#include <cstdlib>

namespace lockstep::salesforce {

using core::Error;

namespace {

// Salesforce takes an assertion that ends within five minutes.
constexpr int assertionSeconds = 180;

Error refused(const QString& code, const QStringList& arguments)
{
    Error error;
    error.code = code;
    error.arguments = arguments;
    error.scope = core::ErrorScope::System;
    error.retry = core::RetryClass::Stop;
    error.outcome = core::Outcome::NotSent;
    return error;
}

bool isJwt(const ClientOptions& options)
{
    return options.flow == QLatin1String("jwt");
}

bool isBrowser(const ClientOptions& options)
{
    return options.flow == QLatin1String("browser");
}

core::Expected<core::Secret> readKey(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return core::Secret::takenFrom(file.readAll());
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
    , m_endpoint(options, http)
    , m_refresh(options, m_endpoint, secrets, clock)
{ }

core::Pending<net::Token> SignIn::fetch()
{
    if (const core::Done checked = check(); !checked)
        return core::Pending<net::Token>::ready(core::Unexpected(checked.error()));
    return isBrowser(m_options) ? m_refresh.fetch() : byGrant();
}

core::Done SignIn::check() const
{
    if (!isJwt(m_options) && !isBrowser(m_options) && m_options.flow != QLatin1String("client-credentials"))
        return core::Unexpected(refused(QStringLiteral("unknown-sign-in-flow"), {m_options.flow}));
    return m_endpoint.checkAddress();
}

core::Pending<net::Token> SignIn::byGrant()
{
    auto body = grant(m_clock.now());
    if (!body)
        return core::Pending<net::Token>::ready(core::Unexpected(body.error()));
    const auto chain = net::Chain<net::Token>::start();
    const auto finish = [chain](const core::Expected<TokenAnswer>& answer) {
        chain->finish(answer.map([](const TokenAnswer& given) { return given.token; }));
    };
    chain->whenever(m_endpoint.ask(std::move(*body)),
                    [this, chain, finish](const core::Expected<TokenAnswer>& answer) {
                        if (answer || !isJwt(m_options)
                            || answer.error().code != QLatin1String("invalid_grant") || !isClockWrong()) {
                            finish(answer);
                            return;
                        }
                        auto again = grant(m_endpoint.serverTime());
                        if (again)
                            chain->whenever(m_endpoint.ask(std::move(*again)), finish);
                        else
                            chain->finish(core::Unexpected(again.error()));
                    });
    return chain->pending();
}

core::Expected<core::Secret> SignIn::grant(const QDateTime& now) const
{
    if (isJwt(m_options)) {
        const auto signedClaims = assertion(now);
        if (!signedClaims)
            return core::Unexpected(signedClaims.error());
        return core::Secret::joined(
            {"grant_type=",
             QUrl::toPercentEncoding(QStringLiteral("urn:ietf:params:oauth:grant-type:jwt-bearer")),
             "&assertion=", signedClaims->reveal()});
    }
    const auto secret = m_secrets.read(QStringLiteral("LOCKSTEP_SALESFORCE_CLIENT_SECRET"));
    if (!secret)
        return core::Unexpected(secret.error());
    return core::Secret::joined({"grant_type=client_credentials&client_id=", formEncoded(m_options.clientId),
                                 "&client_secret=", secret->percentEncoded().reveal()});
}

core::Expected<core::Secret> SignIn::assertion(const QDateTime& now) const
{
    const auto key = readKey(m_options.keyFile);
    if (!key)
        return core::Unexpected(key.error());
    const QString audience =
        m_options.loginUrl.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)
            .toString(QUrl::StripTrailingSlash);
    return net::signedJwt({{QStringLiteral("iss"), m_options.clientId},
                           {QStringLiteral("sub"), m_options.username},
                           {QStringLiteral("aud"), audience},
                           {QStringLiteral("exp"), now.addSecs(assertionSeconds).toSecsSinceEpoch()}},
                          *key);
}

bool SignIn::isClockWrong() const
{
    constexpr qint64 tolerated = 30;
    const QDateTime server = m_endpoint.serverTime();
    return server.isValid() && std::abs(server.secsTo(m_clock.now())) > tolerated;
}

} // namespace lockstep::salesforce
