// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clients.h"
#include "core/ports/url_opener.h"
#include "runtime/connection_service.h"

namespace lockstep::app {

class Workspace;

// Both clients of a workspace, to try its connections and its link fields. Made, used and destroyed in one
// thread; workspace and secrets outlive it.
class WorkspaceConnections : public runtime::ConnectionSession
{
public:
    WorkspaceConnections(Workspace& workspace, core::SecretStore& secrets);

    core::Expected<core::ConnectionInfo> test(core::System system, const std::stop_token& stop) override;
    core::Expected<core::LinkFieldReport> checkLinkFields(const std::stop_token& stop) override;
    core::Expected<core::LinkFieldReport> createLinkFields(const std::stop_token& stop) override;

private:
    Workspace& m_workspace;
    Clients m_clients;
};

// Checks a draft as far as that is possible without asking, tries it, and stores it as a ConnectionAttempt
// does; its secret goes to `secrets`. A connection that differs from before is logged. Codes:
// "not-a-web-address", "insecure-url", "connection-incomplete" (what is missing), "no-secret", those of the
// sign-in in the browser, for which it waits, of the test, and of the stores.
[[nodiscard]] core::Expected<core::ConnectionInfo>
tryConnection(Workspace& workspace, core::SecretStore& secrets, core::UrlOpener& browser,
              const core::ConnectionDraft& draft, const std::stop_token& stop);

// All for one workspace; it, `secrets` and `browser` outlive what they make.
[[nodiscard]] runtime::ConnectionMakers connectionMakers(Workspace& workspace, core::SecretStore& secrets,
                                                         core::UrlOpener& browser);

} // namespace lockstep::app
