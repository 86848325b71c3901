// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/retry.h"

#include "sync/discover.h"
#include "sync/loop_guard.h"
#include "sync/try.h"

#include <algorithm>

namespace lockstep::sync {

using core::ObjectType;
using store::FailedLink;
using store::Link;

namespace {

constexpr int pageSize = 1000;

core::Expected<QList<qint64>> linksOfCause(const Context& context, const core::FailureCause& cause)
{
    QList<qint64> links;
    qint64 after = 0;
    for (bool more = true; more;) {
        const auto page = context.stores.ledger.failures(cause, after, pageSize);
        LOCKSTEP_TRY(page);
        for (const FailedLink& failed : *page) {
            links += failed.failure.link;
            after = failed.failure.id;
        }
        more = page->size() == pageSize;
    }
    return links;
}

QString nameOf(const Link& link)
{
    return link.person != 0 ? QString::number(link.person) : link.record;
}

} // namespace

Retrier::Retrier(Context& context, Run& run, const core::RunRequest& request)
    : m_context(context)
    , m_run(run)
    , m_request(request)
    , m_refusals(context, run)
{ }

core::Expected<QList<qint64>> Retrier::failedLinks(const Context& context, const core::RunRequest& request)
{
    QSet<qint64> links;
    if (!request.persons.isEmpty()) {
        const auto people = context.stores.links.byPersons(request.persons);
        LOCKSTEP_TRY(people);
        for (const Link& link : *people) {
            const auto failures = context.stores.ledger.failures(link.id);
            LOCKSTEP_TRY(failures);
            if (!failures->isEmpty())
                links.insert(link.id);
        }
    } else {
        const auto groups = context.stores.ledger.groups();
        LOCKSTEP_TRY(groups);
        bool found = request.group.isEmpty();
        for (const store::FailureGroup& group : *groups) {
            if (!request.group.isEmpty() && core::groupId(group.cause) != request.group)
                continue;
            found = true;
            const auto ofCause = linksOfCause(context, group.cause);
            LOCKSTEP_TRY(ofCause);
            links.unite({ofCause->begin(), ofCause->end()});
        }
        if (!found)
            return core::Unexpected(Refusals::error(QStringLiteral("group-not-found"), {request.group}));
    }
    links.remove(0); // failures of a connection are nobody's
    QList<qint64> sorted = links.values();
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

core::Done Retrier::retry()
{
    LOCKSTEP_TRY(refuseStrangers());
    const auto links = failedLinks(m_context, m_request);
    LOCKSTEP_TRY(links);
    LOCKSTEP_TRY(readAll(*links));
    if (m_run.isStopped())
        return {};
    LOCKSTEP_TRY(thawLoops(*links));
    LOCKSTEP_TRY(tryAgain(*links));
    return refuseRemainders(*links);
}

// A frozen field gets its writes again until it is found in a loop once more.
core::Done Retrier::thawLoops(const QList<qint64>& links)
{
    LoopGuard guard(m_context);
    auto transaction = m_context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    for (const qint64 link : links)
        LOCKSTEP_TRY(guard.thawAll(link));
    return transaction->commit();
}

core::Done Retrier::refuseStrangers()
{
    const auto known = m_context.stores.links.byPersons(m_request.persons);
    LOCKSTEP_TRY(known);
    for (const qint64 person : std::as_const(m_request.persons)) {
        if (!known->contains(person))
            m_refused.insert(person,
                             Refusals::error(QStringLiteral("person-not-found"), {QString::number(person)}));
    }
    return {};
}

// Those that are still there: a read may have shown that a row is none any more.
core::Expected<QList<Link>> Retrier::linksOf(const QList<qint64>& ids) const
{
    QList<Link> links;
    for (const qint64 id : ids) {
        const auto link = m_context.stores.links.byId(id);
        LOCKSTEP_TRY(link);
        if (*link)
            links += **link;
    }
    return links;
}

core::Done Retrier::readAll(const QList<qint64>& ids)
{
    const auto links = linksOf(ids);
    LOCKSTEP_TRY(links);
    QStringList people;
    QHash<ObjectType, QStringList> records;
    for (const Link& link : *links) {
        if (link.person != 0)
            people += QString::number(link.person);
        if (!link.record.isEmpty())
            records[link.object] += link.record;
    }
    Dispatcher dispatcher(m_context, m_run, {});
    askPeople(m_context, m_run, dispatcher, people);
    for (auto each = records.constBegin(); each != records.constEnd(); ++each)
        askRecords(m_context, m_run, dispatcher, each.key(), each.value());
    return dispatcher.run();
}

core::Done Retrier::tryAgain(const QList<qint64>& ids)
{
    const auto links = linksOf(ids);
    LOCKSTEP_TRY(links);
    QList<qint64> again;
    QList<qint64> leads; // that a push could not create
    for (const Link& link : *links) {
        const auto no = m_refusals.objection(link, nameOf(link));
        LOCKSTEP_TRY(no);
        if (*no) {
            note(link, **no);
            LOCKSTEP_TRY(m_refusals.refuse(link, **no));
        } else {
            (link.record.isEmpty() ? leads : again) += link.id;
        }
    }
    LOCKSTEP_TRY(Reconciler(m_context, m_run, {}).only(again));
    if (m_run.isStopped())
        return {};
    return Reconciler(m_context, m_run, {}).push(leads, {});
}

core::Done Retrier::refuseRemainders(const QList<qint64>& ids)
{
    const auto links = linksOf(ids);
    LOCKSTEP_TRY(links);
    for (const Link& link : *links) {
        if (m_refused.contains(link.person) || m_refusedRecords.contains(link.record))
            continue;
        const auto rest = m_refusals.remainder(link, nameOf(link));
        LOCKSTEP_TRY(rest);
        if (*rest)
            note(link, **rest);
    }
    return {};
}

void Retrier::note(const Link& link, const core::Error& error)
{
    if (link.person != 0)
        m_refused.insert(link.person, error);
    else
        m_refusedRecords.insert(link.record, error);
}

} // namespace lockstep::sync
