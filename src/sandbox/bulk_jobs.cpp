// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/bulk_jobs.h"

#include <QHash>
#include <QJsonArray>

namespace lockstep::sandbox {
namespace {

using Texts = std::pair<const char*, QString BulkJob::*>;
using Bytes = std::pair<const char*, QByteArray BulkJob::*>;
using Numbers = std::pair<const char*, qint64 BulkJob::*>;
using Counts = std::pair<const char*, int BulkJob::*>;

constexpr Texts texts[]{{"id", &BulkJob::id},
                        {"operation", &BulkJob::operation},
                        {"object", &BulkJob::object},
                        {"externalId", &BulkJob::externalId},
                        {"assignmentRule", &BulkJob::assignmentRule},
                        {"query", &BulkJob::query},
                        {"state", &BulkJob::state},
                        {"errorMessage", &BulkJob::errorMessage},
                        {"lineEnding", &BulkJob::lineEnding},
                        {"columnDelimiter", &BulkJob::columnDelimiter},
                        {"version", &BulkJob::version}};
constexpr Bytes bytes[]{{"data", &BulkJob::data},         {"successful", &BulkJob::successful},
                        {"failures", &BulkJob::failures}, {"unprocessed", &BulkJob::unprocessed},
                        {"header", &BulkJob::header},     {"lines", &BulkJob::lines}};
constexpr Numbers numbers[]{
    {"createdAt", &BulkJob::createdAt}, {"changedAt", &BulkJob::changedAt}, {"closedAt", &BulkJob::closedAt}};
constexpr Counts counts[]{
    {"polls", &BulkJob::polls}, {"processed", &BulkJob::processed}, {"failed", &BulkJob::failed}};

} // namespace

bool BulkJob::isOver() const
{
    return state == QLatin1String("JobComplete") || state == QLatin1String("Failed")
        || state == QLatin1String("Aborted");
}

char BulkJob::delimiter() const
{
    static const QHash<QString, char> letters{
        {QStringLiteral("BACKQUOTE"), '`'}, {QStringLiteral("CARET"), '^'},
        {QStringLiteral("COMMA"), ','},     {QStringLiteral("PIPE"), '|'},
        {QStringLiteral("TAB"), '\t'},      {QStringLiteral("SEMICOLON"), ';'}};
    return letters.value(columnDelimiter, '\0');
}

QByteArray BulkJob::lineEnd() const
{
    return lineEnding == QLatin1String("CRLF") ? "\r\n" : "\n";
}

QJsonObject BulkJob::save() const
{
    QJsonObject json{{QStringLiteral("ingest"), kind == Kind::Ingest},
                     {QStringLiteral("uploaded"), uploaded}};
    for (const auto& [name, member] : texts)
        json.insert(QLatin1String(name), this->*member);
    for (const auto& [name, member] : bytes)
        json.insert(QLatin1String(name), QString::fromUtf8(this->*member));
    for (const auto& [name, member] : numbers)
        json.insert(QLatin1String(name), this->*member);
    for (const auto& [name, member] : counts)
        json.insert(QLatin1String(name), this->*member);
    QJsonArray places;
    for (const qint64 start : starts)
        places.append(start);
    json.insert(QStringLiteral("starts"), places);
    return json;
}

BulkJob BulkJob::load(const QJsonObject& saved)
{
    BulkJob job;
    job.kind = saved[u"ingest"].toBool() ? Kind::Ingest : Kind::Query;
    job.uploaded = saved[u"uploaded"].toBool();
    for (const auto& [name, member] : texts)
        job.*member = saved[QLatin1String(name)].toString();
    for (const auto& [name, member] : bytes)
        job.*member = saved[QLatin1String(name)].toString().toUtf8();
    for (const auto& [name, member] : numbers)
        job.*member = saved[QLatin1String(name)].toInteger();
    for (const auto& [name, member] : counts)
        job.*member = saved[QLatin1String(name)].toInt();
    const QJsonArray places = saved[u"starts"].toArray();
    for (const auto& start : places)
        job.starts.push_back(start.toInteger());
    return job;
}

} // namespace lockstep::sandbox
