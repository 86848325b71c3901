// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connection_attempt.h"

#include "app/clients.h"
#include "app/composition.h"
#include "app/connection_memory.h"
#include "core/setting_specs.h"
#include "marketo/api.h"
#include "runtime/change_log.h"
#include "runtime/setting_change.h"
#include "salesforce/refresh_tokens.h"
#include "salesforce/token_endpoint.h"
#include "store/database.h"

#include <algorithm>
#include <chrono>

namespace lockstep::app {

namespace {

constexpr std::chrono::seconds revokePatience(2);

// Marketo's address may be typed in several ways.
bool isSame(const QString& key, const QString& one, const QString& other)
{
    return key == QLatin1String("marketo.url")
        ? marketo::instanceUrl(QUrl(one)) == marketo::instanceUrl(QUrl(other))
        : one == other;
}

} // namespace

ConnectionAttempt::ConnectionAttempt(Workspace& workspace, core::SecretStore& secrets, core::System system,
                                     const SettingValues& values)
    : m_workspace(workspace)
    , m_system(system)
    , m_values(values)
    , m_settings(workspace.settings(), values)
    , m_secrets(secrets)
{ }

core::Done ConnectionAttempt::check() const
{
    for (const auto& [key, value] : m_values) {
        if (core::Done checked = core::checkSetting(key, value); !checked)
            return checked;
    }
    return {};
}

bool ConnectionAttempt::differs() const
{
    return std::any_of(m_values.begin(), m_values.end(), [this](const auto& each) {
        return !isSame(each.first, m_workspace.settings().value(each.first), m_settings.value(each.first));
    });
}

bool ConnectionAttempt::replacesAnother() const
{
    const QString& id = m_system == core::System::Salesforce ? QStringLiteral("salesforce.clientId")
                                                             : QStringLiteral("marketo.clientId");
    return !m_workspace.settings().value(id).isEmpty() && (differs() || !m_secrets.isEmpty());
}

core::Expected<core::ConnectionInfo> ConnectionAttempt::make(const std::stop_token& stop)
{
    if (const core::Done checked = check(); !checked)
        return core::Unexpected(checked.error());
    m_secrets.close();
    Clients clients(m_settings, m_secrets, m_workspace.clock());
    auto info = clients.waiter().await(clients.of(m_system).test(), stop);
    if (!info && (stop.stop_requested() || replacesAnother())) {
        takeBackConsent();
        return info;
    }
    if (const core::Done kept = keep(info); !kept)
        return core::Unexpected(kept.error());
    return info;
}

// What the user has allowed in the browser nobody would know any more, and it would be good for ever.
void ConnectionAttempt::takeBackConsent()
{
    const core::SharedSecret token = m_secrets.held(salesforce::RefreshTokens::secretName());
    if (!token)
        return;
    salesforce::ClientOptions options;
    options.loginUrl = QUrl(m_settings.value(QStringLiteral("salesforce.loginUrl")));
    net::HttpClient http;
    net::NetWaiter waiter;
    salesforce::TokenEndpoint endpoint(options, http);
    const auto revoked = endpoint.revoke(*token);
    const std::shared_ptr<core::PendingState> states[]{revoked.state()};
    waiter.waitAny(states, revokePatience, {});
    if (!states[0]->isFinished())
        states[0]->cancel();
}

core::Done ConnectionAttempt::keep(const core::Expected<core::ConnectionInfo>& info)
{
    const bool isNew = differs();
    if (core::Done kept = m_secrets.keep(); !kept)
        return kept;
    for (const auto& [key, value] : m_values) {
        if (core::Done set = m_workspace.settings().setValue(key, value); !set)
            return set;
    }
    const auto database = m_workspace.databaseFactory()();
    if (!database)
        return core::Unexpected(database.error());
    if (isNew) {
        const core::LogEntry entry =
            runtime::connectionChange(m_system, m_values.constFirst().second, m_workspace.clock().now());
        if (core::Done logged = runtime::logChange(**database, entry); !logged)
            return logged;
    }
    const core::SystemStatus status{stateAfter(info), info ? info->usage : core::ApiUsage()};
    return ConnectionMemory(**database, m_workspace.clock()).save(m_system, status);
}

} // namespace lockstep::app
