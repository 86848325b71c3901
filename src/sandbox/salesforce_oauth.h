// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/salesforce_sessions.h"

#include <deque>

namespace lockstep::sandbox {

// Sign-in as RFC 6749 and Salesforce have it: the authorize page, the token endpoint with its grant
// types, revoke, introspect and userinfo. Server thread; owned by SalesforceApi.
class SalesforceOAuth
{
public:
    SalesforceOAuth(World& world, SalesforceSessions& sessions);

    [[nodiscard]] static QString clientId();
    [[nodiscard]] static QString clientSecret();
    [[nodiscard]] static QString username(); // of the sync user

    [[nodiscard]] Reply serve(const Request& request, const QString& endpoint);
    [[nodiscard]] static Reply failure(int status, const QString& code, const QString& message);

private:
    struct Code
    {
        QString text;
        QString redirectUri;
        QString challenge;
        QStringList scopes;
        qint64 givenAt = 0; // world seconds
        qint64 grant = 0; // once it was used
    };

    [[nodiscard]] Reply authorize(const Request& request);
    [[nodiscard]] Reply consentPage(const Request& request) const;
    [[nodiscard]] Reply sendBack(const Request& request, const QList<std::pair<QString, QString>>& values);
    [[nodiscard]] Reply token(const Request& request);
    [[nodiscard]] Reply byCode(const Request& request);
    [[nodiscard]] Reply byRefreshToken(const Request& request);
    [[nodiscard]] Reply refreshed(const Request& request, OAuthGrant& grant);
    [[nodiscard]] Reply revoke(const Request& request);
    [[nodiscard]] Reply introspect(const Request& request);
    [[nodiscard]] std::optional<Reply> wrongClient(const Request& request, bool needsSecret) const;
    [[nodiscard]] std::optional<Reply> assertionRefusal(const Request& request) const;
    [[nodiscard]] QJsonObject envelope(const QByteArray& accessToken, const QStringList& scopes) const;
    [[nodiscard]] QString idToken() const;
    void endGrant(qint64 number);

    World& m_world;
    SalesforceSessions& m_sessions;
    std::deque<Code> m_codes;
};

} // namespace lockstep::sandbox
