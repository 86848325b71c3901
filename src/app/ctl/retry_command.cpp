// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"
#include "app/ctl/commands.h"
#include "app/ctl/ids.h"
#include "app/ctl/service.h"

namespace lockstep::app::ctl {

ExitCode runRetry(Context& context, const QStringList& words)
{
    const QString group = QStringLiteral("group");
    const QString person = QStringLiteral("person");
    const QString all = QStringLiteral("all");
    const Arguments arguments(words, {{group, true}, {person, true}, {all, false}});
    if (!arguments.problem().isEmpty())
        return context.wrongUsage(arguments.problem());
    const int given = int(arguments.has(group)) + int(arguments.has(person)) + int(arguments.has(all));
    if (given > 1 || !arguments.positional().isEmpty())
        return context.wrongUsage(Context::tr("retry takes one of --group, --person and --all"));
    if (arguments.has(group) && arguments.value(group).isEmpty())
        return context.wrongUsage(Context::tr("--group takes the id of a group, as errors shows it"));
    core::RunRequest request = core::RunRequest::retry(arguments.value(group));
    if (arguments.has(person)) {
        const auto id = personId(arguments.value(person));
        if (!id)
            return context.wrongUsage(Context::tr("--person takes the number of a person in Marketo"));
        request.persons = {*id};
    }
    const auto reply = carryOut(context, request);
    return reply ? report(context, *reply) : context.fail(reply.error());
}

} // namespace lockstep::app::ctl
