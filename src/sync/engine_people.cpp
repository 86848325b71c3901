// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SyncEngine that serves single people, between cycles and beside them.
#include "sync/engine_impl.h"
#include "sync/mirror.h"
#include "sync/pause.h"
#include "sync/preparation.h"
#include "sync/probe.h"
#include "sync/pull.h"
#include "sync/push.h"
#include "sync/resolve.h"
#include "sync/retry.h"
#include "sync/try.h"

namespace lockstep::sync {

namespace {

const core::Error* firstRefusal(const core::RunReply& reply)
{
    if (!reply.refused.isEmpty())
        return &*reply.refused.constBegin();
    return reply.refusedRecords.isEmpty() ? nullptr : &*reply.refusedRecords.constBegin();
}

} // namespace

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
            .and_then([&] { return act(run, request, reply); })
            .and_then([&] { return serving ? core::Done() : Mirror(context, run).show(); });
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
    if (request.kind == core::RunKind::Resolve) {
        Resolver resolver(context, run, request);
        core::Done done = resolver.resolve();
        reply.refused = resolver.refused();
        reply.refusedRecords = resolver.refusedRecords();
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

core::Expected<core::RunReply> SyncEngine::serve(const core::RunRequest& request, const std::stop_token& stop)
{
    return m_impl->serveNow(request, stop);
}

} // namespace lockstep::sync
