// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/context.h"

#include <QStringList>

namespace lockstep::app::ctl {

// fields map-value: the words after "map-value". An empty value on one side takes the maps of the other
// value away.
[[nodiscard]] ExitCode mapValue(Context& context, const QStringList& words);

} // namespace lockstep::app::ctl
