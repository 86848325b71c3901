// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/lead_row.h"
#include "core/log_entry.h"
#include "core/run_summary.h"
#include "core/schema_change.h"
#include "core/sync_status.h"

#include <QString>

namespace lockstep::core::text {

// A plain sentence for the user, translated through QCoreApplication::translate("text", …).
struct Sentence
{
    QString title; // what happened: "A required field is empty: Last Name"
    QString remedy; // what to do; may be empty
};

[[nodiscard]] Sentence sentence(const QString& code, const QStringList& arguments);
[[nodiscard]] Sentence sentence(const Error& error);
// title, remedy and, where there is one, the system's own text, as one line.
[[nodiscard]] QString oneLine(const Error& error);
[[nodiscard]] QString sentence(const LogEntry& entry); // "Job Title was changed in Marketo"
// The names Marketo users know: "Sync Lead Updates to SFDC", "Change Data Value" …
[[nodiscard]] QString typeName(LogType type);
[[nodiscard]] QString resultName(LogResult result);
[[nodiscard]] QString stateName(LinkState state);
[[nodiscard]] QString connectionName(ConnectionState state);
[[nodiscard]] QString runKindName(RunKind kind);
[[nodiscard]] QString runResultName(RunResult result);
[[nodiscard]] QString ruleName(const QString& rule); // "Marketo won the conflict" …
[[nodiscard]] QString directionName(Direction direction); // "Both ways", "To Salesforce" …
[[nodiscard]] QString conflictRuleName(ConflictRule rule); // "Marketo wins" …
[[nodiscard]] QString blankRuleName(BlankRule rule);
[[nodiscard]] QString accessName(FieldAccess access);
[[nodiscard]] QString fieldType(const FieldInfo& field); // in Salesforce: "picklist", "text 80"
[[nodiscard]] QString schemaChange(const SchemaChange& change); // since yesterday, as a sentence

} // namespace lockstep::core::text
