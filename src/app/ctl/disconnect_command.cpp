// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connection_memory.h"
#include "app/ctl/change_log.h"
#include "app/ctl/commands.h"
#include "core/text.h"
#include "net/http_client.h"
#include "net/net_waiter.h"
#include "runtime/change_log.h"
#include "salesforce/refresh_tokens.h"
#include "salesforce/token_endpoint.h"
#include "store/database.h"

namespace lockstep::app::ctl {

namespace {

// The keys of a connection; without them there is none.
QStringList keysOf(core::System system)
{
    if (system == core::System::Marketo)
        return {QStringLiteral("marketo.clientId"), QStringLiteral("marketo.url")};
    return {QStringLiteral("salesforce.clientId"), QStringLiteral("salesforce.loginUrl"),
            QStringLiteral("salesforce.username"), QStringLiteral("salesforce.keyFile")};
}

// Takes back what the user has allowed in the browser. Where Salesforce cannot be told, the user is.
void revoke(Context& context, const core::Settings& settings)
{
    const auto token = salesforce::RefreshTokens(context.secrets).current();
    if (settings.value(QStringLiteral("salesforce.flow")) != QLatin1String("browser") || !token)
        return;
    salesforce::ClientOptions options;
    options.loginUrl = QUrl(settings.value(QStringLiteral("salesforce.loginUrl")));
    net::HttpClient http;
    net::NetWaiter waiter;
    salesforce::TokenEndpoint endpoint(options, http);
    const auto answer = waiter.await(endpoint.revoke(*token), context.stop());
    if (!answer && answer.error().code != QLatin1String("invalid_token"))
        context.out.reason(
            Context::tr(
                "The access could not be taken back; do it in Salesforce, under “Connected Apps OAuth "
                "Usage”: %1")
                .arg(core::text::oneLine(answer.error())));
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
    return appendToLog(workspace, runtime::connectionRemoved(system, workspace.clock().now()));
}

} // namespace

ExitCode runDisconnect(Context& context, const QStringList& words)
{
    const QString which = words.value(0);
    const bool isSalesforce = which == QLatin1String("salesforce");
    if (words.size() != 1 || (!isSalesforce && which != QLatin1String("marketo")))
        return context.wrongUsage(Context::tr("Disconnect what?"));
    const auto system = isSalesforce ? core::System::Salesforce : core::System::Marketo;
    const auto workspace = context.own();
    if (!workspace)
        return context.fail(workspace.error());
    if (isSalesforce)
        revoke(context, (*workspace)->settings());
    if (const core::Done forgotten = forgetSecrets(context.secrets, system); !forgotten)
        return context.fail(forgotten.error());
    if (const core::Done forgotten = forgetConnection(**workspace, system); !forgotten)
        return context.fail(forgotten.error());
    context.out.json({{QStringLiteral("system"), core::toString(system)},
                      {QStringLiteral("state"), core::toString(core::ConnectionState::Never)}});
    context.out.text(Context::tr("Disconnected; links, log and field choices are kept"));
    return ExitCode::Done;
}

} // namespace lockstep::app::ctl
