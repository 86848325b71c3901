// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace lockstep::core {

namespace {

// Through volatile: nobody reads them afterwards, so the compiler would leave plain writes out.
void zero(char* bytes, qsizetype size) noexcept
{
    volatile char* const at = bytes;
    for (qsizetype i = 0; i < size; ++i)
        at[i] = 0;
}

constexpr std::string_view hexDigits = "0123456789ABCDEF";

// In a URL and in a form (RFC 3986, unreserved).
bool standsForItself(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9')
        || byte == '-' || byte == '.' || byte == '_' || byte == '~';
}

} // namespace

Secret::Secret(QByteArrayView bytes)
    : Secret(bytes.size())
{
    std::copy(bytes.begin(), bytes.end(), m_bytes.get());
}

Secret::Secret(qsizetype size)
    : m_bytes(size > 0 ? std::make_unique<char[]>(static_cast<std::size_t>(size)) : nullptr)
    , m_size(size)
{ }

Secret::~Secret()
{
    wipe();
}

Secret::Secret(Secret&& other) noexcept
    : m_bytes(std::move(other.m_bytes))
    , m_size(std::exchange(other.m_size, 0))
{ }

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret Secret::takenFrom(QByteArray&& source)
{
    QByteArray bytes = std::move(source);
    Secret secret{QByteArrayView(bytes)};
    // All of its room: what was cut off its ends still stands there.
    if (bytes.isDetached())
        zero(bytes.data(), bytes.capacity());
    return secret;
}

Secret Secret::takenFrom(QString&& source)
{
    QString text = std::move(source);
    Secret secret = takenFrom(text.toUtf8());
    if (text.isDetached())
        zero(reinterpret_cast<char*>(text.data()), text.capacity() * qsizetype(sizeof(QChar)));
    return secret;
}

Secret Secret::joined(std::initializer_list<QByteArrayView> parts)
{
    qsizetype size = 0;
    for (const QByteArrayView part : parts)
        size += part.size();
    Secret whole(size);
    char* end = whole.m_bytes.get();
    for (const QByteArrayView part : parts)
        end = std::copy(part.begin(), part.end(), end);
    return whole;
}

Secret Secret::percentEncoded() const
{
    const auto plain = std::count_if(reveal().begin(), reveal().end(), standsForItself);
    Secret encoded(3 * m_size - 2 * plain);
    char* end = encoded.m_bytes.get();
    for (const char byte : reveal()) {
        if (standsForItself(byte)) {
            *end++ = byte;
            continue;
        }
        const auto number = static_cast<unsigned char>(byte);
        *end++ = '%';
        *end++ = hexDigits[number / 16];
        *end++ = hexDigits[number % 16];
    }
    return encoded;
}

void Secret::wipe() noexcept
{
    zero(m_bytes.get(), m_size);
}

} // namespace lockstep::core
