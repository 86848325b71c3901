// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine.h"

#include "store/search_index.h"
#include "sync/audit.h"
#include "sync/discover.h"
#include "sync/pause.h"
#include "sync/preparation.h"
#include "sync/probe.h"
#include "sync/push.h"
#include "sync/quota.h"
#include "sync/reconcile.h"
#include "sync/try.h"

namespace lockstep::sync {

using core::System;

struct SyncEngine::Impl
{
    explicit Impl(const EngineParts& parts)
        : context(parts)
    { }

    [[nodiscard]] core::Expected<bool> recover(Run& run); // true: something had been cut short
    [[nodiscard]] core::Done cycle(Run& run, const CycleOptions& options);
    [[nodiscard]] core::Expected<PushResult> pushNow(const PushRequest& request, const std::stop_token& stop);
    [[nodiscard]] core::Expected<bool> isFirstLoad() const;
    [[nodiscard]] core::Done expire();
    [[nodiscard]] core::Done admit(const Run& run);
    void notePause(Run& run);
    [[nodiscard]] bool isHeld(const PushRequest& request) const;
    [[nodiscard]] std::optional<PushRequest> nextRequest();
    void servePeople(Run& cycleRun);

    Context context;
    QList<PushRequest> deferred; // their people are held by the running cycle
    bool recovered = false; // what an earlier process left has been looked at
    bool serving = false;
    QDate expiredOn;
};

core::Expected<bool> SyncEngine::Impl::recover(Run& run)
{
    if (recovered)
        return false;
    auto transaction = context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    const auto interrupted = context.stores.runs.interruptOpen(context.now());
    LOCKSTEP_TRY(interrupted);
    LOCKSTEP_TRY(transaction->commit());
    const auto open = Prober(context, run).recover();
    LOCKSTEP_TRY(open);
    LOCKSTEP_TRY(store::SearchIndex(context.stores.database).resume());
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
    LOCKSTEP_TRY(Prober(context, run).probe());
    LOCKSTEP_TRY(Preparation(context, run).scheduleBackfill());

    const auto firstLoad = isFirstLoad();
    LOCKSTEP_TRY(firstLoad);
    store::SearchIndex searchIndex(context.stores.database);
    if (*firstLoad)
        LOCKSTEP_TRY(searchIndex.suspend());
    LOCKSTEP_TRY(Discovery(context, run, between).discover(options.full));
    if (!run.isStopped() && !*firstLoad && !options.full)
        LOCKSTEP_TRY(Auditor(context, run, between).slice());
    if (!run.isStopped())
        LOCKSTEP_TRY(Reconciler(context, run, between, *firstLoad || options.full).reconcileAll());
    LOCKSTEP_TRY(searchIndex.resume());
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

core::Expected<PushResult> SyncEngine::Impl::pushNow(const PushRequest& request, const std::stop_token& stop)
{
    Run run(context, core::RunKind::Push, stop);
    const auto wasCut = recover(run);
    LOCKSTEP_TRY(wasCut);
    run.summary().recovered = *wasCut;
    LOCKSTEP_TRY(run.begin());
    for (core::RemoteSystem* remote : {&context.parts.salesforce, &context.parts.marketo})
        remote->setLane(core::Lane::People);
    Pusher pusher(context, run, request);
    const core::Done done = Pauses(context)
                                .pass(false, stop)
                                .and_then([&] { return Preparation(context, run).prepare(); })
                                .and_then([&] { return admit(run); })
                                .and_then([&pusher] { return pusher.push(); });
    for (core::RemoteSystem* remote : {&context.parts.salesforce, &context.parts.marketo})
        remote->setLane(core::Lane::Cycle);
    if (!done)
        run.stopBecause(done.error());
    notePause(run);
    const PushResult result{run.end(), pusher.refused()};
    if (run.stopError() && result.summary.examined == 0)
        return core::Unexpected(*run.stopError());
    return result;
}

bool SyncEngine::Impl::isHeld(const PushRequest& request) const
{
    const auto links = context.stores.links.byPersons(request.persons);
    if (!links)
        return false;
    for (const store::Link& link : *links) {
        const auto open = context.stores.outbox.openOf(link.id);
        if (open && std::any_of(open->begin(), open->end(), [](const store::Intent& intent) {
                return intent.state != store::IntentState::Unknown;
            }))
            return true;
    }
    return false;
}

std::optional<PushRequest> SyncEngine::Impl::nextRequest()
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
        const auto result = pushNow(*request, cycleRun.stopToken());
        if (result)
            cycleRun.excludeCalls(result->summary.calls);
        context.parts.people->finished(*request, result);
    }
    serving = false;
}

SyncEngine::SyncEngine(const EngineParts& parts)
    : m_impl(std::make_unique<Impl>(parts))
{ }

SyncEngine::~SyncEngine() = default;

core::RunSummary SyncEngine::runCycle(const CycleOptions& options, const std::stop_token& stop)
{
    Run run(m_impl->context, options.full ? core::RunKind::Full : core::RunKind::Cycle, stop);
    const auto wasCut = m_impl->recover(run);
    if (wasCut)
        run.summary().recovered = *wasCut;
    core::Done done = wasCut ? run.begin() : core::Done(core::Unexpected(wasCut.error()));
    if (done)
        done = m_impl->cycle(run, options);
    if (!done)
        run.stopBecause(done.error());
    m_impl->notePause(run);
    const core::RunSummary summary = run.end();
    m_impl->servePeople(run);
    return summary;
}

core::Expected<PushResult> SyncEngine::push(const PushRequest& request, const std::stop_token& stop)
{
    return m_impl->pushNow(request, stop);
}

} // namespace lockstep::sync
