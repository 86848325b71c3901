// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"
#include "app/ctl/commands.h"
#include "app/ctl/run_report.h"
#include "app/ctl/service.h"
#include "app/ctl/write_lines.h"

#include <algorithm>
#include <chrono>
#include <optional>

namespace lockstep::app::ctl {

namespace {

constexpr int longestInterval = 86'400;

struct Schedule
{
    bool full = false;
    bool watch = false;
    std::optional<int> interval; // seconds; none = the setting
};

// One cycle after the other; the pause is counted from the end of each.
ExitCode watch(Context& context, Service& service, Workspace& workspace, const Schedule& schedule)
{
    const core::Settings& settings = workspace.settings();
    bool full = schedule.full;
    ExitCode ended = ExitCode::Stopped;
    while (!context.stop().stop_requested()) {
        service.session().rememberNextRun({}); // it is under way
        const core::RunSummary summary = service.cycle({full});
        const ExitCode reported = report(context, summary);
        // Nothing goes on before the next start has mended it.
        if (summary.messageCode == QLatin1String("database-damaged")) {
            ended = reported;
            break;
        }
        full =
            full && summary.result != core::RunResult::Succeeded && summary.result != core::RunResult::Partly;
        if (context.stop().stop_requested())
            break;
        const QDateTime now = workspace.clock().now();
        qint64 pauseMs =
            schedule.interval.value_or(settings.intValue(QStringLiteral("sync.intervalSeconds"))) * 1000LL;
        if (summary.pausedUntil.isValid())
            pauseMs = std::max(pauseMs, now.msecsTo(summary.pausedUntil));
        service.session().rememberNextRun(now.addMSecs(pauseMs));
        // Another process may want the next cycle earlier.
        (void)service.attend(std::chrono::milliseconds(pauseMs));
    }
    service.session().rememberNextRun({});
    return ended;
}

ExitCode preview(Context& context, bool full)
{
    const auto reply = carryOut(context, core::RunRequest::preview(full));
    if (!reply)
        return context.fail(reply.error());
    context.out.endProgress();
    QJsonObject json = runJson(reply->summary);
    json.insert(QStringLiteral("changes"), changesJson(reply->changes));
    context.out.json(json);
    const QStringList lines = changesText(reply->changes);
    for (const QString& line : lines)
        context.out.text(line);
    context.out.text(Context::tr("%n write(s) would be made; nothing was changed.", nullptr,
                                 static_cast<int>(reply->changes.size())));
    return explain(context, reply->summary);
}

} // namespace

ExitCode runSync(Context& context, const QStringList& words)
{
    const Arguments arguments(words,
                              {{QStringLiteral("preview"), false},
                               {QStringLiteral("full"), false},
                               {QStringLiteral("watch"), false},
                               {QStringLiteral("interval"), true}});
    if (!arguments.problem().isEmpty())
        return context.wrongUsage(arguments.problem());
    if (!arguments.positional().isEmpty())
        return context.wrongUsage(Context::tr("Unexpected “%1”").arg(arguments.positional().constFirst()));
    const bool isPreview = arguments.has(QStringLiteral("preview"));
    if (isPreview && arguments.has(QStringLiteral("watch")))
        return context.wrongUsage(Context::tr("--preview does not go with --watch"));
    Schedule schedule;
    schedule.full = arguments.has(QStringLiteral("full"));
    schedule.watch = arguments.has(QStringLiteral("watch"));
    const auto interval = arguments.number(QStringLiteral("interval"), 0, 1, longestInterval);
    if (!interval || (arguments.has(QStringLiteral("interval")) && !schedule.watch))
        return context.wrongUsage(
            Context::tr("--interval takes seconds, 1 to %1, and goes with --watch").arg(longestInterval));
    if (*interval > 0)
        schedule.interval = interval;

    if (isPreview)
        return preview(context, schedule.full);
    if (!schedule.watch) {
        const auto reply = carryOut(context, core::RunRequest::cycle(schedule.full));
        return reply ? report(context, reply->summary) : context.fail(reply.error());
    }
    const auto workspace = context.ownConnected();
    if (!workspace)
        return context.fail(workspace.error());
    const auto service = Service::open(context, **workspace);
    if (!service)
        return context.fail(service.error());
    return watch(context, **service, **workspace, schedule);
}

} // namespace lockstep::app::ctl
