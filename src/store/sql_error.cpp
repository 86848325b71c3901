// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql_error.h"

#include <QSqlError>

namespace lockstep::store {

namespace {

// Primary result codes of SQLite (sqlite.org/rescode.html); the driver reports extended ones.
constexpr int primaryCodeMask = 0xff;
constexpr int busy = 5;
constexpr int locked = 6;
constexpr int readOnly = 8;
constexpr int ioError = 10;
constexpr int corrupt = 11;
constexpr int full = 13;
constexpr int cannotOpen = 14;
constexpr int constraint = 19;
constexpr int notADatabase = 26;
// The memory that the processes share is a file beside the database, which cannot grow on a full disk.
constexpr int cannotGrowShared = ioError | (19 << 8);

QString codeOf(int native)
{
    if (native == cannotGrowShared)
        return QStringLiteral("disk-full");
    switch (native & primaryCodeMask) {
    case busy:
    case locked:
        return QStringLiteral("database-busy");
    case readOnly:
        return QStringLiteral("database-read-only");
    case ioError:
        return QStringLiteral("database-io");
    case corrupt:
    case notADatabase:
        return QStringLiteral("database-damaged");
    case full:
        return QStringLiteral("disk-full");
    case cannotOpen:
        return QStringLiteral("database-cannot-open");
    case constraint:
        return QStringLiteral("database-constraint");
    default:
        return QStringLiteral("database-failed");
    }
}

} // namespace

core::Error databaseError(const QString& code, const QString& message, const QStringList& arguments)
{
    core::Error error;
    error.code = code;
    error.scope = core::ErrorScope::Workspace;
    error.retry = code == QLatin1String("database-busy") ? core::RetryClass::Retry : core::RetryClass::Stop;
    error.message = message;
    error.arguments = arguments;
    return error;
}

core::Error sqlError(const QSqlError& error)
{
    return databaseError(codeOf(error.nativeErrorCode().toInt()), error.databaseText());
}

bool meansDamaged(const core::Error& error)
{
    return error.code == QLatin1String("database-damaged");
}

} // namespace lockstep::store
