// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace lockstep::sandbox {

struct Inflated
{
    QByteArray bytes;
    qsizetype end = 0; // behind the last byte read
};

// RFC 1951, from the given byte on. Nothing where it is broken, or would become more than `most` bytes.
[[nodiscard]] std::optional<Inflated> inflated(const QByteArray& deflated, qsizetype from, qsizetype most);

} // namespace lockstep::sandbox
