// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/salesforce_sessions.h"

#include "sandbox/salesforce_call.h"

#include <QRandomGenerator>

namespace lockstep::sandbox {
namespace {

QByteArray headerToken(const Request& request)
{
    const QByteArray header = request.header("authorization");
    return header.mid(header.indexOf(' ') + 1).trimmed();
}

// Not in the way of the API: a bare word, and another status.
Reply badToken()
{
    Reply reply;
    reply.status = 403;
    reply.body = "Bad_OAuth_Token";
    reply.contentType = "text/html;charset=UTF-8";
    return reply;
}

} // namespace

SalesforceSessions::SalesforceSessions(World& world)
    : m_world(world)
{ }

QString SalesforceSessions::identityUrl() const
{
    const SalesforceOrg& org = m_world.salesforce;
    return QStringLiteral("%1/id/%2/%3").arg(m_baseUrl, org.organizationId(), org.syncUserId());
}

QByteArray SalesforceSessions::open(qint64 grant)
{
    QByteArray token = m_world.salesforce.organizationId().left(15).toLatin1() + "!AQ.";
    for (int part = 0; part < 6; ++part)
        token.append(QByteArray::number(QRandomGenerator::global()->generate64(), 36));
    const qint64 now = m_world.clock.seconds();
    m_sessions.insert(token, {now, grant, now});
    return token;
}

bool SalesforceSessions::close(const QByteArray& token)
{
    return m_sessions.remove(token) > 0;
}

void SalesforceSessions::closeGrant(qint64 grant)
{
    m_sessions.removeIf([grant](const auto& session) { return session.value().grant == grant; });
}

std::optional<SalesforceSessions::Session> SalesforceSessions::session(const QByteArray& token)
{
    const auto session = m_sessions.find(token);
    if (session == m_sessions.end())
        return std::nullopt;
    if (m_world.clock.seconds() - session->lastUsed > m_world.settings.salesforce.sessionSeconds) {
        m_sessions.erase(session);
        return std::nullopt;
    }
    return *session;
}

bool SalesforceSessions::touch(const QByteArray& token)
{
    if (!session(token))
        return false;
    m_sessions[token].lastUsed = m_world.clock.seconds();
    return true;
}

Reply SalesforceSessions::identity(const Request& request)
{
    const auto parameter = [&request](const char* name) {
        return request.parameter(QLatin1String(name)).toLatin1();
    };
    if (!touch(headerToken(request)) && !touch(parameter("oauth_token")) && !touch(parameter("access_token")))
        return badToken();
    const SalesforceOrg& org = m_world.salesforce;
    const QString rest = m_baseUrl + QStringLiteral("/services/data/v{version}/");
    const QString user = QStringLiteral("sync.user@example.com");
    const QString zone = QStringLiteral("America/Los_Angeles");
    QJsonObject json{{QStringLiteral("id"), identityUrl()},
                     {QStringLiteral("sub"), identityUrl()},
                     {QStringLiteral("user_id"), org.syncUserId()},
                     {QStringLiteral("organization_id"), org.organizationId()},
                     {QStringLiteral("username"), user},
                     {QStringLiteral("preferred_username"), user},
                     {QStringLiteral("nick_name"), QStringLiteral("syncuser")},
                     {QStringLiteral("nickname"), QStringLiteral("syncuser")},
                     {QStringLiteral("display_name"), QStringLiteral("Sync User")},
                     {QStringLiteral("name"), QStringLiteral("Sync User")},
                     {QStringLiteral("first_name"), QStringLiteral("Sync")},
                     {QStringLiteral("last_name"), QStringLiteral("User")},
                     {QStringLiteral("given_name"), QStringLiteral("Sync")},
                     {QStringLiteral("family_name"), QStringLiteral("User")},
                     {QStringLiteral("email"), user},
                     {QStringLiteral("timezone"), zone},
                     {QStringLiteral("zoneinfo"), zone},
                     {QStringLiteral("user_type"), QStringLiteral("STANDARD")},
                     {QStringLiteral("language"), QStringLiteral("en_US")},
                     {QStringLiteral("locale"), QStringLiteral("en_US")},
                     {QStringLiteral("utcOffset"), -28'800'000},
                     {QStringLiteral("last_modified_date"), QStringLiteral("2025-01-01T00:00:00Z")},
                     {QStringLiteral("updated_at"), QStringLiteral("2025-01-01T00:00:00Z")}};
    for (const char* flag : {"asserted_user", "email_verified", "active", "is_app_installed"})
        json.insert(QLatin1String(flag), true);
    json.insert(QStringLiteral("urls"),
                QJsonObject{{QStringLiteral("rest"), rest},
                            {QStringLiteral("sobjects"), QString(rest + QStringLiteral("sobjects/"))},
                            {QStringLiteral("query"), QString(rest + QStringLiteral("query/"))},
                            {QStringLiteral("custom_domain"), m_baseUrl}});
    return jsonReply(json);
}

void SalesforceSessions::countCalls(int calls)
{
    m_callsByHour[m_world.clock.seconds() / 3600] += calls;
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
    const int limit = m_world.settings.salesforce.dailyCalls;
    return limit > 0 ? limit : unlimited;
}

std::optional<Reply> SalesforceSessions::refusal(const Request& request)
{
    if (!request.headers.contains("authorization"))
        return salesforceFailure(QStringLiteral("INVALID_AUTH_HEADER"), QStringLiteral("INVALID_HEADER_TYPE"),
                                 401);
    if (!touch(headerToken(request))) {
        Reply reply = salesforceFailure(QStringLiteral("INVALID_SESSION_ID"),
                                        QStringLiteral("Session expired or invalid"), 401);
        if (m_world.settings.salesforce.challengesWithHeader)
            reply.headers.append(std::pair<QByteArray, QByteArray>("WWW-Authenticate", "Token"));
        return reply;
    }
    if (callsToday() >= dailyLimit())
        return salesforceFailure(QStringLiteral("REQUEST_LIMIT_EXCEEDED"),
                                 QStringLiteral("TotalRequests Limit exceeded."), 403);
    countCalls(1);
    return std::nullopt;
}

} // namespace lockstep::sandbox
