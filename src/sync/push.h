// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/reconcile.h"
#include "sync/refusals.h"

namespace lockstep::sync {

// "Sync Person to SFDC": reads these people and their records now, says no where the rules do, and has
// the rest reconciled at once (sync-semantics §2). Sync thread; made for each push.
class Pusher
{
public:
    Pusher(Context& context, Run& run, const core::RunRequest& request);

    [[nodiscard]] core::Done push();
    [[nodiscard]] const QHash<qint64, core::Error>& refused() const { return m_refused; }

private:
    [[nodiscard]] core::Done readAll();
    [[nodiscard]] core::Expected<QList<qint64>> admitted();
    [[nodiscard]] core::Expected<std::optional<core::Error>> objection(const store::Link& link) const;
    [[nodiscard]] core::Done prepareNewLead(store::Link link);
    [[nodiscard]] core::Done refuseRemainders(const QList<qint64>& links);
    [[nodiscard]] core::Expected<std::optional<core::Error>> refuseFound(const store::Link& link);
    [[nodiscard]] core::Done endWish(const store::Link& link);
    [[nodiscard]] QString owner() const; // empty = by the rules
    [[nodiscard]] bool isToQueue() const;

    Context& m_context;
    Run& m_run;
    core::RunRequest m_request;
    Refusals m_refusals;
    QHash<qint64, core::Error> m_refused;
};

} // namespace lockstep::sync
