// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"

#include "app/connection_session.h"
#include "platform/thread_priority.h"

namespace lockstep::app {

namespace {

// Who looks and types goes before the sync.
runtime::EngineFactory behindTheWindow(runtime::EngineFactory factory)
{
    return [factory = std::move(factory)](sync::SyncObserver& observer, sync::PeopleLane* people) {
        platform::stepBack();
        return factory(observer, people);
    };
}

} // namespace

Desktop::Desktop(Workspace& workspace, core::SecretStore& secrets, const QString& name, QSettings& memory)
    : m_data(workspace.databaseFactory(), workspace.settings(), workspace.clock())
    , m_query(workspace.databaseFactory())
    , m_sync(behindTheWindow(workspace.engineFactory(secrets)), workspace.clock(), workspace.settings())
    , m_csv(workspace.databaseFactory())
    , m_connections(connectionMakers(workspace, secrets, m_browser))
    , m_name(name)
    , m_memory(memory)
    , m_services{m_sync,
                 m_query,
                 m_data.leads(),
                 m_data.log(),
                 m_data.fields(),
                 m_data.attention(),
                 m_data.settings(),
                 m_csv,
                 m_connections,
                 m_browser,
                 workspace.clock(),
                 m_epochs}
    , m_window(std::make_unique<gui::MainWindow>(m_services, m_name, m_memory))
{
    QObject::connect(&m_sync, &core::SyncControl::committed, &m_query, &runtime::QueryService::follow);
}

void Desktop::start()
{
    m_window->show();
    m_sync.start();
}

void Desktop::startWithPreview()
{
    m_sync.pause();
    start();
    m_window->beginWithPreview();
}

void Desktop::renewWindow()
{
    m_window->saveMemory();
    auto renewed = std::make_unique<gui::MainWindow>(m_services, m_name, m_memory);
    renewed->takeOver(*m_window);
    renewed->show(); // before the other goes: the program ends with its last window
    m_window = std::move(renewed);
}

} // namespace lockstep::app
