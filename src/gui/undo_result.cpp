// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/undo_result.h"

#include "core/text_story.h"
#include "gui/health.h"
#include "models/display.h"

#include <QCoreApplication>
#include <algorithm>

namespace lockstep::gui {

namespace {

struct UndoResult
{
    Q_DECLARE_TR_FUNCTIONS(lockstep::gui::UndoResult)
};

int writes(const core::PerSystem& counts)
{
    return counts.salesforce + counts.marketo;
}

bool isKeptByChoice(const core::UndoCreation& creation)
{
    return creation.reason == QLatin1String("not-asked");
}

// Why it ended before its end, or that it did not.
QString endText(const core::UndoReport& report, bool wrote)
{
    const core::RunSummary& summary = report.summary;
    const QString run = QString::number(report.undone);
    switch (summary.result) {
    case core::RunResult::Cancelled:
    case core::RunResult::Interrupted:
        return UndoResult::tr("The undo of run %1 was stopped. Undo the run again for the rest.").arg(run);
    case core::RunResult::Paused:
        return summary.pausedUntil.isValid()
            ? UndoResult::tr(
                  "The undo of run %1 paused: no calls are left until %2. Undo the run again then.")
                  .arg(run, models::timeTextWithZone(summary.pausedUntil))
            : UndoResult::tr("The undo of run %1 paused: no calls are left. Undo the run again later.")
                  .arg(run);
    case core::RunResult::Failed:
        return core::text::joined({UndoResult::tr("Run %1 was not undone.").arg(run), reasonText(summary)});
    case core::RunResult::Partly:
        return UndoResult::tr("Run %1 was undone in part.").arg(run);
    case core::RunResult::Running:
    case core::RunResult::Succeeded:
        break;
    }
    if (!wrote)
        return UndoResult::tr("Nothing of run %1 was left to undo.").arg(run);
    return leftCount(report) > 0 ? UndoResult::tr("Run %1 was undone in part.").arg(run)
                                 : UndoResult::tr("Run %1 was undone.").arg(run);
}
} // namespace

int leftCount(const core::UndoReport& report)
{
    const auto stayed = std::count_if(
        report.creations.cbegin(), report.creations.cend(),
        [](const core::UndoCreation& creation) { return !creation.deleted && !isKeptByChoice(creation); });
    return static_cast<int>(report.left.size() + stayed);
}

QString undoResultText(const core::UndoReport& report)
{
    const core::RunSummary& summary = report.summary;
    const int restored = writes(summary.updated) + writes(summary.created);
    const int deleted = writes(summary.deleted);
    const int left = leftCount(report);
    const auto kept = std::count_if(report.creations.cbegin(), report.creations.cend(), &isKeptByChoice);
    QStringList sentences{endText(report, restored + deleted > 0)};
    if (restored > 0)
        sentences += UndoResult::tr("%Ln record(s) got the former values back.", nullptr, restored);
    if (deleted > 0)
        sentences += UndoResult::tr("%Ln record(s) that the run had created were deleted.", nullptr, deleted);
    if (kept > 0)
        sentences += UndoResult::tr("%Ln record(s) that the run had created stay(s), as you chose.", nullptr,
                                    static_cast<int>(kept));
    if (left > 0)
        sentences += UndoResult::tr("%Ln thing(s) stayed as they are.", nullptr, left);
    if (summary.failed > 0)
        sentences += UndoResult::tr("%Ln record(s) refused it: see Attention.", nullptr, summary.failed);
    return core::text::joined(sentences);
}

} // namespace lockstep::gui
