// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/marketo_jobs.h"

#include <QJsonArray>
#include <algorithm>

namespace lockstep::sandbox {
namespace {

QJsonObject saveExport(const ExportJob& job)
{
    return {{QStringLiteral("exportId"), job.exportId},
            {QStringLiteral("ofActivities"), job.ofActivities},
            {QStringLiteral("status"), job.status},
            {QStringLiteral("request"), job.request},
            {QStringLiteral("format"), job.format},
            {QStringLiteral("errorMessage"), job.errorMessage},
            {QStringLiteral("times"), QJsonArray{job.createdAt, job.queuedAt, job.startedAt, job.finishedAt}},
            {QStringLiteral("polls"), job.polls},
            {QStringLiteral("records"), job.records},
            {QStringLiteral("file"), QString::fromUtf8(job.file)}};
}

ExportJob loadExport(const QJsonObject& saved)
{
    ExportJob job;
    job.exportId = saved[u"exportId"].toString();
    job.ofActivities = saved[u"ofActivities"].toBool();
    job.status = saved[u"status"].toString();
    job.request = saved[u"request"].toObject();
    job.format = saved[u"format"].toString();
    job.errorMessage = saved[u"errorMessage"].toString();
    const QJsonArray times = saved[u"times"].toArray();
    job.createdAt = times[0].toInteger();
    job.queuedAt = times[1].toInteger();
    job.startedAt = times[2].toInteger();
    job.finishedAt = times[3].toInteger();
    job.polls = saved[u"polls"].toInt();
    job.records = saved[u"records"].toInt();
    job.file = saved[u"file"].toString().toUtf8();
    return job;
}

QJsonObject saveImport(const ImportJob& job)
{
    return {{QStringLiteral("batchId"), job.batchId},
            {QStringLiteral("status"), job.status},
            {QStringLiteral("lookupField"), job.lookupField},
            {QStringLiteral("listId"), job.listId},
            {QStringLiteral("partition"), job.partition},
            {QStringLiteral("delimiter"), QString(QLatin1Char(job.delimiter))},
            {QStringLiteral("data"), QString::fromUtf8(job.data)},
            {QStringLiteral("queuedAt"), job.queuedAt},
            {QStringLiteral("counts"), QJsonArray{job.polls, job.processed, job.failed, job.members}},
            {QStringLiteral("failures"), QString::fromUtf8(job.failures)},
            {QStringLiteral("warnings"), QString::fromUtf8(job.warnings)},
            {QStringLiteral("message"), job.message}};
}

ImportJob loadImport(const QJsonObject& saved)
{
    ImportJob job;
    job.batchId = saved[u"batchId"].toInteger();
    job.status = saved[u"status"].toString();
    job.lookupField = saved[u"lookupField"].toString();
    job.listId = saved[u"listId"].toInteger();
    job.partition = saved[u"partition"].toInteger();
    job.delimiter = saved[u"delimiter"].toString().at(0).toLatin1();
    job.data = saved[u"data"].toString().toUtf8();
    job.queuedAt = saved[u"queuedAt"].toInteger();
    const QJsonArray counts = saved[u"counts"].toArray();
    job.polls = counts[0].toInt();
    job.processed = counts[1].toInt();
    job.failed = counts[2].toInt();
    job.members = counts[3].toInt();
    job.failures = saved[u"failures"].toString().toUtf8();
    job.warnings = saved[u"warnings"].toString().toUtf8();
    job.message = saved[u"message"].toString();
    return job;
}

} // namespace

bool ExportJob::isWaiting() const
{
    return status == QLatin1String("Queued") || status == QLatin1String("Processing");
}

bool isDoneUnwatched(qint64 age, const MarketoSettings& settings)
{
    return settings.unwatchedSeconds > 0 && age >= std::max(settings.bulkSeconds, settings.unwatchedSeconds);
}

QJsonObject MarketoJobs::toJson() const
{
    QJsonArray exported;
    for (const ExportJob& job : exports)
        exported.append(saveExport(job));
    QJsonArray imported;
    for (const ImportJob& job : imports)
        imported.append(saveImport(job));
    return {{QStringLiteral("exports"), exported},
            {QStringLiteral("imports"), imported},
            {QStringLiteral("day"), day.toString(Qt::ISODate)},
            {QStringLiteral("exportedBytes"), exportedBytes}};
}

void MarketoJobs::restore(const QJsonObject& json)
{
    const QJsonArray exported = json[u"exports"].toArray();
    for (const auto& saved : exported)
        exports.push_back(loadExport(saved.toObject()));
    const QJsonArray imported = json[u"imports"].toArray();
    for (const auto& saved : imported)
        imports.push_back(loadImport(saved.toObject()));
    day = QDate::fromString(json[u"day"].toString(), Qt::ISODate);
    exportedBytes = json[u"exportedBytes"].toInteger();
}

} // namespace lockstep::sandbox
