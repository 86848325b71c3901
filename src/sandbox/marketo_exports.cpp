// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/marketo_exports.h"

#include "sandbox/json_writer.h"
#include "sandbox/salesforce_values.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTimeZone>
#include <QUuid>
#include <algorithm>

namespace lockstep::sandbox {
namespace {

constexpr qint64 day = 24 * 3600;
constexpr qint64 longestSpan = 31 * day;
constexpr qint64 listedFor = 7 * day;
constexpr qint64 fileKeptFor = 7 * day;
constexpr qint64 jobKeptFor = 30 * day;
constexpr qsizetype mostAttributeValues = 50;

QString moment(qint64 seconds)
{
    return QString::fromLatin1(isoSeconds(seconds) + 'Z');
}

Reply notReady()
{
    Reply reply;
    reply.status = 404;
    reply.contentType = "text/plain;charset=UTF-8";
    reply.body = "Not Found";
    return reply;
}

QJsonObject jobJson(const ExportJob& job)
{
    QJsonObject json{{QStringLiteral("exportId"), job.exportId},
                     {QStringLiteral("format"), job.format},
                     {QStringLiteral("status"), job.status},
                     {QStringLiteral("createdAt"), moment(job.createdAt)}};
    if (job.queuedAt > 0)
        json.insert(QStringLiteral("queuedAt"), moment(job.queuedAt));
    if (job.startedAt > 0)
        json.insert(QStringLiteral("startedAt"), moment(job.startedAt));
    if (job.finishedAt > 0)
        json.insert(QStringLiteral("finishedAt"), moment(job.finishedAt));
    if (!job.errorMessage.isEmpty())
        json.insert(QStringLiteral("errorMsg"), job.errorMessage);
    if (job.status != QLatin1String("Completed"))
        return json;
    const QByteArray hash = QCryptographicHash::hash(job.file, QCryptographicHash::Sha256).toHex();
    json.insert(QStringLiteral("numberOfRecords"), job.records);
    json.insert(QStringLiteral("fileSize"), job.file.size());
    json.insert(QStringLiteral("fileChecksum"), QString::fromLatin1("sha256:" + hash));
    return json;
}

// "bytes=a-b", "bytes=a-", "bytes=-n" within a file; nothing if it cannot be fulfilled.
std::optional<std::pair<qint64, qint64>> rangeOf(const QByteArray& header, qint64 size)
{
    const QByteArray text = header.mid(header.indexOf('=') + 1).trimmed();
    const qsizetype dash = text.indexOf('-');
    const QByteArray first = text.left(qMax<qsizetype>(dash, 0));
    const QByteArray last = text.mid(dash + 1);
    if (dash < 0 || (first.isEmpty() && last.isEmpty()))
        return std::nullopt;
    const qint64 from = first.isEmpty() ? qMax<qint64>(0, size - last.toLongLong()) : first.toLongLong();
    const qint64 to = first.isEmpty() || last.isEmpty() ? size - 1 : qMin(last.toLongLong(), size - 1);
    return from <= to ? std::optional(std::pair(from, to)) : std::nullopt;
}

} // namespace

MarketoExports::MarketoExports(World& world)
    : m_world(world)
{ }

Reply MarketoExports::serve(const MarketoCall& call)
{
    const QString third = call.path.value(2);
    if (third.isEmpty())
        return call.method == "GET" ? list(call) : wrongMethod(call);
    if (third == QLatin1String("create"))
        return call.method == "POST" ? create(call) : wrongMethod(call);
    const bool ofActivities = call.path[0] == QLatin1String("activities");
    auto& jobs = m_world.marketoJobs.exports;
    const auto job = std::find_if(jobs.begin(), jobs.end(), [&](const ExportJob& one) {
        return one.exportId == third && one.ofActivities == ofActivities
            && one.createdAt >= m_world.clock.seconds() - jobKeptFor;
    });
    const QString what = call.path.value(3);
    if (job == jobs.end())
        return what == QLatin1String("file")
            ? notReady()
            : marketoError(call.requestId, QStringLiteral("1003"),
                           QStringLiteral("Export job with id %1 not found").arg(third));
    if (what == QLatin1String("enqueue"))
        return call.method == "POST" ? enqueue(call, *job) : wrongMethod(call);
    if (what == QLatin1String("cancel"))
        return call.method == "POST" ? cancel(call, *job) : wrongMethod(call);
    if (call.method != "GET")
        return wrongMethod(call);
    if (what == QLatin1String("file"))
        return file(call, *job);
    return what == QLatin1String("status") ? status(call, *job) : noSuchResource(call);
}

Reply MarketoExports::list(const MarketoCall& call) const
{
    QStringList wanted = call.request.list(QStringLiteral("status"));
    // The documentation and the answers do not agree on the spelling.
    wanted.replaceInStrings(QStringLiteral("Canceled"), QStringLiteral("Cancelled"));
    const bool ofActivities = call.path[0] == QLatin1String("activities");
    QJsonArray found;
    for (const ExportJob& job : m_world.marketoJobs.exports) {
        if (job.ofActivities == ofActivities && job.createdAt >= m_world.clock.seconds() - listedFor
            && (wanted.isEmpty() || wanted.contains(job.status)))
            found.append(jobJson(job));
    }
    const int asked = call.request.parameter(QStringLiteral("batchSize")).toInt();
    const int batch = asked > 0 ? std::min(asked, 300) : 300;
    const int from = call.request.parameter(QStringLiteral("nextPageToken")).toInt();
    QJsonArray page;
    for (int place = from; place < std::min(int(found.size()), from + batch); ++place)
        page.append(found[place]);
    QJsonObject json{{QStringLiteral("requestId"), call.requestId}, {QStringLiteral("success"), true}};
    if (!page.isEmpty())
        json.insert(QStringLiteral("result"), page);
    if (from + batch < found.size())
        json.insert(QStringLiteral("nextPageToken"), QString::number(from + batch));
    return jsonReply(json);
}

Result<void> MarketoExports::check(const ExportJob& job) const
{
    const QJsonObject filter = job.request[u"filter"].toObject();
    const auto invalid = [](const QString& message) {
        return refuse(QStringLiteral("1003"), message, {}, 200);
    };
    QStringList spans;
    for (const char* name : {"createdAt", "updatedAt"}) {
        if (filter.contains(QLatin1String(name)))
            spans.append(QLatin1String(name));
    }
    qsizetype kinds = spans.size();
    for (const char* name : {"staticListId", "staticListName", "smartListId", "smartListName"})
        kinds += filter.contains(QLatin1String(name)) ? 1 : 0;
    if (job.ofActivities ? !spans.contains(QStringLiteral("createdAt")) : kinds != 1)
        return invalid(QStringLiteral("filter must hold exactly one of its kinds"));
    if (spans.contains(QStringLiteral("updatedAt")) && !m_world.settings.marketo.updatedAtFilter)
        return refuse(QStringLiteral("1035"),
                      QStringLiteral("Unsupported filter type for target subscription: updatedAt"));
    for (const QString& name : std::as_const(spans)) {
        const QJsonObject span = filter[name].toObject();
        const auto from = readMoment(span[u"startAt"].toString());
        const auto until = readMoment(span[u"endAt"].toString());
        if (!from || !until || *until < *from)
            return invalid(QStringLiteral("%1 needs startAt and endAt").arg(name));
        if (*until - *from > longestSpan)
            return invalid(QStringLiteral("%1: the range must not be longer than 31 days").arg(name));
    }
    const MarketoLists& lists = m_world.marketo.lists();
    const bool known = (!filter.contains(u"staticListId")
                        || lists.all().count(filter[u"staticListId"].toVariant().toLongLong()) > 0)
        && (!filter.contains(u"staticListName") || lists.find(filter[u"staticListName"].toString()))
        && (!filter.contains(u"smartListId")
            || lists.findSmart(filter[u"smartListId"].toVariant().toLongLong()))
        && (!filter.contains(u"smartListName") || lists.findSmart(filter[u"smartListName"].toString()));
    if (!known)
        return refuse(QStringLiteral("1013"), QStringLiteral("List not found"));
    if (filter[u"activityTypeIds"].toVariant().toStringList().contains(QStringLiteral("37")))
        return invalid(QStringLiteral("activity type 37 is not supported"));
    if (filter.contains(u"primaryAttributeValueIds") && filter.contains(u"primaryAttributeValues"))
        return invalid(QStringLiteral("primary attributes are named by their ids or by their values"));
    for (const char* name : {"primaryAttributeValueIds", "primaryAttributeValues"}) {
        if (filter[QLatin1String(name)].toArray().size() > mostAttributeValues)
            return invalid(QStringLiteral("%1: at most 50 are allowed").arg(QLatin1String(name)));
    }
    const QJsonArray fields = job.request[u"fields"].toArray();
    if (!job.ofActivities && fields.isEmpty())
        return invalid(QStringLiteral("fields must be given"));
    for (const auto& field : fields) {
        if (!job.ofActivities && m_world.marketo.column(field.toString()) < 0)
            return refuse(QStringLiteral("1006"),
                          QStringLiteral("Field '%1' not found").arg(field.toString()));
    }
    return {};
}

QDate MarketoExports::today() const
{
    return m_world.clock.now().toTimeZone(QTimeZone(QByteArrayLiteral("America/Chicago"))).date();
}

Result<void> MarketoExports::checkQuota()
{
    MarketoJobs& jobs = m_world.marketoJobs;
    if (jobs.day != today()) {
        jobs.day = today();
        jobs.exportedBytes = 0;
    }
    const int limit = m_world.settings.marketo.exportBytesPerDay;
    if (limit > 0 && jobs.exportedBytes >= limit)
        return refuse(QStringLiteral("1029"), QStringLiteral("Export daily quota 500MB exceeded."));
    return {};
}

Reply MarketoExports::create(const MarketoCall& call)
{
    const QJsonDocument document = QJsonDocument::fromJson(call.request.body);
    if (!call.request.header("content-type").startsWith("application/json"))
        return marketoError(call.requestId, QStringLiteral("612"), QStringLiteral("Invalid Content Type"));
    if (!document.isObject())
        return marketoError(call.requestId, QStringLiteral("609"), QStringLiteral("Invalid JSON"));
    ExportJob job;
    job.exportId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    job.ofActivities = call.path[0] == QLatin1String("activities");
    job.request = document.object();
    job.format = job.request[u"format"].toString(QStringLiteral("CSV")).toUpper();
    job.status = QStringLiteral("Created");
    job.createdAt = m_world.clock.seconds();
    Result<void> sound = check(job);
    if (sound)
        sound = checkQuota();
    if (!sound)
        return marketoError(call.requestId, sound.error());
    m_world.marketoJobs.exports.push_back(job);
    return marketoSuccess(call.requestId, {jobJson(job)});
}

Reply MarketoExports::enqueue(const MarketoCall& call, ExportJob& job)
{
    const auto refused = [&call](const QString& message) {
        return marketoError(call.requestId, QStringLiteral("1029"), message);
    };
    if (job.isWaiting())
        return refused(QStringLiteral("Job already queued"));
    if (job.status != QLatin1String("Created"))
        return marketoError(call.requestId, QStringLiteral("1003"),
                            QStringLiteral("A job that is %1 cannot be enqueued").arg(job.status));
    if (const Result<void> free = checkQuota(); !free)
        return marketoError(call.requestId, free.error());
    const auto& jobs = m_world.marketoJobs.exports;
    const auto waiting =
        std::count_if(jobs.begin(), jobs.end(), [](const ExportJob& one) { return one.isWaiting(); });
    const int most = m_world.settings.marketo.exportsQueued;
    if (most > 0 && waiting >= most)
        return refused(QStringLiteral("Too many jobs in queue"));
    job.status = QStringLiteral("Queued");
    job.queuedAt = m_world.clock.seconds();
    return marketoSuccess(call.requestId, {jobJson(job)});
}

Reply MarketoExports::cancel(const MarketoCall& call, ExportJob& job)
{
    if (!job.isWaiting() && job.status != QLatin1String("Created"))
        return marketoError(call.requestId, QStringLiteral("1003"),
                            QStringLiteral("A job that is %1 cannot be cancelled").arg(job.status));
    job.status = QStringLiteral("Cancelled");
    return marketoSuccess(call.requestId, {jobJson(job)});
}

void MarketoExports::work()
{
    const MarketoSettings& settings = m_world.settings.marketo;
    std::vector<ExportJob*> queue;
    for (ExportJob& job : m_world.marketoJobs.exports) {
        if (job.isWaiting())
            queue.push_back(&job);
    }
    std::stable_sort(queue.begin(), queue.end(),
                     [](const ExportJob* a, const ExportJob* b) { return a->queuedAt < b->queuedAt; });
    auto running = std::count_if(queue.begin(), queue.end(), [](const ExportJob* job) {
        return job->status == QLatin1String("Processing");
    });
    for (ExportJob* job : queue) {
        const bool isFree = settings.exportsRunning == 0 || running < settings.exportsRunning;
        if (job->status == QLatin1String("Queued") && isFree) {
            job->status = QStringLiteral("Processing");
            job->startedAt = m_world.clock.seconds();
            ++running;
        }
        const qint64 age = m_world.clock.seconds() - job->queuedAt;
        if (job->status == QLatin1String("Processing") && isDoneUnwatched(age, settings)) {
            finish(*job);
            --running;
        }
    }
}

Reply MarketoExports::status(const MarketoCall& call, ExportJob& job)
{
    const MarketoSettings& settings = m_world.settings.marketo;
    const qint64 age = m_world.clock.seconds() - job.queuedAt;
    if (job.status == QLatin1String("Processing") && ++job.polls > settings.bulkPolls
        && age >= settings.bulkSeconds)
        finish(job);
    return marketoSuccess(call.requestId, {jobJson(job)});
}

void MarketoExports::finish(ExportJob& job)
{
    job.status = QStringLiteral("Completed");
    job.finishedAt = m_world.clock.seconds();
    if (job.ofActivities)
        writeActivities(job);
    else
        writePeople(job);
    m_world.marketoJobs.exportedBytes += job.file.size();
}

Reply MarketoExports::file(const MarketoCall& call, const ExportJob& job) const
{
    const bool isKept = job.finishedAt >= m_world.clock.seconds() - fileKeptFor;
    if (job.status != QLatin1String("Completed") || !isKept)
        return notReady();
    Reply reply;
    reply.contentType = "text/csv;charset=UTF-8";
    reply.headers = {{"Accept-Ranges", "bytes"}};
    const QByteArray header = call.request.header("range");
    if (!header.startsWith("bytes=")) {
        reply.body = job.file;
        return reply;
    }
    const QByteArray size = QByteArray::number(job.file.size());
    const auto range = rangeOf(header, job.file.size());
    if (!range) {
        reply.status = 416;
        reply.headers.append(std::pair<QByteArray, QByteArray>("Content-Range", "bytes */" + size));
        return reply;
    }
    reply.status = 206;
    reply.body = job.file.mid(range->first, range->second - range->first + 1);
    reply.headers.append(std::pair<QByteArray, QByteArray>(
        "Content-Range",
        "bytes " + QByteArray::number(range->first) + '-' + QByteArray::number(range->second) + '/' + size));
    return reply;
}

} // namespace lockstep::sandbox
