// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/request_desk.h"

#include "core/text.h"

#include <QLoggingCategory>
#include <utility>

namespace lockstep::runtime {

namespace {

Q_LOGGING_CATEGORY(log, "lockstep.requests")

constexpr qint64 betweenLooksMs = 500;

// Whoever asks sees for itself that no answer comes.
void warn(const core::Error& error)
{
    qCWarning(log).noquote() << core::text::oneLine(error);
}

} // namespace

RequestDesk::RequestDesk(store::Database& database, const core::Clock& clock)
    : m_requests(database)
    , m_clock(clock)
{ }

std::optional<core::RunRequest> RequestDesk::nextPeople()
{
    const qint64 now = m_clock.monotonicMs();
    if (m_lookedAt && now - *m_lookedAt < betweenLooksMs)
        return std::nullopt;
    const auto request = m_requests.take(store::RequestLane::People);
    if (!request)
        warn(request.error());
    // Where one was found, another one may wait behind it.
    if (!request || !*request)
        m_lookedAt = now;
    return request.value_or(std::nullopt);
}

std::optional<sync::CycleOptions> RequestDesk::takeCycles()
{
    std::optional<sync::CycleOptions> options;
    for (bool more = true; more;) {
        const auto request = m_requests.take(store::RequestLane::Cycle);
        if (!request)
            warn(request.error());
        more = request && *request;
        if (!more)
            break;
        m_cycles += (*request)->ticket;
        if (!options)
            options = sync::CycleOptions{.full = false, .byHand = true};
        options->full = options->full || (*request)->kind == core::RunKind::Full;
    }
    return options;
}

std::optional<core::RunRequest> RequestDesk::nextPreview()
{
    const auto request = m_requests.take(store::RequestLane::Preview);
    if (!request)
        warn(request.error());
    return request.value_or(std::nullopt);
}

void RequestDesk::answer(const core::RunRequest& request, const core::Expected<core::RunReply>& reply)
{
    if (request.ticket == 0)
        return;
    if (const core::Done done = m_requests.answer(request.ticket, reply); !done)
        warn(done.error());
}

void RequestDesk::answerCycles(const core::RunSummary& summary)
{
    const core::RunReply reply{summary, {}, {}};
    const QList<qint64> cycles = std::exchange(m_cycles, {});
    for (const qint64 ticket : cycles) {
        if (const core::Done done = m_requests.answer(ticket, reply); !done)
            warn(done.error());
    }
}

} // namespace lockstep::runtime
