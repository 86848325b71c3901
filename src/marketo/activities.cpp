// SPDX-License-Identifier: GPL-3.0-or-later
#include "marketo/activities.h"

#include "core/normalise.h"
#include "marketo/wire.h"

#include <QRegularExpression>

namespace lockstep::marketo {

using core::Change;

namespace {

enum ActivityType { NewLead = 12, ChangeDataValue = 13, MergeLeads = 32, DeleteLead = 37 };

QString keyOf(const QJsonObject& activity)
{
    const QString guid = idText(activity.value(QLatin1String("marketoGUID")));
    return guid.isEmpty() ? idText(activity.value(QLatin1String("id"))) : guid;
}

QJsonValue attribute(const QJsonObject& activity, QLatin1String name)
{
    const QJsonArray attributes = activity.value(QLatin1String("attributes")).toArray();
    for (const auto& value : attributes) {
        const QJsonObject item = value.toObject();
        // The names' case differs between the types' description and the data.
        if (item.value(QLatin1String("name")).toString().compare(name, Qt::CaseInsensitive) == 0)
            return item.value(QLatin1String("value"));
    }
    return {};
}

// An array, or its text: "[7, 8]", "7,8".
QStringList idList(const QJsonValue& value)
{
    QStringList ids;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const auto& id : array)
            ids.append(idText(id));
        return ids;
    }
    static const QRegularExpression number(QStringLiteral("[0-9]+"));
    auto matches = number.globalMatch(idText(value));
    while (matches.hasNext())
        ids.append(matches.next().captured());
    return ids;
}

core::FieldValue valueOf(const QJsonObject& field, QLatin1String name)
{
    return core::FieldValue::fromJson(field.value(name));
}

void addValues(Change& change, const QJsonObject& activity)
{
    const QJsonArray fields = activity.value(QLatin1String("fields")).toArray();
    for (const auto& item : fields) {
        const QJsonObject field = item.toObject();
        change.fields.append(core::FieldChange{field.value(QLatin1String("name")).toString(),
                                               valueOf(field, QLatin1String("oldValue")),
                                               valueOf(field, QLatin1String("newValue"))});
    }
}

Change changeOf(Change::Kind kind, const QString& id, const QString& key, const QJsonObject& activity)
{
    Change change;
    change.at = core::parseInstant(activity.value(QLatin1String("activityDate")).toString());
    change.by = attribute(activity, QLatin1String("modifying user")).toString();
    change.request = attribute(activity, QLatin1String("request id")).toString();
    change.kind = kind;
    change.object = core::ObjectType::Person;
    change.id = id;
    change.eventKey = key;
    return change;
}

} // namespace

QList<Change> changesFrom(const QJsonArray& activities)
{
    QList<Change> changes;
    changes.reserve(activities.size());
    for (const auto& value : activities) {
        const QJsonObject activity = value.toObject();
        const QString key = keyOf(activity);
        const int type = idText(activity.value(QLatin1String("activityTypeId"))).toInt();
        QString person = idText(activity.value(QLatin1String("leadId")));
        if (person.isEmpty() && type != ChangeDataValue) // there it is the field's number
            person = idText(activity.value(QLatin1String("primaryAttributeValueId")));
        if (person.isEmpty())
            continue;
        switch (type) {
        case NewLead:
        case ChangeDataValue:
            changes.append(changeOf(Change::Kind::Changed, person, key, activity));
            addValues(changes.last(), activity);
            break;
        case DeleteLead:
            changes.append(changeOf(Change::Kind::Deleted, person, key, activity));
            break;
        case MergeLeads: {
            const QStringList losers = idList(attribute(activity, QLatin1String("Merge IDs")));
            for (const QString& loser : losers) {
                // One activity, several events: each has a key of its own.
                Change merged =
                    changeOf(Change::Kind::Merged, loser, key + QLatin1Char('/') + loser, activity);
                merged.mergedInto = person;
                changes.append(merged);
            }
            changes.append(changeOf(Change::Kind::Changed, person, key, activity));
            break;
        }
        default:
            break;
        }
    }
    return changes;
}

QList<Change> withoutMerged(QList<Change> changes, QStringList& losers)
{
    for (const Change& change : std::as_const(changes)) {
        if (change.kind == Change::Kind::Merged)
            losers.append(change.id);
    }
    changes.removeIf([&losers](const Change& change) {
        return change.kind == Change::Kind::Deleted && losers.contains(change.id);
    });
    return changes;
}

} // namespace lockstep::marketo
