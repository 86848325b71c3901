// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/match.h"

#include "core/normalise.h"
#include "sync/beside.h"
#include "sync/plan.h"
#include "sync/preparation.h"
#include "sync/try.h"

namespace lockstep::sync {

using core::ObjectType;
using core::System;
using store::Link;

namespace {

// A merge of a contact that came of a converted lead: two steps. More than a few are no chain but a circle.
constexpr int longestChain = 5;

const QString& emailField(ObjectType object)
{
    static const QString ofPerson = QStringLiteral("email");
    static const QString ofRecord = QStringLiteral("Email");
    return object == ObjectType::Person ? ofPerson : ofRecord;
}

bool isFreeRecord(const Link& link)
{
    return link.person == 0 && !link.record.isEmpty() && !link.deletedInSalesforce && !link.deletedInMarketo;
}

} // namespace

Matcher::Matcher(Context& context, Run& run, std::function<void()> between)
    : m_context(context)
    , m_run(run)
    , m_dispatcher(context, run, std::move(between))
{ }

core::Done Matcher::search(System in, const QList<store::PairState>& pairs)
{
    QStringList keys;
    QStringList emails;
    for (const store::PairState& pair : pairs) {
        keys += in == System::Marketo ? pair.link.record : QString::number(pair.link.person);
        if (in == System::Salesforce && pair.link.suffix > 1)
            keys += salesforceKey(pair.link);
        if (!pair.link.email.isEmpty() && !emails.contains(pair.link.email, Qt::CaseInsensitive))
            emails += pair.link.email;
    }
    const bool byEmail = m_context.parts.settings.boolValue(QStringLiteral("match.byEmail"));
    if (in == System::Marketo) {
        ask(ObjectType::Person, m_context.fields.links().marketoId, keys);
        if (byEmail) {
            askByEmail(ObjectType::Person, emails);
            LOCKSTEP_TRY(askLeadsLike(pairs));
        }
    } else {
        for (const ObjectType object : {ObjectType::Lead, ObjectType::Contact}) {
            ask(object, m_context.fields.links().salesforceKey, keys);
            if (byEmail)
                askByEmail(object, emails);
        }
    }
    LOCKSTEP_TRY(m_dispatcher.run());
    return readHeirs();
}

// A lead may have been converted into the contact of its e-mail that has just been seen, and then its person
// is not somebody else's.
core::Done Matcher::askLeadsLike(const QList<store::PairState>& pairs)
{
    QStringList emails;
    for (const store::PairState& pair : pairs) {
        if (pair.link.object == ObjectType::Contact && !pair.link.email.isEmpty())
            emails += pair.link.email;
    }
    const auto sameEmail = m_context.stores.links.byEmails(emails);
    LOCKSTEP_TRY(sameEmail);
    QStringList leads;
    for (const QList<Link>& links : *sameEmail) {
        for (const Link& link : links) {
            if (link.object == ObjectType::Lead && link.isLinked() && !link.deletedInSalesforce)
                leads += link.record;
        }
    }
    askRecords(m_context, m_run, m_dispatcher, ObjectType::Lead, leads, noting());
    return {};
}

RecordSeen Matcher::noting()
{
    return [this](const QString& /*id*/, const std::optional<core::Record>& record) {
        if (record)
            noteHeir(*record);
    };
}

// What was converted or merged while the search went on has no longer been found as the one it was, nor yet
// as the one it became.
core::Done Matcher::readHeirs()
{
    for (int step = 0; step < longestChain && !m_heirs.isEmpty() && !m_run.isStopped(); ++step) {
        const auto known = m_context.stores.links.byRecords(m_heirs.keys());
        LOCKSTEP_TRY(known);
        QHash<ObjectType, QStringList> unknown;
        for (auto heir = m_heirs.constBegin(); heir != m_heirs.constEnd(); ++heir) {
            if (!known->contains(heir.key()))
                unknown[heir.value()] += heir.key();
        }
        m_heirs.clear();
        for (auto each = unknown.constBegin(); each != unknown.constEnd(); ++each)
            askRecords(m_context, m_run, m_dispatcher, each.key(), each.value(), noting());
        LOCKSTEP_TRY(m_dispatcher.run());
    }
    return {};
}

void Matcher::noteHeir(const core::Record& record)
{
    if (record.converted && !record.convertedContactId.isEmpty())
        m_heirs.insert(record.convertedContactId, ObjectType::Contact);
    else if (record.deleted && !record.mergedInto.isEmpty())
        m_heirs.insert(record.mergedInto, record.object);
}

// Where the addresses are hidden nobody can be told to be new: they wait, and only they.
void Matcher::askByEmail(ObjectType object, const QStringList& emails)
{
    const System system = core::systemOf(object);
    const QString& field = emailField(object);
    if (m_context.fields.readFields(object).contains(field)) {
        ask(object, field, emails);
        return;
    }
    core::Error hidden;
    hidden.code = QStringLiteral("field-hidden");
    hidden.arguments = {core::toString(object) + u'.' + field};
    for (const QString& email : emails)
        m_unanswered[system].insert(core::emailKey(email), hidden);
}

void Matcher::ask(ObjectType object, const QString& field, const QStringList& values)
{
    const System system = core::systemOf(object);
    const int batch = m_context.remote(system).limits().readBatch;
    for (qsizetype from = 0; from < values.size(); from += batch) {
        const QStringList part = values.mid(from, batch);
        const auto askedAt = std::make_shared<quint64>(0);
        const auto asked = std::make_shared<QStringList>();
        m_dispatcher.add<core::FindReply>(
            system,
            [this, system, object, field, part, askedAt,
             asked]() -> core::Expected<core::Pending<core::FindReply>> {
                *askedAt = m_context.nextMoment();
                *asked = m_context.fields.readFields(object);
                return m_context.remote(system).find(object, field, part, *asked);
            },
            [this, object, field, part, askedAt, asked](const core::Expected<core::FindReply>& reply) {
                return reply ? take(core::systemOf(object), *reply, *askedAt)
                             : takeRefusal(object, field, part, reply.error(), *asked);
            });
    }
}

// One hidden field tells nothing of those looked for: they are looked for without it.
core::Done Matcher::takeRefusal(ObjectType object, const QString& field, const QStringList& values,
                                const core::Error& error, const QStringList& asked)
{
    const auto suspended =
        Preparation(m_context, m_run).suspendRead(core::systemOf(object), error, {{object, asked}});
    LOCKSTEP_TRY(suspended);
    if (*suspended && field == emailField(object))
        askByEmail(object, values);
    else if (*suspended)
        ask(object, field, values);
    else if (!m_run.isStopped())
        m_run.stopBecause(error); // nothing may be created without having looked
    return {};
}

core::Done Matcher::take(System in, const core::FindReply& reply, quint64 askedAt)
{
    for (auto each = reply.failed.constBegin(); each != reply.failed.constEnd(); ++each)
        m_unanswered[in].insert(core::emailKey(each.key()), each.value());
    QList<core::Record> found;
    QSet<QString> ids;
    for (const core::Record& record : reply.records) {
        if (!ids.contains(record.id))
            found += record;
        ids.insert(record.id);
        noteHeir(record);
    }
    auto transaction = m_context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    LOCKSTEP_TRY(Intake(m_context, m_run).take(found, reply.serverTime, askedAt));
    LOCKSTEP_TRY(m_run.save());
    LOCKSTEP_TRY(transaction->commit());
    m_run.publish();
    noteBeside(m_context, m_run, found, askedAt);
    return {};
}

std::optional<core::Error> Matcher::unanswered(const Link& link) const
{
    const auto values = m_unanswered.value(link.person == 0 ? System::Marketo : System::Salesforce);
    for (const QString& value : {link.record, link.email}) {
        if (const auto why = values.constFind(core::emailKey(value)); why != values.constEnd())
            return *why;
    }
    return std::nullopt;
}

core::Done Matcher::look(const QList<store::PairState>& pairs, bool fresh)
{
    QList<qint64> ids;
    for (const store::PairState& pair : pairs) {
        if (fresh)
            m_rows.insert(pair.link.id, pair.link);
        else
            ids += pair.link.id;
    }
    const auto rows = m_context.stores.links.byIds(ids);
    LOCKSTEP_TRY(rows);
    m_rows.insert(*rows);
    if (!m_context.parts.settings.boolValue(QStringLiteral("match.byEmail")))
        return {};
    const auto separate = m_context.stores.links.separate();
    LOCKSTEP_TRY(separate);
    m_separate = *separate;
    const auto wanted = m_context.stores.wantedLeads.all();
    LOCKSTEP_TRY(wanted);
    for (auto each = wanted->constBegin(); each != wanted->constEnd(); ++each) {
        if (each->recreate)
            m_wantedAgain.insert(each.key());
    }
    QStringList emails;
    for (const Link& link : std::as_const(m_rows))
        emails += link.email;
    const auto sameEmail = m_context.stores.links.byEmails(emails);
    LOCKSTEP_TRY(sameEmail);
    m_sameEmail = *sameEmail;
    return {};
}

core::Expected<std::optional<Link>> Matcher::row(qint64 link) const
{
    if (m_movedRows.contains(link))
        return m_context.stores.links.byId(link);
    const auto known = m_rows.constFind(link);
    return known == m_rows.constEnd() ? std::nullopt : std::optional(*known);
}

void Matcher::moved(const Link& link)
{
    m_movedRows.insert(link.id);
    m_movedEmails.insert(core::emailKey(link.email));
}

bool Matcher::isFreePerson(const Link& link) const
{
    if (link.person == 0)
        return false;
    return link.record.isEmpty() || (link.deletedInSalesforce && m_wantedAgain.contains(link.id));
}

core::Expected<QList<Link>> Matcher::withEmailOf(const Link& link) const
{
    const QString key = core::emailKey(link.email);
    const auto known = m_sameEmail.constFind(key);
    // Moved rows may have had this address before.
    if (known != m_sameEmail.constEnd() && !m_movedEmails.contains(key)
        && std::none_of(known->begin(), known->end(),
                        [this](const Link& each) { return m_movedRows.contains(each.id); }))
        return *known;
    return m_context.stores.links.byEmail(link.email);
}

// A lead of their own beside a record that is only filtered out would be their second one.
core::Expected<Matcher::Candidates> Matcher::candidates(const Link& link, bool getsLead) const
{
    const auto sameEmail = withEmailOf(link);
    LOCKSTEP_TRY(sameEmail);
    Candidates result;
    QList<Link> filtered;
    for (const Link& each : *sameEmail) {
        if (m_separate.contains(each.id))
            continue;
        if (isFreePerson(each))
            result.people += each;
        if (!isFreeRecord(each))
            continue;
        const auto admitted = isAdmitted(each);
        LOCKSTEP_TRY(admitted);
        (*admitted ? result.records : filtered) += each;
    }
    result.areFiltered = getsLead && result.records.isEmpty() && !filtered.isEmpty();
    if (result.areFiltered)
        result.records = filtered;
    return result;
}

core::Expected<Matcher::Verdict> Matcher::matchByEmail(const Link& link, bool getsLead)
{
    if (link.email.isEmpty() || m_separate.contains(link.id)
        || !m_context.parts.settings.boolValue(QStringLiteral("match.byEmail")))
        return Verdict::Alone;
    const auto found = candidates(link, getsLead);
    LOCKSTEP_TRY(found);
    const QList<Link>& people = found->people;
    const QList<Link>& records = found->records;
    if (people.isEmpty() || records.isEmpty())
        return Verdict::Alone;
    if (people.size() == 1 && records.size() == 1) {
        const Link& partner = link.person != 0 ? records.first() : people.first();
        const auto joined = LifeCycle(m_context, m_run).join(link, partner);
        LOCKSTEP_TRY(joined);
        if (*joined && found->areFiltered)
            LOCKSTEP_TRY(m_context.stores.links.setState(link.id, core::LinkState::FilteredOut,
                                                         QStringLiteral("filtered-out")));
        moved(link);
        moved(partner);
        return *joined ? Verdict::Joined : Verdict::Waiting;
    }
    const auto waits = isBeingWritten(people + records);
    LOCKSTEP_TRY(waits);
    if (*waits) {
        moved(link);
        return Verdict::Waiting;
    }
    // To the others what is filtered out is nobody.
    const QList<Link> ambiguous = found->areFiltered ? QList<Link>{link} : people + records;
    for (const Link& each : ambiguous)
        LOCKSTEP_TRY(setAmbiguous(each, people.size(), records.size()));
    return Verdict::Ambiguous;
}

// A write under way may be about to give one of them its partner: the person found may well be the one that
// it has just made.
core::Expected<bool> Matcher::isBeingWritten(const QList<Link>& candidates) const
{
    for (const Link& each : candidates) {
        if (each.state == core::LinkState::PossibleDuplicate)
            continue;
        const auto open = m_context.stores.outbox.openOf(each.id);
        LOCKSTEP_TRY(open);
        if (!open->isEmpty())
            return true;
    }
    return false;
}

// What the record filter keeps from flowing is nobody's partner, as long as no lead is about to be made.
core::Expected<bool> Matcher::isAdmitted(const Link& link) const
{
    if (m_context.fields.conditionsSignature().isEmpty())
        return true;
    const auto record = m_context.stores.snapshots.load(link.id, System::Salesforce);
    LOCKSTEP_TRY(record);
    return *record && m_context.fields.admits((*record)->record).value_or(false);
}

core::Done Matcher::setAmbiguous(const Link& link, qsizetype people, qsizetype records)
{
    if (link.state == core::LinkState::PossibleDuplicate)
        return {};
    moved(link);
    Link ambiguous = link;
    ambiguous.state = core::LinkState::PossibleDuplicate;
    ambiguous.stateCode = QStringLiteral("possible-duplicate");
    ambiguous.stateArguments = {link.email, QString::number(people), QString::number(records)};
    core::LogEntry entry = m_run.entry(link, core::LogType::Skipped, core::LogResult::Skipped);
    entry.code = ambiguous.stateCode;
    entry.arguments = ambiguous.stateArguments;
    m_run.log(entry);
    m_run.changed(link.id);
    return m_context.stores.links.update(ambiguous);
}

} // namespace lockstep::sync
