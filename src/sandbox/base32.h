// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace lockstep::sandbox {

// RFC 4648 base32 with its padding: the alphabet of Marketo's paging tokens.
[[nodiscard]] QByteArray toBase32(const QByteArray& bytes);
[[nodiscard]] QByteArray fromBase32(const QByteArray& text); // "" if it is none

} // namespace lockstep::sandbox
