// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/draft_stores.h"
#include "core/ports/remote_system.h"

#include <stop_token>

namespace lockstep::app {

class Workspace;

// A connection that is tried before it takes the place of the stored one: where it fails, that one stays as
// it was, its secrets too. The first connection of a system is stored however the test ends, so that `status`
// can tell of it and it can be tried again. One thread; workspace and secrets outlive it.
class ConnectionAttempt
{
public:
    // `values`: all settings of that connection; the first one is its URL.
    ConnectionAttempt(Workspace& workspace, core::SecretStore& secrets, core::System system,
                      const SettingValues& values);

    // Where its secrets are to be put before make().
    [[nodiscard]] core::SecretStore& secrets() { return m_secrets; }
    // Tries it once. The codes of the test, of the settings and of the stores.
    [[nodiscard]] core::Expected<core::ConnectionInfo> make(const std::stop_token& stop);

private:
    [[nodiscard]] core::Done check() const;
    [[nodiscard]] bool differs() const;
    [[nodiscard]] bool replacesAnother() const;
    void takeBackConsent();
    [[nodiscard]] core::Done keep(const core::Expected<core::ConnectionInfo>& info);

    Workspace& m_workspace;
    core::System m_system;
    SettingValues m_values;
    DraftSettings m_settings;
    DraftSecrets m_secrets;
};

} // namespace lockstep::app
