// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QString>
#include <cstdio>
#include <optional>

namespace lockstep::platform {

[[nodiscard]] bool isTerminal(std::FILE* stream);
// Blocks until standard input can be read or has ended; false where a signal came first (on Unix: elsewhere
// it is true at once). Otherwise Ctrl-C would only be heeded after the next line.
[[nodiscard]] bool awaitInput();
// Asks on the terminal, without showing what is typed; nothing if standard input is no terminal,
// an empty one if a signal came first.
[[nodiscard]] std::optional<core::Secret> askSecret(const QString& question);

} // namespace lockstep::platform
