// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/salesforce_sessions.h"

#include "sandbox/assertion.h"
#include "sandbox/salesforce_call.h"

#include <QRandomGenerator>

namespace lockstep::sandbox {
namespace {

Reply oauthError(const char* code, const char* description)
{
    return jsonReply(QJsonObject{{QStringLiteral("error"), QLatin1String(code)},
                                 {QStringLiteral("error_description"), QLatin1String(description)}},
                     400);
}

QByteArray randomToken(const QString& organizationId)
{
    QByteArray secret;
    for (int part = 0; part < 6; ++part)
        secret.append(QByteArray::number(QRandomGenerator::global()->generate64(), 36));
    return organizationId.left(15).toLatin1() + "!AQ." + secret;
}

} // namespace

SalesforceSessions::SalesforceSessions(World& world)
    : m_world(world)
{ }

QString SalesforceSessions::clientId()
{
    return QStringLiteral("3MVG9sandboxConsumerKey");
}
QString SalesforceSessions::clientSecret()
{
    return QStringLiteral("sandbox-salesforce-secret");
}

QString SalesforceSessions::username()
{
    return QStringLiteral("sync.user@example.com");
}

QString SalesforceSessions::identityUrl() const
{
    const SalesforceOrg& org = m_world.salesforce;
    return QStringLiteral("%1/id/%2/%3").arg(m_baseUrl, org.organizationId(), org.syncUserId());
}

Reply SalesforceSessions::oauth(const Request& request, const QString& endpoint)
{
    if (endpoint == QLatin1String("token") && request.method == "POST")
        return token(request);
    if (endpoint == QLatin1String("revoke")) {
        m_tokens.remove(request.parameter(QStringLiteral("token")).toLatin1());
        return {};
    }
    if (endpoint == QLatin1String("userinfo"))
        return identity(request);
    return notFound();
}

std::optional<Reply> SalesforceSessions::clientRefusal(const Request& request) const
{
    QString id = request.parameter(QStringLiteral("client_id"));
    QString secret = request.parameter(QStringLiteral("client_secret"));
    if (const QByteArray basic = request.header("authorization"); basic.startsWith("Basic ")) {
        const QString both = QString::fromUtf8(QByteArray::fromBase64(basic.mid(6)));
        id = both.section(QLatin1Char(':'), 0, 0);
        secret = both.section(QLatin1Char(':'), 1);
    }
    if (id != clientId())
        return oauthError("invalid_client_id", "client identifier invalid");
    if (secret != clientSecret())
        return oauthError("invalid_client", "invalid client credentials");
    return std::nullopt;
}

// The app's certificate proves who asks; the claims say for whom, to whom, and until when.
std::optional<Reply> SalesforceSessions::assertionRefusal(const Request& request) const
{
    constexpr qint64 longestLife = 300;
    const auto claims = verifiedClaims(request.parameter(QStringLiteral("assertion")).toLatin1(),
                                       m_world.salesforce.appCertificate());
    if (!claims)
        return oauthError("invalid_grant", "invalid assertion");
    const QStringList audiences{QStringLiteral("https://login.salesforce.com"),
                                QStringLiteral("https://test.salesforce.com"), m_baseUrl};
    if ((*claims)[u"iss"].toString() != clientId())
        return oauthError("invalid_client_id", "client identifier invalid");
    if (!audiences.contains((*claims)[u"aud"].toString()))
        return oauthError("invalid_grant", "audience is invalid");
    const qint64 life = (*claims)[u"exp"].toInteger() - m_world.clock.seconds();
    if (life <= 0 || life > longestLife)
        return oauthError("invalid_grant", life <= 0 ? "assertion is expired" : "invalid expiration");
    if ((*claims)[u"sub"].toString() != username())
        return oauthError("invalid_grant", "user hasn't approved this consumer");
    return std::nullopt;
}

Reply SalesforceSessions::token(const Request& request)
{
    const QString grant = request.parameter(QStringLiteral("grant_type"));
    const bool isJwt = grant == QLatin1String("urn:ietf:params:oauth:grant-type:jwt-bearer");
    if (!isJwt && grant != QLatin1String("client_credentials"))
        return oauthError("unsupported_grant_type", "grant type not supported");
    if (const auto refusal = isJwt ? assertionRefusal(request) : clientRefusal(request))
        return *refusal;
    const QByteArray token = randomToken(m_world.salesforce.organizationId());
    m_tokens.insert(token, m_world.clock.seconds());
    return jsonReply(
        QJsonObject{{QStringLiteral("access_token"), QString::fromLatin1(token)},
                    {QStringLiteral("signature"), QStringLiteral("c2lnbmF0dXJlIG9mIGEgc2FuZGJveA==")},
                    {QStringLiteral("scope"), QStringLiteral("api")},
                    {QStringLiteral("instance_url"), m_baseUrl},
                    {QStringLiteral("id"), identityUrl()},
                    {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                    {QStringLiteral("issued_at"), QString::number(m_world.clock.nowMs())}});
}

bool SalesforceSessions::isSignedIn(const Request& request)
{
    const QByteArray header = request.header("authorization");
    const QByteArray token = header.mid(header.indexOf(' ') + 1);
    auto session = m_tokens.find(token);
    if (session == m_tokens.end())
        return false;
    const qint64 now = m_world.clock.seconds();
    if (now - session.value() > m_world.settings.salesforceSessionSeconds) {
        m_tokens.erase(session);
        return false;
    }
    session.value() = now;
    return true;
}

Reply SalesforceSessions::identity(const Request& request)
{
    if (!isSignedIn(request))
        return salesforceFailure(QStringLiteral("INVALID_SESSION_ID"),
                                 QStringLiteral("Session expired or invalid"), 403);
    const SalesforceOrg& org = m_world.salesforce;
    const QString rest = m_baseUrl + QStringLiteral("/services/data/v{version}/");
    return jsonReply(
        QJsonObject{{QStringLiteral("id"), identityUrl()},
                    {QStringLiteral("sub"), identityUrl()},
                    {QStringLiteral("asserted_user"), true},
                    {QStringLiteral("user_id"), org.syncUserId()},
                    {QStringLiteral("organization_id"), org.organizationId()},
                    {QStringLiteral("username"), username()},
                    {QStringLiteral("preferred_username"), username()},
                    {QStringLiteral("nick_name"), QStringLiteral("syncuser")},
                    {QStringLiteral("nickname"), QStringLiteral("syncuser")},
                    {QStringLiteral("display_name"), QStringLiteral("Sync User")},
                    {QStringLiteral("name"), QStringLiteral("Sync User")},
                    {QStringLiteral("email"), username()},
                    {QStringLiteral("email_verified"), true},
                    {QStringLiteral("timezone"), QStringLiteral("America/Los_Angeles")},
                    {QStringLiteral("zoneinfo"), QStringLiteral("America/Los_Angeles")},
                    {QStringLiteral("active"), true},
                    {QStringLiteral("user_type"), QStringLiteral("STANDARD")},
                    {QStringLiteral("language"), QStringLiteral("en_US")},
                    {QStringLiteral("locale"), QStringLiteral("en_US")},
                    {QStringLiteral("urls"),
                     QJsonObject{{QStringLiteral("rest"), rest},
                                 {QStringLiteral("sobjects"), rest + QStringLiteral("sobjects/")},
                                 {QStringLiteral("query"), rest + QStringLiteral("query/")}}}});
}

int SalesforceSessions::callsToday() const
{
    const qint64 hour = m_world.clock.seconds() / 3600;
    int calls = 0;
    for (auto it = m_callsByHour.lower_bound(hour - 23); it != m_callsByHour.end(); ++it)
        calls += it->second;
    return calls;
}

int SalesforceSessions::dailyLimit() const
{
    constexpr int unlimited = 5'000'000;
    const int limit = m_world.settings.salesforceDailyCalls;
    return limit > 0 ? limit : unlimited;
}

std::optional<Reply> SalesforceSessions::refusal(const Request& request)
{
    if (!request.headers.contains("authorization"))
        return salesforceFailure(QStringLiteral("INVALID_AUTH_HEADER"), QStringLiteral("INVALID_HEADER_TYPE"),
                                 401);
    if (!isSignedIn(request)) {
        Reply reply = salesforceFailure(QStringLiteral("INVALID_SESSION_ID"),
                                        QStringLiteral("Session expired or invalid"), 401);
        reply.headers.append(std::pair<QByteArray, QByteArray>("WWW-Authenticate", "Token"));
        return reply;
    }
    if (callsToday() >= dailyLimit())
        return salesforceFailure(QStringLiteral("REQUEST_LIMIT_EXCEEDED"),
                                 QStringLiteral("TotalRequests Limit exceeded."), 403);
    ++m_callsByHour[m_world.clock.seconds() / 3600];
    return std::nullopt;
}

} // namespace lockstep::sandbox
