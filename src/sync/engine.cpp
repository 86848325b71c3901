// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine_impl.h"

#include "store/bulk_load.h"
#include "store/log_search.h"
#include "sync/audit.h"
#include "sync/backfill.h"
#include "sync/discover.h"
#include "sync/mirror.h"
#include "sync/pause.h"
#include "sync/preparation.h"
#include "sync/probe.h"
#include "sync/quota.h"
#include "sync/reconcile.h"
#include "sync/try.h"

namespace lockstep::sync {

using core::System;

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

core::Expected<bool> SyncEngine::isFirstLoad() const
{
    return m_impl->isFirstLoad();
}

core::Done SyncEngine::Impl::cycle(Run& run, const CycleOptions& options)
{
    const auto between = [this, &run] { servePeople(run); };
    LOCKSTEP_TRY(Pauses(context).pass(options.byHand, run.stopToken()));
    LOCKSTEP_TRY(Preparation(context, run).prepare());
    LOCKSTEP_TRY(admit(run));
    LOCKSTEP_TRY(Prober(context, run).readBack());
    LOCKSTEP_TRY(Prober(context, run).probe());
    LOCKSTEP_TRY(Backfill(context, run, between).schedule());

    const auto firstLoad = isFirstLoad();
    LOCKSTEP_TRY(firstLoad);
    store::BulkLoad load(context.stores.database);
    if (*firstLoad)
        LOCKSTEP_TRY(load.begin());
    LOCKSTEP_TRY(Discovery(context, run, between).discover(options.full));
    if (!run.isStopped() && !*firstLoad && !options.full)
        LOCKSTEP_TRY(Auditor(context, run, between).slice());
    if (!run.isStopped())
        LOCKSTEP_TRY(Reconciler(context, run, between).reconcileAll());
    LOCKSTEP_TRY(backfill(run, options.full));
    if (context.isTrial())
        return {};
    LOCKSTEP_TRY(load.end());
    LOCKSTEP_TRY(Mirror(context, run).show());
    LOCKSTEP_TRY(expire(run));
    return makeLogSearchable(run);
}

// What is known of the day may be old, since nothing is asked while its share is used up: before the run
// is refused, one call tells.
core::Done SyncEngine::Impl::admit(const Run& run)
{
    const QuotaUse use = quotaUseOf(run.purpose());
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
    const auto between = [this, &run] { servePeople(run); };
    Backfill backfill(context, run, between);
    for (bool more = true; more && !run.isStopped(); more = whole) {
        if (!checkQuota(context.parts, QuotaUse::Background))
            return {}; // goes on where it is, another day
        const auto marked = backfill.markNext();
        LOCKSTEP_TRY(marked);
        if (!*marked)
            return {};
        LOCKSTEP_TRY(Reconciler(context, run, between).reconcileAll());
    }
    return {};
}

core::Done SyncEngine::Impl::expire(Run& run)
{
    constexpr int editDays = 30; // sides that have not agreed for so long: unknown, and Marketo wins
    const QDate today = context.now().date();
    if (expiredOn == today)
        return {};
    const int days = context.parts.settings.intValue(QStringLiteral("retentionDays"));
    const QDateTime before = context.now().addDays(-days);
    LOCKSTEP_TRY(context.stores.log.expire(before));
    auto transaction = context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    LOCKSTEP_TRY(context.stores.runs.expire(before));
    LOCKSTEP_TRY(context.stores.ledger.expireConflicts(before));
    LOCKSTEP_TRY(context.stores.watch.forgetEdits(context.now().addDays(-editDays)));
    LOCKSTEP_TRY(forgetGone(run));
    LOCKSTEP_TRY(transaction->commit());
    run.publish();
    expiredOn = today;
    return {};
}

// What is gone on both sides is kept as long as the log of it, for what is restored.
core::Done SyncEngine::Impl::forgetGone(Run& run)
{
    constexpr int pageSize = 1000;
    qint64 after = 0;
    for (bool more = true; more;) {
        const auto page = context.stores.links.withState(core::LinkState::NotInMarketo, after, pageSize);
        LOCKSTEP_TRY(page);
        for (const store::Link& link : *page) {
            after = link.id;
            if (!link.deletedInSalesforce)
                continue;
            core::LogFilter ofRecord;
            ofRecord.record = link.record;
            const auto remembered = context.stores.log.newer(ofRecord, 0, 1);
            LOCKSTEP_TRY(remembered);
            if (!remembered->isEmpty())
                continue;
            LOCKSTEP_TRY(context.stores.links.remove(link.id));
            run.rowsChanged();
        }
        more = page->size() == pageSize;
    }
    return {};
}

// What an old log or a long load has left goes into the index over several cycles.
core::Done SyncEngine::Impl::makeLogSearchable(Run& run)
{
    constexpr int batchesACycle = 40;
    store::LogSearch search(context.stores.database);
    for (int batch = 0; batch < batchesACycle && !run.isStopped(); ++batch) {
        const auto more = search.catchUp();
        LOCKSTEP_TRY(more);
        if (!*more)
            break;
        servePeople(run);
    }
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

core::Done SyncEngine::confirmRebuilt()
{
    Context& context = m_impl->context;
    const auto held = context.stores.ledger.linksWith(rebuiltDiffers);
    LOCKSTEP_TRY(held);
    QList<store::DirtyLink> dirty;
    for (const qint64 link : *held)
        dirty += store::DirtyLink{link, 0, QStringLiteral("confirmed"), m_impl->context.now()};
    const auto alerts = context.stores.ledger.failures(0);
    LOCKSTEP_TRY(alerts);
    auto transaction = context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    for (const store::Failure& alert : *alerts) {
        if (alert.code == store::databaseRebuilt)
            LOCKSTEP_TRY(context.stores.ledger.clearFailure(alert.id));
    }
    LOCKSTEP_TRY(context.stores.work.markDirty(dirty));
    LOCKSTEP_TRY(context.stores.meta.setValue(metaRebuiltConfirmed, context.now().toString(Qt::ISODate)));
    return transaction->commit();
}

} // namespace lockstep::sync
