// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/unreadable.h"

#include "sync/outcome.h"
#include "sync/try.h"

#include <QJsonDocument>

namespace lockstep::sync {

using core::LinkState;
using core::System;
using store::Link;

namespace {

const QString unreadableKey = QStringLiteral("people.unreadable"); // JSON: person → at, count, code
const QLatin1String atKey("at");
const QLatin1String countKey("count");
const QLatin1String codeKey("code");

// Its state is free to tell of the failure.
bool showsFailures(const Link& link)
{
    return link.isLinked() && !link.deletedInSalesforce && !link.deletedInMarketo && !isEntangled(link)
        && link.state != LinkState::NotVisible && link.state != LinkState::FilteredOut;
}

} // namespace

// 25 s, 2 min, 10 min, 52 min, 4 h, then daily.
qint64 retryPause(int failures)
{
    constexpr qint64 first = 25;
    constexpr qint64 longest = 86'400;
    qint64 pause = first;
    for (int i = 1; i < failures && pause < longest; ++i)
        pause *= 5;
    return std::min(pause, longest);
}

Unreadable::Unreadable(Context& context, Run& run)
    : m_context(context)
    , m_run(run)
{ }

core::Expected<QJsonObject> Unreadable::load() const
{
    const auto text = m_context.stores.meta.value(unreadableKey);
    LOCKSTEP_TRY(text);
    return QJsonDocument::fromJson(text->toUtf8()).object();
}

core::Done Unreadable::save(const QJsonObject& people)
{
    const QString text = QString::fromUtf8(QJsonDocument(people).toJson(QJsonDocument::Compact));
    return m_context.stores.meta.setValue(unreadableKey, people.isEmpty() ? QString() : text);
}

core::Done Unreadable::note(const QHash<QString, core::Error>& failed)
{
    if (failed.isEmpty())
        return {};
    auto people = load();
    LOCKSTEP_TRY(people);
    QList<store::Unread> unread;
    for (auto each = failed.constBegin(); each != failed.constEnd(); ++each) {
        const int before = people->value(each.key()).toObject().value(countKey).toInt();
        people->insert(each.key(),
                       QJsonObject{{atKey, m_context.now().toString(Qt::ISODate)},
                                   {countKey, before + 1},
                                   {codeKey, each->code}});
        unread += store::Unread{core::ObjectType::Person, each.key(), {}};
        LOCKSTEP_TRY(tell(each.key(), *each, before == 0));
    }
    LOCKSTEP_TRY(m_context.stores.work.addUnread(unread));
    return save(*people);
}

core::Done Unreadable::tell(const QString& person, const core::Error& error, bool isNews)
{
    const auto link = m_context.stores.links.byPerson(person.toLongLong());
    LOCKSTEP_TRY(link);
    if (*link && showsFailures(**link)) {
        store::Failure failure;
        failure.target = System::Marketo;
        failure.code = error.code;
        failure.message = error.message;
        failure.arguments = error.arguments;
        failure.retry = core::RetryClass::Retry;
        store::PairState pair;
        pair.link = **link;
        return Outcome(m_context, m_run).recordFailure(failure, {}, pair);
    }
    if (!isNews)
        return {};
    Link nobody;
    nobody.person = person.toLongLong();
    core::LogEntry entry =
        m_run.entry(link->value_or(nobody), core::LogType::Failed, core::LogResult::Failed);
    entry.target = System::Marketo;
    entry.code = error.code;
    entry.message = error.message;
    m_run.log(entry);
    ++m_run.summary().failed;
    return {};
}

core::Done Unreadable::clear(const QStringList& people)
{
    auto known = load();
    LOCKSTEP_TRY(known);
    bool any = false;
    for (const QString& person : people) {
        if (!known->contains(person))
            continue;
        any = true;
        LOCKSTEP_TRY(tellNoMore(person, known->value(person).toObject().value(codeKey).toString()));
        known->remove(person);
    }
    return any ? save(*known) : core::Done();
}

// The pair is looked at again: it was passed over.
core::Done Unreadable::tellNoMore(const QString& person, const QString& code)
{
    const auto found = m_context.stores.links.byPerson(person.toLongLong());
    LOCKSTEP_TRY(found);
    if (!*found)
        return {};
    Link link = **found;
    const auto failures = m_context.stores.ledger.failures(link.id);
    LOCKSTEP_TRY(failures);
    QList<store::Failure> open;
    for (const store::Failure& failure : *failures) {
        if (failure.target == System::Marketo && failure.code == code && failure.field.isEmpty())
            LOCKSTEP_TRY(m_context.stores.ledger.clearFailure(failure.id));
        else
            open += failure;
    }
    if (hasFailed(link.state) && showsFailures(link)) {
        if (open.isEmpty())
            comeToRest(link);
        else
            showFailures(link, open);
        LOCKSTEP_TRY(m_context.stores.links.update(link));
        m_run.changed(link.id);
    }
    return m_context.stores.work.markDirty({{link.id, 0, QStringLiteral("readable"), m_context.now()}});
}

core::Expected<QSet<QString>> Unreadable::resting() const
{
    const auto people = load();
    LOCKSTEP_TRY(people);
    QSet<QString> resting;
    for (auto each = people->constBegin(); each != people->constEnd(); ++each) {
        const QJsonObject person = each->toObject();
        const qint64 age =
            QDateTime::fromString(person.value(atKey).toString(), Qt::ISODate).secsTo(m_context.now());
        // Younger than nothing: the local clock has been set back since.
        if (age >= 0 && age < retryPause(person.value(countKey).toInt()))
            resting.insert(each.key());
    }
    return resting;
}

core::Expected<QSet<qint64>> Unreadable::links() const
{
    const auto people = load();
    LOCKSTEP_TRY(people);
    QSet<qint64> result;
    if (people->isEmpty())
        return result;
    QList<qint64> persons;
    for (auto each = people->constBegin(); each != people->constEnd(); ++each)
        persons += each.key().toLongLong();
    const auto rows = m_context.stores.links.byPersons(persons);
    LOCKSTEP_TRY(rows);
    for (const Link& link : *rows)
        result.insert(link.id);
    return result;
}

} // namespace lockstep::sync
