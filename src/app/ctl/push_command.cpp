// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"
#include "app/ctl/commands.h"
#include "app/ctl/ids.h"
#include "app/ctl/service.h"
#include "core/record.h"

namespace lockstep::app::ctl {

namespace {

// "auto", "user:ID" or "queue:ID" with the id at 18 characters.
std::optional<QString> assignee(const QString& word)
{
    if (word == QLatin1String("auto"))
        return word;
    const QString kind = word.section(u':', 0, 0);
    const QString id = core::salesforceId18(word.section(u':', 1));
    if ((kind != QLatin1String("user") && kind != QLatin1String("queue")) || id.isEmpty())
        return std::nullopt;
    return kind + u':' + id;
}

} // namespace

ExitCode runPush(Context& context, const QStringList& words)
{
    const Arguments arguments(words, {{QStringLiteral("assign-to"), true}, {QStringLiteral("yes"), false}});
    if (!arguments.problem().isEmpty())
        return context.wrongUsage(arguments.problem());
    const auto persons = personIds(arguments.positional());
    if (!persons || persons->isEmpty())
        return context.wrongUsage(Context::tr("push needs the numbers of people in Marketo"));
    const auto assign =
        assignee(arguments.has(QStringLiteral("assign-to")) ? arguments.value(QStringLiteral("assign-to"))
                                                            : QStringLiteral("auto"));
    if (!assign)
        return context.wrongUsage(Context::tr("--assign-to takes auto, user:ID or queue:ID"));

    const core::PushTarget target{*assign, arguments.has(QStringLiteral("yes"))};
    const auto reply = carryOut(context, core::RunRequest::push(*persons, target));
    return reply ? report(context, *reply) : context.fail(reply.error());
}

} // namespace lockstep::app::ctl
