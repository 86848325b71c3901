// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QLatin1String>
#include <QString>
#include <QStringList>

namespace lockstep::store {

class Database;

// The row of meta that says up to which entry the index goes.
inline constexpr QLatin1String logSearchableKey("log-searchable");

// The full-text index over the log. It stays behind the log, so that nothing is slower to write: the newest
// entries are looked through, the others are found here. SQLite's FTS5 stays behind this class and the
// log's. Thread of the Database.
class LogSearch
{
public:
    static constexpr int looseAtMost = 50'000; // entries that are quickly looked through
    static constexpr int batch = 5'000; // entries taken up at a time: a tenth of a second

    explicit LogSearch(Database& database);

    // Whether `key` is long enough for the index.
    [[nodiscard]] static bool finds(const QString& key);
    // What the index is asked for where it finds the key: with it come all entries that have `key`, and some
    // that have not.
    [[nodiscard]] core::Expected<QString> match(const QString& key) const;
    // The highest entry that is in the index; 0 = none.
    [[nodiscard]] core::Expected<qint64> upTo() const;
    // Takes up a batch where more than `loose` entries are not in the index; whether it did. Opens its own
    // transaction.
    [[nodiscard]] core::Expected<bool> catchUp(int loose = looseAtMost);

private:
    [[nodiscard]] core::Expected<QStringList> sample() const;

    Database& m_database;
};

} // namespace lockstep::store
