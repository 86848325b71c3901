// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/soql_run.h"

namespace lockstep::sandbox::soql {

// The records of an aggregate query (GROUP BY, COUNT(Id), MAX(…) …), each as JSON.
[[nodiscard]] Result<QList<QByteArray>> groups(const SalesforceOrg& org, const Query& query,
                                               bool withDeleted);

// One item of such a query, with the name it has in the records.
struct GroupColumn
{
    QString function; // upper case; empty: a field that is grouped by
    Path path;
    QString key;
};

[[nodiscard]] Result<QList<GroupColumn>> groupColumns(const SalesforceOrg& org, const Query& query);

} // namespace lockstep::sandbox::soql
