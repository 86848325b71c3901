// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"
#include "app/ctl/commands.h"
#include "app/ctl/ids.h"
#include "app/ctl/service.h"
#include "core/record.h"

namespace lockstep::app::ctl {

ExitCode runLink(Context& context, const QStringList& words)
{
    const Arguments arguments(words, {});
    if (!arguments.problem().isEmpty())
        return context.wrongUsage(arguments.problem());
    const QStringList& given = arguments.positional();
    const auto person = personId(given.value(0));
    const QString record = core::salesforceId18(given.value(1));
    if (given.size() != 2 || !person || record.isEmpty())
        return context.wrongUsage(
            Context::tr("link needs the number of a person in Marketo and the id of a record in Salesforce"));
    const auto reply = carryOut(context, core::RunRequest::link(*person, record));
    return reply ? report(context, *reply) : context.fail(reply.error());
}

} // namespace lockstep::app::ctl
