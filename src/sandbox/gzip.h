// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace lockstep::sandbox {

// RFC 1952, at the level that costs least.
[[nodiscard]] QByteArray toGzip(const QByteArray& bytes);

} // namespace lockstep::sandbox
