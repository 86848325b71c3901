// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/pages.h"
#include "core/ports/settings.h"

#include <QThread>
#include <functional>
#include <memory>

namespace lockstep::store {
class Database;
}

namespace lockstep::runtime {

// Opens a connection of its own in the thread that calls it.
using DatabaseFactory = std::function<core::Expected<std::unique_ptr<store::Database>>()>;

class DataWorker;

// The data thread behind the window's tables: pages of leads, of the log, and the field table. Its three
// ports live in the GUI thread; owned by the program. Settings outlive it.
class DataService
{
public:
    DataService(DatabaseFactory open, const core::Settings& settings);
    ~DataService(); // waits for the read under way
    DataService(const DataService&) = delete;
    DataService& operator=(const DataService&) = delete;

    [[nodiscard]] core::LeadPages& leads() { return *m_leads; }
    [[nodiscard]] core::LogPages& log() { return *m_log; }
    [[nodiscard]] core::FieldTable& fields() { return *m_fields; }

private:
    QThread m_thread;
    std::unique_ptr<DataWorker> m_worker; // used and destroyed in m_thread
    std::unique_ptr<core::LeadPages> m_leads;
    std::unique_ptr<core::LogPages> m_log;
    std::unique_ptr<core::FieldTable> m_fields;
};

} // namespace lockstep::runtime
