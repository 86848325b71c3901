// SPDX-License-Identifier: GPL-3.0-or-later
// The two change feeds, and what else the systems do each in its own way.
#include "sim/remote.h"

namespace lockstep::sim {

using core::Change;
using core::ChangePage;
using core::Error;
using core::ObjectType;
using core::RetryClass;

namespace {

constexpr int quotaPauseSeconds = 900;

Error refusedRequest(const QString& code, RetryClass retry, int seconds = 0)
{
    Error error;
    error.code = code;
    error.scope = core::ErrorScope::System;
    error.retry = retry;
    error.outcome = core::Outcome::NotExecuted;
    error.retryAfterSeconds = seconds;
    return error;
}

} // namespace

Error SalesforceRemote::refusal(Fault fault) const
{
    if (fault == Fault::Quota)
        return refusedRequest(QStringLiteral("REQUEST_LIMIT_EXCEEDED"), RetryClass::Stop, quotaPauseSeconds);
    if (fault == Fault::SessionLost)
        return refusedRequest(QStringLiteral("INVALID_SESSION_ID"), RetryClass::Stop);
    return refusedRequest(QStringLiteral("concurrent-limit"), RetryClass::Retry, 5);
}

void SalesforceRemote::prepareCreate(const QList<core::WriteRecord>& records, QStringList& found)
{
    found.resize(records.size()); // an insert finds nobody
}

core::WriteResult SalesforceRemote::executeCreate(const core::WriteRecord& record, ObjectType object,
                                                  const QString& /*found*/, int write)
{
    return m_org.applyCreate(object, record.values, write);
}

ChangePage SalesforceRemote::page(const core::ChangeQuery& query, int size)
{
    Cursor cursor = query.cursor.isEmpty() ? Cursor{} : m_cursors.at(query.cursor.toInt());
    Position& position = cursor.positions[cursor.current];
    const auto secondsOf = [this](const Entity& entity) {
        return m_world.instant(entity.stamp).toSecsSinceEpoch();
    };
    std::vector<std::pair<std::pair<qint64, QString>, const Entity*>> rows;
    for (const Entity& entity : m_side.all()) {
        const std::pair key(secondsOf(entity), entity.id);
        if (entity.object == cursor.current && key.first >= position.since
            && (position.id.isEmpty() || key > std::pair(position.stamp, position.id)))
            rows.emplace_back(key, &entity);
    }
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    const bool full = rows.size() >= static_cast<std::size_t>(size);
    rows.resize(std::min<std::size_t>(rows.size(), static_cast<std::size_t>(size)));

    ChangePage result;
    result.serverTime = m_world.clock.serverNow();
    if (position.id.isEmpty())
        position.firstDate = result.serverTime.toSecsSinceEpoch();
    for (const auto& [key, entity] : rows) {
        const Change::Kind ended =
            entity->mergedInto.isEmpty() ? Change::Kind::Deleted : Change::Kind::Merged;
        result.changes += Change{entity->deleted ? ended : Change::Kind::Changed,
                                 entity->object,
                                 entity->id,
                                 entity->mergedInto,
                                 {},
                                 show(*entity, query.fields.value(entity->object))};
        std::tie(position.stamp, position.id) = key;
        position.highest = std::max(position.highest, key.first);
    }
    result.more = full && !rows.empty();
    if (!result.more) {
        if (position.highest > std::numeric_limits<qint64>::min())
            position.since =
                std::max(position.since,
                         std::min(position.highest, position.firstDate) - m_roughness.salesforceLookBack);
        position.id.clear();
        result.more = cursor.current == ObjectType::Contact;
        cursor.current = result.more ? ObjectType::Lead : ObjectType::Contact;
    }
    result.cursor = QByteArray::number(m_cursors.size());
    m_cursors += cursor;
    return result;
}

Error MarketoRemote::refusal(Fault fault) const
{
    if (fault == Fault::Quota)
        return refusedRequest(QStringLiteral("607"), RetryClass::Stop, quotaPauseSeconds);
    if (fault == Fault::SessionLost)
        return refusedRequest(QStringLiteral("602"), RetryClass::Stop);
    return refusedRequest(QStringLiteral("606"), RetryClass::Retry);
}

void MarketoRemote::prepareCreate(const QList<core::WriteRecord>& records, QStringList& found)
{
    found.clear();
    for (const core::WriteRecord& record : records)
        found += m_instance.lookUp(record.values.value(recordIdField).toString());
}

core::WriteResult MarketoRemote::executeCreate(const core::WriteRecord& record, ObjectType /*object*/,
                                               const QString& found, int write)
{
    return m_instance.applyUpsert(found, record.values, write);
}

ChangePage MarketoRemote::page(const core::ChangeQuery& query, int size)
{
    Cursor cursor;
    if (query.cursor.isEmpty()) {
        qint64 from = m_world.now() - 1000LL * m_roughness.marketoOverlap;
        if (!query.former.isEmpty())
            from = std::min(from, m_cursors.at(query.former.toInt()).ends.first().from);
        cursor.ends += End{m_world.now(), from};
    } else {
        cursor = m_cursors.at(query.cursor.toInt());
    }
    ChangePage result;
    result.serverTime = m_world.clock.serverNow();
    if (cursor.loading)
        load(cursor, result, size);
    else
        poll(cursor, result, size, query.fields.value(ObjectType::Person));
    result.cursor = QByteArray::number(m_cursors.size());
    m_cursors += cursor;
    return result;
}

void MarketoRemote::load(Cursor& cursor, ChangePage& page, int size) const
{
    for (const Entity& person : m_side.all()) {
        const qint64 id = person.id.toLongLong();
        if (id > cursor.lastId && !person.deleted)
            page.changes += Change{Change::Kind::Changed, ObjectType::Person, person.id, {}, {}, {}};
    }
    std::sort(page.changes.begin(), page.changes.end(),
              [](const Change& a, const Change& b) { return a.id.toLongLong() < b.id.toLongLong(); });
    cursor.loading = page.changes.size() > size;
    page.changes.resize(std::min<qsizetype>(page.changes.size(), size));
    if (!page.changes.isEmpty())
        cursor.lastId = page.changes.last().id.toLongLong();
    page.more = true;
}

void MarketoRemote::poll(Cursor& cursor, ChangePage& page, int size, const QStringList& watched) const
{
    const qint64 now = m_world.now();
    if (cursor.fresh) {
        // From the newest end that is old enough, measured from where the last poll began.
        const qint64 last = cursor.begun < 0 ? cursor.ends.last().time : cursor.begun;
        const qint64 limit = last - 1000LL * m_roughness.marketoOverlap;
        while (cursor.ends.size() > 1 && cursor.ends.at(1).time <= limit)
            cursor.ends.removeFirst();
        cursor.since = cursor.ends.first().from;
        cursor.begun = now;
        cursor.fresh = false;
        cursor.at = -1;
        cursor.sequence = -1;
    }
    QStringList losers;
    page.more = false;
    const QList<MarketoSide::Activity>& all = m_instance.activities();
    for (int i = 0; i < all.size(); ++i) {
        const MarketoSide::Activity& activity = all.at(i);
        const bool visible = activity.at >= cursor.since && activity.visibleAt <= now;
        if (visible && activity.kind == Change::Kind::Merged)
            losers += activity.person;
        const bool watchedOne = activity.fields.isEmpty()
            || std::any_of(activity.fields.begin(), activity.fields.end(),
                           [&](const core::FieldChange& field) { return watched.contains(field.field); });
        if (!visible || !watchedOne || i <= cursor.sequence)
            continue;
        if (page.changes.size() == size) {
            page.more = true;
            break;
        }
        cursor.sequence = i;
        const bool ofMerge = activity.kind == Change::Kind::Deleted && losers.contains(activity.person);
        if (ofMerge)
            continue;
        Change change{activity.kind,       ObjectType::Person, activity.person,
                      activity.mergedInto, activity.guid,      {}};
        change.fields = activity.fields;
        change.at = m_world.instant(activity.at);
        for (core::FieldChange& field : change.fields) {
            if (!m_roughness.tellsOldValue)
                field.oldValue = field.newValue;
        }
        change.by = activity.by;
        if (m_roughness.tellsMaker)
            change.request = activity.request;
        page.changes += change;
    }
    if (!page.more) {
        cursor.ends += End{now, now};
        cursor.fresh = true;
    }
}

} // namespace lockstep::sim
