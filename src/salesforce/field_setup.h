// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/remote_system.h"

namespace lockstep::salesforce {

// What an admin has to click to create one field, make it visible to the sync user and keep it through
// a conversion; in the words of Salesforce's own Setup.
[[nodiscard]] QStringList adminSteps(const core::NewField& field);

// What is missing among `fields` or may not be written, seen in a describe just made, and how to get it.
[[nodiscard]] core::SetupReply setupReply(const QList<core::NewField>& fields, const core::Schema& schema);

} // namespace lockstep::salesforce
