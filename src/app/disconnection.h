// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/secret_store.h"
#include "core/sync_status.h"

#include <optional>
#include <stop_token>

namespace lockstep::app {

class Workspace;

// Ends the connection of a system: takes back what the user has allowed in the browser, forgets its secrets
// and its keys, and logs it. Links, log and field choices are kept. The value is what is left for the user to
// do: "access-not-revoked" where Salesforce could not be told. Any thread; the workspace is owned.
[[nodiscard]] core::Expected<std::optional<core::Error>> disconnectSystem(Workspace& workspace,
                                                                          core::SecretStore& secrets,
                                                                          core::System system,
                                                                          const std::stop_token& stop);

} // namespace lockstep::app
