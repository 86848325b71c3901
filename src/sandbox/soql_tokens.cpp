// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/soql_tokens.h"

#include "sandbox/soql.h"

namespace lockstep::sandbox::soql {
namespace {

bool isWordLetter(QChar letter)
{
    return letter.isLetterOrNumber() || letter == QLatin1Char('_') || letter == QLatin1Char('.');
}

bool isNumberLetter(QChar letter)
{
    return letter.isLetterOrNumber() || QStringView(u":.+-").contains(letter);
}

QChar unescaped(QChar letter)
{
    switch (letter.unicode()) {
    case 'n':
    case 'N':
        return QLatin1Char('\n');
    case 'r':
    case 'R':
        return QLatin1Char('\r');
    case 't':
    case 'T':
        return QLatin1Char('\t');
    default:
        return letter;
    }
}

// Reads the quoted text starting at `from`; false when a quote or an escape is wrong.
bool readText(const QString& query, qsizetype from, Token& token)
{
    token.kind = Token::Kind::Text;
    for (qsizetype place = from + 1; place < query.size(); ++place) {
        const QChar letter = query.at(place);
        if (letter == QLatin1Char('\'')) {
            token.text = query.mid(from, place - from + 1);
            return true;
        }
        if (letter != QLatin1Char('\\')) {
            token.value.append(letter);
            continue;
        }
        if (++place >= query.size() || !QStringView(u"nNrRtTbBfF\"'\\_%").contains(query.at(place)))
            return false;
        // The wildcards of LIKE stay escaped; the comparison reads them.
        if (QStringView(u"_%").contains(query.at(place)))
            token.value.append(QLatin1Char('\\'));
        token.value.append(unescaped(query.at(place)));
    }
    return false;
}

Token readRun(const QString& query, qsizetype from, Token::Kind kind, bool (*belongs)(QChar))
{
    qsizetype end = from;
    while (end < query.size() && belongs(query.at(end)))
        ++end;
    return {kind, query.mid(from, end - from), {}, int(from)};
}

} // namespace

Result<QList<Token>> tokenize(const QString& query)
{
    QList<Token> tokens;
    qsizetype place = 0;
    while (place < query.size()) {
        const QChar letter = query.at(place);
        if (letter.isSpace()) {
            ++place;
            continue;
        }
        Token token{Token::Kind::Sign, QString(letter), {}, int(place)};
        if (letter == QLatin1Char('\'')) {
            if (!readText(query, place, token))
                return errorAt(
                    query, int(place), QStringLiteral("MALFORMED_QUERY"),
                    QStringLiteral("line 1:%1 mismatched character or escape in a quoted text").arg(place));
        } else if (letter.isDigit() || QStringView(u"+-").contains(letter))
            token = readRun(query, place, Token::Kind::Number, isNumberLetter);
        else if (letter.isLetter() || letter == QLatin1Char('_'))
            token = readRun(query, place, Token::Kind::Word, isWordLetter);
        else if (const QString two = query.mid(place, 2); two == QLatin1String("!=")
                 || two == QLatin1String("<>") || two == QLatin1String("<=") || two == QLatin1String(">="))
            token.text = two;
        place += token.text.size();
        tokens.append(token);
    }
    tokens.append(Token{Token::Kind::End, {}, {}, int(query.size())});
    return tokens;
}

} // namespace lockstep::sandbox::soql
