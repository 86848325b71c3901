// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/raw_connection.h"

#include "store/sql_error.h"

#include <QSqlError>
#include <QUuid>

namespace lockstep::store {

RawConnection::RawConnection(const QString& path)
    : m_name(QStringLiteral("lockstep-raw-") + QUuid::createUuid().toString(QUuid::Id128))
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    connection.setDatabaseName(path);
    connection.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"));
}

RawConnection::~RawConnection()
{
    QSqlDatabase::removeDatabase(m_name);
}

core::Done RawConnection::open()
{
    QSqlDatabase connection = handle();
    if (!connection.open())
        return core::Unexpected(sqlError(connection.lastError()));
    return {};
}

} // namespace lockstep::store
