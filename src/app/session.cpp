// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "app/connection_memory.h"
#include "core/text.h"
#include "store/backup.h"
#include "store/database_file.h"
#include "store/ledger_store.h"
#include "store/status_store.h"
#include "sync/pause.h"

#include <QLoggingCategory>
#include <algorithm>
#include <utility>

namespace lockstep::app {

namespace {

Q_LOGGING_CATEGORY(log, "lockstep.session")

void warn(const core::Done& done)
{
    if (!done)
        qCWarning(log).noquote() << core::text::oneLine(done.error());
}

QDateTime startOfToday(const core::Clock& clock)
{
    return clock.now().toLocalTime().date().startOfDay().toUTC();
}

// Whose calls of the day are used up, or as far as the settings allow.
bool isPaused(core::System system, const core::RunSummary& summary)
{
    if (summary.messageCode == QLatin1String("quota-reached"))
        return summary.messageArguments.value(0) == core::toString(system);
    core::Error error;
    error.code = summary.messageCode;
    return sync::usedUp(error) == system;
}

// The cycle that could not begin. A used-up day is no failure: it goes on when the system may be asked again.
core::RunSummary refusal(const core::Error& why, bool full, bool isCancelled, const QDateTime& now)
{
    core::RunSummary refused;
    refused.kind = full ? core::RunKind::Full : core::RunKind::Cycle;
    refused.result = isCancelled ? core::RunResult::Cancelled : core::RunResult::Failed;
    refused.startedAt = now;
    refused.endedAt = now;
    refused.messageCode = why.code;
    refused.messageArguments = why.arguments;
    if (refused.messageArguments.isEmpty() && !why.message.isEmpty())
        refused.messageArguments = {why.message};
    if (!isCancelled && why.retry == core::RetryClass::Stop && why.retryAfterSeconds > 0) {
        refused.result = core::RunResult::Paused;
        refused.pausedUntil = now.addSecs(why.retryAfterSeconds);
    }
    return refused;
}

} // namespace

Session::Session(const SessionParts& parts, std::unique_ptr<store::Database> database)
    : m_clock(parts.clock)
    , m_database(std::move(database))
    , m_clients(parts.settings, parts.secrets, parts.clock)
    , m_engine({m_clients.salesforce(), m_clients.marketo(), m_clients.waiter(), parts.clock, parts.settings,
                *m_database, parts.observer, parts.people})
    , m_guard(*m_database, parts.settings, parts.secrets, parts.epochFile)
    , m_backupFolder(parts.backupFolder)
    , m_databaseFile(parts.databaseFile)
    , m_requests(*m_database, parts.clock)
{
    // A new process pays no call to learn that the day's share is used up.
    core::SyncStatus known;
    warn(ConnectionMemory(*m_database, m_clock).load(known));
    m_clients.salesforce().adoptUsage(known.salesforce.usage);
    m_clients.marketo().adoptUsage(known.marketo.usage);
}

WorkspaceGuard::AskTenant Session::asker(const std::stop_token& stop)
{
    return [this, stop](core::System system) -> core::Expected<QString> {
        const auto info = m_clients.waiter().await(m_clients.of(system).test(), stop);
        if (!info)
            return core::Unexpected(info.error());
        return info->organisation;
    };
}

std::optional<core::Error> Session::objection(const std::stop_token& stop)
{
    const auto objected = m_guard.objection(asker(stop));
    if (objected && *objected)
        return **objected;
    const core::Done counted = objected ? m_guard.countUp() : core::Done(core::Unexpected(objected.error()));
    if (counted)
        return std::nullopt;
    noteDamage(counted.error().code);
    return counted.error();
}

core::Done Session::confirm(const std::stop_token& stop)
{
    if (core::Done done = m_guard.confirm(asker(stop)); !done)
        return done;
    return m_engine.confirmRebuilt();
}

void Session::noteDamage(const QString& code)
{
    if (code == QLatin1String("database-damaged"))
        store::demandCheck(m_databaseFile);
}

void Session::backUp()
{
    const auto made = store::DailyBackup(*m_database, m_backupFolder).make(m_clock.now());
    if (!made)
        warn(core::Unexpected(made.error()));
}

core::RunSummary Session::runCycle(const sync::CycleOptions& options, const std::stop_token& stop)
{
    if (const auto objected = objection(stop)) {
        core::RunSummary refused = refusal(*objected, options.full, stop.stop_requested(), m_clock.now());
        rememberConnections(refused, stop);
        return refused;
    }
    const auto isFirstLoad = m_engine.isFirstLoad();
    core::RunSummary summary = m_engine.runCycle(options, stop);
    rememberConnections(summary, stop);
    // A first load can be made again as long as nothing else was done; the cycle after it makes the copy.
    if (!stop.stop_requested() && !(isFirstLoad && *isFirstLoad))
        backUp();
    return summary;
}

sync::PreviewResult Session::preview(const sync::CycleOptions& options, const std::stop_token& stop)
{
    sync::PreviewResult result = m_engine.preview(options, stop);
    rememberConnections(result.summary, stop);
    return result;
}

sync::PreviewResult Session::previewOf(const QList<core::RunRequest>& requests, const std::stop_token& stop)
{
    sync::PreviewResult result = m_engine.previewOf(requests, stop);
    rememberConnections(result.summary, stop);
    return result;
}

core::Expected<core::UndoReport> Session::undo(const core::UndoRequest& request, const std::stop_token& stop)
{
    if (!request.preview) {
        if (const auto objected = objection(stop))
            return core::Unexpected(*objected);
    }
    auto report = m_engine.undo(request, stop);
    if (report)
        rememberConnections(report->summary, stop);
    else
        noteDamage(report.error().code);
    return report;
}

core::Expected<core::RunReply> Session::serve(const core::RunRequest& request, const std::stop_token& stop)
{
    if (const auto objected = objection(stop))
        return core::Unexpected(*objected);
    auto reply = m_engine.serve(request, stop);
    if (reply)
        rememberConnections(reply->summary, stop);
    else
        noteDamage(reply.error().code);
    return reply;
}

core::Expected<core::SyncStatus> Session::status()
{
    core::SyncStatus status;
    if (const core::Done loaded = ConnectionMemory(*m_database, m_clock).load(status); !loaded)
        return core::Unexpected(loaded.error());
    if (const core::Done filled = store::StatusStore(*m_database).fill(status, startOfToday(m_clock));
        !filled)
        return core::Unexpected(filled.error());
    // In the middle of a run these are newer than what the last one left.
    if (const core::ApiUsage usage = m_clients.salesforce().usage(); usage.used >= 0)
        status.salesforce.usage = usage;
    if (const core::ApiUsage usage = m_clients.marketo().usage(); usage.used >= 0)
        status.marketo.usage = usage;
    return status;
}

void Session::rememberNextRun(const QDateTime& at)
{
    warn(ConnectionMemory(*m_database, m_clock).saveNextRun(at));
}

void Session::rememberConnections(const core::RunSummary& summary, const std::stop_token& stop)
{
    noteDamage(summary.messageCode);
    // A stopped run says nothing about the connections.
    if (stop.stop_requested())
        return;
    ConnectionMemory memory(*m_database, m_clock);
    core::SyncStatus known;
    warn(memory.load(known));
    for (const core::System system : {core::System::Salesforce, core::System::Marketo}) {
        const bool isSalesforce = system == core::System::Salesforce;
        core::SystemStatus status;
        status.state = stateOf(system, summary, stop);
        if (status.state == core::ConnectionState::Connected && hidesFields(system))
            status.state = core::ConnectionState::Degraded;
        status.usage = m_clients.of(system).usage();
        // Nobody told in this process: counted on from what the last one knew.
        if (const core::ApiUsage before = (isSalesforce ? known.salesforce : known.marketo).usage;
            status.usage.used < 0 && before.used >= 0)
            status.usage = {before.used + (isSalesforce ? summary.calls.salesforce : summary.calls.marketo),
                            before.limit};
        warn(memory.save(system, status));
    }
}

// Fields that were kept in step and that the API user cannot see any more.
bool Session::hidesFields(core::System system)
{
    const auto failures = store::LedgerStore(*m_database).failures(0);
    if (!failures) {
        warn(core::Unexpected(failures.error()));
        return false;
    }
    return std::any_of(failures->begin(), failures->end(), [&](const store::Failure& failure) {
        return failure.code == QLatin1String("field-hidden") && failure.target == system;
    });
}

// A run that failed does not say whose fault it was: each system is asked once.
core::ConnectionState Session::stateOf(core::System system, const core::RunSummary& summary,
                                       const std::stop_token& stop)
{
    // A used-up day is not asked about: that would cost a call of it.
    if (summary.result == core::RunResult::Paused)
        return isPaused(system, summary) ? core::ConnectionState::Paused : core::ConnectionState::Connected;
    if (summary.result != core::RunResult::Failed)
        return core::ConnectionState::Connected;
    return stateAfter(m_clients.waiter().await(m_clients.of(system).test(), stop));
}

} // namespace lockstep::app
