// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/planned_write.h"
#include "core/record.h"
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

// What the user has decided where the sync must not: which side's value a field gets, who belongs together.
struct Decision
{
    // Field: both sides get the value of one. Link: the person and the record are one. Separate: it is none
    // of those that share its e-mail address. MergePeople: two people of one record become one in Marketo.
    enum class Kind : quint8 { Field, Link, Separate, MergePeople };
    Kind kind = Kind::Field;
    ObjectType object = ObjectType::Lead; // Field: that of the record
    QString field = {}; // Field: Salesforce API name
    System side = System::Marketo; // Field: whose value it is
    friend bool operator==(const Decision&, const Decision&) = default;
};

// A run that somebody asks for. A push, a pull, a retry and a decision are about single people and wait for
// no cycle.
struct RunRequest
{
    RunKind kind = RunKind::Push; // Push, Pull, Retry, Resolve, Cycle, Full, Preview
    // Push; Retry: the failures of these people; Resolve: whom it is about, of a merge the winner first
    QList<qint64> persons;
    QStringList records; // Pull, Resolve: ids of 18 characters
    QString group; // Retry: the failures of this group; with neither group nor people all of them
    PushTarget target; // Push
    qint64 ticket = 0; // of another process's request; 0 = asked in this one
    Decision decision = {}; // Resolve
    bool full = false; // Preview: of a full comparison

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
    // Of a cycle.
    [[nodiscard]] static RunRequest preview(bool full)
    {
        return {RunKind::Preview, {}, {}, {}, {}, 0, {}, full};
    }
    [[nodiscard]] static RunRequest resolve(qint64 person, ObjectType object, const QString& field,
                                            System side)
    {
        return {RunKind::Resolve, {person}, {}, {}, {}, 0, {Decision::Kind::Field, object, field, side}};
    }
    [[nodiscard]] static RunRequest link(qint64 person, const QString& record)
    {
        return {RunKind::Resolve, {person}, {record}, {}, {}, 0, {Decision::Kind::Link}};
    }
    // One of the two.
    [[nodiscard]] static RunRequest separate(const QList<qint64>& persons, const QStringList& records)
    {
        return {RunKind::Resolve, persons, records, {}, {}, 0, {Decision::Kind::Separate}};
    }
    [[nodiscard]] static RunRequest mergePeople(qint64 winner, qint64 loser)
    {
        return {RunKind::Resolve, {winner, loser}, {}, {}, {}, 0, {Decision::Kind::MergePeople}};
    }
    [[nodiscard]] bool isCycle() const { return kind == RunKind::Cycle || kind == RunKind::Full; }
    friend bool operator==(const RunRequest&, const RunRequest&) = default;
};

// What became of it. For a refused person or record nothing was written, except where the code is
// "fenced" or "outcome-unknown": then something was sent and its outcome is not known yet. Other codes:
// "person-not-found", "record-not-found", "record-not-visible", "deleted-in-salesforce",
// "contact-to-queue", "possible-duplicate", "sides-agree", "not-free", "no-duplicate", "not-entangled" …
struct RunReply
{
    RunSummary summary;
    QHash<qint64, Error> refused; // by person
    QHash<QString, Error> refusedRecords; // by record: of a pull the id asked for, of a retry without person
    QList<PlannedWrite> changes = {}; // of a preview: what would be written
};

} // namespace lockstep::core
