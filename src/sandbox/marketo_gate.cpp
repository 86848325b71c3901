// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/marketo_gate.h"

#include <QTimeZone>
#include <QUuid>
#include <algorithm>

namespace lockstep::sandbox {
namespace {

constexpr qint64 windowMs = 20'000;

Reply oauthError(const QString& code, const QString& description, int status)
{
    return jsonReply(
        QJsonObject{{QStringLiteral("error"), code}, {QStringLiteral("error_description"), description}},
        status);
}

Failure failureOf(const char* code, const QString& message)
{
    return {QLatin1String(code), message, {}, 200};
}

} // namespace

MarketoGate::MarketoGate(World& world)
    : m_world(world)
{
    m_realTime.start();
}

QString MarketoGate::clientId()
{
    return QStringLiteral("7f1c2a34-5d6e-4f80-91a2-b3c4d5e6f708");
}
QString MarketoGate::clientSecret()
{
    return QStringLiteral("sandbox-marketo-secret");
}

qint64 MarketoGate::remainingSeconds() const
{
    return m_token.isEmpty() ? 0
                             : m_issuedAt + m_world.settings.marketo.tokenSeconds - m_world.clock.seconds();
}

Reply MarketoGate::token(const Request& request)
{
    if (request.parameter(QStringLiteral("grant_type")) != QLatin1String("client_credentials"))
        return oauthError(
            QStringLiteral("unsupported_grant_type"),
            QStringLiteral("Unsupported grant type: %1").arg(request.parameter(QStringLiteral("grant_type"))),
            400);
    const QString id = request.parameter(QStringLiteral("client_id"));
    if (id != clientId())
        return oauthError(QStringLiteral("unauthorized"),
                          QStringLiteral("No client with requested id: %1").arg(id), 401);
    if (request.parameter(QStringLiteral("client_secret")) != clientSecret())
        return oauthError(QStringLiteral("invalid_client"), QStringLiteral("Bad client credentials"), 401);
    if (remainingSeconds() <= 0) {
        expireTokens();
        m_token = QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + ":sj";
        m_issuedAt = m_world.clock.seconds();
    }
    // The last second is never promised.
    Reply reply =
        jsonReply(QJsonObject{{QStringLiteral("access_token"), QString::fromLatin1(m_token)},
                              {QStringLiteral("token_type"), QStringLiteral("bearer")},
                              {QStringLiteral("expires_in"), qMax<qint64>(0, remainingSeconds() - 1)},
                              {QStringLiteral("scope"), user()}});
    reply.headers = {{"Cache-Control", "no-store"}, {"Pragma", "no-cache"}};
    return reply;
}

void MarketoGate::expireTokens()
{
    constexpr int remembered = 20;
    if (!m_token.isEmpty())
        m_deadTokens.append(m_token);
    if (m_deadTokens.size() > remembered)
        m_deadTokens.removeFirst();
    m_token.clear();
}

std::optional<Failure> MarketoGate::refusal(const Request& request)
{
    const QByteArray header = request.header("authorization");
    QByteArray token = header.mid(header.indexOf(' ') + 1).trimmed();
    const bool inQuery = header.isEmpty() && m_world.settings.marketo.tokenInQuery;
    if (inQuery)
        token = request.parameter(QStringLiteral("access_token")).toLatin1();
    if (token.isEmpty())
        return failureOf("603", QStringLiteral("Access denied"));
    if (m_deadTokens.contains(token) || (token == m_token && remainingSeconds() <= 0))
        return failureOf("602", QStringLiteral("Access token expired"));
    if (token != m_token || (!inQuery && !header.toLower().startsWith("bearer ")))
        return failureOf("601", QStringLiteral("Access token invalid"));
    const Settings& settings = m_world.settings;
    int& callsToday = m_calls[today()];
    if (settings.marketo.dailyCalls > 0 && callsToday >= settings.marketo.dailyCalls)
        return failureOf("607", QStringLiteral("Daily quota '%1' reached").arg(settings.marketo.dailyCalls));
    const qint64 now = m_realTime.elapsed();
    while (!m_window.empty() && m_window.front() <= now - windowMs)
        m_window.pop_front();
    if (settings.marketo.callsPer20s > 0 && int(m_window.size()) >= settings.marketo.callsPer20s)
        return failureOf("606",
                         QStringLiteral("Max rate limit '%1' exceeded with in '20' secs")
                             .arg(settings.marketo.callsPer20s));
    m_window.push_back(now);
    ++callsToday;
    if (settings.marketo.concurrent > 0 && m_inFlight && m_inFlight() > settings.marketo.concurrent)
        return failureOf(
            "615", QStringLiteral("Concurrent access limit '%1' reached").arg(settings.marketo.concurrent));
    return std::nullopt;
}

void MarketoGate::forgive()
{
    if (!m_window.empty())
        m_window.pop_back();
    int& callsToday = m_calls[today()];
    callsToday = std::max(0, callsToday - 1);
}

QDate MarketoGate::today() const
{
    return m_world.clock.now().toTimeZone(QTimeZone(QByteArrayLiteral("America/Chicago"))).date();
}

QJsonObject MarketoGate::usage(const QDate& day) const
{
    const auto calls = m_calls.find(day);
    const int total = calls == m_calls.end() ? 0 : calls->second;
    return {{QStringLiteral("date"), day.toString(Qt::ISODate)},
            {QStringLiteral("total"), total},
            {QStringLiteral("users"),
             QJsonArray{QJsonObject{{QStringLiteral("userId"), user()}, {QStringLiteral("count"), total}}}}};
}

} // namespace lockstep::sandbox
