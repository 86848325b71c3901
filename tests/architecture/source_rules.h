// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace lockstep::architecture {

// What the text of one source file breaks of the project's rules, one line each; empty = nothing.
// `path` is relative to src/ ("sync/engine.cpp"). Pure.
[[nodiscard]] QStringList violations(const QString& path, const QString& text);

} // namespace lockstep::architecture
