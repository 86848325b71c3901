// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SyncEngine that tries out what a cycle or an undo would write, and takes back what a run wrote.
#include "sync/engine_impl.h"
#include "sync/mirror.h"
#include "sync/pause.h"
#include "sync/preparation.h"
#include "sync/probe.h"
#include "sync/trial_remote.h"
#include "sync/try.h"
#include "sync/undo.h"

namespace lockstep::sync {

namespace {

// The commits of a trial are nobody's business: they are taken back.
class TrialObserver : public SyncObserver
{
public:
    explicit TrialObserver(SyncObserver& observer)
        : m_observer(observer)
    { }
    void progressed(const core::SyncProgress& progress) override { m_observer.progressed(progress); }
    void committed(const core::ChangeSet& /*changes*/) override { }

private:
    SyncObserver& m_observer;
};

} // namespace

core::Done SyncEngine::Impl::undo(Run& run, const core::UndoRequest& request, core::UndoReport& report)
{
    LOCKSTEP_TRY(Pauses(context).pass(true, run.stopToken()));
    LOCKSTEP_TRY(Preparation(context, run).prepare());
    LOCKSTEP_TRY(admit(run));
    // What became of open requests is found out first, among them those of an undo that was cut short.
    LOCKSTEP_TRY(Prober(context, run).readBack());
    LOCKSTEP_TRY(Prober(context, run).probe());
    LOCKSTEP_TRY(Undoer(context, run, request).undo(report));
    return Mirror(context, run).show();
}

// The same engine with a memory of its own, on a database that forgets and systems that are only read.
core::Done SyncEngine::Impl::tryOut(Run& run, const Work& work, QList<core::PlannedWrite>& writes)
{
    const Context* memory = &context;
    const auto ourUser = [&memory] { return memory->salesforceUser; };
    TrialRemote salesforce(context.parts.salesforce, ourUser);
    TrialRemote marketo(context.parts.marketo, ourUser);
    TrialObserver observer(context.parts.observer);
    WriteList list;
    const EngineParts& real = context.parts;
    Impl trial({salesforce, marketo, real.waiter, real.clock, real.settings, real.database, observer, nullptr,
                real.backfillSlice, real.chunk});
    memory = &trial.context;
    trial.context.trial = &list;
    trial.context.salesforceUser = context.salesforceUser;
    trial.context.recordClaims = context.recordClaims;
    trial.context.keyClaims = context.keyClaims;
    trial.recovered = recovered;

    Run inner(trial.context, run.kind(), run.stopToken());
    inner.tryOut(run.purpose());
    inner.summary() = run.summary();
    const auto undone = context.stores.database.beginTrial();
    LOCKSTEP_TRY(undone);
    const auto wasCut = trial.recover(inner);
    LOCKSTEP_TRY(wasCut);
    LOCKSTEP_TRY(work(trial, inner));
    if (inner.stopError())
        run.stopBecause(*inner.stopError());
    run.summary() = inner.summary();
    writes = list.writes();
    return {};
}

void SyncEngine::Impl::preview(PreviewResult& result, core::RunKind purpose, const std::stop_token& stop,
                               const Work& work)
{
    Run run(context, core::RunKind::Preview, stop);
    run.tryOut(purpose);
    core::Done done = run.begin();
    if (done)
        done = tryOut(run, work, result.changes);
    if (!done)
        run.stopBecause(done.error());
    result.summary = run.end();
    servePeople(run);
}

PreviewResult SyncEngine::preview(const CycleOptions& options, const std::stop_token& stop)
{
    PreviewResult result;
    m_impl->preview(result, core::RunKind::Cycle, stop,
                    [&options](Impl& trial, Run& inner) { return trial.cycle(inner, options); });
    return result;
}

PreviewResult SyncEngine::previewOf(const QList<core::RunRequest>& requests, const std::stop_token& stop)
{
    PreviewResult result;
    m_impl->preview(result, core::RunKind::Push, stop,
                    [&](Impl& trial, Run& inner) { return trial.actAll(inner, requests, result.refused); });
    return result;
}

core::Expected<core::UndoReport> SyncEngine::undo(const core::UndoRequest& request,
                                                  const std::stop_token& stop)
{
    const auto undone = m_impl->context.stores.runs.byId(request.run);
    LOCKSTEP_TRY(undone);
    if (!*undone) {
        core::Error error;
        error.code = QStringLiteral("run-not-found");
        error.scope = core::ErrorScope::Workspace;
        error.outcome = core::Outcome::NotSent;
        error.arguments = {QString::number(request.run)};
        return core::Unexpected(error);
    }
    core::UndoReport report;
    report.undone = request.run;
    report.deletesCreated = request.deleteCreated;
    Run run(m_impl->context, request.preview ? core::RunKind::Preview : core::RunKind::Undo, stop);
    if (request.preview) {
        LOCKSTEP_TRY(run.begin());
        const auto work = [&](Impl& trial, Run& inner) { return trial.undo(inner, request, report); };
        if (const core::Done done = m_impl->tryOut(run, work, report.changes); !done)
            run.stopBecause(done.error());
    } else {
        const auto wasCut = m_impl->recover(run);
        LOCKSTEP_TRY(wasCut);
        run.summary().recovered = *wasCut;
        LOCKSTEP_TRY(run.begin());
        if (const core::Done done = m_impl->undo(run, request, report); !done) {
            run.stopBecause(done.error());
            m_impl->recovered = m_impl->recovered && !isLocal(done.error());
        }
        m_impl->notePause(run);
    }
    report.summary = run.end();
    m_impl->servePeople(run);
    if (run.stopError() && report.summary.examined == 0)
        return core::Unexpected(*run.stopError());
    return report;
}

} // namespace lockstep::sync
