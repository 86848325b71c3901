// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/run_report.h"
#include "runtime/engine_session.h"

#include <chrono>
#include <memory>
#include <optional>

namespace lockstep::app::ctl {

// This process as the workspace's owner: runs what its command wants and, beside that, what other processes
// ask for. Main thread; owned by the command, and so is what it refers to.
class Service : private sync::PeopleLane
{
public:
    // Opens the session of a workspace that this process owns.
    [[nodiscard]] static core::Expected<std::unique_ptr<Service>> open(Context& context,
                                                                       Workspace& workspace);

    [[nodiscard]] runtime::EngineSession& session() { return *m_session; }
    // One cycle; whoever else has asked for one has its answer, too.
    [[nodiscard]] core::RunSummary cycle(sync::CycleOptions options);
    [[nodiscard]] core::Expected<core::RunReply> serve(const core::RunRequest& request);
    [[nodiscard]] core::RunReply preview(bool full);
    // Lets the time pass, serving others. True: one of them wants a cycle now.
    [[nodiscard]] bool attend(std::chrono::milliseconds time);

private:
    explicit Service(Context& context);
    std::optional<core::RunRequest> next() override;
    void finished(const core::RunRequest& request, const core::Expected<core::RunReply>& reply) override;
    [[nodiscard]] bool isCycleAsked();
    void servePreviews();

    Context& m_context;
    ProgressLine m_progress;
    std::unique_ptr<runtime::EngineSession> m_session;
    std::optional<sync::CycleOptions> m_asked; // by others; the next cycle answers them
};

// Has a run made: by this process where it can own the workspace, else by the one that does.
[[nodiscard]] core::Expected<core::RunReply> carryOut(Context& context, const core::RunRequest& request);

} // namespace lockstep::app::ctl
