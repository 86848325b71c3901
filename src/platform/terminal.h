// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QString>
#include <cstdio>
#include <optional>

namespace lockstep::platform {

[[nodiscard]] bool isTerminal(std::FILE* stream);
// Asks on the terminal, without showing what is typed; nothing if standard input is no terminal.
[[nodiscard]] std::optional<core::Secret> askSecret(const QString& question);

} // namespace lockstep::platform
