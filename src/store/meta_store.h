// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QLatin1String>
#include <QString>

namespace lockstep::store {

class Database;

// Small facts of the workspace by name: tenant ids, epoch, pause, last known usage. Writes belong inside
// a Transaction of the caller. Thread of the Database.
class MetaStore
{
public:
    explicit MetaStore(Database& database);

    [[nodiscard]] core::Expected<QString> value(const QString& key) const; // empty = not set
    [[nodiscard]] core::Done setValue(const QString& key, const QString& value);

private:
    Database& m_database;
};

// Set by prepareFile in a database that was rebuilt from a damaged one: the name of the file set aside.
inline constexpr QLatin1String metaRecoveredFrom("recovered-from");

} // namespace lockstep::store
