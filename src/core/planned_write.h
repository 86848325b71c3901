// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field_value.h"
#include "core/record.h"

#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <optional>

namespace lockstep::core {

// What a write does to the record; Link writes carry link fields only.
enum class WriteAction : quint8 { Create, Update, Link, Delete };
[[nodiscard]] QString toString(WriteAction action); // "create", "update", "link", "delete"

// One field of a planned write. `marketo` and `salesforce`: what the target holds now stands on its side,
// what it is given on the other.
struct PlannedWriteField
{
    QString field; // Salesforce API name; of a link field the target's own
    FieldValue marketo;
    FieldValue salesforce;
    std::optional<FieldValue> base; // what the target held when both last agreed
    QString rule; // why: core::toString(MergeRule), or "created", "link", "owner-by-push", "undo"
    friend bool operator==(const PlannedWriteField&, const PlannedWriteField&) = default;
};

// One record's part of a request that a run would send (`sync --preview`, `undo --preview`). A value.
struct PlannedWrite
{
    qint64 person = 0; // 0 = there is none yet
    QString record; // empty = there is none yet
    ObjectType object = ObjectType::Lead; // of the record
    System target = System::Salesforce;
    WriteAction action = WriteAction::Update;
    QList<PlannedWriteField> fields; // by name
    QString name; // of the person, as the lead list shows it; empty = none known
    friend bool operator==(const PlannedWrite&, const PlannedWrite&) = default;
};

// The public JSON of programs.md ("changes").
[[nodiscard]] QJsonObject toJson(const PlannedWrite& write);

} // namespace lockstep::core

Q_DECLARE_METATYPE(lockstep::core::PlannedWrite)
