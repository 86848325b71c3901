// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"
#include "app/ctl/commands.h"
#include "app/ctl/run_report.h"

namespace lockstep::app::ctl {

// Ends the mode in which a restored, foreign or rebuilt database only looks.
ExitCode runConfirm(Context& context, const QStringList& words)
{
    const Arguments arguments(words, {});
    if (!arguments.problem().isEmpty())
        return context.wrongUsage(arguments.problem());
    if (!arguments.positional().isEmpty())
        return context.wrongUsage(Context::tr("confirm takes no arguments"));
    const auto workspace = context.ownConnected();
    if (!workspace)
        return context.fail(workspace.error());
    ProgressLine progress(context.out);
    const auto session = (*workspace)->engineFactory(context.secrets)(progress, nullptr);
    if (!session)
        return context.fail(session.error());
    if (const core::Done confirmed = (*session)->confirm(context.stop()); !confirmed)
        return context.fail(confirmed.error());
    context.out.json({{QStringLiteral("confirmed"), true}});
    context.out.text(Context::tr("Confirmed: the next sync writes what its preview lists."));
    return ExitCode::Done;
}

} // namespace lockstep::app::ctl
