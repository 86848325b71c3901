// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/record_writer.h"

#include "net/chain.h"
#include "salesforce/wire.h"
#include "salesforce/write_results.h"
#include "salesforce/write_task.h"

#include <algorithm>
#include <utility>

namespace lockstep::salesforce {

using core::Outcome;
using core::WriteRecord;
using core::WriteResult;

namespace {

Headers writeHeaders(const core::WriteOptions& options)
{
    const bool assign = options.assign == QLatin1String("auto");
    return {{QByteArrayLiteral("Sforce-Auto-Assign"),
             assign ? QByteArrayLiteral("TRUE") : QByteArrayLiteral("FALSE")}};
}

constexpr qsizetype partsPerCall = 25; // of a composite call

QString referenceOf(qsizetype index)
{
    return QStringLiteral("row%1").arg(index);
}

bool isTwin(const WriteResult& result)
{
    return result.error && result.error->code == QLatin1String("DUPLICATES_DETECTED");
}

// Whether the next request would fail for the same reason.
bool endsTheRun(const core::Error& error)
{
    return error.retry == core::RetryClass::Stop || error.scope == core::ErrorScope::System;
}

// Whether it is what a request holds that was refused, so that a part of it may be taken.
bool isByContent(const core::Error& error)
{
    return isRefusal(error) && error.retry == core::RetryClass::Fix;
}

// Whether the organisation's own code failed, which sees up to 200 records at once and shares one set of
// limits (queries, time) among them.
bool isFailureOfCode(const core::Error& error)
{
    static const QStringList codes{QStringLiteral("CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY"),
                                   QStringLiteral("CANNOT_EXECUTE_FLOW_TRIGGER"),
                                   QStringLiteral("APEX_ERROR")};
    return codes.contains(error.code);
}

// Whether a bulk ingest that came to nothing is worth another way: it is the ingest that was refused.
bool isWorthCollecting(const core::Error& error)
{
    return error.outcome == Outcome::NotExecuted && error.retry != core::RetryClass::Retry
        && !endsTheRun(error);
}

} // namespace

RecordWriter::RecordWriter(Connection& connection)
    : m_connection(connection)
    , m_ingest(connection)
{ }

core::Pending<core::WriteReply> RecordWriter::create(const QList<WriteRecord>& records,
                                                     const core::WriteOptions& options)
{
    const auto task = std::make_shared<WriteTask>();
    task->object = options.object;
    task->success = WriteResult::Status::Created;
    task->records = records;
    task->headers = writeHeaders(options);
    for (qsizetype i = 0; i < records.size(); ++i)
        task->together.append(i);
    // A bulk ingest assigns by a rule it is given the id of, not by whichever is active.
    if (options.assign.isEmpty())
        task->keyColumn = m_connection.options().keyField;
    return run(task);
}

core::Pending<core::WriteReply> RecordWriter::update(const QList<WriteRecord>& records,
                                                     const core::WriteOptions& options)
{
    const auto task = std::make_shared<WriteTask>();
    task->object = options.object;
    task->records = records;
    task->headers = writeHeaders(options);
    for (qsizetype i = 0; i < records.size(); ++i)
        (records.at(i).unmodifiedSince.isValid() ? task->conditional : task->together).append(i);
    task->keyColumn = QStringLiteral("Id");
    return run(task);
}

core::Pending<core::WriteReply> RecordWriter::remove(const QStringList& ids)
{
    const auto chain = net::Chain<core::WriteReply>::start();
    if (ids.isEmpty()) {
        chain->finish(core::WriteReply{});
        return chain->pending();
    }
    const QByteArray list = QUrl::toPercentEncoding(ids.join(u','), QByteArrayLiteral(","));
    const QString resource =
        QStringLiteral("composite/sobjects?ids=%1&allOrNone=false").arg(QString::fromLatin1(list));
    const QDateTime sentAfter = m_connection.serverTime();
    chain->then(m_connection.write(QByteArrayLiteral("DELETE"), m_connection.dataPath(resource), {}, {}),
                [chain, ids, sentAfter](const net::Response& response) {
                    auto results = collectionResults(response, ids.size(), WriteResult::Status::Deleted);
                    if (!results) {
                        chain->finish(core::Unexpected(results.error()));
                        return;
                    }
                    for (qsizetype i = 0; i < ids.size(); ++i)
                        (*results)[i].id = ids.at(i);
                    chain->finish(core::WriteReply{
                        .results = std::move(*results), .sentAfter = sentAfter, .serverTime = response.date});
                });
    return chain->pending();
}

core::Pending<core::WriteReply> RecordWriter::run(const std::shared_ptr<WriteTask>& task)
{
    task->chain = net::Chain<core::WriteReply>::start();
    task->reply.results.resize(task->records.size());
    task->reply.sentAfter = m_connection.serverTime();
    core::Pending<core::WriteReply> pending = task->chain->pending();
    if (!task->keyColumn.isEmpty() && task->together.size() > m_connection.options().bulkWritesFrom)
        task->moveToBulk();
    next(task);
    return pending;
}

void RecordWriter::next(const std::shared_ptr<WriteTask>& task)
{
    if (!task->inBulk.isEmpty())
        sendBulk(task);
    else if (!task->pieces.isEmpty() || !task->together.isEmpty())
        sendCollection(task);
    else if (task->conditional.size() > 1)
        sendConditional(task);
    else if (!task->conditional.isEmpty())
        sendSingle(task, task->conditional.takeFirst());
    else if (!task->alone.isEmpty())
        sendSingle(task, task->alone.takeFirst());
    else
        task->chain->finish(std::move(task->reply));
}

void RecordWriter::sendBulk(const std::shared_ptr<WriteTask>& task)
{
    const QList<qsizetype> sent = task->takeBulk();
    task->chain->whenever(
        m_ingest.write({.object = task->object,
                        .success = task->success,
                        .keyColumn = task->keyColumn,
                        .records = task->recordsAt(sent)}),
        [this, task, sent](const core::Expected<BulkWritten>& answer) { takeBulk(task, sent, answer); });
}

void RecordWriter::takeBulk(const std::shared_ptr<WriteTask>& task, const QList<qsizetype>& sent,
                            const core::Expected<BulkWritten>& answer)
{
    if (!answer && isWorthCollecting(answer.error())) {
        task->together = sent + std::exchange(task->inBulk, {}) + task->together;
        next(task);
        return;
    }
    if (!answer) {
        fail(task, sent, answer.error());
        return;
    }
    for (qsizetype i = 0; i < sent.size(); ++i) {
        const WriteResult& result = answer->results.at(i);
        const bool isUntouched = result.error && result.error->outcome == Outcome::NotExecuted;
        if (answer->failed && isUntouched) {
            task->together.append(sent.at(i));
            continue;
        }
        task->resultOf(sent.at(i), result);
        task->answered = true;
        if (isTwin(result))
            task->alone.append(sent.at(i));
    }
    task->reply.serverTime = answer->serverTime;
    next(task);
}

void RecordWriter::sendCollection(const std::shared_ptr<WriteTask>& task)
{
    const QList<qsizetype> sent = task->takeCollection();
    const QByteArray method = task->success == WriteResult::Status::Created ? "POST" : "PATCH";
    const QJsonObject body = collectionBody(task->object, task->recordsAt(sent));
    const QString path = m_connection.dataPath(QStringLiteral("composite/sobjects"));
    task->chain->whenever(m_connection.write(method, path, body, task->headers),
                          [this, task, sent](const core::Expected<net::Response>& answer) {
                              takeCollection(task, sent, answer);
                          });
}

void RecordWriter::takeCollection(const std::shared_ptr<WriteTask>& task, const QList<qsizetype>& sent,
                                  const core::Expected<net::Response>& answer)
{
    const auto results = answer ? collectionResults(*answer, sent.size(), task->success)
                                : core::Expected<QList<WriteResult>>(core::Unexpected(answer.error()));
    if (results) {
        takeResults(task, sent, *results);
        task->reply.serverTime = answer->date;
        task->answered = true;
        next(task);
    } else if (task->records.size() > 1 && isByContent(results.error())) {
        takeRefusal(task, sent, results.error());
    } else {
        fail(task, sent, results.error());
    }
}

void RecordWriter::takeResults(const std::shared_ptr<WriteTask>& task, const QList<qsizetype>& sent,
                               const QList<WriteResult>& results)
{
    QList<qsizetype> failedInCode;
    for (qsizetype i = 0; i < sent.size(); ++i) {
        const WriteResult& result = results.at(i);
        task->resultOf(sent.at(i), result);
        // A collection does not say which record it takes for a twin; a row write does.
        if (isTwin(result))
            task->alone.append(sent.at(i));
        if (result.error && isFailureOfCode(*result.error))
            failedInCode.append(sent.at(i));
    }
    task->halveForCode(failedInCode);
}

// A record that cannot be read at all has the whole collection refused: the others go through without it.
void RecordWriter::takeRefusal(const std::shared_ptr<WriteTask>& task, const QList<qsizetype>& sent,
                               const core::Error& error)
{
    if (sent.size() > 1) {
        task->halve(sent);
    } else {
        task->resultOf(sent.first(), failedResult(error));
        task->answered = true;
    }
    next(task);
}

void RecordWriter::sendConditional(const std::shared_ptr<WriteTask>& task)
{
    const QList<qsizetype> sent = task->conditional.first(std::min(partsPerCall, task->conditional.size()));
    task->conditional.remove(0, sent.size());
    const QString rows = m_connection.dataPath(QStringLiteral("sobjects/") + core::toString(task->object));
    QJsonArray parts;
    for (const qsizetype index : sent) {
        const WriteRecord& record = task->records.at(index);
        QJsonObject headers;
        for (const net::Header& header : std::as_const(task->headers))
            headers.insert(QString::fromLatin1(header.name), QString::fromLatin1(header.value));
        headers.insert(QStringLiteral("If-Unmodified-Since"),
                       QString::fromLatin1(httpDate(record.unmodifiedSince)));
        parts.append(QJsonObject{{QStringLiteral("method"), QStringLiteral("PATCH")},
                                 {QStringLiteral("url"), QString(rows + u'/' + record.id)},
                                 {QStringLiteral("referenceId"), referenceOf(index)},
                                 {QStringLiteral("httpHeaders"), headers},
                                 {QStringLiteral("body"), rowBody(record.values)}});
    }
    const QJsonObject body{{QStringLiteral("allOrNone"), false}, {QStringLiteral("compositeRequest"), parts}};
    task->chain->whenever(
        m_connection.write("POST", m_connection.dataPath(QStringLiteral("composite")), body, task->headers),
        [this, task, sent](const core::Expected<net::Response>& answer) {
            takeConditional(task, sent, answer);
        });
}

void RecordWriter::takeConditional(const std::shared_ptr<WriteTask>& task, const QList<qsizetype>& sent,
                                   const core::Expected<net::Response>& answer)
{
    QStringList references;
    for (const qsizetype index : sent)
        references += referenceOf(index);
    const auto results = answer ? compositeResults(*answer, references, task->success)
                                : core::Expected<QList<WriteResult>>(core::Unexpected(answer.error()));
    if (!results) {
        fail(task, sent, results.error());
        return;
    }
    for (qsizetype i = 0; i < sent.size(); ++i)
        task->resultOf(sent.at(i), results->at(i));
    task->reply.serverTime = answer->date;
    task->answered = true;
    next(task);
}

void RecordWriter::sendSingle(const std::shared_ptr<WriteTask>& task, qsizetype index)
{
    const WriteRecord& record = task->records.at(index);
    Headers headers = task->headers;
    if (record.unmodifiedSince.isValid())
        headers.append({QByteArrayLiteral("If-Unmodified-Since"), httpDate(record.unmodifiedSince)});
    if (isTwin(task->reply.results.at(index)))
        headers.append({QByteArrayLiteral("Sforce-Duplicate-Rule-Header"),
                        QByteArrayLiteral("allowSave=false; includeRecordDetails=true")});
    const QString rows = m_connection.dataPath(QStringLiteral("sobjects/") + core::toString(task->object));
    const bool creates = task->success == WriteResult::Status::Created;
    task->chain->whenever(m_connection.write(creates ? "POST" : "PATCH",
                                             creates ? rows : rows + u'/' + record.id, rowBody(record.values),
                                             headers),
                          [this, task, index](const core::Expected<net::Response>& answer) {
                              takeSingle(task, index, answer);
                          });
}

void RecordWriter::takeSingle(const std::shared_ptr<WriteTask>& task, qsizetype index,
                              const core::Expected<net::Response>& answer)
{
    const auto result = answer ? rowResult(*answer, task->success)
                               : core::Expected<WriteResult>(core::Unexpected(answer.error()));
    if (answer)
        task->reply.serverTime = answer->date;
    if (result || isRefusal(result.error())) {
        task->resultOf(index, result ? *result : failedResult(result.error()));
        task->answered = true;
        next(task);
    } else {
        fail(task, {index}, result.error());
    }
}

void RecordWriter::fail(const std::shared_ptr<WriteTask>& task, const QList<qsizetype>& sent,
                        const core::Error& error)
{
    if (!task->answered && task->left().isEmpty()) {
        task->chain->finish(core::Unexpected(error));
        return;
    }
    for (const qsizetype index : sent) {
        // What was refused in the collection stays refused, unless its second try may have worked.
        if (error.outcome == Outcome::Unknown || !isTwin(task->reply.results.at(index)))
            task->resultOf(index, failedResult(error));
    }
    if (endsTheRun(error))
        task->giveUp(error);
    next(task);
}

} // namespace lockstep::salesforce
