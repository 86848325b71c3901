// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planned_write.h"
#include "core/run_summary.h"

#include <QList>
#include <QMetaType>

namespace lockstep::core {

// "Write back what that run changed."
struct UndoRequest
{
    qint64 run = 0;
    bool deleteCreated = false; // what the run created goes too
    bool preview = false; // nothing is written
};

// A field that an undo leaves as it is, and why: "changed-since", "record-gone", "record-moved",
// "field-not-synced", "fenced", "filtered-out", or the code by which the target would refuse the old value.
struct UndoLeft
{
    qint64 person = 0;
    QString record;
    ObjectType object = ObjectType::Lead;
    System target = System::Salesforce; // that the run wrote
    QString field; // Salesforce API name
    FieldValue oldValue; // before the run
    FieldValue written; // by the run
    FieldValue now;
    QString reason;
    QString name = {}; // of the person, as the lead list shows it; empty = not known any more
    friend bool operator==(const UndoLeft&, const UndoLeft&) = default;
};

// What the run created.
struct UndoCreation
{
    qint64 person = 0;
    QString record;
    ObjectType object = ObjectType::Lead;
    System target = System::Salesforce; // where it was created
    bool deleted = false; // by this undo; in a preview: it would be
    QString reason; // why it stays: "not-asked", "changed-since", "record-gone", "fenced", "not-deleted"
    QString name = {}; // as above
    friend bool operator==(const UndoCreation&, const UndoCreation&) = default;
};

struct UndoReport
{
    RunSummary summary; // of the undo itself
    qint64 undone = 0; // the run it is about
    bool deletesCreated = false; // as it was asked for
    QList<PlannedWrite> changes; // of a preview
    QList<UndoLeft> left;
    QList<UndoCreation> creations;
};

[[nodiscard]] QJsonObject toJson(const UndoLeft& left);
[[nodiscard]] QJsonObject toJson(const UndoCreation& creation);

} // namespace lockstep::core

Q_DECLARE_METATYPE(lockstep::core::UndoReport)
