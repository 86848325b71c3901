// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log_entry.h"
#include "store/database.h"
#include "store/ledger_store.h"
#include "store/link_store.h"
#include "store/log_store.h"
#include "store/mapping_store.h"
#include "store/outbox_store.h"
#include "store/run_store.h"
#include "store/snapshot_store.h"
#include "store/work_store.h"
#include "support/fake_remote.h"
#include "sync/engine.h"

namespace lockstep::sync {

// Both systems in memory, an engine between them, and the words the rules are told in. One thread.
class Workbench : public SyncObserver, public PeopleLane
{
public:
    using Values = std::initializer_list<std::pair<const char*, const char*>>;

    Workbench();

    [[nodiscard]] static core::FieldValues values(Values list);
    [[nodiscard]] QString addLead(Values list); // LastName, Company and Status filled unless given
    [[nodiscard]] QString addContact(Values list);
    [[nodiscard]] QString addPerson(Values list);
    // A lead that a first cycle has brought to Marketo; all is at rest.
    [[nodiscard]] QString linkedLead(Values list);
    void editSalesforce(const QString& id, Values list) { salesforceOrg.edit(id, values(list)); }
    void editMarketo(const QString& id, Values list) { marketoOrg.edit(id, values(list)); }
    void setRule(core::ObjectType object, const char* field,
                 const std::function<void(core::FieldMapping&)>& change);

    core::RunSummary cycle(const CycleOptions& options = {});
    [[nodiscard]] PreviewResult preview() { return engine->preview({}, stop.get_token()); }
    [[nodiscard]] core::Expected<core::UndoReport> undo(const core::UndoRequest& request)
    {
        return engine->undo(request, stop.get_token());
    }
    [[nodiscard]] core::Expected<core::RunReply> push(const QString& person,
                                                      const core::PushTarget& target = {});
    [[nodiscard]] core::Expected<core::RunReply> serve(const core::RunRequest& request);
    void restart(); // a new process on the same database
    void setSliceSize(int links); // of a back-fill; a new process
    void setChunk(int links); // planned together, and as many records in a write; a new process
    void loseDatabase(); // a new process on an empty one

    void pass(int minutes) { clock.advance(std::chrono::minutes(minutes)); }

    [[nodiscard]] QString personOf(const QString& record);
    [[nodiscard]] store::Link linkOfRecord(const QString& record);
    [[nodiscard]] store::Link linkOfPerson(const QString& person);
    [[nodiscard]] QString salesforce(const QString& id, const char* field) const
    {
        return salesforceOrg.text(id, QString::fromLatin1(field));
    }
    [[nodiscard]] QString marketo(const QString& id, const char* field) const
    {
        return marketoOrg.text(id, QString::fromLatin1(field));
    }
    // Log lines of the newest run, oldest first; and their types as words.
    [[nodiscard]] QList<core::LogEntry> log();
    [[nodiscard]] QStringList logTypes();
    [[nodiscard]] QList<store::Failure> failures();
    [[nodiscard]] QList<store::Conflict> conflicts(const QString& record);
    [[nodiscard]] QList<store::Intent> openIntents();
    void forgetJournals();
    [[nodiscard]] int writes() const
    {
        return static_cast<int>(salesforceRemote.writes().size() + marketoRemote.writes().size());
    }

    void progressed(const core::SyncProgress& progress) override { lastProgress = progress; }
    void committed(const core::ChangeSet& changes) override { changeSets += changes; }
    std::optional<core::RunRequest> next() override;
    void finished(const core::RunRequest& request, const core::Expected<core::RunReply>& reply) override;

    support::FakeClock clock;
    support::FakeWaiter waiter{clock};
    support::FakeSettings settings;
    support::FakeOrg salesforceOrg{core::System::Salesforce, clock};
    support::FakeOrg marketoOrg{core::System::Marketo, clock};
    support::FakeRemote salesforceRemote{salesforceOrg, waiter};
    support::FakeRemote marketoRemote{marketoOrg, waiter};
    std::unique_ptr<store::Database> database;
    std::unique_ptr<SyncEngine> engine;
    core::SyncProgress lastProgress;
    QList<core::ChangeSet> changeSets;
    QList<core::RunRequest> requests; // of the people lane
    QList<core::Expected<core::RunReply>> pushResults;
    core::RunSummary lastRun;
    int sliceSize = 10'000;
    int chunk = 1800;
    void stopNow() { stop.request_stop(); }
    std::stop_source stop;
};

// True where the counters of a run add up (programs.md).
[[nodiscard]] bool addsUp(const core::RunSummary& summary);
// After each success a second run without edits writes nothing on either side; checks by Qt Test.
void comesToRest(Workbench& bench);

} // namespace lockstep::sync
