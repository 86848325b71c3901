// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/oauth_grants.h"

#include <QJsonObject>
#include <QRandomGenerator>
#include <algorithm>

namespace lockstep::sandbox {

OAuthGrants::OAuthGrants()
{
    for (const int port : {1717, 1718, 1719, 1720})
        m_redirectUris.append(QStringLiteral("http://localhost:%1/OauthRedirect").arg(port));
}

void OAuthGrants::addRedirectUri(const QString& uri)
{
    if (!m_redirectUris.contains(uri))
        m_redirectUris.append(uri);
}

QByteArray OAuthGrants::newRefreshToken()
{
    QByteArray token("5Aep861");
    for (int part = 0; part < 6; ++part)
        token.append(QByteArray::number(QRandomGenerator::global()->generate64(), 36));
    return token.insert(40, "_.");
}

OAuthGrant& OAuthGrants::give(const QStringList& scopes, int most, QList<qint64>& ended)
{
    while (most > 0 && int(m_grants.size()) >= most) {
        ended.append(m_grants.front().number);
        m_grants.erase(m_grants.begin());
    }
    OAuthGrant grant;
    grant.number = ++m_last;
    grant.refreshToken = newRefreshToken();
    grant.scopes = scopes;
    m_grants.push_back(grant);
    return m_grants.back();
}

OAuthGrant* OAuthGrants::byToken(const QByteArray& refreshToken)
{
    const auto found = std::find_if(m_grants.begin(), m_grants.end(), [&](const OAuthGrant& grant) {
        return grant.refreshToken == refreshToken;
    });
    return found == m_grants.end() ? nullptr : &*found;
}

OAuthGrant* OAuthGrants::byReplaced(const QByteArray& refreshToken)
{
    const auto found = std::find_if(m_grants.begin(), m_grants.end(), [&](const OAuthGrant& grant) {
        return grant.replaced.contains(refreshToken);
    });
    return found == m_grants.end() ? nullptr : &*found;
}

OAuthGrant* OAuthGrants::byNumber(qint64 number)
{
    const auto found = std::find_if(m_grants.begin(), m_grants.end(),
                                    [&](const OAuthGrant& grant) { return grant.number == number; });
    return found == m_grants.end() ? nullptr : &*found;
}

void OAuthGrants::rotate(OAuthGrant& grant)
{
    grant.replaced.append(grant.refreshToken);
    grant.refreshToken = newRefreshToken();
}

void OAuthGrants::end(qint64 number)
{
    std::erase_if(m_grants, [number](const OAuthGrant& grant) { return grant.number == number; });
}

QJsonObject OAuthGrants::toJson() const
{
    QJsonArray grants;
    for (const OAuthGrant& grant : m_grants) {
        QJsonArray replaced;
        for (const QByteArray& token : grant.replaced)
            replaced.append(QString::fromLatin1(token));
        grants.append(QJsonArray{grant.number, QString::fromLatin1(grant.refreshToken), replaced,
                                 QJsonArray::fromStringList(grant.scopes)});
    }
    return {{QStringLiteral("redirectUris"), QJsonArray::fromStringList(m_redirectUris)},
            {QStringLiteral("last"), m_last},
            {QStringLiteral("grants"), grants}};
}

void OAuthGrants::restore(const QJsonObject& json)
{
    if (json.isEmpty())
        return;
    m_redirectUris = json[u"redirectUris"].toVariant().toStringList();
    m_last = json[u"last"].toInteger();
    const QJsonArray grants = json[u"grants"].toArray();
    for (const auto& saved : grants) {
        OAuthGrant grant;
        grant.number = saved[0].toInteger();
        grant.refreshToken = saved[1].toString().toLatin1();
        const QJsonArray replaced = saved[2].toArray();
        for (const auto& token : replaced)
            grant.replaced.append(token.toString().toLatin1());
        grant.scopes = saved[3].toVariant().toStringList();
        m_grants.push_back(grant);
    }
}

} // namespace lockstep::sandbox
