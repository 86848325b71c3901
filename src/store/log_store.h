// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/log_entry.h"
#include "core/ports/pages.h"

#include <QDateTime>
#include <QLatin1String>
#include <QList>

namespace lockstep::store {

class Database;

// The row of meta that allows the log's trigger to let old rows go, while retention runs.
inline constexpr QLatin1String logExpiryKey("log-expiry");

// The activity log: append-only (the file itself refuses changes), paged by key. Writes belong inside a
// Transaction of the caller. Thread of the Database.
class LogStore
{
public:
    explicit LogStore(Database& database);

    // Ids are given in ascending order; the highest one is returned (0 for an empty list).
    [[nodiscard]] core::Expected<qint64> append(const QList<core::LogEntry>& entries);
    // Newest first, id < beforeId (0 = from the newest).
    [[nodiscard]] core::Expected<QList<core::LogEntry>> page(const core::LogFilter& filter, qint64 beforeId,
                                                             int limit) const;
    // Ascending, id > afterId.
    [[nodiscard]] core::Expected<QList<core::LogEntry>> newer(const core::LogFilter& filter, qint64 afterId,
                                                              int limit) const;
    [[nodiscard]] core::Expected<qint64> lastId() const;
    // The field of that name in any case, as the entries have it; empty = none is about it.
    [[nodiscard]] core::Expected<QString> fieldNamed(const QString& name) const;
    // Deletes what is older; opens its own transaction.
    [[nodiscard]] core::Done expire(const QDateTime& before);

private:
    [[nodiscard]] core::Expected<qint64> foundUpTo(const core::LogFilter& filter) const;

    Database& m_database;
};

} // namespace lockstep::store
