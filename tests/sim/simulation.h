// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/stage.h"
#include "sim/users.h"

namespace lockstep::sim {

struct Verdict
{
    QStringList violations; // "S1: …"
    quint64 hash = 0; // of all that happened
    FaultCounts faults{};
    int cycles = 0;
    int edits = 0;
    int writes = 0;
};

// One life: the real engine and the real store between two simulated systems; first a time of unrest and
// faults, then a quiet one at whose end everything must be right. The seed decides all. One thread.
class Simulation : public sync::PeopleLane
{
public:
    Simulation(quint64 seed, const Roughness& roughness, SharedDatabase& database, bool print = false);

    [[nodiscard]] Verdict run();

    std::optional<core::RunRequest> next() override;
    void finished(const core::RunRequest& request, const core::Expected<core::RunReply>& result) override;

private:
    // What happens to a statement: refused, or the process dies before or after it.
    [[nodiscard]] core::Done disturb(const QString& sql, const std::function<core::Done()>& execute);
    void mayDieAtStatement();
    void unrest();
    void quiet();
    [[nodiscard]] qint64 leftOfPause() const;
    void pushWishes();
    void mendFailures();
    [[nodiscard]] QString unrestOfStore() const;

    Stage m_stage;
    Users m_users;
    QList<qint64> m_wishes; // people to be pushed
};

} // namespace lockstep::sim
