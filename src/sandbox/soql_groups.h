// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/soql_run.h"

namespace lockstep::sandbox::soql {

// The records of an aggregate query (GROUP BY, COUNT(Id), MAX(…) …), each as JSON.
[[nodiscard]] Result<QList<QByteArray>> groups(const SalesforceOrg& org, const Query& query,
                                               bool withDeleted);

} // namespace lockstep::sandbox::soql
