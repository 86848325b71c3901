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
    explicit SalesforceSessions(World& world);

    void setBaseUrl(const QString& url) { m_baseUrl = url; }
    [[nodiscard]] static QString clientId();
    [[nodiscard]] static QString clientSecret();
    [[nodiscard]] static QString username(); // of the sync user

    [[nodiscard]] Reply oauth(const Request& request, const QString& endpoint); // token, revoke, userinfo
    [[nodiscard]] Reply identity(const Request& request);
    [[nodiscard]] std::optional<Reply>
    refusal(const Request& request); // not signed in, quota; counts the call
    void expireTokens() { m_tokens.clear(); }
    [[nodiscard]] int callsToday() const;
    [[nodiscard]] int dailyLimit() const;

private:
    [[nodiscard]] Reply token(const Request& request);
    [[nodiscard]] std::optional<Reply> clientRefusal(const Request& request) const;
    [[nodiscard]] std::optional<Reply> assertionRefusal(const Request& request) const;
    [[nodiscard]] bool isSignedIn(const Request& request);
    [[nodiscard]] QString identityUrl() const;

    World& m_world;
    QString m_baseUrl;
    QHash<QByteArray, qint64> m_tokens; // last used, world seconds
    std::map<qint64, int> m_callsByHour;
};

} // namespace lockstep::sandbox
