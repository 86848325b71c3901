// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/disconnection.h"

#include "app/composition.h"
#include "app/connection_memory.h"
#include "core/text.h"
#include "net/http_client.h"
#include "net/net_waiter.h"
#include "runtime/change_log.h"
#include "runtime/setting_change.h"
#include "salesforce/refresh_tokens.h"
#include "salesforce/token_endpoint.h"
#include "store/database.h"

namespace lockstep::app {

namespace {

// The keys of a connection; without them there is none.
QStringList keysOf(core::System system)
{
    if (system == core::System::Marketo)
        return {QStringLiteral("marketo.clientId"), QStringLiteral("marketo.url")};
    return {QStringLiteral("salesforce.clientId"), QStringLiteral("salesforce.loginUrl"),
            QStringLiteral("salesforce.username"), QStringLiteral("salesforce.keyFile")};
}

// Takes back what the user has allowed in the browser.
std::optional<core::Error> revoke(const core::Settings& settings, core::SecretStore& secrets,
                                  const std::stop_token& stop)
{
    const auto token = salesforce::RefreshTokens(secrets).current();
    if (settings.value(QStringLiteral("salesforce.flow")) != QLatin1String("browser") || !token)
        return std::nullopt;
    salesforce::ClientOptions options;
    options.loginUrl = QUrl(settings.value(QStringLiteral("salesforce.loginUrl")));
    net::HttpClient http;
    net::NetWaiter waiter;
    salesforce::TokenEndpoint endpoint(options, http);
    const auto answer = waiter.await(endpoint.revoke(*token), stop);
    if (answer || answer.error().code == QLatin1String("invalid_token"))
        return std::nullopt;
    core::Error left;
    left.code = QStringLiteral("access-not-revoked");
    left.scope = core::ErrorScope::System;
    left.message = core::text::oneLine(answer.error());
    return left;
}

// A keychain that is not there holds nothing.
core::Done forgetSecrets(core::SecretStore& secrets, core::System system)
{
    const bool isSalesforce = system == core::System::Salesforce;
    core::Done forgotten = secrets.remove(isSalesforce ? QStringLiteral("LOCKSTEP_SALESFORCE_CLIENT_SECRET")
                                                       : QStringLiteral("LOCKSTEP_MARKETO_CLIENT_SECRET"));
    if (forgotten && isSalesforce)
        forgotten = salesforce::RefreshTokens(secrets).forget();
    return forgotten || forgotten.error().code == QLatin1String("keychain-unavailable") ? core::Done()
                                                                                        : forgotten;
}

core::Done forgetConnection(Workspace& workspace, core::System system)
{
    const QStringList keys = keysOf(system);
    for (const QString& key : keys) {
        if (core::Done set = workspace.settings().setValue(key, {}); !set)
            return set;
    }
    const auto database = workspace.databaseFactory()();
    if (!database)
        return core::Unexpected(database.error());
    if (core::Done saved = ConnectionMemory(**database, workspace.clock()).save(system, {}); !saved)
        return saved;
    return runtime::logChange(**database, runtime::connectionRemoved(system, workspace.clock().now()));
}

} // namespace

core::Expected<std::optional<core::Error>> disconnectSystem(Workspace& workspace, core::SecretStore& secrets,
                                                            core::System system, const std::stop_token& stop)
{
    std::optional<core::Error> left;
    if (system == core::System::Salesforce)
        left = revoke(workspace.settings(), secrets, stop);
    if (const core::Done forgotten = forgetSecrets(secrets, system); !forgotten)
        return core::Unexpected(forgotten.error());
    if (const core::Done forgotten = forgetConnection(workspace, system); !forgotten)
        return core::Unexpected(forgotten.error());
    return left;
}

} // namespace lockstep::app
