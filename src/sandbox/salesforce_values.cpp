// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/salesforce_values.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>
#include <cmath>

namespace lockstep::sandbox {
namespace {

tl::unexpected<Failure> notOfType(const SField& field, const QString& sent)
{
    return refuse(
        QStringLiteral("JSON_PARSER_ERROR"),
        QStringLiteral("Cannot deserialize instance of %1 from VALUE_STRING value %2 or request may be "
                       "missing a required field at [line:1, column:2]")
            .arg(field.type, sent));
}

QString plainText(const QJsonValue& json)
{
    if (json.isBool())
        return json.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (json.isDouble())
        return QString::number(json.toDouble(), 'g', 15);
    return json.toString();
}

Result<Value> readPicklist(const SField& field, const QString& text)
{
    if (field.type == QLatin1String("picklist")) {
        if (field.restricted && !field.picklist.contains(text))
            return refuse(
                QStringLiteral("INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"),
                QStringLiteral("%1: bad value for restricted picklist field: %2").arg(field.label, text),
                {field.name});
        return Value(text);
    }
    constexpr int mostValues = 100;
    QStringList chosen = text.split(QLatin1Char(';'), Qt::SkipEmptyParts);
    if (chosen.size() > mostValues)
        return refuse(QStringLiteral("TOO_MANY_ENUM_VALUE"),
                      QStringLiteral("%1: too many values for the picklist: %2")
                          .arg(field.label, QString::number(chosen.size())),
                      {field.name});
    QStringList ordered;
    for (const QString& value : field.picklist) {
        if (chosen.removeAll(value) > 0)
            ordered.append(value);
    }
    return Value((ordered + chosen).join(QLatin1Char(';')));
}

Result<Value> readText(const SField& field, const QJsonValue& json)
{
    if (json.isArray() || json.isObject())
        return notOfType(field, QStringLiteral("START_OBJECT"));
    const QString text = plainText(json).trimmed();
    if (text.isEmpty())
        return Value();
    if (text.size() > field.length)
        return refuse(QStringLiteral("STRING_TOO_LONG"),
                      QStringLiteral("%1: data value too large: %2 (max length=%3)")
                          .arg(field.label, text, QString::number(field.length)),
                      {field.name});
    if (field.type == QLatin1String("email") && !isEmailAddress(text))
        return refuse(QStringLiteral("INVALID_EMAIL_ADDRESS"),
                      QStringLiteral("%1: invalid email address: %2").arg(field.label, text), {field.name});
    if (field.type.endsWith(QLatin1String("picklist")))
        return readPicklist(field, text);
    return Value(text);
}

Result<Value> readNumber(const SField& field, const QJsonValue& json)
{
    bool isNumber = json.isDouble();
    const double number = isNumber ? json.toDouble() : plainText(json).trimmed().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return notOfType(field, plainText(json));
    const bool whole = field.type == QLatin1String("int");
    const int integerDigits = whole ? field.digits : field.precision - field.scale;
    if (std::abs(number) >= std::pow(10.0, integerDigits))
        return refuse(QStringLiteral("NUMBER_OUTSIDE_VALID_RANGE"),
                      QStringLiteral("%1: value outside of valid range on numeric field: %2")
                          .arg(field.label, plainText(json)),
                      {field.name});
    if (whole) {
        if (number != std::floor(number))
            return notOfType(field, plainText(json));
        return Value(qint64(number));
    }
    const double unit = std::pow(10.0, field.scale);
    return Value(std::round(number * unit) / unit);
}

Result<Value> readBoolean(const SField& field, const QJsonValue& json)
{
    const QString text = plainText(json).toLower();
    if (text == QLatin1String("true") || text == QLatin1String("false"))
        return Value(text == QLatin1String("true"));
    return refuse(QStringLiteral("INVALID_TYPE_ON_FIELD_IN_RECORD"),
                  QStringLiteral("%1: value not of required type: %2").arg(field.label, text), {field.name});
}

Result<Value> readReference(const SField& field, const QString& sent)
{
    const QString id = fullId(sent);
    if (id.isEmpty())
        return refuse(QStringLiteral("MALFORMED_ID"),
                      QStringLiteral("%1: id value of incorrect type: %2").arg(field.label, sent),
                      {field.name});
    return Value(id);
}

Result<Value> readDay(const SField& field, const QString& sent)
{
    const QDate date = QDate::fromString(sent.left(10), Qt::ISODate);
    if (!date.isValid())
        return notOfType(field, sent);
    return Value(date.toString(Qt::ISODate));
}

Result<Value> readZonedMoment(const SField& field, const QString& sent)
{
    static const QRegularExpression zone(QStringLiteral("T.*(Z|[+-]\\d\\d:?\\d\\d)$"));
    const std::optional<qint64> moment = readMoment(sent);
    if (!moment || !zone.match(sent.trimmed()).hasMatch())
        return notOfType(field, sent);
    return Value(*moment);
}

} // namespace

Result<Value> readSalesforceValue(const SField& field, const QJsonValue& json)
{
    const bool empty = json.isNull() || json.isUndefined() || (json.isString() && json.toString().isEmpty());
    if (field.type == QLatin1String("boolean"))
        return readBoolean(field, json);
    if (empty)
        return Value();
    if (field.isText())
        return readText(field, json);
    if (field.type == QLatin1String("int") || field.isNumber())
        return readNumber(field, json);
    if (field.type == QLatin1String("reference"))
        return readReference(field, plainText(json));
    if (field.type == QLatin1String("date"))
        return readDay(field, plainText(json));
    if (field.isMoment())
        return readZonedMoment(field, plainText(json));
    return notOfType(field, plainText(json));
}

std::optional<qint64> readMoment(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4}-\\d\\d-\\d\\d)(?:[T ](\\d\\d:\\d\\d(?::\\d\\d)?)(?:\\.\\d+)?"
                       "(Z|Z?[+-]\\d\\d:?\\d\\d)?)?$"));
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QString clock = match.captured(2);
    const QTime time = clock.isEmpty() ? QTime(0, 0) : QTime::fromString(clock, Qt::ISODate);
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    QString zone = match.captured(3);
    zone.remove(QLatin1Char(':'));
    qint64 offset = 0;
    if (zone.size() >= 5) {
        const QStringView digits = QStringView(zone).right(4);
        offset = digits.left(2).toInt() * 3600 + digits.right(2).toInt() * 60;
        if (zone.at(zone.size() - 5) == QLatin1Char('-'))
            offset = -offset;
    }
    return QDateTime(date, time, Qt::UTC).toSecsSinceEpoch() - offset;
}

bool isEmailAddress(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$"));
    return form.match(text).hasMatch();
}

} // namespace lockstep::sandbox
