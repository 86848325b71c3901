// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "gui/main_window.h"
#include "models/epoch_source.h"
#include "platform/browser_opener.h"
#include "runtime/connection_service.h"
#include "runtime/csv_service.h"
#include "runtime/data_service.h"
#include "runtime/query_service.h"
#include "runtime/sync_service.h"

#include <memory>

namespace lockstep::app {

// One workspace open in the window: the threads behind it and the window itself. Main thread;
// owned by main. Workspace, secrets and memory outlive it.
class Desktop
{
public:
    Desktop(Workspace& workspace, core::SecretStore& secrets, const QString& name, QSettings& memory);

    void start(); // the sync begins, the window shows
    void startWithPreview(); // the sync waits until the user has seen what it would write
    void renewWindow(); // with the language as it is now; the work goes on
    [[nodiscard]] gui::MainWindow& window() { return *m_window; }
    [[nodiscard]] core::SyncControl& sync() { return m_sync; }

private:
    runtime::DataService m_data;
    runtime::QueryService m_query;
    runtime::SyncService m_sync;
    runtime::CsvService m_csv;
    platform::BrowserOpener m_browser;
    runtime::ConnectionService m_connections;
    models::EpochSource m_epochs;
    QString m_name;
    QSettings& m_memory;
    gui::Services m_services;
    std::unique_ptr<gui::MainWindow> m_window; // last: it goes before what it asks
};

} // namespace lockstep::app
