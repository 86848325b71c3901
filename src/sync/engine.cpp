// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine.h"

#include "store/bulk_load.h"
#include "sync/audit.h"
#include "sync/backfill.h"
#include "sync/discover.h"
#include "sync/pause.h"
#include "sync/preparation.h"
#include "sync/probe.h"
#include "sync/pull.h"
#include "sync/push.h"
#include "sync/quota.h"
#include "sync/reconcile.h"
#include "sync/retry.h"
#include "sync/trial_remote.h"
#include "sync/try.h"
#include "sync/undo.h"

namespace lockstep::sync {

using core::System;

namespace {

const core::Error* firstRefusal(const core::RunReply& reply)
{
    if (!reply.refused.isEmpty())
        return &*reply.refused.constBegin();
    return reply.refusedRecords.isEmpty() ? nullptr : &*reply.refusedRecords.constBegin();
}

// The database refused: what was being written down is undone, and answers under way were not awaited.
bool isLocal(const core::Error& error)
{
    return error.scope == core::ErrorScope::Workspace;
}

} // namespace

struct SyncEngine::Impl
{
    explicit Impl(const EngineParts& parts)
        : context(parts)
    { }

    [[nodiscard]] core::Expected<bool> recover(Run& run); // true: something had been cut short
    [[nodiscard]] core::Done cycle(Run& run, const CycleOptions& options);
    [[nodiscard]] core::Done undo(Run& run, const core::UndoRequest& request, core::UndoReport& report);
    [[nodiscard]] core::Expected<core::RunReply> serveNow(const core::RunRequest& request,
                                                          const std::stop_token& stop);
    [[nodiscard]] core::Done act(Run& run, const core::RunRequest& request, core::RunReply& reply);
    [[nodiscard]] core::Done actAll(Run& run, const QList<core::RunRequest>& requests,
                                    QList<core::Error>& refused);
    [[nodiscard]] core::Expected<bool> isFirstLoad() const;
    [[nodiscard]] core::Done backfill(Run& run, bool whole);
    [[nodiscard]] core::Done expire();
    [[nodiscard]] core::Done admit(const Run& run);
    void notePause(Run& run);
    [[nodiscard]] bool isHeld(const core::RunRequest& request) const;
    [[nodiscard]] core::Expected<QList<qint64>> linksOf(const core::RunRequest& request) const;
    [[nodiscard]] std::optional<core::RunRequest> nextRequest();
    void servePeople(Run& cycleRun);
    using Work = std::function<core::Done(Impl& trial, Run& run)>;
    [[nodiscard]] core::Done tryOut(Run& run, const Work& work, QList<core::PlannedWrite>& writes);
    void preview(PreviewResult& result, const std::stop_token& stop, const Work& work);

    Context context;
    QList<core::RunRequest> deferred; // their people are held by the running cycle
    bool recovered = false; // what an earlier process, or a run that failed here, left has been looked at
    bool serving = false;
    QDate expiredOn;
};

core::Expected<bool> SyncEngine::Impl::recover(Run& run)
{
    // Inside a cycle everything open is that cycle's.
    if (recovered || serving)
        return false;
    auto transaction = context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    const auto interrupted = context.stores.runs.interruptOpen(context.now());
    LOCKSTEP_TRY(interrupted);
    LOCKSTEP_TRY(transaction->commit());
    const auto open = Prober(context, run).recover();
    LOCKSTEP_TRY(open);
    LOCKSTEP_TRY(store::BulkLoad(context.stores.database).end());
    recovered = true;
    return !interrupted->isEmpty();
}

core::Expected<bool> SyncEngine::Impl::isFirstLoad() const
{
    for (const System system : {System::Salesforce, System::Marketo}) {
        const auto cursor = context.stores.cursors.cursor(system);
        LOCKSTEP_TRY(cursor);
        if (!cursor->isEmpty())
            return false;
    }
    return true;
}

core::Done SyncEngine::Impl::cycle(Run& run, const CycleOptions& options)
{
    const auto between = [this, &run] { servePeople(run); };
    LOCKSTEP_TRY(Pauses(context).pass(options.byHand, run.stopToken()));
    LOCKSTEP_TRY(Preparation(context, run).prepare());
    LOCKSTEP_TRY(admit(run));
    LOCKSTEP_TRY(Prober(context, run).readBack());
    LOCKSTEP_TRY(Prober(context, run).probe());
    LOCKSTEP_TRY(Backfill(context, run).schedule());

    const auto firstLoad = isFirstLoad();
    LOCKSTEP_TRY(firstLoad);
    store::BulkLoad load(context.stores.database);
    if (*firstLoad)
        LOCKSTEP_TRY(load.begin());
    LOCKSTEP_TRY(Discovery(context, run, between).discover(options.full));
    if (!run.isStopped() && !*firstLoad && !options.full)
        LOCKSTEP_TRY(Auditor(context, run, between).slice());
    if (!run.isStopped())
        LOCKSTEP_TRY(Reconciler(context, run, between, *firstLoad || options.full).reconcileAll());
    LOCKSTEP_TRY(backfill(run, options.full));
    if (context.isTrial())
        return {};
    LOCKSTEP_TRY(load.end());
    return expire();
}

// What is known of the day may be old, since nothing is asked while its share is used up: before the run
// is refused, one call tells.
core::Done SyncEngine::Impl::admit(const Run& run)
{
    const QuotaUse use = quotaUseOf(run.kind());
    for (const System system : {System::Salesforce, System::Marketo}) {
        if (checkQuota(context.parts, system, use))
            continue;
        const auto usage = context.parts.waiter.await(context.remote(system).askUsage(), run.stopToken());
        LOCKSTEP_TRY(usage);
        LOCKSTEP_TRY(checkQuota(context.parts, system, use));
    }
    return {};
}

// Without it a new process would run into the same refusal: that it could not be kept is the lesser error.
void SyncEngine::Impl::notePause(Run& run)
{
    if (!run.stopError())
        return;
    const auto until = Pauses(context).note(*run.stopError());
    if (until && until->isValid())
        run.pauseUntil(*until);
}

// After the ordinary work: one slice a cycle, all of them when everything is compared anyway.
core::Done SyncEngine::Impl::backfill(Run& run, bool whole)
{
    Backfill backfill(context, run);
    for (bool more = true; more && !run.isStopped(); more = whole) {
        if (!checkQuota(context.parts, QuotaUse::Background))
            return {}; // goes on where it is, another day
        const auto marked = backfill.markNext();
        LOCKSTEP_TRY(marked);
        if (!*marked)
            return {};
        LOCKSTEP_TRY(Reconciler(
                         context, run, [this, &run] { servePeople(run); }, whole)
                         .reconcileAll());
    }
    return {};
}

core::Done SyncEngine::Impl::expire()
{
    const QDate today = context.now().date();
    if (expiredOn == today)
        return {};
    const int days = context.parts.settings.intValue(QStringLiteral("retentionDays"));
    const QDateTime before = context.now().addDays(-days);
    LOCKSTEP_TRY(context.stores.log.expire(before));
    auto transaction = context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    LOCKSTEP_TRY(context.stores.runs.expire(before));
    LOCKSTEP_TRY(transaction->commit());
    expiredOn = today;
    return {};
}

core::Done SyncEngine::Impl::undo(Run& run, const core::UndoRequest& request, core::UndoReport& report)
{
    LOCKSTEP_TRY(Pauses(context).pass(true, run.stopToken()));
    LOCKSTEP_TRY(Preparation(context, run).prepare());
    LOCKSTEP_TRY(admit(run));
    // What became of open requests is found out first, among them those of an undo that was cut short.
    LOCKSTEP_TRY(Prober(context, run).probe());
    return Undoer(context, run, request).undo(report);
}

core::Expected<core::RunReply> SyncEngine::Impl::serveNow(const core::RunRequest& request,
                                                          const std::stop_token& stop)
{
    Run run(context, request.kind, stop);
    const auto wasCut = recover(run);
    LOCKSTEP_TRY(wasCut);
    run.summary().recovered = *wasCut;
    LOCKSTEP_TRY(run.begin());
    for (core::RemoteSystem* remote : {&context.parts.salesforce, &context.parts.marketo})
        remote->setLane(core::Lane::People);
    core::RunReply reply;
    const core::Done done =
        Pauses(context)
            .pass(false, stop)
            .and_then([&] { return Preparation(context, run).prepare(); })
            .and_then([&] { return admit(run); })
            .and_then([&] { return serving ? core::Done() : Prober(context, run).readBack(); })
            .and_then([&] { return act(run, request, reply); });
    for (core::RemoteSystem* remote : {&context.parts.salesforce, &context.parts.marketo})
        remote->setLane(core::Lane::Cycle);
    if (!done) {
        run.stopBecause(done.error());
        recovered = recovered && !isLocal(done.error());
    }
    notePause(run);
    if (const core::Error* refusal = firstRefusal(reply); refusal && run.summary().examined == 0)
        run.leaveOpen(*refusal);
    reply.summary = run.end();
    if (run.stopError() && reply.summary.examined == 0)
        return core::Unexpected(*run.stopError());
    return reply;
}

core::Done SyncEngine::Impl::act(Run& run, const core::RunRequest& request, core::RunReply& reply)
{
    if (request.kind == core::RunKind::Pull) {
        Puller puller(context, run, request.records);
        core::Done done = puller.pull();
        reply.refusedRecords = puller.refused();
        return done;
    }
    if (request.kind == core::RunKind::Retry) {
        Retrier retrier(context, run, request);
        core::Done done = retrier.retry();
        reply.refused = retrier.refused();
        reply.refusedRecords = retrier.refusedRecords();
        return done;
    }
    Pusher pusher(context, run, request);
    core::Done done = pusher.push();
    reply.refused = pusher.refused();
    return done;
}

core::Done SyncEngine::Impl::actAll(Run& run, const QList<core::RunRequest>& requests,
                                    QList<core::Error>& refused)
{
    LOCKSTEP_TRY(Pauses(context).pass(true, run.stopToken()));
    LOCKSTEP_TRY(Preparation(context, run).prepare());
    LOCKSTEP_TRY(admit(run));
    LOCKSTEP_TRY(Prober(context, run).readBack());
    for (const core::RunRequest& request : requests) {
        core::RunReply reply;
        LOCKSTEP_TRY(act(run, request, reply));
        refused += reply.refused.values() + reply.refusedRecords.values();
    }
    return {};
}

core::Expected<QList<qint64>> SyncEngine::Impl::linksOf(const core::RunRequest& request) const
{
    if (request.kind == core::RunKind::Retry)
        return Retrier::failedLinks(context, request);
    QList<qint64> ids;
    const auto byPerson = context.stores.links.byPersons(request.persons);
    LOCKSTEP_TRY(byPerson);
    for (const store::Link& link : *byPerson)
        ids += link.id;
    const auto byRecord = context.stores.links.byRecords(request.records);
    LOCKSTEP_TRY(byRecord);
    for (const store::Link& link : *byRecord)
        ids += link.id;
    return ids;
}

bool SyncEngine::Impl::isHeld(const core::RunRequest& request) const
{
    const auto links = linksOf(request);
    const auto held = context.stores.outbox.heldLinks();
    if (!links || !held)
        return false; // the run meets the same failure and tells it
    return std::any_of(links->begin(), links->end(), [&](qint64 link) { return held->contains(link); });
}

std::optional<core::RunRequest> SyncEngine::Impl::nextRequest()
{
    for (qsizetype i = 0; i < deferred.size(); ++i) {
        if (!isHeld(deferred.at(i)))
            return deferred.takeAt(i);
    }
    while (auto request = context.parts.people->next()) {
        if (!isHeld(*request))
            return request;
        deferred += *request;
    }
    return std::nullopt;
}

void SyncEngine::Impl::servePeople(Run& cycleRun)
{
    if (!context.parts.people || serving)
        return;
    serving = true;
    while (const auto request = nextRequest()) {
        const auto reply = serveNow(*request, cycleRun.stopToken());
        if (reply)
            cycleRun.excludeCalls(reply->summary.calls);
        context.parts.people->finished(*request, reply);
    }
    serving = false;
}

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
                real.backfillSlice});
    memory = &trial.context;
    trial.context.trial = &list;
    trial.context.salesforceUser = context.salesforceUser;
    trial.context.recordClaims = context.recordClaims;
    trial.context.keyClaims = context.keyClaims;
    trial.recovered = recovered;

    Run inner(trial.context, run.kind(), run.stopToken());
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

SyncEngine::SyncEngine(const EngineParts& parts)
    : m_impl(std::make_unique<Impl>(parts))
{ }

SyncEngine::~SyncEngine() = default;

core::RunSummary SyncEngine::runCycle(const CycleOptions& options, const std::stop_token& stop)
{
    m_impl->context.knownBeside.clear(); // no request is under way
    Run run(m_impl->context, options.full ? core::RunKind::Full : core::RunKind::Cycle, stop);
    const auto wasCut = m_impl->recover(run);
    if (wasCut)
        run.summary().recovered = *wasCut;
    core::Done done = wasCut ? run.begin() : core::Done(core::Unexpected(wasCut.error()));
    if (done)
        done = m_impl->cycle(run, options);
    if (!done) {
        run.stopBecause(done.error());
        m_impl->recovered = m_impl->recovered && !isLocal(done.error());
    }
    m_impl->notePause(run);
    core::RunSummary summary = run.end();
    m_impl->servePeople(run);
    return summary;
}

void SyncEngine::Impl::preview(PreviewResult& result, const std::stop_token& stop, const Work& work)
{
    Run run(context, core::RunKind::Preview, stop);
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
    m_impl->preview(result, stop,
                    [&options](Impl& trial, Run& inner) { return trial.cycle(inner, options); });
    return result;
}

PreviewResult SyncEngine::previewOf(const QList<core::RunRequest>& requests, const std::stop_token& stop)
{
    PreviewResult result;
    m_impl->preview(result, stop,
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
        if (const core::Done done = m_impl->undo(run, request, report); !done)
            run.stopBecause(done.error());
    }
    report.summary = run.end();
    m_impl->servePeople(run);
    if (run.stopError() && report.summary.examined == 0)
        return core::Unexpected(*run.stopError());
    return report;
}

core::Done SyncEngine::confirmRebuilt()
{
    Context& context = m_impl->context;
    const auto held = context.stores.ledger.linksWith(rebuiltDiffers);
    LOCKSTEP_TRY(held);
    QList<store::DirtyLink> dirty;
    for (const qint64 link : *held)
        dirty += store::DirtyLink{link, 0, QStringLiteral("confirmed"), m_impl->context.now()};
    auto transaction = context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    LOCKSTEP_TRY(context.stores.work.markDirty(dirty));
    LOCKSTEP_TRY(context.stores.meta.setValue(metaRebuiltConfirmed, context.now().toString(Qt::ISODate)));
    return transaction->commit();
}

core::Expected<core::RunReply> SyncEngine::serve(const core::RunRequest& request, const std::stop_token& stop)
{
    return m_impl->serveNow(request, stop);
}

} // namespace lockstep::sync
