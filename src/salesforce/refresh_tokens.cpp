// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/refresh_tokens.h"

#include <QCryptographicHash>

namespace lockstep::salesforce {

namespace {

// "HASH TOKEN": the token that has replaced the given one of that hash.
QString replaced()
{
    return RefreshTokens::secretName() + QStringLiteral(".replaced");
}

QByteArray hashOf(const QByteArray& token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256).toHex();
}

} // namespace

RefreshTokens::RefreshTokens(core::SecretStore& secrets)
    : m_secrets(secrets)
{ }

QString RefreshTokens::secretName()
{
    return QStringLiteral("LOCKSTEP_SALESFORCE_REFRESH_TOKEN");
}

core::Expected<QByteArray> RefreshTokens::current()
{
    if (!m_unsaved.isEmpty()) {
        QByteArray token = m_unsaved;
        if (const core::Done kept = keep(token); !kept)
            return core::Unexpected(kept.error());
        return token;
    }
    const auto token = m_secrets.read(secretName());
    if (!token || !m_secrets.isGiven(secretName()))
        return token;
    const auto newer = m_secrets.read(replaced());
    const QByteArray prefix = hashOf(*token) + ' ';
    return newer && newer->startsWith(prefix) ? newer->sliced(prefix.size()) : *token;
}

core::Done RefreshTokens::keep(const QByteArray& token)
{
    core::Done stored = store(token);
    m_unsaved = stored ? QByteArray() : token;
    return stored;
}

core::Done RefreshTokens::store(const QByteArray& token)
{
    if (!m_secrets.isGiven(secretName()))
        return m_secrets.write(secretName(), token);
    const auto first = m_secrets.read(secretName());
    if (!first)
        return core::Unexpected(first.error());
    return m_secrets.write(replaced(), hashOf(*first) + ' ' + token);
}

core::Done RefreshTokens::forget()
{
    m_unsaved.clear();
    if (core::Done removed = m_secrets.remove(replaced()); !removed)
        return removed;
    return m_secrets.isGiven(secretName()) ? core::Done() : m_secrets.remove(secretName());
}

} // namespace lockstep::salesforce
