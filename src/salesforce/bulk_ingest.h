// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "salesforce/bulk_rows.h"
#include "salesforce/connection.h"

#include <QObject>

#include <memory>

namespace lockstep::salesforce {

// What an ingest has made of its records.
struct BulkWritten
{
    QList<core::WriteResult> results; // one a record, in the order given; Unknown where no list names it
    // The job came to nothing: whoever has Outcome::NotExecuted was not looked at.
    bool failed = false;
    QDateTime serverTime;
};

// Writes many records by Bulk API 2.0: a job, its data, its end, and its results by their own key. Until the
// job is closed nothing is written and every error is NotExecuted; from then on it is Unknown what is not
// told. The client's thread; owned by the client.
class BulkIngest
{
public:
    explicit BulkIngest(Connection& connection);

    // As many records as largestBulkUpload has room for, no two with the same key.
    [[nodiscard]] core::Pending<BulkWritten> write(const BulkWrite& write);

private:
    struct Task;

    void upload(const std::shared_ptr<Task>& task);
    void close(const std::shared_ptr<Task>& task);
    void watch(const std::shared_ptr<Task>& task);
    void askResults(const std::shared_ptr<Task>& task);

    Connection& m_connection;
    QObject m_pauses; // their owner
};

// Bytes; the results repeat the upload, and have to stay below the largest answer that is taken.
constexpr qsizetype largestBulkUpload = 20 * 1024 * 1024;

} // namespace lockstep::salesforce
