// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/health.h"

#include "core/text_story.h"
#include "models/display.h"

#include <QCoreApplication>
#include <optional>

namespace lockstep::gui {

namespace {

struct Health
{
    Q_DECLARE_TR_FUNCTIONS(lockstep::gui::Health)
};

using core::ConnectionState;

const QString failedIcon = QStringLiteral("state-failed");
const QString attentionIcon = QStringLiteral("state-attention");

QString refusedText(const QStringList& names)
{
    return names.size() > 1
        ? Health::tr(
            "Salesforce and Marketo refuse the login: connect them again. Nothing is lost meanwhile.")
        : Health::tr("%1 refuses the login: connect it again. Nothing is lost meanwhile.").arg(names.first());
}

QString notConnectedText(const QStringList& names)
{
    return names.size() > 1
        ? Health::tr("Neither Salesforce nor Marketo is connected. Nothing is synced until they are; what "
                     "changes meanwhile is not lost.")
        : Health::tr(
              "%1 is not connected. Nothing is synced until it is; what changes meanwhile is not lost.")
              .arg(names.first());
}

QString unreachableText(const QStringList& names)
{
    return names.size() > 1
        ? Health::tr("Neither Salesforce nor Marketo can be reached. The sync goes on by itself when they "
                     "answer again.")
        : Health::tr("%1 cannot be reached. The sync goes on by itself when it answers again.")
              .arg(names.first());
}

QString noCallsText(const QStringList& names, const QDateTime& until)
{
    if (names.size() > 1)
        return Health::tr(
            "Neither system has calls left for now. The sync goes on by itself when there are calls again.");
    return until.isValid()
        ? Health::tr("%1 has no calls left for now. The sync goes on by itself at %2.")
              .arg(names.first(), models::timeTextWithZone(until))
        : Health::tr("%1 has no calls left for now. The sync goes on by itself when there are calls again.")
              .arg(names.first());
}

// The worst first: what waits for the user comes before what mends itself.
std::optional<HealthReport> brokenConnection(const core::SyncStatus& status)
{
    const auto namesIn = [&status](ConnectionState state) {
        QStringList names;
        if (status.salesforce.state == state)
            names.append(models::systemName(core::System::Salesforce));
        if (status.marketo.state == state)
            names.append(models::systemName(core::System::Marketo));
        return names;
    };
    if (const QStringList names = namesIn(ConnectionState::Reconnect); !names.isEmpty())
        return HealthReport{refusedText(names), failedIcon, Remedy::Connect};
    // Somebody has taken the access away: there was one.
    if (const QStringList names = namesIn(ConnectionState::Never); status.lastSync && !names.isEmpty())
        return HealthReport{notConnectedText(names), attentionIcon, Remedy::Connect};
    if (const QStringList names = namesIn(ConnectionState::Unreachable); !names.isEmpty())
        return HealthReport{unreachableText(names), failedIcon, Remedy::None};
    if (const QStringList names = namesIn(ConnectionState::Paused); !names.isEmpty()) {
        const QDateTime until =
            status.lastRuns.isEmpty() ? QDateTime() : status.lastRuns.constFirst().pausedUntil;
        return HealthReport{noCallsText(names, until), attentionIcon, Remedy::None};
    }
    return std::nullopt;
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
    return models::timeTextWithZone(at);
}

QString reasonText(const core::RunSummary& run)
{
    core::Error error;
    error.code = run.messageCode;
    error.arguments = run.messageArguments;
    return error.code.isEmpty() ? QString() : core::text::oneLine(error);
}

QString runSentence(const core::RunSummary& run)
{
    const bool isForNothing = run.result == core::RunResult::Failed
        || (run.result == core::RunResult::Paused && run.wroteNothing());
    if (isForNothing && !run.messageCode.isEmpty())
        return reasonText(run);
    const int written = writes(run);
    const QString number = models::numberText(written);
    QString wrote = Health::tr("nothing to write");
    if (written > 0)
        wrote = run.kind == core::RunKind::Preview ? Health::tr("%1 would be written").arg(number)
                                                   : Health::tr("%1 written").arg(number);
    const QString failed = run.failed == 0 ? Health::tr("nothing failed")
                                           : Health::tr("%1 failed").arg(models::numberText(run.failed));
    return Health::tr("%1, %2", "what a run wrote, what failed").arg(wrote, failed);
}

namespace {

// Of a workspace that syncs, or could.
HealthReport syncedHealth(const core::SyncStatus& status, const core::RunSummary& last,
                          core::SyncControl::State state, const QDateTime& now, int dismissed, bool mayRetry)
{
    const QString ago = agoText(last.endedAt, now);
    if (last.result == core::RunResult::Failed)
        return {Health::tr("The last sync failed %1. %2").arg(ago, runSentence(last)), failedIcon,
                Remedy::SyncNow};
    const bool paused = state == core::SyncControl::State::Paused;
    HealthReport report{dismissed > 0 ? Health::tr("Nothing new needs attention.")
                                      : Health::tr("Everything is in step."),
                        QStringLiteral("state-ok"), paused ? Remedy::Resume : Remedy::None};
    if (status.attention > 0)
        report = {Health::tr("%Ln thing(s) need(s) attention.", nullptr, status.attention), attentionIcon,
                  mayRetry ? Remedy::RetryAll : report.remedy};
    else if (status.waiting > 0)
        report = {Health::tr("%Ln person(s) wait(s) for the next sync.", nullptr, status.waiting),
                  QStringLiteral("state-waiting"), report.remedy};
    if (paused)
        report.sentence = core::text::joined({report.sentence, Health::tr("The sync is paused.")});
    QString did = runSentence(last);
    if (did.endsWith(u'.') || did.endsWith(u'。'))
        did.chop(1);
    report.sentence = core::text::joined({report.sentence, Health::tr("Last sync %1: %2.").arg(ago, did)});
    return report;
}
} // namespace

HealthReport healthOf(const core::SyncStatus& status, core::SyncControl::State state, const QDateTime& now,
                      int dismissed, bool mayRetry)
{
    const QString info = QStringLiteral("state-info");
    if (!status.lockedBy.isEmpty())
        return {Health::tr("Another program syncs this workspace: %1. This window shows what it does.")
                    .arg(status.lockedBy),
                info, Remedy::None};
    if (const auto broken = brokenConnection(status))
        return *broken;
    if (state == core::SyncControl::State::Running
        || (status.lastSync && !status.lastSync->endedAt.isValid()))
        return {Health::tr("A sync is running."), QStringLiteral("state-waiting"), Remedy::None};
    if (!status.lastSync)
        return {Health::tr("Nothing has been synced yet: the first sync loads both systems."), info,
                Remedy::SyncNow};
    return syncedHealth(status, *status.lastSync, state, now, dismissed, mayRetry);
}

} // namespace lockstep::gui
