// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "salesforce/connection.h"

namespace lockstep::salesforce {

// Whether our user sees every record, whatever it is shared with: then one that not even queryAll shows is
// gone for good, and not hidden. One call each time, for permissions come and go. The client's thread; owned
// by the client.
class FullSight
{
public:
    explicit FullSight(Connection& connection);

    // "View All Data". False, too, where Salesforce does not say.
    [[nodiscard]] core::Pending<bool> isGiven();

private:
    Connection& m_connection;
};

} // namespace lockstep::salesforce
