// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/life_cycle.h"

#include "sync/try.h"

namespace lockstep::sync {

using core::LinkState;
using core::LogResult;
using core::LogType;
using core::System;
using store::Link;

bool isEntangled(const Link& link)
{
    return link.stateCode == QLatin1String("two-people-one-record")
        || link.stateCode == QLatin1String("two-records-one-person");
}

void comeToRest(Link& link)
{
    link.stateCode.clear();
    link.stateArguments.clear();
    if (link.deletedInSalesforce) {
        link.state = LinkState::DeletedInSalesforce;
    } else if (link.deletedInMarketo) {
        link.state = LinkState::NotInMarketo;
        link.stateCode = QStringLiteral("deleted-in-marketo");
    } else if (link.isLinked()) {
        link.state = LinkState::InSync;
    } else {
        link.state = link.record.isEmpty() ? LinkState::NotInSalesforce : LinkState::Waiting;
    }
}

LifeCycle::LifeCycle(Context& context, Run& run)
    : m_context(context)
    , m_run(run)
{ }

core::Expected<bool> LifeCycle::isAwaited(const Link& link) const
{
    const auto open = m_context.stores.outbox.openOf(link.id);
    LOCKSTEP_TRY(open);
    return !open->isEmpty();
}

core::Done LifeCycle::lookAgain(const Link& link)
{
    const bool isRecord = !link.record.isEmpty();
    return m_context.stores.work.addUnread({{isRecord ? link.object : core::ObjectType::Person,
                                             isRecord ? link.record : QString::number(link.person),
                                             {}}});
}

core::Done LifeCycle::removeRow(const Link& link)
{
    // A create under way may still give the row its other side.
    const auto awaited = isAwaited(link);
    LOCKSTEP_TRY(awaited);
    if (*awaited)
        return lookAgain(link);
    m_run.rowsChanged();
    LOCKSTEP_TRY(m_context.stores.links.remove(link.id));
    return link.state == LinkState::PossibleDuplicate ? releaseDuplicates(link.email) : core::Done();
}

core::Done LifeCycle::markDirty(qint64 link, const QString& reason)
{
    return m_context.stores.work.markDirty({{link, 0, reason, m_context.now()}});
}

core::Done LifeCycle::needAttention(Link link, const QString& code, const QStringList& arguments)
{
    link.state = LinkState::NeedsAttention;
    link.stateCode = code;
    link.stateArguments = arguments;
    m_run.changed(link.id);
    core::LogEntry entry = m_run.entry(link, LogType::Failed, LogResult::Failed);
    entry.code = code;
    entry.arguments = arguments;
    m_run.log(entry);
    m_run.mark(link.id, Run::Failed);
    ++m_run.summary().failed;
    LOCKSTEP_TRY(m_context.stores.links.update(link));
    store::Failure failure;
    failure.link = link.id;
    failure.object = link.object;
    failure.code = code;
    failure.arguments = arguments;
    failure.firstAt = m_context.now();
    failure.lastAt = failure.firstAt;
    LOCKSTEP_TRY(m_context.stores.ledger.recordFailure(failure));
    return markDirty(link.id, code);
}

core::Done LifeCycle::deletedInSalesforce(Link link)
{
    if (link.deletedInSalesforce)
        return {};
    if (link.person == 0)
        return removeRow(link);
    link.deletedInSalesforce = true;
    link.state = LinkState::DeletedInSalesforce;
    link.stateCode.clear();
    link.stateArguments.clear();
    m_run.log(m_run.entry(link, LogType::DeletedInSalesforce, LogResult::Ok));
    m_run.mark(link.id, Run::Deleted);
    m_run.changed(link.id);
    LOCKSTEP_TRY(m_context.stores.links.update(link));
    LOCKSTEP_TRY(m_context.stores.ledger.clearFailures(link.id));
    return markDirty(link.id, QStringLiteral("deleted-in-salesforce"));
}

core::Done LifeCycle::restoredInSalesforce(Link& link)
{
    link.deletedInSalesforce = false;
    link.state = LinkState::InSync;
    m_run.log(m_run.entry(link, LogType::Restored, LogResult::Ok));
    m_run.changed(link.id);
    LOCKSTEP_TRY(m_context.stores.links.update(link));
    return markDirty(link.id, QStringLiteral("restored"));
}

core::Done LifeCycle::movedInSalesforce(Link link, const QString& newRecord, core::ObjectType object,
                                        LogType type)
{
    if (link.person == 0)
        return removeRow(link);
    const auto other = m_context.stores.links.byRecord(newRecord);
    LOCKSTEP_TRY(other);
    if (*other && (*other)->person != 0 && (*other)->person != link.person) {
        if (isEntangled(link))
            return {};
        return needAttention(link, QStringLiteral("two-people-one-record"),
                             {QString::number(link.person), QString::number((*other)->person), newRecord});
    }
    if (*other) {
        const auto awaited = isAwaited(**other);
        LOCKSTEP_TRY(awaited);
        if (*awaited)
            return lookAgain(link);
    }

    const QString oldRecord = link.record;
    LOCKSTEP_TRY(m_context.stores.snapshots.remove(link.id, System::Salesforce));
    link.record = *other ? QString() : newRecord;
    link.object = object;
    link.state = LinkState::Waiting;
    link.stateCode.clear();
    link.stateArguments.clear();
    LOCKSTEP_TRY(m_context.stores.links.update(link));
    LOCKSTEP_TRY(m_context.stores.ledger.clearFailures(link.id));
    if (*other) {
        LOCKSTEP_TRY(m_context.stores.links.join(link.id, (*other)->id));
        m_run.rowsChanged();
    }
    link.record = newRecord;
    core::LogEntry entry = m_run.entry(link, type, LogResult::Ok);
    entry.arguments = {oldRecord, newRecord};
    m_run.log(entry);
    m_run.changed(link.id);
    return markDirty(link.id, core::toString(type));
}

core::Done LifeCycle::deletedInMarketo(Link link)
{
    // The loser of a merge cannot be read any more either; what is to be decided stays.
    if (link.stateCode == QLatin1String("two-records-one-person"))
        return {};
    if (link.record.isEmpty() || link.deletedInSalesforce)
        return removeRow(link);
    m_run.log(m_run.entry(link, LogType::DeletedInMarketo, LogResult::Ok));
    link.person = 0;
    link.deletedInMarketo = true;
    link.state = LinkState::NotInMarketo;
    link.stateCode = QStringLiteral("deleted-in-marketo");
    link.stateArguments.clear();
    m_run.mark(link.id, Run::Deleted);
    m_run.changed(link.id);
    LOCKSTEP_TRY(m_context.stores.links.update(link));
    LOCKSTEP_TRY(m_context.stores.snapshots.remove(link.id, System::Marketo));
    LOCKSTEP_TRY(m_context.stores.snapshots.saveBases(link.id, {}));
    LOCKSTEP_TRY(m_context.stores.ledger.clearFailures(link.id));
    return markDirty(link.id, QStringLiteral("deleted-in-marketo"));
}

core::Done LifeCycle::mergedInMarketo(Link loser, qint64 winner)
{
    if (loser.record.isEmpty() || loser.deletedInSalesforce)
        return removeRow(loser);
    const auto other = m_context.stores.links.byPerson(winner);
    LOCKSTEP_TRY(other);
    if (*other && !(*other)->record.isEmpty()) {
        if (isEntangled(loser))
            return {};
        return needAttention(loser, QStringLiteral("two-records-one-person"),
                             {loser.record, (*other)->record, QString::number(winner)});
    }
    const qint64 oldPerson = loser.person;
    LOCKSTEP_TRY(m_context.stores.snapshots.remove(loser.id, System::Marketo));
    loser.person = *other ? 0 : winner;
    loser.state = LinkState::Waiting;
    LOCKSTEP_TRY(m_context.stores.links.update(loser));
    if (*other) {
        LOCKSTEP_TRY(m_context.stores.links.join(loser.id, (*other)->id));
        m_run.rowsChanged();
    }
    loser.person = winner;
    core::LogEntry entry = m_run.entry(loser, LogType::Merged, LogResult::Ok);
    entry.arguments = {QString::number(oldPerson), QString::number(winner)};
    m_run.log(entry);
    m_run.changed(loser.id);
    return markDirty(loser.id, QStringLiteral("merged"));
}

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

core::Expected<bool> LifeCycle::join(const Link& keep, const Link& absorbed)
{
    const auto awaited = isAwaited(absorbed);
    LOCKSTEP_TRY(awaited);
    if (*awaited) {
        const auto alsoAwaited = isAwaited(keep);
        LOCKSTEP_TRY(alsoAwaited);
        return *alsoAwaited ? false : join(absorbed, keep);
    }
    LOCKSTEP_TRY(m_context.stores.links.join(keep.id, absorbed.id));
    LOCKSTEP_TRY(m_context.stores.links.setState(keep.id, LinkState::Waiting));
    Link linked = keep;
    linked.person = keep.person != 0 ? keep.person : absorbed.person;
    if (keep.record.isEmpty()) {
        linked.record = absorbed.record;
        linked.object = absorbed.object;
    }
    m_run.log(m_run.entry(linked, LogType::Linked, LogResult::Ok));
    m_run.changed(keep.id);
    m_run.rowsChanged();
    LOCKSTEP_TRY(markDirty(keep.id, QStringLiteral("linked")));
    return true;
}

} // namespace lockstep::sync
