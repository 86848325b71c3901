// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/push.h"

#include "sync/discover.h"
#include "sync/try.h"

namespace lockstep::sync {

using core::ObjectType;
using store::Link;

Pusher::Pusher(Context& context, Run& run, const core::RunRequest& request)
    : m_context(context)
    , m_run(run)
    , m_request(request)
    , m_refusals(context, run)
{ }

bool Pusher::isToQueue() const
{
    return m_request.target.assign.startsWith(QLatin1String("queue:"));
}

core::Done Pusher::push()
{
    LOCKSTEP_TRY(readAll());
    if (m_run.isStopped())
        return {};
    const auto links = admitted();
    LOCKSTEP_TRY(links);
    if (links->isEmpty())
        return {};

    const Reconciler::Push push{owner(), m_request.target.recreateDeleted, isToQueue()};
    LOCKSTEP_TRY(Reconciler(m_context, m_run, {}).push(*links, push));
    return refuseRemainders(*links);
}

QString Pusher::owner() const
{
    const QString& assign = m_request.target.assign;
    const qsizetype colon = assign.indexOf(u':');
    return colon < 0 ? QString() : assign.mid(colon + 1);
}

// Both sides as they are now: whether the record lives, and what it is.
core::Done Pusher::readAll()
{
    QStringList people;
    for (const qint64 person : std::as_const(m_request.persons)) {
        if (!people.contains(QString::number(person)))
            people += QString::number(person);
    }
    Dispatcher dispatcher(m_context, m_run, {});
    askPeople(m_context, m_run, dispatcher, people);
    LOCKSTEP_TRY(dispatcher.run());
    const auto links = m_context.stores.links.byPersons(m_request.persons);
    LOCKSTEP_TRY(links);
    QHash<ObjectType, QStringList> records;
    for (const Link& link : *links) {
        if (!link.record.isEmpty())
            records[link.object] += link.record;
    }
    for (auto each = records.constBegin(); each != records.constEnd(); ++each)
        askRecords(m_context, m_run, dispatcher, each.key(), each.value());
    return dispatcher.run();
}

core::Expected<QList<qint64>> Pusher::admitted()
{
    const auto links = m_context.stores.links.byPersons(m_request.persons);
    LOCKSTEP_TRY(links);
    QList<qint64> result;
    for (const qint64 person : std::as_const(m_request.persons)) {
        const auto link = links->constFind(person);
        if (link == links->constEnd()) {
            m_refused.insert(person,
                             Refusals::error(QStringLiteral("person-not-found"), {QString::number(person)}));
            continue;
        }
        const auto no = objection(*link);
        LOCKSTEP_TRY(no);
        if (*no) {
            m_refused.insert(person, **no);
            LOCKSTEP_TRY(m_refusals.refuse(*link, **no));
            continue;
        }
        if (!link->isLinked() || link->deletedInSalesforce)
            LOCKSTEP_TRY(prepareNewLead(*link));
        if (!result.contains(link->id))
            result += link->id;
    }
    return result;
}

core::Expected<std::optional<core::Error>> Pusher::objection(const Link& link) const
{
    const QString person = QString::number(link.person);
    auto no = m_refusals.objection(link, person);
    LOCKSTEP_TRY(no);
    if (*no)
        return no;
    if (link.deletedInSalesforce && !m_request.target.recreateDeleted)
        return Refusals::error(QStringLiteral("deleted-in-salesforce"), {person, link.record});
    if (link.isLinked() && link.object == ObjectType::Contact && isToQueue())
        return Refusals::error(QStringLiteral("contact-to-queue"), {person, link.record});
    if (link.isLinked()) {
        const auto record = m_context.stores.snapshots.load(link.id, core::System::Salesforce);
        LOCKSTEP_TRY(record);
        if (*record && !m_context.fields.admits((*record)->record).value_or(true))
            return Refusals::error(QStringLiteral("filtered-out"), {person, link.record});
    }
    return std::nullopt;
}

// What the user wants is saved before anything is sent for it. A deleted record keeps the person's first key,
// should it be restored.
core::Done Pusher::prepareNewLead(Link link)
{
    auto transaction = m_context.stores.database.begin(store::Durability::Full);
    LOCKSTEP_TRY(transaction);
    if (link.deletedInSalesforce) {
        link.suffix = std::max(link.suffix, 1) + 1;
        LOCKSTEP_TRY(m_context.stores.links.update(link));
    }
    LOCKSTEP_TRY(m_context.stores.wantedLeads.keep(link.id, {owner(), m_request.target.recreateDeleted}));
    LOCKSTEP_TRY(m_context.stores.work.markDirty({{link.id, 0, QStringLiteral("pushed"), m_context.now()}}));
    return transaction->commit();
}

core::Done Pusher::refuseRemainders(const QList<qint64>& links)
{
    for (const qint64 id : links) {
        const auto link = m_context.stores.links.byId(id);
        LOCKSTEP_TRY(link);
        if (!*link)
            continue;
        LOCKSTEP_TRY(endWish(**link));
        auto rest = m_refusals.remainder(**link, QString::number((*link)->person));
        LOCKSTEP_TRY(rest);
        if (!*rest)
            rest = refuseFound(**link);
        LOCKSTEP_TRY(rest);
        if (*rest)
            m_refused.insert((*link)->person, **rest);
    }
    return {};
}

// Only the push itself has shown what record the person has.
core::Expected<std::optional<core::Error>> Pusher::refuseFound(const Link& link)
{
    QString code;
    if (link.isLinked() && link.state == core::LinkState::FilteredOut)
        code = QStringLiteral("filtered-out");
    else if (link.isLinked() && link.object == ObjectType::Contact && isToQueue())
        code = QStringLiteral("contact-to-queue");
    if (code.isEmpty())
        return std::nullopt;
    const core::Error no = Refusals::error(code, {QString::number(link.person), link.record});
    LOCKSTEP_TRY(m_refusals.refuse(link, no));
    return std::optional(no);
}

// They may have got a record in another way than by a new lead.
core::Done Pusher::endWish(const Link& link)
{
    if (!link.isLinked() || link.deletedInSalesforce)
        return {};
    auto transaction = m_context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    LOCKSTEP_TRY(m_context.stores.wantedLeads.end(link.id));
    return transaction->commit();
}

} // namespace lockstep::sync
