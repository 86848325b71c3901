// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/thread_priority.h"

#include <QThread>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace lockstep::platform {

void stepBack()
{
#ifdef Q_OS_LINUX
    // QThread's priorities mean nothing to the scheduler of usual threads there; a thread's niceness does.
    constexpr int niceness = 10;
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), niceness);
#else
    QThread::currentThread()->setPriority(QThread::LowPriority);
#endif
}

} // namespace lockstep::platform
