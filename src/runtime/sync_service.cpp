// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/sync_service.h"

#include <utility>

namespace lockstep::runtime {

namespace {

constexpr std::chrono::milliseconds betweenDeliveries(100);

} // namespace

SyncService::SyncService(EngineFactory factory, const core::Clock& clock, const core::Settings& settings,
                         QObject* parent)
    : SyncControl(parent)
    , m_thread(std::move(factory), clock, settings,
               [this] { QMetaObject::invokeMethod(this, &SyncService::deliver, Qt::QueuedConnection); })
{
    m_throttle.setSingleShot(true);
    m_throttle.setTimerType(Qt::PreciseTimer);
    m_throttle.setInterval(betweenDeliveries);
    connect(&m_throttle, &QTimer::timeout, this, &SyncService::deliver);
}

void SyncService::start()
{
    m_thread.start();
}

void SyncService::syncNow()
{
    m_thread.mailbox().askCycle();
}

void SyncService::stop()
{
    const SyncMailbox::Dropped dropped = m_thread.mailbox().stopRun();
    if (m_state == State::Running)
        setState(State::Stopping);
    core::RunSummary stopped;
    stopped.kind = core::RunKind::Preview;
    stopped.result = core::RunResult::Cancelled;
    if (dropped.preview)
        Q_EMIT previewReady(stopped, {});
    for (const core::UndoRequest& request : dropped.undos) {
        stopped.kind = request.preview ? core::RunKind::Preview : core::RunKind::Undo;
        core::UndoReport report;
        report.summary = stopped;
        report.undone = request.run;
        report.deletesCreated = request.deleteCreated;
        Q_EMIT undoReady(report);
    }
}

void SyncService::pause()
{
    m_paused = true;
    m_thread.mailbox().setPaused(true);
    m_nextRunAt = {};
    if (m_state == State::Idle)
        setState(State::Paused);
}

void SyncService::resume()
{
    m_paused = false;
    m_thread.mailbox().setPaused(false);
    if (m_state == State::Paused)
        setState(State::Idle);
}

void SyncService::push(const QList<qint64>& persons, const core::PushTarget& target)
{
    m_thread.mailbox().askPeople(core::RunRequest::push(persons, target));
}

void SyncService::pull(const QStringList& records)
{
    m_thread.mailbox().askPeople(core::RunRequest::pull(records));
}

void SyncService::retry(const QString& group, const QList<qint64>& persons)
{
    m_thread.mailbox().askPeople(core::RunRequest::retry(group, persons));
}

void SyncService::decide(const core::RunRequest& decision)
{
    m_thread.mailbox().askPeople(decision);
}

void SyncService::preview()
{
    m_thread.mailbox().askPreview({});
}

void SyncService::previewChosen(const QList<core::RunRequest>& requests)
{
    if (!requests.isEmpty())
        m_thread.mailbox().askPreview(requests);
}

void SyncService::undo(const core::UndoRequest& request)
{
    m_thread.mailbox().askUndo(request);
}

void SyncService::confirm()
{
    m_thread.mailbox().askConfirm();
}

void SyncService::reconnect()
{
    m_thread.mailbox().askReopen();
}

void SyncService::requestStatus()
{
    m_thread.mailbox().askStatus();
}

// In the order a watcher can follow: a run begins, moves, has changed rows, ends.
void SyncService::deliver()
{
    if (m_throttle.isActive())
        return;
    const std::optional<News> news = m_thread.news().take();
    if (!news)
        return;
    m_throttle.start();
    if (news->began) {
        m_nextRunAt = {};
        setState(State::Running);
    }
    if (news->progress)
        Q_EMIT progressChanged(*news->progress);
    if (!news->changes.isEmpty())
        Q_EMIT committed(news->changes);
    for (const core::RunSummary& summary : news->runs)
        Q_EMIT runFinished(summary);
    if (news->preview)
        Q_EMIT previewReady(news->preview->summary, news->preview->changes);
    for (const core::UndoReport& report : news->undos)
        Q_EMIT undoReady(report);
    if (news->confirmed)
        Q_EMIT confirmed();
    for (const core::Error& error : news->errors)
        Q_EMIT failed(error);
    if (news->previewRefused)
        Q_EMIT previewRefused();
    for (const core::UndoRequest& request : news->refusedUndos)
        Q_EMIT undoRefused(request);
    if (news->status)
        Q_EMIT statusChanged(*news->status);
    if (news->rested) {
        m_nextRunAt = m_paused ? QDateTime() : *news->rested;
        setState(m_paused ? State::Paused : State::Idle);
    }
}

void SyncService::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace lockstep::runtime
