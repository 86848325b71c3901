// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record.h"

#include <QDateTime>
#include <QMetaType>
#include <QStringList>

namespace lockstep::core {

// The types of sync-semantics §11; toString gives the public code ("sync-updates-to-marketo").
enum class LogType : quint8 {
    NewLead,
    SyncToSalesforce,
    SyncUpdatesToSalesforce,
    SyncUpdatesToMarketo,
    NewPerson,
    Linked,
    Relinked,
    Converted,
    Merged,
    DeletedInSalesforce,
    DeletedInMarketo,
    Restored,
    Conflict,
    Failed,
    Skipped,
    Suspended,
    Resumed,
    Undo,
    SettingsChanged,
};

enum class LogResult : quint8 { Ok, Failed, Skipped, Conflict };

[[nodiscard]] QString toString(LogType type);
[[nodiscard]] QString toString(LogResult result); // "ok", "failed", "skipped", "conflict"
[[nodiscard]] std::optional<LogType> logTypeFromString(QStringView text);
[[nodiscard]] std::optional<LogResult> logResultFromString(QStringView text);

// One line of the activity log: codes and arguments, never sentences (core::text makes those).
struct LogEntry
{
    qint64 id = 0; // ascending; 0 = not saved yet
    QDateTime at; // UTC
    qint64 run = 0;
    qint64 person = 0; // 0 = none
    QString record; // Salesforce id; empty = none
    ObjectType object = ObjectType::Lead;
    LogType type = LogType::Linked;
    LogResult result = LogResult::Ok;
    std::optional<System> target; // the system written to
    QString field; // Salesforce API name; empty = whole record
    FieldValue oldValue;
    FieldValue newValue;
    QString rule; // "changed-in-marketo", "conflict-marketo-wins" …
    QString code; // of an error or reason; empty = none
    QString message; // the system's own text
    QStringList arguments; // for the sentence
    QString name; // of the person as it is now, filled by reading; empty = nobody known

    friend bool operator==(const LogEntry&, const LogEntry&) = default;
};

} // namespace lockstep::core

Q_DECLARE_METATYPE(lockstep::core::LogEntry)
