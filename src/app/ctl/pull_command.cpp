// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"
#include "app/ctl/commands.h"
#include "app/ctl/service.h"
#include "core/record.h"

namespace lockstep::app::ctl {

ExitCode runPull(Context& context, const QStringList& words)
{
    const Arguments arguments(words, {});
    if (!arguments.problem().isEmpty())
        return context.wrongUsage(arguments.problem());
    QStringList records;
    for (const QString& word : arguments.positional()) {
        const QString id = core::salesforceId18(word);
        if (id.isEmpty())
            return context.wrongUsage(Context::tr("“%1” is no id of a Salesforce record").arg(word));
        if (!records.contains(id))
            records += id;
    }
    if (records.isEmpty())
        return context.wrongUsage(Context::tr("pull needs the ids of leads or contacts in Salesforce"));
    const auto reply = carryOut(context, core::RunRequest::pull(records));
    return reply ? report(context, *reply) : context.fail(reply.error());
}

} // namespace lockstep::app::ctl
