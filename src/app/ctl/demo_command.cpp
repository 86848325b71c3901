// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/run_report.h"
#include "app/demo.h"

#include <QJsonArray>
#include <algorithm>

namespace lockstep::app::ctl {

namespace {

// The worst of the three runs: a record that failed, as the demo shows on purpose, gives 3.
ExitCode overall(const QList<core::RunSummary>& runs)
{
    for (const ExitCode worst : {ExitCode::Stopped, ExitCode::Failed, ExitCode::SomeFailed}) {
        if (std::any_of(runs.cbegin(), runs.cend(),
                        [worst](const core::RunSummary& run) { return exitCodeOf(run) == worst; }))
            return worst;
    }
    return ExitCode::Done;
}

void show(Context& context, DemoWorld& demo, const QList<core::RunSummary>& runs)
{
    QJsonArray json;
    for (const core::RunSummary& run : runs)
        json += runJson(run);
    context.out.json({{QStringLiteral("salesforceUrl"), demo.host().salesforce().url.toString()},
                      {QStringLiteral("marketoUrl"), demo.host().marketo().url.toString()},
                      {QStringLiteral("runs"), json}});
    const QStringList titles{Context::tr("The first load"), Context::tr("After edits on both sides"),
                             Context::tr("Once more: nothing is left to do")};
    for (qsizetype i = 0; i < runs.size(); ++i)
        context.out.text(titles.value(i) + QStringLiteral(". ") + runLine(runs.at(i)));
    context.out.text(Context::tr("The one failure is meant: a rule of Salesforce wants a phone number. "
                                 "Next: lockstep --demo shows all of this in a window."));
}

} // namespace

ExitCode runDemo(Context& context, const QStringList& words)
{
    if (!words.isEmpty())
        return context.wrongUsage(Context::tr("demo takes no arguments"));
    DemoWorld demo;
    if (const core::Done started = demo.start(); !started)
        return context.fail(started.error());
    ProgressLine progress(context.out);
    const auto session = demo.workspace().engineFactory(demo.secrets())(progress, nullptr);
    if (!session)
        return context.fail(session.error());

    constexpr int cycles = 3;
    constexpr int editsBefore = 1;
    QList<core::RunSummary> runs;
    for (int cycle = 0; cycle < cycles; ++cycle) {
        if (cycle == editsBefore) {
            if (const core::Done edited = demo.makeEdits(); !edited)
                return context.fail(edited.error());
        }
        runs += (*session)->runCycle({}, context.stop());
        const ExitCode exitCode = exitCodeOf(runs.constLast());
        if (exitCode == ExitCode::Failed || exitCode == ExitCode::Stopped)
            break;
    }
    show(context, demo, runs);
    return overall(runs);
}

} // namespace lockstep::app::ctl
