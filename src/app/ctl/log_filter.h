// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/arguments.h"
#include "core/ports/pages.h"

#include <QDateTime>

namespace lockstep::app::ctl {

class Context;

// The options by which `log` and `export log` choose entries, --limit among them.
[[nodiscard]] const QList<OptionSpec>& logFilterOptions();

// The filter that the options describe, or, in `problem`, why one of them does not fit (translated).
// `now` is what a span such as "7d" is counted back from.
[[nodiscard]] core::LogFilter logFilter(const Arguments& arguments, const QDateTime& now, QString& problem);

// The filter's field, which may be named in any case, with its object before it, or as Marketo does: as the
// log calls it. "unknown-field".
[[nodiscard]] core::Done findField(Context& context, core::LogFilter& filter);

// How many of those entries, the newest first; `standard` where nothing is said. `problem` as above, where
// there is none yet.
[[nodiscard]] int logLimit(const Arguments& arguments, int standard, QString& problem);

} // namespace lockstep::app::ctl
