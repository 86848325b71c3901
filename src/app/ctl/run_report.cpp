// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/run_report.h"

#include "core/text.h"

#include <algorithm>

namespace lockstep::app::ctl {

namespace {

constexpr qint64 betweenUpdatesMs = 100;

QString message(const core::RunSummary& summary)
{
    if (summary.messageCode.isEmpty())
        return {};
    const core::text::Sentence sentence = core::text::sentence(summary.messageCode, summary.messageArguments);
    return sentence.remedy.isEmpty() ? sentence.title
                                     : sentence.title + QStringLiteral(". ") + sentence.remedy;
}

QString phaseName(core::SyncProgress::Phase phase)
{
    switch (phase) {
    case core::SyncProgress::Phase::Connecting:
        return Context::tr("Connecting");
    case core::SyncProgress::Phase::Discovering:
        return Context::tr("Reading changes");
    case core::SyncProgress::Phase::Reconciling:
        return Context::tr("Comparing");
    case core::SyncProgress::Phase::Writing:
        return Context::tr("Writing");
    case core::SyncProgress::Phase::Verifying:
        break;
    }
    return Context::tr("Verifying");
}

} // namespace

QJsonObject runJson(const core::RunSummary& summary)
{
    return core::toJson(summary, message(summary));
}

QString runLine(const core::RunSummary& summary)
{
    const bool isPreview = summary.kind == core::RunKind::Preview;
    const auto counted = [](const QString& text, const core::PerSystem& count) {
        return text.arg(QString::number(count.salesforce), QString::number(count.marketo));
    };
    QStringList parts{Context::tr("Run %1 %2: %3 examined")
                          .arg(QString::number(summary.run), core::text::runResultName(summary.result),
                               QString::number(summary.examined))};
    parts += counted(isPreview ? Context::tr("would create %1 in Salesforce, %2 in Marketo")
                               : Context::tr("created %1 in Salesforce, %2 in Marketo"),
                     summary.created);
    parts += counted(isPreview ? Context::tr("would update %1 in Salesforce, %2 in Marketo")
                               : Context::tr("updated %1 in Salesforce, %2 in Marketo"),
                     summary.updated);
    if (summary.deleted != core::PerSystem{})
        parts += counted(isPreview ? Context::tr("would delete %1 in Salesforce, %2 in Marketo")
                                   : Context::tr("deleted %1 in Salesforce, %2 in Marketo"),
                         summary.deleted);
    if (summary.skipped > 0)
        parts += Context::tr("skipped: %1").arg(summary.skipped);
    parts += Context::tr("conflicts: %1, failed: %2")
                 .arg(QString::number(summary.conflicts), QString::number(summary.failed));
    return parts.join(QStringLiteral("; "));
}

QString listedRun(const core::RunSummary& summary)
{
    return QStringLiteral("%1  %2  %3")
        .arg(summary.startedAt.toLocalTime().toString(Qt::ISODate), core::text::runKindName(summary.kind),
             runLine(summary));
}

ExitCode exitCodeOf(const core::RunSummary& summary)
{
    switch (summary.result) {
    case core::RunResult::Failed:
        return ExitCode::Failed;
    case core::RunResult::Cancelled:
    case core::RunResult::Paused:
    case core::RunResult::Interrupted:
    case core::RunResult::Running:
        return ExitCode::Stopped;
    case core::RunResult::Succeeded:
    case core::RunResult::Partly:
        break;
    }
    return summary.failed > 0 ? ExitCode::SomeFailed : ExitCode::Done;
}

namespace {

void print(Context& context, const core::RunSummary& summary)
{
    context.out.endProgress();
    context.out.json(runJson(summary));
    context.out.text(runLine(summary));
}

} // namespace

ExitCode report(Context& context, const core::RunSummary& summary)
{
    print(context, summary);
    return explain(context, summary);
}

ExitCode explain(Context& context, const core::RunSummary& summary)
{
    if (const QString why = message(summary); !why.isEmpty())
        context.out.reason(why);
    else if (summary.failed > 0)
        context.out.note(
            Context::tr("Some records failed: lockstepctl log --run %1 --result failed tells why.")
                .arg(summary.run));
    return exitCodeOf(summary);
}

ExitCode report(Context& context, const core::RunReply& reply)
{
    print(context, reply.summary);
    const bool anyRefused = !reply.refused.isEmpty() || !reply.refusedRecords.isEmpty();
    // Why what was asked for was refused is what the lines of its people say.
    const qsizetype refused = reply.refused.size() + reply.refusedRecords.size();
    const bool allRefused = reply.summary.result == core::RunResult::Failed && reply.summary.examined == 0;
    const bool noOtherFailed =
        reply.summary.result == core::RunResult::Partly && reply.summary.failed <= refused;
    const bool isSaidBelow = anyRefused && (allRefused || noOtherFailed);
    const ExitCode exitCode = isSaidBelow ? ExitCode::Failed : explain(context, reply.summary);
    QList<qint64> persons = reply.refused.keys();
    std::sort(persons.begin(), persons.end());
    for (const qint64 person : std::as_const(persons))
        context.out.reason(
            Context::tr("Person %1: %2")
                .arg(QString::number(person), core::text::oneLine(reply.refused.value(person))));
    QStringList records = reply.refusedRecords.keys();
    records.sort();
    for (const QString& record : std::as_const(records))
        context.out.reason(Context::tr("Record %1: %2")
                               .arg(record, core::text::oneLine(reply.refusedRecords.value(record))));
    return anyRefused && exitCode != ExitCode::Stopped ? ExitCode::Failed : exitCode;
}

ProgressLine::ProgressLine(Output& out)
    : m_out(out)
{ }

void ProgressLine::progressed(const core::SyncProgress& progress)
{
    if (!m_out.showsProgress() || (m_shown.isValid() && m_shown.elapsed() < betweenUpdatesMs))
        return;
    m_shown.start();
    const QString phase = phaseName(progress.phase);
    if (progress.total > 0)
        m_out.progress(Context::tr("%1: %2 of %3")
                           .arg(phase, QString::number(progress.done), QString::number(progress.total)));
    else
        m_out.progress(progress.done > 0 ? QStringLiteral("%1: %2").arg(phase, QString::number(progress.done))
                                         : phase);
}

void ProgressLine::committed(const core::ChangeSet& /*changes*/) { }

} // namespace lockstep::app::ctl
