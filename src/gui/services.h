// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/attention_pages.h"
#include "core/ports/clock.h"
#include "core/ports/connection_tester.h"
#include "core/ports/csv_files.h"
#include "core/ports/pages.h"
#include "core/ports/setting_table.h"
#include "core/ports/sync_control.h"
#include "core/ports/url_opener.h"
#include "models/epoch_source.h"

namespace lockstep::gui {

// The ports the window works on, handed to its pages together. GUI thread; everything outlives the window.
struct Services
{
    core::SyncControl& sync;
    core::RowOrder& rowOrder;
    core::LeadPages& leads;
    core::LogPages& log;
    core::FieldTable& fields;
    core::AttentionPages& attention;
    core::SettingTable& settings;
    core::CsvFiles& csv;
    core::ConnectionTester& connections;
    core::UrlOpener& browser;
    const core::Clock& clock;
    models::EpochSource& epochs;
};

} // namespace lockstep::gui
