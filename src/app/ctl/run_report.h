// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/context.h"
#include "core/run_request.h"
#include "sync/engine.h"

#include <QElapsedTimer>

namespace lockstep::app::ctl {

// The run's public JSON, with its message as a sentence.
[[nodiscard]] QJsonObject runJson(const core::RunSummary& summary);
// The run for people, in one line: for the command that made it.
[[nodiscard]] QString runLine(const core::RunSummary& summary);
// The same among others: with its local start time and what kind of a run it was.
[[nodiscard]] QString listedRun(const core::RunSummary& summary);
[[nodiscard]] ExitCode exitCodeOf(const core::RunSummary& summary);
// Says on standard error why it is not a success, and gives the exit code.
ExitCode explain(Context& context, const core::RunSummary& summary);
// Prints the result, on standard error why it is not a success, and gives the exit code.
ExitCode report(Context& context, const core::RunSummary& summary);

// The same of what was asked for single people, with a line for each one refused or still waiting.
ExitCode report(Context& context, const core::RunReply& reply);

// Shows how far a run is, on a terminal, a few times a second. Owned by the command.
class ProgressLine : public sync::SyncObserver
{
public:
    explicit ProgressLine(Output& out);
    void progressed(const core::SyncProgress& progress) override;
    void committed(const core::ChangeSet& changes) override;

private:
    Output& m_out;
    QElapsedTimer m_shown;
};

} // namespace lockstep::app::ctl
