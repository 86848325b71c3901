// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lockstep::store {

namespace {

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray compact(const QJsonArray& array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QJsonArray toJson(const core::FieldBase& base)
{
    return {toStoredJson(base.marketo), toStoredJson(base.salesforce)};
}

core::FieldBase baseFromJson(const QJsonArray& json)
{
    return {valueFromStoredJson(json.at(0)), valueFromStoredJson(json.at(1))};
}

} // namespace

QJsonValue toStoredJson(const core::FieldValue& value)
{
    if (value.kind() == core::FieldValue::Kind::Number)
        return QJsonArray{value.toString()};
    return value.toJson();
}

core::FieldValue valueFromStoredJson(const QJsonValue& json)
{
    if (json.isArray())
        return core::FieldValue::number(json.toArray().at(0).toString());
    return core::FieldValue::fromJson(json);
}

QByteArray encode(const core::FieldValues& values)
{
    QJsonObject object;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        object.insert(it.key(), toStoredJson(it.value()));
    return compact(object);
}

core::FieldValues decodeValues(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    core::FieldValues values;
    values.reserve(object.size());
    for (auto it = object.begin(); it != object.end(); ++it)
        values.insert(it.key(), valueFromStoredJson(it.value()));
    return values;
}

QByteArray encode(const core::Bases& bases)
{
    QJsonObject object;
    for (auto it = bases.cbegin(); it != bases.cend(); ++it)
        object.insert(it.key(), toJson(it.value()));
    return compact(object);
}

core::Bases decodeBases(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    core::Bases bases;
    bases.reserve(object.size());
    for (auto it = object.begin(); it != object.end(); ++it)
        bases.insert(it.key(), baseFromJson(it.value().toArray()));
    return bases;
}

QByteArray encode(const QList<PlannedField>& plan)
{
    QJsonArray array;
    for (const PlannedField& planned : plan) {
        QJsonObject object{{QStringLiteral("field"), planned.field},
                           {QStringLiteral("old"), toStoredJson(planned.oldValue)},
                           {QStringLiteral("new"), toStoredJson(planned.newValue)},
                           {QStringLiteral("rule"), planned.rule}};
        if (planned.baseAfter)
            object.insert(QStringLiteral("base"), toJson(*planned.baseAfter));
        if (planned.conflict)
            object.insert(QStringLiteral("conflict"), true);
        array.append(object);
    }
    return compact(array);
}

QList<PlannedField> decodePlan(const QByteArray& json)
{
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    QList<PlannedField> plan;
    plan.reserve(array.size());
    for (const QJsonValue& value : array) {
        const QJsonObject object = value.toObject();
        PlannedField planned;
        planned.field = object.value(QLatin1String("field")).toString();
        planned.oldValue = valueFromStoredJson(object.value(QLatin1String("old")));
        planned.newValue = valueFromStoredJson(object.value(QLatin1String("new")));
        planned.rule = object.value(QLatin1String("rule")).toString();
        if (const QJsonValue base = object.value(QLatin1String("base")); base.isArray())
            planned.baseAfter = baseFromJson(base.toArray());
        planned.conflict = object.value(QLatin1String("conflict")).toBool();
        plan.append(planned);
    }
    return plan;
}

QString encode(const QStringList& list)
{
    return list.isEmpty() ? QString() : QString::fromUtf8(compact(QJsonArray::fromStringList(list)));
}

QStringList decodeList(const QString& json)
{
    QStringList list;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue& value : array)
        list.append(value.toString());
    return list;
}

QString encodeScalar(const core::FieldValue& value)
{
    switch (value.kind()) {
    case core::FieldValue::Kind::Boolean:
        return QLatin1Char('b') + value.toString();
    case core::FieldValue::Kind::Number:
        return QLatin1Char('n') + value.toString();
    case core::FieldValue::Kind::Text:
        return QLatin1Char('t') + value.toString();
    case core::FieldValue::Kind::Null:
        break;
    }
    return {};
}

core::FieldValue decodeScalar(const QString& text)
{
    if (text.isEmpty())
        return {};
    const QString content = text.mid(1);
    switch (text.front().unicode()) {
    case u'b':
        return core::FieldValue::boolean(content == QLatin1String("true"));
    case u'n':
        return core::FieldValue::number(content);
    default:
        return core::FieldValue::text(content);
    }
}

} // namespace lockstep::store
