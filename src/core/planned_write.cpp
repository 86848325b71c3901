// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planned_write.h"

#include <QJsonArray>

namespace lockstep::core {

namespace {

QJsonObject toJson(const PlannedWriteField& field)
{
    return {{QStringLiteral("field"), field.field},
            {QStringLiteral("marketo"), field.marketo.toJson()},
            {QStringLiteral("salesforce"), field.salesforce.toJson()},
            {QStringLiteral("base"), field.base ? field.base->toJson() : QJsonValue()},
            {QStringLiteral("rule"), field.rule}};
}

} // namespace

QString toString(WriteAction action)
{
    switch (action) {
    case WriteAction::Create:
        return QStringLiteral("create");
    case WriteAction::Update:
        return QStringLiteral("update");
    case WriteAction::Link:
        return QStringLiteral("link");
    case WriteAction::Delete:
        break;
    }
    return QStringLiteral("delete");
}

QJsonObject toJson(const PlannedWrite& write)
{
    QJsonArray fields;
    for (const PlannedWriteField& field : write.fields)
        fields += toJson(field);
    return {{QStringLiteral("person"), write.person != 0 ? QJsonValue(write.person) : QJsonValue()},
            {QStringLiteral("record"), write.record.isEmpty() ? QJsonValue() : QJsonValue(write.record)},
            {QStringLiteral("object"), toString(write.object)},
            {QStringLiteral("target"), toString(write.target)},
            {QStringLiteral("action"), toString(write.action)},
            {QStringLiteral("fields"), fields}};
}

} // namespace lockstep::core
