// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/pages.h"
#include "core/ports/settings.h"
#include "runtime/attention_pages.h"
#include "runtime/database_thread.h"
#include "runtime/lead_pages.h"
#include "runtime/log_pages.h"
#include "runtime/stored_field_table.h"
#include "runtime/stored_settings.h"

namespace lockstep::runtime {

// The data thread behind the window's tables: pages of leads, of the log and of what needs attention, the
// field table and the settings. Its ports live in the GUI thread; owned by the program. Settings and clock
// outlive it.
class DataService
{
public:
    DataService(DatabaseFactory open, core::Settings& settings, const core::Clock& clock);
    ~DataService();
    DataService(const DataService&) = delete;
    DataService& operator=(const DataService&) = delete;

    [[nodiscard]] core::LeadPages& leads() { return m_leads; }
    [[nodiscard]] core::LogPages& log() { return m_log; }
    [[nodiscard]] core::FieldTable& fields() { return m_fields; }
    [[nodiscard]] core::AttentionPages& attention() { return m_attention; }
    [[nodiscard]] core::SettingTable& settings() { return m_settings; }

private:
    DatabaseThread m_thread;
    StoredLeadPages m_leads;
    StoredLogPages m_log;
    StoredFieldTable m_fields;
    StoredAttentionPages m_attention;
    StoredSettingTable m_settings;
};

} // namespace lockstep::runtime
