// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/normalise.h"

#include "core/decimal.h"

#include <QRegularExpression>
#include <algorithm>

namespace lockstep::core {

namespace {

// What a pair of fields is compared as: the stricter of its two types.
enum class Comparison : quint8 { Boolean, Number, DateTime, Date, Set, Email, Id, Text };

const FieldInfo& fieldOf(const FieldRow& row, System side)
{
    return side == System::Salesforce ? row.salesforce : row.marketo;
}

Comparison comparisonOf(const FieldRow& row)
{
    const auto either = [&row](FieldType type) {
        return row.salesforce.type == type || row.marketo.type == type;
    };
    if (either(FieldType::Boolean))
        return Comparison::Boolean;
    if (either(FieldType::Integer) || either(FieldType::Decimal))
        return Comparison::Number;
    if (either(FieldType::DateTime))
        return Comparison::DateTime;
    if (either(FieldType::Date))
        return Comparison::Date;
    if (either(FieldType::MultiPicklist))
        return Comparison::Set;
    if (either(FieldType::Email))
        return Comparison::Email;
    return either(FieldType::Reference) ? Comparison::Id : Comparison::Text;
}

std::optional<int> decimalsOf(const FieldInfo& field, System side)
{
    if (field.type == FieldType::Integer)
        return 0;
    // Marketo's describe gives no scale: 0 there means "not known".
    if (field.type == FieldType::Decimal && (side == System::Salesforce || field.scale > 0))
        return field.scale;
    return std::nullopt;
}

std::optional<int> smallerScale(const FieldRow& row)
{
    const std::optional<int> salesforce = decimalsOf(row.salesforce, System::Salesforce);
    const std::optional<int> marketo = decimalsOf(row.marketo, System::Marketo);
    if (salesforce && marketo)
        return std::min(*salesforce, *marketo);
    return salesforce ? salesforce : marketo;
}

std::optional<bool> parseBoolean(const QString& text)
{
    const auto isOneOf = [&text](std::initializer_list<const char*> words) {
        return std::any_of(words.begin(), words.end(), [&text](const char* word) {
            return text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
        });
    };
    if (isOneOf({"true", "1", "yes"}))
        return true;
    if (isOneOf({"false", "0", "no"}))
        return false;
    return std::nullopt;
}

QString normalText(const FieldValue& value)
{
    QString text = value.toString().trimmed();
    if (text.contains(u'\r'))
        text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    return text.normalized(QString::NormalizationForm_C);
}

QStringList membersOf(const QString& text)
{
    QStringList members;
    const QList<QStringView> parts = QStringView(text).split(u';');
    for (const QStringView part : parts) {
        const QString member = part.trimmed().toString();
        if (!member.isEmpty())
            members.append(member);
    }
    return members;
}

QString normalSet(QStringList members)
{
    members.sort();
    members.removeDuplicates();
    return members.join(u';');
}

// Applies the field's value maps: to each member of a set, else to the whole text.
template <typename Map> QString mapped(const QString& text, const FieldRow& row, const Map& map)
{
    if (row.values.isEmpty())
        return text;
    if (comparisonOf(row) != Comparison::Set)
        return map(text);
    QStringList members = membersOf(text);
    std::transform(members.cbegin(), members.cend(), members.begin(), map);
    members.removeDuplicates();
    return members.join(u';');
}

FieldValue textOrNull(const QString& text)
{
    return text.isEmpty() ? FieldValue::null() : FieldValue::text(text);
}

FieldValue normalNumber(const QString& text, const FieldRow& row)
{
    const std::optional<Decimal> number = Decimal::parse(text);
    if (!number)
        return FieldValue::text(text);
    const std::optional<int> scale = smallerScale(row);
    return FieldValue::number((scale ? number->rounded(*scale) : *number).toString());
}

FieldValue normalNonBlank(const QString& text, const FieldRow& row)
{
    switch (comparisonOf(row)) {
    case Comparison::Boolean:
        if (const std::optional<bool> truth = parseBoolean(text))
            return FieldValue::boolean(*truth);
        break;
    case Comparison::Number:
        return normalNumber(text, row);
    case Comparison::DateTime:
        if (const QDateTime instant = parseInstant(text); instant.isValid())
            return FieldValue::text(instant.toString(Qt::ISODate));
        break;
    case Comparison::Set:
        return textOrNull(normalSet(membersOf(text)));
    case Comparison::Email:
        return FieldValue::text(text.toLower());
    case Comparison::Id:
        if (const QString id = salesforceId18(text); !id.isEmpty())
            return FieldValue::text(id);
        break;
    case Comparison::Date: // a calendar day is its own normal form and never moves with a zone
    case Comparison::Text:
        break;
    }
    return FieldValue::text(text);
}

} // namespace

FieldValue normalise(const FieldValue& value, System side, const FieldRow& row)
{
    const QString text = normalText(value);
    if (!text.isEmpty())
        return normalNonBlank(
            mapped(text, row, [&](const QString& each) { return row.values.meaning(each, side); }), row);
    // A boolean field has no null; Marketo leaves out one that was never set.
    return fieldOf(row, side).type == FieldType::Boolean ? FieldValue::boolean(false) : FieldValue::null();
}

bool sameValue(const FieldValue& a, System sideA, const FieldValue& b, System sideB, const FieldRow& row)
{
    if (a == b && !a.isNull() && (sideA == sideB || row.values.isEmpty()))
        return true;
    return normalise(a, sideA, row) == normalise(b, sideB, row);
}

FieldValue render(const FieldValue& value, System from, System to, const FieldRow& row)
{
    if (from == to)
        return value;
    const FieldType type = fieldOf(row, to).type;
    const QString original = value.toString();
    const QString text =
        mapped(original, row, [&](const QString& each) { return row.values.rendered(each, to); }).trimmed();
    if (text.isEmpty())
        return type == FieldType::Boolean ? FieldValue::boolean(false) : FieldValue::null();
    switch (type) {
    case FieldType::Boolean:
        if (const std::optional<bool> truth = parseBoolean(text))
            return FieldValue::boolean(*truth);
        return value;
    case FieldType::Integer:
        if (const std::optional<Decimal> number = Decimal::parse(text))
            return FieldValue::number(number->rounded(0).toString());
        return value;
    case FieldType::Decimal:
        if (const std::optional<Decimal> number = Decimal::parse(text))
            return FieldValue::number(number->toString());
        return value;
    case FieldType::DateTime:
        if (const QDateTime instant = parseInstant(text); instant.isValid())
            return FieldValue::text(instant.toString(Qt::ISODate));
        return value;
    default:
        return FieldValue::text(row.values.isEmpty() ? original : text);
    }
}

QDateTime parseInstant(QStringView text)
{
    static const QRegularExpression form(QStringLiteral(
        "^(\\d{4}-\\d{2}-\\d{2})[T "
        "](\\d{2}:\\d{2}(?::\\d{2})?)(?:\\.\\d+)?(?:Z(?:\\+0000)?|([+-])(\\d{2}):?(\\d{2})?)$"));
    const QString trimmed = text.trimmed().toString();
    const QRegularExpressionMatch match = form.match(trimmed);
    if (!match.hasMatch())
        return {};
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time = QTime::fromString(match.captured(2), Qt::ISODate);
    if (!date.isValid() || !time.isValid())
        return {};
    const int offset = match.captured(4).toInt() * 3600 + match.captured(5).toInt() * 60;
    const QDateTime local(date, time, Qt::UTC);
    return local.addSecs(match.captured(3) == QLatin1String("-") ? offset : -offset);
}

QString emailKey(QStringView email)
{
    return email.trimmed().toString().toLower();
}

} // namespace lockstep::core
