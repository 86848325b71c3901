// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients.h"
#include "app/connection_memory.h"
#include "app/ctl/arguments.h"
#include "app/ctl/commands.h"
#include "store/database.h"

#include <QUrl>
#include <utility>

namespace lockstep::app::ctl {

namespace {

using Values = QList<std::pair<QString, QString>>;

QString secretName(core::System system)
{
    return system == core::System::Salesforce ? QStringLiteral("LOCKSTEP_SALESFORCE_CLIENT_SECRET")
                                              : QStringLiteral("LOCKSTEP_MARKETO_CLIENT_SECRET");
}

QList<OptionSpec> optionsOf(core::System system)
{
    QList<OptionSpec> options{{QStringLiteral("client-id"), true}, {QStringLiteral("secret-stdin"), false}};
    if (system == core::System::Marketo)
        return options + QList<OptionSpec>{{QStringLiteral("url"), true}};
    return options
        + QList<OptionSpec>{{QStringLiteral("login-url"), true},
                            {QStringLiteral("flow"), true},
                            {QStringLiteral("username"), true},
                            {QStringLiteral("key-file"), true},
                            {QStringLiteral("api-version"), true}};
}

QString urlOption(core::System system)
{
    return system == core::System::Salesforce ? QStringLiteral("login-url") : QStringLiteral("url");
}

// The settings of the connection: what is given, and the default of what is not.
Values valuesOf(core::System system, const Arguments& arguments)
{
    if (system == core::System::Marketo)
        return {{QStringLiteral("marketo.url"), arguments.value(QStringLiteral("url"))},
                {QStringLiteral("marketo.clientId"), arguments.value(QStringLiteral("client-id"))}};
    const auto given = [&arguments](const char* option, const QString& standard) {
        const QString name = QString::fromLatin1(option);
        return arguments.has(name) ? arguments.value(name) : standard;
    };
    return {{QStringLiteral("salesforce.loginUrl"), arguments.value(QStringLiteral("login-url"))},
            {QStringLiteral("salesforce.clientId"), arguments.value(QStringLiteral("client-id"))},
            {QStringLiteral("salesforce.flow"), given("flow", QStringLiteral("client-credentials"))},
            {QStringLiteral("salesforce.username"), given("username", {})},
            {QStringLiteral("salesforce.keyFile"), given("key-file", {})},
            {QStringLiteral("salesforce.apiVersion"), given("api-version", QStringLiteral("62.0"))}};
}

// From the environment, else standard input or the terminal; what is typed goes to the keychain.
core::Done provideSecret(Context& context, core::System system, bool fromInput)
{
    const QString name = secretName(system);
    if (!fromInput && context.secrets.isFromEnvironment(name))
        return {};
    const QByteArray typed = context.surroundings().readSecret(Context::tr("Client secret: "));
    if (!typed.isEmpty())
        return context.secrets.write(name, typed);
    if (const auto known = context.secrets.read(name); !known)
        return core::Unexpected(known.error());
    return {};
}

core::Done store(Workspace& workspace, const Values& values)
{
    for (const auto& [key, value] : values) {
        if (core::Done set = workspace.settings().setValue(key, value); !set)
            return set;
    }
    return {};
}

core::Done remember(const Workspace& workspace, core::System system, const core::SystemStatus& status)
{
    const auto database = workspace.databaseFactory()();
    if (!database)
        return core::Unexpected(database.error());
    return ConnectionMemory(**database).save(system, status);
}

ExitCode test(Context& context, Workspace& workspace, core::System system)
{
    Clients clients(workspace.settings(), context.secrets, workspace.clock());
    const auto info = clients.waiter().await(clients.of(system).test(), context.stop());
    const core::SystemStatus status{stateAfter(info), info ? info->usage : core::ApiUsage()};
    if (const core::Done remembered = remember(workspace, system, status); !remembered)
        return context.fail(remembered.error());
    if (!info)
        return context.fail(info.error());
    context.out.json({{QStringLiteral("system"), core::toString(system)},
                      {QStringLiteral("state"), core::toString(status.state)},
                      {QStringLiteral("user"), info->user},
                      {QStringLiteral("apiVersion"), info->apiVersion}});
    context.out.text(Context::tr("Connected as %1, API %2").arg(info->user, info->apiVersion));
    return ExitCode::Done;
}

} // namespace

ExitCode runConnect(Context& context, const QStringList& words)
{
    const QString which = words.value(0);
    if (which != QLatin1String("salesforce") && which != QLatin1String("marketo"))
        return context.wrongUsage(Context::tr("Connect what?"));
    const auto system =
        which == QLatin1String("salesforce") ? core::System::Salesforce : core::System::Marketo;
    const Arguments arguments(words.mid(1), optionsOf(system));
    if (!arguments.problem().isEmpty())
        return context.wrongUsage(arguments.problem());
    if (!arguments.positional().isEmpty())
        return context.wrongUsage(Context::tr("Unexpected “%1”").arg(arguments.positional().constFirst()));
    for (const QString& needed : {urlOption(system), QStringLiteral("client-id")}) {
        if (arguments.value(needed).isEmpty())
            return context.wrongUsage(Context::tr("--%1 is missing").arg(needed));
    }
    const QUrl url(arguments.value(urlOption(system)), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return context.wrongUsage(
            Context::tr("“%1” is not a web address").arg(arguments.value(urlOption(system))));

    const auto workspace = context.own();
    if (!workspace)
        return context.fail(workspace.error());
    if (const core::Done secret =
            provideSecret(context, system, arguments.has(QStringLiteral("secret-stdin")));
        !secret)
        return context.fail(secret.error());
    if (const core::Done stored = store(**workspace, valuesOf(system, arguments)); !stored)
        return context.fail(stored.error());
    return test(context, **workspace, system);
}

} // namespace lockstep::app::ctl
