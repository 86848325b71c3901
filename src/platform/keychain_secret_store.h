// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/secret_store.h"
#include "platform/keychain.h"

#include <QProcessEnvironment>

namespace lockstep::platform {

// Secrets of one workspace: environment, then $CREDENTIALS_DIRECTORY, then the keychain under a name
// that holds the workspace too, so that two workspaces keep two secrets. Any thread; owned by the program.
class KeychainSecretStore : public core::SecretStore
{
public:
    KeychainSecretStore(Keychain& keychain, const QString& workspace,
                        const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment());

    [[nodiscard]] core::Expected<core::Secret> read(const QString& name) override;
    core::Done write(const QString& name, const core::Secret& secret) override;
    core::Done remove(const QString& name) override;

    [[nodiscard]] bool isGiven(const QString& name) const override { return isFromEnvironment(name); }

    // Whether the environment or $CREDENTIALS_DIRECTORY gives it.
    [[nodiscard]] bool isFromEnvironment(const QString& name) const;

private:
    [[nodiscard]] core::Secret fromEnvironment(const QString& name) const;
    [[nodiscard]] QString keychainKey(const QString& name) const;

    Keychain& m_keychain;
    QString m_workspace;
    QProcessEnvironment m_environment;
};

} // namespace lockstep::platform
