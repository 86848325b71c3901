// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/marketo_values.h"

#include "sandbox/json_writer.h"
#include "sandbox/salesforce_values.h"

#include <QDate>
#include <cmath>

namespace lockstep::sandbox {
namespace {

constexpr qsizetype longestText = 30'000; // bytes
constexpr double beyondWhole = 9'223'372'036'854'775'808.0; // 2^63

QString sentText(const QJsonValue& json)
{
    if (json.isBool())
        return json.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (json.isDouble())
        return QString::number(json.toDouble(), 'g', 15);
    return json.toString();
}

tl::unexpected<Failure> invalid(const MField& field, const QString& sent)
{
    return refuse(QStringLiteral("1003"),
                  QStringLiteral("Invalid value for field '%1' and value '%2'").arg(field.name, sent));
}

Result<Value> readFlag(const MField& field, const QString& sent)
{
    const QString text = sent.toLower();
    if (text == QLatin1String("true") || text == QLatin1String("1"))
        return Value(true);
    if (text == QLatin1String("false") || text == QLatin1String("0"))
        return Value(false);
    return invalid(field, sent);
}

Result<Value> readNumber(const MField& field, const QString& sent)
{
    bool isNumber = false;
    const double number = sent.toDouble(&isNumber);
    const bool isWhole = number == std::floor(number) && std::abs(number) < beyondWhole;
    if (!isNumber || !std::isfinite(number) || (field.isWhole() && !isWhole))
        return invalid(field, sent);
    if (field.isWhole())
        return Value(qint64(number));
    return Value(number);
}

Result<Value> readText(const MField& field, const QString& sent)
{
    const bool tooLong = field.dataType == QLatin1String("text")
        ? sent.toUtf8().size() > longestText
        : field.length > 0 && sent.size() > field.length;
    if (tooLong || (field.dataType == QLatin1String("email") && !isEmailAddress(sent)))
        return invalid(field, sent);
    return Value(sent);
}

} // namespace

Result<Value> readMarketoValue(const MField& field, const QJsonValue& json)
{
    if (json.isArray() || json.isObject())
        return invalid(field, QStringLiteral("object"));
    const QString sent = sentText(json);
    if (sent.isEmpty())
        return field.dataType == QLatin1String("boolean") ? Value(false) : Value();
    if (field.dataType == QLatin1String("boolean"))
        return readFlag(field, sent);
    if (field.isNumber())
        return readNumber(field, sent);
    if (field.dataType == QLatin1String("date")) {
        const QDate day = QDate::fromString(sent.left(10), Qt::ISODate);
        return day.isValid() ? Result<Value>(Value(day.toString(Qt::ISODate))) : invalid(field, sent);
    }
    if (field.dataType == QLatin1String("datetime")) {
        const auto moment = readMoment(sent);
        return moment ? Result<Value>(Value(*moment)) : invalid(field, sent);
    }
    return readText(field, sent);
}

QJsonValue marketoJson(const MField& field, const Value& value)
{
    if (field.dataType == QLatin1String("boolean"))
        return value == Value(true);
    if (field.dataType == QLatin1String("datetime") && !isBlank(value))
        return QString::fromLatin1(isoSeconds(std::get<qint64>(value)) + 'Z');
    return toJson(value);
}

void appendMarketoJson(QByteArray& json, const MField& field, const Value& value)
{
    if (field.dataType == QLatin1String("boolean"))
        json.append(value == Value(true) ? "true" : "false");
    else if (isBlank(value))
        json.append("null");
    else if (const auto* whole = std::get_if<qint64>(&value)) {
        if (field.dataType == QLatin1String("datetime"))
            json.append('"').append(isoSeconds(*whole)).append("Z\"");
        else
            json.append(QByteArray::number(*whole));
    } else if (const auto* number = std::get_if<double>(&value))
        appendDecimal(json, *number);
    else
        appendQuoted(json, toText(value));
}

QJsonValue activityJson(const MField* field, const Value& value)
{
    if (isBlank(value))
        return QJsonValue::Null;
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag ? QStringLiteral("True") : QStringLiteral("False");
    if (field && field->dataType == QLatin1String("datetime"))
        return QString::fromLatin1(isoSeconds(std::get<qint64>(value)).replace('T', ' '));
    return toText(value);
}

} // namespace lockstep::sandbox
