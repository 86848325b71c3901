// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"
#include "core/ports/secret_store.h"
#include "core/ports/settings.h"
#include "platform/ini_settings.h"
#include "platform/system_clock.h"
#include "platform/workspace_lock.h"
#include "platform/workspace_paths.h"
#include "runtime/data_service.h"
#include "runtime/engine_session.h"

#include <memory>

namespace lockstep::app {

// Names the application, so that every program finds the same default workspace. Call first in main.
void nameApplication();

// One opened workspace: where it lies, its settings and its lock, and the makers of what works on it.
// Main thread; owned by the program, outlives everything made by its factories.
class Workspace
{
public:
    explicit Workspace(const platform::WorkspacePaths& paths);
    ~Workspace(); // hands back what other processes have asked for and nobody has begun
    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;

    [[nodiscard]] const platform::WorkspacePaths& paths() const { return m_paths; }
    [[nodiscard]] core::Settings& settings() { return m_settings; }
    [[nodiscard]] const core::Clock& clock() const { return m_clock; }
    [[nodiscard]] bool isConnected() const; // both connections are stored

    // Takes the lock and makes the database ready. "workspace-locked" names the holder. No effect when
    // this process has it already.
    [[nodiscard]] core::Done own();
    // The two steps of it. The second one takes long for a large database, and may be made in any thread
    // while nobody else uses the workspace; where it fails the lock is given back.
    [[nodiscard]] core::Done lock();
    [[nodiscard]] core::Done prepare();

    // Opens the database in the calling thread.
    [[nodiscard]] runtime::DatabaseFactory databaseFactory() const;
    // Clients, database and engine in the calling thread. `secrets` outlives what the factory makes.
    [[nodiscard]] runtime::EngineFactory engineFactory(core::SecretStore& secrets);

private:
    platform::WorkspacePaths m_paths;
    platform::SystemClock m_clock;
    platform::IniSettings m_settings;
    platform::WorkspaceLock m_lock;
    QDateTime m_lockedAt; // what has been asked since then is asked of this process
    bool m_isReady = false;
};

} // namespace lockstep::app
