// SPDX-License-Identifier: GPL-3.0-or-later
// The part of LifeCycle that makes one row of two.
#include "sync/life_cycle.h"
#include "sync/try.h"

#include <algorithm>

namespace lockstep::sync {

using core::LinkState;
using core::LogResult;
using core::LogType;
using core::System;
using store::Link;

core::Done LifeCycle::releaseDuplicates(const QString& email)
{
    const auto others = m_context.stores.links.byEmail(email);
    LOCKSTEP_TRY(others);
    for (const Link& other : *others) {
        if (other.state == LinkState::PossibleDuplicate)
            LOCKSTEP_TRY(markDirty(other.id, QStringLiteral("possible-duplicate")));
    }
    return {};
}

// The deleted record may come back and holds its key: the living one gets the person's next key. The two
// meet for the first time.
core::Done LifeCycle::leaveDeleted(Link& closed, Link& living)
{
    const auto wish = m_context.stores.wantedLeads.end(closed.id);
    LOCKSTEP_TRY(wish);
    // A wish for a new lead has taken the next key already.
    living.suffix = std::max(closed.suffix, 1) + (*wish ? 0 : 1);
    LOCKSTEP_TRY(m_context.stores.links.update(living));
    closed.record.clear();
    closed.deletedInSalesforce = false;
    LOCKSTEP_TRY(m_context.stores.links.update(closed));
    LOCKSTEP_TRY(m_context.stores.snapshots.remove(closed.id, System::Salesforce));
    return m_context.stores.snapshots.saveBases(closed.id, {});
}

core::Expected<bool> LifeCycle::join(const Link& keep, const Link& absorbed)
{
    for (const qint64 row : {keep.id, absorbed.id}) {
        const auto open = hasOpenIntent(row);
        LOCKSTEP_TRY(open);
        if (!*open)
            continue;
        LOCKSTEP_TRY(markDirty(keep.id, QStringLiteral("partner")));
        LOCKSTEP_TRY(markDirty(absorbed.id, QStringLiteral("partner")));
        return false;
    }
    Link linked = keep;
    Link other = absorbed;
    QStringList formerRecord;
    for (Link* row : {&linked, &other}) {
        if (!row->deletedInSalesforce)
            continue;
        formerRecord += row->record;
        LOCKSTEP_TRY(leaveDeleted(*row, row == &linked ? other : linked));
    }
    LOCKSTEP_TRY(m_context.stores.links.join(keep.id, absorbed.id));
    // What either could not do alone is planned anew.
    LOCKSTEP_TRY(m_context.stores.ledger.clearFailures(keep.id));
    LOCKSTEP_TRY(m_context.stores.links.setState(keep.id, LinkState::Waiting));
    if (linked.person == 0)
        linked.person = other.person;
    if (linked.record.isEmpty()) {
        linked.record = other.record;
        linked.object = other.object;
    }
    core::LogEntry entry =
        m_run.entry(linked, formerRecord.isEmpty() ? LogType::Linked : LogType::Relinked, LogResult::Ok);
    if (!formerRecord.isEmpty())
        entry.arguments = formerRecord + QStringList{linked.record};
    m_run.log(entry);
    m_run.renamed(keep.id);
    m_run.rowsChanged();
    LOCKSTEP_TRY(markDirty(keep.id, QStringLiteral("linked")));
    for (const Link& row : {keep, absorbed}) {
        if (row.state == LinkState::PossibleDuplicate)
            LOCKSTEP_TRY(releaseDuplicates(row.stateArguments.value(0)));
    }
    return true;
}

} // namespace lockstep::sync
