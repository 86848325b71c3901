// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run_request.h"

#include <QString>

namespace lockstep::store {

// The stored forms of a request and its reply: JSON. Of a reply's run only the number is kept, the run has
// a row of its own; a cycle that could not begin has neither, and is kept whole. Pure.
[[nodiscard]] QString encode(const core::RunRequest& request); // without the ticket
[[nodiscard]] core::RunRequest decodeRequest(const QString& json);
[[nodiscard]] QString encode(const core::Expected<core::RunReply>& reply);
[[nodiscard]] core::Expected<core::RunReply> decodeReply(const QString& json);

} // namespace lockstep::store
