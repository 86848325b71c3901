// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connection_attempt.h"
#include "app/ctl/arguments.h"
#include "app/ctl/browser_consent.h"
#include "app/ctl/commands.h"
#include "net/http_client.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>
#include <utility>

namespace lockstep::app::ctl {

namespace {

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

QString flowOf(const Arguments& arguments)
{
    const QString flow = QStringLiteral("flow");
    return arguments.has(flow) ? arguments.value(flow) : QStringLiteral("client-credentials");
}

// Why the options do not make a connection; empty if they do.
QString problemOf(core::System system, const Arguments& arguments)
{
    if (!arguments.problem().isEmpty())
        return arguments.problem();
    if (!arguments.positional().isEmpty())
        return Context::tr("Unexpected “%1”").arg(arguments.positional().constFirst());
    QStringList needed{urlOption(system), QStringLiteral("client-id")};
    const QString flow = flowOf(arguments);
    if (flow == QLatin1String("jwt"))
        needed += QStringList{QStringLiteral("username"), QStringLiteral("key-file")};
    else if (flow != QLatin1String("client-credentials") && flow != QLatin1String("browser"))
        return Context::tr("--flow cannot be “%1”; allowed: client-credentials, jwt, browser").arg(flow);
    for (const QString& option : std::as_const(needed)) {
        if (arguments.value(option).isEmpty())
            return Context::tr("--%1 is missing").arg(option);
    }
    const QUrl url(arguments.value(urlOption(system)), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return Context::tr("“%1” is not a web address").arg(arguments.value(urlOption(system)));
    static const QRegularExpression version(QStringLiteral("^[1-9]\\d\\.0$"));
    const QString apiVersion = QStringLiteral("api-version");
    if (arguments.has(apiVersion) && !version.match(arguments.value(apiVersion)).hasMatch())
        return Context::tr("--api-version cannot be “%1”; allowed: a version such as 62.0")
            .arg(arguments.value(apiVersion));
    return {};
}

core::Error insecure(const QUrl& url)
{
    core::Error error;
    error.code = QStringLiteral("insecure-url");
    error.scope = core::ErrorScope::System;
    error.outcome = core::Outcome::NotSent;
    error.arguments = QStringList{url.scheme(), url.host()};
    return error;
}

// The settings of the connection: what is given, and the default of what is not.
SettingValues valuesOf(core::System system, const Arguments& arguments)
{
    if (system == core::System::Marketo)
        return {{QStringLiteral("marketo.url"), arguments.value(QStringLiteral("url"))},
                {QStringLiteral("marketo.clientId"), arguments.value(QStringLiteral("client-id"))}};
    const auto given = [&arguments](const char* option, const QString& standard) {
        const QString name = QString::fromLatin1(option);
        return arguments.has(name) ? arguments.value(name) : standard;
    };
    // The key is found from whatever folder a later command is started in.
    const QString keyFile = given("key-file", {});
    return {{QStringLiteral("salesforce.loginUrl"), arguments.value(QStringLiteral("login-url"))},
            {QStringLiteral("salesforce.clientId"), arguments.value(QStringLiteral("client-id"))},
            {QStringLiteral("salesforce.flow"), flowOf(arguments)},
            {QStringLiteral("salesforce.username"), given("username", {})},
            {QStringLiteral("salesforce.keyFile"),
             keyFile.isEmpty() ? keyFile : QFileInfo(keyFile).absoluteFilePath()},
            {QStringLiteral("salesforce.apiVersion"), given("api-version", QStringLiteral("62.0"))}};
}

// From the environment, else standard input or the terminal; what is typed goes to `secrets`. A key in a file
// needs no secret beside it, and a user who allows us in the browser gives us one.
core::Done provideSecret(Context& context, core::SecretStore& secrets, core::System system,
                         const Arguments& arguments)
{
    const QString flow = flowOf(arguments);
    if (flow == QLatin1String("jwt"))
        return {};
    if (flow == QLatin1String("browser"))
        return askInBrowser(context, secrets, QUrl(arguments.value(urlOption(system))),
                            arguments.value(QStringLiteral("client-id")),
                            arguments.value(QStringLiteral("username")));
    const QString name = secretName(system);
    if (secrets.isGiven(name))
        return {};
    const core::Secret typed = context.surroundings().readSecret(Context::tr("Client secret: "));
    if (!typed.isEmpty())
        return secrets.write(name, typed);
    if (const auto known = secrets.read(name); !known)
        return core::Unexpected(known.error());
    return {};
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
    if (const QString problem = problemOf(system, arguments); !problem.isEmpty())
        return context.wrongUsage(problem);
    const QUrl url(arguments.value(urlOption(system)), QUrl::StrictMode);
    if (!net::isAllowed(url))
        return context.fail(insecure(url));

    const auto workspace = context.own();
    if (!workspace)
        return context.fail(workspace.error());
    ConnectionAttempt attempt(**workspace, context.secrets, system, valuesOf(system, arguments));
    if (const core::Done secret = provideSecret(context, attempt.secrets(), system, arguments); !secret)
        return context.fail(secret.error());
    const auto info = attempt.make(context.stop());
    if (!info)
        return context.fail(info.error());
    context.out.json({{QStringLiteral("system"), core::toString(system)},
                      {QStringLiteral("state"), core::toString(core::ConnectionState::Connected)},
                      {QStringLiteral("user"), info->user},
                      {QStringLiteral("apiVersion"), info->apiVersion}});
    context.out.text(Context::tr("Connected as %1, API %2").arg(info->user, info->apiVersion));
    return ExitCode::Done;
}

} // namespace lockstep::app::ctl
