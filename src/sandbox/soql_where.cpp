// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/soql_where.h"

#include <QRegularExpression>
#include <algorithm>

namespace lockstep::sandbox::soql {
namespace {

const SObject* referenced(const SalesforceOrg& org, const QString& id)
{
    for (const auto& object : org.objects()) {
        if (id.startsWith(object->prefix))
            return object.get();
    }
    return nullptr;
}

double numberOf(const Value& value)
{
    if (const auto* whole = std::get_if<qint64>(&value))
        return double(*whole);
    if (const auto* number = std::get_if<double>(&value))
        return *number;
    return 0;
}

bool isNumeric(const Value& value)
{
    return std::holds_alternative<qint64>(value) || std::holds_alternative<double>(value);
}

// LIKE: % and _ are wildcards unless escaped.
bool isLike(const QString& text, const QString& pattern)
{
    QString form;
    for (qsizetype place = 0; place < pattern.size(); ++place) {
        const QChar letter = pattern.at(place);
        if (letter == QLatin1Char('\\') && place + 1 < pattern.size())
            form += QRegularExpression::escape(QString(pattern.at(++place)));
        else if (letter == QLatin1Char('%'))
            form += QStringLiteral(".*");
        else if (letter == QLatin1Char('_'))
            form += QLatin1Char('.');
        else
            form += QRegularExpression::escape(QString(letter));
    }
    const QRegularExpression expression(QRegularExpression::anchoredPattern(form),
                                        QRegularExpression::CaseInsensitiveOption
                                            | QRegularExpression::DotMatchesEverythingOption);
    return expression.match(text).hasMatch();
}

bool includes(const QString& chosen, const QString& wanted)
{
    const QStringList values = chosen.split(QLatin1Char(';'));
    const QStringList all = wanted.split(QLatin1Char(';'));
    return std::all_of(all.begin(), all.end(),
                       [&values](const QString& value) { return values.contains(value); });
}

bool fits(const SField& field, LiteralKind kind)
{
    if (kind == LiteralKind::Null)
        return true;
    if (field.isMoment())
        return kind == LiteralKind::Moment || kind == LiteralKind::Span;
    if (field.type == QLatin1String("date"))
        return kind == LiteralKind::Day || kind == LiteralKind::Span;
    if (field.type == QLatin1String("boolean"))
        return kind == LiteralKind::Boolean;
    if (field.isNumber() || field.type == QLatin1String("int"))
        return kind == LiteralKind::Number;
    return kind == LiteralKind::Text;
}

} // namespace

Result<Path> findPath(const SalesforceOrg& org, const SObject& object, const QString& query, const Name& name)
{
    const auto unknown = [&](const QString& field, const QString& entity) {
        return errorAt(
            query, name.at, QStringLiteral("INVALID_FIELD"),
            QStringLiteral("No such column '%1' on entity '%2'. If you are attempting to use a custom "
                           "field, be sure to append the '__c' after the custom field name. Please "
                           "reference your WSDL or the describe call for the appropriate names.")
                .arg(field, entity));
    };
    const QStringList parts = name.text.split(QLatin1Char('.'));
    // The object's own name may stand before its field.
    const bool own = parts.size() == 2 && parts[0].compare(object.name, Qt::CaseInsensitive) == 0;
    if (parts.size() == 1 || own) {
        const int column = object.column(parts.constLast());
        if (column < 0 || !object.field(column).visible)
            return unknown(parts.constLast(), object.name);
        return Path{column, {}};
    }
    for (size_t column = 0; parts.size() == 2 && column < object.fields.size(); ++column) {
        const SField& field = object.fields[column];
        if (!field.visible || field.relationship.compare(parts[0], Qt::CaseInsensitive) != 0)
            continue;
        for (const QString& target : field.referenceTo) {
            const SObject* farther = org.object(target);
            const int there = farther ? farther->column(parts[1]) : -1;
            if (there >= 0 && farther->field(there).visible)
                return Path{int(column), farther->field(there).name};
        }
        return unknown(parts[1], parts[0]);
    }
    return errorAt(
        query, name.at, QStringLiteral("INVALID_FIELD"),
        QStringLiteral("Didn't understand relationship '%1' in field path. If you are attempting to use a "
                       "custom relationship, be sure to append the '__r' after the custom relationship "
                       "name. Please reference your WSDL or the describe call for the appropriate names.")
            .arg(parts.constFirst()));
}

Value cellAt(const SalesforceOrg& org, const SObject& object, const Path& path, int row)
{
    const Value& near = object.table.cell(row, path.column);
    if (path.farther.isEmpty() || isBlank(near))
        return near;
    const QString id = toText(near);
    const SObject* farther = referenced(org, id);
    const int column = farther ? farther->column(path.farther) : -1;
    const int there = farther ? farther->table.find(id) : -1;
    // What kind of record it is, where it has no field of that name.
    if (there >= 0 && column < 0 && path.farther == QLatin1String("Type"))
        return farther->name;
    return column >= 0 && there >= 0 ? farther->table.cell(there, column) : Value();
}

bool isExact(const SObject& object, const Path& path)
{
    const QString& type = object.field(path.column).type;
    return path.farther.isEmpty() && (type == QLatin1String("id") || type == QLatin1String("reference"));
}

int compare(const Value& left, const Value& right, bool exact)
{
    if (isBlank(left) || isBlank(right))
        return int(isBlank(right)) - int(isBlank(left));
    if (isNumeric(left) && isNumeric(right)) {
        const double difference = numberOf(left) - numberOf(right);
        return difference < 0 ? -1 : (difference > 0 ? 1 : 0);
    }
    return toText(left).compare(toText(right), exact ? Qt::CaseSensitive : Qt::CaseInsensitive);
}

Result<Filter> Filter::make(const SalesforceOrg& org, const SObject& object, const Query& query,
                            const Condition& condition)
{
    Filter filter;
    filter.m_kind = condition.kind;
    filter.m_op = condition.op;
    for (const Condition& part : condition.parts) {
        Result<Filter> made = make(org, object, query, part);
        if (!made)
            return made;
        filter.m_parts.push_back(std::move(*made));
    }
    if (condition.kind != Condition::Kind::Compare)
        return filter;
    const Result<Path> path = findPath(org, object, query.text, condition.field);
    if (!path)
        return tl::unexpected(path.error());
    filter.m_path = *path;
    const SField& field = object.field(path->column);
    if (!field.filterable)
        return errorAt(query.text, condition.field.at, QStringLiteral("INVALID_FIELD"),
                       QStringLiteral("field '%1' can not be filtered in a query call").arg(field.name));
    const bool own = path->farther.isEmpty();
    filter.m_exact = isExact(object, *path);
    for (const Literal& literal : condition.values) {
        if (own && !fits(field, literal.kind))
            return errorAt(
                query.text, condition.field.at, QStringLiteral("INVALID_FIELD"),
                QStringLiteral("value of filter criterion for field '%1' must be of type %2 and should%3 "
                               "be enclosed in quotes")
                    .arg(field.name, field.isMoment() ? QStringLiteral("dateTime") : field.type,
                         fits(field, LiteralKind::Text) ? QString() : QStringLiteral(" not")));
        Value value = literal.value;
        if (filter.m_exact && literal.kind == LiteralKind::Text && !toText(value).isEmpty()) {
            value = fullId(toText(literal.value));
            if (toText(value).isEmpty())
                return errorAt(query.text, condition.field.at,
                               QStringLiteral("INVALID_QUERY_FILTER_OPERATOR"),
                               QStringLiteral("invalid ID field: %1").arg(toText(literal.value)));
        }
        if (literal.kind == LiteralKind::Text && toText(value).isEmpty())
            value = Value();
        if (field.isMoment() && literal.kind == LiteralKind::Span)
            value = QDate::fromString(toText(value), Qt::ISODate).startOfDay(Qt::UTC).toSecsSinceEpoch();
        filter.m_values.push_back(value);
    }
    return filter;
}

bool Filter::admits(const SalesforceOrg& org, const SObject& object, int row) const
{
    const auto admitted = [&](const Filter& part) { return part.admits(org, object, row); };
    switch (m_kind) {
    case Condition::Kind::And:
        return std::all_of(m_parts.begin(), m_parts.end(), admitted);
    case Condition::Kind::Or:
        return std::any_of(m_parts.begin(), m_parts.end(), admitted);
    case Condition::Kind::Not:
        return !admitted(m_parts.front());
    case Condition::Kind::Compare:
        break;
    }
    return m_path.farther.isEmpty() ? matches(object.table.cell(row, m_path.column))
                                    : matches(cellAt(org, object, m_path, row));
}

bool Filter::matches(const Value& value) const
{
    const auto equals = [&](const Value& wanted) { return compare(value, wanted, m_exact) == 0; };
    const auto has = [&](const Value& wanted) { return includes(toText(value), toText(wanted)); };
    const Value& first = m_values.front();
    const bool ordered = !isBlank(value) && !isBlank(first);
    switch (m_op) {
    case Op::Equal:
        return equals(first);
    case Op::NotEqual:
        return !equals(first);
    case Op::Less:
        return ordered && compare(value, first, m_exact) < 0;
    case Op::LessOrEqual:
        return ordered && compare(value, first, m_exact) <= 0;
    case Op::Greater:
        return ordered && compare(value, first, m_exact) > 0;
    case Op::GreaterOrEqual:
        return ordered && compare(value, first, m_exact) >= 0;
    case Op::Like:
        return !isBlank(value) && isLike(toText(value), toText(first));
    case Op::In:
        return std::any_of(m_values.begin(), m_values.end(), equals);
    case Op::NotIn:
        return std::none_of(m_values.begin(), m_values.end(), equals);
    case Op::Includes:
        return std::any_of(m_values.begin(), m_values.end(), has);
    case Op::Excludes:
        return std::none_of(m_values.begin(), m_values.end(), has);
    }
    return false;
}

Start Filter::start(const SObject& object) const
{
    if (m_kind == Condition::Kind::Or) {
        Start lowest = m_parts.front().start(object);
        for (const Filter& part : m_parts)
            lowest = std::min(lowest, part.start(object));
        return lowest;
    }
    if (m_kind == Condition::Kind::And) {
        Start highest;
        for (const Filter& part : m_parts)
            highest = std::max(highest, part.start(object));
        // "stamp = T and Id > X": the records of T up to X need not be looked at.
        for (const Filter& part : m_parts) {
            const bool isAfter = part.m_kind == Condition::Kind::Compare && part.m_op == Op::Greater
                && part.m_path.farther.isEmpty() && part.m_path.column == object.column(QStringLiteral("Id"));
            if (isAfter && highest.stamp != Start().stamp)
                highest.afterId = toText(part.m_values.front());
        }
        return highest;
    }
    Start start;
    const bool isStamp = m_kind == Condition::Kind::Compare && m_path.farther.isEmpty()
        && m_path.column == object.column(QStringLiteral("SystemModstamp"));
    if (!isStamp || !std::holds_alternative<qint64>(m_values.front()))
        return start;
    if (m_op == Op::Equal || m_op == Op::GreaterOrEqual)
        start.stamp = std::get<qint64>(m_values.front());
    else if (m_op == Op::Greater)
        start.stamp = std::get<qint64>(m_values.front()) + 1;
    return start;
}

std::optional<QList<int>> Filter::candidates(const SObject& object) const
{
    if (m_kind == Condition::Kind::And) {
        for (const Filter& part : m_parts) {
            if (auto rows = part.candidates(object))
                return rows;
        }
        return std::nullopt;
    }
    const bool lists = m_kind == Condition::Kind::Compare && (m_op == Op::Equal || m_op == Op::In)
        && m_path.farther.isEmpty();
    const bool byKey = lists && object.field(m_path.column).type == QLatin1String("id");
    if (!lists || (!byKey && !object.table.isIndexed(m_path.column)))
        return std::nullopt;
    QList<int> rows;
    for (const Value& value : m_values) {
        if (isBlank(value))
            return std::nullopt;
        if (!byKey)
            rows += object.table.lookup(m_path.column, toText(value));
        else if (const int row = object.table.find(toText(value)); row >= 0)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.resize(std::unique(rows.begin(), rows.end()) - rows.begin());
    return rows;
}

} // namespace lockstep::sandbox::soql
