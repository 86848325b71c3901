// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/failure.h"
#include "sandbox/value.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <vector>

namespace lockstep::sandbox::soql {

// A name in a query, with the place an error message points at.
struct Name
{
    QString text; // "Title", "Owner.Name"
    int at = 0; // offset in the query
};

enum class Op {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Like,
    In,
    NotIn,
    Includes,
    Excludes
};

// Span: a day that a word like TODAY begins or ends with.
enum class LiteralKind { Null, Boolean, Number, Text, Moment, Day, Span };

struct Literal
{
    LiteralKind kind = LiteralKind::Null;
    Value value; // Moment: seconds; Day, Span: yyyy-MM-dd
};

struct Condition
{
    enum class Kind { Compare, And, Or, Not };

    Kind kind = Kind::Compare;
    std::vector<Condition> parts;
    Name field;
    Op op = Op::Equal;
    QList<Literal> values;
};

struct Order
{
    Name field;
    bool descending = false;
    bool nullsLast = false;
};

// One item behind SELECT: a field, FIELDS(ALL) with "ALL" as its field, or COUNT(Id), MAX(…) of one.
struct Item
{
    Name field;
    QString function; // upper case; empty for a plain field
    QString alias;
};

// A parsed SELECT. A plain value; nothing is known yet about objects and fields. Date literals are
// days already.
struct Query
{
    QString text;
    bool count = false; // SELECT COUNT()
    QList<Item> items;
    Name object;
    bool filtered = false;
    Condition where;
    QList<Name> groups;
    QList<Order> order;
    int limit = -1;
    int offset = 0;

    [[nodiscard]] bool isAggregate() const; // its records are groups
};

[[nodiscard]] Result<Query> parse(const QString& text,
                                  const QDate& today = QDateTime::currentDateTimeUtc().date());

// The error with the query, a caret under the place and its row and column, as Salesforce words it.
[[nodiscard]] tl::unexpected<Failure> errorAt(const QString& query, int at, const QString& code,
                                              const QString& message);

} // namespace lockstep::sandbox::soql
