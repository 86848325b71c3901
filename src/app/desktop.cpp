// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"

#include "app/connection_session.h"

namespace lockstep::app {

Desktop::Desktop(Workspace& workspace, core::SecretStore& secrets, const QString& name, QSettings& memory)
    : m_data(workspace.databaseFactory(), workspace.settings(), workspace.clock())
    , m_query(workspace.databaseFactory())
    , m_sync(workspace.engineFactory(secrets), workspace.clock(), workspace.settings())
    , m_csv(workspace.databaseFactory())
    , m_connections(connectionMakers(workspace, secrets))
    , m_window(gui::Services{m_sync, m_query, m_data.leads(), m_data.log(), m_data.fields(),
                             m_data.attention(), m_data.settings(), m_csv, m_connections, m_browser,
                             workspace.clock(), m_epochs},
               name, memory)
{ }

void Desktop::start()
{
    m_window.show();
    m_sync.start();
}

} // namespace lockstep::app
