// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"
#include "app/ctl/commands.h"
#include "app/ctl/ids.h"
#include "app/ctl/service.h"

namespace lockstep::app::ctl {

ExitCode runMergePeople(Context& context, const QStringList& words)
{
    const Arguments arguments(words, {});
    if (!arguments.problem().isEmpty())
        return context.wrongUsage(arguments.problem());
    const auto persons = personIds(arguments.positional());
    if (!persons || persons->size() != 2 || arguments.positional().size() != 2)
        return context.wrongUsage(Context::tr(
            "merge-people needs the numbers of two people in Marketo: the one that stays, then the other"));
    const auto reply = carryOut(context, core::RunRequest::mergePeople(persons->first(), persons->last()));
    return reply ? report(context, *reply) : context.fail(reply.error());
}

} // namespace lockstep::app::ctl
