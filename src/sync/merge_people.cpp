// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/merge_people.h"

#include "sync/dispatcher.h"
#include "sync/intake.h"
#include "sync/refusals.h"
#include "sync/try.h"

namespace lockstep::sync {

using core::ObjectType;
using core::System;
using store::Link;

PeopleMerger::PeopleMerger(Context& context, Run& run)
    : m_context(context)
    , m_run(run)
{ }

bool PeopleMerger::shareARecord(const Link& one, const Link& other)
{
    const auto names = [](const Link& row, const Link& rival) {
        return row.stateCode == QLatin1String("two-people-one-record")
            && row.stateArguments.mid(0, 2).contains(QString::number(rival.person));
    };
    return one.person != other.person && (names(one, other) || names(other, one));
}

core::Expected<std::optional<core::Error>> PeopleMerger::merge(const Link& winner, const Link& loser)
{
    const QString kept = QString::number(winner.person);
    const QString gone = QString::number(loser.person);
    const auto error = send(kept, gone);
    LOCKSTEP_TRY(error);
    if (*error) {
        if (m_run.isStopped())
            return error;
        const auto merged = isMerged(kept, gone);
        LOCKSTEP_TRY(merged);
        if (!*merged && (*error)->outcome != core::Outcome::Unknown)
            return error;
        if (!*merged) {
            const core::Error unknown = Refusals::error(QStringLiteral("outcome-unknown"), {gone});
            m_run.leaveOpen(unknown);
            return std::optional(unknown);
        }
    }
    LOCKSTEP_TRY(takeMerged(winner, loser));
    return std::nullopt;
}

core::Expected<std::optional<core::Error>> PeopleMerger::send(const QString& winner, const QString& loser)
{
    std::optional<core::Error> error;
    Dispatcher dispatcher(m_context, m_run, {});
    dispatcher.add<core::WriteReply>(
        System::Marketo,
        [this, winner, loser]() -> core::Expected<core::Pending<core::WriteReply>> {
            return m_context.parts.marketo.merge(winner, loser);
        },
        [this, &error](const core::Expected<core::WriteReply>& reply) -> core::Done {
            if (reply)
                return {};
            error = reply.error();
            if (error->scope == core::ErrorScope::System && error->outcome != core::Outcome::Unknown)
                m_run.stopBecause(*error);
            return {};
        });
    LOCKSTEP_TRY(dispatcher.run());
    return error;
}

// The loser is gone and the winner is not.
core::Expected<bool> PeopleMerger::isMerged(const QString& winner, const QString& loser)
{
    bool merged = false;
    Dispatcher dispatcher(m_context, m_run, {});
    dispatcher.add<core::ReadReply>(
        System::Marketo,
        [this, winner, loser]() -> core::Expected<core::Pending<core::ReadReply>> {
            return m_context.parts.marketo.read(ObjectType::Person, {winner, loser},
                                                m_context.fields.readFields(ObjectType::Person));
        },
        [&merged](const core::Expected<core::ReadReply>& reply) -> core::Done {
            merged = reply && reply->failed.isEmpty() && reply->records.size() == 2 && reply->records.first()
                && !reply->records.last();
            return {};
        });
    LOCKSTEP_TRY(dispatcher.run());
    return merged;
}

core::Done PeopleMerger::takeMerged(const Link& winner, const Link& loser)
{
    const QString kept = QString::number(winner.person);
    const QString gone = QString::number(loser.person);
    auto transaction = m_context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    LOCKSTEP_TRY(Intake(m_context, m_run).takeMerged(gone, kept));
    const auto row = m_context.stores.links.byPerson(winner.person);
    LOCKSTEP_TRY(row);
    core::LogEntry entry = m_run.entry(row->value_or(winner), core::LogType::Merged, core::LogResult::Ok);
    entry.target = System::Marketo;
    entry.code = QStringLiteral("people-merged");
    entry.arguments = {gone, kept};
    m_run.log(entry);
    m_run.countWrite(m_run.summary().deleted, System::Marketo);
    LOCKSTEP_TRY(m_run.save());
    LOCKSTEP_TRY(transaction->commit());
    m_run.publish();
    return {};
}

} // namespace lockstep::sync
