// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/json_writer.h"

#include <QString>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>

namespace lockstep::sandbox {

void appendQuoted(QByteArray& json, QStringView text)
{
    json.append('"');
    const QByteArray utf8 = text.toUtf8();
    for (const char letter : utf8) {
        if (letter == '"' || letter == '\\') {
            json.append('\\');
            json.append(letter);
        } else if (letter == '\n')
            json.append("\\n");
        else if (letter == '\r')
            json.append("\\r");
        else if (letter == '\t')
            json.append("\\t");
        else if (static_cast<unsigned char>(letter) < 0x20) {
            json.append("\\u00");
            json.append(QByteArray::number(uint(letter), 16).rightJustified(2, '0'));
        } else
            json.append(letter);
    }
    json.append('"');
}

void appendKey(QByteArray& json, QStringView name)
{
    appendQuoted(json, name);
    json.append(':');
}

void appendDecimal(QByteArray& json, double number)
{
    if (number == std::floor(number) && std::abs(number) < 1e15) {
        json.append(QByteArray::number(qint64(number)));
        json.append(".0");
    } else
        json.append(QByteArray::number(number, 'g', 15));
}

QByteArray indented(const QByteArray& json)
{
    QByteArray text;
    text.reserve(json.size() * 2);
    int level = 0;
    bool isQuoted = false;
    const auto newLine = [&] { text.append('\n').append(QByteArray(level * 2, ' ')); };
    for (qsizetype place = 0; place < json.size(); ++place) {
        const char letter = json.at(place);
        const char before = place > 0 ? json.at(place - 1) : ' ';
        const bool closes = !isQuoted && (letter == '}' || letter == ']');
        if (closes && --level >= 0 && before != '{' && before != '[')
            newLine();
        text.append(letter);
        if (isQuoted && letter == '\\')
            text.append(json.mid(++place, 1));
        else if (letter == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted && letter == ':')
            text.insert(text.size() - 1, ' ').append(' ');
        else if (!isQuoted && letter == ',')
            newLine();
        else if (!isQuoted && (letter == '{' || letter == '[')) {
            ++level;
            const char next = place + 1 < json.size() ? json.at(place + 1) : '}';
            if (next != '}' && next != ']')
                newLine();
        }
    }
    return text;
}

QByteArray isoSeconds(qint64 seconds)
{
    using namespace std::chrono;
    const sys_seconds moment{std::chrono::seconds{seconds}};
    const auto day = floor<days>(moment);
    const year_month_day date{day};
    const hh_mm_ss time{moment - day};
    std::array<char, 48> text{};
    const int length =
        std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d", int(date.year()),
                      unsigned(date.month()), unsigned(date.day()), int(time.hours().count()),
                      int(time.minutes().count()), int(time.seconds().count()));
    return {text.data(), length};
}

} // namespace lockstep::sandbox
