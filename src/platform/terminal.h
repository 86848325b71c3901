// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QString>
#include <cstdio>
#include <optional>
#include <stop_token>

namespace lockstep::platform {

[[nodiscard]] bool isTerminal(std::FILE* stream);
// Blocks until standard input can be read or has ended; false where `stop` came first, which is heeded on
// Unix only. Otherwise Ctrl-C would wait for the next line.
[[nodiscard]] bool awaitInput(const std::stop_token& stop);
// Asks on the terminal, without showing what is typed; nothing if standard input is no terminal,
// an empty one if `stop` came first.
[[nodiscard]] std::optional<core::Secret> askSecret(const QString& question, const std::stop_token& stop);

} // namespace lockstep::platform
