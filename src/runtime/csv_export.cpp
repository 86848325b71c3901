// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/csv_export.h"

#include "core/text.h"
#include "runtime/attention.h"
#include "store/database.h"
#include "store/lead_store.h"
#include "store/ledger_store.h"
#include "store/link_store.h"
#include "store/log_store.h"

#include <QFileDevice>
#include <algorithm>
#include <utility>

namespace lockstep::runtime {

namespace {

constexpr int pageSize = 1000;
constexpr std::size_t leadPage = 128; // that LeadStore reads at once

core::Unexpected failure(const QString& code, const QStringList& arguments = {}, const QString& message = {})
{
    core::Error error;
    error.code = code;
    error.scope = core::ErrorScope::Workspace;
    error.outcome = core::Outcome::NotSent;
    error.arguments = arguments;
    error.message = message;
    return core::Unexpected(error);
}

QString numberOrNothing(qint64 number)
{
    return number > 0 ? QString::number(number) : QString();
}

QString timeText(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QStringList header(std::initializer_list<const char*> names)
{
    QStringList cells;
    for (const char* name : names)
        cells += QString::fromLatin1(name);
    return cells;
}

// A row of the lead list, or the link behind it.
template <typename Lead> QStringList leadCells(const Lead& lead)
{
    const core::text::Sentence reason = core::text::sentence(lead.stateCode, lead.stateArguments);
    return {numberOrNothing(lead.person),
            lead.record,
            lead.record.isEmpty() ? QString() : core::toString(lead.object),
            lead.name,
            lead.email,
            lead.company,
            lead.owner,
            core::toString(lead.state),
            reason.title,
            timeText(lead.lastSynced)};
}

QStringList leadHeader()
{
    return header(
        {"person", "record", "object", "name", "email", "company", "owner", "state", "reason", "lastSynced"});
}

QStringList cells(const core::LogEntry& entry)
{
    return {QString::number(entry.id),
            timeText(entry.at),
            numberOrNothing(entry.run),
            numberOrNothing(entry.person),
            entry.record,
            core::toString(entry.object),
            core::toString(entry.type),
            core::toString(entry.result),
            entry.target ? core::toString(*entry.target) : QString(),
            entry.field,
            entry.oldValue.toString(),
            entry.newValue.toString(),
            entry.rule,
            entry.code,
            entry.message,
            core::text::sentence(entry),
            entry.name};
}

QStringList cells(const core::AttentionGroup& group, const store::FailedLink& failed)
{
    const store::Failure& failure = failed.failure;
    return {group.id,
            failure.code,
            core::text::sentence(failure.code, failure.arguments).title,
            core::toString(failure.target),
            core::toString(failure.object),
            failure.field,
            numberOrNothing(failed.person),
            failed.record,
            failure.value.toString(),
            failure.message,
            group.advice,
            group.allowed.join(QStringLiteral("; ")),
            QString::number(failure.count),
            timeText(failure.firstAt),
            timeText(failure.lastAt)};
}

QStringList cells(const core::AttentionGroup& group, const core::AttentionRecord& record)
{
    return {group.id,
            group.id,
            group.title,
            QString(),
            QString(),
            QString(),
            numberOrNothing(record.person),
            record.record,
            QString(),
            record.message,
            group.advice,
            QString(),
            QString::number(record.times),
            QString(),
            timeText(record.lastAt)};
}

} // namespace

CsvExport::CsvExport(store::Database& database, QIODevice& device, Progress progress)
    : m_database(database)
    , m_device(device)
    , m_writer(device)
    , m_progress(std::move(progress))
{ }

core::Expected<qint64> CsvExport::leads()
{
    if (const core::Done done = write(leadHeader()); !done)
        return core::Unexpected(done.error());
    const store::LinkStore links(m_database);
    qint64 after = 0;
    for (qsizetype read = pageSize; read == pageSize;) {
        const auto page = links.page(after, pageSize);
        if (!page)
            return core::Unexpected(page.error());
        QList<QStringList> rows;
        for (const store::Link& link : *page) {
            rows += leadCells(link);
            after = link.id;
        }
        if (const core::Done done = writePage(rows); !done)
            return core::Unexpected(done.error());
        read = page->size();
    }
    return m_rows;
}

core::Expected<qint64> CsvExport::leads(const std::vector<qint64>& links)
{
    if (const core::Done done = write(leadHeader()); !done)
        return core::Unexpected(done.error());
    const store::LeadStore leads(m_database);
    for (std::size_t first = 0; first < links.size(); first += leadPage) {
        const auto end =
            links.cbegin() + static_cast<std::ptrdiff_t>(std::min(first + leadPage, links.size()));
        const auto page = leads.rows({links.cbegin() + static_cast<std::ptrdiff_t>(first), end});
        if (!page)
            return core::Unexpected(page.error());
        QList<QStringList> rows;
        for (const core::LeadRow& row : *page)
            rows += leadCells(row);
        if (const core::Done done = writePage(rows); !done)
            return core::Unexpected(done.error());
    }
    return m_rows;
}

core::Expected<qint64> CsvExport::table(const QStringList& titles, const QList<QStringList>& rows)
{
    if (const core::Done done = write(titles); !done)
        return core::Unexpected(done.error());
    for (qsizetype first = 0; first < rows.size(); first += pageSize) {
        if (const core::Done done = writePage(rows.mid(first, pageSize)); !done)
            return core::Unexpected(done.error());
    }
    return m_rows;
}

core::Expected<qint64> CsvExport::log(const core::LogFilter& filter, int limit)
{
    if (const core::Done done =
            write(header({"id", "at", "run", "person", "record", "object", "type", "result", "target",
                          "field", "old", "new", "rule", "code", "message", "text", "name"}));
        !done)
        return core::Unexpected(done.error());
    const store::LogStore log(m_database);
    qint64 before = 0;
    for (int left = limit; left > 0;) {
        const int wanted = std::min(left, pageSize);
        const auto page = log.page(filter, before, wanted);
        if (!page)
            return core::Unexpected(page.error());
        QList<QStringList> rows;
        for (const core::LogEntry& entry : *page) {
            rows += cells(entry);
            before = entry.id;
        }
        if (const core::Done done = writePage(rows); !done)
            return core::Unexpected(done.error());
        left = page->size() == wanted ? left - wanted : 0;
    }
    return m_rows;
}

core::Expected<qint64> CsvExport::errors(const std::optional<QStringList>& wanted)
{
    const auto groups = allAttention(m_database);
    if (!groups)
        return core::Unexpected(groups.error());
    if (const core::Done done =
            write(header({"group", "code", "title", "target", "object", "field", "person", "record", "value",
                          "message", "advice", "allowed", "times", "firstAt", "lastAt"}));
        !done)
        return core::Unexpected(done.error());
    for (const core::AttentionGroup& group : *groups) {
        if (wanted && !wanted->contains(group.id))
            continue;
        if (const core::Done done = group.cause ? failures(group) : states(group); !done)
            return core::Unexpected(done.error());
    }
    return m_rows;
}

core::Done CsvExport::failures(const core::AttentionGroup& group)
{
    const store::LedgerStore ledger(m_database);
    qint64 after = 0;
    for (qsizetype read = pageSize; read == pageSize;) {
        const auto page = ledger.failures(*group.cause, after, pageSize);
        if (!page)
            return core::Unexpected(page.error());
        QList<QStringList> rows;
        for (const store::FailedLink& failed : *page) {
            rows += cells(group, failed);
            after = failed.failure.id;
        }
        if (core::Done done = writePage(rows); !done)
            return done;
        read = page->size();
    }
    return {};
}

core::Done CsvExport::states(const core::AttentionGroup& group)
{
    qint64 after = 0;
    for (qsizetype read = pageSize; read == pageSize;) {
        const auto page = attentionRecords(m_database, group, after, pageSize);
        if (!page)
            return core::Unexpected(page.error());
        QList<QStringList> rows;
        for (const core::AttentionRecord& record : *page) {
            rows += cells(group, record);
            after = record.id;
        }
        if (core::Done done = writePage(rows); !done)
            return done;
        read = page->size();
    }
    return {};
}

core::Done CsvExport::write(const QStringList& cells)
{
    if (m_writer.writeRow(cells))
        return {};
    const auto* const file = qobject_cast<QFileDevice*>(&m_device);
    return failure(QStringLiteral("file-unwritable"), {file ? file->fileName() : QString()},
                   m_device.errorString());
}

core::Done CsvExport::writePage(const QList<QStringList>& rows)
{
    for (const QStringList& row : rows) {
        if (core::Done done = write(row); !done)
            return done;
    }
    m_rows += rows.size();
    return m_progress(m_rows) ? core::Done() : failure(QStringLiteral("cancelled"));
}

} // namespace lockstep::runtime
