// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"
#include "app/ctl/commands.h"

namespace lockstep::app::ctl {

ExitCode runInit(Context& context, const QStringList& words)
{
    const Arguments arguments(words, {});
    if (!arguments.problem().isEmpty())
        return context.wrongUsage(arguments.problem());
    if (!arguments.positional().isEmpty())
        return context.wrongUsage(Context::tr("init takes no arguments"));
    if (const core::Done made = context.paths.create(); !made)
        return context.fail(made.error());
    if (const auto owned = context.own(); !owned)
        return context.fail(owned.error());
    context.out.json({{QStringLiteral("workspace"), context.paths.root()}});
    context.out.text(Context::tr("Created the workspace %1").arg(context.paths.root()));
    return ExitCode::Done;
}

} // namespace lockstep::app::ctl
