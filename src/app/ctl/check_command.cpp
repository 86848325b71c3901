// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients.h"
#include "app/connection_memory.h"
#include "app/ctl/arguments.h"
#include "app/ctl/commands.h"
#include "core/text.h"
#include "runtime/field_rows.h"
#include "store/database.h"
#include "store/ledger_store.h"
#include "sync/kept_schema.h"
#include "sync/link_fields.h"
#include "sync/preparation.h"

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
        if (info->usage.used >= 0 && info->usage.limit >= 0)
            context.out.text(Context::tr("%1: %2 of %3 calls of today left")
                                 .arg(core::toString(system))
                                 .arg(info->usage.limit - info->usage.used)
                                 .arg(info->usage.limit));
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

void add(QList<core::Error>& problems, const QString& code, const QStringList& arguments)
{
    core::Error error;
    error.code = code;
    error.retry = core::RetryClass::Admin;
    error.arguments = arguments;
    if (!problems.contains(error))
        problems += error;
}

// What our user may do with an object's records, as the describe of its fields shows.
QJsonObject permissions(const core::Schema& schema, Findings& findings)
{
    QJsonObject json;
    for (auto object = schema.objects.constBegin(); object != schema.objects.constEnd(); ++object) {
        const QList<core::FieldInfo>& fields = object->fields;
        const bool creates = std::any_of(fields.begin(), fields.end(),
                                         [](const core::FieldInfo& field) { return field.createable; });
        const bool edits = std::any_of(fields.begin(), fields.end(),
                                       [](const core::FieldInfo& field) { return field.updateable; });
        json.insert(core::toString(object.key()),
                    QJsonObject{{QStringLiteral("read"), !fields.isEmpty()},
                                {QStringLiteral("create"), creates},
                                {QStringLiteral("edit"), edits}});
        if (!creates || !edits)
            add(findings.problems, QStringLiteral("object-read-only"), {core::toString(object.key())});
    }
    return json;
}

// Fields that are on and cannot sync as they are, and those that could until a run missed them.
void checkFields(Workspace& workspace, const runtime::Schemas& schemas, Findings& findings)
{
    const auto database = workspace.databaseFactory()();
    if (!database) {
        findings.problems += database.error();
        return;
    }
    const auto rows = runtime::fieldRows(**database, workspace.settings(), schemas);
    if (!rows) {
        findings.problems += rows.error();
        return;
    }
    for (const core::FieldRow& row : *rows) {
        if (row.mapping.enabled && !row.warningCode.isEmpty())
            add(findings.problems, row.warningCode, row.warningArguments);
    }
    const auto alerts = store::LedgerStore(**database).failures(0); // of nobody
    if (!alerts) {
        findings.problems += alerts.error();
        return;
    }
    for (const store::Failure& alert : *alerts)
        add(findings.problems, alert.code, alert.arguments);
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
        QStringList present = report->present;
        present.removeIf([system](const QString& name) {
            return name.startsWith(QLatin1String("Person.")) != (system == core::System::Marketo);
        });
        const core::Schema& schema =
            system == core::System::Salesforce ? report->salesforce : report->marketo;
        QJsonObject json = findings.systems.value(core::toString(system)).toObject();
        json.insert(QStringLiteral("linkFields"), QJsonArray::fromStringList(present));
        json.insert(QStringLiteral("permissions"), permissions(schema, findings));
        findings.systems.insert(core::toString(system), json);
        if (!present.isEmpty())
            context.out.text(Context::tr("%1: link fields %2")
                                 .arg(core::toString(system), present.join(QStringLiteral(", "))));
    }
    for (const core::NewField& field : report->missing)
        add(findings.problems, QStringLiteral("link-fields-missing"), {sync::qualifiedName(field)});
    checkFields(workspace, {report->salesforce, report->marketo}, findings);
}

void checkNativeSync(Context& context, Workspace& workspace, Clients& clients, Findings& findings)
{
    if (workspace.settings().boolValue(QStringLiteral("nativeSync.handedOver")))
        return;
    const auto native = clients.waiter().await(clients.marketo().syncsNatively(), context.stop());
    if (!native)
        findings.problems += native.error();
    else if (*native)
        findings.problems += sync::nativeSyncRuns();
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
        add(findings.problems, QStringLiteral("mirror-type-missing"), {});
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
        checkNativeSync(context, **workspace, clients, findings);
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
