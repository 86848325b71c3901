// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/change_reader.h"

#include "net/chain.h"
#include "salesforce/wire.h"

#include <QLoggingCategory>

namespace lockstep::salesforce {

using core::Change;
using core::ObjectType;
using core::Record;

namespace {

Q_LOGGING_CATEGORY(lcSalesforce, "lockstep.salesforce", QtInfoMsg)

Change changeOf(const Record& record)
{
    Change change;
    change.object = record.object;
    change.id = record.id;
    change.mergedInto = record.mergedInto;
    if (record.deleted)
        change.kind = record.mergedInto.isEmpty() ? Change::Kind::Deleted : Change::Kind::Merged;
    change.record = record;
    return change;
}

} // namespace

struct ChangeReader::Task
{
    std::shared_ptr<net::Chain<core::ChangePage>> chain;
    ChangeCursor cursor;
    QStringList fields;
    int pageSize = 0;
    int lookBackSeconds = 0;

    [[nodiscard]] core::Expected<QString> soql(const QStringList& selected) const
    {
        SoqlQuery query(cursor.current, selected);
        if (const auto condition = cursor.position().condition())
            query.where(*condition);
        query.orderBy({QStringLiteral("SystemModstamp"), QStringLiteral("Id")}).limit(pageSize);
        return query.text();
    }

    // `keys`: the page's rows in order; they move the cursor.
    void finish(const Rows& keys, const QList<Record>& records)
    {
        // Without a stamp to go on after, the same page would be read for ever.
        if (!keys.rows.isEmpty() && !lastOf(keys).stamp.isValid()) {
            core::Error error;
            error.code = QStringLiteral("unexpected-answer");
            error.scope = core::ErrorScope::System;
            error.retry = core::RetryClass::Retry;
            chain->finish(core::Unexpected(error));
            return;
        }
        core::ChangePage page;
        for (const Record& record : records)
            page.changes.append(changeOf(record));
        page.serverTime = keys.replyAt;
        page.more = moveOn(keys);
        page.cursor = cursor.toBytes();
        chain->finish(std::move(page));
    }

    [[nodiscard]] Record lastOf(const Rows& keys) const
    {
        return recordFromJson(cursor.current, keys.rows.last().toObject(), {});
    }

    // True while this poll has something left to read.
    bool moveOn(const Rows& keys)
    {
        ObjectPosition& position = cursor.position();
        if (!keys.rows.isEmpty()) {
            const Record last = lastOf(keys);
            position.advance(keys.replyAt, last.stamp, last.id);
        }
        if (!keys.rows.isEmpty() && (!keys.done || keys.rows.size() >= pageSize))
            return true;
        position.finishPoll(keys.replyAt, lookBackSeconds);
        const bool leadsAreLeft = cursor.current == ObjectType::Contact;
        cursor.current = leadsAreLeft ? ObjectType::Lead : ObjectType::Contact;
        return leadsAreLeft;
    }
};

ChangeReader::ChangeReader(Connection& connection, RecordReader& records)
    : m_connection(connection)
    , m_records(records)
{ }

core::Pending<core::ChangePage> ChangeReader::page(const core::ChangeQuery& query)
{
    const auto cursor = ChangeCursor::fromBytes(query.cursor);
    if (!cursor)
        qCWarning(lcSalesforce) << "The change cursor is not one of ours; reading from the beginning.";
    const auto task = std::make_shared<Task>();
    task->chain = net::Chain<core::ChangePage>::start();
    task->cursor = cursor.value_or(ChangeCursor{});
    task->fields = query.fields.value(task->cursor.current);
    task->pageSize = m_connection.options().pageSize;
    task->lookBackSeconds = m_connection.options().lookBackSeconds;
    core::Pending<core::ChangePage> pending = task->chain->pending();

    const auto soql = task->soql(queryFields(task->cursor.current, task->fields));
    const auto narrow = task->soql({QStringLiteral("Id"), QStringLiteral("SystemModstamp")});
    if (!soql || !narrow) {
        task->chain->finish(core::Unexpected(soql ? narrow.error() : soql.error()));
    } else if (fitsInUrl(*soql)) {
        task->chain->then(queryPage(m_connection, *soql), [this, task](const Rows& rows) {
            task->finish(rows, m_records.take(task->cursor.current, rows.rows, task->fields));
        });
    } else {
        task->chain->then(queryPage(m_connection, *narrow),
                          [this, task](const Rows& keys) { readWide(task, keys); });
    }
    return pending;
}

void ChangeReader::readWide(const std::shared_ptr<Task>& task, const Rows& keys)
{
    QStringList ids;
    for (const auto& row : keys.rows)
        ids.append(core::salesforceId18(row.toObject().value(QLatin1String("Id")).toString()));
    task->chain->then(m_records.read(task->cursor.current, ids, task->fields),
                      [task, keys](const core::ReadReply& reply) {
                          QList<Record> records;
                          for (const auto& record : reply.records) {
                              // One that has vanished between the two requests changes again, or is gone.
                              if (record)
                                  records.append(*record);
                          }
                          task->finish(keys, records);
                      });
}

} // namespace lockstep::salesforce
