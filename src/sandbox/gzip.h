// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace lockstep::sandbox {

// RFC 1952, at the level that costs least.
[[nodiscard]] QByteArray toGzip(const QByteArray& bytes);
// Nothing where it is broken, or would become more than `most` bytes.
[[nodiscard]] std::optional<QByteArray> fromGzip(const QByteArray& gzip, qsizetype most);

} // namespace lockstep::sandbox
