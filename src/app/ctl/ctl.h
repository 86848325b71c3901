// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/context.h"

#include <QStringList>

namespace lockstep::app::ctl {

// lockstepctl without its main: the words after the program's name in, the exit code out. Main thread.
[[nodiscard]] ExitCode run(const QStringList& words, const Surroundings& surroundings);

} // namespace lockstep::app::ctl
