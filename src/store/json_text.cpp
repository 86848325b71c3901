// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/json_text.h"

#include <QStringConverter>
#include <algorithm>
#include <cstring>

namespace lockstep::store {

namespace {

constexpr char firstPrintable = 0x20;

bool needsEscape(char character)
{
    return character == '"' || character == '\\'
        || (static_cast<unsigned char>(character) < static_cast<unsigned char>(firstPrintable));
}

// QString::fromUtf8 drops a byte order mark at the beginning; ours is a character like any other.
QString textFrom(QByteArrayView utf8)
{
    if (!utf8.startsWith("\xef\xbb\xbf"))
        return QString::fromUtf8(utf8);
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    return decoder(utf8);
}

} // namespace

void JsonWriter::text(const QString& text)
{
    m_bytes.append('"');
    if (!appendPlain(text))
        appendEscaped(text.toUtf8());
    m_bytes.append('"');
}

// Nearly every name and value: ASCII without anything to escape. Else appends nothing.
bool JsonWriter::appendPlain(const QString& text)
{
    constexpr char16_t endOfAscii = 0x80;
    const qsizetype before = m_bytes.size();
    m_bytes.resize(before + text.size());
    char* to = m_bytes.data() + before;
    for (const QChar character : text) {
        const auto plain = static_cast<char>(character.unicode());
        if (character.unicode() >= endOfAscii || needsEscape(plain)) {
            m_bytes.resize(before);
            return false;
        }
        *to++ = plain;
    }
    return true;
}

void JsonWriter::appendEscaped(const QByteArray& utf8)
{
    constexpr int hexDigits = 4;
    const char* from = utf8.constData();
    const char* const end = from + utf8.size();
    while (from != end) {
        const char* const stop = std::find_if(from, end, needsEscape);
        m_bytes.append(from, stop - from);
        from = stop;
        if (from == end)
            break;
        m_bytes.append('\\');
        if (*from == '"' || *from == '\\')
            m_bytes.append(*from);
        else
            m_bytes.append('u').append(QByteArray::number(*from, 16).rightJustified(hexDigits, '0'));
        ++from;
    }
}

void JsonWriter::value(const core::FieldValue& value)
{
    switch (value.kind()) {
    case core::FieldValue::Kind::Null:
        m_bytes.append("null");
        break;
    case core::FieldValue::Kind::Boolean:
        flag(value.toBool());
        break;
    case core::FieldValue::Kind::Number:
        m_bytes.append('[');
        text(value.toString());
        m_bytes.append(']');
        break;
    case core::FieldValue::Kind::Text:
        text(value.toString());
        break;
    }
}

void JsonWriter::name(const QString& name)
{
    separate();
    text(name);
    raw(':');
}

void JsonWriter::name(QLatin1String plain)
{
    separate();
    m_bytes.append('"').append(plain.data(), plain.size()).append("\":");
}

void JsonWriter::list(const QStringList& texts)
{
    raw('[');
    for (const QString& each : texts) {
        separate();
        text(each);
    }
    raw(']');
}

void JsonWriter::separate()
{
    if (!m_bytes.endsWith('{') && !m_bytes.endsWith('['))
        m_bytes.append(',');
}

void JsonReader::fail()
{
    m_failed = true;
    m_at = m_end;
}

bool JsonReader::take(char character)
{
    if (m_at == m_end || *m_at != character)
        return false;
    ++m_at;
    m_first = character == '{' || character == '[';
    return true;
}

void JsonReader::expect(char character)
{
    if (!take(character))
        fail();
}

bool JsonReader::more(char close)
{
    const bool first = m_first;
    if (m_failed || take(close))
        return false;
    if (!first)
        expect(',');
    m_first = false;
    return !m_failed;
}

QString JsonReader::text()
{
    expect('"');
    const char* const from = m_at;
    const char* const stop = std::find_if(m_at, m_end, needsEscape);
    if (stop == m_end) {
        fail();
        return {};
    }
    m_at = stop;
    if (*stop != '"')
        return escapedText(from);
    ++m_at;
    return textFrom(QByteArrayView(from, stop));
}

// `from` begins a text that holds an escape at the present place.
QString JsonReader::escapedText(const char* from)
{
    constexpr int hexDigits = 4;
    QByteArray utf8(from, m_at - from);
    while (m_at != m_end && *m_at != '"') {
        if (*m_at != '\\') {
            utf8.append(*m_at++);
            continue;
        }
        if (m_end - m_at < 2)
            break;
        const char escaped = m_at[1];
        m_at += 2;
        if (escaped != 'u') {
            utf8.append(escaped);
            continue;
        }
        if (m_end - m_at < hexDigits)
            break;
        utf8.append(static_cast<char>(QByteArray(m_at, hexDigits).toInt(nullptr, 16)));
        m_at += hexDigits;
    }
    expect('"');
    return m_failed ? QString() : textFrom(utf8);
}

void JsonReader::takeWord(const char* word)
{
    const auto length = static_cast<std::ptrdiff_t>(std::strlen(word));
    if (m_end - m_at < length || std::strncmp(m_at, word, static_cast<std::size_t>(length)) != 0)
        fail();
    else
        m_at += length;
}

core::FieldValue JsonReader::value()
{
    switch (m_at == m_end ? '\0' : *m_at) {
    case '"':
        return core::FieldValue::text(text());
    case '[': {
        expect('[');
        const QString digits = text();
        expect(']');
        return core::FieldValue::number(digits);
    }
    case 't':
        takeWord("true");
        return core::FieldValue::boolean(true);
    case 'f':
        takeWord("false");
        return core::FieldValue::boolean(false);
    default:
        takeWord("null");
        return {};
    }
}

} // namespace lockstep::store
