// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/preflight.h"

#include "core/normalise.h"

#include <QDate>
#include <cmath>

namespace lockstep::sync {

using core::FieldType;
using core::FieldValue;

namespace {

bool isNumber(QStringView text)
{
    bool ok = false;
    const double number = text.trimmed().toDouble(&ok);
    return ok && std::isfinite(number);
}

bool isBoolean(QStringView text)
{
    for (const QLatin1String word :
         {QLatin1String("true"), QLatin1String("false"), QLatin1String("1"), QLatin1String("0")}) {
        if (text.compare(word, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

bool fitsType(const FieldValue& value, FieldType type)
{
    const QString& text = value.toString();
    switch (type) {
    case FieldType::Boolean:
        return isBoolean(text);
    case FieldType::Integer:
    case FieldType::Decimal:
        return value.kind() == FieldValue::Kind::Number || isNumber(text);
    case FieldType::Date:
        return text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid();
    case FieldType::DateTime:
        return core::parseInstant(text).isValid();
    case FieldType::Text:
    case FieldType::Email:
    case FieldType::Picklist:
    case FieldType::MultiPicklist:
    case FieldType::Reference:
    case FieldType::Other:
        break;
    }
    return true;
}

bool isListed(const FieldValue& value, const core::FieldInfo& target)
{
    if (target.type != FieldType::MultiPicklist)
        return target.picklist.contains(value.toString().trimmed(), Qt::CaseInsensitive);
    const QStringList parts = value.toString().split(u';', Qt::SkipEmptyParts);
    return std::all_of(parts.begin(), parts.end(), [&](const QString& part) {
        return target.picklist.contains(part.trimmed(), Qt::CaseInsensitive);
    });
}

bool isText(FieldType type)
{
    return type == FieldType::Text || type == FieldType::Email || type == FieldType::Picklist;
}

core::Error refusal(const QString& code, const core::FieldInfo& target, const QStringList& arguments)
{
    core::Error error;
    error.code = code;
    error.scope = core::ErrorScope::Field;
    error.retry = core::RetryClass::Fix;
    error.outcome = core::Outcome::NotSent;
    error.arguments = QStringList{target.label.isEmpty() ? target.name : target.label} + arguments;
    error.fields = {target.name};
    return error;
}

} // namespace

std::optional<core::Error> preflight(const FieldValue& value, const core::FieldInfo& target)
{
    const bool blank = value.toString().trimmed().isEmpty();
    if (blank && (target.required || !target.nillable) && target.type != FieldType::Boolean)
        return refusal(QStringLiteral("REQUIRED_FIELD_MISSING"), target, {});
    if (blank)
        return std::nullopt;
    // Marketo's text areas hold bytes, of which no sentence speaks.
    const bool isOfBytes = target.nativeType == QLatin1String("text");
    const qsizetype length = isOfBytes ? value.toString().toUtf8().size() : value.toString().size();
    if (target.length > 0 && isText(target.type) && length > target.length)
        return refusal(QStringLiteral("STRING_TOO_LONG"), target,
                       isOfBytes ? QStringList()
                                 : QStringList{QString::number(target.length), QString::number(length)});
    if (!fitsType(value, target.type))
        return refusal(QStringLiteral("INVALID_TYPE_ON_FIELD_IN_RECORD"), target, {value.toString()});
    if (target.restricted && !target.picklist.isEmpty() && !isListed(value, target))
        return refusal(QStringLiteral("INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"), target, {value.toString()});
    return std::nullopt;
}

} // namespace lockstep::sync
