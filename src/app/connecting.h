// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/secret_store.h"
#include "gui/connect_page.h"
#include "models/epoch_source.h"
#include "models/setting_values.h"
#include "platform/browser_opener.h"
#include "runtime/connection_service.h"
#include "runtime/data_service.h"

namespace lockstep::app {

class Workspace;

// A workspace while its connections are made: the page that asks for them and the threads behind it. Main
// thread; owned by main. Workspace and secrets outlive it.
class Connecting
{
public:
    Connecting(Workspace& workspace, core::SecretStore& secrets);

    void start(); // shows the page
    [[nodiscard]] gui::ConnectPage& page() { return m_page; }

private:
    runtime::DataService m_data;
    platform::BrowserOpener m_browser;
    runtime::ConnectionService m_connections;
    models::SettingValues m_values;
    models::EpochSource m_epochs;
    gui::ConnectPage m_page; // last: it goes before what it asks
};

} // namespace lockstep::app
