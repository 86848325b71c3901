// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http.h"

namespace lockstep::sandbox {

// The answer of `system` that refuses every record of a request that writes, each with this code and text.
// Pure.
[[nodiscard]] Reply refusedRecords(const QString& system, const Request& request, const QString& code,
                                   const QString& message);

} // namespace lockstep::sandbox
