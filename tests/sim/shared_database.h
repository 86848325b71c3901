// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <functional>

namespace lockstep::sim {

// One workspace database in memory, emptied for each life: to make one costs more than several cycles. Its
// statements pass through the guard of the life that uses it. One thread.
class SharedDatabase
{
public:
    // Executes the statement, or refuses it, or throws.
    using Guard = std::function<core::Done(const QString& sql, const std::function<core::Done()>& execute)>;

    SharedDatabase();
    ~SharedDatabase();
    SharedDatabase(const SharedDatabase&) = delete;
    SharedDatabase& operator=(const SharedDatabase&) = delete;

    // As new, for a life whose statements pass through `guard`; without `singleFlight` nothing holds a second
    // write to a person or record back while one is under way.
    [[nodiscard]] store::Database& renew(const Guard& guard, bool singleFlight);

private:
    class Executor;
    [[nodiscard]] QStringList emptying() const; // the statements that do it
    void empty();
    void holdSingleFlight(bool hold);

    Guard m_guard;
    QStringList m_flightIndexes; // to be made anew
    std::unique_ptr<store::Database> m_database;
    QStringList m_emptying;
};

} // namespace lockstep::sim
