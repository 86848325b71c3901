// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/small_database.h"

#include "store/statement.h"

namespace lockstep::store {

core::Expected<std::unique_ptr<Database>> openSmall(const QString& path)
{
    auto database = Database::open(path);
    if (!database)
        return database;
    if (const auto done = run(**database, QStringLiteral("PRAGMA cache_size = -16000")); !done) // kilobytes
        return core::Unexpected(done.error());
    return database;
}

} // namespace lockstep::store
