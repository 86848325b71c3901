// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/arguments.h"
#include "core/ports/pages.h"

#include <QDateTime>

namespace lockstep::app::ctl {

// The options by which `log` and `export log` choose entries.
[[nodiscard]] const QList<OptionSpec>& logFilterOptions();

// The filter that the options describe, or, in `problem`, why one of them does not fit (translated).
// `now` is what a span such as "7d" is counted back from.
[[nodiscard]] core::LogFilter logFilter(const Arguments& arguments, const QDateTime& now, QString& problem);

} // namespace lockstep::app::ctl
