// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "e2e/harness.h"

namespace lockstep::bench {

// One run of lockstepctl as a process of its own.
struct CtlRun
{
    e2e::CtlResult result;
    qint64 milliseconds = 0; // from its start to its end
    // -1 where this system does not tell:
    qint64 peakKilobytes = -1; // the most memory it held at once
    qint64 cpuMilliseconds = -1; // of all its threads: what a busy machine does not change

    [[nodiscard]] bool isGood() const { return result.exitCode == 0; }
    [[nodiscard]] int calls(const QString& system) const;
};

// `lockstepctl --json ARGUMENTS` in the world's workspace, however long it takes.
[[nodiscard]] CtlRun runCtl(const e2e::Harness& world, const QStringList& arguments);

// A sandbox with so many leads and contacts of which Marketo knows none, and a workspace connected to it.
// `limits` false lifts the systems' own limits and ours; latency in milliseconds. False with why() set.
struct WorldSize
{
    int leads = 0;
    int contacts = 0;
    bool limits = false;
    int latencyMs = 0;
};
[[nodiscard]] bool makeWorld(e2e::Harness& world, const WorldSize& size);

// What was asked, as often as each kind was.
void printCalls(QTextStream& out, const QList<QJsonObject>& journal);

} // namespace lockstep::bench
