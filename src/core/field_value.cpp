// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field_value.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <cmath>
#include <utility>

namespace lockstep::core {

namespace {

// The largest magnitude below which every integer is exact in a double.
constexpr double exactIntegers = 9007199254740992.0;

QString digitsOf(double value)
{
    if (std::trunc(value) == value && std::abs(value) < exactIntegers)
        return QString::number(static_cast<qint64>(value));
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace

FieldValue::FieldValue(Kind kind, QString text)
    : m_text(std::move(text))
    , m_kind(kind)
{ }

FieldValue FieldValue::boolean(bool value)
{
    return {Kind::Boolean, value ? QStringLiteral("true") : QStringLiteral("false")};
}

FieldValue FieldValue::number(const QString& digits)
{
    return {Kind::Number, digits};
}

FieldValue FieldValue::number(qint64 value)
{
    return {Kind::Number, QString::number(value)};
}

FieldValue FieldValue::text(const QString& value)
{
    return {Kind::Text, value};
}

FieldValue FieldValue::fromJson(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return boolean(value.toBool());
    case QJsonValue::Double: {
        const QVariant number = value.toVariant(); // keeps 64-bit integers exact
        if (number.typeId() == QMetaType::LongLong)
            return FieldValue::number(number.toLongLong());
        return FieldValue::number(digitsOf(value.toDouble()));
    }
    case QJsonValue::String:
        return text(value.toString());
    case QJsonValue::Array:
        return text(QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)));
    case QJsonValue::Object:
        return text(QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)));
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

QJsonValue FieldValue::toJson() const
{
    switch (m_kind) {
    case Kind::Null:
        return QJsonValue::Null;
    case Kind::Boolean:
        return toBool();
    case Kind::Number: {
        bool whole = false;
        const qint64 integer = m_text.toLongLong(&whole);
        return whole ? QJsonValue(integer) : QJsonValue(m_text.toDouble());
    }
    case Kind::Text:
        return m_text;
    }
    return QJsonValue::Null;
}

} // namespace lockstep::core
