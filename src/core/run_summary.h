// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QStringList>
#include <optional>

namespace lockstep::core {

enum class RunKind : quint8 { Cycle, Full, Push, Pull, Retry, Undo, Preview, Resolve };
enum class RunResult : quint8 { Running, Succeeded, Partly, Failed, Cancelled, Paused, Interrupted };

[[nodiscard]] QString toString(RunKind kind); // "cycle" …
[[nodiscard]] QString toString(RunResult result); // "running", "succeeded", "partly" …
[[nodiscard]] std::optional<RunKind> runKindFromString(QStringView text);
[[nodiscard]] std::optional<RunResult> runResultFromString(QStringView text);

struct PerSystem
{
    int salesforce = 0;
    int marketo = 0;
    friend bool operator==(const PerSystem&, const PerSystem&) = default;
};

// A run's counters. created/updated/deleted count writes; records* count each examined person once,
// in the order failed, deleted, created, updated, skipped, and sum to `examined`.
struct RunSummary
{
    qint64 run = 0;
    RunKind kind = RunKind::Cycle;
    RunResult result = RunResult::Running;
    QDateTime startedAt;
    QDateTime endedAt; // invalid while running
    bool recovered = false; // a run before this one was cut short
    int examined = 0;
    PerSystem created;
    PerSystem updated;
    PerSystem deleted;
    int skipped = 0;
    int failed = 0;
    int conflicts = 0;
    int retried = 0;
    int recordsCreated = 0;
    int recordsUpdated = 0;
    int recordsDeleted = 0;
    int recordsSkipped = 0;
    int recordsFailed = 0;
    PerSystem calls;
    QDateTime pausedUntil; // invalid = not paused
    QString messageCode; // for core::text; empty = none
    QStringList messageArguments;

    [[nodiscard]] bool wroteNothing() const
    {
        return created == PerSystem{} && updated == PerSystem{} && deleted == PerSystem{};
    }
    friend bool operator==(const RunSummary&, const RunSummary&) = default;
};

// The public JSON of programs.md ("JSON of the main results"); `message` is already a sentence.
[[nodiscard]] QJsonObject toJson(const RunSummary& summary, const QString& message);

} // namespace lockstep::core

Q_DECLARE_METATYPE(lockstep::core::RunSummary)
