// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/record.h"

#include <QDateTime>
#include <QStringList>

namespace lockstep::salesforce {

// True for a name that may stand in a query: [A-Za-z][A-Za-z0-9_.]*.
[[nodiscard]] bool isFieldName(QStringView name);

// "2026-11-25T08:00:00Z", with its thousandths where it has any. Pure.
[[nodiscard]] QString instantText(const QDateTime& instant);

// A value as SOQL writes it, with everything escaped that could end it early. Immutable, any thread.
class Literal
{
public:
    explicit Literal(const QString& text);
    explicit Literal(const QDateTime& instant); // in UTC, unquoted
    explicit Literal(bool value);

    [[nodiscard]] const QString& soql() const { return m_soql; }

private:
    QString m_soql;
};

// A WHERE clause, built from checked names and typed values only. Immutable, any thread.
class Condition
{
public:
    static Condition equals(const QString& field, const Literal& value);
    static Condition greater(const QString& field, const Literal& value);
    static Condition atLeast(const QString& field, const Literal& value);
    static Condition in(const QString& field, const QStringList& texts);
    static Condition allOf(const QList<Condition>& parts);
    static Condition anyOf(const QList<Condition>& parts);
    // What stands after (stamp, id) in the order of SystemModstamp, Id.
    static Condition after(const QDateTime& stamp, const QString& id);

    [[nodiscard]] const QString& soql() const { return m_soql; }
    [[nodiscard]] const QString& badName() const { return m_badName; } // empty when all names are sound

private:
    Condition(const QString& field, const QString& rest);
    static Condition joined(const QList<Condition>& parts, const QString& word);

    QString m_soql;
    QString m_badName;
};

// One SELECT over Lead or Contact. Owner: whoever builds it; any thread.
class SoqlQuery
{
public:
    SoqlQuery(core::ObjectType object, const QStringList& fields);
    // SELECT COUNT().
    static SoqlQuery countOf(core::ObjectType object);

    SoqlQuery& where(const Condition& condition);
    SoqlQuery& orderBy(const QStringList& fields);
    SoqlQuery& limit(int rows);

    // "bad-field-name" when a name is not one.
    [[nodiscard]] core::Expected<QString> text() const;

private:
    explicit SoqlQuery(const QString& select);

    void check(const QStringList& names);

    QString m_select;
    QString m_where;
    QString m_order;
    QString m_limit;
    QString m_badName;
};

} // namespace lockstep::salesforce
