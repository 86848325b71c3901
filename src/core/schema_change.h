// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema.h"

#include <QList>

namespace lockstep::core {

struct FieldRow;

enum class SchemaChangeKind : quint8 { Appeared, Vanished, Type, Access };

// What became of a field on one side between two describes.
struct SchemaChange
{
    System system = System::Salesforce;
    SchemaChangeKind kind = SchemaChangeKind::Appeared;
    FieldInfo before; // empty name when it has appeared
    FieldInfo now; // empty name when it has vanished

    friend bool operator==(const SchemaChange&, const SchemaChange&) = default;
};

// Null = the describe did not have the field. Pure.
[[nodiscard]] QList<SchemaChange> schemaChanges(System system, const FieldInfo* before, const FieldInfo* now);
// Whether no field of any object has changed in that sense. Pure.
[[nodiscard]] bool sameFields(const Schema& a, const Schema& b);
// Notes in each row what became of its two fields. An object that was not described before says nothing.
void markChanges(QList<FieldRow>& rows, System system, const Schema& before, const Schema& now);

} // namespace lockstep::core
