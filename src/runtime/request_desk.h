// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"
#include "store/request_store.h"
#include "sync/engine.h"

#include <chrono>
#include <optional>

namespace lockstep::runtime {

// Where the owner of a workspace finds what other processes ask of it, and puts the answers. A look is one
// small query, and not made more often than twice a second. Thread of the database; owned by a session.
class RequestDesk
{
public:
    // How long the owner may rest without a look.
    static constexpr std::chrono::milliseconds patience{1000};

    RequestDesk(store::Database& database, const core::Clock& clock);

    // The next push, pull, retry or decision.
    [[nodiscard]] std::optional<core::RunRequest> nextPeople();
    // All cycles that are asked for, as one; none: nobody asks.
    [[nodiscard]] std::optional<sync::CycleOptions> takeCycles();
    // The next preview, to be made while no run is under way.
    [[nodiscard]] std::optional<core::RunRequest> nextPreview();
    // Nothing to do for a request of this process.
    void answer(const core::RunRequest& request, const core::Expected<core::RunReply>& reply);
    void answerCycles(const core::RunSummary& summary);

private:
    store::RequestStore m_requests;
    const core::Clock& m_clock;
    std::optional<qint64> m_lookedAt; // monotonic
    QList<qint64> m_cycles; // taken, not answered yet
};

} // namespace lockstep::runtime
