// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/process_guard.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace lockstep::platform {

void guardProcess()
{
#ifdef Q_OS_UNIX
    umask(S_IRWXG | S_IRWXO);
    constexpr rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#if defined(Q_OS_LINUX) && defined(NDEBUG)
    // Not in other builds: debuggers and the leak sanitizer look into the process, too.
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace lockstep::platform
