// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/csv_export.h"

#include "core/text.h"
#include "runtime/attention.h"
#include "store/database.h"
#include "store/ledger_store.h"
#include "store/link_store.h"
#include "store/log_store.h"

#include <QFileDevice>
#include <utility>

namespace lockstep::runtime {

namespace {

constexpr int pageSize = 1000;

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

QStringList cells(const store::Link& link)
{
    const core::text::Sentence reason = core::text::sentence(link.stateCode, link.stateArguments);
    return {numberOrNothing(link.person),
            link.record,
            link.record.isEmpty() ? QString() : core::toString(link.object),
            link.name,
            link.email,
            link.company,
            link.owner,
            core::toString(link.state),
            reason.title,
            timeText(link.lastSynced)};
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
            core::text::sentence(entry)};
}

QStringList cells(const AttentionGroup& group, const store::FailedLink& failed)
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

} // namespace

CsvExport::CsvExport(store::Database& database, QIODevice& device, Progress progress)
    : m_database(database)
    , m_device(device)
    , m_writer(device)
    , m_progress(std::move(progress))
{ }

core::Expected<qint64> CsvExport::leads()
{
    if (const core::Done done = write(header({"person", "record", "object", "name", "email", "company",
                                              "owner", "state", "reason", "lastSynced"}));
        !done)
        return core::Unexpected(done.error());
    const store::LinkStore links(m_database);
    qint64 after = 0;
    for (qsizetype read = pageSize; read == pageSize;) {
        const auto page = links.page(after, pageSize);
        if (!page)
            return core::Unexpected(page.error());
        QList<QStringList> rows;
        for (const store::Link& link : *page) {
            rows += cells(link);
            after = link.id;
        }
        if (const core::Done done = writePage(rows); !done)
            return core::Unexpected(done.error());
        read = page->size();
    }
    return m_rows;
}

core::Expected<qint64> CsvExport::log(const core::LogFilter& filter)
{
    if (const core::Done done =
            write(header({"id", "at", "run", "person", "record", "object", "type", "result", "target",
                          "field", "old", "new", "rule", "code", "message", "text"}));
        !done)
        return core::Unexpected(done.error());
    const store::LogStore log(m_database);
    qint64 before = 0;
    for (qsizetype read = pageSize; read == pageSize;) {
        const auto page = log.page(filter, before, pageSize);
        if (!page)
            return core::Unexpected(page.error());
        QList<QStringList> rows;
        for (const core::LogEntry& entry : *page) {
            rows += cells(entry);
            before = entry.id;
        }
        if (const core::Done done = writePage(rows); !done)
            return core::Unexpected(done.error());
        read = page->size();
    }
    return m_rows;
}

core::Expected<qint64> CsvExport::errors()
{
    const auto groups = attentionGroups(m_database);
    if (!groups)
        return core::Unexpected(groups.error());
    if (const core::Done done =
            write(header({"group", "code", "title", "target", "object", "field", "person", "record", "value",
                          "message", "advice", "allowed", "times", "firstAt", "lastAt"}));
        !done)
        return core::Unexpected(done.error());
    const store::LedgerStore ledger(m_database);
    for (const AttentionGroup& group : *groups) {
        qint64 after = 0;
        for (qsizetype read = pageSize; read == pageSize;) {
            const auto page = ledger.failures(group.cause, after, pageSize);
            if (!page)
                return core::Unexpected(page.error());
            QList<QStringList> rows;
            for (const store::FailedLink& failed : *page) {
                rows += cells(group, failed);
                after = failed.failure.id;
            }
            if (const core::Done done = writePage(rows); !done)
                return core::Unexpected(done.error());
            read = page->size();
        }
    }
    return m_rows;
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
