// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/net_waiter.h"

#include <QEventLoop>
#include <QMetaObject>
#include <QMutexLocker>
#include <QTimer>

#include <algorithm>

namespace lockstep::net {

core::WaitResult NetWaiter::waitAny(std::span<const std::shared_ptr<core::PendingState>> pendings,
                                    std::optional<std::chrono::milliseconds> timeout,
                                    const std::stop_token& stop)
{
    const auto isFinished = [](const std::shared_ptr<core::PendingState>& pending) {
        return pending->isFinished();
    };
    QEventLoop loop;
    bool timedOut = false;
    QTimer timer;
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        timedOut = true;
        loop.quit();
    });
    if (timeout)
        timer.start(*timeout);
    {
        const QMutexLocker lock(&m_mutex);
        m_loop = &loop;
    }
    for (const auto& pending : pendings) {
        if (!pending->isFinished())
            pending->setListener([&loop] { loop.quit(); });
    }
    // Queued, because it may be called from any thread, also before exec().
    const std::stop_callback onStop(
        stop, [&loop] { QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection); });

    core::WaitResult result = core::WaitResult::TimedOut;
    for (bool ended = false; !ended;) {
        ended = true;
        if (std::any_of(pendings.begin(), pendings.end(), isFinished))
            result = core::WaitResult::Finished;
        else if (stop.stop_requested())
            result = core::WaitResult::Stopped;
        else if (m_woken.exchange(false))
            result = core::WaitResult::Woken;
        else if (!timedOut)
            ended = loop.exec() < 0; // the thread itself is ending: no loop will run in it any more
    }

    for (const auto& pending : pendings) {
        if (!pending->isFinished())
            pending->setListener({});
    }
    const QMutexLocker lock(&m_mutex);
    m_loop = nullptr;
    return result;
}

void NetWaiter::wake()
{
    m_woken = true;
    const QMutexLocker lock(&m_mutex);
    if (m_loop != nullptr)
        QMetaObject::invokeMethod(m_loop, &QEventLoop::quit, Qt::QueuedConnection);
}

} // namespace lockstep::net
