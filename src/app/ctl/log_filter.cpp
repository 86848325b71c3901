// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/log_filter.h"

#include "app/ctl/context.h"
#include "runtime/story.h"
#include "store/database.h"

#include <limits>

namespace lockstep::app::ctl {

namespace {

// "7d", "12h", "30m": so long before `now`.
QDateTime ago(const QString& text, const QDateTime& now)
{
    static const QHash<QChar, qint64> seconds{{u'd', 86'400}, {u'h', 3'600}, {u'm', 60}};
    bool isNumber = false;
    const int count = QStringView(text).chopped(1).toInt(&isNumber);
    const qint64 unit = seconds.value(text.back());
    return isNumber && count > 0 && unit > 0 ? now.addSecs(-count * unit) : QDateTime();
}

// A time with its zone, or without one: in UTC, like all times of this program's output.
QDateTime instant(const QString& text, const QDateTime& now)
{
    if (text.isEmpty())
        return {};
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid())
        return ago(text, now);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

QString known(int count, const std::function<QString(int)>& name)
{
    QStringList names;
    for (int value = 0; value < count; ++value)
        names += name(value);
    return names.join(QStringLiteral(", "));
}

QString logTypes()
{
    return known(static_cast<int>(core::LogType::SettingsChanged) + 1,
                 [](int value) { return core::toString(static_cast<core::LogType>(value)); });
}

QString logResults()
{
    return known(static_cast<int>(core::LogResult::Conflict) + 1,
                 [](int value) { return core::toString(static_cast<core::LogResult>(value)); });
}

// Reads one option after the other; the first that does not fit is told.
class Reader
{
public:
    Reader(const Arguments& arguments, QString& problem)
        : m_arguments(arguments)
        , m_problem(problem)
    { }

    [[nodiscard]] QString text(const QString& option) const { return m_arguments.value(option); }
    [[nodiscard]] qint64 number(const QString& option)
    {
        bool isNumber = false;
        const qint64 value = text(option).toLongLong(&isNumber);
        require(option, isNumber && value > 0, Context::tr("a number from 1 on"));
        return value;
    }
    [[nodiscard]] QDateTime instantOf(const QString& option, const QDateTime& now)
    {
        const QDateTime value = instant(text(option), now);
        require(
            option, value.isValid(),
            Context::tr("a day or time as 2026-11-23 or 2026-11-23T09:00:00Z, or a span as 7d, 12h, 30m"));
        return value;
    }
    void require(const QString& option, bool fits, const QString& allowed)
    {
        if (m_arguments.has(option) && !fits && m_problem.isEmpty())
            m_problem = Context::tr("--%1 cannot be “%2”; allowed: %3").arg(option, text(option), allowed);
    }

private:
    const Arguments& m_arguments;
    QString& m_problem;
};

} // namespace

const QList<OptionSpec>& logFilterOptions()
{
    static const QList<OptionSpec> specs{{QStringLiteral("person"), true}, {QStringLiteral("record"), true},
                                         {QStringLiteral("run"), true},    {QStringLiteral("since"), true},
                                         {QStringLiteral("until"), true},  {QStringLiteral("type"), true},
                                         {QStringLiteral("result"), true}, {QStringLiteral("field"), true},
                                         {QStringLiteral("text"), true},   {QStringLiteral("limit"), true}};
    return specs;
}

core::LogFilter logFilter(const Arguments& arguments, const QDateTime& now, QString& problem)
{
    Reader read(arguments, problem);
    core::LogFilter filter;
    filter.person = read.number(QStringLiteral("person"));
    filter.run = read.number(QStringLiteral("run"));
    const QString record = QStringLiteral("record");
    filter.record = core::salesforceId18(read.text(record));
    read.require(record, !filter.record.isEmpty(), Context::tr("a Salesforce id of 15 or 18 characters"));
    filter.since = read.instantOf(QStringLiteral("since"), now);
    filter.until = read.instantOf(QStringLiteral("until"), now);
    const QString type = QStringLiteral("type");
    filter.type = core::logTypeFromString(read.text(type));
    read.require(type, filter.type.has_value(), logTypes());
    const QString result = QStringLiteral("result");
    filter.result = core::logResultFromString(read.text(result));
    read.require(result, filter.result.has_value(), logResults());
    filter.field = read.text(QStringLiteral("field"));
    filter.text = read.text(QStringLiteral("text"));
    return filter;
}

core::Done findField(Context& context, core::LogFilter& filter)
{
    if (filter.field.isEmpty())
        return {};
    const auto workspace = context.open();
    if (!workspace)
        return core::Unexpected(workspace.error());
    const auto database = (*workspace)->databaseFactory()();
    if (!database)
        return core::Unexpected(database.error());
    const auto field = runtime::loggedField(**database, (*workspace)->settings(), filter.field);
    if (!field)
        return core::Unexpected(field.error());
    filter.field = *field;
    return {};
}

int logLimit(const Arguments& arguments, int standard, QString& problem)
{
    const auto limit =
        arguments.number(QStringLiteral("limit"), standard, 1, std::numeric_limits<int>::max());
    if (!limit && problem.isEmpty())
        problem = Context::tr("--limit takes a number from 1 on");
    return limit.value_or(standard);
}

} // namespace lockstep::app::ctl
