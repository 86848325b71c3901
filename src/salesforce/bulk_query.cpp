// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/bulk_query.h"

#include "core/csv_reader.h"
#include "core/normalise.h"
#include "net/chain.h"
#include "net/json_reply.h"
#include "net/pause.h"

#include <algorithm>
#include <utility>

namespace lockstep::salesforce {

using core::FieldType;

namespace {

// Asking costs calls, too.
constexpr std::chrono::milliseconds longestPause = std::chrono::minutes(1);

core::Error failedJob(const QString& message)
{
    core::Error error;
    error.code = QStringLiteral("bulk-job-failed");
    error.retry = core::RetryClass::Retry;
    error.outcome = core::Outcome::NotExecuted;
    error.message = message;
    return error;
}

FieldType typeOf(const QString& column, const core::ObjectSchema& schema)
{
    if (column == QLatin1String("IsDeleted") || column == QLatin1String("IsConverted"))
        return FieldType::Boolean;
    const core::FieldInfo* const field = schema.find(column);
    return field != nullptr ? field->type : FieldType::Text;
}

QJsonValue valueOf(const QString& text, FieldType type)
{
    if (text.isEmpty())
        return QJsonValue::Null;
    if (type == FieldType::Boolean)
        return text == QLatin1String("true");
    if (type == FieldType::Integer || type == FieldType::Decimal) {
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        if (isNumber)
            return number;
    }
    return text;
}

// "Owner.Name" goes into the object Owner.
void insert(QJsonObject& row, const QString& column, const QJsonValue& value)
{
    const qsizetype dot = column.indexOf(u'.');
    if (dot < 0) {
        row.insert(column, value);
        return;
    }
    QJsonObject inner = row.value(column.first(dot)).toObject();
    insert(inner, column.sliced(dot + 1), value);
    row.insert(column.first(dot), inner);
}

} // namespace

struct BulkQuery::Task
{
    std::shared_ptr<net::Chain<BulkPage>> chain;
    QString path; // of the job
    QString locator;
    core::ObjectSchema schema;
    std::chrono::milliseconds pause{0};
};

BulkQuery::BulkQuery(Connection& connection)
    : m_connection(connection)
{ }

core::Pending<qint64> BulkQuery::count(const QString& soql)
{
    const auto chain = net::Chain<qint64>::start();
    chain->then(
        m_connection.get(m_connection.dataPath(queryResource(soql))), [chain](const net::Response& response) {
            const auto json = net::parseJson(response, false);
            const QJsonValue size = json ? json->object().value(QLatin1String("totalSize")) : QJsonValue();
            if (size.isDouble())
                chain->finish(size.toInteger());
            else
                chain->finish(core::Unexpected(json ? net::unexpectedAnswer(response, false) : json.error()));
        });
    return chain->pending();
}

core::Pending<BulkJob> BulkQuery::start(const QString& soql)
{
    const auto chain = net::Chain<BulkJob>::start();
    const QJsonObject body{{QStringLiteral("operation"), QStringLiteral("queryAll")},
                           {QStringLiteral("query"), soql}};
    // Asked twice after a lost answer it is two jobs, of which nobody reads the first.
    chain->then(m_connection.fetch(m_connection.dataPath(QStringLiteral("jobs/query")), body),
                [chain](const net::Response& response) {
                    const QJsonObject json = QJsonDocument::fromJson(response.body).object();
                    const BulkJob job{
                        .id = json.value(QLatin1String("id")).toString(),
                        .createdAt = core::parseInstant(json.value(QLatin1String("createdDate")).toString())};
                    if (!job.id.isEmpty() && job.createdAt.isValid())
                        chain->finish(job);
                    else
                        chain->finish(core::Unexpected(net::unexpectedAnswer(response, false)));
                });
    return chain->pending();
}

core::Pending<BulkPage> BulkQuery::page(const QString& job, const QString& locator,
                                        const core::ObjectSchema& schema)
{
    const auto task = std::make_shared<Task>();
    task->chain = net::Chain<BulkPage>::start();
    task->path = m_connection.dataPath(QStringLiteral("jobs/query/") + job);
    task->locator = locator;
    task->schema = schema;
    task->pause = m_connection.options().bulkPoll;
    core::Pending<BulkPage> pending = task->chain->pending();
    if (locator.isEmpty())
        askState(task);
    else
        askRows(task);
    return pending;
}

void BulkQuery::askState(const std::shared_ptr<Task>& task)
{
    task->chain->whenever(m_connection.get(task->path),
                          [this, task](const core::Expected<net::Response>& response) {
                              if (response)
                                  takeState(task, *response);
                              else if (response.error().code == QLatin1String("NOT_FOUND"))
                                  task->chain->finish(core::Unexpected(failedJob(response.error().message)));
                              else
                                  task->chain->finish(core::Unexpected(response.error()));
                          });
}

void BulkQuery::takeState(const std::shared_ptr<Task>& task, const net::Response& response)
{
    const QJsonObject json = QJsonDocument::fromJson(response.body).object();
    const QString state = json.value(QLatin1String("state")).toString();
    if (state == QLatin1String("JobComplete")) {
        askRows(task);
    } else if (state == QLatin1String("UploadComplete") || state == QLatin1String("InProgress")) {
        task->chain->then(net::pauseFor(task->pause, &m_pauses), [this, task](net::Elapsed) {
            task->pause = std::min(task->pause * 2, longestPause);
            askState(task);
        });
    } else {
        task->chain->finish(
            core::Unexpected(failedJob(json.value(QLatin1String("errorMessage")).toString(state))));
    }
}

void BulkQuery::askRows(const std::shared_ptr<Task>& task)
{
    QString path =
        task->path + QStringLiteral("/results?maxRecords=%1").arg(m_connection.options().bulkPageRows);
    if (!task->locator.isEmpty())
        path += QStringLiteral("&locator=") + QString::fromLatin1(QUrl::toPercentEncoding(task->locator));
    task->chain->whenever(m_connection.getCsv(path), [task](const core::Expected<net::Response>& response) {
        if (!response) {
            // Results are kept for some days; what is asked for later is refused.
            const bool gone = response.error().retry != core::RetryClass::Stop
                && response.error().retry != core::RetryClass::Retry;
            task->chain->finish(
                core::Unexpected(gone ? failedJob(response.error().message) : response.error()));
            return;
        }
        auto rows = rowsFromCsv(response->body, task->schema);
        if (!rows) {
            task->chain->finish(core::Unexpected(net::unexpectedAnswer(*response, false)));
            return;
        }
        // The end is the word null, or no such header.
        const QByteArray next = response->header(QByteArrayLiteral("sforce-locator"));
        task->chain->finish(BulkPage{.rows = std::move(*rows),
                                     .next = next == "null" ? QString() : QString::fromLatin1(next),
                                     .replyAt = response->date});
    });
}

std::optional<QJsonArray> rowsFromCsv(const QByteArray& csv, const core::ObjectSchema& schema)
{
    const auto table = core::readCsv(csv);
    if (!table)
        return std::nullopt;
    QList<FieldType> types;
    for (const QString& column : table->header)
        types.append(typeOf(column, schema));
    QJsonArray rows;
    for (const QStringList& cells : table->rows) {
        QJsonObject row;
        for (qsizetype column = 0; column < cells.size(); ++column)
            insert(row, table->header.at(column), valueOf(cells.at(column), types.at(column)));
        rows.append(row);
    }
    return rows;
}

} // namespace lockstep::salesforce
