// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"
#include "app/ctl/commands.h"
#include "app/ctl/ids.h"
#include "app/ctl/service.h"
#include "core/record.h"

namespace lockstep::app::ctl {

namespace {

std::optional<core::System> side(const QString& word)
{
    if (word == QLatin1String("marketo"))
        return core::System::Marketo;
    return word == QLatin1String("salesforce") ? std::optional(core::System::Salesforce) : std::nullopt;
}

} // namespace

ExitCode runResolve(Context& context, const QStringList& words)
{
    const Arguments arguments(words, {});
    if (!arguments.problem().isEmpty())
        return context.wrongUsage(arguments.problem());
    const QStringList& given = arguments.positional();
    if (given.size() != 3)
        return context.wrongUsage(
            Context::tr("resolve needs a person, a field and the side whose value is to stay"));
    const auto person = personId(given.at(0));
    if (!person)
        return context.wrongUsage(Context::tr("“%1” is no number of a person in Marketo").arg(given.at(0)));
    const auto object = core::objectTypeFromString(given.at(1).section(u'.', 0, 0));
    const QString field = given.at(1).section(u'.', 1);
    if (!object || *object == core::ObjectType::Person || field.isEmpty())
        return context.wrongUsage(
            Context::tr("“%1” is no field: it is named OBJECT.FIELD, such as Lead.Title").arg(given.at(1)));
    const auto winner = side(given.at(2));
    if (!winner)
        return context.wrongUsage(Context::tr("The side is marketo or salesforce"));
    const auto reply = carryOut(context, core::RunRequest::resolve(*person, *object, field, *winner));
    return reply ? report(context, *reply) : context.fail(reply.error());
}

} // namespace lockstep::app::ctl
