// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/field_value.h"
#include "core/record.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <optional>

namespace lockstep::store {

class Database;

// A field that we have written to Marketo and whose own activity there has not been seen yet. All times
// are Marketo's.
struct AwaitedWrite
{
    QString opId;
    qint64 link = 0;
    qint64 person = 0;
    core::ObjectType object = core::ObjectType::Lead; // of the record
    QString field; // Salesforce API name
    QString marketoField;
    core::FieldValue planned; // what Marketo held when it was planned
    core::FieldValue sent;
    core::FieldValue source; // Salesforce's value then …
    std::optional<core::FieldValue> sourceBase; // … and its base
    QDateTime sourceAt; // when the record had been changed last
    QString request; // as WriteResult::request; empty = not told
    QDateTime sentAfter; // Date of the reply before the write's own; invalid = not known
    QDateTime sentAt; // Date of its own reply, or of the one it was found by
    std::optional<core::FieldValue> image; // read back, where it is not what was sent: the field is held
    QDateTime imageAt;
    bool touched = false; // somebody else's edit lies between the write and the read-back
    friend bool operator==(const AwaitedWrite&, const AwaitedWrite&) = default;
};

// A field's last change in Marketo, by anybody.
struct MarketoEdit
{
    qint64 person = 0;
    QString field; // Marketo's API name
    QDateTime at;
    core::FieldValue value; // as the activity tells it
    friend bool operator==(const MarketoEdit&, const MarketoEdit&) = default;
};

// A field frozen because two automations change it in turns, or released since.
struct Loop
{
    qint64 link = 0;
    QString field; // Salesforce API name
    bool frozen = true;
    QString signature; // of the field's mapping and rules then
    qint64 since = 0; // OutboxStore sequence: writes up to it count no more
    friend bool operator==(const Loop&, const Loop&) = default;
};

// A value that is to be on both sides again, and the rule the log gives for it.
struct Restoration
{
    core::FieldValue value; // as Marketo holds it
    QString rule;
    friend bool operator==(const Restoration&, const Restoration&) = default;
};
// A marketer's edit that a write of ours had overwritten.
inline const QString editRestored = QStringLiteral("marketo-edit-restored");

// What is watched about single fields beyond one run: writes awaiting their activity, values to be put on
// both sides (a marketer's, one that the user has chosen), loops, the time of edits in Marketo. Small tables:
// rows come and go with the edits. Writes belong inside a Transaction of the caller. Thread of the Database.
class WatchStore
{
public:
    explicit WatchStore(Database& database);

    [[nodiscard]] core::Done await(const QList<AwaitedWrite>& writes);
    [[nodiscard]] core::Done markTouched(const QString& opId, const QString& field);
    [[nodiscard]] core::Done forget(const QString& opId, const QString& field);
    // Everything awaited and to be put back of a link whose person is gone.
    [[nodiscard]] core::Done forgetPerson(qint64 link);
    // Oldest first.
    [[nodiscard]] core::Expected<QList<AwaitedWrite>> awaited(qint64 person,
                                                              const QString& marketoField) const;
    [[nodiscard]] core::Expected<QList<AwaitedWrite>> sentUntil(const QDateTime& time) const;
    [[nodiscard]] core::Expected<QStringList> heldFields(qint64 link) const;
    // Whether there is any held field, any value to be put back or any loop at all.
    [[nodiscard]] core::Expected<bool> isWatching() const;

    [[nodiscard]] core::Done restore(qint64 link, const QString& field, const Restoration& restoration);
    [[nodiscard]] core::Done endRestore(qint64 link, const QString& field);
    [[nodiscard]] core::Expected<QHash<QString, Restoration>> restores(qint64 link) const; // by field

    [[nodiscard]] core::Done saveLoop(const Loop& loop);
    [[nodiscard]] core::Expected<QList<Loop>> loops(qint64 link) const;
    [[nodiscard]] core::Expected<QList<Loop>> frozen() const; // all of them

    // An older edit than the known one changes nothing.
    [[nodiscard]] core::Done noteEdits(const QList<MarketoEdit>& edits);
    [[nodiscard]] core::Expected<QHash<QString, MarketoEdit>> edits(qint64 person) const; // by field
    [[nodiscard]] core::Done forgetEdits(const QDateTime& before);

private:
    Database& m_database;
};

} // namespace lockstep::store
