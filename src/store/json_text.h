// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field_value.h"

#include <QByteArray>
#include <QStringList>

namespace lockstep::store {

// Writes compact JSON straight into bytes. A cycle encodes every field of every lead several times;
// QJsonDocument took most of the store's time. On the stack of one function.
class JsonWriter
{
public:
    JsonWriter()
    {
        constexpr qsizetype common = 512;
        m_bytes.reserve(common);
    }
    void raw(char character) { m_bytes.append(character); }
    void text(const QString& text);
    void value(const core::FieldValue& value); // a number as ["12.50"]
    // `"name":` of an object's next member.
    void name(const QString& name);
    void name(QLatin1String plain); // nothing in it to escape
    void integer(qint64 number) { m_bytes.append(QByteArray::number(number)); }
    void flag(bool flag) { m_bytes.append(flag ? "true" : "false"); }
    void list(const QStringList& texts);
    // A comma, except after an opening bracket.
    void separate();
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    bool appendPlain(const QString& text);
    void appendEscaped(const QByteArray& utf8);

    QByteArray m_bytes;
};

// Reads what JsonWriter wrote. After anything else `failed()` is true and all answers are empty; it never
// reads beyond the bytes. On the stack of one function.
class JsonReader
{
public:
    explicit JsonReader(const QByteArray& bytes)
        : m_at(bytes.constData())
        , m_end(bytes.constData() + bytes.size())
    { }
    bool take(char character); // true and past it where it is next
    void expect(char character); // fails where it is not next
    [[nodiscard]] QString text();
    [[nodiscard]] core::FieldValue value();
    // In a list: true while there is one more item, having passed the comma; past `close` at its end.
    [[nodiscard]] bool more(char close);
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    void takeWord(const char* word);
    [[nodiscard]] QString escapedText(const char* from);
    void fail();

    const char* m_at;
    const char* m_end;
    bool m_first = true; // directly after an opening bracket
    bool m_failed = false;
};

} // namespace lockstep::store
