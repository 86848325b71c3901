// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/merge.h"
#include "core/record.h"

#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>
#include <optional>

namespace lockstep::store {

class Database;

enum class IntentKind : quint8 { Create, Update, Link, Delete };
// Written: confirmed, but what the system made of it has not been read back yet.
enum class IntentState : quint8 { Planned, Sent, Unknown, Closed, Written };

// What an intent does to one field, as planned.
struct PlannedField
{
    QString field; // Salesforce API name
    core::FieldValue oldValue;
    core::FieldValue newValue;
    QString rule; // core::toString(MergeRule)
    std::optional<core::FieldBase> baseAfter; // the base once the write is confirmed
    bool conflict = false;
    friend bool operator==(const PlannedField&, const PlannedField&) = default;
};

// One write that is to be made: committed durably before its request leaves.
struct Intent
{
    QString opId; // unique
    qint64 run = 0;
    qint64 link = 0;
    core::System side = core::System::Salesforce; // written to
    IntentKind kind = IntentKind::Update;
    core::ObjectType object = core::ObjectType::Person;
    QString target; // id of the record or person written; empty for a create
    QString key; // idempotency key of a create; empty = none
    core::FieldValues payload;
    QList<PlannedField> plan;
    IntentState state = IntentState::Planned;
    QString batch; // of the request it left with; Written: the target's own name of it, empty = not told
    QDateTime fenceUntil; // server time; invalid = no fence. Written: Date of the confirming reply
    int attempts = 0;
    QDateTime createdAt;
    QDateTime sentAt;
    friend bool operator==(const Intent&, const Intent&) = default;
};

// The outbox. At most one open intent a link and side and one open create a key and side: insert refuses
// a second one ("database-constraint"). Writes belong inside a Transaction of the caller, inserts in one
// of Durability::Full. Thread of the Database.
class OutboxStore
{
public:
    explicit OutboxStore(Database& database);

    [[nodiscard]] core::Done insert(const QList<Intent>& intents);
    // Planned → Sent; counts an attempt.
    [[nodiscard]] core::Done markSent(const QStringList& opIds, const QString& batch, const QDateTime& at);
    // → Unknown; an invalid fence leaves an earlier one in place.
    [[nodiscard]] core::Done markUnknown(const QStringList& opIds, const QDateTime& fenceUntil);
    // → Written, to that id (a create's is known now), confirmed by a reply of that server time.
    [[nodiscard]] core::Done markWritten(const QString& opId, const QString& target,
                                         const QDateTime& serverTime, const QString& request);
    // → Planned again (nothing was executed).
    [[nodiscard]] core::Done markPlanned(const QStringList& opIds);
    // → Closed; `outcome` is a code for the record ("done", "failed", "not-executed", "replanned" …).
    [[nodiscard]] core::Done close(const QStringList& opIds, const QString& outcome);

    // What the target made of a write at once: the bases as they are after it.
    [[nodiscard]] core::Done savePlan(const QString& opId, const QList<PlannedField>& plan);

    [[nodiscard]] core::Expected<QList<Intent>> open() const; // oldest first
    [[nodiscard]] core::Expected<QList<Intent>> openOf(qint64 link) const;
    [[nodiscard]] core::Expected<QSet<qint64>> openLinks() const; // links with any open intent
    // Links with an intent that is about to be sent or under way.
    [[nodiscard]] core::Expected<QSet<qint64>> heldLinks() const;
    // Writes of that link that were carried out, newest first; only those after `since`.
    [[nodiscard]] core::Expected<QList<Intent>> doneOf(qint64 link, qint64 since, int limit) const;
    // Writes of that link of which it never became known whether they were carried out, newest first.
    [[nodiscard]] core::Expected<QList<Intent>> doubtfulOf(qint64 link) const;
    [[nodiscard]] core::Expected<qint64> lastSequence() const; // of the newest intent; 0 = none
    [[nodiscard]] core::Expected<qint64> sequenceOf(const QString& opId) const; // 0 = none
    [[nodiscard]] core::Expected<QList<Intent>> ofLink(qint64 link) const; // closed ones too
    [[nodiscard]] core::Expected<QList<Intent>> ofRun(qint64 run) const; // closed ones too

private:
    Database& m_database;
};

} // namespace lockstep::store
