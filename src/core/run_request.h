// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/run_summary.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace lockstep::core {

// Whom a pushed lead is assigned to.
struct PushTarget
{
    QString assign = QStringLiteral("auto"); // auto, user:ID, queue:ID
    bool recreateDeleted = false; // a person deleted in Salesforce becomes a new lead (--yes)
    friend bool operator==(const PushTarget&, const PushTarget&) = default;
};

// A run that somebody asks for. A push, a pull and a retry are about single people and wait for no cycle.
struct RunRequest
{
    RunKind kind = RunKind::Push; // Push, Pull, Retry, Cycle, Full
    QList<qint64> persons; // Push; Retry: the failures of these people
    QStringList records; // Pull: ids of 18 characters
    QString group; // Retry: the failures of this group; with neither group nor people all of them
    PushTarget target; // Push
    qint64 ticket = 0; // of another process's request; 0 = asked in this one

    [[nodiscard]] static RunRequest push(const QList<qint64>& persons, const PushTarget& target = {})
    {
        return {RunKind::Push, persons, {}, {}, target, 0};
    }
    [[nodiscard]] static RunRequest pull(const QStringList& records)
    {
        return {RunKind::Pull, {}, records, {}, {}, 0};
    }
    [[nodiscard]] static RunRequest retry(const QString& group = {}, const QList<qint64>& persons = {})
    {
        return {RunKind::Retry, persons, {}, group, {}, 0};
    }
    [[nodiscard]] static RunRequest cycle(bool full)
    {
        return {full ? RunKind::Full : RunKind::Cycle, {}, {}, {}, {}, 0};
    }
    [[nodiscard]] bool isCycle() const { return kind == RunKind::Cycle || kind == RunKind::Full; }
    friend bool operator==(const RunRequest&, const RunRequest&) = default;
};

// What became of it. For a refused person or record nothing was written, except where the code is
// "fenced" or "outcome-unknown": then something was sent and its outcome is not known yet. Other codes:
// "person-not-found", "record-not-found", "record-not-visible", "deleted-in-salesforce",
// "contact-to-queue", "possible-duplicate" …
struct RunReply
{
    RunSummary summary;
    QHash<qint64, Error> refused; // by person
    QHash<QString, Error> refusedRecords; // by record: of a pull the id asked for, of a retry without person
};

} // namespace lockstep::core
