// SPDX-License-Identifier: GPL-3.0-or-later
#include "marketo/lead_export.h"

#include "net/json_reply.h"
#include "net/pause.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lockstep::marketo {

namespace {

QString path(const QString& rest)
{
    return QStringLiteral("leads/export/") + rest + QStringLiteral(".json");
}

QString exportIdOf(const Answer& answer)
{
    return answer.result().first().toObject().value(QLatin1String("exportId")).toString();
}

// The same code stands for a full queue, a used-up day, and a job that is queued already.
bool isFullQueue(const core::Error& error)
{
    return error.code == QLatin1String("1029") && error.message.contains(QLatin1String("Too many jobs"));
}

bool isQueuedAlready(const core::Error& error)
{
    return error.code == QLatin1String("1029") && error.message.contains(QLatin1String("already queued"));
}

core::Error exportFailed(const QString& message)
{
    core::Error error;
    error.code = QStringLiteral("export-failed");
    error.scope = core::ErrorScope::Request;
    error.retry = core::RetryClass::Fix;
    error.outcome = core::Outcome::NotExecuted;
    error.message = message;
    return error;
}

// Of the whole file, of which the reply is a part; 0 = it does not tell.
qint64 fileSizeIn(const net::Response& response)
{
    const QByteArray range = response.header(QByteArrayLiteral("content-range"));
    return range.sliced(range.lastIndexOf('/') + 1).toLongLong();
}

} // namespace

struct LeadExport::Task
{
    std::shared_ptr<net::Chain<ExportPiece>> chain;
    QString id;
    qint64 offset = 0;
    qint64 fileSize = 0;
    QByteArray checksum; // hexadecimal

    void fail(const QString& message) const { chain->finish(core::Unexpected(exportFailed(message))); }
};

LeadExport::LeadExport(Api& api, std::chrono::milliseconds poll, qint64 pieceBytes)
    : m_api(api)
    , m_poll(poll)
    , m_pieceBytes(pieceBytes)
{ }

// No permission, no such feature, no such address or job, no such filter, no more today.
bool LeadExport::isRefused(const core::Error& error)
{
    static const QStringList codes{
        QStringLiteral("603"),  QStringLiteral("605"),  QStringLiteral("610"),
        QStringLiteral("703"),  QStringLiteral("1003"), QStringLiteral("1013"),
        QStringLiteral("1029"), QStringLiteral("1035"), QStringLiteral("http-status")};
    return codes.contains(error.code);
}

core::Pending<QString> LeadExport::start(const QJsonObject& filter)
{
    const auto chain = net::Chain<QString>::start();
    const QJsonObject body{{QStringLiteral("fields"), QJsonArray{QStringLiteral("id")}},
                           {QStringLiteral("format"), QStringLiteral("CSV")},
                           {QStringLiteral("filter"), filter}};
    chain->whenever(
        m_api.postBulk(path(QStringLiteral("create")), QJsonDocument(body).toJson(QJsonDocument::Compact)),
        [this, chain](const core::Expected<Answer>& answer) {
            if (!answer)
                chain->finish(core::Unexpected(answer.error()));
            else if (exportIdOf(*answer).isEmpty())
                chain->finish(core::Unexpected(net::unexpectedAnswer(answer->reply, false)));
            else
                enqueue(chain, exportIdOf(*answer), 1);
        });
    return chain->pending();
}

void LeadExport::enqueue(const std::shared_ptr<net::Chain<QString>>& chain, const QString& id, int tried)
{
    constexpr int mostTries = 5;
    chain->whenever(m_api.postBulk(path(id + QStringLiteral("/enqueue")), "{}"),
                    [this, chain, id, tried](const core::Expected<Answer>& answer) {
                        if (answer || isQueuedAlready(answer.error())) {
                            chain->finish(id);
                        } else if (isFullQueue(answer.error()) && tried < mostTries) {
                            chain->then(
                                net::pauseFor(m_poll, &m_pauses),
                                [this, chain, id, tried](net::Elapsed) { enqueue(chain, id, tried + 1); });
                        } else {
                            chain->finish(core::Unexpected(answer.error()));
                        }
                    });
}

core::Pending<ExportPiece> LeadExport::piece(const QString& id, qint64 offset)
{
    const auto task = std::make_shared<Task>();
    task->chain = net::Chain<ExportPiece>::start();
    task->id = id;
    task->offset = offset;
    core::Pending<ExportPiece> pending = task->chain->pending();
    askState(task);
    return pending;
}

void LeadExport::askState(const std::shared_ptr<Task>& task)
{
    const auto take = [this, task](const core::Expected<Answer>& answer) {
        if (!answer) {
            if (isRefused(answer.error()))
                task->fail(answer.error().message);
            else
                task->chain->finish(core::Unexpected(answer.error()));
            return;
        }
        const QJsonObject job = answer->result().first().toObject();
        const QString state = job.value(QLatin1String("status")).toString();
        if (state == QLatin1String("Completed")
            && job.value(QLatin1String("numberOfRecords")).toInt(-1) == 0) {
            ExportPiece nobody; // and maybe no file either
            nobody.replyAt = answer->reply.date;
            task->chain->finish(std::move(nobody));
        } else if (state == QLatin1String("Completed")) {
            task->fileSize = job.value(QLatin1String("fileSize")).toInteger();
            task->checksum =
                job.value(QLatin1String("fileChecksum")).toString().section(u':', 1).toLower().toLatin1();
            askPart(task);
        } else if (state == QLatin1String("Created") || state == QLatin1String("Queued")
                   || state == QLatin1String("Processing")) {
            // A state is up to a minute old: "Created" may still be told of a job that was enqueued.
            task->chain->then(net::pauseFor(m_poll, &m_pauses),
                              [this, task](net::Elapsed) { askState(task); });
        } else {
            task->fail(job.value(QLatin1String("errorMsg")).toString(state));
        }
    };
    task->chain->whenever(m_api.getBulk(path(task->id + QStringLiteral("/status"))), take);
}

void LeadExport::askPart(const std::shared_ptr<Task>& task)
{
    task->chain->whenever(m_api.getBulkBytes(path(task->id + QStringLiteral("/file")), task->offset,
                                             task->offset + m_pieceBytes - 1),
                          [this, task](const core::Expected<net::Response>& response) {
                              if (response)
                                  takePart(task, *response);
                              else if (response.error().retry == core::RetryClass::Retry)
                                  task->chain->finish(core::Unexpected(response.error()));
                              else
                                  task->fail(response.error().message); // a job without a file
                          });
}

void LeadExport::takePart(const std::shared_ptr<Task>& task, const net::Response& response)
{
    constexpr int partialContent = 206;
    const bool isPart = response.status == partialContent;
    if (task->fileSize == 0)
        task->fileSize = isPart ? fileSizeIn(response) : response.body.size();
    const bool isLast = task->offset + response.body.size() >= task->fileSize;
    // The last line may not be ended.
    const qsizetype end = isLast ? response.body.size() : response.body.lastIndexOf('\n') + 1;
    const QByteArray part = response.body.first(end);
    // Without ranges every part would be the whole file again.
    const bool isWhole = task->offset == 0 && isLast;
    if ((!isPart && !isWhole) || end == 0 || task->fileSize == 0 || isWrong(*task, part, isLast)) {
        task->fail(QStringLiteral("The file is not what was announced."));
        return;
    }
    ExportPiece piece;
    piece.replyAt = response.date;
    piece.next = isLast ? 0 : task->offset + end;
    const QList<QByteArray> lines = part.split('\n');
    for (const QByteArray& line : lines) {
        bool isId = false; // the header is none
        const qint64 id = line.trimmed().replace('"', "").toLongLong(&isId);
        if (isId)
            piece.ids.append(QString::number(id));
    }
    task->chain->finish(std::move(piece));
}

bool LeadExport::isWrong(const Task& task, const QByteArray& part, bool isLast)
{
    if (task.offset == 0) {
        m_hash.reset();
        m_hashed = task.id;
        m_hashedBytes = 0;
    }
    if (m_hashed != task.id || m_hashedBytes != task.offset)
        return false; // another process has read what comes before
    m_hash.addData(part);
    m_hashedBytes += part.size();
    return isLast && !task.checksum.isEmpty() && m_hash.result().toHex() != task.checksum;
}

} // namespace lockstep::marketo
