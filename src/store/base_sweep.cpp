// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/base_sweep.h"

#include "store/database.h"
#include "store/statement.h"

namespace lockstep::store {

core::Done forgetBases(Database& database, core::ObjectType object, const QString& salesforceField)
{
    static const QString sql =
        QStringLiteral("UPDATE base SET fields = CAST(json_remove(CAST(fields AS TEXT), ?) AS BLOB) "
                       "WHERE link IN (SELECT id FROM link WHERE object = ?)");
    return run(database, sql, {QStringLiteral("$.\"%1\"").arg(salesforceField), object});
}

} // namespace lockstep::store
