// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/disconnection.h"
#include "core/text.h"

namespace lockstep::app::ctl {

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
    const auto left = disconnectSystem(**workspace, context.secrets, system, context.stop());
    if (!left)
        return context.fail(left.error());
    if (*left)
        context.out.reason(core::text::oneLine(**left));
    context.out.json({{QStringLiteral("system"), core::toString(system)},
                      {QStringLiteral("state"), core::toString(core::ConnectionState::Never)}});
    context.out.text(Context::tr("Disconnected; links, log and field choices are kept"));
    return ExitCode::Done;
}

} // namespace lockstep::app::ctl
