// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"
#include "app/ctl/commands.h"
#include "core/ports/pages.h"
#include "core/text.h"
#include "store/database.h"
#include "store/log_store.h"

#include <limits>

namespace lockstep::app::ctl {

namespace {

constexpr int standardLimit = 100;

const QList<OptionSpec>& options()
{
    static const QList<OptionSpec> specs{{QStringLiteral("person"), true}, {QStringLiteral("record"), true},
                                         {QStringLiteral("run"), true},    {QStringLiteral("since"), true},
                                         {QStringLiteral("type"), true},   {QStringLiteral("result"), true},
                                         {QStringLiteral("limit"), true}};
    return specs;
}

// A time with its zone, or without one: in UTC, like all times of this program's output.
QDateTime instant(const QString& text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

// The filter the options describe; `wrong` names the option that does not fit.
core::LogFilter filterOf(const Arguments& arguments, QString& wrong)
{
    core::LogFilter filter;
    const auto number = [&](const QString& option) {
        bool isNumber = false;
        const qint64 value = arguments.value(option).toLongLong(&isNumber);
        if (arguments.has(option) && (!isNumber || value <= 0))
            wrong = option;
        return value;
    };
    filter.person = number(QStringLiteral("person"));
    filter.run = number(QStringLiteral("run"));
    filter.record = core::salesforceId18(arguments.value(QStringLiteral("record")));
    if (arguments.has(QStringLiteral("record")) && filter.record.isEmpty())
        wrong = QStringLiteral("record");
    filter.since = instant(arguments.value(QStringLiteral("since")));
    if (arguments.has(QStringLiteral("since")) && !filter.since.isValid())
        wrong = QStringLiteral("since");
    filter.type = core::logTypeFromString(arguments.value(QStringLiteral("type")));
    if (arguments.has(QStringLiteral("type")) && !filter.type)
        wrong = QStringLiteral("type");
    filter.result = core::logResultFromString(arguments.value(QStringLiteral("result")));
    if (arguments.has(QStringLiteral("result")) && !filter.result)
        wrong = QStringLiteral("result");
    return filter;
}

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

} // namespace

ExitCode runLog(Context& context, const QStringList& words)
{
    const Arguments arguments(words, options());
    if (!arguments.problem().isEmpty())
        return context.wrongUsage(arguments.problem());
    QString wrong;
    const core::LogFilter filter = filterOf(arguments, wrong);
    const auto limit =
        arguments.number(QStringLiteral("limit"), standardLimit, 1, std::numeric_limits<int>::max());
    if (!limit)
        wrong = QStringLiteral("limit");
    if (!wrong.isEmpty())
        return context.wrongUsage(Context::tr("--%1 cannot be “%2”").arg(wrong, arguments.value(wrong)));
    if (!arguments.positional().isEmpty())
        return context.wrongUsage(Context::tr("Unexpected “%1”").arg(arguments.positional().constFirst()));

    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    const auto database = (*workspace)->databaseFactory()();
    if (!database)
        return context.fail(database.error());
    const auto entries = store::LogStore(**database).page(filter, 0, *limit);
    if (!entries)
        return context.fail(entries.error());
    for (const core::LogEntry& entry : *entries) {
        context.out.json(toJson(entry));
        context.out.text(QStringLiteral("%1  %2  %3  %4")
                             .arg(entry.at.toLocalTime().toString(Qt::ISODate), QString::number(entry.person),
                                  core::text::typeName(entry.type), core::text::sentence(entry)));
    }
    return ExitCode::Done;
}

} // namespace lockstep::app::ctl
