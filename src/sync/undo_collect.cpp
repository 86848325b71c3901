// SPDX-License-Identifier: GPL-3.0-or-later
// The first half of Undoer: what the run did, by its log.
#include "sync/try.h"
#include "sync/undo.h"

namespace lockstep::sync {

using core::LogEntry;
using core::LogType;
using core::System;

namespace {

const QString recordGone = QStringLiteral("record-gone");

bool isCreation(const LogEntry& entry)
{
    return entry.result == core::LogResult::Ok && entry.target && entry.field.isEmpty()
        && (entry.type == LogType::NewPerson || entry.type == LogType::NewLead
            || entry.type == LogType::SyncToSalesforce);
}

} // namespace

bool Undoer::isFieldWrite(const LogEntry& entry)
{
    return entry.result == core::LogResult::Ok && entry.target && !entry.field.isEmpty()
        && (entry.type == LogType::SyncUpdatesToSalesforce || entry.type == LogType::SyncUpdatesToMarketo
            || entry.type == LogType::SyncToSalesforce || entry.type == LogType::Undo);
}

// The log is what the run is known to have done, whoever closed its requests.
core::Done Undoer::collect(core::UndoReport& report)
{
    core::LogFilter filter;
    filter.run = m_request.run;
    constexpr int pageSize = 1000;
    qint64 after = 0;
    for (bool more = true; more;) {
        const auto page = m_context.stores.log.newer(filter, after, pageSize);
        LOCKSTEP_TRY(page);
        QList<LogEntry> writes;
        std::copy_if(page->begin(), page->end(), std::back_inserter(writes),
                     [](const LogEntry& entry) { return isFieldWrite(entry) || isCreation(entry); });
        LOCKSTEP_TRY(take(writes, report));
        more = page->size() == pageSize;
        if (more)
            after = page->last().id;
    }
    return {};
}

core::Done Undoer::take(const QList<LogEntry>& writes, core::UndoReport& report)
{
    QStringList records;
    QList<qint64> persons;
    for (const LogEntry& entry : writes) {
        if (*entry.target == System::Salesforce)
            records += entry.record;
        else
            persons += entry.person;
    }
    const auto byRecord = m_context.stores.links.byRecords(records);
    LOCKSTEP_TRY(byRecord);
    const auto byPerson = m_context.stores.links.byPersons(persons);
    LOCKSTEP_TRY(byPerson);
    for (const LogEntry& entry : writes) {
        const store::Link link = *entry.target == System::Salesforce ? byRecord->value(entry.record)
                                                                     : byPerson->value(entry.person);
        if (link.id != 0)
            note(m_work[link.id], entry);
        else
            reportLost(entry, report);
    }
    return {};
}

void Undoer::note(Work& work, const LogEntry& entry)
{
    SideWork& side = work.side(*entry.target);
    if (entry.field.isEmpty()) {
        side.createdBy = entry.id;
        return;
    }
    const auto known = side.fields.find(entry.field);
    if (known == side.fields.end())
        side.fields.insert(entry.field, Restore{entry.oldValue, entry.newValue});
    else
        known->written = entry.newValue;
}

void Undoer::reportLost(const LogEntry& entry, core::UndoReport& report)
{
    if (entry.field.isEmpty()) {
        report.creations +=
            core::UndoCreation{entry.person, entry.record, entry.object, *entry.target, false, recordGone};
        return;
    }
    report.left += core::UndoLeft{entry.person,   entry.record,   entry.object, *entry.target, entry.field,
                                  entry.oldValue, entry.newValue, {},           recordGone};
}

} // namespace lockstep::sync
