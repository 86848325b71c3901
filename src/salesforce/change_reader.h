// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/remote_system.h"
#include "salesforce/bulk_query.h"
#include "salesforce/cursor.h"
#include "salesforce/describer.h"
#include "salesforce/record_reader.h"

#include <memory>

namespace lockstep::salesforce {

// Reads what has changed since a cursor, Contact before Lead, in the order of SystemModstamp and Id: a page a
// call, or, where a poll begins and the schema is wanted too, the first page of both with both describes in
// one composite request; and where pages would be too many, the rest of an object by a bulk query. The
// client's thread; owned by the client.
class ChangeReader
{
public:
    ChangeReader(Connection& connection, RecordReader& records, Describer& describer);

    [[nodiscard]] core::Pending<core::ChangePage> page(const core::ChangeQuery& query);

private:
    struct Task;

    void countRest(const std::shared_ptr<Task>& task);
    void startJob(const std::shared_ptr<Task>& task);
    void readJob(const std::shared_ptr<Task>& task);
    void takeJob(const std::shared_ptr<Task>& task, const BulkPage& piece);
    void readSingly(const std::shared_ptr<Task>& task);
    void giveUpPage(const std::shared_ptr<Task>& task, const core::Error& error);
    void readWide(const std::shared_ptr<Task>& task, const Rows& keys);
    void readTogether(const std::shared_ptr<Task>& task);
    void takeTogether(const std::shared_ptr<Task>& task, const PartAnswers& answers, qsizetype queries);

    Connection& m_connection;
    RecordReader& m_records;
    Describer& m_describer;
    BulkQuery m_bulk;
    bool m_togetherRefused = false; // queries, inside a composite request
    int m_lostJobs = 0; // one after the other
};

} // namespace lockstep::salesforce
