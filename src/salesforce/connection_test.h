// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "salesforce/connection.h"

namespace lockstep::salesforce {

// Signs in and asks who we are, whether the chosen API version is offered, and how many calls are left.
[[nodiscard]] core::Pending<core::ConnectionInfo> testConnection(Connection& connection);

} // namespace lockstep::salesforce
