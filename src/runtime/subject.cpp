// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/subject.h"

#include "core/text_story.h"
#include "store/database.h"
#include "store/link_store.h"
#include "store/log_store.h"

namespace lockstep::runtime {

namespace {

constexpr int pageSize = 1000;

core::Unexpected notFound(const QString& code, const QString& id)
{
    core::Error error;
    error.code = code;
    error.scope = core::ErrorScope::Record;
    error.outcome = core::Outcome::NotSent;
    error.arguments = QStringList{id};
    return core::Unexpected(error);
}

// Kept for a record that may be restored; what there is to tell, the log tells.
bool isGone(const store::Link& link)
{
    return link.person == 0 && link.deletedInSalesforce;
}

// Finds whom an id meant that no row has any more.
class Tracer
{
public:
    explicit Tracer(store::Database& database)
        : m_links(database)
        , m_log(database)
    { }

    core::Expected<Subject> person(qint64 person) const
    {
        const QString id = QString::number(person);
        const auto winner = successorOf(id, core::LogType::Merged);
        if (!winner)
            return core::Unexpected(winner.error());
        const bool isMerged = !winner->isEmpty();
        const auto row = isMerged ? m_links.byPerson(winner->toLongLong()) : m_links.byFormerPerson(person);
        if (!row)
            return core::Unexpected(row.error());
        QString note; // none where nobody is there now: the row's state says so
        if (isMerged)
            note = core::text::sentence(QStringLiteral("people-merged"), {id, *winner}).title;
        else if (*row && (*row)->person != 0)
            note = core::text::replaced(core::System::Marketo, id, QString::number((*row)->person));
        if (*row && !isGone(**row))
            return Subject{**row, person, note};
        core::LogFilter lines;
        lines.person = person;
        return logged(lines, isMerged ? note : core::text::gone(core::System::Marketo, id));
    }

    core::Expected<Subject> record(const QString& id) const
    {
        for (const core::LogType move : {core::LogType::Converted, core::LogType::Merged}) {
            const auto heir = successorOf(id, move);
            if (!heir)
                return core::Unexpected(heir.error());
            const auto row = m_links.byRecord(*heir);
            if (!row)
                return core::Unexpected(row.error());
            if (*row && !isGone(**row))
                return Subject{**row, 0, core::text::replaced(core::System::Salesforce, id, *heir)};
        }
        core::LogFilter lines;
        lines.record = id;
        return logged(lines, core::text::gone(core::System::Salesforce, id));
    }

private:
    // Whom a move of that kind has made of it; empty = nobody.
    core::Expected<QString> successorOf(const QString& id, core::LogType move) const
    {
        core::LogFilter moves;
        moves.type = move;
        qint64 before = 0;
        for (qsizetype read = pageSize; read == pageSize;) {
            const auto page = m_log.page(moves, before, pageSize);
            if (!page)
                return core::Unexpected(page.error());
            for (const core::LogEntry& entry : *page) {
                before = entry.id;
                if (entry.arguments.value(0) == id)
                    return entry.arguments.value(1);
            }
            read = page->size();
        }
        return QString();
    }

    // Whom only the log remembers.
    core::Expected<Subject> logged(const core::LogFilter& lines, const QString& note) const
    {
        const bool isPerson = lines.person != 0;
        const auto newest = m_log.page(lines, 0, 1);
        if (!newest)
            return core::Unexpected(newest.error());
        if (newest->isEmpty())
            return notFound(isPerson ? QStringLiteral("person-not-found")
                                     : QStringLiteral("record-not-found"),
                            isPerson ? QString::number(lines.person) : lines.record);
        Subject subject;
        subject.link.person = lines.person;
        subject.link.record = lines.record;
        subject.link.object = newest->constFirst().object;
        subject.link.state = isPerson ? core::LinkState::NotInMarketo : core::LinkState::DeletedInSalesforce;
        subject.note = note;
        return subject;
    }

    store::LinkStore m_links;
    store::LogStore m_log;
};

} // namespace

core::Expected<Subject> findPerson(store::Database& database, const QString& id)
{
    const store::LinkStore links(database);
    bool isNumber = false;
    const qint64 person = id.toLongLong(&isNumber);
    const QString record = isNumber ? QString() : core::salesforceId18(id);
    const auto link = isNumber ? links.byPerson(person) : links.byRecord(record);
    if (!link)
        return core::Unexpected(link.error());
    if (*link && !isGone(**link))
        return Subject{**link, 0, {}};
    const Tracer tracer(database);
    return isNumber ? tracer.person(person) : tracer.record(record);
}

} // namespace lockstep::runtime
