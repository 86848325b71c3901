// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marketo/api.h"
#include "net/chain.h"

#include <QCryptographicHash>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <memory>

namespace lockstep::marketo {

// A part of an export's file.
struct ExportPiece
{
    QStringList ids;
    qint64 next = 0; // where the next part begins, bytes; 0 = this was the last
    QDateTime replyAt;
};

// Reads the ids of many people by Marketo's bulk export: a job, its end, and its file part by part, so that
// memory does not grow with it. Lives in the thread of its owner, the client.
class LeadExport
{
public:
    // `poll`: before a job is asked for again; its state is not renewed more often than once a minute.
    // `pieceBytes`: of the file, a request.
    LeadExport(Api& api, std::chrono::milliseconds poll, qint64 pieceBytes);

    // Creates a job of the people that `filter` names and puts it into the queue; its id.
    [[nodiscard]] core::Pending<QString> start(const QJsonObject& filter);
    // Whether the failure of start() says that this instance, or this day, lets nobody export so.
    [[nodiscard]] static bool isRefused(const core::Error& error);
    // Waits for the job's end and reads the part of its file at `offset`. "export-failed" where it came to no
    // file, or the file is not what Marketo says of it.
    [[nodiscard]] core::Pending<ExportPiece> piece(const QString& id, qint64 offset);

private:
    struct Task;

    void enqueue(const std::shared_ptr<net::Chain<QString>>& chain, const QString& id, int tried);
    void askState(const std::shared_ptr<Task>& task);
    void askPart(const std::shared_ptr<Task>& task);
    void takePart(const std::shared_ptr<Task>& task, const net::Response& response);
    // Whether the file, where all of it was read by this object, is another than Marketo says.
    [[nodiscard]] bool isWrong(const Task& task, const QByteArray& part, bool isLast);

    Api& m_api;
    std::chrono::milliseconds m_poll;
    qint64 m_pieceBytes;
    QString m_hashed; // the job whose file m_hash has begun with …
    qint64 m_hashedBytes = 0; // … and how far it has come
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QObject m_pauses; // their owner
};

} // namespace lockstep::marketo
