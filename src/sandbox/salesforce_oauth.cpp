// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/salesforce_oauth.h"

#include "sandbox/assertion.h"
#include "sandbox/salesforce_call.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QUrlQuery>
#include <algorithm>

namespace lockstep::sandbox {
namespace {

constexpr size_t codesKept = 100;

Reply oauthError(const char* code, const char* description)
{
    return SalesforceOAuth::failure(400, QLatin1String(code), QLatin1String(description));
}

// JSON unless the request asks for another form.
Reply inForm(const Request& request, const QJsonObject& json)
{
    const QString form = request.parameter(QStringLiteral("format"));
    const QByteArray accept = request.header("accept");
    Reply reply = jsonReply(json);
    reply.headers = {{"Cache-Control", "no-cache,must-revalidate,max-age=0,no-store,private"}};
    if (form == QLatin1String("xml") || (form.isEmpty() && accept.startsWith("application/xml"))) {
        reply.contentType = "application/xml;charset=UTF-8";
        reply.body = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><OAuth>";
        for (auto it = json.begin(); it != json.end(); ++it) {
            const QByteArray name = it.key().toUtf8();
            const QByteArray value = it.value().toString().toHtmlEscaped().toUtf8();
            reply.body += "<" + name + ">" + value + "</" + name + ">";
        }
        reply.body += "</OAuth>";
    } else if (form == QLatin1String("urlencoded")
               || (form.isEmpty() && accept.startsWith("application/x-www-form-urlencoded"))) {
        reply.contentType = "application/x-www-form-urlencoded;charset=UTF-8";
        reply.body.clear();
        for (auto it = json.begin(); it != json.end(); ++it) {
            reply.body += reply.body.isEmpty() ? "" : "&";
            reply.body += it.key().toUtf8() + '=' + QUrl::toPercentEncoding(it.value().toString());
        }
    }
    return reply;
}

Reply errorPage(const QString& code, const QString& description)
{
    Reply reply;
    reply.status = 400;
    reply.contentType = "text/html;charset=UTF-8";
    reply.body = QStringLiteral("<html><head><title>OAuth Error</title></head><body>"
                                "<p>error=%1&amp;error_description=%2</p></body></html>")
                     .arg(code.toHtmlEscaped(), description.toHtmlEscaped())
                     .toUtf8();
    return reply;
}

QByteArray base64Url(const QByteArray& bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

bool verifies(const QString& verifier, const QString& challenge)
{
    const QByteArray hash = QCryptographicHash::hash(verifier.toUtf8(), QCryptographicHash::Sha256);
    return base64Url(hash) == challenge.toLatin1();
}

} // namespace

SalesforceOAuth::SalesforceOAuth(World& world, SalesforceSessions& sessions)
    : m_world(world)
    , m_sessions(sessions)
{ }

QString SalesforceOAuth::clientId()
{
    return QStringLiteral("3MVG9sandboxConsumerKey");
}
QString SalesforceOAuth::clientSecret()
{
    return QStringLiteral("sandbox-salesforce-secret");
}

QString SalesforceOAuth::username()
{
    return QStringLiteral("sync.user@example.com");
}

Reply SalesforceOAuth::failure(int status, const QString& code, const QString& message)
{
    return jsonReply(
        QJsonObject{{QStringLiteral("error"), code}, {QStringLiteral("error_description"), message}}, status);
}

Reply SalesforceOAuth::serve(const Request& request, const QString& endpoint)
{
    if (endpoint == QLatin1String("authorize"))
        return authorize(request);
    if (endpoint == QLatin1String("userinfo"))
        return m_sessions.identity(request);
    const bool posts = request.method == "POST";
    if (endpoint == QLatin1String("token") && posts)
        return token(request);
    if (endpoint == QLatin1String("revoke"))
        return revoke(request);
    if (endpoint == QLatin1String("introspect") && posts)
        return introspect(request);
    return notFound();
}

Reply SalesforceOAuth::authorize(const Request& request)
{
    const auto parameter = [&request](const char* name) { return request.parameter(QLatin1String(name)); };
    if (parameter("client_id") != clientId())
        return errorPage(QStringLiteral("invalid_client_id"), QStringLiteral("client identifier invalid"));
    if (!m_world.grants.redirectUris().contains(parameter("redirect_uri")))
        return errorPage(QStringLiteral("redirect_uri_mismatch"),
                         QStringLiteral("redirect_uri must match configuration"));
    const auto refused = [&](const char* code, const char* description) {
        return sendBack(request,
                        {{QStringLiteral("error"), QLatin1String(code)},
                         {QStringLiteral("error_description"), QLatin1String(description)}});
    };
    if (parameter("response_type") != QLatin1String("code"))
        return refused("unsupported_response_type", "response type not supported");
    const QString method = parameter("code_challenge_method");
    if (!method.isEmpty() && method != QLatin1String("S256"))
        return refused("invalid_request", "invalid code challenge method");
    if (parameter("code_challenge").isEmpty() && m_world.settings.salesforce.requirePkce)
        return refused("invalid_request", "missing required code challenge");
    const QString decision = request.method == "POST" ? parameter("decision") : QString();
    if (decision == QLatin1String("deny"))
        return refused("access_denied", "end-user denied authorization");
    if (decision != QLatin1String("allow") && !m_world.settings.salesforce.autoApprove)
        return consentPage(request);
    Code code;
    code.text = QStringLiteral("aPrx%1_%2==")
                    .arg(QRandomGenerator::global()->generate64(), 0, 36)
                    .arg(QRandomGenerator::global()->generate64(), 0, 36);
    code.redirectUri = parameter("redirect_uri");
    code.challenge = parameter("code_challenge");
    code.scopes = parameter("scope").split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (code.scopes.isEmpty())
        code.scopes = {QStringLiteral("refresh_token"), QStringLiteral("api")};
    code.givenAt = m_world.clock.seconds();
    m_codes.push_back(code);
    if (m_codes.size() > codesKept)
        m_codes.pop_front();
    return sendBack(request, {{QStringLiteral("code"), code.text}});
}

Reply SalesforceOAuth::consentPage(const Request& request) const
{
    QString hidden;
    for (const char* name : {"response_type", "client_id", "redirect_uri", "scope", "state", "code_challenge",
                             "code_challenge_method"}) {
        if (request.hasParameter(QLatin1String(name)))
            hidden += QStringLiteral("<input type=\"hidden\" name=\"%1\" value=\"%2\">\n")
                          .arg(QLatin1String(name), request.parameter(QLatin1String(name)).toHtmlEscaped());
    }
    Reply reply;
    reply.contentType = "text/html;charset=UTF-8";
    reply.body =
        QStringLiteral("<!DOCTYPE html>\n<html><head><title>Allow Access?</title></head><body>\n"
                       "<h1>Allow Access?</h1>\n<p>Lockstep wants to read and change records as "
                       "Sync User.</p>\n<form method=\"post\" action=\"/services/oauth2/authorize\">\n"
                       "%1<button name=\"decision\" value=\"allow\">Allow</button>\n"
                       "<button name=\"decision\" value=\"deny\">Deny</button>\n</form></body></html>\n")
            .arg(hidden)
            .toUtf8();
    return reply;
}

Reply SalesforceOAuth::sendBack(const Request& request, const QList<std::pair<QString, QString>>& values)
{
    QByteArray target = request.parameter(QStringLiteral("redirect_uri")).toUtf8();
    char separator = target.contains('?') ? '&' : '?';
    auto all = values;
    if (request.hasParameter(QStringLiteral("state")))
        all.append({QStringLiteral("state"), request.parameter(QStringLiteral("state"))});
    for (const auto& [name, value] : std::as_const(all)) {
        target.append(separator).append(name.toUtf8()).append('=');
        target.append(QUrl::toPercentEncoding(value).replace("%20", "+"));
        separator = '&';
    }
    Reply reply;
    reply.status = 302;
    reply.contentType = "text/html;charset=UTF-8";
    reply.headers = {{"Location", target}};
    return reply;
}

std::optional<Reply> SalesforceOAuth::wrongClient(const Request& request, bool needsSecret) const
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
    if ((needsSecret || !secret.isEmpty()) && secret != clientSecret())
        return oauthError("invalid_client", "invalid client credentials");
    return std::nullopt;
}

// The app's certificate proves who asks; the claims say for whom, to whom, and until when.
std::optional<Reply> SalesforceOAuth::assertionRefusal(const Request& request) const
{
    const auto claims = verifiedClaims(request.parameter(QStringLiteral("assertion")).toLatin1(),
                                       m_world.salesforce.appCertificate());
    if (!claims)
        return oauthError("invalid_grant", "invalid assertion");
    const QStringList audiences{QStringLiteral("https://login.salesforce.com"),
                                QStringLiteral("https://test.salesforce.com"), m_sessions.baseUrl()};
    if ((*claims)[u"iss"].toString() != clientId())
        return oauthError("invalid_client_id", "client identifier invalid");
    if (!audiences.contains((*claims)[u"aud"].toString()))
        return oauthError("invalid_grant", "audience is invalid");
    const int longestLife = m_world.settings.salesforce.assertionSeconds;
    const qint64 life = (*claims)[u"exp"].toInteger() - m_world.clock.seconds();
    if (life <= 0 || (longestLife > 0 && life > longestLife))
        return oauthError("invalid_grant", life <= 0 ? "invalid assertion" : "invalid expiration");
    if ((*claims)[u"sub"].toString() != username())
        return oauthError("invalid_grant", "user hasn't approved this consumer");
    return std::nullopt;
}

Reply SalesforceOAuth::token(const Request& request)
{
    const QString grantType = request.parameter(QStringLiteral("grant_type"));
    if (grantType == QLatin1String("authorization_code"))
        return byCode(request);
    if (grantType == QLatin1String("refresh_token"))
        return byRefreshToken(request);
    const bool isJwt = grantType == QLatin1String("urn:ietf:params:oauth:grant-type:jwt-bearer");
    if (!isJwt && grantType != QLatin1String("client_credentials"))
        return oauthError("unsupported_grant_type", "grant type not supported");
    if (const auto refused = isJwt ? assertionRefusal(request) : wrongClient(request, true))
        return *refused;
    return inForm(request, envelope(m_sessions.open(0), {QStringLiteral("api")}));
}

Reply SalesforceOAuth::byCode(const Request& request)
{
    if (const auto refused = wrongClient(request, m_world.settings.salesforce.requireSecret))
        return *refused;
    const QString text = request.parameter(QStringLiteral("code"));
    const auto code = std::find_if(m_codes.begin(), m_codes.end(),
                                   [&text](const Code& given) { return given.text == text; });
    if (code == m_codes.end())
        return oauthError("invalid_grant", "invalid authorization code");
    const bool old = m_world.clock.seconds() - code->givenAt > m_world.settings.salesforce.codeSeconds;
    if (code->grant != 0 || old)
        return oauthError("invalid_grant", "expired authorization code");
    if (request.parameter(QStringLiteral("redirect_uri")) != code->redirectUri)
        return oauthError("redirect_uri_mismatch", "redirect_uri must match configuration");
    if (!code->challenge.isEmpty()
        && !verifies(request.parameter(QStringLiteral("code_verifier")), code->challenge))
        return oauthError("invalid_grant", "invalid code verifier");
    QList<qint64> ended;
    const bool refreshes = code->scopes.contains(QStringLiteral("refresh_token"))
        || code->scopes.contains(QStringLiteral("offline_access"));
    if (!refreshes) {
        code->grant = -1;
        return inForm(request, envelope(m_sessions.open(0), code->scopes));
    }
    const OAuthGrant& grant =
        m_world.grants.give(code->scopes, m_world.settings.salesforce.grantsPerUser, ended);
    for (const qint64 number : std::as_const(ended))
        m_sessions.closeGrant(number);
    code->grant = grant.number;
    QJsonObject json = envelope(m_sessions.open(grant.number), grant.scopes);
    json.insert(QStringLiteral("refresh_token"), QString::fromLatin1(grant.refreshToken));
    return inForm(request, json);
}

Reply SalesforceOAuth::byRefreshToken(const Request& request)
{
    if (const auto refused = wrongClient(request, false))
        return *refused;
    const QByteArray shown = request.parameter(QStringLiteral("refresh_token")).toLatin1();
    if (OAuthGrant* grant = m_world.grants.byToken(shown))
        return refreshed(request, *grant);
    if (const OAuthGrant* stolen = m_world.grants.byReplaced(shown))
        endGrant(stolen->number);
    return oauthError("invalid_grant", "expired access/refresh token");
}

Reply SalesforceOAuth::refreshed(const Request& request, OAuthGrant& grant)
{
    const Settings& settings = m_world.settings;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (settings.salesforce.blockParallelRefresh && now < grant.busyUntilMs)
        return oauthError("invalid_grant", "token request is already being processed");
    grant.busyUntilMs = now + settings.latencyMs;
    QJsonObject json = envelope(m_sessions.open(grant.number), grant.scopes);
    if (settings.salesforce.rotateRefreshTokens) {
        m_world.grants.rotate(grant);
        json.insert(QStringLiteral("refresh_token"), QString::fromLatin1(grant.refreshToken));
    }
    return inForm(request, json);
}

QJsonObject SalesforceOAuth::envelope(const QByteArray& accessToken, const QStringList& scopes) const
{
    const QString instance = m_world.settings.salesforce.instanceUrl;
    QJsonObject json{{QStringLiteral("access_token"), QString::fromLatin1(accessToken)},
                     {QStringLiteral("signature"), QStringLiteral("c2lnbmF0dXJlIG9mIGEgc2FuZGJveA==")},
                     {QStringLiteral("scope"), scopes.join(QLatin1Char(' '))},
                     {QStringLiteral("instance_url"), instance.isEmpty() ? m_sessions.baseUrl() : instance},
                     {QStringLiteral("id"), m_sessions.identityUrl()},
                     {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                     {QStringLiteral("issued_at"), QString::number(m_world.clock.nowMs())}};
    if (scopes.contains(QStringLiteral("openid")))
        json.insert(QStringLiteral("id_token"), idToken());
    return json;
}

QString SalesforceOAuth::idToken() const
{
    constexpr qint64 life = 120;
    const qint64 now = m_world.clock.seconds();
    const auto part = [](const QJsonObject& json) {
        return base64Url(QJsonDocument(json).toJson(QJsonDocument::Compact));
    };
    const QByteArray head = part({{QStringLiteral("alg"), QStringLiteral("RS256")},
                                  {QStringLiteral("typ"), QStringLiteral("JWT")},
                                  {QStringLiteral("kid"), QStringLiteral("1")}});
    const QByteArray claims = part({{QStringLiteral("iss"), m_sessions.baseUrl()},
                                    {QStringLiteral("sub"), m_sessions.identityUrl()},
                                    {QStringLiteral("aud"), clientId()},
                                    {QStringLiteral("iat"), now},
                                    {QStringLiteral("exp"), now + life}});
    return QString::fromLatin1(head + '.' + claims + '.' + base64Url("signature of a sandbox"));
}

void SalesforceOAuth::endGrant(qint64 number)
{
    m_sessions.closeGrant(number);
    m_world.grants.end(number);
}

Reply SalesforceOAuth::revoke(const Request& request)
{
    const QByteArray token = request.parameter(QStringLiteral("token")).toLatin1();
    Reply reply;
    if (const OAuthGrant* grant = m_world.grants.byToken(token))
        endGrant(grant->number);
    else if (!m_sessions.close(token))
        return oauthError("invalid_token", "invalid token");
    return reply;
}

Reply SalesforceOAuth::introspect(const Request& request)
{
    if (const auto refused = wrongClient(request, true))
        return *refused;
    const QByteArray token = request.parameter(QStringLiteral("token")).toLatin1();
    QJsonObject json{{QStringLiteral("active"), false}};
    const auto fill = [&](const char* type, const QStringList& scopes) {
        json = {{QStringLiteral("active"), true},
                {QStringLiteral("scope"), scopes.join(QLatin1Char(' '))},
                {QStringLiteral("client_id"), clientId()},
                {QStringLiteral("username"), username()},
                {QStringLiteral("sub"), m_sessions.identityUrl()},
                {QStringLiteral("token_type"), QLatin1String(type)}};
    };
    if (const OAuthGrant* refresh = m_world.grants.byToken(token))
        fill("refresh_token", refresh->scopes);
    else if (const auto session = m_sessions.session(token)) {
        const OAuthGrant* grant = m_world.grants.byNumber(session->grant);
        fill("access_token", grant ? grant->scopes : QStringList{QStringLiteral("api")});
        json.insert(QStringLiteral("iat"), session->since);
        json.insert(QStringLiteral("nbf"), session->since);
        json.insert(QStringLiteral("exp"), session->lastUsed + m_world.settings.salesforce.sessionSeconds);
    }
    return jsonReply(json);
}

} // namespace lockstep::sandbox
