// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/sync_mailbox.h"

#include <QDeadlineTimer>
#include <QMutexLocker>
#include <utility>

namespace lockstep::runtime {

void SyncMailbox::wake()
{
    m_news = true;
    m_asked.wakeAll();
    if (m_waiter)
        m_waiter->wake();
}

void SyncMailbox::askCycle()
{
    const QMutexLocker locker(&m_mutex);
    m_cycle = true;
    wake();
}

void SyncMailbox::askPreview(const QList<core::RunRequest>& requests)
{
    const QMutexLocker locker(&m_mutex);
    m_preview = requests;
    wake();
}

void SyncMailbox::askUndo(const core::UndoRequest& request)
{
    const QMutexLocker locker(&m_mutex);
    m_undos.enqueue(request);
    wake();
}

void SyncMailbox::askPeople(const core::RunRequest& request)
{
    const QMutexLocker locker(&m_mutex);
    m_people.enqueue(request);
    wake();
}

void SyncMailbox::askConfirm()
{
    const QMutexLocker locker(&m_mutex);
    m_confirm = true;
    wake();
}

void SyncMailbox::askReopen()
{
    const QMutexLocker locker(&m_mutex);
    m_reopen = true;
    wake();
}

void SyncMailbox::askStatus()
{
    const QMutexLocker locker(&m_mutex);
    m_status = true;
    wake();
}

void SyncMailbox::setPaused(bool paused)
{
    const QMutexLocker locker(&m_mutex);
    m_paused = paused;
    wake();
}

SyncMailbox::Dropped SyncMailbox::stopRun()
{
    Dropped dropped;
    std::stop_source run(std::nostopstate);
    {
        const QMutexLocker locker(&m_mutex);
        m_cycle = false;
        dropped.preview = std::exchange(m_preview, std::nullopt).has_value();
        dropped.undos = std::exchange(m_undos, {});
        run = m_run;
    }
    // Outside the lock: what hangs on the token runs right here.
    run.request_stop();
    return dropped;
}

void SyncMailbox::leave()
{
    {
        const QMutexLocker locker(&m_mutex);
        m_leaving = true;
        wake();
    }
    stopRun();
}

bool SyncMailbox::takeCycle()
{
    const QMutexLocker locker(&m_mutex);
    return std::exchange(m_cycle, false);
}

std::optional<QList<core::RunRequest>> SyncMailbox::takePreview()
{
    const QMutexLocker locker(&m_mutex);
    return std::exchange(m_preview, std::nullopt);
}

std::optional<core::UndoRequest> SyncMailbox::takeUndo()
{
    const QMutexLocker locker(&m_mutex);
    if (m_undos.isEmpty() || m_leaving)
        return std::nullopt;
    return m_undos.dequeue();
}

std::optional<core::RunRequest> SyncMailbox::takePeople()
{
    const QMutexLocker locker(&m_mutex);
    if (m_people.isEmpty() || m_leaving)
        return std::nullopt;
    return m_people.dequeue();
}

bool SyncMailbox::takeConfirm()
{
    const QMutexLocker locker(&m_mutex);
    return std::exchange(m_confirm, false);
}

bool SyncMailbox::takeReopen()
{
    const QMutexLocker locker(&m_mutex);
    return std::exchange(m_reopen, false);
}

bool SyncMailbox::takeStatus()
{
    const QMutexLocker locker(&m_mutex);
    return std::exchange(m_status, false);
}

bool SyncMailbox::isPaused() const
{
    const QMutexLocker locker(&m_mutex);
    return m_paused;
}

bool SyncMailbox::isLeaving() const
{
    const QMutexLocker locker(&m_mutex);
    return m_leaving;
}

std::stop_token SyncMailbox::beginRun()
{
    const QMutexLocker locker(&m_mutex);
    m_run = std::stop_source();
    if (m_leaving)
        m_run.request_stop();
    return m_run.get_token();
}

void SyncMailbox::setWaiter(core::Waiter* waiter)
{
    const QMutexLocker locker(&m_mutex);
    m_waiter = waiter;
    // What was asked before this waiter was known must not be slept over.
    if (m_waiter && m_news)
        m_waiter->wake();
}

void SyncMailbox::rest(std::optional<std::chrono::milliseconds> time)
{
    core::Waiter* waiter = nullptr;
    {
        const QMutexLocker locker(&m_mutex);
        waiter = m_waiter;
        if (!waiter && !m_news)
            m_asked.wait(&m_mutex, time ? QDeadlineTimer(*time) : QDeadlineTimer(QDeadlineTimer::Forever));
        m_news = false;
    }
    if (waiter)
        waiter->waitAny({}, time, {});
}

} // namespace lockstep::runtime
