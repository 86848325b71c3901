// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions.h"

#include "core/decimal.h"
#include "core/normalise.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace lockstep::core {

namespace {

using Op = ConditionOperator;

bool isScalar(const QJsonValue& value)
{
    return value.isString() || value.isDouble() || value.isBool();
}

QString asText(const QJsonValue& value)
{
    return FieldValue::fromJson(value).toString();
}

Unexpected refusal(const QString& code, const QStringList& arguments)
{
    Error error;
    error.code = code;
    error.scope = ErrorScope::Workspace;
    error.outcome = Outcome::NotSent;
    error.arguments = arguments;
    return Unexpected(error);
}

Unexpected malformed()
{
    return refusal(QStringLiteral("conditions-malformed"),
                   {QStringLiteral("[{\"field\":\"…\",\"op\":\"%1\",\"value\":\"…\"}]")
                        .arg(conditionOperators().join(u'|'))});
}

Expected<Condition> parseOne(const QJsonValue& json)
{
    const QString name = json[QLatin1String("op")].toString();
    const QJsonValue value = json[QLatin1String("value")];
    Condition condition;
    condition.field = json[QLatin1String("field")].toString().trimmed();
    if (condition.field.isEmpty() || name.isEmpty())
        return malformed();
    const qsizetype index = conditionOperators().indexOf(name);
    if (index < 0)
        return refusal(QStringLiteral("unknown-operator"),
                       {name, conditionOperators().join(QStringLiteral(", "))});
    condition.op = static_cast<Op>(index);
    if (condition.op == Op::IsBlank || condition.op == Op::IsNotBlank)
        return condition;
    const QJsonArray values = condition.op == Op::In ? value.toArray() : QJsonArray{value};
    if (values.isEmpty() || !std::all_of(values.begin(), values.end(), isScalar))
        return malformed();
    for (const QJsonValue& each : values)
        condition.values += asText(each);
    return condition;
}

// A value in the form it is compared in, by the type of its field.
class Comparable
{
public:
    Comparable(const FieldValue& value, const FieldInfo& field)
        : m_type(field.type)
    {
        FieldRow row;
        row.salesforce = field;
        row.marketo = field;
        m_text = normalise(value, System::Marketo, row).toString().toCaseFolded();
    }
    Comparable(const QString& value, const FieldInfo& field)
        : Comparable(FieldValue::text(value), field)
    { }

    [[nodiscard]] bool isBlank() const { return m_text.isEmpty(); }
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] QStringList members() const
    {
        return m_type == FieldType::MultiPicklist ? m_text.split(u';', Qt::SkipEmptyParts)
                                                  : QStringList{m_text};
    }
    // Both of them days, or one a day and the other a moment of it.
    [[nodiscard]] bool isTime() const { return m_type == FieldType::Date || m_type == FieldType::DateTime; }

    // <0, 0, >0; nothing where one of them is blank.
    [[nodiscard]] std::optional<int> compare(const Comparable& other) const
    {
        if (isBlank() || other.isBlank())
            return std::nullopt;
        if (isTime())
            return compareTimes(other);
        const auto number = Decimal::parse(m_text);
        const auto otherNumber = Decimal::parse(other.m_text);
        if (number && otherNumber)
            return number->compare(*otherNumber);
        return m_text.compare(other.m_text);
    }
    [[nodiscard]] bool equals(const Comparable& other) const
    {
        if (isBlank() || other.isBlank())
            return isBlank() == other.isBlank();
        return isTime() ? compareTimes(other) == 0 : m_text == other.m_text;
    }

private:
    [[nodiscard]] int compareTimes(const Comparable& other) const
    {
        constexpr qsizetype dayLength = 10; // 2026-11-23
        const bool days = m_text.size() == dayLength || other.m_text.size() == dayLength;
        return days ? m_text.left(dayLength).compare(other.m_text.left(dayLength))
                    : m_text.compare(other.m_text);
    }

    FieldType m_type;
    QString m_text;
};

bool holdsOne(const Condition& condition, const FieldValue& value, const FieldInfo& field)
{
    const Comparable now(value, field);
    const Comparable wanted(condition.values.value(0), field);
    switch (condition.op) {
    case Op::Equals:
        return now.equals(wanted);
    case Op::NotEquals:
        return !now.equals(wanted);
    case Op::Contains:
        if (field.type == FieldType::MultiPicklist)
            return now.members().contains(wanted.text());
        return !now.isBlank() && now.text().contains(wanted.text());
    case Op::StartsWith:
        return !now.isBlank() && now.text().startsWith(wanted.text());
    case Op::Greater:
        return now.compare(wanted).value_or(0) > 0;
    case Op::Less:
        return now.compare(wanted).value_or(0) < 0;
    case Op::IsBlank:
        return now.isBlank();
    case Op::IsNotBlank:
        return !now.isBlank();
    case Op::In:
        break;
    }
    const QStringList members = now.members();
    return std::any_of(condition.values.begin(), condition.values.end(), [&](const QString& each) {
        const Comparable one(each, field);
        return now.equals(one) || (!now.isBlank() && members.contains(one.text()));
    });
}

} // namespace

const QStringList& conditionOperators()
{
    static const QStringList names{
        QStringLiteral("equals"),     QStringLiteral("notEquals"),  QStringLiteral("contains"),
        QStringLiteral("startsWith"), QStringLiteral("greater"),    QStringLiteral("less"),
        QStringLiteral("isBlank"),    QStringLiteral("isNotBlank"), QStringLiteral("in"),
    };
    return names;
}

Expected<ConditionList> parseConditions(const QString& json)
{
    if (json.trimmed().isEmpty())
        return ConditionList();
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isArray())
        return malformed();
    ConditionList conditions;
    const QJsonArray all = document.array();
    for (const QJsonValue& each : all) {
        const Expected<Condition> condition = parseOne(each);
        if (!condition)
            return Unexpected(condition.error());
        conditions += *condition;
    }
    return conditions;
}

QStringList fieldsOf(const ConditionList& conditions)
{
    QStringList names;
    for (const Condition& condition : conditions) {
        if (!names.contains(condition.field))
            names += condition.field;
    }
    return names;
}

std::optional<bool> holds(const ConditionList& conditions, const FieldValues& values,
                          const ObjectSchema& schema)
{
    bool all = true;
    for (const Condition& condition : conditions) {
        const FieldInfo* field = schema.find(condition.field);
        const auto value = values.constFind(condition.field);
        if (!field || value == values.constEnd())
            return std::nullopt;
        all = all && holdsOne(condition, *value, *field);
    }
    return all;
}

} // namespace lockstep::core
