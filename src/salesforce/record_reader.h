// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/remote_system.h"
#include "salesforce/describer.h"
#include "salesforce/full_sight.h"
#include "salesforce/queries.h"

#include <memory>

namespace lockstep::salesforce {

// Reads records by id or by key, deleted ones too; of one that is gone for good only its deletion is told,
// and only where our user would see it if it were there. A short list of ids is one query; a long one, or a
// list of fields too long for a URL, is a retrieve and a second look by query for what a retrieve does
// not show. The client's thread; owned by the client.
class RecordReader
{
public:
    RecordReader(Connection& connection, const Describer& describer);

    [[nodiscard]] core::Pending<core::ReadReply> read(core::ObjectType object, const QStringList& ids,
                                                      const QStringList& fields);
    [[nodiscard]] core::Pending<core::FindReply> find(core::ObjectType object, const QString& field,
                                                      const QStringList& values, const QStringList& fields);
    // The records of a query's rows. Their owners' names are remembered, because a retrieve gives only
    // their ids.
    [[nodiscard]] QList<core::Record> take(const QList<Row>& rows);

private:
    struct ReadTask;
    struct FindTask;

    void query(const std::shared_ptr<ReadTask>& task, const QStringList& ids, const QStringList& fields);
    void retrieve(const std::shared_ptr<ReadTask>& task);
    [[nodiscard]] core::Done takeRetrieved(ReadTask& task, const net::Response& response);
    void lookAgain(const std::shared_ptr<ReadTask>& task);
    void queryAgain(const std::shared_ptr<ReadTask>& task, const QStringList& ids);
    void finish(const std::shared_ptr<ReadTask>& task);
    void answer(const std::shared_ptr<ReadTask>& task) const;
    void findIdsThenRead(const std::shared_ptr<FindTask>& task);

    // The queries that read `values` of `keyField` with all of `fields`; none when they cannot be asked.
    [[nodiscard]] QStringList queriesFor(core::ObjectType object, const QStringList& fields,
                                         const QString& keyField, const QStringList& values) const;

    Connection& m_connection;
    const Describer& m_describer;
    FullSight m_sight;
    QHash<QString, QString> m_ownerNames; // by the owner's id
};

} // namespace lockstep::salesforce
