// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/service.h"

#include "app/ctl/asker.h"

#include <algorithm>
#include <utility>

namespace lockstep::app::ctl {

using std::chrono::milliseconds;

Service::Service(Context& context)
    : m_context(context)
    , m_progress(context.out)
{ }

core::Expected<std::unique_ptr<Service>> Service::open(Context& context, Workspace& workspace)
{
    std::unique_ptr<Service> service(new Service(context));
    auto session = workspace.engineFactory(context.secrets)(service->m_progress, service.get());
    if (!session)
        return core::Unexpected(session.error());
    service->m_session = std::move(*session);
    return service;
}

core::RunSummary Service::cycle(sync::CycleOptions options)
{
    (void)isCycleAsked();
    if (const auto asked = std::exchange(m_asked, std::nullopt)) {
        options.full = options.full || asked->full;
        options.byHand = options.byHand || asked->byHand;
    }
    const core::RunSummary summary = m_session->runCycle(options, m_context.stop());
    if (runtime::RequestDesk* const desk = m_session->requests())
        desk->answerCycles(summary);
    return summary;
}

core::Expected<core::RunReply> Service::serve(const core::RunRequest& request)
{
    return m_session->serve(request, m_context.stop());
}

core::RunReply Service::preview(bool full)
{
    const sync::PreviewResult result = m_session->preview({full}, m_context.stop());
    return {result.summary, {}, {}, result.changes};
}

bool Service::attend(milliseconds time)
{
    const core::Clock& clock = m_context.clock;
    const qint64 until = clock.monotonicMs() + time.count();
    for (qint64 left = time.count(); left > 0 && !m_context.stop().stop_requested();
         left = until - clock.monotonicMs()) {
        while (const auto request = next())
            finished(*request, serve(*request));
        servePreviews();
        if (isCycleAsked())
            return true;
        m_session->waiter().waitAny({}, std::min(milliseconds(left), runtime::RequestDesk::patience),
                                    m_context.stop());
    }
    return false;
}

bool Service::isCycleAsked()
{
    runtime::RequestDesk* const desk = m_session->requests();
    if (desk && !m_asked)
        m_asked = desk->takeCycles();
    return m_asked.has_value();
}

void Service::servePreviews()
{
    runtime::RequestDesk* const desk = m_session->requests();
    while (desk && !m_context.stop().stop_requested()) {
        const auto request = desk->nextPreview();
        if (!request)
            return;
        finished(*request, preview(request->full));
    }
}

std::optional<core::RunRequest> Service::next()
{
    runtime::RequestDesk* const desk = m_session->requests();
    if (!desk || m_context.stop().stop_requested())
        return std::nullopt;
    return desk->nextPeople();
}

void Service::finished(const core::RunRequest& request, const core::Expected<core::RunReply>& reply)
{
    if (runtime::RequestDesk* const desk = m_session->requests())
        desk->answer(request, reply);
}

core::Expected<core::RunReply> carryOut(Context& context, const core::RunRequest& request)
{
    while (true) {
        const auto workspace = context.open().and_then(&requireConnected);
        if (!workspace)
            return core::Unexpected(workspace.error());
        const core::Done owned = (*workspace)->own();
        if (owned) {
            const auto service = Service::open(context, **workspace);
            if (!service)
                return core::Unexpected(service.error());
            if (request.kind == core::RunKind::Preview)
                return (*service)->preview(request.full);
            if (request.isCycle())
                return core::RunReply{(*service)->cycle({request.kind == core::RunKind::Full, true}), {}, {}};
            return (*service)->serve(request);
        }
        if (owned.error().code != QLatin1String("workspace-locked"))
            return core::Unexpected(owned.error());
        const auto reply = askOwner(context, **workspace, request);
        if (!reply)
            return core::Unexpected(reply.error());
        if (*reply)
            return **reply;
        // Nobody has begun with it: the workspace is free now, or another one's.
    }
}

} // namespace lockstep::app::ctl
