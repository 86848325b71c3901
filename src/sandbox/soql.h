// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/failure.h"
#include "sandbox/value.h"

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

enum class LiteralKind { Null, Boolean, Number, Text, Moment, Day };

struct Literal
{
    LiteralKind kind = LiteralKind::Null;
    Value value; // Moment: seconds; Day: yyyy-MM-dd
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

// A parsed SELECT. A plain value; nothing is known yet about objects and fields.
struct Query
{
    QString text;
    bool count = false; // SELECT COUNT()
    QList<Name> fields;
    Name object;
    bool filtered = false;
    Condition where;
    QList<Order> order;
    int limit = -1;
    int offset = 0;
};

[[nodiscard]] Result<Query> parse(const QString& text);

// The error with the query, a caret under the place and its row and column, as Salesforce words it.
[[nodiscard]] tl::unexpected<Failure> errorAt(const QString& query, int at, const QString& code,
                                              const QString& message);

} // namespace lockstep::sandbox::soql
