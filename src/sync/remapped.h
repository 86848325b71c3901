// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/context.h"

namespace lockstep::sync {

// A Salesforce field that has got another Marketo field is a new pair of fields: what both sides last agreed
// on was said of the old one, and would make a blank new field look like one that was cleared. Forgets those
// bases, also where the field was off meanwhile. Sync thread; after Context::fields has been made.
[[nodiscard]] core::Done forgetRemapped(Context& context);

} // namespace lockstep::sync
