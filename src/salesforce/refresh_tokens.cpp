// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/refresh_tokens.h"

#include <QCryptographicHash>

#include <utility>

namespace lockstep::salesforce {

namespace {

// "HASH TOKEN": the token that has replaced the given one of that hash.
QString replaced()
{
    return RefreshTokens::secretName() + QStringLiteral(".replaced");
}

QByteArray hashOf(const core::Secret& token)
{
    return QCryptographicHash::hash(token.reveal(), QCryptographicHash::Sha256).toHex();
}

} // namespace

RefreshTokens::RefreshTokens(core::SecretStore& secrets)
    : m_secrets(secrets)
{ }

QString RefreshTokens::secretName()
{
    return QStringLiteral("LOCKSTEP_SALESFORCE_REFRESH_TOKEN");
}

core::Expected<core::Secret> RefreshTokens::current()
{
    if (!m_unsaved.isEmpty()) {
        core::Secret token = m_unsaved.clone();
        if (const core::Done kept = keep(token); !kept)
            return core::Unexpected(kept.error());
        return token;
    }
    auto token = m_secrets.read(secretName());
    if (!token || !m_secrets.isGiven(secretName()))
        return token;
    const auto newer = m_secrets.read(replaced());
    const QByteArray prefix = hashOf(*token) + ' ';
    if (newer && newer->reveal().startsWith(prefix))
        return core::Secret(newer->reveal().sliced(prefix.size()));
    return token;
}

core::Done RefreshTokens::keep(const core::Secret& token)
{
    core::Done stored = store(token);
    m_unsaved = stored ? core::Secret() : token.clone();
    return stored;
}

core::Done RefreshTokens::store(const core::Secret& token)
{
    if (!m_secrets.isGiven(secretName()))
        return m_secrets.write(secretName(), token);
    const auto first = m_secrets.read(secretName());
    if (!first)
        return core::Unexpected(first.error());
    return m_secrets.write(replaced(), core::Secret::joined({hashOf(*first), " ", token.reveal()}));
}

core::Done RefreshTokens::forget()
{
    m_unsaved = core::Secret();
    if (core::Done removed = m_secrets.remove(replaced()); !removed)
        return removed;
    return m_secrets.isGiven(secretName()) ? core::Done() : m_secrets.remove(secretName());
}

} // namespace lockstep::salesforce
