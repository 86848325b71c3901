// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>
#include <QThread>
#include <functional>
#include <memory>

namespace lockstep::store {
class Database;
}

namespace lockstep::runtime {

// Opens a connection of its own in the thread that calls it.
using DatabaseFactory = std::function<core::Expected<std::unique_ptr<store::Database>>()>;

// A thread with one database connection, opened when first needed. Made and destroyed in the GUI thread;
// owned by a service.
class DatabaseThread
{
public:
    // With the connection, or why there is none. Runs in the thread, one after the other.
    using Task = std::function<void(const core::Expected<store::Database*>& database)>;

    DatabaseThread(const QString& name, DatabaseFactory open);
    ~DatabaseThread(); // stops: waits for the task under way; those behind it are dropped
    DatabaseThread(const DatabaseThread&) = delete;
    DatabaseThread& operator=(const DatabaseThread&) = delete;

    void post(Task task);
    void stop(); // for good

private:
    class Worker;

    QThread m_thread;
    Worker* m_worker; // lives in m_thread and is deleted there
};

} // namespace lockstep::runtime
