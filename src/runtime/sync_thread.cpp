// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/sync_thread.h"

#include <algorithm>
#include <utility>

namespace lockstep::runtime {

using std::chrono::milliseconds;

SyncThread::SyncThread(EngineFactory factory, const core::Clock& clock, const core::Settings& settings,
                       std::function<void()> announce)
    : m_factory(std::move(factory))
    , m_clock(clock)
    , m_settings(settings)
    , m_news(std::move(announce))
{
    setObjectName(QStringLiteral("sync"));
}

SyncThread::~SyncThread()
{
    m_mailbox.leave();
    wait();
}

void SyncThread::run()
{
    m_dueMs = m_clock.monotonicMs();
    m_wasPaused = m_mailbox.isPaused();
    if (m_wasPaused)
        open(); // no cycle will do it, and other processes may ask for something
    while (!m_mailbox.isLeaving()) {
        serveMailbox();
        if (m_mailbox.isLeaving())
            break;
        if (m_mailbox.isPaused() || !isDue())
            m_mailbox.rest(restTime());
    }
    close();
}

// None = until something is asked.
std::optional<milliseconds> SyncThread::restTime() const
{
    std::optional<milliseconds> time;
    if (!m_mailbox.isPaused())
        time = milliseconds(std::max<qint64>(0, m_dueMs - m_clock.monotonicMs()));
    if (m_session && m_session->requests())
        time = std::min(time.value_or(RequestDesk::patience), RequestDesk::patience);
    return time;
}

// Everything that is to be done now, people first.
void SyncThread::serveMailbox()
{
    if (m_mailbox.takeReopen())
        reopen();
    while (const auto request = next())
        serve(*request);
    if (std::exchange(m_wasPaused, m_mailbox.isPaused()) != m_wasPaused)
        announceSchedule();
    if (m_mailbox.isLeaving())
        return;
    if (m_mailbox.takeConfirm())
        confirm();
    while (const auto request = m_mailbox.takeUndo())
        runUndo(*request);
    if (const auto requests = m_mailbox.takePreview())
        runPreview(*requests);
    while (const auto asked = nextAskedPreview())
        previewFor(*asked);
    if (m_mailbox.isLeaving())
        return;
    if (m_session && m_session->requests())
        m_asked = m_session->requests()->takeCycles();
    const bool byHand = m_mailbox.takeCycle() || m_asked;
    if (byHand || (!m_mailbox.isPaused() && isDue()))
        runCycle(byHand);
}

bool SyncThread::isDue() const
{
    return m_clock.monotonicMs() >= m_dueMs;
}

bool SyncThread::open()
{
    if (m_session)
        return true;
    auto opened = m_factory(*this, this);
    if (!opened) {
        m_news.add(opened.error());
        return false;
    }
    m_session = std::move(*opened);
    m_mailbox.setWaiter(&m_session->waiter());
    return true;
}

void SyncThread::close()
{
    m_mailbox.setWaiter(nullptr);
    if (m_session)
        m_session->rememberNextRun({});
    m_session.reset();
}

// In this order: whoever sees the run can stop it.
std::stop_token SyncThread::beginRun()
{
    std::stop_token stop = m_mailbox.beginRun();
    m_news.begin();
    return stop;
}

void SyncThread::runCycle(bool byHand)
{
    const std::stop_token stop = beginRun();
    QDateTime notBefore;
    if (open()) {
        sync::CycleOptions options = std::exchange(m_asked, std::nullopt).value_or(sync::CycleOptions{});
        options.byHand = byHand;
        m_session->rememberNextRun({}); // it is under way
        const core::RunSummary summary = m_session->runCycle(options, stop);
        if (m_session->requests())
            m_session->requests()->answerCycles(summary);
        notBefore = summary.pausedUntil;
        m_news.add(summary);
    }
    schedule(notBefore);
    tellStatus();
}

void SyncThread::serve(const core::RunRequest& request)
{
    const std::stop_token stop = beginRun();
    if (open())
        finished(request, m_session->serve(request, stop));
    announceSchedule();
    tellStatus();
}

// Not part of the schedule: the next cycle comes when it would have come.
void SyncThread::runPreview(const QList<core::RunRequest>& requests)
{
    const std::stop_token stop = beginRun();
    if (open()) {
        const sync::PreviewResult preview =
            requests.isEmpty() ? m_session->preview({}, stop) : m_session->previewOf(requests, stop);
        m_news.add(preview);
        for (const core::Error& refusal : preview.refused)
            m_news.add(refusal);
    } else {
        m_news.addRefusedPreview();
    }
    announceSchedule();
    tellStatus();
}

// By another process, which alone shows it.
std::optional<core::RunRequest> SyncThread::nextAskedPreview()
{
    const bool mayBeAsked = !m_mailbox.isLeaving() && m_session && m_session->requests();
    return mayBeAsked ? m_session->requests()->nextPreview() : std::nullopt;
}

void SyncThread::previewFor(const core::RunRequest& request)
{
    const std::stop_token stop = beginRun();
    const sync::PreviewResult preview = m_session->preview({request.full}, stop);
    m_session->requests()->answer(request, core::RunReply{preview.summary, {}, {}, preview.changes});
    announceSchedule();
    tellStatus();
}

void SyncThread::runUndo(const core::UndoRequest& request)
{
    const std::stop_token stop = beginRun();
    bool isAnswered = false;
    if (open()) {
        const auto report = m_session->undo(request, stop);
        isAnswered = report.has_value();
        if (isAnswered)
            m_news.add(*report);
        else
            m_news.add(report.error());
    }
    if (!isAnswered)
        m_news.addRefused(request);
    announceSchedule();
    tellStatus();
}

void SyncThread::confirm()
{
    const std::stop_token stop = beginRun();
    if (open()) {
        if (const core::Done done = m_session->confirm(stop); done)
            m_news.addConfirmed();
        else
            m_news.add(done.error());
    }
    announceSchedule();
    tellStatus();
}

// The new session has clients of its own, made from the settings as they are now.
void SyncThread::reopen()
{
    close();
    open();
    announceSchedule();
    tellStatus();
}

// The pause is counted from the end of a run, so that a slow one is not followed by the next at once.
void SyncThread::schedule(const QDateTime& notBefore)
{
    const QDateTime now = m_clock.now();
    qint64 pauseMs = qint64(m_settings.intValue(QStringLiteral("sync.intervalSeconds"))) * 1000;
    if (notBefore.isValid())
        pauseMs = std::max(pauseMs, now.msecsTo(notBefore));
    m_dueMs = m_clock.monotonicMs() + pauseMs;
    m_dueAt = now.addMSecs(pauseMs);
    announceSchedule();
}

void SyncThread::announceSchedule()
{
    const QDateTime nextRunAt = m_mailbox.isPaused() ? QDateTime() : m_dueAt;
    if (m_session)
        m_session->rememberNextRun(nextRunAt);
    m_news.rest(nextRunAt);
}

void SyncThread::tellStatus()
{
    if (!m_session)
        return;
    auto status = m_session->status();
    if (!status) {
        m_news.add(status.error());
        return;
    }
    status->nextRunAt = m_mailbox.isPaused() ? QDateTime() : m_dueAt;
    m_news.add(*status);
}

void SyncThread::progressed(const core::SyncProgress& progress)
{
    m_news.add(progress);
}

void SyncThread::committed(const core::ChangeSet& changes)
{
    m_news.add(changes);
}

// The engine asks this between any two requests: the place to answer a question about the status, too.
std::optional<core::RunRequest> SyncThread::next()
{
    if (m_mailbox.takeStatus())
        tellStatus();
    if (auto request = m_mailbox.takePeople())
        return request;
    if (m_mailbox.isLeaving() || !m_session || !m_session->requests())
        return std::nullopt;
    return m_session->requests()->nextPeople();
}

void SyncThread::finished(const core::RunRequest& request, const core::Expected<core::RunReply>& reply)
{
    if (m_session->requests())
        m_session->requests()->answer(request, reply);
    if (!reply) {
        m_news.add(reply.error());
        return;
    }
    m_news.add(reply->summary);
    for (const core::Error& refusal : reply->refused)
        m_news.add(refusal);
    for (const core::Error& refusal : reply->refusedRecords)
        m_news.add(refusal);
}

} // namespace lockstep::runtime
