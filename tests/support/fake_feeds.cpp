// SPDX-License-Identifier: GPL-3.0-or-later
// The change feeds of both systems.
#include "support/fake_remote.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace lockstep::support {

using core::Change;
using core::ChangePage;
using core::Expected;
using core::ObjectType;
using core::Record;

// Keyset over (stamp, id), beginning again a look-back before the watermark at each poll.
Expected<ChangePage> FakeRemote::salesforceChanges(const core::ChangeQuery& query) const
{
    const QJsonObject cursor = QJsonDocument::fromJson(query.cursor).object();
    const QString position = cursor[u"position"].toString();
    const auto since = static_cast<qint64>(cursor[u"since"].toDouble());
    QMap<QString, Record> ordered;
    for (const Record& record : m_org.records()) {
        if (m_org.read(record.id, {}))
            ordered.insert(record.stamp.toString(Qt::ISODate) + record.id, record);
    }
    ChangePage page;
    page.serverTime = m_org.now();
    QString last;
    for (auto each = ordered.constBegin(); each != ordered.constEnd() && !page.more; ++each) {
        if (each->stamp.toSecsSinceEpoch() < since || (!position.isEmpty() && each.key() <= position))
            continue;
        if (page.changes.size() == changesPerPage) {
            page.more = true;
            break;
        }
        page.changes += Change{each->deleted ? Change::Kind::Deleted : Change::Kind::Changed,
                               each->object,
                               each->id,
                               each->mergedInto,
                               {},
                               m_org.read(each->id, query.fields.value(each->object))};
        last = each.key();
    }
    QJsonObject next = cursor;
    next[u"position"] = page.more ? last : QString();
    if (!page.more)
        next[u"since"] = static_cast<double>(page.serverTime.addSecs(-lookBackSeconds).toSecsSinceEpoch());
    page.cursor = QJsonDocument(next).toJson();
    return page;
}

// Everybody there is, by the activity that made each; the feed goes on from where the former one stood.
Expected<ChangePage> FakeRemote::marketoPeople(const core::ChangeQuery& query,
                                               const QJsonObject& cursor) const
{
    const auto usual = static_cast<double>(m_org.now().addSecs(-lookBackSeconds).toSecsSinceEpoch());
    const QJsonObject former = QJsonDocument::fromJson(query.former).object();
    const double since = cursor[u"since"].toDouble(std::min(usual, former[u"since"].toDouble(usual)));
    ChangePage page;
    page.serverTime = m_org.now();
    page.more = true;
    page.listsEverybody = true;
    qsizetype index = cursor[u"listed"].toInt();
    QSet<QString> listed;
    for (qsizetype i = 0; i < m_org.events().size() && page.changes.size() < changesPerPage; ++i) {
        const FakeOrg::Event& event = m_org.events().at(i);
        const bool isFirst = !listed.contains(event.id);
        listed.insert(event.id);
        if (i < index || !isFirst || !m_org.read(event.id, {}))
            continue;
        page.changes += Change{Change::Kind::Changed, ObjectType::Person, event.id, {}, event.guid, {}};
        index = i + 1;
    }
    QJsonObject next{{QStringLiteral("since"), since}};
    if (page.changes.size() == changesPerPage)
        next[u"listed"] = static_cast<int>(index);
    page.cursor = QJsonDocument(next).toJson();
    return page;
}

Expected<ChangePage> FakeRemote::marketoChanges(const core::ChangeQuery& query) const
{
    const QJsonObject cursor = QJsonDocument::fromJson(query.cursor).object();
    if (cursor.isEmpty() || cursor.contains(u"listed"))
        return marketoPeople(query, cursor);
    const auto since = static_cast<qint64>(cursor[u"since"].toDouble());
    const QStringList watched = query.fields.value(ObjectType::Person);
    qsizetype index = cursor[u"index"].toInt();
    ChangePage page;
    page.serverTime = m_org.now();
    for (; index < m_org.events().size() && page.changes.size() < changesPerPage; ++index) {
        const FakeOrg::Event& event = m_org.events().at(index);
        const bool ofInterest = event.fields.isEmpty()
            || std::any_of(event.fields.begin(), event.fields.end(),
                           [&](const core::FieldChange& field) { return watched.contains(field.field); });
        const bool isWithheld =
            std::any_of(event.fields.begin(), event.fields.end(), [&](const core::FieldChange& field) {
                return withheld.contains(field.newValue.toString());
            });
        if (event.at.toSecsSinceEpoch() < since || event.at.addSecs(activityDelaySeconds) > m_org.now()
            || isWithheld || !ofInterest)
            continue;
        Change change{event.kind, ObjectType::Person, event.id, event.mergedInto, event.guid, {}};
        change.fields = event.fields;
        change.at = event.at;
        if (tellsWhoAndHow) {
            change.by = event.by;
            change.request = event.request;
        }
        page.changes += change;
    }
    page.more = index < m_org.events().size();
    if (!page.more)
        page.owed = owed;
    QJsonObject next = cursor;
    next[u"index"] = page.more ? static_cast<int>(index) : 0;
    if (!page.more)
        next[u"since"] = static_cast<double>(page.serverTime.addSecs(-lookBackSeconds).toSecsSinceEpoch());
    page.cursor = QJsonDocument(next).toJson();
    return page;
}

} // namespace lockstep::support
