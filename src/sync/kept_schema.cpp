// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/kept_schema.h"

#include "store/cursor_store.h"
#include "store/database.h"
#include "store/meta_store.h"
#include "sync/try.h"

namespace lockstep::sync {

QString describedAtKey(core::System system)
{
    return QStringLiteral("schema.%1.readAt").arg(core::toString(system));
}

core::Done keepSchema(store::Database& database, core::System system, const core::Schema& schema,
                      const QDateTime& now)
{
    auto transaction = database.begin();
    LOCKSTEP_TRY(transaction);
    LOCKSTEP_TRY(store::CursorStore(database).saveSchema(system, schema, now));
    LOCKSTEP_TRY(store::MetaStore(database).setValue(describedAtKey(system), now.toString(Qt::ISODate)));
    return transaction->commit();
}

} // namespace lockstep::sync
