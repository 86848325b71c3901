// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <map>
#include <vector>

namespace lockstep::sandbox {

// One job of Bulk API 2.0, from its creation until it is deleted.
struct BulkJob
{
    enum class Kind { Ingest, Query };

    QString id;
    Kind kind = Kind::Ingest;
    QString operation;
    QString object;
    QString externalId; // field of an upsert
    QString assignmentRule; // its id; empty: the rows keep their owners
    QString query;
    QString state;
    QString errorMessage;
    QString lineEnding = QStringLiteral("LF");
    QString columnDelimiter = QStringLiteral("COMMA");
    QString version; // "v62.0"
    qint64 createdAt = 0; // world seconds
    qint64 changedAt = 0;
    qint64 closedAt = 0; // since when it may work
    int polls = 0; // since then
    bool uploaded = false;
    int processed = 0;
    int failed = 0;
    QByteArray data; // ingest: what was uploaded
    QByteArray successful; // results as CSV
    QByteArray failures;
    QByteArray unprocessed;
    QByteArray header; // query: the first line of every page
    QByteArray lines; // and all others
    std::vector<qint64> starts; // of each record in them

    [[nodiscard]] bool isOver() const;
    [[nodiscard]] char delimiter() const;
    [[nodiscard]] QByteArray lineEnd() const;
    [[nodiscard]] QJsonObject save() const;
    [[nodiscard]] static BulkJob load(const QJsonObject& saved);
};

// By id, the oldest first. Server thread; owned by World.
using BulkJobs = std::map<QString, BulkJob>;

} // namespace lockstep::sandbox
