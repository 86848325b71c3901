// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "salesforce/connection.h"
#include "salesforce/soql.h"
#include "salesforce/wire.h"

namespace lockstep::salesforce {

// Rows of a query, deleted ones included.
struct Rows
{
    QList<Row> rows;
    QDateTime replyAt; // Date of the last reply
    bool done = true; // false: the server had more than it put on this page
};

// The percent-encoded resource of a queryAll.
[[nodiscard]] QString queryResource(const QString& soql);
// Whether a query of this text can be sent: URL and headers share 16 KB.
[[nodiscard]] bool fitsInUrl(const QString& soql);

// Values cut into runs of which each fits in the URL of SELECT `fields` … WHERE `field` IN (run).
// Empty when not even one value does.
[[nodiscard]] QList<QStringList> runsThatFit(core::ObjectType object, const QStringList& fields,
                                             const QString& field, const QStringList& values);

// The rows of a query's answer that stands at `path` of a part; nothing where it is none.
[[nodiscard]] std::optional<Rows> rowsInside(const net::JsonPart& part, qsizetype path,
                                             const RowReader& reader, const QDateTime& replyAt);
// One page of a query.
[[nodiscard]] core::Pending<Rows> queryPage(Connection& connection, const RowReader& reader,
                                            const QString& soql);
// The whole answer of each query, one after the other, in one list.
[[nodiscard]] core::Pending<Rows> queryEverything(Connection& connection, const RowReader& reader,
                                                  const QStringList& queries);

// One page of a query's answer.
struct QueryPage
{
    Rows rows;
    QString nextPath; // from the host's root; empty when done
};

// "not-json", "truncated-body" or "unexpected-answer". Pure.
[[nodiscard]] core::Expected<QueryPage> pageFromResponse(const net::Response& response,
                                                         const RowReader& reader);

} // namespace lockstep::salesforce
