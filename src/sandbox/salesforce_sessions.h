// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http.h"
#include "sandbox/world.h"

#include <map>
#include <optional>

namespace lockstep::sandbox {

// Who may call Salesforce and how often: tokens with a sliding life, and the rolling day's quota.
// Server thread; owned by SalesforceApi.
class SalesforceSessions
{
public:
    struct Session
    {
        qint64 lastUsed = 0; // world seconds
        qint64 grant = 0; // of a refresh token; 0 = none
        qint64 since = 0;
    };

    explicit SalesforceSessions(World& world);

    void setBaseUrl(const QString& url) { m_baseUrl = url; }
    [[nodiscard]] QString baseUrl() const { return m_baseUrl; }
    [[nodiscard]] QString identityUrl() const;

    QByteArray open(qint64 grant); // its access token
    bool close(const QByteArray& token); // false: there is none
    void closeGrant(qint64 grant);
    [[nodiscard]] std::optional<Session> session(const QByteArray& token); // live ones only
    void expireTokens() { m_sessions.clear(); }

    // The signed-in user, at the id URL or as userinfo. The token may also come as a parameter.
    [[nodiscard]] Reply identity(const Request& request);
    // Not signed in, or the quota is used up; counts the call.
    [[nodiscard]] std::optional<Reply> refusal(const Request& request);
    void countCalls(int calls); // beside the one of the request itself
    [[nodiscard]] int callsToday() const;
    [[nodiscard]] int dailyLimit() const;

private:
    [[nodiscard]] bool touch(const QByteArray& token);

    World& m_world;
    QString m_baseUrl;
    QHash<QByteArray, Session> m_sessions;
    std::map<qint64, int> m_callsByHour;
};

} // namespace lockstep::sandbox
