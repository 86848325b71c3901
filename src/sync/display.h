// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/link.h"

namespace lockstep::sync {

// Takes what the lead list shows of a row from a record; true if that changed anything. The record of a
// linked row comes before its person. Pure.
[[nodiscard]] bool showOn(store::Link& link, const core::Record& record);

} // namespace lockstep::sync
