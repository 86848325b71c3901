// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"
#include "app/ctl/commands.h"
#include "app/ctl/log_filter.h"
#include "core/ports/pages.h"
#include "core/text_story.h"
#include "store/database.h"
#include "store/log_store.h"

#include <algorithm>

namespace lockstep::app::ctl {

namespace {

constexpr int standardLimit = 100;
constexpr int pageSize = 1000;

QJsonObject toJson(const core::LogEntry& entry)
{
    return {
        {QStringLiteral("id"), entry.id},
        {QStringLiteral("at"), entry.at.toUTC().toString(Qt::ISODate)},
        {QStringLiteral("run"), entry.run},
        {QStringLiteral("person"), entry.person > 0 ? QJsonValue(entry.person) : QJsonValue()},
        {QStringLiteral("record"), entry.record},
        {QStringLiteral("object"), core::toString(entry.object)},
        {QStringLiteral("type"), core::toString(entry.type)},
        {QStringLiteral("result"), core::toString(entry.result)},
        {QStringLiteral("target"), entry.target ? QJsonValue(core::toString(*entry.target)) : QJsonValue()},
        {QStringLiteral("field"), entry.field},
        {QStringLiteral("old"), entry.oldValue.toJson()},
        {QStringLiteral("new"), entry.newValue.toJson()},
        {QStringLiteral("rule"), entry.rule},
        {QStringLiteral("code"), entry.code},
        {QStringLiteral("message"), entry.message},
        {QStringLiteral("text"), core::text::sentence(entry)}};
}

QString line(const core::LogEntry& entry)
{
    const QString who = entry.person > 0 ? QString::number(entry.person) : entry.record;
    return QStringLiteral("%1  %2  %3  %4")
        .arg(entry.at.toLocalTime().toString(Qt::ISODate), who, core::text::typeName(entry.type),
             core::text::told(entry));
}

} // namespace

ExitCode runLog(Context& context, const QStringList& words)
{
    const Arguments arguments(words, logFilterOptions());
    QString problem = arguments.problem();
    core::LogFilter filter = logFilter(arguments, context.clock.now(), problem);
    const int limit = logLimit(arguments, standardLimit, problem);
    if (!problem.isEmpty())
        return context.wrongUsage(problem);
    if (!arguments.positional().isEmpty())
        return context.wrongUsage(Context::tr("Unexpected “%1”").arg(arguments.positional().constFirst()));
    if (const core::Done found = findField(context, filter); !found)
        return context.fail(found.error());

    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    const auto database = (*workspace)->databaseFactory()();
    if (!database)
        return context.fail(database.error());
    const store::LogStore log(**database);
    qint64 before = 0;
    for (int left = limit; left > 0;) {
        const int wanted = std::min(left, pageSize);
        const auto entries = log.page(filter, before, wanted);
        if (!entries)
            return context.fail(entries.error());
        for (const core::LogEntry& entry : *entries) {
            context.out.json(toJson(entry));
            context.out.text(line(entry));
            before = entry.id;
        }
        left = entries->size() == wanted ? left - wanted : 0;
    }
    return ExitCode::Done;
}

} // namespace lockstep::app::ctl
