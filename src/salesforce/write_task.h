// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/chain.h"
#include "salesforce/connection.h"

#include <memory>

namespace lockstep::salesforce {

// One call of the RecordWriter: what is still to be sent, by which way, and what has been answered. Records
// by their index. The client's thread; owned by the steps of the call.
struct WriteTask
{
    std::shared_ptr<net::Chain<core::WriteReply>> chain;
    core::ObjectType object = core::ObjectType::Lead;
    core::WriteResult::Status success = core::WriteResult::Status::Updated;
    QList<core::WriteRecord> records;
    QString keyColumn; // of a bulk ingest
    QList<qsizetype> inBulk; // by bulk ingest
    QList<QList<qsizetype>> pieces; // of collections, each in a collection of its own
    QList<qsizetype> together; // in collections
    QList<qsizetype> conditional; // 25 in one composite call
    QList<qsizetype> alone; // each in its own request
    Headers headers;
    core::WriteReply reply;
    bool answered = false; // at least one request has had an answer

    [[nodiscard]] QList<core::WriteRecord> recordsAt(const QList<qsizetype>& indexes) const;
    // The rest stays in collections: who has no key of its own, or a value that a bulk ingest would misread.
    void moveToBulk();
    [[nodiscard]] QList<qsizetype> takeBulk();
    [[nodiscard]] QList<qsizetype> takeCollection();
    // The halves are sent again, each by itself.
    void halve(const QList<qsizetype>& sent);
    // The same where an organisation's own code failed on the company and not only on one record; it is done
    // so often only that one of 200 is found, for code that always fails must not cost a call a record.
    // False: their results stand.
    bool halveForCode(const QList<qsizetype>& failed);
    [[nodiscard]] QList<qsizetype> left() const;
    void resultOf(qsizetype index, core::WriteResult result);
    // Nothing more will be sent.
    void giveUp(core::Error error);

private:
    qsizetype m_halved = 0; // for code
};

} // namespace lockstep::salesforce
