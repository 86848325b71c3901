// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention.h"
#include "core/csv.h"
#include "core/error.h"
#include "core/ports/pages.h"

#include <QIODevice>
#include <functional>
#include <limits>
#include <optional>
#include <vector>

namespace lockstep::store {
class Database;
}

namespace lockstep::runtime {

// Writes what the workspace holds as CSV (core::CsvWriter), page by page of keys, so that a million rows
// need no more memory than a thousand. Rows written while others are changed are those of the moment they
// are read. Thread of the database; owns nothing.
class CsvExport
{
public:
    // Called after every page with the rows written so far; false ends the export with "cancelled".
    using Progress = std::function<bool(qint64 rows)>;
    static constexpr int all = std::numeric_limits<int>::max(); // as a limit

    CsvExport(store::Database& database, QIODevice& device, Progress progress);

    // How many rows were written below the header. A device that refuses bytes is "file-unwritable".
    [[nodiscard]] core::Expected<qint64> leads(); // in the order they became known
    [[nodiscard]] core::Expected<qint64> leads(const std::vector<qint64>& links); // in this order
    [[nodiscard]] core::Expected<qint64> table(const QStringList& titles, const QList<QStringList>& rows);
    // Newest first, at most `limit` of them.
    [[nodiscard]] core::Expected<qint64> log(const core::LogFilter& filter, int limit = all);
    // The largest group first; of these ones, or of all.
    [[nodiscard]] core::Expected<qint64> errors(const std::optional<QStringList>& wanted = {});

private:
    [[nodiscard]] core::Done failures(const core::AttentionGroup& group);
    [[nodiscard]] core::Done states(const core::AttentionGroup& group);
    [[nodiscard]] core::Done write(const QStringList& cells);
    [[nodiscard]] core::Done writePage(const QList<QStringList>& rows);

    store::Database& m_database;
    QIODevice& m_device;
    core::CsvWriter m_writer;
    Progress m_progress;
    qint64 m_rows = 0;
};

} // namespace lockstep::runtime
