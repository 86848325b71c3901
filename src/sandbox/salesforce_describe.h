// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/salesforce_call.h"

namespace lockstep::sandbox {

// GET sobjects and sobjects/X/describe. What the API user may not see is absent.
[[nodiscard]] Reply describeGlobal(const SalesforceOrg& org, const SalesforceCall& call);
// What the list of objects and the address of one object tell of it.
[[nodiscard]] QJsonObject objectJson(const SObject& object, const QByteArray& version);
[[nodiscard]] Reply describe(const SObject& object, const SalesforceCall& call);

} // namespace lockstep::sandbox
