// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/forgetting.h"
#include "sim/shared_database.h"
#include "sim/witness.h"
#include "sync/engine.h"

namespace lockstep::sim {

// Both systems, the database and the engine between them, which can die here and be started anew. One thread.
class Stage : public sync::SyncObserver
{
public:
    Stage(quint64 seed, const Roughness& roughness, SharedDatabase& shared, bool print);
    ~Stage() override;

    // A new process; `people` may be null.
    void start(sync::PeopleLane* people);
    // Does it; where the process dies of it, some seconds pass and another one starts.
    void survive(const std::function<void()>& part);
    void sleep(qint64 ms);
    void cycle(bool full = false);
    [[nodiscard]] bool isAtRest() const; // nothing open, and the last cycle has written nothing
    // What happens to each statement from now on; nothing special if empty.
    void setGuard(const SharedDatabase::Guard& guard) { m_guard = guard; }

    void progressed(const core::SyncProgress& progress) override;
    void committed(const core::ChangeSet& changes) override;

    const Roughness roughness;
    World world;
    SalesforceSide salesforce;
    MarketoSide marketo;
    Witness witness;
    SalesforceRemote salesforceRemote;
    MarketoRemote marketoRemote;
    support::FakeSettings settings;
    store::Database& database;
    Forgetting forgetting;
    std::unique_ptr<sync::SyncEngine> engine;
    core::RunSummary last; // of the last cycle
    int cycles = 0;

private:
    [[nodiscard]] int rootOf(const QString& id);
    void saveRules();

    SharedDatabase::Guard m_guard;
    sync::PeopleLane* m_people = nullptr;
};

} // namespace lockstep::sim
