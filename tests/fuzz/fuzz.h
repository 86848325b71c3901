// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <cstdlib>

namespace lockstep::fuzz {

[[nodiscard]] inline QByteArray bytesOf(const uint8_t* data, size_t size)
{
    return {reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)};
}

// What must hold whatever the input is.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace lockstep::fuzz
