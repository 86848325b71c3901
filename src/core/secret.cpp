// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret.h"

#include <algorithm>
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

} // namespace

Secret::Secret(QByteArrayView bytes)
    : m_size(bytes.size())
{
    if (bytes.isEmpty())
        return;
    m_bytes = std::make_unique<char[]>(static_cast<std::size_t>(bytes.size()));
    std::copy(bytes.begin(), bytes.end(), m_bytes.get());
}

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
    if (bytes.isDetached())
        zero(bytes.data(), bytes.size());
    return secret;
}

QByteArray Secret::percentEncoded() const
{
    return QByteArray::fromRawData(m_bytes.get(), m_size).toPercentEncoding();
}

void Secret::wipe() noexcept
{
    zero(m_bytes.get(), m_size);
}

} // namespace lockstep::core
