// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/secret.h"

#include <QString>

namespace lockstep::platform {

// The desktop's place for secrets, by name. Any thread; a call returns when the desktop has answered.
class Keychain
{
public:
    virtual ~Keychain() = default;
    // "keychain-entry-missing" or "keychain-unavailable" (no desktop keychain, access denied).
    [[nodiscard]] virtual core::Expected<core::Secret> read(const QString& key) = 0;
    [[nodiscard]] virtual core::Done write(const QString& key, const core::Secret& secret) = 0;
    [[nodiscard]] virtual core::Done remove(const QString& key) = 0;
};

// The real one: Secret Service, KWallet, macOS Keychain or Windows Credential Store.
class SystemKeychain : public Keychain
{
public:
    [[nodiscard]] core::Expected<core::Secret> read(const QString& key) override;
    [[nodiscard]] core::Done write(const QString& key, const core::Secret& secret) override;
    [[nodiscard]] core::Done remove(const QString& key) override;
};

} // namespace lockstep::platform
