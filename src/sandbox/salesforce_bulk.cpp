// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/salesforce_bulk.h"

#include "sandbox/csv_text.h"
#include "sandbox/json_writer.h"

#include <algorithm>

namespace lockstep::sandbox {
namespace {

constexpr int largestPage = 250'000;
constexpr qsizetype largestUpload = 150 * 1024 * 1024;

Reply apiError(const QString& message)
{
    return salesforceFailure(QStringLiteral("API_ERROR"), message, 400);
}

Reply invalidJob(const Failure& failure)
{
    return salesforceFailure(failure.code, failure.message, failure.status);
}

Reply csvReply(const QByteArray& text)
{
    Reply reply;
    reply.contentType = "text/csv";
    reply.body = text;
    return reply;
}

bool isTooLong(const SalesforceCall& call)
{
    return call.request.body.size() > largestUpload;
}

// What a bulk query may not hold.
Result<void> checkBulkQuery(const soql::Query& query)
{
    if (query.count || query.isAggregate() || query.offset > 0)
        return refuse(
            QStringLiteral("FUNCTIONALITY_NOT_ENABLED"),
            QStringLiteral("Aggregate queries, GROUP BY and OFFSET are not supported in Bulk Query"));
    for (const soql::Item& item : query.items) {
        if (!item.function.isEmpty())
            return refuse(QStringLiteral("FUNCTIONALITY_NOT_ENABLED"),
                          QStringLiteral("The SOQL FIELDS function is not supported in Bulk Query"));
    }
    return {};
}

} // namespace

SalesforceBulk::SalesforceBulk(World& world)
    : m_world(world)
{ }

Reply SalesforceBulk::serve(const SalesforceCall& call)
{
    const bool ingests = call.isAt(1, "ingest");
    if (!ingests && !call.isAt(1, "query"))
        return notFound();
    if (call.path.size() == 2)
        return call.method() == "POST"
            ? create(call)
            : (call.method() == "GET" ? list(call) : wrongMethod(call, "GET,POST"));
    const auto job = m_world.bulkJobs.find(fullId(call.at(2)));
    if (job == m_world.bulkJobs.end() || (job->second.kind == BulkJob::Kind::Ingest) != ingests)
        return notFound();
    return one(job->second, call);
}

Reply SalesforceBulk::list(const SalesforceCall& call) const
{
    QJsonArray records;
    for (const auto& [id, job] : m_world.bulkJobs) {
        if ((job.kind == BulkJob::Kind::Ingest) == call.isAt(1, "ingest"))
            records.append(info(job));
    }
    return jsonReply(QJsonObject{{QStringLiteral("done"), true},
                                 {QStringLiteral("nextRecordsUrl"), QJsonValue::Null},
                                 {QStringLiteral("records"), records}});
}

Reply SalesforceBulk::create(const SalesforceCall& call)
{
    // The rows may come along: the job is the first of two parts then.
    const QList<Part> parts = partsOf(call.request);
    const QJsonDocument first = QJsonDocument::fromJson(parts.value(0).data.toByteArray());
    const auto json = parts.size() == 2 ? std::optional(first.object()) : call.json();
    const bool ingests = call.isAt(1, "ingest");
    if (!json || (parts.size() == 2 && (!ingests || !first.isObject())))
        return malformedJson();
    Result<BulkJob> job = newJob(*json, ingests ? BulkJob::Kind::Ingest : BulkJob::Kind::Query);
    if (!job)
        return invalidJob(job.error());
    if (parts.size() == 2) {
        job->data = parts[1].data.toByteArray();
        job->uploaded = true;
        job->state = QStringLiteral("UploadComplete");
    }
    if (m_world.bulkJobs.empty())
        m_lastNumber = 0;
    do
        job->id = fullId(QStringLiteral("7505g%1").arg(++m_lastNumber, 10, 10, QLatin1Char('0')));
    while (m_world.bulkJobs.contains(job->id));
    job->version = QString::fromLatin1(call.version);
    job->createdAt = job->changedAt = job->closedAt = m_world.clock.seconds();
    const Reply reply = jsonReply(info(*job));
    m_world.bulkJobs.emplace(job->id, std::move(*job));
    return reply;
}

Result<BulkJob> SalesforceBulk::newJob(const QJsonObject& json, BulkJob::Kind kind) const
{
    BulkJob job;
    job.kind = kind;
    job.operation = json[u"operation"].toString();
    job.lineEnding = json[u"lineEnding"].toString(job.lineEnding);
    job.columnDelimiter = json[u"columnDelimiter"].toString(job.columnDelimiter);
    const bool ends = job.lineEnding == QLatin1String("LF") || job.lineEnding == QLatin1String("CRLF");
    if (!ends || job.delimiter() == '\0'
        || json[u"contentType"].toString(QStringLiteral("CSV")) != QLatin1String("CSV"))
        return refuse(QStringLiteral("INVALIDJOB"), QStringLiteral("InvalidJob : unsupported CSV format"));
    if (kind == BulkJob::Kind::Query) {
        job.query = json[u"query"].toString();
        job.state = QStringLiteral("UploadComplete");
        if (const Result<void> fits = fitQuery(job); !fits)
            return tl::unexpected(fits.error());
        return job;
    }
    static const QStringList operations{QStringLiteral("insert"), QStringLiteral("update"),
                                        QStringLiteral("upsert"), QStringLiteral("delete"),
                                        QStringLiteral("hardDelete")};
    const SObject* object = m_world.salesforce.object(json[u"object"].toString());
    if (!operations.contains(job.operation))
        return refuse(QStringLiteral("INVALIDJOB"),
                      QStringLiteral("InvalidJob : Invalid operation: %1").arg(job.operation));
    if (!object || object->setUp)
        return refuse(
            QStringLiteral("INVALIDJOB"),
            QStringLiteral("InvalidJob : Unable to find object: %1").arg(json[u"object"].toString()));
    job.object = object->name;
    job.state = QStringLiteral("Open");
    if (const QString rule = json[u"assignmentRuleId"].toString(); !rule.isEmpty()) {
        job.assignmentRule = fullId(rule);
        if (!job.assignmentRule.startsWith(QLatin1String("01Q")))
            return refuse(QStringLiteral("INVALIDJOB"),
                          QStringLiteral("InvalidJob : Invalid assignment rule id: %1").arg(rule));
    }
    if (job.operation != QLatin1String("upsert"))
        return job;
    const int column = object->column(json[u"externalIdFieldName"].toString());
    if (column < 0 || !object->field(column).isKey())
        return refuse(
            QStringLiteral("INVALIDJOB"),
            QStringLiteral("InvalidJob : Field name provided, %1 does not match an External ID for %2")
                .arg(json[u"externalIdFieldName"].toString(), object->name));
    job.externalId = object->field(column).name;
    return job;
}

Result<void> SalesforceBulk::fitQuery(BulkJob& job) const
{
    if (job.operation != QLatin1String("query") && job.operation != QLatin1String("queryAll"))
        return refuse(QStringLiteral("INVALIDJOB"),
                      QStringLiteral("InvalidJob : Invalid operation: %1").arg(job.operation));
    const Result<soql::Query> query = soql::parse(job.query, m_world.clock.now().date());
    if (!query)
        return tl::unexpected(query.error());
    if (Result<void> fits = checkBulkQuery(*query); !fits)
        return fits;
    soql::Query probe = *query;
    probe.limit = 0;
    const Result<soql::Answer> answer = soql::run(m_world.salesforce, probe, false);
    if (!answer)
        return tl::unexpected(answer.error());
    job.object = answer->selection.object->name;
    for (const soql::Member& member : answer->selection.members) {
        if (answer->selection.object->field(member.column).type == QLatin1String("address"))
            return refuse(QStringLiteral("FUNCTIONALITY_NOT_ENABLED"),
                          QStringLiteral("Selecting compound data not supported in Bulk Query"));
    }
    return {};
}

Reply SalesforceBulk::one(BulkJob& job, const SalesforceCall& call)
{
    const QByteArray method = call.method();
    if (call.path.size() > 4)
        return notFound();
    if (call.path.size() == 3) {
        if (method == "PATCH")
            return changeState(job, call);
        if (method == "DELETE")
            return remove(job);
        if (method != "GET")
            return wrongMethod(call, "GET,PATCH,DELETE");
        advance(job);
        return jsonReply(info(job));
    }
    if (call.isAt(3, "batches") && job.kind == BulkJob::Kind::Ingest)
        return method == "PUT" ? upload(job, call) : wrongMethod(call, "PUT");
    if (method != "GET")
        return wrongMethod(call, "GET");
    if (job.kind == BulkJob::Kind::Query)
        return call.isAt(3, "results") ? results(job, call)
                                       : (call.isAt(3, "resultPages") ? resultPages(job, call) : notFound());
    const bool known = call.isAt(3, "successfulResults") || call.isAt(3, "failedResults")
        || call.isAt(3, "unprocessedrecords");
    if (!known)
        return notFound();
    if (!job.isOver())
        return apiError(QStringLiteral("The job has not finished: results are not available yet"));
    return csvReply(call.isAt(3, "successfulResults")   ? job.successful
                        : call.isAt(3, "failedResults") ? job.failures
                                                        : job.unprocessed);
}

Reply SalesforceBulk::upload(BulkJob& job, const SalesforceCall& call)
{
    if (job.state != QLatin1String("Open") || job.uploaded)
        return apiError(QStringLiteral("InvalidBatch : data was uploaded already, or the job is not open"));
    if (!call.request.header("content-type").startsWith("text/csv"))
        return salesforceFailure(QStringLiteral("UNSUPPORTED_MEDIA_TYPE"),
                                 QStringLiteral("The content type must be text/csv"), 415);
    if (isTooLong(call))
        return salesforceFailure(QStringLiteral("REQUEST_ENTITY_TOO_LARGE"),
                                 QStringLiteral("The upload is larger than 150 MB"), 413);
    job.data = call.request.body;
    job.uploaded = true;
    Reply reply;
    reply.status = 201;
    return reply;
}

Reply SalesforceBulk::changeState(BulkJob& job, const SalesforceCall& call)
{
    const auto json = call.json();
    if (!json)
        return malformedJson();
    const QString state = json->value(u"state").toString();
    const bool closes = state == QLatin1String("UploadComplete") && job.state == QLatin1String("Open");
    const bool aborts = state == QLatin1String("Aborted") && !job.isOver();
    if (!closes && !aborts)
        return apiError(
            QStringLiteral("InvalidJobState : the job is %1 and cannot become %2").arg(job.state, state));
    job.state = state;
    job.changedAt = job.closedAt = m_world.clock.seconds();
    if (aborts)
        abandon(job);
    return jsonReply(info(job));
}

Reply SalesforceBulk::remove(const BulkJob& job)
{
    if (!job.isOver())
        return apiError(
            QStringLiteral("InvalidJobState : a job that is %1 cannot be deleted").arg(job.state));
    m_world.bulkJobs.erase(job.id);
    Reply reply;
    reply.status = 204;
    return reply;
}

QJsonObject SalesforceBulk::info(const BulkJob& job) const
{
    const bool ingests = job.kind == BulkJob::Kind::Ingest;
    const auto moment = [](qint64 seconds) { return QString::fromLatin1(isoSeconds(seconds) + ".000+0000"); };
    QJsonObject json{{QStringLiteral("id"), job.id},
                     {QStringLiteral("operation"), job.operation},
                     {QStringLiteral("object"), job.object},
                     {QStringLiteral("createdById"), m_world.salesforce.syncUserId()},
                     {QStringLiteral("createdDate"), moment(job.createdAt)},
                     {QStringLiteral("systemModstamp"), moment(job.changedAt)},
                     {QStringLiteral("state"), job.state},
                     {QStringLiteral("concurrencyMode"), QStringLiteral("Parallel")},
                     {QStringLiteral("contentType"), QStringLiteral("CSV")},
                     {QStringLiteral("apiVersion"), QStringView(job.version).mid(1).toDouble()},
                     {QStringLiteral("lineEnding"), job.lineEnding},
                     {QStringLiteral("columnDelimiter"), job.columnDelimiter}};
    if (!job.externalId.isEmpty())
        json.insert(QStringLiteral("externalIdFieldName"), job.externalId);
    if (!job.assignmentRule.isEmpty())
        json.insert(QStringLiteral("assignmentRuleId"), job.assignmentRule);
    if (job.state == QLatin1String("Open"))
        json.insert(QStringLiteral("contentUrl"),
                    QStringLiteral("services/data/%1/jobs/ingest/%2/batches").arg(job.version, job.id));
    if (job.polls == 0 && !job.isOver())
        return json;
    json.insert(QStringLiteral("jobType"), ingests ? QStringLiteral("V2Ingest") : QStringLiteral("V2Query"));
    json.insert(QStringLiteral("numberRecordsProcessed"), job.processed);
    json.insert(QStringLiteral("retries"), 0);
    json.insert(QStringLiteral("totalProcessingTime"), (job.changedAt - job.createdAt) * 1000);
    if (!ingests) {
        json.insert(QStringLiteral("isPkChunkingSupported"),
                    !job.query.contains(QLatin1String(" LIMIT "), Qt::CaseInsensitive));
        return json;
    }
    json.insert(QStringLiteral("numberRecordsFailed"), job.failed);
    json.insert(QStringLiteral("apiActiveProcessingTime"), 0);
    json.insert(QStringLiteral("apexProcessingTime"), 0);
    if (!job.errorMessage.isEmpty())
        json.insert(QStringLiteral("errorMessage"), job.errorMessage);
    return json;
}

Reply SalesforceBulk::results(const BulkJob& job, const SalesforceCall& call) const
{
    if (job.version != QLatin1String(call.version))
        return salesforceFailure(QStringLiteral("CONFLICT"),
                                 QStringLiteral("The job was created with API version %1").arg(job.version),
                                 409);
    if (job.state != QLatin1String("JobComplete"))
        return apiError(QStringLiteral("The job has not completed: results are not available"));
    const QString asked = call.request.parameter(QStringLiteral("maxRecords"));
    const int wanted = asked.isEmpty() ? m_world.settings.salesforce.bulkPageRows : asked.toInt();
    const qint64 rows = std::clamp(wanted > 0 ? wanted : largestPage, 1, largestPage);
    const QByteArray locator = call.request.parameter(QStringLiteral("locator")).toLatin1();
    const qint64 from =
        locator.isEmpty() || locator == "null" ? 0 : QByteArray::fromBase64(locator).toLongLong();
    const qint64 all = qint64(job.starts.size());
    if (from < 0 || (from >= all && from > 0))
        return apiError(QStringLiteral("InvalidLocator : %1").arg(QString::fromLatin1(locator)));
    const qint64 end = std::min(from + rows, all);
    const auto startOf = [&](qint64 row) {
        return row < all ? job.starts[size_t(row)] : qint64(job.lines.size());
    };
    Reply reply = csvReply(job.header + job.lines.mid(startOf(from), startOf(end) - startOf(from)));
    reply.headers = {{"Sforce-NumberOfRecords", QByteArray::number(end - from)},
                     {"Sforce-Locator",
                      end < all ? QByteArray::number(end).toBase64(QByteArray::OmitTrailingEquals) : "null"}};
    return reply;
}

Reply SalesforceBulk::resultPages(const BulkJob& job, const SalesforceCall& call) const
{
    if (job.state != QLatin1String("JobComplete"))
        return apiError(QStringLiteral("The job has not completed: results are not available"));
    const int wanted = m_world.settings.salesforce.bulkPageRows;
    const size_t rows = size_t(wanted > 0 ? wanted : largestPage);
    QJsonArray pages;
    for (size_t from = 0; from < job.starts.size(); from += rows) {
        QString url = QStringLiteral("/services/data/%1/jobs/query/%2/results")
                          .arg(QString::fromLatin1(call.version), job.id);
        if (from > 0)
            url += QStringLiteral("?locator=")
                + QString::fromLatin1(
                       QByteArray::number(qint64(from)).toBase64(QByteArray::OmitTrailingEquals));
        pages.append(QJsonObject{{QStringLiteral("resultUrl"), url}});
    }
    return jsonReply(QJsonObject{{QStringLiteral("done"), true},
                                 {QStringLiteral("nextRecordsUrl"), QJsonValue::Null},
                                 {QStringLiteral("resultPages"), pages}});
}

} // namespace lockstep::sandbox
