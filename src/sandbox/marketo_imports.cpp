// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/marketo_imports.h"

#include "sandbox/csv_text.h"
#include "sandbox/marketo_metadata.h"

#include <algorithm>

namespace lockstep::sandbox {
namespace {

// The part named "file" of a multipart body; nothing if there is none.
std::optional<QByteArray> filePart(const Request& request)
{
    const QList<Part> parts = partsOf(request);
    const auto file = std::find_if(parts.begin(), parts.end(),
                                   [](const Part& part) { return part.name == QLatin1String("file"); });
    return file == parts.end() ? std::nullopt : std::optional(file->data.toByteArray());
}

QJsonObject jobJson(const ImportJob& job)
{
    return {{QStringLiteral("batchId"), job.batchId},
            {QStringLiteral("importId"), QString::number(job.batchId)},
            {QStringLiteral("status"), job.status}};
}

constexpr qint64 batchKeptFor = 7 * 24 * 3600;

bool isWaiting(const ImportJob& job)
{
    return job.status == QLatin1String("Queued") || job.status == QLatin1String("Importing");
}

} // namespace

MarketoImports::MarketoImports(World& world)
    : m_world(world)
{ }

bool MarketoImports::work()
{
    const MarketoSettings& settings = m_world.settings.marketo;
    auto& jobs = m_world.marketoJobs.imports;
    auto running = std::count_if(jobs.begin(), jobs.end(), [](const ImportJob& job) {
        return job.status == QLatin1String("Importing");
    });
    bool imported = false;
    for (ImportJob& job : jobs) {
        const bool isFree = settings.importsRunning == 0 || running < settings.importsRunning;
        if (job.status == QLatin1String("Queued") && isFree) {
            job.status = QStringLiteral("Importing");
            ++running;
        }
        const qint64 age = m_world.clock.seconds() - job.queuedAt;
        if (job.status == QLatin1String("Importing") && isDoneUnwatched(age, settings)) {
            load(job);
            imported = true;
            --running;
        }
    }
    return imported;
}

Reply MarketoImports::serve(const MarketoCall& call)
{
    if (call.path.size() == 1)
        return call.method == "POST" ? upload(call) : wrongMethod(call);
    if (call.path[1] != QLatin1String("batch"))
        return noSuchResource(call);
    if (call.method != "GET")
        return wrongMethod(call);
    auto& jobs = m_world.marketoJobs.imports;
    const qint64 oldest = m_world.clock.seconds() - batchKeptFor;
    const auto job = std::find_if(jobs.begin(), jobs.end(), [&call, oldest](const ImportJob& one) {
        return one.batchId == call.path.value(2).toLongLong() && one.queuedAt >= oldest;
    });
    if (job == jobs.end())
        return marketoError(call.requestId, QStringLiteral("1013"),
                            QStringLiteral("Batch %1 not found").arg(call.path.value(2)));
    if (call.path.size() == 3)
        return status(call, *job);
    Reply reply;
    reply.contentType = "text/csv;charset=UTF-8";
    if (call.path[3] == QLatin1String("failures"))
        reply.body = job->failures;
    else if (call.path[3] == QLatin1String("warnings"))
        reply.body = job->warnings;
    else
        return noSuchResource(call);
    return reply;
}

Reply MarketoImports::upload(const MarketoCall& call)
{
    const auto refused = [&call](const char* code, const QString& message) {
        return marketoError(call.requestId, QLatin1String(code), message);
    };
    const std::optional<QByteArray> file = filePart(call.request);
    if (!file)
        return refused("613", QStringLiteral("Invalid Multipart Request"));
    if (file->trimmed().isEmpty())
        return refused("1003", QStringLiteral("Empty file"));
    ImportJob job;
    job.lookupField = call.request.parameter(QStringLiteral("lookupField"));
    if (job.lookupField.isEmpty())
        job.lookupField = QStringLiteral("email");
    const int lookup = m_world.marketo.column(job.lookupField);
    if (lookup < 0)
        return refused("1006", QStringLiteral("Lookup field '%1' not found").arg(job.lookupField));
    if (!m_world.marketo.isSearchable(lookup))
        return refused("1011", QStringLiteral("Lookup field '%1' not supported").arg(job.lookupField));
    const QString partitionName = call.request.parameter(QStringLiteral("partitionName"));
    job.partition = partitionId(partitionName);
    if (!partitionName.isEmpty() && job.partition == 0)
        return refused("1008", QStringLiteral("Partition '%1' cannot be used here").arg(partitionName));
    const QString format = call.request.parameter(QStringLiteral("format")).toLower();
    job.delimiter = format == QLatin1String("tsv") ? '\t' : (format == QLatin1String("ssv") ? ';' : ',');
    job.listId = call.request.parameter(QStringLiteral("listId")).toLongLong();
    if (job.listId > 0 && !m_world.marketo.lists().find(job.listId))
        return refused("1013", QStringLiteral("Static list with id %1 not found").arg(job.listId));
    auto& jobs = m_world.marketoJobs.imports;
    const auto busy = [&](const ImportJob& one) { return isWaiting(one); };
    const int most = m_world.settings.marketo.importsQueued;
    if (most > 0 && std::count_if(jobs.begin(), jobs.end(), busy) >= most)
        return refused("1016", QStringLiteral("Too many imports queued"));
    const bool listBusy = job.listId > 0
        && std::any_of(jobs.begin(), jobs.end(),
                       [&job](const ImportJob& one) { return isWaiting(one) && one.listId == job.listId; });
    if (listBusy)
        return refused("1019", QStringLiteral("Import in progress for list %1").arg(job.listId));
    job.batchId = jobs.empty() ? 1000 : jobs.back().batchId + 1;
    job.status = QStringLiteral("Queued");
    job.queuedAt = m_world.clock.seconds();
    job.data = *file;
    jobs.push_back(job);
    return marketoSuccess(call.requestId, {jobJson(job)});
}

Reply MarketoImports::status(const MarketoCall& call, ImportJob& job)
{
    const MarketoSettings& settings = m_world.settings.marketo;
    const qint64 age = m_world.clock.seconds() - job.queuedAt;
    const bool committed = job.status == QLatin1String("Importing") && ++job.polls > settings.bulkPolls
        && age >= settings.bulkSeconds;
    if (committed)
        load(job);
    QJsonObject json = jobJson(job);
    if (!isWaiting(job)) {
        json.insert(QStringLiteral("numOfLeadsProcessed"), job.processed);
        json.insert(QStringLiteral("numOfRowsFailed"), job.failed);
        json.insert(QStringLiteral("numOfRowsWithWarning"), 0);
        json.insert(QStringLiteral("message"), job.message);
    }
    Reply reply = marketoSuccess(call.requestId, {json});
    reply.committed = committed;
    return reply;
}

void MarketoImports::load(ImportJob& job)
{
    const Result<CsvText> csv = readCsv(job.data, job.delimiter);
    if (!csv) {
        job.status = QStringLiteral("Failed");
        job.message = QStringLiteral("Import failed: %1").arg(csv.error().message);
        return;
    }
    job.status = QStringLiteral("Complete");
    job.failures =
        plainLine(csv->header + QStringList{QStringLiteral("Import Failure Reason")}, job.delimiter, "\n");
    job.warnings =
        plainLine(csv->header + QStringList{QStringLiteral("Import Warning Reason")}, job.delimiter, "\n");
    SyncRequest request;
    request.lookupField = job.lookupField;
    request.partition = job.partition;
    if (job.lookupField == QLatin1String("id"))
        request.action = QStringLiteral("updateOnly");
    Origin origin = Origin::api(MarketoGate::user(), {});
    origin.source = origin.reason = QStringLiteral("List import");
    StaticList* list = m_world.marketo.lists().find(job.listId);
    for (const QStringList& cells : csv->rows) {
        QJsonObject values;
        for (qsizetype column = 0; column < cells.size(); ++column)
            values.insert(csv->header[column],
                          cells[column] == QLatin1String("null") ? QString() : cells[column]);
        const SyncResult result = m_world.marketo.syncPerson(request, values, origin);
        if (result.id == 0) {
            ++job.failed;
            job.failures.append(
                plainLine(cells + QStringList{result.reasons.constFirst().message}, job.delimiter, "\n"));
            continue;
        }
        ++job.processed;
        if (list && list->members.insert(result.id).second)
            ++job.members;
    }
    job.message = job.failed > 0
        ? QStringLiteral("Import completed with errors, %1 records imported (%2 members), %3 failed")
              .arg(job.processed)
              .arg(job.members)
              .arg(job.failed)
        : QStringLiteral("Import succeeded, %1 records imported (%2 members)")
              .arg(job.processed)
              .arg(job.members);
}

} // namespace lockstep::sandbox
