// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge.h"
#include "core/text.h"

#include <QDateTime>
#include <optional>

namespace lockstep::core::text {

// How far a write has come that is not over yet.
enum class WriteStage : quint8 { Planned, Sent, Unknown };

// A conflict as its ledger keeps it.
struct ConflictFacts
{
    QString field;
    std::optional<FieldBase> base;
    FieldValue marketo;
    FieldValue salesforce;
    QString rule; // core::toString(MergeRule)
};

// One field of a pair as it stands now.
struct FieldFacts
{
    FieldValue marketo;
    FieldValue salesforce;
    MergeOutcome outcome; // what the next sync would do with them
};

// The text with the full stop of its language, unless it has one.
[[nodiscard]] QString sentenceEnd(const QString& text);
// Sentences one after the other, with what stands between two of them in the language: nothing in Japanese.
[[nodiscard]] QString joined(const QStringList& sentences);

// What happened, with the values and the system's own text: "Title was changed in Marketo: “VP” → “CMO”".
[[nodiscard]] QString told(const LogEntry& entry);
// Both values, what they were before, and who won.
[[nodiscard]] QString told(const ConflictFacts& conflict);
// A failure that is still open: what it means, the value tried, the system's own text, what to do.
[[nodiscard]] QString openFailure(const Sentence& sentence, const FieldValue& value, const QString& message);
// What such a failure means for the record's other fields.
[[nodiscard]] QString recordWaits(System target);
// A write that is not over. `until`: nothing else is written to the record before; invalid = no fence.
[[nodiscard]] QString openWrite(System target, WriteStage stage, const QStringList& fields,
                                const QDateTime& until);

// Whose row is gone: deleted or merged on that side, and nothing is left to link.
[[nodiscard]] QString gone(System side, const QString& id);
// Of a person or record that is gone from that side while the other side's half belongs to `now`.
[[nodiscard]] QString replaced(System side, const QString& id, const QString& now);
// Why a row is in a state that carries no reason of its own.
[[nodiscard]] QString stateReason(LinkState state);
// Why a field holds what it holds on both sides, and what comes next.
[[nodiscard]] QString fieldReason(const FieldFacts& facts);
// Why a field of the table is not synced at all; `name` as in "Lead.Title".
[[nodiscard]] QString fieldIsOff(const QString& name);

} // namespace lockstep::core::text
