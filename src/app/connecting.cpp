// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connecting.h"

#include "app/composition.h"
#include "app/connection_session.h"

namespace lockstep::app {

Connecting::Connecting(Workspace& workspace, core::SecretStore& secrets)
    : m_data(workspace.databaseFactory(), workspace.settings(), workspace.clock())
    , m_connections(connectionMakers(workspace, secrets, m_browser))
    , m_values(m_data.settings())
    , m_page(m_connections, m_values, m_data.fields(), m_epochs)
{
    QObject::connect(&m_values, &models::SettingValues::refreshed, &m_page, &gui::ConnectPage::begin,
                     Qt::SingleShotConnection);
}

void Connecting::start()
{
    m_page.resize(900, 640);
    m_page.show();
    m_values.refresh();
}

} // namespace lockstep::app
