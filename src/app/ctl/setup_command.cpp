// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients.h"
#include "app/ctl/commands.h"
#include "sync/link_fields.h"

#include <QJsonArray>

namespace lockstep::app::ctl {

namespace {

QJsonObject missingJson(const core::NewField& field, const QStringList& steps)
{
    return {{QStringLiteral("system"), core::toString(core::systemOf(field.object))},
            {QStringLiteral("field"), sync::qualifiedName(field)},
            {QStringLiteral("steps"), QJsonArray::fromStringList(steps)}};
}

// The custom activity that shows outcomes in Marketo, where the user wants that.
core::Done learnOutcomes(Context& context, Workspace& workspace, Clients& clients, core::SetupReply& reply,
                         QJsonArray& missing)
{
    if (!workspace.settings().boolValue(QStringLiteral("mirror.customActivity")))
        return {};
    const QString name = QStringLiteral("Activity.Synced to Salesforce");
    const auto known = clients.waiter().await(clients.marketo().knowsOutcomes(), context.stop());
    if (!known)
        return core::Unexpected(known.error());
    if (*known)
        return {};
    const auto learned = clients.waiter().await(clients.marketo().learnOutcomes(), context.stop());
    if (!learned)
        return core::Unexpected(learned.error());
    if (*learned) {
        reply.created += name;
        return {};
    }
    const QString step =
        Context::tr("In Marketo, give the API user's role the permission “Read-Write Activity "
                    "Metadata”, then run setup again");
    missing += QJsonObject{{QStringLiteral("system"), core::toString(core::System::Marketo)},
                           {QStringLiteral("field"), name},
                           {QStringLiteral("steps"), QJsonArray{step}}};
    context.out.text(Context::tr("%1 is missing. Ask an admin for:").arg(name));
    context.out.text(QStringLiteral("  ") + step);
    return {};
}

} // namespace

ExitCode runSetup(Context& context, const QStringList& words)
{
    if (!words.isEmpty())
        return context.wrongUsage(Context::tr("setup takes no arguments"));
    const auto workspace = context.ownConnected();
    if (!workspace)
        return context.fail(workspace.error());
    Clients clients((*workspace)->settings(), context.secrets, (*workspace)->clock());
    sync::LinkFields fields(clients.salesforce(), clients.marketo(), clients.waiter(),
                            (*workspace)->settings());
    auto reply = fields.setup(context.stop());
    if (!reply)
        return context.fail(reply.error());
    QJsonArray missing;
    const core::Done learned = learnOutcomes(context, **workspace, clients, *reply, missing);
    if (!learned)
        return context.fail(learned.error());

    for (const QString& name : reply->created)
        context.out.text(Context::tr("Created %1").arg(name));
    QStringList names;
    for (const auto& each : std::as_const(missing))
        names += each.toObject().value(QLatin1String("field")).toString();
    for (const core::NewField& field : reply->missing) {
        const QString name = sync::qualifiedName(field);
        const QStringList steps = reply->steps.value(name);
        missing += missingJson(field, steps);
        names += name;
        context.out.text(Context::tr("%1 is missing. Ask an admin for:").arg(name));
        for (const QString& step : steps)
            context.out.text(QStringLiteral("  ") + step);
    }
    context.out.json({{QStringLiteral("created"), QJsonArray::fromStringList(reply->created)},
                      {QStringLiteral("missing"), missing}});
    if (names.isEmpty()) {
        if (reply->created.isEmpty())
            context.out.text(Context::tr("All link fields are there."));
        return ExitCode::Done;
    }
    context.out.reason(Context::tr("Missing: %1").arg(names.join(QStringLiteral(", "))));
    return ExitCode::Failed;
}

} // namespace lockstep::app::ctl
