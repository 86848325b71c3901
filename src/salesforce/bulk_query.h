// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "salesforce/connection.h"
#include "salesforce/queries.h"

#include "core/schema.h"

#include <QObject>

#include <memory>

namespace lockstep::salesforce {

// A query that Salesforce works through by itself (Bulk API 2.0).
struct BulkJob
{
    QString id;
    QDateTime createdAt; // in its own time
};

// One piece of a job's result.
struct BulkPage
{
    QList<Row> rows;
    QString next; // locator of the piece behind; empty = this is the last
    QDateTime replyAt;
};

// Reads many records, deleted ones too: a job, its end, and its result piece by piece, so that memory does
// not grow with it. The client's thread; owned by the client.
class BulkQuery
{
public:
    explicit BulkQuery(Connection& connection);

    // How many records a query of this text would give.
    [[nodiscard]] core::Pending<qint64> count(const QString& soql);
    [[nodiscard]] core::Pending<BulkJob> start(const QString& soql);
    // Waits for the end of the job and reads the piece at `locator` (empty = the first). `schema` gives the
    // values their types. "bulk-job-failed" where the job has come to no result, or was asked for without a
    // field that `reader` wants; Salesforce's own refusal where it does not know the job any more, does not
    // tell of it, or has not kept its result.
    [[nodiscard]] core::Pending<BulkPage> page(const QString& job, const QString& locator,
                                               const core::ObjectSchema& schema, const RowReader& reader);

private:
    struct Task;

    void askState(const std::shared_ptr<Task>& task);
    void askRows(const std::shared_ptr<Task>& task);

    Connection& m_connection;
    QObject m_pauses; // their owner
};

// The rows of a CSV result as a query's answer would give them: what is empty is null, numbers, truth
// values and instants are told by their type. Nothing where it is no such CSV. Pure.
[[nodiscard]] std::optional<QList<Row>> rowsFromCsv(const QByteArray& csv, const core::ObjectSchema& schema,
                                                    const RowReader& reader);

} // namespace lockstep::salesforce
