// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connection_session.h"

#include "app/browser_consent.h"
#include "app/composition.h"
#include "app/connection_attempt.h"
#include "app/connection_memory.h"
#include "app/disconnection.h"
#include "net/http_client.h"
#include "store/database.h"
#include "sync/kept_schema.h"
#include "sync/link_fields.h"

#include <QUrl>

namespace lockstep::app {

namespace {

core::Unexpected refusal(const QString& code, const QStringList& arguments)
{
    core::Error error;
    error.code = code;
    error.scope = core::ErrorScope::System;
    error.outcome = core::Outcome::NotSent;
    error.arguments = arguments;
    return core::Unexpected(error);
}

QString secretName(core::System system)
{
    return system == core::System::Salesforce ? QStringLiteral("LOCKSTEP_SALESFORCE_CLIENT_SECRET")
                                              : QStringLiteral("LOCKSTEP_MARKETO_CLIENT_SECRET");
}

bool isJwt(const core::ConnectionDraft& draft)
{
    return draft.flow == QLatin1String("jwt");
}

core::Done check(const core::ConnectionDraft& draft)
{
    const QUrl url(draft.url, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return refusal(QStringLiteral("not-a-web-address"), {draft.url});
    if (!net::isAllowed(url))
        return refusal(QStringLiteral("insecure-url"), {url.scheme(), url.host()});
    if (draft.clientId.isEmpty() || (isJwt(draft) && (draft.username.isEmpty() || draft.keyFile.isEmpty())))
        return refusal(QStringLiteral("connection-incomplete"), {core::toString(draft.system)});
    return {};
}

// A key in a file needs no secret beside it, and a user who allows us in the browser gives us one.
core::Done provideSecret(core::SecretStore& secrets, core::UrlOpener& browser,
                         const core::ConnectionDraft& draft, const std::stop_token& stop)
{
    if (isJwt(draft))
        return {};
    if (draft.flow == QLatin1String("browser"))
        return askInBrowser(secrets, browser, QUrl(draft.url), draft.clientId, draft.username, stop);
    const QString name = secretName(draft.system);
    if (draft.secret && !secrets.isGiven(name))
        return secrets.write(name, *draft.secret);
    if (const auto known = secrets.read(name); !known)
        return core::Unexpected(known.error());
    return {};
}

SettingValues valuesOf(const core::ConnectionDraft& draft)
{
    if (draft.system == core::System::Marketo)
        return {{QStringLiteral("marketo.url"), draft.url},
                {QStringLiteral("marketo.clientId"), draft.clientId}};
    return {{QStringLiteral("salesforce.loginUrl"), draft.url},
            {QStringLiteral("salesforce.clientId"), draft.clientId},
            {QStringLiteral("salesforce.flow"),
             draft.flow.isEmpty() ? QStringLiteral("client-credentials") : draft.flow},
            {QStringLiteral("salesforce.username"), draft.username},
            {QStringLiteral("salesforce.keyFile"), draft.keyFile}};
}

QStringList names(const QList<core::NewField>& fields)
{
    QStringList all;
    for (const core::NewField& field : fields)
        all += sync::qualifiedName(field);
    return all;
}

} // namespace

WorkspaceConnections::WorkspaceConnections(Workspace& workspace, core::SecretStore& secrets)
    : m_workspace(workspace)
    , m_clients(workspace.settings(), secrets, workspace.clock())
{ }

core::Expected<core::ConnectionInfo> WorkspaceConnections::test(core::System system,
                                                                const std::stop_token& stop)
{
    auto info = m_clients.waiter().await(m_clients.of(system).test(), stop);
    if (stop.stop_requested())
        return info;
    const auto database = m_workspace.databaseFactory()();
    if (!database)
        return core::Unexpected(database.error());
    const core::SystemStatus status{stateAfter(info), info ? info->usage : core::ApiUsage()};
    if (const core::Done kept = ConnectionMemory(**database, m_workspace.clock()).save(system, status); !kept)
        return core::Unexpected(kept.error());
    return info;
}

// What has just been described is what the next run and the Fields page look at.
core::Expected<core::LinkFieldReport> WorkspaceConnections::checkLinkFields(const std::stop_token& stop)
{
    sync::LinkFields fields(m_clients.salesforce(), m_clients.marketo(), m_clients.waiter(),
                            m_workspace.settings());
    const auto report = fields.check(stop);
    if (!report)
        return core::Unexpected(report.error());
    const auto database = m_workspace.databaseFactory()();
    if (!database)
        return core::Unexpected(database.error());
    const QDateTime now = m_workspace.clock().now();
    const core::Done kept =
        sync::keepSchema(**database, core::System::Salesforce, report->salesforce, now).and_then([&] {
            return sync::keepSchema(**database, core::System::Marketo, report->marketo, now);
        });
    if (!kept)
        return core::Unexpected(kept.error());
    return core::LinkFieldReport{report->present, {}, names(report->missing), {}};
}

core::Expected<core::LinkFieldReport> WorkspaceConnections::createLinkFields(const std::stop_token& stop)
{
    sync::LinkFields fields(m_clients.salesforce(), m_clients.marketo(), m_clients.waiter(),
                            m_workspace.settings());
    const auto reply = fields.setup(stop);
    if (!reply)
        return core::Unexpected(reply.error());
    auto report = checkLinkFields(stop);
    if (!report)
        return report;
    report->created = reply->created;
    report->steps = reply->steps;
    return report;
}

core::Expected<core::ConnectionInfo> tryConnection(Workspace& workspace, core::SecretStore& secrets,
                                                   core::UrlOpener& browser,
                                                   const core::ConnectionDraft& draft,
                                                   const std::stop_token& stop)
{
    if (const core::Done complete = check(draft); !complete)
        return core::Unexpected(complete.error());
    ConnectionAttempt attempt(workspace, secrets, draft.system, valuesOf(draft));
    if (const core::Done provided = provideSecret(attempt.secrets(), browser, draft, stop); !provided)
        return core::Unexpected(provided.error());
    return attempt.make(stop);
}

runtime::ConnectionMakers connectionMakers(Workspace& workspace, core::SecretStore& secrets,
                                           core::UrlOpener& browser)
{
    return {
        [&workspace, &secrets, &browser](const core::ConnectionDraft& draft, const std::stop_token& stop) {
            return tryConnection(workspace, secrets, browser, draft, stop);
        },
        [&workspace, &secrets] { return std::make_unique<WorkspaceConnections>(workspace, secrets); },
        [&workspace, &secrets](core::System system, const std::stop_token& stop) {
            return disconnectSystem(workspace, secrets, system, stop);
        }};
}

} // namespace lockstep::app
