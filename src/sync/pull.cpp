// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pull.h"

#include "sync/discover.h"
#include "sync/person_again.h"
#include "sync/plan.h"
#include "sync/try.h"

namespace lockstep::sync {

using core::ObjectType;
using store::Link;

namespace {

// A merge of a contact that came of a converted lead: two steps. More than a few are no chain but a circle.
constexpr int longestChain = 5;

} // namespace

Puller::Puller(Context& context, Run& run, const QStringList& records)
    : m_context(context)
    , m_run(run)
    , m_records(records)
    , m_refusals(context, run)
{
    m_records.removeDuplicates();
}

core::Done Puller::pull()
{
    LOCKSTEP_TRY(readRecords());
    if (m_run.isStopped())
        return {};
    LOCKSTEP_TRY(readPeople());
    if (m_run.isStopped())
        return {};
    const auto links = admitted();
    LOCKSTEP_TRY(links);
    LOCKSTEP_TRY(Reconciler(m_context, m_run, {}).only(*links));
    return refuseRemainders();
}

core::Done Puller::readRecords()
{
    QStringList unread = m_records;
    for (int step = 0; step < longestChain && !unread.isEmpty() && !m_run.isStopped(); ++step) {
        QHash<ObjectType, QStringList> byObject;
        for (const QString& id : std::as_const(unread)) {
            const auto object = objectOf(id);
            LOCKSTEP_TRY(object);
            if (*object != ObjectType::Person)
                byObject[*object] += id;
        }
        Dispatcher dispatcher(m_context, m_run, {});
        for (auto each = byObject.constBegin(); each != byObject.constEnd(); ++each)
            askRecords(
                m_context, m_run, dispatcher, each.key(), each.value(),
                [this](const QString& id, const std::optional<core::Record>& record) { note(id, record); });
        LOCKSTEP_TRY(dispatcher.run());
        unread.clear();
        for (const QString& next : std::as_const(m_movedTo)) {
            if (!m_seen.contains(next) && !unread.contains(next))
                unread += next;
        }
    }
    return {};
}

void Puller::note(const QString& id, const std::optional<core::Record>& record)
{
    m_seen.insert(id, record);
    if (!record)
        return;
    if (record->converted && !record->convertedContactId.isEmpty()) {
        m_movedTo.insert(id, record->convertedContactId);
        m_objects.insert(record->convertedContactId, ObjectType::Contact);
    } else if (record->deleted && !record->mergedInto.isEmpty()) {
        m_movedTo.insert(id, record->mergedInto);
        m_objects.insert(record->mergedInto, record->object);
    }
}

// Person: it can be neither a lead nor a contact.
core::Expected<ObjectType> Puller::objectOf(const QString& id) const
{
    if (const auto known = m_objects.constFind(id); known != m_objects.constEnd())
        return *known;
    const auto link = m_context.stores.links.byRecord(id);
    LOCKSTEP_TRY(link);
    if (*link)
        return (*link)->object;
    if (id.startsWith(QLatin1String("00Q")))
        return ObjectType::Lead;
    return id.startsWith(QLatin1String("003")) ? ObjectType::Contact : ObjectType::Person;
}

QString Puller::living(const QString& id) const
{
    QString now = id;
    for (int step = 0; step < longestChain && m_movedTo.contains(now); ++step)
        now = m_movedTo.value(now);
    return now;
}

// The partners of these records, also those that only the key in Salesforce names.
core::Done Puller::readPeople()
{
    QStringList records;
    QStringList people;
    const QString keyField = m_context.fields.links().salesforceKey;
    for (auto each = m_seen.constBegin(); each != m_seen.constEnd(); ++each) {
        records += each.key();
        const qint64 person = each.value() && !each.value()->deleted
            ? personOfKey(each.value()->values.value(keyField).toString())
            : 0;
        if (person != 0)
            people += QString::number(person);
    }
    const auto links = m_context.stores.links.byRecords(records);
    LOCKSTEP_TRY(links);
    for (const Link& link : *links) {
        if (link.person != 0)
            people += QString::number(link.person);
    }
    people.removeDuplicates();
    Dispatcher dispatcher(m_context, m_run, {});
    askPeople(m_context, m_run, dispatcher, people);
    return dispatcher.run();
}

core::Expected<QList<qint64>> Puller::admitted()
{
    QList<qint64> result;
    for (const QString& asked : std::as_const(m_records)) {
        const auto link = admit(asked);
        LOCKSTEP_TRY(link);
        if (*link == 0)
            continue;
        m_links.insert(asked, *link);
        if (!result.contains(*link))
            result += *link;
    }
    return result;
}

core::Expected<qint64> Puller::admit(const QString& asked)
{
    const QString record = living(asked);
    const auto link = m_context.stores.links.byRecord(record);
    LOCKSTEP_TRY(link);
    const bool bothGone = *link && (*link)->deletedInSalesforce && (*link)->deletedInMarketo;
    if (!*link || bothGone) {
        const std::optional<core::Record> seen = m_seen.value(record);
        // One that is gone for good may as well never have been there.
        const bool deleted = seen && seen->deleted && seen->stamp.isValid();
        m_refused.insert(asked,
                         deleted ? Refusals::error(QStringLiteral("deleted-in-salesforce"), {})
                                 : Refusals::error(QStringLiteral("record-not-found"), {asked}));
        return 0;
    }
    auto no = m_refusals.objection(**link, record);
    LOCKSTEP_TRY(no);
    if (*no) {
        m_refused.insert(asked, **no);
        LOCKSTEP_TRY(m_refusals.refuse(**link, **no));
        return 0;
    }
    if ((*link)->deletedInMarketo && !(*link)->deletedInSalesforce)
        LOCKSTEP_TRY(askForPersonAgain(**link));
    return (*link)->id;
}

// Its person was deleted in Marketo. To be asked for it by name is as good as an edit of the record.
core::Done Puller::askForPersonAgain(Link link)
{
    PersonAgain again(m_context, m_run);
    if (!again.isAllowed())
        return {};
    auto transaction = m_context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    LOCKSTEP_TRY(again.await(link));
    return transaction->commit();
}

core::Done Puller::refuseRemainders()
{
    for (auto each = m_links.constBegin(); each != m_links.constEnd(); ++each) {
        const auto link = m_context.stores.links.byId(each.value());
        LOCKSTEP_TRY(link);
        if (!*link)
            continue;
        const auto rest = m_refusals.remainder(**link, (*link)->record);
        LOCKSTEP_TRY(rest);
        if (*rest)
            m_refused.insert(each.key(), **rest);
    }
    return {};
}

} // namespace lockstep::sync
