// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/settings.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QString>
#include <vector>

namespace lockstep::sandbox {

// One bulk export of people or activities.
struct ExportJob
{
    QString exportId;
    bool ofActivities = false;
    QString status; // Created, Queued, Processing, Completed, Cancelled, Failed
    QJsonObject request; // as it was created: fields, format, columnHeaderNames, filter
    QString format;
    QString errorMessage;
    qint64 createdAt = 0; // world seconds
    qint64 queuedAt = 0;
    qint64 startedAt = 0;
    qint64 finishedAt = 0;
    int polls = 0; // since it was queued
    int records = 0;
    QByteArray file;

    [[nodiscard]] bool isWaiting() const;
};

// One bulk import of people.
struct ImportJob
{
    qint64 batchId = 0;
    QString status; // Queued, Importing, Complete, Failed
    QString lookupField;
    qint64 listId = 0; // 0 = none
    qint64 partition = 0; // 0 = not said
    char delimiter = ',';
    QByteArray data;
    qint64 queuedAt = 0;
    int polls = 0;
    int processed = 0;
    int failed = 0;
    int members = 0; // put on the list
    QByteArray failures;
    QByteArray warnings;
    QString message;
};

// The bulk jobs of the instance and what its exports have cost today. Server thread; owned by World.
struct MarketoJobs
{
    std::vector<ExportJob> exports;
    std::vector<ImportJob> imports;
    QDate day; // of the bytes
    qint64 exportedBytes = 0;

    [[nodiscard]] QJsonObject toJson() const;
    void restore(const QJsonObject& json);
};

// Whether a job of that age (seconds) is done although nobody has asked after it.
[[nodiscard]] bool isDoneUnwatched(qint64 age, const MarketoSettings& settings);

} // namespace lockstep::sandbox
