// SPDX-License-Identifier: GPL-3.0-or-later
// The part of LifeCycle for what a system does not show, or shows again.
#include "sync/life_cycle.h"
#include "sync/try.h"

namespace lockstep::sync {

using core::LinkState;
using core::LogResult;
using core::LogType;
using core::System;
using store::Link;

namespace {

QString hiddenCode(System side)
{
    return side == System::Salesforce ? QStringLiteral("record-not-visible")
                                      : QStringLiteral("person-not-visible");
}

} // namespace

core::Done LifeCycle::hidden(Link link, System side)
{
    const bool closed = side == System::Salesforce && link.deletedInSalesforce;
    if (closed || isEntangled(link) || link.state == LinkState::NotVisible)
        return {};
    link.state = LinkState::NotVisible;
    link.stateCode = hiddenCode(side);
    link.stateArguments = {QString::number(link.person), link.record};
    core::LogEntry entry = m_run.entry(link, LogType::Skipped, LogResult::Skipped);
    entry.target = side;
    entry.code = link.stateCode;
    entry.arguments = link.stateArguments;
    m_run.log(entry);
    m_run.changed(link.id);
    return m_context.stores.links.update(link);
}

core::Done LifeCycle::visibleAgain(Link& link, System side)
{
    if (link.state != LinkState::NotVisible || link.stateCode != hiddenCode(side))
        return {};
    const auto failures = m_context.stores.ledger.failures(link.id);
    LOCKSTEP_TRY(failures);
    core::LogEntry entry = m_run.entry(link, LogType::Resumed, LogResult::Ok);
    entry.target = side;
    entry.code = link.stateCode;
    entry.arguments = link.stateArguments;
    m_run.log(entry);
    link.state = LinkState::Waiting;
    link.stateCode.clear();
    link.stateArguments.clear();
    if (!failures->isEmpty())
        showFailures(link, *failures);
    m_run.changed(link.id);
    LOCKSTEP_TRY(m_context.stores.links.update(link));
    return markDirty(link.id, QStringLiteral("visible"));
}

} // namespace lockstep::sync
