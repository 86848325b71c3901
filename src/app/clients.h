// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"
#include "core/ports/secret_store.h"
#include "core/ports/settings.h"
#include "marketo/client.h"
#include "net/http_client.h"
#include "net/net_waiter.h"
#include "salesforce/client.h"

namespace lockstep::app {

// Both connections of a workspace as its settings describe them, and how to wait for their answers.
// Made, used and destroyed in one thread. Settings, secrets and clock outlive it.
class Clients
{
public:
    // The daily limit that Marketo names is kept in the settings.
    Clients(core::Settings& settings, core::SecretStore& secrets, const core::Clock& clock);

    [[nodiscard]] core::RemoteSystem& salesforce() { return m_salesforce; }
    [[nodiscard]] core::RemoteSystem& marketo() { return m_marketo; }
    [[nodiscard]] core::RemoteSystem& of(core::System system);
    [[nodiscard]] core::Waiter& waiter() { return m_waiter; }

private:
    net::NetWaiter m_waiter;
    net::HttpClient m_http;
    salesforce::SalesforceClient m_salesforce;
    marketo::MarketoClient m_marketo;
};

} // namespace lockstep::app
