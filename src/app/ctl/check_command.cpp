// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients.h"
#include "app/connection_memory.h"
#include "app/ctl/arguments.h"
#include "app/ctl/commands.h"
#include "core/text.h"
#include "store/database.h"
#include "sync/kept_schema.h"
#include "sync/link_fields.h"

#include <QJsonArray>
#include <algorithm>

namespace lockstep::app::ctl {

namespace {

QJsonValue numberOrNull(qint64 number)
{
    return number >= 0 ? QJsonValue(number) : QJsonValue();
}

QJsonObject problem(const core::Error& error)
{
    const core::text::Sentence sentence = core::text::sentence(error);
    return {{QStringLiteral("code"), error.code},
            {QStringLiteral("text"), sentence.title},
            {QStringLiteral("remedy"), sentence.remedy}};
}

core::Error missingField(const core::NewField& field)
{
    core::Error error;
    error.code = QStringLiteral("link-fields-missing");
    error.retry = core::RetryClass::Admin;
    error.arguments = QStringList{sync::qualifiedName(field)};
    return error;
}

QJsonObject describe(const core::Expected<core::ConnectionInfo>& info)
{
    QJsonObject json{{QStringLiteral("state"), core::toString(stateAfter(info))}};
    if (!info)
        return json;
    const core::ApiUsage& usage = info->usage;
    const bool known = usage.used >= 0 && usage.limit >= 0;
    json.insert(QStringLiteral("user"), info->user);
    json.insert(QStringLiteral("organisation"), info->organisation);
    json.insert(QStringLiteral("apiVersion"), info->apiVersion);
    json.insert(QStringLiteral("apiUsed"), numberOrNull(usage.used));
    json.insert(QStringLiteral("apiLimit"), numberOrNull(usage.limit));
    json.insert(QStringLiteral("remaining"), known ? QJsonValue(usage.limit - usage.used) : QJsonValue());
    return json;
}

// What has been found out about one system and about the whole.
struct Findings
{
    QJsonObject systems;
    QList<core::Error> problems;
    bool connected = true;
};

void checkConnection(Context& context, Clients& clients, core::System system, Findings& findings)
{
    const auto info = clients.waiter().await(clients.of(system).test(), context.stop());
    findings.systems.insert(core::toString(system), describe(info));
    if (info) {
        context.out.text(Context::tr("%1: connected as %2, API %3")
                             .arg(core::toString(system), info->user, info->apiVersion));
    } else {
        findings.connected = false;
        findings.problems += info.error();
    }
}

// What has just been read is what the next run, `errors` and `explain` look at.
core::Done keep(const Workspace& workspace, const sync::LinkFields::Report& report)
{
    const auto database = workspace.databaseFactory()();
    if (!database)
        return core::Unexpected(database.error());
    const QDateTime now = workspace.clock().now();
    return sync::keepSchema(**database, core::System::Salesforce, report.salesforce, now).and_then([&] {
        return sync::keepSchema(**database, core::System::Marketo, report.marketo, now);
    });
}

void checkLinkFields(Context& context, Workspace& workspace, Clients& clients, Findings& findings)
{
    sync::LinkFields fields(clients.salesforce(), clients.marketo(), clients.waiter(), workspace.settings());
    const auto report = fields.check(context.stop());
    if (!report) {
        findings.connected = false;
        findings.problems += report.error();
        return;
    }
    if (const core::Done kept = keep(workspace, *report); !kept)
        findings.problems += kept.error();
    for (const core::System system : {core::System::Salesforce, core::System::Marketo}) {
        QJsonArray present;
        for (const QString& name : report->present) {
            if (name.startsWith(QLatin1String("Person.")) == (system == core::System::Marketo))
                present += name;
        }
        QJsonObject json = findings.systems.value(core::toString(system)).toObject();
        json.insert(QStringLiteral("linkFields"), present);
        findings.systems.insert(core::toString(system), json);
    }
    for (const core::NewField& field : report->missing)
        findings.problems += missingField(field);
}

// Only where the user wants outcomes to be shown there.
void checkMirror(Context& context, Workspace& workspace, Clients& clients, Findings& findings)
{
    if (!workspace.settings().boolValue(QStringLiteral("mirror.customActivity")))
        return;
    const auto knows = clients.waiter().await(clients.marketo().knowsOutcomes(), context.stop());
    if (!knows) {
        findings.problems += knows.error();
    } else if (!*knows) {
        core::Error missing;
        missing.code = QStringLiteral("mirror-type-missing");
        missing.retry = core::RetryClass::Admin;
        findings.problems += missing;
    }
}

} // namespace

ExitCode runCheck(Context& context, const QStringList& words)
{
    if (!words.isEmpty())
        return context.wrongUsage(Context::tr("check takes no arguments"));
    const auto workspace = context.open().and_then(&requireConnected);
    if (!workspace)
        return context.fail(workspace.error());
    Clients clients((*workspace)->settings(), context.secrets, (*workspace)->clock());
    Findings findings;
    checkConnection(context, clients, core::System::Salesforce, findings);
    checkConnection(context, clients, core::System::Marketo, findings);
    if (findings.connected)
        checkLinkFields(context, **workspace, clients, findings);
    if (findings.connected)
        checkMirror(context, **workspace, clients, findings);

    QJsonArray problems;
    for (const core::Error& error : std::as_const(findings.problems)) {
        problems += problem(error);
        context.out.text(core::text::oneLine(error));
    }
    QJsonObject json = findings.systems;
    json.insert(QStringLiteral("problems"), problems);
    context.out.json(json);
    if (findings.problems.isEmpty())
        context.out.text(Context::tr("All is well."));
    return findings.connected ? ExitCode::Done : context.fail(findings.problems.constFirst());
}

} // namespace lockstep::app::ctl
