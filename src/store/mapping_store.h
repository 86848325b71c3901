// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/field_mapping.h"

#include <QList>
#include <QString>

namespace lockstep::store {

class Database;

// The user's choices of the field table; what is not here has its default. Writes belong inside a
// Transaction of the caller. Thread of the Database.
class MappingStore
{
public:
    explicit MappingStore(Database& database);

    [[nodiscard]] core::Expected<QList<core::FieldMapping>> all() const;
    [[nodiscard]] core::Done save(const QList<core::FieldMapping>& mappings);
    [[nodiscard]] core::Done remove(core::ObjectType object,
                                    const QString& salesforceField); // back to default

private:
    Database& m_database;
};

} // namespace lockstep::store
