// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"
#include "app/ctl/commands.h"
#include "core/text.h"
#include "runtime/story.h"
#include "store/database.h"

#include <QJsonArray>

namespace lockstep::app::ctl {

namespace {

QJsonObject toJson(const runtime::StoryLine& line)
{
    return {{QStringLiteral("at"), line.at.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("run"), line.run > 0 ? QJsonValue(line.run) : QJsonValue()},
            {QStringLiteral("field"), line.field},
            {QStringLiteral("text"), line.text}};
}

QJsonObject toJson(const runtime::Story& story)
{
    QJsonArray lines;
    for (const runtime::StoryLine& line : story.lines)
        lines += toJson(line);
    const store::Link& link = story.link;
    QJsonObject json{{QStringLiteral("person"), link.person > 0 ? QJsonValue(link.person) : QJsonValue()},
                     {QStringLiteral("record"), link.record},
                     {QStringLiteral("state"), core::toString(link.state)},
                     {QStringLiteral("why"), story.why},
                     {QStringLiteral("story"), lines}};
    if (story.field) {
        json.insert(QStringLiteral("field"), story.field->field);
        json.insert(QStringLiteral("marketo"), story.field->marketo.toJson());
        json.insert(QStringLiteral("salesforce"), story.field->salesforce.toJson());
    }
    return json;
}

void show(Output& out, const runtime::Story& story)
{
    const store::Link& link = story.link;
    QStringList head;
    if (link.person > 0)
        head += Context::tr("Person %1").arg(link.person);
    if (!link.record.isEmpty())
        head += core::toString(link.object) + u' ' + link.record;
    for (const QString& part : {link.name, link.email}) {
        if (!part.isEmpty())
            head += part;
    }
    out.text(head.join(QStringLiteral(" · ")));
    out.text(QStringLiteral("%1: %2").arg(core::text::stateName(link.state), story.why));
    for (const runtime::StoryLine& line : story.lines)
        out.text(QStringLiteral("%1  %2  %3")
                     .arg(line.at.toLocalTime().toString(Qt::ISODate),
                          line.run > 0 ? Context::tr("run %1").arg(line.run) : QStringLiteral("–"),
                          line.text));
}

} // namespace

ExitCode runExplain(Context& context, const QStringList& words)
{
    const Arguments arguments(words, {});
    if (!arguments.problem().isEmpty())
        return context.wrongUsage(arguments.problem());
    const QStringList& given = arguments.positional();
    const QString id = given.value(0);
    bool isNumber = false;
    const bool isPerson = id.toLongLong(&isNumber) > 0 && isNumber;
    if (given.isEmpty() || given.size() > 2
        || (!isPerson && (isNumber || core::salesforceId18(id).isEmpty())))
        return context.wrongUsage(
            Context::tr("explain needs a person's number in Marketo, or a record's Salesforce id"));
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    const auto database = (*workspace)->databaseFactory()();
    if (!database)
        return context.fail(database.error());
    const auto subject = runtime::findPerson(**database, id);
    if (!subject)
        return context.fail(subject.error());
    const auto story = runtime::tellStory(**database, (*workspace)->settings(), *subject, given.value(1));
    if (!story)
        return context.fail(story.error());
    context.out.json(toJson(*story));
    if (!context.out.isJson())
        show(context.out, *story);
    return ExitCode::Done;
}

} // namespace lockstep::app::ctl
