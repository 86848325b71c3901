// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/undo.h"

namespace lockstep::core {

namespace {

QJsonObject whose(qint64 person, const QString& record, ObjectType object, System target)
{
    return {{QStringLiteral("person"), person != 0 ? QJsonValue(person) : QJsonValue()},
            {QStringLiteral("record"), record.isEmpty() ? QJsonValue() : QJsonValue(record)},
            {QStringLiteral("object"), toString(object)},
            {QStringLiteral("target"), toString(target)}};
}

} // namespace

QJsonObject toJson(const UndoLeft& left)
{
    QJsonObject json = whose(left.person, left.record, left.object, left.target);
    json.insert(QStringLiteral("field"), left.field);
    json.insert(QStringLiteral("old"), left.oldValue.toJson());
    json.insert(QStringLiteral("written"), left.written.toJson());
    json.insert(QStringLiteral("now"), left.now.toJson());
    json.insert(QStringLiteral("reason"), left.reason);
    return json;
}

QJsonObject toJson(const UndoCreation& creation)
{
    QJsonObject json = whose(creation.person, creation.record, creation.object, creation.target);
    json.insert(QStringLiteral("deleted"), creation.deleted);
    json.insert(QStringLiteral("reason"), creation.reason);
    return json;
}

} // namespace lockstep::core
