// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"
#include "core/ports/setting_table.h"
#include "core/ports/settings.h"

namespace lockstep::runtime {

class DatabaseThread;

// The settings, read and changed in the data thread: a change is a file written and a line of the log.
// Lives in the GUI thread and outlives the thread's tasks; owned by DataService.
class StoredSettingTable : public core::SettingTable
{
    Q_OBJECT

public:
    StoredSettingTable(DatabaseThread& thread, core::Settings& settings, const core::Clock& clock);

    void request() override;
    void set(const QString& key, const QString& value) override;

private:
    DatabaseThread& m_thread;
    core::Settings& m_settings;
    const core::Clock& m_clock;
};

} // namespace lockstep::runtime
