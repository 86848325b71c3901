// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/remote_system.h"
#include "salesforce/bulk_ingest.h"

#include <memory>

namespace lockstep::salesforce {

struct WriteTask;

// Creates, updates and deletes: in collections of 200, more than 10,000 records by bulk ingest, conditional
// updates 25 in a composite call, and one by one where a refusal has to be looked into. Every record gets its
// own result. The client's thread; owned by the client.
class RecordWriter
{
public:
    explicit RecordWriter(Connection& connection);

    [[nodiscard]] core::Pending<core::WriteReply> create(const QList<core::WriteRecord>& records,
                                                         const core::WriteOptions& options);
    [[nodiscard]] core::Pending<core::WriteReply> update(const QList<core::WriteRecord>& records,
                                                         const core::WriteOptions& options);
    [[nodiscard]] core::Pending<core::WriteReply> remove(const QStringList& ids);

private:
    core::Pending<core::WriteReply> run(const std::shared_ptr<WriteTask>& task);
    void next(const std::shared_ptr<WriteTask>& task);
    void sendBulk(const std::shared_ptr<WriteTask>& task);
    void takeBulk(const std::shared_ptr<WriteTask>& task, const QList<qsizetype>& sent,
                  const core::Expected<BulkWritten>& answer);
    void sendCollection(const std::shared_ptr<WriteTask>& task);
    void takeCollection(const std::shared_ptr<WriteTask>& task, const QList<qsizetype>& sent,
                        const core::Expected<net::Response>& answer);
    void takeResults(const std::shared_ptr<WriteTask>& task, const QList<qsizetype>& sent,
                     const QList<core::WriteResult>& results);
    void takeRefusal(const std::shared_ptr<WriteTask>& task, const QList<qsizetype>& sent,
                     const core::Error& error);
    void sendConditional(const std::shared_ptr<WriteTask>& task);
    void takeConditional(const std::shared_ptr<WriteTask>& task, const QList<qsizetype>& sent,
                         const core::Expected<net::Response>& answer);
    void sendSingle(const std::shared_ptr<WriteTask>& task, qsizetype index);
    void takeSingle(const std::shared_ptr<WriteTask>& task, qsizetype index,
                    const core::Expected<net::Response>& answer);
    void fail(const std::shared_ptr<WriteTask>& task, const QList<qsizetype>& sent, const core::Error& error);

    Connection& m_connection;
    BulkIngest m_ingest;
};

} // namespace lockstep::salesforce
