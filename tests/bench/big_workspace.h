// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lockstep::bench {

// Puts so many linked leads and log entries into the workspace's database, unless it holds some already; a
// few seconds a million. Every tenth lead is in one of ten states, every twentieth entry is a failure. Empty,
// or what went wrong.
[[nodiscard]] QString fillWorkspace(const QString& databaseFile, int leads, int logEntries);

// The plain queries beside which the window's figures stand, each on a connection of its own.
class PlainQueries
{
public:
    explicit PlainQueries(const QString& databaseFile);

    // Milliseconds until every row of the statement is read; the best of three.
    [[nodiscard]] double time(const QString& sql) const;
    // The same for 128 rows by their ids, as a page of cells needs.
    [[nodiscard]] double timeOfPage(int leads) const;

private:
    QString m_databaseFile;
};

} // namespace lockstep::bench
