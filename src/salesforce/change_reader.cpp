// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/change_reader.h"

#include "core/normalise.h"
#include "net/chain.h"
#include "salesforce/wire.h"

#include <QLoggingCategory>

#include <utility>

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

QList<QDateTime> stampsOf(const QList<Row>& rows)
{
    QList<QDateTime> stamps;
    stamps.reserve(rows.size());
    for (const Row& row : rows)
        stamps.append(row.record.stamp);
    return stamps;
}

} // namespace

struct ChangeReader::Task
{
    std::shared_ptr<net::Chain<core::ChangePage>> chain;
    ChangeCursor cursor;
    QHash<ObjectType, QStringList> fields;
    int pageSize = 0;
    int lookBackSeconds = 0;
    core::ChangePage page;
    bool refusedTogether = false;
    bool timedOut = false;

    [[nodiscard]] QStringList fieldsNow() const { return fields.value(cursor.current); }

    // `query` of what is left of the cursor's object.
    [[nodiscard]] core::Expected<QString> ofTheRest(SoqlQuery query) const
    {
        if (const auto condition = cursor.position().condition())
            query.where(*condition);
        return query.text();
    }

    [[nodiscard]] core::Expected<QString> soql(ObjectType object, const QStringList& selected) const
    {
        ChangeCursor there = cursor;
        there.current = object;
        SoqlQuery query(object, selected);
        if (const auto condition = there.position().condition())
            query.where(*condition);
        query.orderBy({QStringLiteral("SystemModstamp"), QStringLiteral("Id")}).limit(pageSize);
        return query.text();
    }

    // `keys`: the rows of the cursor's object in order; they move it. False without a stamp to go on after:
    // the same page would be read for ever.
    [[nodiscard]] bool add(const Rows& keys, const QList<Record>& records)
    {
        if (!keys.rows.isEmpty() && !keys.rows.constLast().record.stamp.isValid())
            return false;
        for (const Record& record : records)
            page.changes.append(changeOf(record));
        page.serverTime = keys.replyAt;
        page.more = moveOn(keys);
        return true;
    }

    void finish(bool good)
    {
        if (!good) {
            core::Error error;
            error.code = QStringLiteral("unexpected-answer");
            error.scope = core::ErrorScope::System;
            error.retry = core::RetryClass::Retry;
            chain->finish(core::Unexpected(error));
            return;
        }
        page.cursor = cursor.toBytes();
        chain->finish(std::move(page));
    }

    // True while this poll has something left to read.
    bool moveOn(const Rows& keys)
    {
        ObjectPosition& position = cursor.position();
        if (!keys.rows.isEmpty()) {
            const Record& last = keys.rows.constLast().record;
            position.count(stampsOf(keys.rows), keys.replyAt, lookBackSeconds);
            position.advance(keys.replyAt, last.stamp, last.id);
        }
        if (!keys.rows.isEmpty() && (!keys.done || keys.rows.size() >= pageSize)) {
            ++position.pages;
            return true;
        }
        return endObject(keys.replyAt);
    }

    // The object's last row has been read; true while this poll has something left to read.
    bool endObject(const QDateTime& replyAt)
    {
        ObjectPosition& position = cursor.position();
        position.finishPoll(replyAt, lookBackSeconds);
        if (position.beginSettling(replyAt))
            return true;
        const bool leadsAreLeft = cursor.current == ObjectType::Contact;
        cursor.current = leadsAreLeft ? ObjectType::Lead : ObjectType::Contact;
        return leadsAreLeft;
    }
};

namespace {

// Between two polls, and the last one has come to its end: little is to be expected.
bool isAtRest(const ChangeCursor& cursor)
{
    return cursor.current == ObjectType::Contact && !cursor.contact.stamp.isValid()
        && (cursor.contact.readFrom.isValid() || cursor.lead.readFrom.isValid());
}

// What may go through when it is asked for in another way.
bool isWorthAskingSingly(const core::Error& error)
{
    return error.retry != core::RetryClass::Retry && error.code != QLatin1String("cancelled")
        && error.retryAfterSeconds == 0;
}

// By the org's word or by ours: a bulk job has the time.
bool isTooSlow(const core::Error& error)
{
    return error.code == QLatin1String("QUERY_TIMEOUT") || error.code == QLatin1String("timed-out");
}

// A job that gives nothing, or is refused: it would be refused in every later run, too.
bool isLost(const core::Error& error)
{
    return error.code == QLatin1String("bulk-job-failed") || isWorthAskingSingly(error);
}

} // namespace

ChangeReader::ChangeReader(Connection& connection, RecordReader& records, Describer& describer)
    : m_connection(connection)
    , m_records(records)
    , m_describer(describer)
    , m_bulk(connection)
{ }

core::Pending<core::ChangePage> ChangeReader::page(const core::ChangeQuery& query)
{
    const auto cursor = ChangeCursor::fromBytes(query.cursor);
    if (!cursor)
        qCWarning(lcSalesforce) << "The change cursor is not one of ours; reading from the beginning.";
    const auto task = std::make_shared<Task>();
    task->chain = net::Chain<core::ChangePage>::start();
    task->cursor = cursor.value_or(ChangeCursor{});
    task->fields = query.fields;
    task->pageSize = m_connection.options().pageSize;
    task->lookBackSeconds = m_connection.options().lookBackSeconds;
    core::Pending<core::ChangePage> pending = task->chain->pending();
    if (!task->cursor.position().job.isEmpty())
        readJob(task);
    else if (task->cursor.position().isToBeCounted())
        countRest(task);
    else if (query.withSchema && !m_togetherRefused && isAtRest(task->cursor))
        readTogether(task);
    else
        readSingly(task);
    return pending;
}

void ChangeReader::countRest(const std::shared_ptr<Task>& task)
{
    const auto soql = task->ofTheRest(SoqlQuery::countOf(task->cursor.current));
    if (!soql) {
        task->chain->finish(core::Unexpected(soql.error()));
        return;
    }
    task->chain->whenever(m_bulk.count(*soql), [this, task](const core::Expected<qint64>& left) {
        const bool isMuch = left ? *left > m_connection.options().bulkFrom : isTooSlow(left.error());
        if (isMuch) {
            startJob(task);
        } else if (left || isWorthAskingSingly(left.error())) {
            task->cursor.position().giveUpJob();
            readSingly(task);
        } else {
            task->chain->finish(core::Unexpected(left.error()));
        }
    });
}

void ChangeReader::startJob(const std::shared_ptr<Task>& task)
{
    const ObjectType object = task->cursor.current;
    const auto soql =
        task->ofTheRest(SoqlQuery(object, queryFields(object, task->fieldsNow(), m_describer.known(object))));
    if (!soql) {
        task->chain->finish(core::Unexpected(soql.error()));
        return;
    }
    task->chain->whenever(m_bulk.start(*soql), [this, task](const core::Expected<BulkJob>& job) {
        if (job) {
            // Saved with the cursor before it is waited for: a new process reads on from it.
            task->cursor.position().beginJob(job->id, job->createdAt);
            task->page.serverTime = m_connection.serverTime();
            task->page.more = true;
            task->finish(true);
        } else if (isWorthAskingSingly(job.error())) {
            task->cursor.position().giveUpJob();
            readSingly(task);
        } else {
            task->chain->finish(core::Unexpected(job.error()));
        }
    });
}

void ChangeReader::readJob(const std::shared_ptr<Task>& task)
{
    const ObjectPosition& position = task->cursor.position();
    const core::ObjectSchema schema = m_describer.known(task->cursor.current);
    const RowReader reader(task->cursor.current, task->fieldsNow());
    task->chain->whenever(m_bulk.page(position.job, position.locator, schema, reader),
                          [this, task](const core::Expected<BulkPage>& piece) {
                              if (piece) {
                                  takeJob(task, *piece);
                              } else if (isLost(piece.error())) {
                                  qCWarning(lcSalesforce).noquote()
                                      << "A bulk query came to nothing; its records are read page by page:"
                                      << piece.error().message;
                                  ++m_lostJobs;
                                  task->cursor.position().giveUpJob();
                                  readSingly(task);
                              } else {
                                  task->chain->finish(core::Unexpected(piece.error()));
                              }
                          });
}

void ChangeReader::takeJob(const std::shared_ptr<Task>& task, const BulkPage& piece)
{
    m_lostJobs = 0;
    ObjectPosition& position = task->cursor.position();
    const QList<QDateTime> stamps = stampsOf(piece.rows);
    position.count(stamps, piece.replyAt, task->lookBackSeconds);
    position.advanceJob(stamps, piece.next);
    const QList<Record> records = m_records.take(piece.rows);
    for (const Record& record : records)
        task->page.changes.append(changeOf(record));
    task->page.serverTime = piece.replyAt;
    task->page.more = !piece.next.isEmpty() || task->endObject(piece.replyAt);
    task->finish(true);
}

void ChangeReader::readSingly(const std::shared_ptr<Task>& task)
{
    const ObjectType object = task->cursor.current;
    const auto soql = task->soql(object, queryFields(object, task->fieldsNow(), m_describer.known(object)));
    const auto narrow = task->soql(object, {QStringLiteral("Id"), QStringLiteral("SystemModstamp")});
    if (!soql || !narrow) {
        task->chain->finish(core::Unexpected(soql ? narrow.error() : soql.error()));
    } else if (fitsInUrl(*soql)) {
        const RowReader reader(object, task->fieldsNow());
        task->chain->whenever(queryPage(m_connection, reader, *soql),
                              [this, task](const core::Expected<Rows>& rows) {
                                  if (!rows) {
                                      giveUpPage(task, rows.error());
                                      return;
                                  }
                                  // It went through alone, so it was the company that was refused.
                                  m_togetherRefused = m_togetherRefused || task->refusedTogether;
                                  task->finish(task->add(*rows, m_records.take(rows->rows)));
                              });
    } else {
        task->chain->whenever(queryPage(m_connection, RowReader(object, {}), *narrow),
                              [this, task](const core::Expected<Rows>& keys) {
                                  if (keys)
                                      readWide(task, *keys);
                                  else
                                      giveUpPage(task, keys.error());
                              });
    }
}

// A page that takes longer than a query may is left to a bulk query, which has the time. Where that fails,
// too, it is tried once more: the two would take turns for ever.
void ChangeReader::giveUpPage(const std::shared_ptr<Task>& task, const core::Error& error)
{
    if (isTooSlow(error) && m_lostJobs < 2 && !std::exchange(task->timedOut, true)) {
        startJob(task);
        return;
    }
    m_lostJobs = 0; // the next run may try again
    task->chain->finish(core::Unexpected(error));
}

void ChangeReader::readWide(const std::shared_ptr<Task>& task, const Rows& keys)
{
    QStringList ids;
    for (const Row& row : keys.rows)
        ids.append(row.record.id);
    task->chain->then(m_records.read(task->cursor.current, ids, task->fieldsNow()),
                      [task, keys](const core::ReadReply& reply) {
                          QList<Record> records;
                          for (const auto& record : reply.records) {
                              // One that has vanished between the two requests changes again, or is gone.
                              if (record)
                                  records.append(*record);
                          }
                          task->finish(task->add(keys, records));
                      });
}

void ChangeReader::readTogether(const std::shared_ptr<Task>& task)
{
    QList<Part> parts = m_describer.parts();
    const qsizetype queries = parts.size();
    for (const ObjectType object : {ObjectType::Contact, ObjectType::Lead}) {
        const auto soql =
            task->soql(object, queryFields(object, task->fields.value(object), m_describer.known(object)));
        if (!soql || !fitsInUrl(*soql)) {
            readSingly(task);
            return;
        }
        parts.append(Part{.path = m_connection.dataPath(queryResource(*soql)),
                          .headers = {},
                          .reader = RowReader(object, task->fields.value(object))});
    }
    task->chain->whenever(getTogether(m_connection, parts),
                          [this, task, queries](const core::Expected<PartAnswers>& answers) {
                              task->refusedTogether = !answers
                                  && (isTooSlow(answers.error()) || isWorthAskingSingly(answers.error()));
                              if (answers)
                                  takeTogether(task, *answers, queries);
                              else if (task->refusedTogether)
                                  readSingly(task);
                              else
                                  task->chain->finish(core::Unexpected(answers.error()));
                          });
}

void ChangeReader::takeTogether(const std::shared_ptr<Task>& task, const PartAnswers& answers,
                                qsizetype queries)
{
    task->page.schema = m_describer.take(answers, 0);
    bool any = false;
    for (const ObjectType object : {ObjectType::Contact, ObjectType::Lead}) {
        const std::optional<Rows>& rows = answers.parts.at(queries++).rows;
        // What was refused, or is longer than a page, is asked for from here on.
        if (!rows || task->cursor.current != object)
            break;
        any = true;
        if (!task->add(*rows, m_records.take(rows->rows))) {
            task->finish(false);
            return;
        }
    }
    task->refusedTogether = !any;
    if (any)
        task->finish(true);
    else
        readSingly(task);
}

} // namespace lockstep::salesforce
