// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

class QSqlQuery;

namespace lockstep::store {

// Runs one prepared statement: the place where every access to the database passes, so that tests can
// make the N-th one fail. Used in the thread of the connection; owned by its Database.
class Executor
{
public:
    virtual ~Executor() = default;
    // The statement is prepared and bound. `sql` is its text.
    [[nodiscard]] virtual core::Done execute(QSqlQuery& query, const QString& sql) = 0;
};

// The real one: executes and turns a refusal into an Error.
class QtExecutor : public Executor
{
public:
    [[nodiscard]] core::Done execute(QSqlQuery& query, const QString& sql) override;
};

} // namespace lockstep::store
