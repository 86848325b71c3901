// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"
#include "app/ctl/commands.h"
#include "app/ctl/run_report.h"
#include "store/database.h"
#include "store/run_store.h"

namespace lockstep::app::ctl {

ExitCode runRuns(Context& context, const QStringList& words)
{
    constexpr int standard = 20;
    constexpr int most = 100'000;
    const Arguments arguments(words, {{QStringLiteral("limit"), true}});
    if (!arguments.problem().isEmpty())
        return context.wrongUsage(arguments.problem());
    const auto limit = arguments.number(QStringLiteral("limit"), standard, 1, most);
    if (!limit || !arguments.positional().isEmpty())
        return context.wrongUsage(Context::tr("--limit takes a number from 1 on"));
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    const auto database = (*workspace)->databaseFactory()();
    if (!database)
        return context.fail(database.error());
    const auto runs = store::RunStore(**database).newest(*limit);
    if (!runs)
        return context.fail(runs.error());
    for (const core::RunSummary& summary : *runs) {
        context.out.json(runJson(summary));
        context.out.text(listedRun(summary));
    }
    return ExitCode::Done;
}

} // namespace lockstep::app::ctl
