// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QList>
#include <QStringList>

namespace lockstep::sandbox {

// What the sync user has once allowed an app: as long as it lives, its refresh token opens sessions.
struct OAuthGrant
{
    qint64 number = 0;
    QByteArray refreshToken;
    QList<QByteArray> replaced; // by rotation; showing one of them ends the grant
    QStringList scopes;
    qint64 busyUntilMs = 0; // real time; a refresh whose answer is still held back
};

// The grants of the one app of the org and where its codes may be sent. Server thread; owned by World.
class OAuthGrants
{
public:
    OAuthGrants();

    [[nodiscard]] const QStringList& redirectUris() const { return m_redirectUris; }
    void addRedirectUri(const QString& uri);
    void removeRedirectUri(const QString& uri) { m_redirectUris.removeAll(uri); }

    // A new grant; more than `most` (0 = no limit) end the oldest, whose numbers are returned in `ended`.
    OAuthGrant& give(const QStringList& scopes, int most, QList<qint64>& ended);
    [[nodiscard]] OAuthGrant* byToken(const QByteArray& refreshToken); // the present one; null if none
    [[nodiscard]] OAuthGrant* byReplaced(const QByteArray& refreshToken);
    [[nodiscard]] OAuthGrant* byNumber(qint64 number);
    void rotate(OAuthGrant& grant);
    void end(qint64 number);

    [[nodiscard]] QJsonObject toJson() const;
    void restore(const QJsonObject& json);

private:
    [[nodiscard]] static QByteArray newRefreshToken();

    QStringList m_redirectUris;
    std::vector<OAuthGrant> m_grants; // the oldest first
    qint64 m_last = 0;
};

} // namespace lockstep::sandbox
