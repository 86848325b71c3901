// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"
#include "app/ctl/commands.h"
#include "app/ctl/ids.h"
#include "app/ctl/service.h"
#include "core/record.h"

namespace lockstep::app::ctl {

ExitCode runSeparate(Context& context, const QStringList& words)
{
    const Arguments arguments(words, {});
    if (!arguments.problem().isEmpty())
        return context.wrongUsage(arguments.problem());
    const QStringList& given = arguments.positional();
    const auto person = personId(given.value(0));
    const QString record = core::salesforceId18(given.value(0));
    if (given.size() != 1 || (!person && record.isEmpty()))
        return context.wrongUsage(Context::tr(
            "separate needs the number of one person in Marketo, or the id of one record in Salesforce"));
    const auto request =
        person ? core::RunRequest::separate({*person}, {}) : core::RunRequest::separate({}, {record});
    const auto reply = carryOut(context, request);
    return reply ? report(context, *reply) : context.fail(reply.error());
}

} // namespace lockstep::app::ctl
