// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/refusals.h"

#include "sync/life_cycle.h"
#include "sync/try.h"

namespace lockstep::sync {

using core::LinkState;
using store::Link;

Refusals::Refusals(Context& context, Run& run)
    : m_context(context)
    , m_run(run)
{ }

core::Error Refusals::error(const QString& code, const QStringList& arguments)
{
    core::Error error;
    error.code = code;
    error.scope = core::ErrorScope::Record;
    error.retry = core::RetryClass::Fix;
    error.outcome = core::Outcome::NotSent;
    error.arguments = arguments;
    return error;
}

core::Expected<std::optional<core::Error>> Refusals::unknownWrite(const Link& link, const QString& name) const
{
    const auto open = m_context.stores.outbox.openOf(link.id);
    LOCKSTEP_TRY(open);
    if (open->isEmpty())
        return std::nullopt;
    QDateTime until;
    for (const store::Intent& intent : *open) {
        if (intent.fenceUntil.isValid() && (!until.isValid() || intent.fenceUntil > until))
            until = intent.fenceUntil;
    }
    if (until.isValid())
        return error(QStringLiteral("fenced"), {name, until.toString(Qt::ISODate)});
    return error(QStringLiteral("outcome-unknown"), {name});
}

core::Expected<std::optional<core::Error>> Refusals::objection(const Link& link, const QString& name) const
{
    if (link.state == LinkState::NotVisible)
        return error(link.stateCode, link.stateArguments);
    return unknownWrite(link, name);
}

core::Expected<std::optional<core::Error>> Refusals::remainder(const Link& link, const QString& name)
{
    const auto unknown = unknownWrite(link, name);
    LOCKSTEP_TRY(unknown);
    if (*unknown) {
        m_run.leaveOpen(**unknown);
        return unknown;
    }
    if (link.state == LinkState::PossibleDuplicate || isEntangled(link)) {
        const core::Error undecided = error(link.stateCode, link.stateArguments);
        LOCKSTEP_TRY(refuse(link, undecided));
        return std::optional(undecided);
    }
    return std::nullopt;
}

core::Done Refusals::refuse(const Link& link, const core::Error& error)
{
    core::LogEntry entry = m_run.entry(link, core::LogType::Failed, core::LogResult::Failed);
    entry.target = core::System::Salesforce;
    entry.code = error.code;
    entry.arguments = error.arguments;
    m_run.log(entry);
    m_run.mark(link.id, Run::Failed);
    m_run.settle(link.id);
    ++m_run.summary().failed;
    auto transaction = m_context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    LOCKSTEP_TRY(m_run.save());
    LOCKSTEP_TRY(transaction->commit());
    m_run.publish();
    return {};
}

} // namespace lockstep::sync
