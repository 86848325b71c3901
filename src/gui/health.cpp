// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/health.h"

#include "core/text.h"
#include "models/display.h"

#include <QCoreApplication>

namespace lockstep::gui {

namespace {

struct Health
{
    Q_DECLARE_TR_FUNCTIONS(lockstep::gui::Health)
};

QString brokenConnection(const core::SyncStatus& status)
{
    const std::pair<core::System, core::ConnectionState> systems[] = {
        {core::System::Salesforce, status.salesforce.state}, {core::System::Marketo, status.marketo.state}};
    for (const auto& [system, state] : systems) {
        const QString name = models::systemName(system);
        if (state == core::ConnectionState::Reconnect)
            return Health::tr("%1 refuses the login: connect it again. Nothing is lost meanwhile.").arg(name);
        if (state == core::ConnectionState::Unreachable)
            return Health::tr("%1 cannot be reached. The sync goes on by itself when it answers again.")
                .arg(name);
        if (state == core::ConnectionState::Paused)
            return Health::tr("%1 has no calls left for now. The sync goes on by itself.").arg(name);
    }
    return {};
}

int writes(const core::RunSummary& run)
{
    return run.created.salesforce + run.created.marketo + run.updated.salesforce + run.updated.marketo
        + run.deleted.salesforce + run.deleted.marketo;
}
} // namespace

QString agoText(const QDateTime& at, const QDateTime& now)
{
    const qint64 seconds = at.secsTo(now);
    if (seconds < 60)
        return Health::tr("just now");
    if (seconds < 3600)
        return Health::tr("%1 min ago").arg(seconds / 60);
    if (seconds < 24 * 3600)
        return Health::tr("%1 h ago").arg(seconds / 3600);
    return models::timeText(at);
}

QString runSentence(const core::RunSummary& run)
{
    if (run.result == core::RunResult::Failed && !run.messageCode.isEmpty()) {
        core::Error error;
        error.code = run.messageCode;
        error.arguments = run.messageArguments;
        return core::text::oneLine(error);
    }
    const int written = writes(run);
    const QString wrote = written == 0 ? Health::tr("nothing to write")
                                       : Health::tr("%1 written").arg(models::numberText(written));
    const QString failed = run.failed == 0 ? Health::tr("nothing failed")
                                           : Health::tr("%1 failed").arg(models::numberText(run.failed));
    return QStringLiteral("%1, %2").arg(wrote, failed);
}

QString healthSentence(const core::SyncStatus& status, core::SyncControl::State state, const QDateTime& now)
{
    if (!status.lockedBy.isEmpty())
        return Health::tr("Another program syncs this workspace: %1. This window shows what it does.")
            .arg(status.lockedBy);
    if (const QString broken = brokenConnection(status); !broken.isEmpty())
        return broken;
    if (status.lastRuns.isEmpty())
        return Health::tr("Nothing has been synced yet. Press Sync now for the first load.");
    const core::RunSummary& last = status.lastRuns.constFirst();
    if (!last.endedAt.isValid() || state == core::SyncControl::State::Running)
        return Health::tr("A sync is running.");
    const QString lastSync =
        Health::tr("Last sync %1: %2.").arg(agoText(last.endedAt, now), runSentence(last));
    if (last.result == core::RunResult::Failed)
        return Health::tr("The last sync failed %1. %2").arg(agoText(last.endedAt, now), runSentence(last));
    QString start = Health::tr("Everything is in step.");
    if (status.attention > 0)
        start = Health::tr("People who need attention: %1.").arg(models::numberText(status.attention));
    else if (status.waiting > 0)
        start = Health::tr("Waiting for the next sync: %1.").arg(models::numberText(status.waiting));
    if (state == core::SyncControl::State::Paused)
        start += QLatin1Char(' ') + Health::tr("The sync is paused.");
    return start + QLatin1Char(' ') + lastSync;
}

} // namespace lockstep::gui
