// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field_mapping.h"
#include "core/ports/settings.h"
#include "core/schema.h"

#include <QDateTime>
#include <QList>

namespace lockstep::store {
class Database;
}

namespace lockstep::runtime {

// Both sides' fields as last described.
struct Schemas
{
    core::Schema salesforce;
    core::Schema marketo;
};

// As the database remembers them; "fields-unknown" before the first describe.
[[nodiscard]] core::Expected<Schemas> storedSchemas(store::Database& database);

// The field table: these describes joined with the saved choices.
[[nodiscard]] core::Expected<QList<core::FieldRow>>
fieldRows(store::Database& database, const core::Settings& settings, const Schemas& schemas);

// The same, with what has become of the fields since `since`, at most a day ago; a field that has vanished
// since then is a hidden row even where nothing is saved about it.
[[nodiscard]] core::Expected<QList<core::FieldRow>> fieldRowsSince(store::Database& database,
                                                                   const core::Settings& settings,
                                                                   const Schemas& schemas,
                                                                   const QDateTime& since);

// Saves the choices if every one of them may be saved, else none; the error names the first that may not.
// What differs from before is logged. Wherever such a field has failed it is looked at again by the next
// sync.
[[nodiscard]] core::Done saveMappings(store::Database& database, const core::Settings& settings,
                                      const Schemas& schemas, const QList<core::FieldMapping>& changed,
                                      const QDateTime& now);
// Takes the choices back, all or none: the fields have their defaults again. Logged, and looked at
// again as above, where one was saved.
[[nodiscard]] core::Done resetMappings(store::Database& database, const QList<core::FieldMapping>& fields,
                                       const QDateTime& now);

} // namespace lockstep::runtime
