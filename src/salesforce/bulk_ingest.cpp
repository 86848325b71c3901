// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/bulk_ingest.h"

#include "net/chain.h"
#include "net/json_reply.h"
#include "salesforce/bulk_job.h"

#include <utility>

namespace lockstep::salesforce {

using core::Outcome;
using core::WriteResult;

namespace {

bool isCancelled(const core::Error& error)
{
    return error.code == QLatin1String("cancelled");
}

core::Error unknown(core::Error error)
{
    error.outcome = Outcome::Unknown;
    return error;
}

QString resourceOf(BulkList list)
{
    switch (list) {
    case BulkList::Successful:
        return QStringLiteral("/successfulResults");
    case BulkList::Failed:
        return QStringLiteral("/failedResults");
    case BulkList::Unprocessed:
        break;
    }
    return QStringLiteral("/unprocessedrecords");
}

} // namespace

struct BulkIngest::Task
{
    std::shared_ptr<net::Chain<BulkWritten>> chain;
    BulkWrite write;
    QString path = {}; // of the job
    core::Error why = {}; // nothing is told of a record
    QJsonObject job = {}; // as it ended
    QList<BulkList> lists = {BulkList::Successful, BulkList::Failed, BulkList::Unprocessed}; // not read yet
    QHash<QString, WriteResult> found = {}; // by key
    BulkWritten written = {};

    [[nodiscard]] bool isComplete() const { return found.size() >= write.records.size(); }

    // False where it is no such list.
    bool take(BulkList list, const net::Response& response)
    {
        const auto results = bulkResults(response.body, list, write, failedJob(job));
        if (!results)
            return false;
        found.insert(*results);
        written.serverTime = response.date;
        return true;
    }

    void finish()
    {
        if (found.isEmpty()) {
            chain->finish(core::Unexpected(why));
            return;
        }
        WriteResult untold;
        untold.error = why;
        for (const core::WriteRecord& record : std::as_const(write.records))
            written.results.append(found.value(bulkKey(record, write.keyColumn), untold));
        written.failed = job.value(QLatin1String("state")).toString() == QLatin1String("Failed");
        chain->finish(std::move(written));
    }
};

BulkIngest::BulkIngest(Connection& connection)
    : m_connection(connection)
{ }

core::Pending<BulkWritten> BulkIngest::write(const BulkWrite& write)
{
    const auto task = std::make_shared<Task>(Task{.chain = net::Chain<BulkWritten>::start(), .write = write});
    const bool creates = write.success == WriteResult::Status::Created;
    const QJsonObject body{
        {QStringLiteral("object"), core::toString(write.object)},
        {QStringLiteral("operation"), creates ? QStringLiteral("insert") : QStringLiteral("update")},
        {QStringLiteral("contentType"), QStringLiteral("CSV")},
        {QStringLiteral("lineEnding"), QStringLiteral("LF")}};
    core::Pending<BulkWritten> pending = task->chain->pending();
    const QString jobs = m_connection.dataPath(QStringLiteral("jobs/ingest"));
    // Asked twice after a lost answer it is two jobs, of which nobody fills the first.
    task->chain->then(m_connection.fetch(jobs, body), [this, task, jobs](const net::Response& response) {
        const QString id =
            QJsonDocument::fromJson(response.body).object().value(QLatin1String("id")).toString();
        if (id.isEmpty()) {
            task->chain->finish(core::Unexpected(net::unexpectedAnswer(response, false)));
            return;
        }
        task->path = jobs + u'/' + id;
        upload(task);
    });
    return pending;
}

void BulkIngest::upload(const std::shared_ptr<Task>& task)
{
    task->chain->then(m_connection.upload(task->path + QStringLiteral("/batches"), csvOf(task->write)),
                      [this, task](const net::Response&) { close(task); });
}

void BulkIngest::close(const std::shared_ptr<Task>& task)
{
    const QJsonObject body{{QStringLiteral("state"), QStringLiteral("UploadComplete")}};
    task->chain->whenever(m_connection.write(QByteArrayLiteral("PATCH"), task->path, body, {}),
                          [this, task](const core::Expected<net::Response>& answer) {
                              if (answer) {
                                  task->why = net::unexpectedAnswer(*answer, true);
                                  watch(task);
                              } else if (answer.error().outcome == Outcome::Unknown
                                         && !isCancelled(answer.error())) {
                                  // The job itself tells whether it has been closed.
                                  task->why = answer.error();
                                  watch(task);
                              } else {
                                  task->chain->finish(core::Unexpected(answer.error()));
                              }
                          });
}

void BulkIngest::watch(const std::shared_ptr<Task>& task)
{
    task->chain->whenever(jobAtRest(m_connection, &m_pauses, task->path),
                          [this, task](const core::Expected<QJsonObject>& job) {
                              if (!job) {
                                  task->chain->finish(core::Unexpected(unknown(job.error())));
                                  return;
                              }
                              task->job = *job;
                              // An order to close it that was lost may still arrive.
                              if (job->value(QLatin1String("state")).toString() == QLatin1String("Open"))
                                  task->finish();
                              else
                                  askResults(task);
                          });
}

void BulkIngest::askResults(const std::shared_ptr<Task>& task)
{
    if (task->lists.isEmpty() || task->isComplete()) {
        task->finish();
        return;
    }
    const BulkList list = task->lists.takeFirst();
    task->chain->whenever(m_connection.getCsv(task->path + resourceOf(list)),
                          [this, task, list](const core::Expected<net::Response>& response) {
                              if (!response) {
                                  task->why = unknown(response.error());
                                  task->finish();
                              } else if (!task->take(list, *response)) {
                                  task->why = net::unexpectedAnswer(*response, true);
                                  task->finish();
                              } else {
                                  askResults(task);
                              }
                          });
}

} // namespace lockstep::salesforce
