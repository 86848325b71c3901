// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/secret.h"

namespace lockstep::core {

// Looks secrets up: environment, then $CREDENTIALS_DIRECTORY, then the system keychain (programs.md).
// `name` is the environment variable's name, e.g. LOCKSTEP_MARKETO_CLIENT_SECRET. Any thread.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    // Error code "no-secret" when it is nowhere; the message names the three ways to give it.
    [[nodiscard]] virtual Expected<Secret> read(const QString& name) = 0;
    // Stores in the keychain; what came from the environment is not stored.
    virtual Done write(const QString& name, const Secret& secret) = 0;
    virtual Done remove(const QString& name) = 0;
    // It comes from outside (environment, credentials directory): nothing of its like is stored here.
    [[nodiscard]] virtual bool isGiven(const QString& /*name*/) const { return false; }
};

} // namespace lockstep::core
