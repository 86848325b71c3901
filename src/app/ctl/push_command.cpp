// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"
#include "app/ctl/commands.h"
#include "app/ctl/run_report.h"
#include "core/text.h"

#include <algorithm>

namespace lockstep::app::ctl {

namespace {

std::optional<QList<qint64>> personIds(const QStringList& words)
{
    QList<qint64> persons;
    for (const QString& word : words) {
        bool isNumber = false;
        const qint64 person = word.toLongLong(&isNumber);
        if (!isNumber || person <= 0)
            return std::nullopt;
        if (!persons.contains(person))
            persons += person;
    }
    return persons;
}

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

    const auto workspace = context.ownConnected();
    if (!workspace)
        return context.fail(workspace.error());
    ProgressLine progress(context.out);
    const auto session = (*workspace)->engineFactory(context.secrets)(progress, nullptr);
    if (!session)
        return context.fail(session.error());
    const sync::PushRequest request{*persons, {*assign, arguments.has(QStringLiteral("yes"))}};
    const auto result = (*session)->push(request, context.stop());
    if (!result)
        return context.fail(result.error());
    const ExitCode exitCode = report(context, result->summary);
    if (result->refused.isEmpty())
        return exitCode;
    QList<qint64> refused = result->refused.keys();
    std::sort(refused.begin(), refused.end());
    for (const qint64 person : std::as_const(refused))
        context.out.reason(
            Context::tr("Person %1: %2")
                .arg(QString::number(person), core::text::oneLine(result->refused.value(person))));
    return exitCode == ExitCode::Stopped ? exitCode : ExitCode::Failed;
}

} // namespace lockstep::app::ctl
