// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connection_memory.h"
#include "app/ctl/commands.h"
#include "app/ctl/run_report.h"
#include "core/text.h"
#include "store/database.h"
#include "store/status_store.h"

namespace lockstep::app::ctl {

namespace {

core::Expected<core::SyncStatus> read(const Context& context, const Workspace& workspace)
{
    const auto database = workspace.databaseFactory()();
    if (!database)
        return core::Unexpected(database.error());
    core::SyncStatus status;
    if (const core::Done loaded = ConnectionMemory(**database, workspace.clock()).load(status); !loaded)
        return core::Unexpected(loaded.error());
    const QDateTime today = workspace.clock().now().toLocalTime().date().startOfDay().toUTC();
    if (const core::Done filled = store::StatusStore(**database).fill(status, today); !filled)
        return core::Unexpected(filled.error());
    status.lockedBy = platform::WorkspaceLock::holder(context.paths.lockFile());
    // A plan whose owner has died is none.
    if (status.lockedBy.isEmpty())
        status.nextRunAt = {};
    return status;
}

QJsonValue numberOrNull(qint64 number)
{
    return number >= 0 ? QJsonValue(number) : QJsonValue();
}

QJsonObject toJson(const core::SystemStatus& status)
{
    return {{QStringLiteral("state"), core::toString(status.state)},
            {QStringLiteral("apiUsed"), numberOrNull(status.usage.used)},
            {QStringLiteral("apiLimit"), numberOrNull(status.usage.limit)}};
}

QJsonObject toJson(const core::SyncStatus& status)
{
    return {
        {QStringLiteral("salesforce"), toJson(status.salesforce)},
        {QStringLiteral("marketo"), toJson(status.marketo)},
        {QStringLiteral("linked"),
         QJsonObject{{QStringLiteral("Lead"), status.linkedLeads},
                     {QStringLiteral("Contact"), status.linkedContacts}}},
        {QStringLiteral("waiting"), status.waiting},
        {QStringLiteral("attention"), status.attention},
        {QStringLiteral("lastRun"), status.lastRun > 0 ? QJsonValue(status.lastRun) : QJsonValue()},
        {QStringLiteral("nextRunAt"),
         status.nextRunAt.isValid() ? QJsonValue(status.nextRunAt.toString(Qt::ISODate)) : QJsonValue()},
        {QStringLiteral("lockedBy"), status.lockedBy.isEmpty() ? QJsonValue() : QJsonValue(status.lockedBy)}};
}

QString usageText(const core::ApiUsage& usage)
{
    if (usage.used < 0)
        return QStringLiteral("?");
    return usage.limit < 0
        ? QString::number(usage.used)
        : QStringLiteral("%1 / %2").arg(QString::number(usage.used), QString::number(usage.limit));
}

void show(Output& out, const core::SyncStatus& status)
{
    const auto system = [&out](const QString& name, const core::SystemStatus& one) {
        out.text(Context::tr("%1: %2, calls today %3")
                     .arg(name, core::text::connectionName(one.state), usageText(one.usage)));
    };
    system(QStringLiteral("Salesforce"), status.salesforce);
    system(QStringLiteral("Marketo"), status.marketo);
    out.text(Context::tr("Linked: %1 leads, %2 contacts. Waiting: %3. Needs attention: %4.")
                 .arg(QString::number(status.linkedLeads), QString::number(status.linkedContacts),
                      QString::number(status.waiting), QString::number(status.attention)));
    if (!status.lastRuns.isEmpty())
        out.text(listedRun(status.lastRuns.constFirst()));
    if (status.nextRunAt.isValid())
        out.text(Context::tr("Next run: %1").arg(status.nextRunAt.toLocalTime().toString(Qt::ISODate)));
    if (!status.lockedBy.isEmpty())
        out.text(Context::tr("In use by %1").arg(status.lockedBy));
}

} // namespace

ExitCode runStatus(Context& context, const QStringList& words)
{
    if (!words.isEmpty())
        return context.wrongUsage(Context::tr("status takes no arguments"));
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    const auto status = read(context, **workspace);
    if (!status)
        return context.fail(status.error());
    context.out.json(toJson(*status));
    show(context.out, *status);
    return ExitCode::Done;
}

} // namespace lockstep::app::ctl
