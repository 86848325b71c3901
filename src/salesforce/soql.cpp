// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/soql.h"

#include <algorithm>

namespace lockstep::salesforce {

namespace {

bool isAsciiLetter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

QString quoted(const QString& text)
{
    QString out;
    out.reserve(text.size() + 2);
    out += u'\'';
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'\'':
        case u'\\':
            out += u'\\';
            out += c;
            break;
        case u'\n':
            out += QStringLiteral("\\n");
            break;
        case u'\r':
            out += QStringLiteral("\\r");
            break;
        case u'\t':
            out += QStringLiteral("\\t");
            break;
        default:
            out += c;
        }
    }
    out += u'\'';
    return out;
}

// What a name that is none is called; a sound one has no such name.
QString unsound(const QString& name)
{
    if (isFieldName(name))
        return {};
    return name.isEmpty() ? QStringLiteral("\"\"") : name;
}

} // namespace

bool isFieldName(QStringView name)
{
    return !name.isEmpty() && isAsciiLetter(name.front())
        && std::all_of(name.begin(), name.end(), [](QChar c) {
               return isAsciiLetter(c) || (c >= u'0' && c <= u'9') || c == u'_' || c == u'.';
           });
}

QString instantText(const QDateTime& instant)
{
    const bool isWhole = instant.time().msec() == 0;
    return instant.toUTC().toString(isWhole ? Qt::ISODate : Qt::ISODateWithMs);
}

Literal::Literal(const QString& text)
    : m_soql(quoted(text))
{ }

Literal::Literal(const QDateTime& instant)
    : m_soql(instantText(instant))
{ }

Literal::Literal(bool value)
    : m_soql(value ? QStringLiteral("true") : QStringLiteral("false"))
{ }

Condition::Condition(const QString& field, const QString& rest)
    : m_soql(field + rest)
    , m_badName(unsound(field))
{ }

Condition Condition::equals(const QString& field, const Literal& value)
{
    return {field, QStringLiteral(" = ") + value.soql()};
}

Condition Condition::greater(const QString& field, const Literal& value)
{
    return {field, QStringLiteral(" > ") + value.soql()};
}

Condition Condition::atLeast(const QString& field, const Literal& value)
{
    return {field, QStringLiteral(" >= ") + value.soql()};
}

Condition Condition::in(const QString& field, const QStringList& texts)
{
    QStringList literals;
    literals.reserve(texts.size());
    for (const QString& text : texts)
        literals.append(quoted(text));
    return {field, QStringLiteral(" IN (") + literals.join(u',') + u')'};
}

Condition Condition::allOf(const QList<Condition>& parts)
{
    return joined(parts, QStringLiteral(" AND "));
}

Condition Condition::anyOf(const QList<Condition>& parts)
{
    return joined(parts, QStringLiteral(" OR "));
}

Condition Condition::joined(const QList<Condition>& parts, const QString& word)
{
    Condition whole = parts.first();
    for (qsizetype i = 1; i < parts.size(); ++i) {
        whole.m_soql += word + parts.at(i).m_soql;
        if (whole.m_badName.isEmpty())
            whole.m_badName = parts.at(i).m_badName;
    }
    whole.m_soql = u'(' + whole.m_soql + u')';
    return whole;
}

Condition Condition::after(const QDateTime& stamp, const QString& id)
{
    const QString modstamp = QStringLiteral("SystemModstamp");
    return anyOf({allOf({equals(modstamp, Literal(stamp)), greater(QStringLiteral("Id"), Literal(id))}),
                  greater(modstamp, Literal(stamp))});
}

SoqlQuery::SoqlQuery(core::ObjectType object, const QStringList& fields)
    : m_select(QStringLiteral("SELECT ") + fields.join(u',') + QStringLiteral(" FROM ")
               + core::toString(object))
{
    check(fields);
}

SoqlQuery::SoqlQuery(const QString& select)
    : m_select(select)
{ }

SoqlQuery SoqlQuery::countOf(core::ObjectType object)
{
    return SoqlQuery(QStringLiteral("SELECT COUNT() FROM ") + core::toString(object));
}

SoqlQuery& SoqlQuery::where(const Condition& condition)
{
    m_where = QStringLiteral(" WHERE ") + condition.soql();
    if (m_badName.isEmpty())
        m_badName = condition.badName();
    return *this;
}

SoqlQuery& SoqlQuery::orderBy(const QStringList& fields)
{
    m_order = QStringLiteral(" ORDER BY ") + fields.join(u',');
    check(fields);
    return *this;
}

SoqlQuery& SoqlQuery::limit(int rows)
{
    m_limit = QStringLiteral(" LIMIT ") + QString::number(rows);
    return *this;
}

core::Expected<QString> SoqlQuery::text() const
{
    if (!m_badName.isEmpty()) {
        return core::Unexpected({.code = QStringLiteral("bad-field-name"),
                                 .scope = core::ErrorScope::Field,
                                 .retry = core::RetryClass::Admin,
                                 .outcome = core::Outcome::NotSent,
                                 .message = {},
                                 .arguments = {m_badName},
                                 .fields = {m_badName},
                                 .requestId = {}});
    }
    return m_select + m_where + m_order + m_limit;
}

void SoqlQuery::check(const QStringList& names)
{
    for (const QString& name : names) {
        if (m_badName.isEmpty())
            m_badName = unsound(name);
    }
}

} // namespace lockstep::salesforce
