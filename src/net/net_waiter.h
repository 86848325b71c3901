// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/waiter.h"

#include <QMutex>

#include <atomic>

class QEventLoop;

namespace lockstep::net {

// Waits in a local event loop, in which answers and timers are heard of: the only such loop there is.
// Used in the sync thread, whose objects have no slots that could run inside it; wake() from any thread.
class NetWaiter : public core::Waiter
{
public:
    core::WaitResult waitAny(std::span<const std::shared_ptr<core::PendingState>> pendings,
                             std::optional<std::chrono::milliseconds> timeout,
                             const std::stop_token& stop) override;
    void wake() override;

private:
    std::atomic_bool m_woken = false;
    QMutex m_mutex;
    QEventLoop* m_loop = nullptr; // guarded by m_mutex; of the waitAny under way
};

} // namespace lockstep::net
