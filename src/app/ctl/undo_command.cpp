// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"
#include "app/ctl/commands.h"
#include "app/ctl/run_report.h"
#include "app/ctl/write_lines.h"
#include "core/text.h"

namespace lockstep::app::ctl {

namespace {

template <typename Each> QJsonArray listJson(const QList<Each>& list)
{
    QJsonArray all;
    for (const Each& each : list)
        all += core::toJson(each);
    return all;
}

QString reasonText(const QString& code)
{
    return core::text::sentence(code, {}).title;
}

void printForPeople(Context& context, const core::UndoReport& report, bool isPreview)
{
    if (isPreview) {
        const QStringList lines = changesText(report.changes);
        for (const QString& line : lines)
            context.out.text(line);
    }
    for (const core::UndoLeft& left : report.left)
        context.out.text(Context::tr("Left as it is: %1 %2, person %3: %4")
                             .arg(core::toString(left.object), left.record, QString::number(left.person),
                                  left.field + QStringLiteral(" – ") + reasonText(left.reason)));
    for (const core::UndoCreation& creation : report.creations) {
        const QString what = Context::tr("Created by run %1: %2 %3, person %4")
                                 .arg(QString::number(report.undone), core::toString(creation.object),
                                      creation.record, QString::number(creation.person));
        context.out.text(what + QStringLiteral(" – ")
                         + (creation.deleted ? Context::tr("deleted again") : reasonText(creation.reason)));
    }
    if (isPreview)
        context.out.text(Context::tr("%n write(s) would be made; nothing was changed.", nullptr,
                                     static_cast<int>(report.changes.size())));
    else
        context.out.text(runLine(report.summary));
}

} // namespace

ExitCode runUndo(Context& context, const QStringList& words)
{
    const Arguments arguments(
        words, {{QStringLiteral("preview"), false}, {QStringLiteral("delete-created"), false}});
    if (!arguments.problem().isEmpty())
        return context.wrongUsage(arguments.problem());
    bool isNumber = false;
    core::UndoRequest request;
    request.run = arguments.positional().value(0).toLongLong(&isNumber);
    if (arguments.positional().size() != 1 || !isNumber || request.run <= 0)
        return context.wrongUsage(Context::tr("undo needs the number of a run; lockstepctl runs lists them"));
    request.preview = arguments.has(QStringLiteral("preview"));
    request.deleteCreated = arguments.has(QStringLiteral("delete-created"));

    const auto workspace = context.ownConnected();
    if (!workspace)
        return context.fail(workspace.error());
    ProgressLine progress(context.out);
    const auto session = (*workspace)->engineFactory(context.secrets)(progress, nullptr);
    if (!session)
        return context.fail(session.error());
    const auto report = (*session)->undo(request, context.stop());
    if (!report)
        return context.fail(report.error());
    context.out.endProgress();
    QJsonObject json = runJson(report->summary);
    json.insert(QStringLiteral("undoes"), report->undone);
    if (request.preview)
        json.insert(QStringLiteral("changes"), changesJson(report->changes));
    json.insert(QStringLiteral("left"), listJson(report->left));
    json.insert(QStringLiteral("creations"), listJson(report->creations));
    context.out.json(json);
    printForPeople(context, *report, request.preview);
    return explain(context, report->summary);
}

} // namespace lockstep::app::ctl
