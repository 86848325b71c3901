// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/soql.h"

#include "sandbox/salesforce_values.h"
#include "sandbox/soql_dates.h"
#include "sandbox/soql_tokens.h"

#include <algorithm>

namespace lockstep::sandbox::soql {
namespace {

constexpr qsizetype longestText = 4'000; // in a condition
constexpr int maximumDepth = 250; // of parentheses and NOTs: a hostile text must not use up the stack

// Recursive descent over the tokens; the first mistake ends it. Lives for one parse.
class Parser
{
public:
    Parser(const QString& text, const QList<Token>& tokens, const QDate& today)
        : m_tokens(tokens)
        , m_today(today)
    {
        m_query.text = text;
    }

    Result<Query> run()
    {
        const bool parsed = word("SELECT") && fields() && word("FROM") && name(m_query.object) && where()
            && groupBy() && orderBy() && number("LIMIT", m_query.limit) && number("OFFSET", m_query.offset)
            && atEnd();
        if (parsed)
            return m_query;
        return errorAt(m_query.text, token().at, QStringLiteral("MALFORMED_QUERY"),
                       token().kind == Token::Kind::End
                           ? QStringLiteral("unexpected end of query")
                           : QStringLiteral("unexpected token: '%1'").arg(token().text));
    }

private:
    [[nodiscard]] const Token& token() const { return m_tokens[m_next]; }
    [[nodiscard]] bool isWord(const char* word) const
    {
        return token().kind == Token::Kind::Word
            && token().text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
    }
    bool word(const char* word)
    {
        const bool found = isWord(word);
        m_next += found ? 1 : 0;
        return found;
    }
    bool sign(const char* sign)
    {
        const bool found = token().kind == Token::Kind::Sign && token().text == QLatin1String(sign);
        m_next += found ? 1 : 0;
        return found;
    }
    bool name(Name& name)
    {
        static const QStringList reserved{QStringLiteral("FROM"), QStringLiteral("WHERE"),
                                          QStringLiteral("SELECT")};
        if (token().kind != Token::Kind::Word || reserved.contains(token().text.toUpper()))
            return false;
        name = {token().text, token().at};
        ++m_next;
        return true;
    }
    bool atEnd() const { return token().kind == Token::Kind::End; }

    bool fields()
    {
        if (isWord("COUNT") && m_tokens[m_next + 1].text == QLatin1String("(")
            && m_tokens[m_next + 2].text == QLatin1String(")")) {
            m_next += 3;
            m_query.count = true;
            return true;
        }
        do {
            Item item;
            if (!this->item(item))
                return false;
            m_query.items.append(item);
        } while (sign(","));
        return true;
    }

    bool item(Item& item)
    {
        static const QStringList functions{QStringLiteral("COUNT"), QStringLiteral("COUNT_DISTINCT"),
                                           QStringLiteral("SUM"),   QStringLiteral("AVG"),
                                           QStringLiteral("MIN"),   QStringLiteral("MAX"),
                                           QStringLiteral("FIELDS")};
        if (!name(item.field))
            return false;
        if (sign("(")) {
            item.function = item.field.text.toUpper();
            if (!functions.contains(item.function) || !name(item.field) || !sign(")"))
                return false;
        }
        if (token().kind == Token::Kind::Word && !isWord("FROM")) {
            item.alias = token().text;
            ++m_next;
        }
        return true;
    }

    bool where()
    {
        if (!word("WHERE"))
            return true;
        m_query.filtered = true;
        return condition(m_query.where);
    }

    // Salesforce refuses AND and OR side by side without parentheses.
    bool condition(Condition& result)
    {
        Condition first;
        if (!term(first))
            return false;
        const bool isAnd = isWord("AND");
        if (!isAnd && !isWord("OR")) {
            result = std::move(first);
            return true;
        }
        result.kind = isAnd ? Condition::Kind::And : Condition::Kind::Or;
        result.parts.push_back(std::move(first));
        while (word(isAnd ? "AND" : "OR")) {
            Condition next;
            if (!term(next))
                return false;
            result.parts.push_back(std::move(next));
        }
        return !isWord("AND") && !isWord("OR");
    }

    bool term(Condition& result)
    {
        if (m_depth == maximumDepth)
            return false;
        ++m_depth;
        const bool parsed = nested(result);
        --m_depth;
        return parsed;
    }

    bool nested(Condition& result)
    {
        if (word("NOT")) {
            result.kind = Condition::Kind::Not;
            result.parts.emplace_back();
            return term(result.parts.back());
        }
        if (sign("("))
            return condition(result) && sign(")");
        return name(result.field) && comparison(result);
    }

    bool comparison(Condition& result)
    {
        static const std::pair<const char*, Op> signs[]{
            {"=", Op::Equal}, {"!=", Op::NotEqual},       {"<>", Op::NotEqual}, {"<=", Op::LessOrEqual},
            {"<", Op::Less},  {">=", Op::GreaterOrEqual}, {">", Op::Greater}};
        for (const auto& [text, op] : signs) {
            if (sign(text)) {
                result.op = op;
                return isDays() ? days(result) : literal(result);
            }
        }
        if (word("LIKE")) {
            result.op = Op::Like;
            return token().kind == Token::Kind::Text && literal(result);
        }
        const bool negated = word("NOT");
        if (word("IN")) {
            result.op = negated ? Op::NotIn : Op::In;
            return list(result);
        }
        result.op = isWord("EXCLUDES") ? Op::Excludes : Op::Includes;
        return !negated && (word("INCLUDES") || word("EXCLUDES")) && list(result);
    }

    [[nodiscard]] bool isDays() const
    {
        return token().kind == Token::Kind::Word
            && (takesCount(token().text) || dayRange(token().text, 0, m_today));
    }

    // "= LAST_WEEK" is "on its first day or later, and before the day behind it".
    bool days(Condition& result)
    {
        const QString word = token().text;
        ++m_next;
        int count = 0;
        if (takesCount(word)) {
            bool isNumber = sign(":");
            count = token().text.toInt(&isNumber);
            if (!isNumber || count < 0)
                return false;
            ++m_next;
        }
        const std::optional<DayRange> range = dayRange(word, count, m_today);
        if (!range)
            return false;
        const auto side = [&result](Op op, const QDate& day) {
            Condition part;
            part.field = result.field;
            part.op = op;
            part.values = {{LiteralKind::Span, day.toString(Qt::ISODate)}};
            return part;
        };
        const bool within = result.op == Op::Equal || result.op == Op::NotEqual;
        if (!within) {
            const bool behind = result.op == Op::Greater || result.op == Op::LessOrEqual;
            const bool upwards = result.op == Op::Greater || result.op == Op::GreaterOrEqual;
            result = side(upwards ? Op::GreaterOrEqual : Op::Less, behind ? range->until : range->from);
            return true;
        }
        Condition inside;
        inside.kind = Condition::Kind::And;
        inside.parts = {side(Op::GreaterOrEqual, range->from), side(Op::Less, range->until)};
        if (result.op == Op::Equal) {
            result = std::move(inside);
            return true;
        }
        Condition outside;
        outside.kind = Condition::Kind::Not;
        outside.parts.push_back(std::move(inside));
        result = std::move(outside);
        return true;
    }

    bool list(Condition& result)
    {
        if (!sign("("))
            return false;
        do {
            if (!literal(result))
                return false;
        } while (sign(","));
        return sign(")");
    }

    bool literal(Condition& result)
    {
        Literal literal;
        if (token().kind == Token::Kind::Text && token().value.size() > longestText)
            return false;
        if (token().kind == Token::Kind::Text)
            literal = {LiteralKind::Text, token().value};
        else if (token().kind == Token::Kind::Number)
            literal = plainLiteral(token().text);
        else if (isWord("true") || isWord("false"))
            literal = {LiteralKind::Boolean, isWord("true")};
        else if (!isWord("null"))
            return false;
        if (token().kind == Token::Kind::Number && literal.kind == LiteralKind::Null)
            return false;
        ++m_next;
        result.values.append(literal);
        return true;
    }

    static Literal plainLiteral(const QString& text)
    {
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        if (isNumber)
            return {LiteralKind::Number, number};
        if (const QDate day = QDate::fromString(text, Qt::ISODate); text.size() == 10 && day.isValid())
            return {LiteralKind::Day, text};
        const bool zoned = text.endsWith(QLatin1Char('Z')) || text.lastIndexOf(QLatin1Char('+')) > 10
            || text.lastIndexOf(QLatin1Char('-')) > 10;
        if (const std::optional<qint64> moment = readMoment(text); zoned && moment)
            return {LiteralKind::Moment, *moment};
        return {};
    }

    bool groupBy()
    {
        if (!word("GROUP"))
            return true;
        if (!word("BY"))
            return false;
        do {
            Name group;
            if (!name(group))
                return false;
            m_query.groups.append(group);
        } while (sign(","));
        return true;
    }

    bool orderBy()
    {
        if (!word("ORDER"))
            return true;
        if (!word("BY"))
            return false;
        do {
            Order order;
            if (!name(order.field))
                return false;
            order.descending = !word("ASC") && word("DESC");
            order.nullsLast = order.descending;
            if (word("NULLS")) {
                order.nullsLast = isWord("LAST");
                if (!word("FIRST") && !word("LAST"))
                    return false;
            }
            m_query.order.append(order);
        } while (sign(","));
        return true;
    }

    bool number(const char* keyword, int& result)
    {
        if (!word(keyword))
            return true;
        bool isNumber = false;
        result = token().text.toInt(&isNumber);
        m_next += isNumber ? 1 : 0;
        return isNumber && result >= 0;
    }

    const QList<Token>& m_tokens;
    QDate m_today;
    qsizetype m_next = 0;
    int m_depth = 0;
    Query m_query;
};

} // namespace

tl::unexpected<Failure> errorAt(const QString& query, int at, const QString& code, const QString& message)
{
    return refuse(code,
                  QStringLiteral("\n%1\n%2^\nERROR at Row:1:Column:%3\n%4")
                      .arg(query, QString(at, QLatin1Char(' ')), QString::number(at + 1), message));
}

bool Query::isAggregate() const
{
    return !groups.isEmpty() || std::any_of(items.begin(), items.end(), [](const Item& item) {
        return !item.function.isEmpty() && item.function != QLatin1String("FIELDS");
    });
}

Result<Query> parse(const QString& text, const QDate& today)
{
    const Result<QList<Token>> tokens = tokenize(text);
    if (!tokens)
        return tl::unexpected(tokens.error());
    return Parser(text, *tokens, today).run();
}

} // namespace lockstep::sandbox::soql
