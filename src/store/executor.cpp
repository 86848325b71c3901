// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/executor.h"

#include "store/sql_error.h"

#include <QSqlError>
#include <QSqlQuery>

namespace lockstep::store {

core::Done QtExecutor::execute(QSqlQuery& query, const QString&)
{
    if (!query.exec())
        return core::Unexpected(sqlError(query.lastError()));
    return {};
}

} // namespace lockstep::store
