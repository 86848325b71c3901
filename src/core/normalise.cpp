// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/normalise.h"

#include "core/decimal.h"

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
    if (either(FieldType::Date)) // beside a time, too: a day is all that both can hold
        return Comparison::Date;
    if (either(FieldType::DateTime))
        return Comparison::DateTime;
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

// Reads a time of the forms that both systems use, from its front to its back. Every record has several of
// them, and a regular expression took longer than all the rest of the record.
class InstantReader
{
public:
    explicit InstantReader(QStringView text)
        : m_text(text)
    { }

    [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }
    bool take(char16_t character)
    {
        const bool found = !atEnd() && m_text.at(m_at) == character;
        m_at += found ? 1 : 0;
        return found;
    }
    [[nodiscard]] bool isDigit() const
    {
        return !atEnd() && m_text.at(m_at) >= u'0' && m_text.at(m_at) <= u'9';
    }
    // A number of exactly so many digits; -1 where there is none.
    int number(int digits)
    {
        int value = 0;
        for (int i = 0; i < digits; ++i) {
            if (!isDigit())
                return -1;
            value = value * 10 + (m_text.at(m_at++).unicode() - u'0');
        }
        return value;
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

QDate readDate(InstantReader& in)
{
    const int year = in.number(4);
    const int month = in.take(u'-') ? in.number(2) : -1;
    const int day = in.take(u'-') ? in.number(2) : -1;
    return {year, month, day};
}

QTime readTime(InstantReader& in)
{
    const int hour = in.number(2);
    const int minute = in.take(u':') ? in.number(2) : -1;
    const int second = in.take(u':') ? in.number(2) : 0;
    int thousandths = 0;
    if (in.take(u'.')) {
        if (!in.isDigit())
            return {};
        for (int weight = 100; in.isDigit(); weight /= 10)
            thousandths += weight * in.number(1);
    }
    return {hour, minute, second, thousandths};
}

// Seconds east of UTC: "Z", "Z+0000", "+05:30", "-0800", "+02".
std::optional<int> readOffset(InstantReader& in)
{
    if (in.take(u'Z')) {
        const bool isZero = in.atEnd() || (in.take(u'+') && in.number(4) == 0 && in.atEnd());
        return isZero ? std::optional(0) : std::nullopt;
    }
    const int sign = in.take(u'-') ? -1 : 1;
    if (sign > 0 && !in.take(u'+'))
        return std::nullopt;
    const int hours = in.number(2);
    in.take(u':');
    const int minutes = in.atEnd() ? 0 : in.number(2);
    if (hours < 0 || minutes < 0 || !in.atEnd())
        return std::nullopt;
    return sign * (hours * 3600 + minutes * 60);
}

// The calendar day of a date, or of a time as it is written: a day never moves with a zone.
QString dayOf(const QString& text)
{
    constexpr qsizetype daySize = 10;
    InstantReader in(text);
    const bool isTime = readDate(in).isValid() && (in.take(u'T') || in.take(u' ')) && readTime(in).isValid();
    return isTime ? text.left(daySize) : text;
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
    case Comparison::Date:
        return FieldValue::text(dayOf(text));
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
    case FieldType::Date:
        return FieldValue::text(dayOf(text));
    default:
        return FieldValue::text(row.values.isEmpty() ? original : text);
    }
}

QDateTime parseInstant(QStringView text)
{
    const QDateTime stamp = parseStamp(text);
    return stamp.addMSecs(-stamp.time().msec());
}

QDateTime parseStamp(QStringView text)
{
    InstantReader in(text.trimmed());
    const QDate date = readDate(in);
    if (!in.take(u'T') && !in.take(u' '))
        return {};
    const QTime time = readTime(in);
    const std::optional<int> offset = readOffset(in);
    if (!date.isValid() || !time.isValid() || !offset)
        return {};
    return QDateTime(date, time, Qt::UTC).addSecs(-*offset);
}

QString emailKey(QStringView email)
{
    return email.trimmed().toString().toLower();
}

} // namespace lockstep::core
