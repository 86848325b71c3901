// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/secret_store.h"

namespace lockstep::salesforce {

// The refresh token of the browser sign-in and where it is kept. One that comes from the environment is never
// stored, but what Salesforce has replaced it by is, and goes before it for as long as the environment still
// gives that same one. Any thread; owned by the sign-in.
class RefreshTokens
{
public:
    explicit RefreshTokens(core::SecretStore& secrets);
    [[nodiscard]] static QString secretName(); // "LOCKSTEP_SALESFORCE_REFRESH_TOKEN"

    [[nodiscard]] core::Expected<core::Secret> current(); // "no-secret"
    // The one to be shown from now on: kept when this returns. Where it cannot be kept it is remembered here
    // and current() tries again, for the one before it is dead.
    [[nodiscard]] core::Done keep(const core::Secret& token);
    [[nodiscard]] core::Done forget();

private:
    [[nodiscard]] core::Done store(const core::Secret& token);

    core::SecretStore& m_secrets;
    core::Secret m_unsaved;
};

} // namespace lockstep::salesforce
