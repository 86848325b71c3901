// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/salesforce_org.h"
#include "sandbox/soql.h"

namespace lockstep::sandbox::soql {

// A field of a query found in the org: a column of the object itself, or of the record its reference
// column points at.
struct Path
{
    int column = -1; // of the object; the reference when there is a farther field
    QString farther; // "Name" of Owner.Name; empty for the object's own field
};

// One member of the records in the answer, in the order selected; the farther fields of one
// relationship are one member.
struct Member
{
    QByteArray key; // already "quoted":
    int column = -1;
    QStringList farther; // empty for the object's own field
};

// What a query asks for, found in the org. A plain value.
struct Selection
{
    const SObject* object = nullptr;
    QList<Member> members;
};

struct Answer
{
    Selection selection;
    QList<int> rows; // in the order asked for
    bool count = false;
};

// Runs the query over the records the API user may see; with deleted ones for queryAll.
[[nodiscard]] Result<Answer> run(const SalesforceOrg& org, const Query& query, bool withDeleted);

// The parts of a run, for grouped queries.
[[nodiscard]] Result<const SObject*> objectOf(const SalesforceOrg& org, const Query& query);
[[nodiscard]] Result<QList<int>> rowsOf(const SalesforceOrg& org, const SObject& object, const Query& query,
                                        bool withDeleted);

// The members for a plain list of field names (rows, collections); unknown or hidden ones are refused.
[[nodiscard]] Result<Selection> select(const SalesforceOrg& org, const SObject& object,
                                       const QStringList& fields);

void appendCell(QByteArray& json, const SObject& object, int column, int row);

// One record as the API shows it.
void appendRecord(QByteArray& json, const SalesforceOrg& org, const Selection& selection, int row,
                  const QByteArray& version);

} // namespace lockstep::sandbox::soql
