// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Intake that joins what names each other in its link fields.
#include "sync/intake.h"
#include "sync/plan.h"
#include "sync/try.h"

#include <algorithm>

namespace lockstep::sync {

using core::ObjectType;
using core::Record;
using core::System;
using store::Link;

int Intake::numberOfKey(const QString& key)
{
    const qsizetype dash = key.indexOf(u'-');
    return dash < 0 ? 1 : QStringView(key).mid(dash + 1).toInt();
}

core::Done Intake::joinPartner(const Link& link, const Record& record, bool isNews)
{
    if (link.person != 0 && !link.record.isEmpty())
        return {};
    const auto partner = record.object == ObjectType::Person ? partnerOfPerson(link, record, isNews)
                                                             : partnerOfRecord(link, record, isNews);
    LOCKSTEP_TRY(partner);
    if (!*partner)
        return {};
    LOCKSTEP_TRY(flush());
    // A person keeps their row.
    const bool isClosed = (*partner)->deletedInSalesforce;
    const auto joined = isClosed ? m_lifeCycle.join(**partner, link) : m_lifeCycle.join(link, **partner);
    LOCKSTEP_TRY(joined);
    return {};
}

core::Expected<std::optional<Link>> Intake::partnerOfPerson(const Link& link, const Record& record,
                                                            bool isNews)
{
    QString claimed = m_context.keyClaims.take(link.person);
    const QStringList& idFields = m_context.fields.recordIdFields();
    const bool deleted = record.values.value(m_context.fields.links().marketoDeleted).toBool();
    for (const QString& field : idFields) {
        if (claimed.isEmpty() && !deleted)
            claimed = core::salesforceId18(record.values.value(field).toString());
    }
    if (claimed.isEmpty())
        return std::nullopt;
    const auto partner = m_context.stores.links.byRecord(claimed);
    LOCKSTEP_TRY(partner);
    if (!*partner && isNews)
        m_context.recordClaims.insert(claimed, link.person);
    if (!*partner || (*partner)->person != 0 || (*partner)->deletedInMarketo)
        return std::nullopt;
    return *partner;
}

core::Expected<std::optional<Link>> Intake::partnerOfRecord(const Link& link, const Record& record,
                                                            bool isNews)
{
    const qint64 byKey = personOfKey(record.values.value(m_context.fields.links().salesforceKey).toString());
    const qint64 person = byKey != 0 ? byKey : m_context.recordClaims.value(link.record);
    if (person == 0 || link.deletedInMarketo)
        return std::nullopt;
    const auto partner = m_context.stores.links.byPerson(person);
    LOCKSTEP_TRY(partner);
    if (!*partner && !isNews)
        return std::nullopt;
    if (!*partner) {
        // The person is read, to be joined when it turns out to exist.
        m_context.keyClaims.insert(person, link.record);
        m_unread += store::Unread{ObjectType::Person, QString::number(person), {}};
        return std::nullopt;
    }
    const bool isFree = (*partner)->record.isEmpty() || (*partner)->deletedInSalesforce;
    return isFree ? *partner : std::nullopt;
}

core::Done Intake::takeUnknownEnd(const Record& record)
{
    if (core::systemOf(record.object) != System::Salesforce)
        return {};
    const QString key = record.values.value(m_context.fields.links().salesforceKey).toString();
    const qint64 byKey = personOfKey(key);
    const qint64 person = byKey != 0 ? byKey : m_context.recordClaims.value(record.id);
    if (person == 0)
        return {};
    auto row = m_context.stores.links.byPerson(person);
    LOCKSTEP_TRY(row);
    const QString& heir = record.converted ? record.convertedContactId : record.mergedInto;
    if (*row && !heir.isEmpty()) {
        const auto beingMade = isBeingMade(**row, key);
        LOCKSTEP_TRY(beingMade);
        if (*beingMade)
            return m_lifeCycle.ended(**row, record);
    }
    if (byKey != 0 && *row && (*row)->record.isEmpty() && (*row)->suffix <= numberOfKey(key)) {
        (*row)->suffix = numberOfKey(key) + 1; // a new record cannot have the key as well
        LOCKSTEP_TRY(m_context.stores.links.update(**row));
    }
    if (heir.isEmpty())
        return {};
    const auto known = m_context.stores.links.byRecord(heir);
    LOCKSTEP_TRY(known);
    if (*known)
        return joinHeir(**known, person);
    m_context.recordClaims.insert(heir, person);
    return {};
}

// The row does not know yet which record its create has made: the one with that create's key.
core::Expected<bool> Intake::isBeingMade(const Link& row, const QString& key) const
{
    const auto open = m_context.stores.outbox.openOf(row.id);
    LOCKSTEP_TRY(open);
    return std::any_of(open->begin(), open->end(), [&key](const store::Intent& intent) {
        return intent.side == System::Salesforce && intent.kind == store::IntentKind::Create
            && intent.key == key;
    });
}

core::Done Intake::joinHeir(const Link& heir, qint64 person)
{
    if (heir.person != 0 || heir.deletedInMarketo || heir.deletedInSalesforce)
        return {};
    const auto shown = m_context.stores.snapshots.load(heir.id, System::Salesforce);
    LOCKSTEP_TRY(shown);
    const QString& keyField = m_context.fields.links().salesforceKey;
    if (*shown && personOfKey((*shown)->record.values.value(keyField).toString()) != 0)
        return {}; // it has a person of its own
    const auto row = m_context.stores.links.byPerson(person);
    LOCKSTEP_TRY(row);
    if (!*row) {
        m_context.keyClaims.insert(person, heir.record);
        return m_context.stores.work.addUnread({{ObjectType::Person, QString::number(person), {}}});
    }
    if (!(*row)->record.isEmpty())
        return {};
    const auto joined = m_lifeCycle.join(heir, **row);
    LOCKSTEP_TRY(joined);
    return {};
}

} // namespace lockstep::sync
