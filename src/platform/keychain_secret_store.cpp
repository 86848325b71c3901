// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/keychain_secret_store.h"

#include <QFile>

#include <utility>

namespace lockstep::platform {

KeychainSecretStore::KeychainSecretStore(Keychain& keychain, const QString& workspace,
                                         const QProcessEnvironment& environment)
    : m_keychain(keychain)
    , m_workspace(workspace)
    , m_environment(environment)
{ }

core::Expected<core::Secret> KeychainSecretStore::read(const QString& name)
{
    if (core::Secret secret = fromEnvironment(name); !secret.isEmpty())
        return secret;
    core::Expected<core::Secret> secret = m_keychain.read(keychainKey(name));
    if (secret && !secret->isEmpty())
        return secret;
    core::Error error;
    error.code = QStringLiteral("no-secret");
    error.scope = core::ErrorScope::System;
    error.retry = core::RetryClass::Stop;
    error.outcome = core::Outcome::NotSent;
    error.arguments = QStringList{name};
    if (!secret && secret.error().code == QLatin1String("keychain-unavailable"))
        error.message = secret.error().message;
    return core::Unexpected(error);
}

core::Done KeychainSecretStore::write(const QString& name, const core::Secret& secret)
{
    if (fromEnvironment(name) == secret)
        return {};
    core::Done written = m_keychain.write(keychainKey(name), secret);
    if (!written)
        written.error().arguments = QStringList{name};
    return written;
}

core::Done KeychainSecretStore::remove(const QString& name)
{
    core::Done removed = m_keychain.remove(keychainKey(name));
    if (!removed && removed.error().code == QLatin1String("keychain-entry-missing"))
        return {};
    return removed;
}

bool KeychainSecretStore::isFromEnvironment(const QString& name) const
{
    return !fromEnvironment(name).isEmpty();
}

core::Secret KeychainSecretStore::fromEnvironment(const QString& name) const
{
    if (core::Secret given = core::Secret::takenFrom(m_environment.value(name)); !given.isEmpty())
        return given;
    const QString folder = m_environment.value(QStringLiteral("CREDENTIALS_DIRECTORY"));
    if (folder.isEmpty())
        return {};
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray secret = file.readAll();
    while (secret.endsWith('\n') || secret.endsWith('\r'))
        secret.chop(1);
    return core::Secret::takenFrom(std::move(secret));
}

QString KeychainSecretStore::keychainKey(const QString& name) const
{
    return name + u'@' + m_workspace;
}

} // namespace lockstep::platform
