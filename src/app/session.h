// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clients.h"
#include "app/workspace_guard.h"
#include "core/ports/clock.h"
#include "runtime/engine_session.h"
#include "store/database.h"
#include "sync/engine.h"

#include <memory>

namespace lockstep::app {

// What a session works with and does not own; outlives it. `people` may be null.
struct SessionParts
{
    core::Settings& settings;
    core::SecretStore& secrets;
    const core::Clock& clock;
    sync::SyncObserver& observer;
    sync::PeopleLane* people = nullptr;
    QString epochFile; // see WorkspaceGuard
    QString backupFolder;
    QString databaseFile;
};

// The real session: both clients, a database connection and the engine on them. Made, used and destroyed
// in one thread.
class Session : public runtime::EngineSession
{
public:
    Session(const SessionParts& parts, std::unique_ptr<store::Database> database);

    core::RunSummary runCycle(const sync::CycleOptions& options, const std::stop_token& stop) override;
    sync::PreviewResult preview(const sync::CycleOptions& options, const std::stop_token& stop) override;
    sync::PreviewResult previewOf(const QList<core::RunRequest>& requests,
                                  const std::stop_token& stop) override;
    core::Expected<core::UndoReport> undo(const core::UndoRequest& request,
                                          const std::stop_token& stop) override;
    core::Expected<core::RunReply> serve(const core::RunRequest& request,
                                         const std::stop_token& stop) override;
    core::Done confirm(const std::stop_token& stop) override;
    core::Expected<core::SyncStatus> status() override;
    void rememberNextRun(const QDateTime& at) override;
    core::Waiter& waiter() override { return m_clients.waiter(); }
    runtime::RequestDesk* requests() override { return &m_requests; }

private:
    // Why nothing may be written now; counts the run up where there is nothing.
    [[nodiscard]] std::optional<core::Error> objection(const std::stop_token& stop);
    [[nodiscard]] WorkspaceGuard::AskTenant asker(const std::stop_token& stop);
    void backUp();
    // A run or a request has ended with that code.
    void noteDamage(const QString& code);
    void rememberConnections(const core::RunSummary& summary, const std::stop_token& stop);
    [[nodiscard]] bool hidesFields(core::System system);
    [[nodiscard]] core::ConnectionState stateOf(core::System system, const core::RunSummary& summary,
                                                const std::stop_token& stop);

    const core::Clock& m_clock;
    std::unique_ptr<store::Database> m_database;
    Clients m_clients;
    sync::SyncEngine m_engine;
    WorkspaceGuard m_guard;
    QString m_backupFolder;
    QString m_databaseFile;
    runtime::RequestDesk m_requests;
};

} // namespace lockstep::app
