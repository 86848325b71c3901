// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/run_summary.h"

#include <QDateTime>
#include <QList>
#include <optional>

namespace lockstep::store {

class Database;

// The run history. Writes belong inside a Transaction of the caller. Thread of the Database.
class RunStore
{
public:
    explicit RunStore(Database& database);

    [[nodiscard]] core::Expected<qint64> begin(const core::RunSummary& summary); // gives the run's number
    [[nodiscard]] core::Done update(const core::RunSummary& summary);
    // Runs a dead process left open end as interrupted; their numbers, oldest first.
    [[nodiscard]] core::Expected<QList<qint64>> interruptOpen(const QDateTime& at);
    [[nodiscard]] core::Expected<std::optional<core::RunSummary>> byId(qint64 run) const;
    [[nodiscard]] core::Expected<QList<core::RunSummary>> newest(int limit) const;
    // The newest run of a kind that writes; none = there were only previews.
    [[nodiscard]] core::Expected<std::optional<core::RunSummary>> newestSync() const;
    [[nodiscard]] core::Done expire(const QDateTime& before); // ended ones, with their closed intents

private:
    Database& m_database;
};

} // namespace lockstep::store
