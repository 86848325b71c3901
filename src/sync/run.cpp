// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/run.h"

#include "sync/try.h"

namespace lockstep::sync {

using core::RunResult;

Run::Run(Context& context, core::RunKind kind, std::stop_token stop)
    : m_context(context)
    , m_stop(std::move(stop))
    , m_callsBefore(callsNow())
{
    m_summary.kind = kind;
}

core::Done Run::begin()
{
    m_summary.startedAt = m_context.now();
    auto transaction = m_context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    const core::Expected<qint64> id = m_context.stores.runs.begin(m_summary);
    LOCKSTEP_TRY(id);
    LOCKSTEP_TRY(transaction->commit());
    m_summary.run = *id;
    m_changes.runs = true;
    publish();
    return {};
}

RunResult Run::result() const
{
    if (m_stop.stop_requested())
        return RunResult::Cancelled;
    if (m_stopError)
        return m_summary.pausedUntil.isValid() ? RunResult::Paused : RunResult::Failed;
    if (m_leftOpen && m_summary.examined == 0)
        return RunResult::Failed; // nothing of what was asked for could be done
    return m_summary.failed > 0 || m_leftOpen ? RunResult::Partly : RunResult::Succeeded;
}

core::RunSummary Run::end()
{
    m_summary.endedAt = m_context.now();
    if (!m_summary.pausedUntil.isValid() && m_stopError && m_stopError->retry == core::RetryClass::Stop
        && m_stopError->retryAfterSeconds > 0)
        m_summary.pausedUntil = m_summary.endedAt.addSecs(m_stopError->retryAfterSeconds);
    if (const std::optional<core::Error>& why = m_stopError ? m_stopError : m_leftOpen) {
        m_summary.messageCode = why->code;
        m_summary.messageArguments = why->arguments;
        if (m_summary.messageArguments.isEmpty() && !why->message.isEmpty())
            m_summary.messageArguments = {why->message};
    }
    m_summary.result = result();
    m_summary.skipped = m_summary.recordsSkipped;
    const core::PerSystem calls = callsNow();
    m_summary.calls = {calls.salesforce - m_callsBefore.salesforce, calls.marketo - m_callsBefore.marketo};

    const auto saved = [this]() -> core::Done {
        auto transaction = m_context.stores.database.begin();
        LOCKSTEP_TRY(transaction);
        LOCKSTEP_TRY(save());
        LOCKSTEP_TRY(m_context.stores.runs.update(m_summary));
        return transaction->commit();
    }();
    if (!saved && m_summary.result != RunResult::Failed) {
        m_summary.result = RunResult::Failed;
        m_summary.messageCode = saved.error().code;
        m_summary.messageArguments = saved.error().arguments;
    }
    m_changes.runs = true;
    publish();
    return m_summary;
}

void Run::stopBecause(const core::Error& error)
{
    if (error.scope == core::ErrorScope::Workspace)
        dropUnkept();
    if (!m_stopError)
        m_stopError = error;
}

// What the writes have done will be found, counted and logged by the run that closes their intents.
void Run::dropUnkept()
{
    m_entries.clear();
    m_summary.created = m_kept.created;
    m_summary.updated = m_kept.updated;
    m_summary.deleted = m_kept.deleted;
    m_summary.failed = m_kept.failed;
    m_summary.conflicts = m_kept.conflicts;
    m_summary.retried = m_kept.retried;
}

void Run::pauseUntil(const QDateTime& time)
{
    m_summary.pausedUntil = time;
}

void Run::leaveOpen(const core::Error& why)
{
    if (!m_leftOpen)
        m_leftOpen = why;
}

bool Run::isForPeople() const
{
    return m_summary.kind == core::RunKind::Push || m_summary.kind == core::RunKind::Pull
        || m_summary.kind == core::RunKind::Retry || m_summary.kind == core::RunKind::Resolve;
}

void Run::settle(qint64 link)
{
    Marks& marks = m_marks[link];
    if (marks.counter)
        --(m_summary.*marks.counter);
    else
        ++m_summary.examined;
    if (marks.noted & Failed)
        marks.counter = &core::RunSummary::recordsFailed;
    else if (marks.noted & Deleted)
        marks.counter = &core::RunSummary::recordsDeleted;
    else if (marks.noted & Created)
        marks.counter = &core::RunSummary::recordsCreated;
    else if (marks.noted & Updated)
        marks.counter = &core::RunSummary::recordsUpdated;
    else
        marks.counter = &core::RunSummary::recordsSkipped;
    ++(m_summary.*marks.counter);
}

void Run::settleGone(qint64 link)
{
    mark(link, Deleted);
    settle(link);
    m_marks.remove(link);
}

void Run::countWrite(core::PerSystem& counter, core::System target)
{
    ++(target == core::System::Salesforce ? counter.salesforce : counter.marketo);
}

core::LogEntry Run::entry(const store::Link& link, core::LogType type, core::LogResult result) const
{
    core::LogEntry entry;
    entry.at = m_context.now();
    entry.run = id();
    entry.person = link.person;
    entry.record = link.record;
    entry.object = link.object;
    entry.type = type;
    entry.result = result;
    return entry;
}

core::Done Run::save()
{
    if (m_entries.isEmpty())
        return {};
    const core::Expected<qint64> last = m_context.stores.log.append(m_entries);
    LOCKSTEP_TRY(last);
    m_changes.lastLogId = *last;
    m_entries.clear();
    return {};
}

void Run::publish()
{
    m_kept = m_summary;
    if (m_changes.isEmpty())
        return;
    m_context.parts.observer.committed(m_changes);
    m_changes = {};
}

void Run::progress(core::SyncProgress::Phase phase, qint64 done, qint64 total)
{
    m_context.parts.observer.progressed({phase, id(), done, total});
}

void Run::excludeCalls(const core::PerSystem& calls)
{
    m_callsBefore.salesforce += calls.salesforce;
    m_callsBefore.marketo += calls.marketo;
}

core::PerSystem Run::callsNow() const
{
    return {m_context.parts.salesforce.callsMade(), m_context.parts.marketo.callsMade()};
}

} // namespace lockstep::sync
